"""The assistant's words: Fluent messages per language, with the event's own wording on top."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Resource

from assistant.errors import ConfigurationError

logger = logging.getLogger(__name__)

LOCALE_ROOT = Path(__file__).resolve().parent / "locale"


class Messages:
    """Messages of one language.

    Args:
        language: a BCP 47 tag that has a locale folder.
        overlay: a Fluent file of the event that overrides or adds messages.
    """

    def __init__(self, language: str, overlay: Path | None = None, root: Path = LOCALE_ROOT) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        files = sorted((root / language).glob("*.ftl"))
        if not files:
            raise ConfigurationError(f"{root / language}: no .ftl file; a language needs answers.ftl and ui.ftl")
        for path in [*files, *([overlay] if overlay else [])]:
            self._bundle.add_resource(_resource(path), allow_overrides=True)

    def has(self, message: str) -> bool:
        return self._bundle.has_message(message)

    def text(self, message: str, /, **values: object) -> str:
        """One message with its values filled in.

        Raises:
            ConfigurationError: the message does not exist or lacks a value.
        """
        if not self._bundle.has_message(message):
            raise ConfigurationError(f"locale {self.language}: message '{message}' is missing; add it to its .ftl file")
        pattern = self._bundle.get_message(message).value
        assert pattern is not None, message
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise ConfigurationError(f"locale {self.language}: message '{message}': {errors[0]}")
        return str(text)

    def join(self, parts: Iterable[str], separator: str = "list-separator") -> str:
        """Parts joined the way the language lists things."""
        return self.text(separator).join(part for part in parts if part)


@cache
def _resource(path: Path) -> Resource:
    try:
        return FluentResource(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path}: {error}; the file must be readable UTF-8") from error

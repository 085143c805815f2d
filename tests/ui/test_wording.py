"""The interface words: none missing, none unused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

from assistant.messages import Messages
from assistant.settings import SUPPORTED_LANGUAGES
from ui.rehearsal import LOCALE_FOLDER

ROOT = Path(__file__).parents[2]
BEHAVIOUR_BADGES = {f"ui-badge-{kind}" for kind in ("emergency", "abstain", "clarify", "refuse", "handoff")}
_VARIABLE = re.compile(r"\$(\w+)")
_NUMBERS = {"count", "languages", "limit", "seconds", "minutes"}
VERDICTS = {"ui-feedback-yes", "ui-feedback-no"}


def serialized(message: ast.Message) -> str:
    """The message without its comment, as Fluent text."""
    return FluentSerializer().serialize_entry(ast.Message(message.id, message.value, message.attributes))


def wording(language: str) -> dict[str, set[str]]:
    """The variables of each message of a language."""
    path = LOCALE_FOLDER / language / "ui.ftl"
    assert path.is_file(), f"{path}: missing; translate assistant/locale/en/ui.ftl"
    body = FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8")).body
    assert not [entry for entry in body if isinstance(entry, ast.Junk)]
    return {e.id.name: set(_VARIABLE.findall(serialized(e))) for e in body if isinstance(e, ast.Message)}


def defined() -> set[str]:
    return set(wording("en"))


def used() -> set[str]:
    files = [*(ROOT / "ui").glob("*.py"), *(ROOT / "assistant").glob("api*.py")]
    found = {
        name
        for path in files
        for name in re.findall(r"""["'](ui-[a-z-]+[a-z])["']""", path.read_text(encoding="utf-8"))
    }
    return found | BEHAVIOUR_BADGES | VERDICTS


def test_every_word_that_the_code_asks_for_exists() -> None:
    assert used() - defined() == set()


def test_every_word_is_asked_for_somewhere() -> None:
    unused = {name for name in defined() - used() if not name.startswith("ui-staff-")}
    assert unused == set()


@pytest.mark.parametrize("language", SUPPORTED_LANGUAGES)
def test_every_language_has_every_word_with_the_same_values(language: str) -> None:
    assert wording(language) == wording("en")


@pytest.mark.parametrize("language", SUPPORTED_LANGUAGES)
@pytest.mark.parametrize("number", [1, 2, 5, 2000])
def test_every_word_can_be_said_with_any_number(language: str, number: int) -> None:
    messages = Messages(language)
    for message, names in wording(language).items():
        values = {name: number if name in _NUMBERS else "X" for name in names}
        assert messages.text(message, **values)

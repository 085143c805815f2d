"""An assistant that plays from a script: for tests of page and routes, and for work on their look."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from assistant.answer import Answer, Question
from knowledge.pack.types import EventInfo

LOCALE_FOLDER = Path(__file__).parent.parent / "assistant" / "locale"


class MissingWordingError(KeyError):
    """No language has a wording for a message, or a value that it needs was not given."""


@dataclass(frozen=True)
class ScriptedWords:
    """The interface words of one language, English where a translation is missing."""

    language: str

    def text(self, message_id: str, /, **values: object) -> str:
        """The wording of a message with its values filled in."""
        for language in (self.language, "en"):
            bundle = _bundle(language)
            if bundle.has_message(message_id):
                wording, errors = bundle.format_pattern(bundle.get_message(message_id).value, values)
                if errors:
                    raise MissingWordingError(f"{message_id} in {language}: {errors}")
                return str(wording)
        raise MissingWordingError(message_id)


@dataclass(frozen=True)
class ScriptedVoice:
    """One language of the scripted assistant."""

    messages: ScriptedWords


@dataclass(frozen=True)
class StoppedClock:
    """A clock that stands still."""

    moment: datetime
    is_demo: bool = True

    def now(self) -> datetime:
        """The moment at which it stands."""
        return self.moment


@dataclass
class ScriptedAssistant:
    """Answers by a script and remembers what it was asked.

    Args:
        event: the event it pretends to know.
        clock: the clock it pretends to go by.
        reply: what it answers.
        opening_questions: what it offers to start with.
    """

    event: EventInfo
    clock: StoppedClock
    reply: Callable[[Question], Answer]
    opening_questions: Sequence[str] = ()
    asked: list[Question] = field(default_factory=list)
    closed: bool = False

    @property
    def languages(self) -> tuple[str, ...]:
        """The event's languages."""
        return self.event.languages

    def ask(self, question: Question) -> Answer:
        """The scripted answer."""
        self.asked.append(question)
        return self.reply(question)

    def starters(self, language: str, now: datetime) -> Sequence[str]:
        """The scripted questions, whatever the language and the moment."""
        return self.opening_questions

    def voice(self, language: str | None) -> ScriptedVoice:
        """The interface words of a language."""
        return ScriptedVoice(ScriptedWords(language or self.event.default_language))

    def health(self) -> Mapping[str, Any]:
        """Always well."""
        return {"status": "ok", "event": self.event.id}

    def close(self) -> None:
        """Take note of it."""
        self.closed = True


@cache
def _bundle(language: str) -> Any:
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([language], use_isolating=False)
    path = LOCALE_FOLDER / language / "ui.ftl"
    if path.is_file():
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle

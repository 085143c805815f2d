"""What the REST routes and the page need of an assistant; the service fulfils it, a test's fake does too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from assistant.answer import Answer, Question
from knowledge.pack.types import EventInfo


class Words(Protocol):
    """The interface words of one language."""

    def text(self, message: str, /, **values: object) -> str:
        """The wording of a message with its values filled in."""
        ...


class Voiced(Protocol):
    """How the assistant speaks one language."""

    @property
    def messages(self) -> Words:
        """The words of the language."""
        ...


class Clock(Protocol):
    """The clock that answers go by."""

    @property
    def is_demo(self) -> bool:
        """Whether somebody moved the clock for a demonstration."""
        ...

    def now(self) -> datetime:
        """The moment that counts as now, with its zone."""
        ...


class Answering(Protocol):
    """An assistant, seen from outside."""

    @property
    def event(self) -> EventInfo:
        """The event that it knows about."""
        ...

    @property
    def languages(self) -> Sequence[str]:
        """The language tags that it speaks."""
        ...

    @property
    def clock(self) -> Clock:
        """Its clock."""
        ...

    def ask(self, question: Question) -> Answer:
        """Answer a question."""
        ...

    def starters(self, language: str, now: datetime) -> Sequence[str]:
        """Questions to start with that fit the moment."""
        ...

    def voice(self, language: str | None) -> Voiced:
        """How it speaks a language, the event's own wording included."""
        ...

    def health(self) -> Mapping[str, Any]:
        """How it is; `status` is `ok`, `degraded` or `down`."""
        ...

    def close(self) -> None:
        """Let go of everything it holds."""
        ...

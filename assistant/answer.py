"""What crosses the assistant's door: a question in, an answer out, both frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

Behaviour = Literal["answer", "abstain", "clarify", "refuse", "handoff", "emergency", "smalltalk"]
Role = Literal["visitor", "staff"]


@dataclass(frozen=True)
class Message:
    """One turn of a conversation."""

    role: Literal["user", "assistant"]
    content: str


@dataclass(frozen=True)
class Question:
    """What somebody asks, with all that the answer may depend on.

    `language` is the page's or caller's language, a prior and not an order unless `language_fixed`.
    `now` overrides the assistant's clock. `history` may hold user turns only.
    """

    text: str
    id: str = ""
    language: str | None = None
    language_fixed: bool = False
    role: Role = "visitor"
    now: datetime | None = None
    history: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Fact:
    """A typed fact that the answer copied. `kind` names its table, `fields` holds plain JSON values."""

    kind: str
    id: str
    fields: Mapping[str, Any]
    source: str
    as_of: str


@dataclass(frozen=True)
class Citation:
    """A document that supports the answer; `locator` is the heading or page inside it."""

    id: str
    title: str
    language: str
    audience: str
    locator: str
    quote: str
    source: str


@dataclass(frozen=True)
class Choice:
    """A one-tap reply offered to the visitor: the label shown and the question it sends."""

    label: str
    question: str


@dataclass(frozen=True)
class Timings:
    """Milliseconds spent in each step."""

    read: float = 0.0
    search: float = 0.0
    compose: float = 0.0
    guard: float = 0.0
    total: float = 0.0


@dataclass(frozen=True)
class Answer:
    """One answer. `text` is Markdown (bold, lists, links only); `engine` is `grounded` or the model's name."""

    id: str
    question: str
    language: str
    behaviour: Behaviour
    text: str
    facts: tuple[Fact, ...] = ()
    citations: tuple[Citation, ...] = ()
    choices: tuple[Choice, ...] = ()
    engine: str = "grounded"
    degraded: bool = False
    as_of: str = ""
    timings_ms: Timings = field(default_factory=Timings)
    reading: Mapping[str, Any] = field(default_factory=dict)

    def to_dict(self, *, with_reading: bool = False) -> dict[str, Any]:
        """The JSON shape of the command line and of REST.

        Args:
            with_reading: also carry how the question was read, under `reading`.
        """
        shape: dict[str, Any] = {
            "id": self.id,
            "question": self.question,
            "language": self.language,
            "behaviour": self.behaviour,
            "text": self.text,
            "facts": [vars(fact) | {"fields": dict(fact.fields)} for fact in self.facts],
            "citations": [dict(vars(citation)) for citation in self.citations],
            "choices": [dict(vars(choice)) for choice in self.choices],
            "engine": self.engine,
            "degraded": self.degraded,
            "as_of": self.as_of,
            "timings_ms": {name: round(ms, 2) for name, ms in vars(self.timings_ms).items()},
        }
        if with_reading:
            shape["reading"] = dict(self.reading)
        return shape

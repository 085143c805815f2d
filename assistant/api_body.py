"""The body of a REST question, and how it becomes a `Question`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from assistant.answer import Message, Question
from assistant.api_errors import NotOffered, QuestionTooLong, WrongField
from assistant.api_languages import offered_language
from assistant.api_settings import ServerSettings

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e]")


class TurnBody(BaseModel):
    """One earlier turn of the conversation."""

    role: Literal["user", "assistant"] = Field(description="Who said it.")
    content: str = Field(description="What was said.")


class AskBody(BaseModel):
    """A question over REST. Further fields are ignored; a role is never read from here."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"question": "What is on this evening?", "lang": "en"}]},
    )

    question: str = Field(description="The question, in any offered language.")
    lang: str | None = Field(
        default=None,
        description="The page's language tag: a hint, the question's own counts more.",
    )
    history: list[TurnBody] = Field(default_factory=list, description="Earlier turns, oldest first.")
    id: str = Field(
        default="",
        max_length=200,
        description="The caller's own id; the answer carries it back.",
    )
    now: AwareDatetime | None = Field(
        default=None,
        description="ISO time with offset to answer for; only where the server allows it.",
    )


def readable(text: str) -> str:
    """The text without what no reader sees: control characters, direction overrides, broken surrogates."""
    return _CONTROLS.sub("", text.encode("utf-8", "replace").decode("utf-8"))


def checked_question(text: str, limit: int) -> str:
    """The question, cleaned; raises `WrongField` when empty and `QuestionTooLong` above the limit."""
    if len(text) > limit:
        raise QuestionTooLong(len(text), limit)
    question = readable(text).strip()
    if not question:
        raise WrongField("question", message="ui-error-empty")
    return question


def read_body(body: AskBody, offered: Sequence[str], settings: ServerSettings) -> Question:
    """Turn a body into a visitor's question.

    Raises:
        ApiError: the question is empty or too long, the language is not offered, or `now` is not allowed.
    """
    return Question(
        text=checked_question(body.question, settings.question_limit),
        id=readable(body.id),
        language=read_language(body.lang, offered),
        role="visitor",
        now=_allowed_now(body.now, settings),
        history=_history(body.history, settings),
    )


def read_language(tag: str | None, offered: Sequence[str]) -> str | None:
    """The offered language of a tag; None stays None, anything else raises `NotOffered`."""
    if not tag:
        return None
    language = offered_language(tag, offered)
    if language is None:
        raise NotOffered(readable(tag[:20]), offered)
    return language


def _allowed_now(now: datetime | None, settings: ServerSettings) -> datetime | None:
    if now is not None and not settings.allow_now:
        raise WrongField("now")
    return now


def _history(turns: Sequence[TurnBody], settings: ServerSettings) -> tuple[Message, ...]:
    kept = turns[-settings.history_limit :] if settings.history_limit else ()
    return tuple(Message(turn.role, readable(turn.content[: settings.question_limit])) for turn in kept)

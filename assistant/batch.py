"""Answer many questions from JSON lines; a faulty row yields an error and the batch goes on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, cast

from assistant.answer import Answer, Message, Question, Role
from assistant.errors import InputError

_FIELDS = frozenset({"id", "question", "lang", "role", "now", "history"})
_ROLES = ("visitor", "staff")


class Answers(Protocol):
    """Whatever answers questions."""

    def ask(self, question: Question) -> Answer: ...


@dataclass(frozen=True)
class Defaults:
    """Values for rows that do not name their own."""

    language: str | None = None
    role: str = "visitor"


def answers(assistant: Answers, rows: Iterable[bytes], defaults: Defaults) -> Iterator[str]:
    """One JSON line for each row that is not blank, in the same order."""
    for number, raw in enumerate(rows, 1):
        if not raw.strip():
            continue
        row_id: Any = number
        try:
            row = _row(raw, number)
            row_id = row.get("id", number)
            answer = assistant.ask(question_from(row, defaults)).to_dict(with_reading=True)
            yield json.dumps(answer | {"id": row_id}, ensure_ascii=False)
        except InputError as error:
            yield json.dumps({"id": row_id, "error": str(error)}, ensure_ascii=False)


def question_from(row: Mapping[str, Any], defaults: Defaults) -> Question:
    """A question out of a row.

    Raises:
        InputError: a field is missing or wrong; the message names it and the remedy.
    """
    text = row.get("question")
    if not isinstance(text, str):
        raise InputError(f'\'question\' must be a text, found {text!r}; write {{"question": "..."}}')
    role = row.get("role") or defaults.role
    if role not in _ROLES:
        raise InputError(f"'role' must be one of {', '.join(_ROLES)}, found {role!r}")
    language = row.get("lang") or defaults.language
    if language is not None and not isinstance(language, str):
        raise InputError(f"'lang' must be a language tag such as \"it\", found {language!r}")
    return Question(
        text=text,
        id=str(row.get("id", "")),
        language=language,
        role=cast(Role, role),
        now=_moment(row.get("now")),
        history=tuple(_history(row.get("history") or ())),
    )


def _row(raw: bytes, number: int) -> dict[str, Any]:
    try:
        row = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError(
            f"line {number}: not UTF-8 ({error.reason} at byte {error.start}); save the file as UTF-8"
        ) from error
    except (json.JSONDecodeError, RecursionError) as error:
        raise InputError(f"line {number}: not JSON ({error}); one object a line") from error
    if not isinstance(row, dict):
        raise InputError(f"line {number}: a JSON object is needed, found {type(row).__name__}")
    unknown = sorted(set(row) - _FIELDS)
    if unknown and "question" not in row:
        raise InputError(f"line {number}: no 'question'; unknown fields {', '.join(unknown)}")
    return row


def _moment(value: Any) -> datetime | None:
    if value in (None, ""):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise InputError(f"'now' must be like 2026-02-14T10:00:00+01:00, found {value!r}") from error
    if moment.tzinfo is None:
        raise InputError(f"'now' needs an offset such as +01:00, found {value!r}")
    return moment


def _history(turns: Any) -> Iterator[Message]:
    if not isinstance(turns, list | tuple):
        raise InputError(f"'history' must be a list of {{role, content}}, found {type(turns).__name__}")
    for turn in turns:
        good = (
            isinstance(turn, dict)
            and turn.get("role") in {"user", "assistant"}
            and isinstance(turn.get("content"), str)
        )
        if not good:
            raise InputError(f'\'history\' holds {turn!r}; each turn is {{"role": "user", "content": "..."}}')
        yield Message(turn["role"], turn["content"])

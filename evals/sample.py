"""One eval case and how a set of them is read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant import ConfigurationError

BEHAVIOURS = ("answer", "abstain", "clarify", "refuse", "handoff", "emergency", "smalltalk", "any")


@dataclass(frozen=True)
class Nugget:
    """Something a right answer must say; any of the `aliases` counts."""

    text: str
    aliases: tuple[str, ...]


@dataclass(frozen=True)
class Sample:
    """One question in one language with what a right answer must and must not say.

    `cluster` joins the same question in other languages; `sources` are document slugs, one of which must be cited.
    """

    id: str
    cluster: str
    lang: str
    role: str
    as_of: str
    turns: tuple[str, ...]
    behaviour: str
    nuggets: tuple[Nugget, ...]
    forbid: tuple[str, ...]
    sources: tuple[str, ...]


def load_set(path: Path) -> list[Sample]:
    """Read a JSONL set.

    Raises:
        ConfigurationError: a line is wrong; the message names file, line and remedy.
    """
    return list(_samples(path))


def _samples(path: Path) -> Iterator[Sample]:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            yield _sample(json.loads(line))
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise ConfigurationError(f"{path}:{number}: {error!r}; see docs/evals.md for the fields") from error


def _sample(row: dict[str, Any]) -> Sample:
    expect = row["expect"]
    if expect["behaviour"] not in BEHAVIOURS:
        raise TypeError(f"behaviour {expect['behaviour']!r} is none of {', '.join(BEHAVIOURS)}")
    return Sample(
        id=row["id"],
        cluster=row["cluster"],
        lang=row["lang"],
        role=row.get("role", "visitor"),
        as_of=row["as_of"],
        turns=tuple(row["turns"]),
        behaviour=expect["behaviour"],
        nuggets=tuple(Nugget(n["text"], tuple(n["aliases"])) for n in expect.get("nuggets", ())),
        forbid=tuple(expect.get("forbid", ())),
        sources=tuple(expect.get("sources", ())),
    )

"""The guard: no time of day leaves that is not in the evidence, in the question, or on the clock."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from assistant.answering.draft import Draft
from assistant.reading.normalise import clean

_TIME = regex.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?!\d)")


def unsupported_times(draft: Draft, sources: Iterable[str]) -> list[str]:
    """Times of day (`HH:MM`) in a draft that nothing supports.

    Args:
        draft: the answer; its facts, quotes and passages are its evidence.
        sources: further texts that the answer may repeat: the question, the clock.
    """
    evidence = [*(str(dict(fact.fields)) for fact in draft.facts), *draft.passages, *sources]
    held = {found for text in evidence for found in _times(text)}
    return [f"{hour:02}:{minute:02}" for hour, minute in _times(draft.text) if (hour, minute) not in held]


def _times(text: str) -> list[tuple[int, int]]:
    return [(int(hour), int(minute)) for hour, minute in _TIME.findall(clean(text))]

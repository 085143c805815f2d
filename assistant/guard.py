"""The guard: nothing leaves that holds a number which is neither in the evidence nor in the question."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from assistant.answering.draft import Draft
from assistant.reading.normalise import clean, numbers_joined

_NUMBER = regex.compile(r"\d+(?:[.:]\d+)*")


def unsupported_numbers(draft: Draft, sources: Iterable[str]) -> list[str]:
    """Numbers of a draft that none of the sources holds.

    Args:
        draft: the answer; its own citations and facts count as sources.
        sources: further texts that the answer may repeat (question, names, computed counts).
    """
    known = " ".join([*(str(f.fields) for f in draft.facts), *(c.quote for c in draft.citations), *sources])
    held = set(_NUMBER.findall(numbers_joined(clean(known))))
    held |= {part for number in held for part in regex.split(r"[.:]", number)}
    said = _NUMBER.findall(numbers_joined(clean(draft.text)))
    return [number for number in said if number not in held and number.lstrip("0") not in held]

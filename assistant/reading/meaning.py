"""Find names by meaning, for askers whose language the event's glossary does not have."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from assistant.reading.mention import Entity, Mention
from knowledge.facts.types import GlossaryTerm

Encode = Callable[[Sequence[str]], NDArray[np.float32]]

_ALIKE = 0.62
_MARGIN = 0.02


class MeaningIndex:
    """Nearest glossary name by cosine of sentence vectors.

    Args:
        terms: names of things, in the languages that the event has.
        encode: texts to unit vectors, shape (n, d).
    """

    def __init__(self, terms: Iterable[GlossaryTerm], encode: Encode) -> None:
        self._terms = list(terms)
        self._encode = encode

    def find(self, text: str, start: int, end: int) -> Mention | None:
        """The thing whose name means the same as a text, if one stands out."""
        entities, vectors = self._table
        if not entities:
            return None
        cosines = vectors @ self._encode([text])[0]
        best = float(cosines.max())
        near = {entities[i] for i in np.flatnonzero(cosines >= best - _MARGIN)}
        if best < _ALIKE or len(near) > 2:
            return None
        return Mention(start, end, text, tuple(sorted(near, key=lambda e: (e.kind, e.id))), "meaning")

    @cached_property
    def _table(self) -> tuple[list[Entity], NDArray[np.float32]]:
        named = [(Entity(t.kind, t.id), name) for t in self._terms for name in (t.name, *t.aliases)]
        if not named:
            return [], np.zeros((0, 1), np.float32)
        return [entity for entity, _ in named], self._encode([name for _, name in named])

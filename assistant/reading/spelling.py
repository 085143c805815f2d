"""Correct typos and open compounds, against the words that an event and a language know."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

_SHORTEST_FIX = 5
_TWO_EDITS_FROM = 9
_SHORTEST_PART = 3
_LONGEST_WORD = 40
_LINKS = ("", "s", "es", "n", "en", "e")


class Speller:
    """Knows a language's words.

    Args:
        words: folded words of questions and of names; typos are mended towards them, compounds split into them.
        familiar: further words that are right as they are (of documents, of other languages).
    """

    def __init__(self, words: Iterable[str], familiar: Iterable[str] = ()) -> None:
        self._words = frozenset(words)
        self._familiar = frozenset(familiar)
        self._long = sorted(word for word in self._words if len(word) >= _SHORTEST_FIX - 1)
        self._correct = lru_cache(maxsize=4096)(self._nearest)
        self._split = lru_cache(maxsize=4096)(self._segments)

    def knows(self, key: str) -> bool:
        return key in self._words or key in self._familiar

    def names(self, key: str) -> bool:
        """Whether a word stands in questions or names, not only in documents."""
        return key in self._words

    def correct(self, key: str) -> str | None:
        """The known word that a mistyped one most likely means: one edit from 5 letters, two from 9."""
        return self._correct(key)

    def split(self, key: str) -> tuple[str, ...] | None:
        """The known words that a compound is made of (`medaillenspiegel` -> `medaille`, `spiegel`)."""
        return self._split(key)

    def _nearest(self, key: str) -> str | None:
        if len(key) < _SHORTEST_FIX or key in self._words or not key.isalpha():
            return None
        reach = 2 if len(key) >= _TWO_EDITS_FROM else 1
        hits = process.extract(key, self._long, scorer=OSA.distance, score_cutoff=reach, limit=4)
        if not hits:
            return None
        word, distance, _ = min(hits, key=lambda hit: (hit[1], hit[0][:1] != key[:1], hit[0]))
        return word if distance <= reach else None

    def _segments(self, key: str) -> tuple[str, ...] | None:
        if not 2 * _SHORTEST_PART <= len(key) <= _LONGEST_WORD or key in self._words:
            return None
        best: list[tuple[str, ...] | None] = [None] * (len(key) + 1)
        best[0] = ()
        for start in range(len(key)):
            parts = best[start]
            if parts is None:
                continue
            for end in range(start + _SHORTEST_PART, len(key) + 1):
                word = self._part(key[start:end], end == len(key))
                if word and (best[end] is None or len(parts) + 1 < len(best[end] or ())):
                    best[end] = (*parts, word)
        found = best[len(key)]
        return found if found and len(found) > 1 else None

    def _part(self, piece: str, is_last: bool) -> str | None:
        for link in _LINKS if not is_last else ("",):
            stem = piece.removesuffix(link) if link else piece
            if (not link or piece.endswith(link)) and len(stem) >= _SHORTEST_PART and stem in self._words:
                return stem
        if not is_last and len(piece) >= 4 and piece + "e" in self._words:
            return piece + "e"
        return None

"""The words of one language's chunks: how rare each is, and which of them a query's word may stand for."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from knowledge.encoder import Vectors
from knowledge.index.analysis import Term, is_hangul, is_katakana

PREFIX, SHARED, SUFFIX_REST = 5, 0.6, 4
_SUFFIX_WEIGHT, _SLIP_WEIGHT, _SLIP_LENGTH = 0.7, 0.9, 6
_SYNONYMS = 12
_REMEMBERED = 5_000


@dataclass(frozen=True)
class Synonymy:
    """How alike two words must be to stand for each other, by the cosine of their vectors.

    A cosine of `least` counts `floor`, one of `full` or more counts 1, linearly between.
    """

    least: float = 0.55
    full: float = 0.85
    floor: float = 0.4

    def weights(self, cosines: Vectors) -> Vectors:
        """Return the weight of each cosine; 0 below `least`."""
        steep = (1.0 - self.floor) / (self.full - self.least)
        ramp = np.clip(self.floor + (cosines - self.least) * steep, 0.0, 1.0)
        return np.where(cosines >= self.least, ramp, 0.0).astype(np.float32)


@dataclass(frozen=True)
class Vocabulary:
    """Words and pairs of signs with the number of chunks that hold them.

    Attributes:
        count: Number of chunks.
        words: Stem to number of chunks.
        pairs: Pair of wide signs (or single sign) to number of chunks.
        listed: The stems, sorted.
        vectors: Unit vectors of the listed words, or `None` without an encoder that knows words.
    """

    count: int
    words: Mapping[str, int]
    pairs: Mapping[str, int]
    listed: Sequence[str] = field(default=())
    vectors: Vectors | None = None
    synonymy: Synonymy = Synonymy()
    _spellings: dict[str, dict[str, float]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def rarity(self, key: str, *, wide: bool = False) -> float:
        """Return the inverse document frequency as in BM25; an unknown word counts as rare as the rarest."""
        known = max(1, (self.pairs if wide else self.words).get(key, 0))
        return _inverse_frequency(known, self.count)

    def stands_for(self, term: Term, vector: Vectors | None) -> dict[str, float]:
        """Return the listed words that a query's word may stand for, with weights in (0, 1].

        Args:
            term: A term that is not wide.
            vector: Its unit vector, (dimension,), or `None`.
        """
        key = term.key
        if any(sign.isdigit() for sign in key):
            return {key: 1.0} if key in self.words else {}
        found = dict(self._spelt_alike(key))
        for word, weight in self._like(vector):
            found[word] = max(weight, found.get(word, 0.0))
        return found

    def _spelt_alike(self, key: str) -> dict[str, float]:
        """Return the listed words that a word may stand for by its spelling, kept between questions."""
        if key not in self._spellings:
            found = dict.fromkeys(self._compounds(key), _SUFFIX_WEIGHT)
            kin = dict.fromkeys(self._kin(key), 1.0)
            if not kin and len(key) >= _SLIP_LENGTH:
                kin = dict.fromkeys(self._slips(key), _SLIP_WEIGHT)
            if len(self._spellings) >= _REMEMBERED:
                self._spellings.clear()
            self._spellings[key] = {**found, **kin}
        return self._spellings[key]

    def _kin(self, key: str) -> Iterator[str]:
        """Yield the word itself and the words that share enough of its beginning."""
        if key in self.words:
            yield key
        least = 2 if is_hangul(key) else 3 if is_katakana(key) else PREFIX
        if len(key) < least:
            return
        start = key[:least]
        for at in range(bisect_left(self.listed, start), len(self.listed)):
            word = self.listed[at]
            if not word.startswith(start):
                return
            if word != key and _share_beginning(key, word):
                yield word

    def _compounds(self, key: str) -> Iterator[str]:
        """Yield words of which the word is the last part, or which are its last part (Karte, Fahrkarte)."""
        if len(key) < PREFIX:
            return
        for at in range(SUFFIX_REST, len(key) - PREFIX + 1):
            if key[at:] in self.words:
                yield key[at:]
        for word in self.listed:
            if len(word) >= len(key) + SUFFIX_REST and word.endswith(key):
                yield word

    def _slips(self, key: str) -> list[str]:
        near = [word for word in self.listed if word[0] == key[0] and abs(len(word) - len(key)) <= 1]
        return [word for word, _, _ in extract(key, near, scorer=OSA.distance, score_cutoff=1, limit=3)]

    def _like(self, vector: Vectors | None) -> Iterator[tuple[str, float]]:
        if vector is None or self.vectors is None or not len(self.vectors):
            return
        weights = self.synonymy.weights(self.vectors @ vector)
        best = np.argsort(-weights, kind="stable")[:_SYNONYMS]
        yield from ((self.listed[at], float(weights[at])) for at in best if weights[at] > 0)


@lru_cache(maxsize=1 << 14)
def _inverse_frequency(known: int, count: int) -> float:
    return math.log(1.0 + (count - known + 0.5) / (known + 0.5))


def _share_beginning(one: str, other: str) -> bool:
    """Return whether one word begins with the other, or their common beginning is most of the longer."""
    short, long = sorted((one, other), key=len)
    if is_hangul(one) or is_katakana(one) or long.startswith(short):
        return long.startswith(short) or _common(one, other) >= SHARED * len(long)
    return _common(one, other) >= max(PREFIX, SHARED * len(long))


def _common(one: str, other: str) -> int:
    for at, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return at
    return min(len(one), len(other))


def counted(keys_of_chunks: Iterable[Iterable[str]]) -> dict[str, int]:
    """Return, for every key, the number of chunks that hold it."""
    counts: dict[str, int] = {}
    for keys in keys_of_chunks:
        for key in set(keys):
            counts[key] = counts.get(key, 0) + 1
    return counts

"""Light stemming, language by language, to a fixed point so that all forms of a word meet.

Algorithms: Snowball (Porter 2001, https://snowballstem.org). Languages that Snowball does not know keep their words.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Protocol

import snowballstemmer
from babel import Locale

UNSTEMMED = "und"
_SHORTEST = 3
_SHORTEST_AGAIN = 4
_ROUNDS = 3


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...


@cache
def _stemmer(language: str) -> _Stemmer | None:
    if language == UNSTEMMED:
        return None
    name = (Locale.parse(language).english_name or "").split(" ")[0].lower()
    if name not in snowballstemmer.algorithms():
        return None
    stemmer: _Stemmer = snowballstemmer.stemmer(name)
    return stemmer


@lru_cache(maxsize=200_000)
def stem(language: str, key: str) -> str:
    """The stem of a folded word; repeated until it no longer changes, never under three letters."""
    stemmer = _stemmer(language)
    if stemmer is None or (not key.isalpha() and not any(c.isalpha() for c in key)):
        return key
    for turn in range(_ROUNDS):
        shorter = stemmer.stemWord(key)
        if shorter == key or len(shorter) < (_SHORTEST_AGAIN if turn else _SHORTEST):
            break
        key = shorter
    return key

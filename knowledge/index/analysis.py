"""Text to the pieces that searching compares: words, their stems, parts of words, and runs of wide signs.

Chinese and Japanese put no blanks between words, so there a run of signs is compared by pairs of signs.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from knowledge.index.folding import fold, without_accents

_KATAKANA = "\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff"
_WIDE = "\u3005-\u3007\u3041-\u309f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_MARKS = "\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u064b-\u065f\u0670"
_PIECES = re.compile(
    rf"(?P<kana>[{_KATAKANA}]+)|(?P<wide>[{_WIDE}]+)|(?P<word>(?:(?![{_KATAKANA}{_WIDE}_])[\w{_MARKS}])+)"
)
_HANGUL = re.compile("[\uac00-\ud7a3]")
_LONGEST_WORD = 40
_GRAM = 4


class Term(NamedTuple):
    """One comparable piece of a text.

    `wide` tells a run of Chinese signs or hiragana, whose `key` is the run itself; else `key` is the stem
    without accents and `surface` the folded word.
    """

    key: str
    surface: str
    wide: bool


class Analyzer:
    """Cuts text of one language. Languages without a stemmer keep their words as they are.

    Args:
        language: BCP 47 tag.
    """

    def __init__(self, language: str) -> None:
        self._stem = lru_cache(maxsize=1 << 15)(_Stemmer(language).stem)

    def terms(self, text: str) -> list[Term]:
        """Return the terms of a text in reading order, repeats kept."""
        found: list[Term] = []
        for match in _PIECES.finditer(fold(text)):
            piece = match.group()[:_LONGEST_WORD] if match.lastgroup != "wide" else match.group()
            wide = match.lastgroup == "wide"
            found.append(Term(piece if wide else self._stem(piece), piece, wide))
        return found

    def tokens(self, text: str) -> list[str]:
        """Return the tokens that the lexical index holds for a text: see `term_tokens`."""
        return [token for term in self.terms(text) for token in term_tokens(term)]


def term_tokens(term: Term) -> Iterator[str]:
    """Yield the index tokens of a term: the word, `~stem`, and `_` before its parts.

    Parts are 4-grams of `<word>`, which find compounds, inflections and slips of the pen; for Korean, Chinese
    and Japanese pairs of signs (measured: 20 of 20 questions in nine languages, see docs/text-lane.md).
    """
    if term.wide:
        yield from (f"_{pair}" for pair in pairs(term.key))
        return
    yield term.surface
    yield f"~{term.key}"
    if _HANGUL.search(term.surface):
        yield from (f"_{pair}" for pair in pairs(term.surface))
        return
    marked = f"<{without_accents(term.surface)}>"
    yield from (f"_{marked[at : at + _GRAM]}" for at in range(len(marked) - _GRAM + 1))


def pairs(run: str) -> list[str]:
    """Return the pairs of neighbouring signs of a run; a run of one sign gives that sign."""
    return [run] if len(run) == 1 else [run[at : at + 2] for at in range(len(run) - 1)]


def is_hangul(word: str) -> bool:
    """Return whether a word is written in Korean syllables, each of which says as much as two letters."""
    return bool(_HANGUL.search(word))


def is_katakana(word: str) -> bool:
    """Return whether a word is written in katakana."""
    return bool(re.match(f"[{_KATAKANA}]", word))


class _Stemmer:
    """Snowball stemming behind a lock, because a stemmer object holds the word it works on."""

    def __init__(self, language: str) -> None:
        self._lock = threading.Lock()
        self._snowball = _snowball(language)

    def stem(self, word: str) -> str:
        if self._snowball is None or any(sign.isdigit() for sign in word):
            return without_accents(word)
        with self._lock:
            stem: str = self._snowball.stemWord(word)
        return without_accents(stem or word)


def _snowball(language: str) -> Any:
    import snowballstemmer
    from babel import Locale, UnknownLocaleError

    try:
        name = (Locale.parse(language, sep="-").english_name or "").partition(" (")[0].lower()
    except (ValueError, UnknownLocaleError):
        return None
    return snowballstemmer.stemmer(name) if name in snowballstemmer.algorithms() else None

"""Tokens that serve twelve scripts alike.

Words are runs of letters and marks; Han, kana and Hangul characters are tokens of their own, so that a phrase is a
sequence of tokens in every script and no segmenter is needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import regex

from assistant.reading.normalise import clean, fold, numbers_joined

TokenKind = Literal["word", "number", "ideograph", "kana", "hangul"]

_PIECES = regex.compile(
    r"(?P<ideograph>[\p{Han}々〆])"
    r"|(?P<kana>[\p{Hiragana}\p{Katakana}ー])"
    r"|(?P<hangul>\p{Hangul})"
    r"|(?P<number>\d+(?:\.\d+)?)"
    r"|(?P<word>[[\p{L}\p{M}]--[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}ー々〆]]+)",
    flags=regex.V1,
)
_GLYPHS = frozenset({"ideograph", "kana", "hangul"})


@dataclass(frozen=True)
class Token:
    """One token: `text` as typed, `key` folded, `start`/`end` character offsets in the cleaned question."""

    text: str
    key: str
    start: int
    end: int
    kind: TokenKind
    opens_word: bool

    @property
    def is_glyph(self) -> bool:
        """Whether the script writes without spaces between its units (Han, kana, Hangul syllables)."""
        return self.kind in _GLYPHS

    @property
    def is_capitalised(self) -> bool:
        return self.kind == "word" and self.text[:1].isupper()


def tokenise(text: str) -> tuple[Token, ...]:
    """Split cleaned text into tokens; a lone possessive or elided `s` is dropped."""
    text = numbers_joined(text)
    tokens: list[Token] = []
    for match in _PIECES.finditer(text):
        kind: TokenKind = match.lastgroup  # type: ignore[assignment]
        word = match.group()
        before = text[match.start() - 1] if match.start() else " "
        opens = not before.isalnum() or (kind == "hangul" and before.isascii())
        if kind == "word" and len(word) == 1 and word in "sS" and text[max(0, match.start() - 1)] == "'":
            continue
        tokens.append(Token(word, fold(word), match.start(), match.end(), kind, opens))
    return tuple(tokens)


def keys_of(phrase: str) -> tuple[Token, ...]:
    """Tokens of a phrase from a lexicon or glossary."""
    return tokenise(clean(phrase))

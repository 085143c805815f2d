"""Bringing spellings of one word together before they are compared."""

from __future__ import annotations

import re
import unicodedata

# Accents of Latin, Greek and Cyrillic letters, Arabic vowel signs, the Devanagari nukta. Other marks are letters.
_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u093c]")
_INVISIBLE = re.compile("[\u0610-\u061a\u0640\u06d6-\u06ed\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SAME = str.maketrans({"ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "ٱ": "ا"})


def fold(text: str) -> str:
    """Return the text in NFKC and lower case, digits as 0-9, invisible signs dropped; accents stay."""
    lowered = unicodedata.normalize("NFKC", text).lower()
    plain = _INVISIBLE.sub("", lowered).translate(_SAME)
    return plain if plain.isascii() else "".join(map(_digit, plain))


def without_accents(word: str) -> str:
    """Return a folded word without accents and vowel signs: `é` is `e`, `ё` is `е`, `أ` is `ا`."""
    if word.isascii():
        return word
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", word)).replace("ß", "ss")
    return unicodedata.normalize("NFC", bare)


def _digit(sign: str) -> str:
    return str(int(sign)) if sign.isdecimal() else sign

"""Text to features: the words and character n-grams that the static sentence encoder sums.

No tokenizer library and no dictionary: any text in any script gives features. Training and run time must
use this one function, and a change here asks for a newly trained model (`FEATURES_VERSION`).
"""

import re
import unicodedata
from functools import lru_cache

FEATURES_VERSION = 1
"""Raised with every change of the features; a model stores the version it was trained with."""

_LONGEST_WORD = 48
_CACHED_WORDS = 1 << 16

_CJK = "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_MARKS = "\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
_RUNS = re.compile(rf"[{_CJK}]+|(?:(?![{_CJK}_])[\w{_MARKS}])+")
_CJK_START = re.compile(f"[{_CJK}]")
_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")
_DROPPED = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u2060\ufeff]")
_LATIN_MARKED = re.compile("[a-z][\u0300-\u036f]")
_ACCENT = re.compile("[\u0300-\u036f]")
_FOLDED = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىی", "ي"),
        "ة": "ه",
        "ک": "ك",
        "ё": "е",
        "’": "'",
        **{chr(0x0660 + digit): str(digit) for digit in range(10)},
        **{chr(0x06F0 + digit): str(digit) for digit in range(10)},
        **{chr(0x0966 + digit): str(digit) for digit in range(10)},
    }
)


def features(text: str) -> list[str]:
    """Return the features of a text, repeats kept, in reading order.

    `w:` is a whole word, `g:` a character n-gram of `<word>`, `c:` one to four Chinese characters or kana.

    Args:
        text: Any text; an empty one, or one of signs only, has no features.
    """
    found: list[str] = []
    for run in _RUNS.findall(normalise(text)):
        found.extend(_run_features(run))
    return found


def normalise(text: str) -> str:
    """Return the text in NFKC and lower case, Arabic and digits in one form, invisible signs dropped."""
    folded = unicodedata.normalize("NFKC", text).lower()
    return _DROPPED.sub("", folded).translate(_FOLDED)


@lru_cache(maxsize=_CACHED_WORDS)
def _run_features(run: str) -> tuple[str, ...]:
    if _CJK_START.match(run):
        return _cjk_features(run)
    word = run[:_LONGEST_WORD]
    if _HANGUL.search(word):
        return (f"w:{word}", *(f"g:{sign}" for sign in word), *_grams(f"<{word}>", (2, 3, 4)))
    plain = _without_accents(word)
    words = (f"w:{word}",) if plain == word else (f"w:{word}", f"w:{plain}")
    return (*words, *_grams(f"<{plain}>", (3, 4)))


def _cjk_features(run: str) -> tuple[str, ...]:
    grams = (run[at : at + size] for size in (1, 2, 3, 4) for at in range(len(run) - size + 1))
    return tuple(f"c:{gram}" for gram in grams)


def _grams(word: str, sizes: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(f"g:{word[at : at + size]}" for size in sizes for at in range(len(word) - size + 1))


def _without_accents(word: str) -> str:
    """Latin letters lose their accents (visitors type without them); other scripts keep their marks."""
    parts = unicodedata.normalize("NFD", word)
    if not _LATIN_MARKED.search(parts):
        return word
    return unicodedata.normalize("NFC", _ACCENT.sub("", parts))

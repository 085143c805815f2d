"""Make equal what people mean as equal: width, accents, case, invisible characters, digits."""

from __future__ import annotations

import unicodedata

import regex

_INVISIBLE = regex.compile(r"[\p{Cf}\p{Cc}\p{Co}\p{Cs}--[\n\t]]", flags=regex.V1)
_SPACES = regex.compile(r"[\s\p{Z}]+")
_THOUSANDS = regex.compile(r"(?<![\d.,:])(\d{1,3})[.,'’ \u202f\u00a0](\d{3})(?![\d.,:]*\d)")
_DECIMAL_COMMA = regex.compile(r"(?<=\d),(?=\d)")
_FOLD_MARKS = regex.compile(r"[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c]")
_SINGLE = str.maketrans(
    {
        "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "′": "'",
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "×": "x",
    }
)  # fmt: skip
_LETTERS = str.maketrans(
    {
        "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ک": "ك", "ی": "ي",
        "ё": "е", "ँ": "ं",
    }
)  # fmt: skip


def clean(text: str) -> str:
    """Text as a person reads it: NFKC, no control or invisible characters, single spaces, ASCII digits.

    Case and accents stay. Bidirectional overrides, zero-width characters and NUL are dropped.
    """
    text = unicodedata.normalize("NFKC", text.encode("utf-8", "ignore").decode("utf-8"))
    text = _INVISIBLE.sub("", text).translate(_SINGLE)
    if not text.isascii():
        text = "".join(map(_ascii_digit, text))
    return _SPACES.sub(" ", text).strip()


def fold(text: str) -> str:
    """The form that is compared: lower case, no accents, one spelling per letter.

    Japanese voicing marks are kept, since they tell words apart; `й` stays a letter of its own.
    """
    return unicodedata.normalize("NFC", text.casefold()).translate(_FOLDED)


def numbers_joined(text: str) -> str:
    """Write `1.000` and `10,000` as `1000` and `10000`, and `7,5` as `7.5`."""
    return _DECIMAL_COMMA.sub(".", _THOUSANDS.sub(r"\1\2", text))


class _Folding(dict[int, str]):
    """Folded forms of characters, worked out when first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _strip(chr(code))
        return folded


_FOLDED = _Folding()


def _strip(char: str) -> str:
    if char in "йў" or "\u3040" <= char <= "\u30ff" or "\uac00" <= char <= "\ud7a3":
        return char
    letters = unicodedata.normalize("NFD", char.translate(_LETTERS)).translate(_LETTERS)
    return _FOLD_MARKS.sub("", letters)


def _ascii_digit(char: str) -> str:
    if char.isascii() or not char.isdecimal():
        return char
    return str(unicodedata.decimal(char))

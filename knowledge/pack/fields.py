"""What may stand in a cell: each type knows how to read it and how to say what it expected."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

ISO_TIME = "an ISO time with offset such as 2026-02-14T10:00:00+01:00"
ISO_DATE = "a date such as 2026-02-14"
CONFIDENCE_WORDS = ("high", "medium", "low")
LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
_IDENTIFIER = re.compile(r"[^\s|,;\"'<>\\/\x00-\x1f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]{1,120}")
_CLOCK_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_PLAIN_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_AUDIENCE = re.compile(r"public|staff(:[a-z0-9][a-z0-9_-]*)?")
_FLAGS = {"1": True, "0": False, "true": True, "false": False, "yes": True, "no": False}


@dataclass(frozen=True)
class FieldType:
    """How a cell is read.

    Args:
        expected: completes "expected …" in a fault.
        parse: cell (never empty) to value; raises ValueError, whose text is a remedy.
        words: the closed set of words, when there is one, for a hint.
    """

    expected: str
    parse: Callable[[str], Any]
    words: tuple[str, ...] = ()


def clean_text(cell: str) -> str:
    """The text in Unicode NFC; refuses control characters and direction overrides."""
    if cell.isascii() and cell.isprintable():
        return cell
    if _UNSAFE.search(cell):
        raise ValueError("Delete the invisible control character and type the text again.")
    return unicodedata.normalize("NFC", cell)


def parse_time(cell: str) -> datetime:
    """An aware moment from its ISO form."""
    moment = datetime.fromisoformat(cell)
    if moment.tzinfo is None:
        raise ValueError("Add the offset from UTC at the end, for example +01:00.")
    return moment


def parse_date(cell: str) -> date:
    """A calendar day from its ISO form with dashes."""
    if not _PLAIN_DATE.fullmatch(cell):
        raise ValueError("Write year-month-day.")
    return date.fromisoformat(cell)


def parse_audience(cell: str) -> str:
    """An audience word: `public`, `staff` or `staff:<group>`."""
    if not _AUDIENCE.fullmatch(cell):
        raise ValueError
    return cell


def _identifier(cell: str) -> str:
    if not _IDENTIFIER.fullmatch(cell):
        raise ValueError("Use letters, digits, '-', '_', '.' or ':' only, at most 120 characters.")
    return cell


def _whole(cell: str) -> int:
    if not re.fullmatch(r"-?[0-9]{1,9}", cell):
        raise ValueError("Write digits only, with no thousands mark.")
    return int(cell)


def _count(cell: str) -> int:
    number = _whole(cell)
    if number < 0:
        raise ValueError("The number cannot be negative.")
    return number


def _degrees(limit: float) -> Callable[[str], float]:
    def parse(cell: str) -> float:
        if "," in cell:
            raise ValueError("Use a decimal point, not a comma.")
        number = float(cell)
        if not math.isfinite(number) or abs(number) > limit:
            raise ValueError(f"The value must lie between -{limit:.0f} and {limit:.0f}.")
        return number

    return parse


def _clock_time(cell: str) -> str:
    if not _CLOCK_TIME.fullmatch(cell):
        raise ValueError("Write two digits for hours and minutes, for example 07:05.")
    return cell


def _flag(cell: str) -> bool:
    return _FLAGS[cell.casefold()]


def _texts(cell: str) -> tuple[str, ...]:
    return tuple(part for piece in clean_text(cell).split("|") if (part := piece.strip()))


def _identifiers(cell: str) -> tuple[str, ...]:
    return tuple(_identifier(part) for part in _texts(cell))


def one_of(*words: str) -> FieldType:
    """A type for a closed set of words."""

    def parse(cell: str) -> str:
        if cell not in words:
            raise ValueError
        return cell

    return FieldType(f"one of {', '.join(words)}", parse, words)


TEXT = FieldType("text", clean_text)
IDENTIFIER = FieldType("an id without spaces", _identifier)
IDENTIFIERS = FieldType("ids separated by |", _identifiers)
TEXTS = FieldType("texts separated by |", _texts)
WHOLE = FieldType("a whole number", _whole)
COUNT = FieldType("a whole number, 0 or more", _count)
LATITUDE = FieldType("degrees north such as 46.8855", _degrees(90))
LONGITUDE = FieldType("degrees east such as 12.1530", _degrees(180))
FLAG = FieldType("0 or 1", _flag)
TIME = FieldType(ISO_TIME, parse_time)
DATE = FieldType(ISO_DATE, parse_date)
CLOCK_TIME = FieldType("a local time such as 07:05", _clock_time)
CONFIDENCE = one_of(*CONFIDENCE_WORDS)
AUDIENCE = FieldType("public, staff or staff:<group>", parse_audience, ("public", "staff"))

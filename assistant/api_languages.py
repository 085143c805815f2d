"""Which offered language a request means: by its tag, or by the browser's `Accept-Language`."""

from __future__ import annotations

import re
from collections.abc import Sequence

_RANGE = re.compile(r"^\s*([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\*)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?))?\s*$")
_LONGEST_HEADER = 500


def offered_language(tag: str, offered: Sequence[str]) -> str | None:
    """The offered language that a BCP 47 tag means (`pt-BR` means `pt`), or None."""
    base = tag.strip().replace("_", "-").split("-")[0].lower()
    return base if base in offered else None


def browser_language(header: str, offered: Sequence[str], default: str) -> str:
    """The offered language that a browser likes best.

    Args:
        header: the value of `Accept-Language`; may be empty or nonsense.
        offered: the language tags on offer.
        default: what to take when none fits.
    """
    ranges = (_RANGE.match(part) for part in header[:_LONGEST_HEADER].split(","))
    weighted = [(float(found[2] or 1), found[1]) for found in ranges if found]
    for _, tag in sorted((pair for pair in weighted if pair[0] > 0), key=lambda pair: -pair[0]):
        language = offered_language(tag, offered)
        if language:
            return language
    return default

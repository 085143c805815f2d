"""Names of people as the source spells them."""

from __future__ import annotations

import re


def split_name(name: str) -> tuple[str, str]:
    """Given and family name of `SURNAME Given`; the family name is the leading run in capitals.

    Lower-case particles belong to it (`von ALLMEN Franjo`); one that trails is put in front.
    """
    tokens = name.split()
    size = next((at for at, token in enumerate(tokens) if not _is_family(token)), len(tokens))
    if size == len(tokens) > 1 and len(tokens[-1]) <= 2:
        size -= 1
    family = tokens[:size]
    if family and family[-1].islower():
        family = [family[-1], *family[:-1]]
    return " ".join(tokens[size:]), " ".join(family)


def _is_family(token: str) -> bool:
    return token.islower() or token.startswith("'") or re.search("[A-Z]{2}", token) is not None


def full_name(name: str) -> str:
    """`SURNAME Given` as `Given SURNAME`, for one name or a pair joined by a slash."""
    return " / ".join(" ".join(filter(None, split_name(part))) for part in name.split(" / "))

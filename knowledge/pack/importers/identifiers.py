"""Gives things ids that are short, readable and unique."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 60


def slug(text: str) -> str:
    """Lower-case ASCII letters, digits and dashes; empty when the text has none of them."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.casefold()).strip("-")[:_LONGEST].rstrip("-")


class IdentifierPool:
    """Hands out one id per key and never the same id twice.

    Args:
        prefix: begins an id that would else be empty, and is followed by a number.
    """

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._by_key: dict[str, str] = {}
        self._taken: set[str] = set()

    def of(self, key: str, wish: str) -> str:
        """The id of a key, made from the wish when the key is new."""
        found = self._by_key.get(key)
        if found is None:
            found = self._by_key[key] = self._free(slug(wish))
        return found

    def _free(self, wish: str) -> str:
        stem = wish or self._prefix
        number = 1
        name = wish or f"{stem}-1"
        while name in self._taken:
            number += 1
            name = f"{stem}-{number}"
        self._taken.add(name)
        return name

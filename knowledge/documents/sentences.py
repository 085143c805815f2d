"""Splitting text into sentences by its marks, for every script, with no word list."""

from __future__ import annotations

import re

_CLOSERS = "\"'”’»›)\\]】」』）"
_END = re.compile(
    rf"[。！？｡︒]+[{_CLOSERS}]*"  # full-width marks need no blank after them
    rf"|[.!?…؟۔।॥]+[{_CLOSERS}]*(?:[ \u00a0\u202f]»)?(?=\s)"
    r"|\n\s*\n"
    r"|\n(?=\s*(?:[-*•·|#]|\d+[.)]\s))"  # a new list item or table row
)
_SHORT = re.compile(r"(?:^|[\s(«“\"'’])(?:[^\W\d_]{1,2}|\d{1,2}|(?:[^\W\d_]\.)+[^\W\d_])$")


def sentences(text: str) -> list[str]:
    """Return the sentences of a text in order; joined, they give the text but for outer blanks.

    A full stop after one or two letters, after a day's number, or before a small letter ends no sentence
    (`z. B.`, `15. Februar`, `ca. zehn`). A blank line, a list item and a table row always do.
    """
    found: list[str] = []
    start = 0
    for match in _END.finditer(text):
        if _is_inner_stop(text, start, match):
            continue
        _add(found, text[start : match.end()])
        start = match.end()
    _add(found, text[start:])
    return found


def _add(found: list[str], part: str) -> None:
    """Add a sentence; blanks belong to the sentence before them."""
    if found and not part.strip():
        found[-1] += part
    elif part:
        found.append(part)


def _is_inner_stop(text: str, start: int, match: re.Match[str]) -> bool:
    if match.group()[0] != ".":
        return False
    after = text[match.end() :].lstrip(" \t")[:1]
    if after.islower():
        return True
    return after != "\n" and bool(_SHORT.search(text[max(start, match.start() - 12) : match.start()]))

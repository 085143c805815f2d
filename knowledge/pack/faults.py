"""A fault in a pack: where it is, what was found, what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True)
class Fault:
    """One fault. `path` is relative to the pack, `line` counts from 1 and is None for a whole file."""

    path: str
    line: int | None
    field: str | None
    message: str
    remedy: str
    severity: Severity = "error"

    def __str__(self) -> str:
        where = self.path if self.line is None else f"{self.path}:{self.line}"
        field = f" [{self.field}]" if self.field else ""
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{where}{field}: {self.message}.{remedy}"


class FaultLog:
    """Collects the faults of one run, so that an organiser sees all of them at once."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def error(self, path: str, line: int | None, field: str | None, message: str, remedy: str) -> None:
        """Note something that makes the pack unusable."""
        self._faults.append(Fault(path, line, field, message, remedy, "error"))

    def warning(self, path: str, line: int | None, field: str | None, message: str, remedy: str) -> None:
        """Note something that looks wrong but can be lived with."""
        self._faults.append(Fault(path, line, field, message, remedy, "warning"))

    def sorted(self) -> list[Fault]:
        """All faults by file and line."""
        return sorted(self._faults, key=lambda fault: (fault.path, fault.line or 0, fault.field or ""))

    @property
    def has_errors(self) -> bool:
        """Whether at least one fault is an error."""
        return any(fault.severity == "error" for fault in self._faults)


def closest(word: str, known: Iterable[str], *, least: float = 60.0) -> str | None:
    """The known word most like `word`, or None when nothing is at least `least` (0-100) alike."""
    from rapidfuzz import fuzz, process

    choices = {choice: choice.casefold() for choice in known}
    found = process.extractOne(word.casefold(), choices, scorer=fuzz.ratio, score_cutoff=least)
    return None if found is None else str(found[2])


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A remedy that names the closest known word, or lists the known ones when nothing is close."""
    words = sorted(set(known))
    near = closest(word, words)
    if near is not None:
        return f"Did you mean '{near}'?"
    if not words:
        return ""
    shown = ", ".join(words[:12]) + (", …" if len(words) > 12 else "")
    return f"Known: {shown}."

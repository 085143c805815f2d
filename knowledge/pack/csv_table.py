"""Reads one CSV table of a pack into typed rows, noting every fault with its line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic

from knowledge.facts.types import Provenance
from knowledge.pack.faults import FaultLog, did_you_mean
from knowledge.pack.tables import COMMON_FIELDS, Field, Row, TableSpec
from knowledge.pack.text_file import read_text

_COMMENT = "#"


@dataclass
class TableRows(Generic[Row]):
    """The good rows of a table, each with the line it stands on."""

    spec: TableSpec[Row]
    path: str
    rows: list[Row] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)

    def __iter__(self) -> Iterator[tuple[int, Row]]:
        return iter(zip(self.lines, self.rows, strict=True))


class CsvTableReader(Generic[Row]):
    """Reads one table.

    Args:
        spec: the table's columns.
        defaults: provenance for the cells that say nothing.
        log: takes the faults.
    """

    def __init__(self, spec: TableSpec[Row], defaults: Provenance, log: FaultLog) -> None:
        self._spec = spec
        self._defaults = defaults
        self._log = log
        self._known = {column.name: column for column in (*spec.fields, *COMMON_FIELDS)}
        self._provenances: dict[tuple[str, ...], Provenance] = {}
        self._table = TableRows(spec, f"{spec.name}.csv")

    def read(self, root: Path) -> TableRows[Row]:
        """The table under a pack's folder; empty when there is no such file."""
        if not (root / self._table.path).is_file():
            return self._table
        text = read_text(root, self._table.path, self._log)
        if text is not None:
            self._read_text(text)
        return self._table

    def _read_text(self, text: str) -> None:
        records = self._records(text)
        header = next(records, None)
        if header is None:
            self._error(1, None, "the table has no header row", f"Begin with: {','.join(self._known)}.")
            return
        columns = self._columns(*header)
        if columns is None:
            return
        seen: dict[tuple[Any, ...], int] = {}
        for line, cells in records:
            self._read_row(line, cells, columns, seen)

    def _records(self, text: str) -> Iterator[tuple[int, list[str]]]:
        """Each record with the line it begins on; blank lines and # comments are left out."""
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        begin = 1
        try:
            for cells in reader:
                if any(cells) and not cells[0].startswith(_COMMENT):
                    yield begin, cells
                begin = reader.line_num + 1
        except csv.Error as exc:
            self._error(begin, None, f"broken CSV: {exc}", 'Check the quotes: each " needs its partner.')

    def _columns(self, line: int, cells: list[str]) -> list[Field | None] | None:
        names = [cell.strip() for cell in cells]
        if len(names) == 1 and any(mark in names[0] for mark in ";\t"):
            self._error(line, None, "the columns are not separated by commas", "Save it as CSV with commas.")
            return None
        for name in names:
            if name not in self._known:
                self._error(line, name, f"unknown column '{name}'", did_you_mean(name, self._known))
        for name in {name for name in names if names.count(name) > 1}:
            self._error(line, name, f"the column '{name}' stands twice", "Delete one of them.")
        missing = [column.name for column in self._spec.fields if column.required and column.name not in names]
        for name in missing:
            self._error(line, name, f"the column '{name}' is missing", "Add it to the header row.")
        return None if missing else [self._known.get(name) for name in names]

    def _read_row(
        self, line: int, cells: list[str], columns: list[Field | None], seen: dict[tuple[Any, ...], int]
    ) -> None:
        if len(cells) > len(columns) and any(cells[len(columns) :]):
            found = f"the row has {len(cells)} cells, the header {len(columns)}"
            self._error(line, None, found, "Put texts that hold a comma between double quotes.")
            return
        raw = {column.name: cell.strip() for column, cell in zip(columns, cells, strict=False) if column}
        values = self._values(line, raw)
        provenance = self._provenance(line, raw)
        if values is None or provenance is None:
            return
        if self._spec.unique and not self._is_new(line, values, seen):
            return
        self._table.rows.append(self._spec.build(values, provenance))
        self._table.lines.append(line)

    def _values(self, line: int, raw: dict[str, str]) -> dict[str, Any] | None:
        values: dict[str, Any] = {}
        good = True
        for column in self._spec.fields:
            cell = raw.get(column.name, "")
            if cell:
                try:
                    values[column.name] = column.type.parse(cell)
                except (ValueError, KeyError) as exc:
                    self._wrong_cell(line, column, cell, exc)
                    good = False
            elif column.required:
                self._error(line, column.name, f"expected {column.type.expected}, found nothing", "Fill it in.")
                good = False
            else:
                values[column.name] = column.default
        return values if good else None

    def _wrong_cell(self, line: int, column: Field, cell: str, exc: Exception) -> None:
        shown = cell if len(cell) <= 60 else cell[:60] + "…"
        remedy = f"For example: {column.type.expected.split('such as ')[-1]}."
        if column.type.words:
            remedy = did_you_mean(cell, column.type.words)
        elif type(exc) is ValueError and str(exc).endswith("."):
            remedy = str(exc)
        self._error(line, column.name, f"expected {column.type.expected}, found {shown!r}", remedy)

    def _provenance(self, line: int, raw: dict[str, str]) -> Provenance | None:
        key = tuple(raw.get(column.name, "") for column in COMMON_FIELDS)
        known = self._provenances.get(key)
        if known is not None:
            return known
        values: dict[str, Any] = {}
        for column, cell in zip(COMMON_FIELDS, key, strict=True):
            try:
                values[column.name] = column.type.parse(cell) if cell else getattr(self._defaults, column.name)
            except ValueError as exc:
                self._wrong_cell(line, column, cell, exc)
                return None
        provenance = self._provenances[key] = Provenance(**values)
        return provenance

    def _is_new(self, line: int, values: dict[str, Any], seen: dict[tuple[Any, ...], int]) -> bool:
        key = tuple(values[name] for name in self._spec.unique)
        first = seen.setdefault(key, line)
        if first == line:
            return True
        names = " and ".join(self._spec.unique)
        shown = ", ".join(str(part) for part in key if part is not None)
        self._error(
            line,
            self._spec.unique[0],
            f"the {names} '{shown}' stands in line {first} already",
            "Delete one of the rows, or give one another id.",
        )
        return False

    def _error(self, line: int, column: str | None, message: str, remedy: str) -> None:
        self._log.error(self._table.path, line, column, message, remedy)

"""Frozen rows to SQL values and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Table

from knowledge.facts import schema
from knowledge.facts.catalogue import Kind, Phase, Place
from knowledge.facts.types import (
    Contest,
    Delegation,
    Discipline,
    Entry,
    Participant,
    Provenance,
    Result,
    ScheduleChange,
    Session,
    TransportLink,
    Venue,
)

Row = TypeVar("Row")
_PROVENANCE = ("audience", "source", "confidence", "valid_from", "valid_until")
TABLE_OF: Mapping[type, Table] = {
    Discipline: schema.disciplines,
    Contest: schema.contests,
    Phase: schema.phases,
    Kind: schema.kinds,
    Venue: schema.venues,
    Place: schema.places,
    Session: schema.sessions,
    ScheduleChange: schema.changes,
    Delegation: schema.delegations,
    Participant: schema.participants,
    Entry: schema.entries,
    Result: schema.results,
    TransportLink: schema.links,
}


def to_values(table: Table, rows: Iterable[object]) -> list[dict[str, Any]]:
    """The SQL values of frozen rows, in order."""
    columns = [column.name for column in table.columns if column.name not in (*_PROVENANCE, "seq")]
    return [_values(row, columns) for row in rows]


def _values(row: Any, columns: list[str]) -> dict[str, Any]:
    values = {name: getattr(row, name) for name in columns}
    for name, value in values.items():
        if isinstance(value, tuple):
            values[name] = list(value)
    return values | {name: getattr(row.provenance, name) for name in _PROVENANCE}


class RowBuilder:
    """Builds frozen rows from SQL rows, with moments in the event's time zone.

    Args:
        zone: the event's time zone.
    """

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._provenances: dict[tuple[Any, ...], Provenance] = {}

    def build(self, row_type: type[Row], record: Mapping[str, Any]) -> Row:
        """One row; the change list of a session is empty."""
        values = {name: self._value(value) for name, value in record.items() if name not in _PROVENANCE}
        del values["seq"]
        if row_type is Session:
            values |= {"planned_start": values["start"], "changes": ()}
        make: Callable[..., Row] = row_type
        return make(**values, provenance=self._provenance(record))

    def _value(self, value: Any) -> Any:
        if isinstance(value, datetime):
            return value.astimezone(self._zone)
        return tuple(value) if isinstance(value, list) else value

    def _provenance(self, record: Mapping[str, Any]) -> Provenance:
        key = tuple(record[name] for name in _PROVENANCE)
        known = self._provenances.get(key)
        if known is None:
            known = self._provenances[key] = Provenance(**dict(zip(_PROVENANCE, key, strict=True)))
        return known

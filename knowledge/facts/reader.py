"""The audience wall: the one place that writes SELECTs on facts, and bakes the audiences into each."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Engine, Select, Table, func, or_, select
from sqlalchemy.exc import SQLAlchemyError

from knowledge.errors import FactStoreError
from knowledge.facts import schema
from knowledge.facts.records import TABLE_OF, Row, RowBuilder


class AudienceReader:
    """Reads rows of given audiences and can reach no others.

    A row that belongs to another one (a change to its session) is seen only with that other row.

    Args:
        engine: the database.
        audiences: exact audience words.
        zone: the event's time zone, in which moments are returned.
        lock: guards a connection that threads share (SQLite in memory).
    """

    def __init__(self, engine: Engine, audiences: Sequence[str], zone: ZoneInfo, lock: threading.Lock) -> None:
        self._engine = engine
        self._audiences = tuple(audiences)
        self._rows = RowBuilder(zone)
        self._lock = lock

    def rows(self, row_type: type[Row]) -> tuple[Row, ...]:
        """All visible rows of a type, in the pack's order."""
        table = TABLE_OF[row_type]
        statement = self._walled(table, select(table)).order_by(table.c.seq)
        return tuple(self._rows.build(row_type, record) for record in self._fetch(statement))

    def count(self, table: Table) -> int:
        """How many rows of a table are visible."""
        statement = self._walled(table, select(func.count().label("rows")).select_from(table))
        return int(self._fetch(statement)[0]["rows"])

    def _walled(self, table: Table, statement: Select[Any]) -> Select[Any]:
        statement = statement.where(self._allowed(table))
        for name, parent in schema.PARENTS.get(table.name, ()):
            visible = select(parent.c.id).where(self._allowed(parent))
            statement = statement.where(or_(table.c[name].is_(None), table.c[name].in_(visible)))
        return statement

    def _allowed(self, table: Table) -> ColumnElement[bool]:
        return table.c.audience.in_(self._audiences)

    def _fetch(self, statement: Select[Any]) -> list[dict[str, Any]]:
        try:
            with self._lock, self._engine.connect() as connection:
                return [dict(record) for record in connection.execute(statement).mappings()]
        except SQLAlchemyError as exc:
            raise FactStoreError(f"The fact store cannot be read: {exc}. Build it again.") from exc

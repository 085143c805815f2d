"""The SQL tables of the fact store: portable, one for each table of a pack, and one of settings.

Moments are stored in UTC, lists as JSON. Every row has `seq` (its place in the pack) and `audience`.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Date, DateTime, Float, Integer, MetaData, String, Table, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

SCHEMA_VERSION = "1"
metadata = MetaData()


class UtcMoment(TypeDecorator[datetime]):
    """An aware datetime, stored as UTC without offset because SQLite keeps none."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Aware moment to naive UTC."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Naive UTC to aware UTC."""
        return None if value is None else value.replace(tzinfo=UTC)


def _table(name: str, *columns: Column[Any]) -> Table:
    return Table(
        name,
        metadata,
        Column("seq", Integer, primary_key=True, autoincrement=True),
        *columns,
        Column("audience", String(64), nullable=False, index=True),
        Column("source", Text, nullable=False),
        Column("confidence", String(8), nullable=False),
        Column("valid_from", Date),
        Column("valid_until", Date),
    )


def _id() -> Column[Any]:
    return Column("id", String(120), nullable=False, unique=True)


def _name(name: str = "name") -> Column[Any]:
    return Column(name, Text, nullable=False)


def _ref(name: str, *, index: bool = False) -> Column[Any]:
    return Column(name, String(120), index=index)


meta = Table("meta", metadata, Column("key", String(40), primary_key=True), Column("value", Text))
disciplines = _table("disciplines", _id(), _name())
contests = _table(
    "contests",
    _id(),
    _name(),
    _ref("discipline"),
    _ref("format"),
    Column("gender", String(8)),
    Column("is_team", Boolean, nullable=False),
    _ref("decided_by"),
)
phases = _table("phases", _id(), _name(), Column("order", Integer, nullable=False))
kinds = _table("kinds", _id(), _name(), Column("spectators", Boolean, nullable=False))
venues = _table(
    "venues",
    _id(),
    _name(),
    _ref("place"),
    _ref("area"),
    Column("lat", Float),
    Column("lon", Float),
    Column("coord_confidence", String(8)),
    Column("capacity_low", Integer),
    Column("capacity_high", Integer),
    Column("capacity_confidence", String(8)),
)
places = _table("places", _id(), _name(), _ref("part_of"))
sessions = _table(
    "sessions",
    _id(),
    _ref("discipline"),
    _ref("contest"),
    _ref("phase"),
    Column("number", Integer),
    Column("group", Text),
    _ref("kind"),
    Column("gender", String(8)),
    Column("title", Text),
    Column("start", UtcMoment),
    Column("end", UtcMoment),
    Column("status", String(16), nullable=False),
    _ref("venue"),
    Column("location", Text),
    Column("awards", JSON, nullable=False),
)
changes = _table(
    "changes",
    _ref("session"),
    Column("known_at", UtcMoment, nullable=False, index=True),
    Column("status", String(16), nullable=False),
    Column("start", UtcMoment),
    Column("end", UtcMoment),
    _ref("venue"),
    _ref("reason"),
    Column("note", Text),
)
delegations = _table("delegations", _id(), _name(), _ref("territory"))
participants = _table(
    "participants",
    _id(),
    Column("kind", String(8), nullable=False),
    _name("display"),
    _name("given"),
    _name("family"),
    Column("gender", String(8)),
    _ref("delegation"),
    Column("members", JSON, nullable=False),
)
entries = _table(
    "entries",
    _ref("participant"),
    _ref("delegation"),
    _ref("contest"),
    _ref("session"),
    _name("role"),
)
results = _table(
    "results",
    _ref("contest"),
    _ref("session"),
    Column("rank", Integer),
    _ref("award"),
    _ref("delegation"),
    Column("participants", JSON, nullable=False),
    Column("display", JSON, nullable=False),
    Column("public_from", UtcMoment, nullable=False, index=True),
)
links = _table(
    "links",
    _id(),
    _ref("venue"),
    Column("mode", Text, nullable=False),
    _name("line"),
    _name("origin"),
    _name("destination"),
    Column("first", String(5)),
    Column("last", String(5)),
    Column("every_minutes", Integer),
)
FACT_TABLES: tuple[Table, ...] = (
    disciplines,
    contests,
    phases,
    kinds,
    venues,
    places,
    sessions,
    changes,
    delegations,
    participants,
    entries,
    results,
    links,
)
"""The tables of facts; a row of a child is hidden with the row it belongs to (see PARENTS)."""

PARENTS: dict[str, tuple[tuple[str, Table], ...]] = {
    "changes": (("session", sessions),),
    "entries": (
        ("participant", participants),
        ("delegation", delegations),
        ("contest", contests),
        ("session", sessions),
    ),
    "results": (("contest", contests), ("session", sessions), ("delegation", delegations)),
    "links": (("venue", venues),),
}

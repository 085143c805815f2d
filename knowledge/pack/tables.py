"""The tables of a pack: their columns, what may stand in them and what they refer to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, get_args

from knowledge.facts.catalogue import Kind, Phase, Place
from knowledge.facts.types import (
    Contest,
    Delegation,
    Discipline,
    Entry,
    Gender,
    GlossaryTerm,
    Participant,
    ParticipantKind,
    Provenance,
    Result,
    ScheduleChange,
    Session,
    SessionStatus,
    TransportLink,
    Venue,
)
from knowledge.pack import fields as f

Row = TypeVar("Row")
GENDER = f.one_of(*get_args(Gender))
STATUS = f.one_of(*get_args(SessionStatus))
GLOSSARY_KINDS = (
    "discipline",
    "format",
    "contest",
    "phase",
    "kind",
    "venue",
    "place",
    "delegation",
    "participant",
    "award",
    "term",
    "reason",
    "session",
    "location",
)


@dataclass(frozen=True)
class Field:
    """A column: its type, whether each row needs it, its value when empty, and what its ids name.

    `refers` is a table's name, or `award` for the awards of event.toml.
    """

    name: str
    type: f.FieldType
    required: bool = False
    default: Any = None
    refers: str | None = None


@dataclass(frozen=True)
class TableSpec(Generic[Row]):
    """A table: its columns and how a row is built; `unique` names the columns that identify a row."""

    name: str
    fields: tuple[Field, ...]
    build: Callable[[dict[str, Any], Provenance], Row]
    unique: tuple[str, ...] = ("id",)


COMMON_FIELDS = (
    Field("audience", f.AUDIENCE),
    Field("valid_from", f.DATE),
    Field("valid_until", f.DATE),
    Field("source", f.TEXT),
    Field("confidence", f.CONFIDENCE),
)
_ID = Field("id", f.IDENTIFIER, required=True)
_NAME = Field("name", f.TEXT, required=True)


def _plain(row_type: Callable[..., Row]) -> Callable[[dict[str, Any], Provenance], Row]:
    def build(values: dict[str, Any], provenance: Provenance) -> Row:
        return row_type(**values, provenance=provenance)

    return build


def _session(values: dict[str, Any], provenance: Provenance) -> Session:
    return Session(**values, planned_start=values["start"], changes=(), provenance=provenance)


DISCIPLINES = TableSpec("disciplines", (_ID, _NAME), _plain(Discipline))
CONTESTS = TableSpec(
    "contests",
    (
        _ID,
        _NAME,
        Field("discipline", f.IDENTIFIER, required=True, refers="disciplines"),
        Field("format", f.IDENTIFIER),
        Field("gender", GENDER),
        Field("is_team", f.FLAG, default=False),
        Field("decided_by", f.IDENTIFIER, refers="sessions"),
    ),
    _plain(Contest),
)
PHASES = TableSpec("phases", (_ID, _NAME, Field("order", f.WHOLE, default=0)), _plain(Phase))
KINDS = TableSpec("kinds", (_ID, _NAME, Field("spectators", f.FLAG, default=True)), _plain(Kind))
VENUES = TableSpec(
    "venues",
    (
        _ID,
        _NAME,
        Field("place", f.IDENTIFIER, refers="places"),
        Field("area", f.IDENTIFIER, refers="places"),
        Field("lat", f.LATITUDE),
        Field("lon", f.LONGITUDE),
        Field("coord_confidence", f.CONFIDENCE),
        Field("capacity_low", f.COUNT),
        Field("capacity_high", f.COUNT),
        Field("capacity_confidence", f.CONFIDENCE),
    ),
    _plain(Venue),
)
PLACES = TableSpec("places", (_ID, _NAME, Field("part_of", f.IDENTIFIER, refers="places")), _plain(Place))
SESSIONS = TableSpec(
    "sessions",
    (
        _ID,
        Field("discipline", f.IDENTIFIER, refers="disciplines"),
        Field("contest", f.IDENTIFIER, refers="contests"),
        Field("phase", f.IDENTIFIER, refers="phases"),
        Field("number", f.WHOLE),
        Field("group", f.TEXT),
        Field("kind", f.IDENTIFIER, required=True, refers="kinds"),
        Field("gender", GENDER),
        Field("title", f.TEXT),
        Field("start", f.TIME),
        Field("end", f.TIME),
        Field("status", STATUS, default="scheduled"),
        Field("venue", f.IDENTIFIER, refers="venues"),
        Field("location", f.TEXT),
        Field("awards", f.IDENTIFIERS, default=(), refers="award"),
    ),
    _session,
)
CHANGES = TableSpec(
    "changes",
    (
        Field("session", f.IDENTIFIER, required=True, refers="sessions"),
        Field("known_at", f.TIME, required=True),
        Field("status", STATUS, required=True),
        Field("start", f.TIME),
        Field("end", f.TIME),
        Field("venue", f.IDENTIFIER, refers="venues"),
        Field("reason", f.IDENTIFIER),
        Field("note", f.TEXT),
    ),
    _plain(ScheduleChange),
    unique=("session", "known_at"),
)
DELEGATIONS = TableSpec("delegations", (_ID, _NAME, Field("territory", f.IDENTIFIER)), _plain(Delegation))
PARTICIPANTS = TableSpec(
    "participants",
    (
        _ID,
        Field("kind", f.one_of(*get_args(ParticipantKind)), required=True),
        Field("display", f.TEXT, required=True),
        Field("given", f.TEXT, default=""),
        Field("family", f.TEXT, default=""),
        Field("gender", GENDER),
        Field("delegation", f.IDENTIFIER, refers="delegations"),
        Field("members", f.IDENTIFIERS, default=(), refers="participants"),
    ),
    _plain(Participant),
)
ENTRIES = TableSpec(
    "entries",
    (
        Field("participant", f.IDENTIFIER, refers="participants"),
        Field("delegation", f.IDENTIFIER, refers="delegations"),
        Field("contest", f.IDENTIFIER, refers="contests"),
        Field("session", f.IDENTIFIER, refers="sessions"),
        Field("role", f.TEXT, default=""),
    ),
    _plain(Entry),
    unique=("participant", "delegation", "contest", "session", "role"),
)
RESULTS = TableSpec(
    "results",
    (
        Field("contest", f.IDENTIFIER, required=True, refers="contests"),
        Field("session", f.IDENTIFIER, refers="sessions"),
        Field("rank", f.COUNT),
        Field("award", f.IDENTIFIER, refers="award"),
        Field("delegation", f.IDENTIFIER, refers="delegations"),
        Field("participants", f.IDENTIFIERS, default=(), refers="participants"),
        Field("display", f.TEXTS, default=()),
        Field("public_from", f.TIME, required=True),
    ),
    _plain(Result),
    unique=(),
)
LINKS = TableSpec(
    "links",
    (
        _ID,
        Field("venue", f.IDENTIFIER, refers="venues"),
        Field("mode", f.TEXT, required=True),
        Field("line", f.TEXT, default=""),
        Field("origin", f.TEXT, default=""),
        Field("destination", f.TEXT, default=""),
        Field("first", f.CLOCK_TIME),
        Field("last", f.CLOCK_TIME),
        Field("every_minutes", f.COUNT),
    ),
    _plain(TransportLink),
)
TABLES: tuple[TableSpec[Any], ...] = (
    DISCIPLINES,
    CONTESTS,
    PHASES,
    KINDS,
    VENUES,
    PLACES,
    SESSIONS,
    CHANGES,
    DELEGATIONS,
    PARTICIPANTS,
    ENTRIES,
    RESULTS,
    LINKS,
)


def glossary_spec(language: str) -> TableSpec[GlossaryTerm]:
    """The table of one language's glossary."""

    def build(values: dict[str, Any], _: Provenance) -> GlossaryTerm:
        return GlossaryTerm(**values, language=language)

    columns = (
        Field("kind", f.one_of(*GLOSSARY_KINDS), required=True),
        _ID,
        _NAME,
        Field("aliases", f.TEXTS, default=()),
    )
    return TableSpec(f"glossary/{language}", columns, build, unique=("kind", "id"))

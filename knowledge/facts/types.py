"""Frozen rows of the typed lane: what a query to the fact store returns.

Every row carries its provenance. Times are aware datetimes; ids are opaque strings chosen by the pack.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Confidence = Literal["high", "medium", "low"]
SessionStatus = Literal["scheduled", "running", "delayed", "postponed", "cancelled", "finished"]
Gender = Literal["men", "women", "mixed", "open"]
ParticipantKind = Literal["person", "team"]


@dataclass(frozen=True)
class Provenance:
    """Who may see a row, when it holds, where it comes from and how sure it is."""

    audience: str = "public"
    source: str = ""
    confidence: Confidence = "high"
    valid_from: date | None = None
    valid_until: date | None = None


@dataclass(frozen=True)
class Discipline:
    """A family of sessions: a sport, a conference track, a festival theme."""

    id: str
    name: str
    provenance: Provenance


@dataclass(frozen=True)
class Contest:
    """Something that is decided: one set of awards. `decided_by` is the session that decides it."""

    id: str
    name: str
    discipline: str
    format: str | None
    gender: Gender | None
    is_team: bool
    decided_by: str | None
    provenance: Provenance


@dataclass(frozen=True)
class Venue:
    """A place where sessions happen. `place` and `area` are glossary ids of kind `place`.

    `lat`/`lon` are WGS 84 degrees; capacities are persons, a range where sources differ.
    """

    id: str
    name: str
    place: str | None
    area: str | None
    lat: float | None
    lon: float | None
    coord_confidence: Confidence | None
    capacity_low: int | None
    capacity_high: int | None
    capacity_confidence: Confidence | None
    provenance: Provenance


@dataclass(frozen=True)
class ScheduleChange:
    """One change of a session, with the moment it became known."""

    session: str
    known_at: datetime
    status: SessionStatus
    start: datetime | None
    end: datetime | None
    venue: str | None
    reason: str | None
    note: str | None
    provenance: Provenance


@dataclass(frozen=True)
class Session:
    """One schedulable unit as known at the clock of the query.

    `start`/`end`/`status`/`venue` are what was known then; `planned_start` is the first plan.
    `changes` holds the changes known by then, oldest first. `awards` are the award ids this session
    decides (empty for most). A cancelled session keeps its planned times.
    """

    id: str
    discipline: str | None
    contest: str | None
    phase: str | None
    number: int | None
    group: str | None
    kind: str
    gender: Gender | None
    title: str | None
    start: datetime | None
    end: datetime | None
    planned_start: datetime | None
    status: SessionStatus
    venue: str | None
    location: str | None
    awards: tuple[str, ...]
    changes: tuple[ScheduleChange, ...]
    provenance: Provenance


@dataclass(frozen=True)
class Delegation:
    """A team of a country or organisation; `territory` is an ISO 3166 code where there is one."""

    id: str
    name: str
    territory: str | None
    provenance: Provenance


@dataclass(frozen=True)
class Participant:
    """A person or a team that takes part: competitor, speaker, band.

    `given` and `family` are as the source spells them; `display` is what people read.
    `members` are participant ids (teams only).
    """

    id: str
    kind: ParticipantKind
    display: str
    given: str
    family: str
    gender: Gender | None
    delegation: str | None
    members: tuple[str, ...]
    provenance: Provenance


@dataclass(frozen=True)
class Entry:
    """Somebody takes part in a contest or in one session, in a role."""

    participant: str | None
    delegation: str | None
    contest: str | None
    session: str | None
    role: str
    provenance: Provenance


@dataclass(frozen=True)
class Result:
    """One placing. Exists for nobody but the store before `public_from`."""

    contest: str
    session: str | None
    rank: int | None
    award: str | None
    delegation: str | None
    participants: tuple[str, ...]
    display: tuple[str, ...]
    public_from: datetime
    provenance: Provenance


@dataclass(frozen=True)
class AwardCount:
    """One line of the awards table, computed at a clock; `counts` maps award id to number."""

    delegation: str
    rank: int
    counts: tuple[tuple[str, int], ...]
    total: int


@dataclass(frozen=True)
class GlossaryTerm:
    """A name of a thing in one language, with what people type for it.

    `kind` is one of discipline, format, contest, phase, kind, venue, place, delegation, participant,
    award, term, reason, session, location.
    """

    kind: str
    id: str
    language: str
    name: str
    aliases: tuple[str, ...]


@dataclass(frozen=True)
class TransportLink:
    """A way to a venue: mode, from, to, first and last departure (local `HH:MM`), note."""

    id: str
    venue: str | None
    mode: str
    line: str
    origin: str
    destination: str
    first: str | None
    last: str | None
    every_minutes: int | None
    provenance: Provenance

"""What one audience can ask the fact store."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfo

from knowledge.facts import schema
from knowledge.facts.awards import count_awards
from knowledge.facts.catalogue import Kind, Phase, Place
from knowledge.facts.reader import AudienceReader
from knowledge.facts.schedule import Schedule, Slot, holds_on
from knowledge.facts.types import (
    AwardCount,
    Contest,
    Delegation,
    Discipline,
    Entry,
    Gender,
    Participant,
    Result,
    ScheduleChange,
    Session,
    SessionStatus,
    TransportLink,
    Venue,
)
from knowledge.facts.version import VersionWatch

Loaded = TypeVar("Loaded")
Span = tuple[datetime, datetime]


class FactView:
    """The facts of some audiences, as known at the clock that each question carries.

    Rows are read once and kept until the store's data version changes. Moments are aware and in the
    event's time zone. Thread-safe.

    Args:
        reader: the wall; the view reaches the database through it alone.
        version: tells when what was read is out of date.
        zone: the event's time zone.
        award_order: award ids, highest first.
    """

    def __init__(
        self, reader: AudienceReader, version: VersionWatch, zone: ZoneInfo, award_order: Sequence[str]
    ) -> None:
        self._reader = reader
        self._watch = version
        self._zone = zone
        self._award_order = tuple(award_order)
        self._lock = threading.RLock()
        self._version: int | None = None
        self._cache: dict[str, Any] = {}

    def sessions(
        self,
        now: datetime,
        *,
        ids: Collection[str] | None = None,
        disciplines: Collection[str] | None = None,
        contests: Collection[str] | None = None,
        phases: Collection[str] | None = None,
        numbers: Collection[int] | None = None,
        groups: Collection[str] | None = None,
        kinds: Collection[str] | None = None,
        genders: Collection[Gender] | None = None,
        venues: Collection[str] | None = None,
        starts_from: datetime | None = None,
        starts_before: datetime | None = None,
        overlaps: Span | None = None,
        statuses: Collection[SessionStatus] | None = None,
        with_awards: bool | None = None,
        award: str | None = None,
    ) -> tuple[Session, ...]:
        """Sessions as known at `now`, by start, venue and number; filters that are None do not filter.

        Args:
            now: the clock.
            starts_from: the earliest start, included.
            starts_before: the latest start, excluded.
            overlaps: sessions that share time with this half-open span.
            statuses: statuses at `now`; the clock makes a session running and finished.
            with_awards: True for sessions that decide an award, False for the others.
            award: sessions that decide this award.

        A postponed session that has no time yet is found by the time it had.
        """
        wanted = (
            ("id", ids),
            ("discipline", disciplines),
            ("contest", contests),
            ("phase", phases),
            ("number", numbers),
            ("group", groups),
            ("kind", kinds),
            ("gender", genders),
            ("venue", venues),
        )
        filters = [(name, frozenset(values)) for name, values in wanted if values is not None]
        found = (
            slot
            for slot in self._schedule().slots(now).values()
            if all(getattr(slot.session, name) in values for name, values in filters)
            and _decides(slot.session, with_awards, award)
            and _is_within(slot, starts_from, starts_before, overlaps)
        )
        sessions = (slot.at(now) for slot in found)
        return tuple(session for session in sessions if statuses is None or session.status in statuses)

    def session(self, id: str, now: datetime) -> Session | None:
        """One session as known at `now`, or None."""
        slot = self._schedule().slots(now).get(id)
        return None if slot is None else slot.at(now)

    def changes(self, now: datetime, since: datetime | None = None) -> tuple[ScheduleChange, ...]:
        """The changes that became known after `since` and not after `now`, oldest first."""
        known = self._schedule().known_changes(now)
        return tuple(change for change in known if since is None or change.known_at > since)

    def disciplines(self) -> tuple[Discipline, ...]:
        """All disciplines, in the pack's order."""
        return self._rows(Discipline)

    def contests(self) -> tuple[Contest, ...]:
        """All contests, in the pack's order."""
        return self._rows(Contest)

    def phases(self) -> tuple[Phase, ...]:
        """All phases, first round first."""
        phases = self._rows(Phase)
        return self._once("phases sorted", lambda: tuple(sorted(phases, key=lambda phase: phase.order)))

    def kinds(self) -> tuple[Kind, ...]:
        """All kinds of sessions, in the pack's order."""
        return self._rows(Kind)

    def venues(self) -> tuple[Venue, ...]:
        """All venues, in the pack's order."""
        return self._rows(Venue)

    def places(self) -> tuple[Place, ...]:
        """All places, in the pack's order."""
        return self._rows(Place)

    def delegations(self) -> tuple[Delegation, ...]:
        """All delegations, in the pack's order."""
        return self._rows(Delegation)

    def participants(self) -> tuple[Participant, ...]:
        """All persons and teams, in the pack's order."""
        return self._rows(Participant)

    def participant(self, id: str) -> Participant | None:
        """One person or team, or None."""
        return self._index(Participant, "id").get(id, (None,))[0]

    def links(self, venue: str | None = None, *, on: date | None = None) -> tuple[TransportLink, ...]:
        """Ways to a venue (to any, when None) that are valid on a day (on any, when None)."""
        links = self._rows(TransportLink) if venue is None else self._by(TransportLink, "venue", venue)
        return tuple(link for link in links if on is None or holds_on(link.provenance, on))

    def entries(
        self,
        participant: str | None = None,
        delegation: str | None = None,
        contest: str | None = None,
        session: str | None = None,
    ) -> tuple[Entry, ...]:
        """Who takes part in what; all the filters that are given must hold."""
        wanted = {
            "participant": participant,
            "delegation": delegation,
            "contest": contest,
            "session": session,
        }
        given = {name: value for name, value in wanted.items() if value is not None}
        if not given:
            return self._rows(Entry)
        (name, value), *others = given.items()
        found = self._by(Entry, name, value)
        return tuple(entry for entry in found if all(getattr(entry, key) == want for key, want in others))

    def results(
        self,
        now: datetime,
        *,
        contest: str | None = None,
        participant: str | None = None,
        delegation: str | None = None,
        discipline: str | None = None,
        award: str | None = None,
    ) -> tuple[Result, ...]:
        """The results that are public at `now`, by the moment they became so, contest and rank.

        Args:
            participant: results whose row names this person or team.
        """
        day = now.astimezone(self._zone).date()
        contests = self._contest_ids(discipline, None) if discipline is not None else None
        return tuple(
            result
            for result in self._results()
            if result.public_from <= now
            and (contest is None or result.contest == contest)
            and (participant is None or participant in result.participants)
            and (delegation is None or result.delegation == delegation)
            and (contests is None or result.contest in contests)
            and (award is None or result.award == award)
            and holds_on(result.provenance, day)
        )

    def award_table(
        self, now: datetime, *, discipline: str | None = None, gender: Gender | None = None
    ) -> list[AwardCount]:
        """The awards table at `now`, best first; empty when the event has no awards."""
        results = self.results(now)
        if discipline is not None or gender is not None:
            contests = self._contest_ids(discipline, gender)
            results = tuple(result for result in results if result.contest in contests)
        return count_awards(results, self._award_order)

    def counts(self) -> dict[str, int]:
        """How many rows of each table this view can see."""
        return {table.name: self._reader.count(table) for table in schema.FACT_TABLES}

    def _contest_ids(self, discipline: str | None, gender: Gender | None) -> frozenset[str]:
        return frozenset(
            contest.id
            for contest in self.contests()
            if (discipline is None or contest.discipline == discipline) and (gender is None or contest.gender == gender)
        )

    def _results(self) -> tuple[Result, ...]:
        order = {award: at for at, award in enumerate(self._award_order)}

        def rank(result: Result) -> tuple[datetime, str, int, int]:
            award = order.get(result.award or "", len(order))
            return (result.public_from, result.contest, result.rank or 1_000_000, award)

        return self._once("results sorted", lambda: tuple(sorted(self._reader.rows(Result), key=rank)))

    def _schedule(self) -> Schedule:
        def load() -> Schedule:
            return Schedule(self._reader.rows(Session), self._reader.rows(ScheduleChange), self._zone)

        return self._once("schedule", load)

    def _rows(self, row_type: type[Loaded]) -> tuple[Loaded, ...]:
        return self._once(row_type.__name__, lambda: self._reader.rows(row_type))

    def _by(self, row_type: type[Loaded], name: str, value: str) -> tuple[Loaded, ...]:
        return self._index(row_type, name).get(value, ())

    def _index(self, row_type: type[Loaded], name: str) -> dict[str, tuple[Loaded, ...]]:
        def load() -> dict[str, tuple[Loaded, ...]]:
            index: dict[str, list[Loaded]] = {}
            for row in self._rows(row_type):
                index.setdefault(getattr(row, name), []).append(row)
            return {key: tuple(rows) for key, rows in index.items()}

        return self._once(f"{row_type.__name__} by {name}", load)

    def _once(self, name: str, load: Callable[[], Loaded]) -> Loaded:
        """What `load` gives, kept until the data version changes."""
        with self._lock:
            version = self._watch.current()
            if version != self._version:
                self._version = version
                self._cache.clear()
            if name not in self._cache:
                self._cache[name] = load()
            return cast(Loaded, self._cache[name])


def _decides(session: Session, with_awards: bool | None, award: str | None) -> bool:
    if with_awards is not None and bool(session.awards) != with_awards:
        return False
    return award is None or award in session.awards


def _is_within(slot: Slot, starts_from: datetime | None, starts_before: datetime | None, overlaps: Span | None) -> bool:
    start = slot.start
    if start is None:
        return starts_from is None and starts_before is None and overlaps is None
    if starts_from is not None and start < starts_from:
        return False
    if starts_before is not None and start >= starts_before:
        return False
    if overlaps is None:
        return True
    since, until = overlaps
    return start < until and (start >= since or (slot.end is not None and slot.end > since))

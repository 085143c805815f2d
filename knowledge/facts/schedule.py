"""The schedule as known at one moment: first plan, then each change, then the clock."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from knowledge.facts.types import Provenance, ScheduleChange, Session, SessionStatus

_KEPT_SNAPSHOTS = 16


def holds_on(provenance: Provenance, day: date) -> bool:
    """Whether a row is valid on a day."""
    since, until = provenance.valid_from, provenance.valid_until
    return (since is None or since <= day) and (until is None or day <= until)


@dataclass
class Slot:
    """A session as known, with the time by which it is found and sorted.

    That time is the last known one even when a postponed session has none any more.
    """

    session: Session
    start: datetime | None
    end: datetime | None
    closes: datetime | None
    waits: bool
    _by_status: dict[str, Session] = field(default_factory=dict)

    def at(self, now: datetime) -> Session:
        """The session with the status that the clock gives it."""
        status = self._status(now)
        if status == self.session.status:
            return self.session
        found = self._by_status.get(status)
        if found is None:
            found = self._by_status[status] = replace(self.session, status=status)
        return found

    def _status(self, now: datetime) -> SessionStatus:
        session = self.session
        if self.waits or session.status in ("cancelled", "postponed", "finished") or session.start is None:
            return session.status
        if self.closes is not None and now >= self.closes:
            return "finished"
        if now >= session.start and session.end is not None:
            return "running"
        return session.status


class Schedule:
    """All visible sessions and changes; gives the slots known at a moment, from a small cache.

    Args:
        sessions: first plans.
        changes: changes of these sessions.
        zone: the event's time zone, which decides what day it is.
    """

    def __init__(self, sessions: Sequence[Session], changes: Sequence[ScheduleChange], zone: ZoneInfo) -> None:
        self._sessions = sessions
        self.changes = tuple(sorted(changes, key=lambda change: change.known_at))
        self._moments = [change.known_at for change in self.changes]
        self._zone = zone
        held = [*(row.provenance for row in sessions), *(row.provenance for row in changes)]
        self._is_dated = any(row.valid_from or row.valid_until for row in held)
        self._snapshots: OrderedDict[tuple[int, date | None], dict[str, Slot]] = OrderedDict()

    def known_changes(self, now: datetime) -> tuple[ScheduleChange, ...]:
        """The changes known and valid at a moment, oldest first."""
        known = self.changes[: bisect_right(self._moments, now)]
        if not self._is_dated:
            return known
        day = now.astimezone(self._zone).date()
        return tuple(change for change in known if holds_on(change.provenance, day))

    def slots(self, now: datetime) -> dict[str, Slot]:
        """The slots known at a moment by session id, sorted by time; not to be changed."""
        day = now.astimezone(self._zone).date() if self._is_dated else None
        key = (bisect_right(self._moments, now), day)
        found = self._snapshots.get(key)
        if found is None:
            found = self._snapshots[key] = self._snapshot(now, day)
            while len(self._snapshots) > _KEPT_SNAPSHOTS:
                self._snapshots.popitem(last=False)
        return found

    def _snapshot(self, now: datetime, day: date | None) -> dict[str, Slot]:
        known: dict[str, list[ScheduleChange]] = {}
        for change in self.known_changes(now):
            known.setdefault(change.session, []).append(change)
        slots = [
            _slot(session, known.get(session.id, ()), self._zone)
            for session in self._sessions
            if day is None or holds_on(session.provenance, day)
        ]
        return {slot.session.id: slot for slot in sorted(slots, key=_order)}


def _slot(session: Session, changes: Sequence[ScheduleChange], zone: ZoneInfo) -> Slot:
    """The session after its changes; a change that gives no time keeps the one known before."""
    start, end, venue, status = session.start, session.end, session.venue, session.status
    waits = False
    for change in changes:
        if change.start is not None:
            kept = end - start if start is not None and end is not None else None
            start, end = change.start, change.start + kept if kept is not None else None
        end = change.end or end
        venue = change.venue or venue
        status = change.status
        waits = status in ("delayed", "postponed") and change.start is None
    has_time = not (waits and status == "postponed")
    known = session
    if changes:
        known = replace(
            session,
            start=start if has_time else None,
            end=end if has_time else None,
            venue=venue,
            status=status,
            changes=tuple(changes),
        )
    return Slot(known, start, end, end or _midnight_after(start, zone), waits)


def _midnight_after(start: datetime | None, zone: ZoneInfo) -> datetime | None:
    """The end of the local day: when nobody said how long a session takes, it is over by then."""
    if start is None:
        return None
    return datetime.combine(start.astimezone(zone).date() + timedelta(days=1), time(0), zone)


def _order(slot: Slot) -> tuple[float, str, int, str]:
    session = slot.session
    start = slot.start.timestamp() if slot.start is not None else float("inf")
    return (start, session.venue or "", session.number or 0, session.id)

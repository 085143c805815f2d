"""Turn a reading into a choice of sessions: which contests, venues, phases, days."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from assistant.answering.context import Context
from assistant.reading.reading import Reading
from knowledge.facts.types import Contest, Gender, Session

GENDERS: tuple[Gender, ...] = ("men", "women", "mixed", "open")


@dataclass(frozen=True)
class Selection:
    """Filters over sessions; None means "any". `impossible` is set when the names exclude each other.

    `label` are the parts that name the choice to the visitor.
    """

    ids: frozenset[str] | None = None
    contests: frozenset[str] | None = None
    disciplines: frozenset[str] | None = None
    phases: frozenset[str] | None = None
    numbers: frozenset[int] | None = None
    kinds: frozenset[str] | None = None
    genders: frozenset[Gender] | None = None
    venues: frozenset[str] | None = None
    window: tuple[datetime, datetime] | None = None
    label: tuple[str, ...] = ()
    impossible: bool = False
    by_entry: bool = False

    @property
    def is_open(self) -> bool:
        """Whether nothing but perhaps a time was asked for."""
        return not any((self.ids, self.contests, self.disciplines, self.phases, self.venues, self.kinds))


class Selector:
    """Resolves readings against the facts of one context."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._contests = {contest.id: contest for contest in context.view.contests()}

    def select(self, reading: Reading) -> Selection:
        """The sessions that a reading speaks of."""
        contests = self.contests(reading)
        disciplines = frozenset(reading.ids("discipline")) or None
        venues = self.venues(reading)
        by_entry = contests is None and reading.names("participant", "delegation")
        if by_entry or (contests is not None and reading.names("participant")):
            entered = self._entered(reading)
            contests = frozenset(entered) if contests is None else contests & entered
        contests_empty = contests is not None and not contests
        ids = None if contests else frozenset(reading.ids("session")) or None
        return Selection(
            ids=ids,
            contests=contests,
            disciplines=None if contests else disciplines,
            phases=frozenset(reading.ids("phase")) or None,
            numbers=frozenset(reading.numbers) or None,
            kinds=self._kinds(reading),
            genders=None if contests else self._genders(reading),
            venues=venues,
            window=reading.time.window(self._context.now, self._context.event.zone),
            label=tuple(self._label(reading)),
            impossible=contests_empty and not by_entry,
            by_entry=by_entry,
        )

    def contests(self, reading: Reading) -> frozenset[str] | None:
        """Contests that the names fit, or None when neither contest nor format is named."""
        named, formats = set(reading.ids("contest")), set(reading.ids("format"))
        disciplines, genders = set(reading.ids("discipline")), set(reading.genders)
        if not named and not formats:
            return self._by_gender(disciplines, genders) if disciplines and genders else None
        pool = [c for c in self._contests.values() if c.id in named or c.format in formats]
        for keep in (_of_discipline(disciplines), _of_gender(genders)):
            pool = [c for c in pool if keep(c)]
        return frozenset(c.id for c in pool)

    def _by_gender(self, disciplines: Collection[str], genders: Collection[str]) -> frozenset[str] | None:
        found = frozenset(c.id for c in self._contests.values() if c.discipline in disciplines and c.gender in genders)
        return found or None

    def venues(self, reading: Reading) -> frozenset[str] | None:
        """Venues that are named, or that lie in a named place."""
        named = set(reading.ids("venue"))
        places = set(reading.ids("place"))
        if reading.names("delegation"):
            places -= {i for m in reading.mentions if "delegation" in m.kinds for i in m.ids("place")}
        if named or not places:
            return frozenset(named) or None
        wanted = self._with_parts(places)
        return frozenset(v.id for v in self._context.venues.values() if {v.place, v.area} & wanted)

    def _with_parts(self, places: set[str]) -> set[str]:
        wanted = set(places)
        for _ in range(4):
            wanted |= {place.id for place in self._context.view.places() if place.part_of in wanted}
        return wanted

    def sessions(self, selection: Selection, *, timed: bool = True) -> list[Session]:
        """Sessions of a selection, by start; phases and numbers give way when nothing has them."""
        found = self._query(selection, timed)
        if found or selection.impossible:
            return found
        if selection.phases and selection.numbers:
            found = self._query(replace(selection, phases=None), timed)
        if not found and selection.phases and not selection.is_open and self._means_decision(selection.phases):
            deciding = self._query(replace(selection, phases=None), timed)
            found = [s for s in deciding if s.awards]
        return found

    def _means_decision(self, phases: Collection[str]) -> bool:
        """Whether a phase asked for is one that decides awards elsewhere ("final" of a contest that is one race)."""
        return any(s.phase in phases for s in self._context.view.sessions(self._context.now, with_awards=True))

    def _query(self, selection: Selection, timed: bool) -> list[Session]:
        if selection.impossible:
            return []
        found = self._context.view.sessions(
            self._context.now,
            ids=selection.ids,
            contests=selection.contests,
            disciplines=selection.disciplines,
            phases=selection.phases,
            numbers=selection.numbers,
            kinds=selection.kinds,
            genders=selection.genders,
            venues=selection.venues,
            **(_within(selection.window) if timed else {}),
        )
        return list(found)

    def _kinds(self, reading: Reading) -> frozenset[str] | None:
        """The kinds asked for; otherwise those that spectators may see."""
        phases = set(reading.ids("phase"))
        named = set(reading.ids("kind"))
        open_kinds = {kind.id for kind in self._context.view.kinds() if kind.spectators}
        wanted = named or open_kinds
        if phases & {kind.id for kind in self._context.view.kinds()}:
            wanted |= phases
        return frozenset(wanted) or None

    @staticmethod
    def _genders(reading: Reading) -> frozenset[Gender] | None:
        asked = frozenset(g for g in GENDERS if g in reading.genders)
        return asked or None

    def _entered(self, reading: Reading) -> frozenset[str]:
        """Contests that the named participants, else the named delegations, are entered in."""
        people, delegations = reading.ids("participant"), reading.ids("delegation")
        entries = [e for p in people for e in self._context.view.entries(participant=p)]
        entries += [e for p in self._teams(people) for e in self._context.view.entries(participant=p)]
        if not people:
            entries = [e for d in delegations for e in self._context.view.entries(delegation=d)]
        contests = {e.contest for e in entries if e.contest}
        wanted = set(reading.ids("discipline"))
        return frozenset(c for c in contests if not wanted or self._contests[c].discipline in wanted)

    def _teams(self, people: Iterable[str]) -> list[str]:
        wanted = set(people)
        return [p.id for p in self._context.view.participants() if wanted & set(p.members)]

    # -- the label ------------------------------------------------------------------------------------------------
    def _label(self, reading: Reading) -> Iterable[str]:
        for kind, namer in self._namers():
            ids = [i for m in reading.mentions for i in m.ids(kind)]
            redundant = (kind == "place" and reading.names("venue", "delegation")) or (
                kind == "kind" and reading.names("contest", "discipline", "format", "phase", "session")
            )
            if ids and not redundant:
                yield names_of(dict.fromkeys(namer(i) for i in ids[:3]), self._context)
        if not reading.names("contest"):
            for gender in reading.genders:
                yield self._context.say(f"gender-{gender}")
        yield from (str(number) for number in reading.numbers)
        if reading.time.has_day or reading.time.part or reading.time.after or reading.time.before:
            yield self.time_label(reading)

    def _namers(self) -> list[tuple[str, Callable[[str], str]]]:
        names = self._context.voice.names
        return [
            ("contest", lambda i: names.of("contest", i)),
            ("discipline", lambda i: names.of("discipline", i)),
            ("format", lambda i: names.of("format", i)),
            ("session", lambda i: names.of("session", i)),
            ("phase", lambda i: names.of("phase", i)),
            ("kind", lambda i: names.of("kind", i)),
            ("participant", self._participant_name),
            ("delegation", names.delegation),
            ("venue", lambda i: self._context.venue_name(i) or i),
            ("place", lambda i: names.of("place", i)),
        ]

    def _participant_name(self, id: str) -> str:
        participant = self._context.view.participant(id)
        return participant.display if participant else id

    def time_label(self, reading: Reading) -> str:
        """The days and hours asked for, in words."""
        time, calendar, now = reading.time, self._context.voice.calendar, self._context.now
        today = calendar.local(now).date()
        parts = [calendar.days(time.first or today, time.last or time.first or today, now)]
        if time.part and time.part != "noon":
            parts.append(self._context.say(f"part-{time.part}"))
        if time.after or time.before:
            bounds = [f"{t:%H:%M}" if t else "…" for t in (time.after, time.before)]
            whole = bounds[0] if time.point else f"{bounds[0]}–{bounds[1]}"
            parts.append(whole.replace("–23:59", "–24:00"))
        return ", ".join(parts)


def _within(window: tuple[datetime, datetime] | None) -> dict[str, Any]:
    """Sessions that start in a window; for a single moment, those that are on then."""
    if window is None:
        return {}
    if window[1] - window[0] <= timedelta(minutes=1):
        return {"overlaps": window}
    return {"starts_from": window[0], "starts_before": window[1]}


def names_of(names: Iterable[str], context: Context) -> str:
    return context.voice.messages.join(names)


def upcoming(sessions: Iterable[Session], now: datetime) -> list[Session]:
    """Sessions that are not over and not cancelled."""
    return [s for s in sessions if s.status not in {"finished", "cancelled"} and (s.end or s.start or now) >= now]


def nearest(sessions: Sequence[Session], now: datetime) -> Session | None:
    """The next session after now, else the last one before."""
    ahead = [s for s in sessions if s.start and s.start >= now]
    if ahead:
        return min(ahead, key=lambda s: s.start or now)
    return max(sessions, key=lambda s: s.start or now - timedelta(days=10_000), default=None)


def _of_discipline(disciplines: Collection[str]) -> Callable[[Contest], bool]:
    return lambda contest: not disciplines or contest.discipline in disciplines


def _of_gender(genders: Collection[str]) -> Callable[[Contest], bool]:
    return lambda contest: not genders or contest.gender in genders

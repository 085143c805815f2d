"""Answers about venues and about the event as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.answering.context import Context
from assistant.answering.draft import Draft
from assistant.answering.schedule import LIST_LIMIT, ScheduleComposer
from assistant.answering.selection import Selector
from assistant.reading.reading import Reading
from knowledge.facts.types import Venue


class PlacesComposer:
    """Composes answers about venues, disciplines, contests and dates."""

    def __init__(self, context: Context, schedule: ScheduleComposer) -> None:
        self._context = context
        self._schedule = schedule
        self._selector = Selector(context)
        self._voice = context.voice

    def venue(self, reading: Reading) -> Draft | None:
        """Where venues are, what else they are called, what happens there."""
        chosen = self._venues(reading)
        if not chosen:
            return None
        draft = Draft()
        for venue in chosen[:3]:
            names = self._voice.names
            area = list(dict.fromkeys(names.of("place", p) for p in (venue.place, venue.area) if p))
            draft.say(self._context.say("venue-where", venue=names.of("venue", venue.id), place=self._join(area)))
            others = [
                a for a in names.aliases("venue", venue.id) if a.casefold() != names.of("venue", venue.id).casefold()
            ]
            if others:
                draft.say(self._context.say("venue-local-names", names=self._join(others[:3])))
            draft.say(self._hosts_line(venue), self._position(venue))
        return self._cite(draft, chosen[:3])

    def place(self, reading: Reading) -> Draft | None:
        """Where a town or an area lies, and which venues are there."""
        places = {place.id: place for place in self._context.view.places()}
        names = self._voice.names
        draft = Draft()
        for id in reading.ids("place"):
            chain: list[str] = []
            row = places.get(id)
            while row is not None and row.part_of and row.part_of not in chain and len(chain) < 5:
                chain.append(row.part_of)
                row = places.get(row.part_of)
            if chain:
                where = self._join(names.of("place", p) for p in chain)
                draft.say(self._context.say("venue-where", venue=names.of("place", id), place=where))
                draft.copy([self._context.fact("place", id, {"part_of": tuple(chain)}, places[id].provenance.source)])
        there = self._venues(reading)
        draft.say(*(line for line in map(self._hosts_line, there) if line))
        return self._cite(draft, there) if draft.lines else None

    def capacity(self, reading: Reading) -> Draft | None:
        """How many spectators the venues named hold: a range where sources differ, nothing where they are weak."""
        chosen = self._venues(reading)
        draft = Draft()
        for venue in chosen[:3]:
            name = self._voice.names.of("venue", venue.id)
            low, high = venue.capacity_low, venue.capacity_high
            if low is None or high is None or venue.capacity_confidence == "low":
                draft.say(self._context.say("venue-capacity-unknown", venue=name))
            elif low == high:
                draft.say(self._context.say("venue-capacity", venue=name, number=low))
            else:
                draft.say(self._context.say("venue-capacity-range", venue=name, low=low, high=high))
        unknown = all(v.capacity_low is None or v.capacity_confidence == "low" for v in chosen[:3])
        draft.behaviour = "abstain" if unknown else "answer"
        return self._cite(draft, chosen[:3]) if chosen else None

    def hosts(self, reading: Reading) -> Draft | None:
        """Which disciplines venues or places host."""
        chosen = self._venues(reading)
        lines = [line for line in map(self._hosts_line, chosen) if line]
        if not lines:
            return None
        return self._cite(Draft().say(*lines[:LIST_LIMIT]), chosen)

    def venues(self) -> Draft:
        """All venues."""
        venues = [v for v in self._context.venues.values() if self._disciplines_at(v)] or list(
            self._context.venues.values()
        )
        draft = Draft().say(self._context.say("venues-header", count=len(venues), scope=self._context.say("scope-all")))
        draft.items(self._context.venue_name(v.id) for v in venues[:40])
        if len(venues) > 40:
            draft.say(self._context.say("list-more", count=len(venues) - 40))
        return self._cite(draft, venues)

    def disciplines(self) -> Draft:
        """All disciplines in which something is decided (all, if nothing is)."""
        contested = {c.discipline for c in self._context.view.contests()}
        rows = [d for d in self._context.view.disciplines() if d.id in contested] or list(
            self._context.view.disciplines()
        )
        names = [self._voice.names.of("discipline", d.id) for d in rows]
        draft = Draft().say(self._context.say("discipline-list", count=len(rows), names=self._join(names)))
        draft.copy(
            self._context.fact("discipline", d.id, {"name": n}, d.provenance.source)
            for d, n in zip(rows, names, strict=True)
        )
        return draft.quote(
            self._context.table_citation("schedule", (d.provenance.source for d in rows), self._join(names))
        )

    def contests(self, reading: Reading) -> Draft | None:
        """How many contests there are, and which, in what was named."""
        wanted = set(reading.ids("discipline"))
        genders = set(reading.genders)
        rows = [
            c for c in self._context.view.contests()
            if (not wanted or c.discipline in wanted) and (not genders or c.gender in genders)
        ]  # fmt: skip
        if not rows:
            return None
        label = self._schedule.label(self._selector.select(reading))
        short = len(rows) <= 2 * LIST_LIMIT and bool(wanted)
        draft = Draft().say(
            self._context.say("contest-list" if short else "count-contests", count=len(rows), scope=label)
        )
        if short:
            draft.items(self._voice.names.of("contest", c.id) for c in rows)
        fact = self._context.fact(
            "count", f"contests:{','.join(sorted(wanted))}", {"count": len(rows)}, rows[0].provenance.source
        )
        return draft.copy([fact]).quote(
            self._context.table_citation("schedule", (c.provenance.source for c in rows), label)
        )

    def dates(self) -> Draft:
        """When the event takes place, and where in it the clock stands."""
        event, calendar, now = self._context.event, self._voice.calendar, self._context.now
        first, last = calendar.day(event.start, now), calendar.day(event.end, now)
        draft = Draft().say(
            self._context.say("event-dates", event=event.name(self._voice.names.language), start=first, end=last)
        )
        if now.astimezone(event.zone).date() > event.end:
            draft.say(self._context.say("event-over", start=first, end=last))
        fields = {"start": event.start.isoformat(), "end": event.end.isoformat()}
        draft.copy([self._context.fact("event", event.id, fields, event.defaults.source)])
        return draft.quote(
            self._context.table_citation("schedule", [event.defaults.source], draft.lines[0].replace("*", ""))
        )

    def clock(self) -> Draft:
        """What time it is at the event."""
        calendar, now = self._voice.calendar, self._context.now
        draft = Draft().say(self._context.say("clock-now", time=calendar.clock(now), date=calendar.day(now, now)))
        return draft.copy([self._context.fact("clock", "now", {"now": self._context.as_of}, "")])

    # -- pieces ---------------------------------------------------------------------------------------------------
    def _venues(self, reading: Reading) -> list[Venue]:
        ids = self._selector.venues(reading) or frozenset()
        if not ids:
            sessions = self._selector.sessions(self._selector.select(reading))
            ids = frozenset(s.venue for s in sessions if s.venue)
        return [v for v in self._context.venues.values() if v.id in ids]

    def _disciplines_at(self, venue: Venue) -> list[str]:
        sessions = self._context.view.sessions(self._context.now, venues=[venue.id])
        return list(dict.fromkeys(s.discipline for s in sessions if s.discipline))

    def _hosts_line(self, venue: Venue) -> str:
        disciplines = self._disciplines_at(venue)
        if not disciplines:
            return ""
        names = self._join(self._voice.names.of("discipline", d) for d in disciplines)
        return self._context.say("venue-hosts", venue=self._context.venue_name(venue.id), disciplines=names)

    def _position(self, venue: Venue) -> str:
        if venue.lat is None or venue.lon is None or venue.coord_confidence == "low":
            return ""
        return self._context.say("venue-coordinates", lat=f"{venue.lat:.3f}", lon=f"{venue.lon:.3f}")

    def _join(self, names: Iterable[str]) -> str:
        return self._voice.messages.join(names)

    def _cite(self, draft: Draft, venues: Sequence[Venue]) -> Draft:
        for venue in venues:
            fields = {
                "name": self._voice.names.of("venue", venue.id), "place": venue.place,
                "lat": venue.lat, "lon": venue.lon,
                "capacity_low": venue.capacity_low, "capacity_high": venue.capacity_high,
            }  # fmt: skip
            draft.copy([self._context.fact("venue", venue.id, fields, venue.provenance.source)])
        quote = " / ".join(self._context.venue_name(v.id) for v in venues[:3])
        return draft.quote(self._context.table_citation("venues", (v.provenance.source for v in venues), quote))

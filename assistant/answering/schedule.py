"""Answers about sessions: when, where, what is on, what is next, what has changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from assistant.answer import Choice
from assistant.answering.context import Context
from assistant.answering.draft import Draft
from assistant.answering.selection import Selection, Selector, nearest, upcoming
from assistant.reading.reading import Reading
from knowledge.facts.types import ScheduleChange, Session

LIST_LIMIT = 15
_CLOSE = 6
_FEW = 3


def _together(sessions: Iterable[Session]) -> list[list[Session]]:
    """Neighbouring sessions of one round at one time and venue, in groups."""
    groups: list[list[Session]] = []
    for session in sessions:
        if groups and _slot(groups[-1][0]) == _slot(session):
            groups[-1].append(session)
        else:
            groups.append([session])
    return groups


def _common_length(names: Sequence[str], separator: str) -> int:
    """How much of the names is the same, up to the last separator."""
    same = 0
    while all(name[: same + 1] == names[0][: same + 1] for name in names) and same < len(names[0]):
        same += 1
    cut = names[0][:same].rfind(separator)
    return cut + len(separator) if cut >= 0 else 0


def _slot(session: Session) -> tuple[object, ...]:
    same_round = (session.contest, session.phase, session.number, session.title)
    distinct = session.id if session.group is None else ""
    return (session.start, session.end, session.venue, session.status, *same_round, distinct)


class ScheduleComposer:
    """Composes answers about sessions in one context."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._selector = Selector(context)
        self._voice = context.voice

    # -- when and where -------------------------------------------------------------------------------------------
    def when(self, reading: Reading) -> Draft | None:
        """When the sessions named are; None when the names fit nothing."""
        selection = self._selector.select(reading)
        if selection.is_open and not selection.genders:
            return None
        sessions = self._selector.sessions(selection)
        if not sessions:
            return self._nothing(selection)
        if self._is_vague(reading, selection, sessions):
            return self._ask_back(sessions)
        if len(sessions) == 1:
            return self.cite(Draft().say(*self.story(sessions[0])), sessions)
        return self._several(selection, sessions)

    def where(self, reading: Reading) -> Draft | None:
        """Where the sessions named are: the venue for one, the venues for a whole discipline."""
        selection = self._selector.select(reading)
        sessions = self._selector.sessions(selection)
        if not sessions:
            return self._nothing(selection)
        venues = list(dict.fromkeys(s.venue for s in sessions if s.venue))
        if len(sessions) == 1 or (len(venues) == 1 and len(sessions) <= _CLOSE and selection.contests):
            return self._one_place(sessions)
        label = self.label(selection)
        if len(venues) == 1:
            name = self._context.venue_name(venues[0])
            return self.cite(
                Draft().say(self._context.say("discipline-venues", discipline=label, venues=name)),
                sessions[:1],
            )
        draft = Draft().say(self._context.say("discipline-venues", discipline=label, venues="").strip())
        draft.items(f"{self._context.venue_name(v)}{self._contests_at(v, sessions)}" for v in venues[:LIST_LIMIT])
        return self.cite(draft, sessions[:LIST_LIMIT])

    def _one_place(self, sessions: Sequence[Session]) -> Draft:
        shown = nearest(sessions, self._context.now) or sessions[0]
        if not shown.start or not shown.venue:
            return Draft().say(*self.story(shown))
        line = self._context.say(
            "where-session",
            title=self._voice.names.session(shown),
            venue=self._context.venue_name(shown.venue),
            date=self._voice.calendar.day(shown.start, self._context.now),
            time=self._voice.calendar.hours(shown.start, shown.end),
        )
        return self.cite(Draft().say(line, *self._change_lines(shown)), [shown])

    def _contests_at(self, venue: str, sessions: Sequence[Session]) -> str:
        contests = dict.fromkeys(s.contest for s in sessions if s.venue == venue and s.contest)
        names = [self._voice.names.of("contest", c) for c in contests]
        everywhere = {s.venue for s in sessions}
        return f" ({self._voice.messages.join(names[:6])})" if names and len(everywhere) > 1 and len(names) <= 6 else ""

    # -- lists ----------------------------------------------------------------------------------------------------
    def programme(self, reading: Reading) -> Draft | None:
        """The sessions of a day, venue, discipline or delegation."""
        selection = self._selector.select(reading)
        if reading.time.foreign_year or self._is_outside(selection):
            return self._outside(reading)
        sessions = self._selector.sessions(selection)
        if selection.window is None:
            ahead = upcoming(sessions, self._context.now)
            if ahead:
                return self._next_of(selection, ahead, sessions)
        if not sessions:
            return self._nothing(selection)
        if selection.window and reading.time.is_empty is False:
            sessions = self._within(reading, sessions)
            if not sessions:
                return self._nothing(selection)
        return self._list(selection, sessions)

    def _within(self, reading: Reading, sessions: Sequence[Session]) -> list[Session]:
        """Of a range of days, the sessions whose hours fit; of a part of a day, those that start in it."""
        if not (reading.time.part or reading.time.after or reading.time.before) or reading.time.point:
            return list(sessions)
        zone = self._context.event.zone
        return [s for s in sessions if s.start and reading.time.keeps(s.start, zone)]

    def deciding(self, reading: Reading, *, count: bool = False) -> Draft | None:
        """The sessions that decide awards."""
        selection = self._selector.select(reading)
        selection = replace(selection, label=(*selection.label, self._context.say("scope-awards")))
        if self._is_outside(selection):
            return self._outside(reading)
        sessions = [s for s in self._selector.sessions(selection) if s.awards]
        wanted = set(reading.ids("award"))
        sessions = [s for s in sessions if not wanted or wanted & set(s.awards)]
        if selection.window is None and not count:
            sessions = upcoming(sessions, self._context.now) or sessions
        if not sessions:
            return self._nothing(selection)
        shown = sessions[:_FEW] if reading.has("ask.next", "ask.first") else sessions[:LIST_LIMIT]
        header = self._context.say("award-sessions-header", count=len(sessions), scope=self.label(selection))
        draft = self._lines(Draft().say(header), shown, with_day=not self._one_day(selection))
        rest = len(sessions) - len(shown)
        return draft.say(self._context.say("list-more", count=rest)) if rest else draft

    def count(self, reading: Reading) -> Draft | None:
        """How many sessions fit."""
        selection = self._selector.select(reading)
        sessions = self._selector.sessions(selection)
        if not sessions:
            return self._nothing(selection)
        draft = Draft().say(self._context.say("count-sessions", count=len(sessions), scope=self.label(selection)))
        if len(sessions) <= _CLOSE:
            return self._lines(draft, sessions, with_day=True)
        return self.cite(draft, sessions[:1])

    def now(self, reading: Reading) -> Draft:
        """What is on at the clock, and what comes next."""
        selection = replace(self._selector.select(reading), window=None)
        sessions = self._selector.sessions(selection)
        running = [s for s in sessions if s.status == "running"]
        ahead = [s for s in upcoming(sessions, self._context.now) if s.start and s.start > self._context.now]
        draft = Draft()
        if running:
            draft.say(self._context.say("now-header", count=len(running)))
            self._lines(draft, running, with_day=False)
        elif selection.is_open:
            draft.say(self._context.say("now-none"))
        else:
            draft.say(self._context.say("now-none-scope", scope=self.label(selection)))
        if not running and ahead:
            draft.say(self._context.say("list-nearest", session=self.line(ahead[0], with_day=True)))
            self.cite(draft, ahead[:1])
        return draft

    def next(self, reading: Reading) -> Draft:
        """The next sessions from the clock on."""
        selection = self._selector.select(reading)
        sessions = self._selector.sessions(replace(selection, window=None))
        ahead = [s for s in upcoming(sessions, self._context.now) if s.start and s.start > self._context.now]
        scope = self.label(selection)
        if not ahead:
            draft = Draft().say(self._context.say("next-none", scope=scope))
            last = nearest(sessions, self._context.now)
            if last:
                draft.say(self._context.say("list-previous", session=self.line(last, with_day=True)))
                self.cite(draft, [last])
            return draft
        first = ahead[0].start
        together = [s for s in ahead if s.start == first]
        shown = together if len(together) >= 3 else ahead[:3]
        draft = Draft().say(self._context.say("next-header", scope=scope))
        return self._lines(draft, shown[:LIST_LIMIT], with_day=True)

    def duration(self, reading: Reading) -> Draft | None:
        """How long the sessions named last, and when they end."""
        selection = self._selector.select(reading)
        sessions = [s for s in self._selector.sessions(selection) if s.start and s.end]
        if not sessions:
            return self.when(reading)
        if self._is_vague(reading, selection, sessions):
            return self._ask_back(sessions)
        shown = sessions if len(sessions) <= 4 else [nearest(sessions, self._context.now) or sessions[0]]
        draft = Draft()
        for session in shown:
            assert session.start and session.end
            draft.say(
                self._context.say(
                    "duration",
                    title=self._voice.names.session(session),
                    start=self._voice.calendar.moment(session.start, self._context.now),
                    end=self._voice.calendar.clock(session.end),
                    duration=self._voice.calendar.span(session.end - session.start),
                )
            )
        return self.cite(draft, shown)

    # -- changes --------------------------------------------------------------------------------------------------
    def changes(self, reading: Reading) -> Draft | None:
        """Changes known at the clock for what was named, or all of them."""
        selection = self._selector.select(reading)
        sessions = self._selector.sessions(selection) or self._selector.sessions(selection, timed=False)
        if not sessions:
            return self._nothing(selection)
        changed = [s for s in sessions if s.changes]
        if reading.has("ask.cancelled") and not reading.names("contest", "format", "session") and len(changed) > 1:
            changed = [s for s in changed if s.status == "cancelled"] or changed
        if not changed:
            return self._as_planned(selection, sessions)
        shown = sorted(changed, key=lambda s: s.changes[-1].known_at, reverse=True)[:LIST_LIMIT]
        draft = Draft()
        if len(shown) > 1:
            draft.say(self._context.say("change-header", count=len(changed)))
        for session in shown:
            draft.say(" ".join(self.story(session)))
        if len(changed) > len(shown):
            draft.say(self._context.say("list-more", count=len(changed) - len(shown)))
        return self.cite(draft, shown)

    def _as_planned(self, selection: Selection, sessions: Sequence[Session]) -> Draft:
        draft = Draft().say(self._context.say("change-none", scope=self.label(selection)))
        ahead = upcoming(sessions, self._context.now) or list(sessions)
        if not selection.is_open and len(ahead) <= _CLOSE:
            return self._lines(draft, ahead, with_day=True)
        return self.cite(draft, ahead[:1])

    # -- one session in words -------------------------------------------------------------------------------------
    def story(self, session: Session) -> list[str]:
        """A session as sentences: its time and place, and what changed."""
        if session.start is None:
            return [self._context.say("when-postponed", title=self._voice.names.session(session), date="–", time="–")]
        values: dict[str, object] = {
            "title": self._voice.names.session(session),
            "date": self._voice.calendar.day(session.start, self._context.now),
            "time": self._voice.calendar.hours(session.start, session.end),
        }
        venue = self._context.venue_name(session.venue)
        message = {
            "cancelled": "when-cancelled", "postponed": "when-postponed", "finished": "when-past",
            "running": "when-running",
        }.get(session.status, "when-future")  # fmt: skip
        if message == "when-future" and venue:
            message = "when-future-venue"
        line = self._context.say(message, **values, venue=venue)
        return [line, *self._change_lines(session)]

    def _change_lines(self, session: Session) -> list[str]:
        if not session.changes:
            return []
        last = session.changes[-1]
        lines = [self._moved(session, last)]
        if last.reason:
            lines.append(self._context.say("change-reason", reason=self._voice.names.of("reason", last.reason)))
        return [line for line in lines if line]

    def _moved(self, session: Session, last: ScheduleChange) -> str:
        if session.planned_start is None or session.start is None or last.status in {"cancelled", "postponed"}:
            return ""
        if session.planned_start == session.start:
            return ""
        old = self._voice.calendar.moment(session.planned_start, self._context.now)
        return self._context.say(
            "change-moved", old=old, new=self._voice.calendar.moment(session.start, self._context.now)
        )

    def _joint_line(self, sessions: Sequence[Session], *, with_day: bool) -> str:
        """Sessions at the same time that differ only in their court, sheet or group, as one list item."""
        line = self.line(sessions[0], with_day=with_day)
        names = [self._voice.names.session(session) for session in sessions]
        cut = _common_length(names, self._context.say("list-separator"))
        if len(sessions) == 1 or not cut:
            return line
        return line.replace(names[0], names[0][:cut] + self._voice.messages.join(name[cut:] for name in names), 1)

    def line(self, session: Session, *, with_day: bool) -> str:
        """A session as one list item."""
        if session.start is None:
            return f"{self._voice.names.session(session)} ({self._context.say('postponed-mark')})"
        time = self._voice.calendar.hours(session.start, session.end)
        if with_day:
            day = self._voice.calendar.day(session.start, self._context.now)
            time = self._context.say("date-time", date=day, time=time)
        marks = {"cancelled": "cancelled-mark", "postponed": "postponed-mark", "running": "running-mark"}
        mark = f" ({self._context.say(marks[session.status])})" if session.status in marks else ""
        venue = self._context.venue_name(session.venue)
        return f"**{time}** {self._voice.names.session(session)}{' · ' + venue if venue else ''}{mark}"

    def venues_of(self, reading: Reading) -> list[str]:
        """The venues of the sessions that a reading names, the next one's first."""
        sessions = self._selector.sessions(self._selector.select(reading))
        ahead = upcoming(sessions, self._context.now) or sessions
        return list(dict.fromkeys(s.venue for s in ahead if s.venue))

    # -- shared ---------------------------------------------------------------------------------------------------
    def _several(self, selection: Selection, sessions: Sequence[Session]) -> Draft:
        if len(sessions) <= LIST_LIMIT:
            return self._list(selection, sessions)
        ahead = upcoming(sessions, self._context.now)
        return self._next_of(selection, ahead or list(sessions), sessions)

    def _next_of(self, selection: Selection, ahead: Sequence[Session], all_of_them: Sequence[Session]) -> Draft:
        """The next sessions of something large, and its deciding ones."""
        shown = list(ahead[: LIST_LIMIT - 4])
        deciding = [s for s in ahead if s.awards and s not in shown][-4:]
        scope = self._voice.messages.join(
            [self.label(selection), self._context.say("scope-from-now")], "scope-separator"
        )
        header = self._context.say("list-header", count=len(ahead), scope=scope)
        if len(ahead) == len(all_of_them) and len(ahead) <= LIST_LIMIT:
            return self._list(selection, ahead)
        draft = self._lines(Draft().say(header), [*shown, *deciding], with_day=True)
        rest = len(ahead) - len(shown) - len(deciding)
        if rest > 0:
            draft.say(self._context.say("list-more", count=rest))
        return draft

    def _list(self, selection: Selection, sessions: Sequence[Session]) -> Draft:
        header = self._context.say("list-header", count=len(sessions), scope=self.label(selection))
        shown = [s for together in _together(sessions)[:LIST_LIMIT] for s in together]
        draft = self._lines(Draft().say(header), shown, with_day=not self._one_day(selection))
        if len(sessions) > len(shown):
            draft.say(self._context.say("list-more", count=len(sessions) - len(shown)))
        return draft

    def _lines(self, draft: Draft, sessions: Sequence[Session], *, with_day: bool) -> Draft:
        draft.items(self._joint_line(together, with_day=with_day) for together in _together(sessions))
        moved = [s for s in sessions if s.changes and s.status not in {"cancelled", "postponed"}]
        for session in moved[:3]:
            lines = self._change_lines(session)
            if lines:
                draft.say(f"{self._voice.names.session(session)}: {' '.join(lines)}")
        return self.cite(draft, sessions)

    def _one_day(self, selection: Selection) -> bool:
        if selection.window is None:
            return False
        start, end = selection.window
        return end - start <= timedelta(days=1)

    def _nothing(self, selection: Selection) -> Draft | None:
        """Say that nothing fits, and name the nearest session that does without the time."""
        if selection.impossible:
            return None
        others = self._selector.sessions(replace(selection, window=None)) if selection.window else []
        draft = Draft().say(self._context.say("list-none", scope=self.label(selection)))
        near = nearest(upcoming(others, self._context.now) or others, self._context.now)
        if near:
            message = "list-nearest" if near.start and near.start >= self._context.now else "list-previous"
            draft.say(self._context.say(message, session=self.line(near, with_day=True)))
            return self.cite(draft, [near])
        return draft if selection.window and not selection.phases else None

    def label(self, selection: Selection) -> str:
        if not selection.label:
            return self._context.say("scope-all")
        return self._voice.messages.join(selection.label, "scope-separator")

    def _is_outside(self, selection: Selection) -> bool:
        if selection.window is None:
            return False
        days = [s.start for s in self._context.view.sessions(self._context.now) if s.start]
        return bool(days) and (selection.window[1] <= min(days) or selection.window[0] > max(days))

    def _outside(self, reading: Reading) -> Draft:
        calendar, event = self._voice.calendar, self._context.event
        return Draft().say(
            self._context.say(
                "outside-dates",
                start=calendar.day(event.start, self._context.now),
                end=calendar.day(event.end, self._context.now),
                asked=self._selector.time_label(reading),
            )
        )

    def _is_vague(self, reading: Reading, selection: Selection, sessions: Sequence[Session]) -> bool:
        """Only a phase was named ("when is the final?") and it fits several contests."""
        named = selection.contests or selection.ids or selection.disciplines or selection.venues or selection.window
        contests = {s.contest for s in sessions}
        return not named and selection.phases is not None and len(contests) > 1 and not reading.has("ask.all")

    def _ask_back(self, sessions: Sequence[Session]) -> Draft:
        ahead = upcoming(sessions, self._context.now) or list(sessions)
        ahead = [s for s in ahead if s.awards] or ahead
        choices: list[Choice] = []
        for session in ahead:
            title = self._voice.names.session(session)
            if session.contest and title not in {c.label for c in choices}:
                choices.append(Choice(title, self._context.say("starter-when", name=title)))
            if len(choices) == 3:
                break
        draft = Draft(behaviour="clarify", choices=choices).say(self._context.say("clarify-contest"))
        return draft.items(choice.label for choice in choices)

    def cite(self, draft: Draft, sessions: Iterable[Session]) -> Draft:
        """Copy sessions into the draft as facts, with one citation of the schedule."""
        listed = list(sessions)
        draft.copy(self._context.session_fact(session) for session in listed)
        if listed:
            quote = " / ".join(self.line(session, with_day=True).replace("*", "") for session in listed[:3])
            draft.quote(self._context.table_citation("schedule", (s.provenance.source for s in listed), quote))
        return draft

"""Answers about outcomes: who won, the awards table, a delegation's or a person's awards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant.answering.context import Context
from assistant.answering.draft import Draft
from assistant.answering.schedule import LIST_LIMIT, ScheduleComposer
from assistant.answering.selection import GENDERS, Selector, upcoming
from assistant.reading.reading import Reading
from knowledge.facts.types import AwardCount, Contest, Result, Session

_DETAILED = 3


class ResultsComposer:
    """Composes answers about results known at the clock."""

    def __init__(self, context: Context, schedule: ScheduleComposer) -> None:
        self._context = context
        self._schedule = schedule
        self._selector = Selector(context)
        self._voice = context.voice
        self._contests = {contest.id: contest for contest in context.view.contests()}

    # -- one or several contests ----------------------------------------------------------------------------------
    def outcome(self, reading: Reading) -> Draft | None:
        """Who won what was named; when it will be decided, if it is not."""
        chosen = self._chosen(reading)
        if chosen is None:
            return None
        decided = [c for c in chosen if self._results(c, reading)]
        if reading.names("award") and not decided and chosen:
            decided = [c for c in chosen if self._context.view.results(self._context.now, contest=c.id)]
        if not chosen:
            return self._none_yet(reading)
        open_ones = [c for c in chosen if c not in decided]
        if not decided:
            return self._undecided(open_ones)
        if len(decided) > LIST_LIMIT:
            decided = decided[-LIST_LIMIT:]
        draft = Draft()
        for contest in decided:
            self._add_contest(draft, contest, reading, brief=len(decided) > _DETAILED)
        if len(open_ones) <= 2 and not reading.time.has_day:
            self._add_open(draft, open_ones)
        return draft

    def _chosen(self, reading: Reading) -> list[Contest] | None:
        """The contests asked about: named, or those decided in the time asked for."""
        selection = self._selector.select(reading)
        if selection.impossible or reading.time.foreign_year:
            return None
        named = bool(selection.contests or selection.disciplines or selection.venues or selection.ids)
        if not named and selection.phases and reading.time.is_empty:
            return None
        pool = replace(
            selection,
            phases=None,
            numbers=None,
            kinds=None,
            genders=None if selection.contests else selection.genders,
        )
        sessions = self._selector.sessions(pool)
        decided_by = {c.decided_by for c in self._contests.values()}
        deciding = {s.contest: s for s in sessions if s.contest and s.id in decided_by}
        if not named and selection.window is None:
            deciding = {k: s for k, s in deciding.items() if s.status == "finished"}
            latest = max((s.end or s.start for s in deciding.values() if s.start), default=None)
            deciding = {k: s for k, s in deciding.items() if latest and (s.end or s.start) == latest}
        ordered = sorted(deciding.values(), key=lambda s: (s.start or self._context.now, s.id))
        ids = dict.fromkeys(s.contest for s in ordered if s.contest)
        return [self._contests[i] for i in ids if i in self._contests]

    def _results(self, contest: Contest, reading: Reading) -> list[Result]:
        wanted = set(reading.ids("award"))
        results = self._context.view.results(self._context.now, contest=contest.id)
        return [r for r in results if not wanted or r.award in wanted]

    def _add_contest(self, draft: Draft, contest: Contest, reading: Reading, *, brief: bool) -> None:
        order = {award: place for place, award in enumerate(self._context.event.award_order)}
        known = self._context.view.results(self._context.now, contest=contest.id)
        results = sorted(known, key=lambda r: (order.get(r.award or "", len(order)), r.rank or 0))
        wanted = set(reading.ids("award"))
        winner_only = brief and not wanted
        shown = [r for r in results if not wanted or r.award in wanted]
        if winner_only:
            first = self._context.event.award_order[:1]
            shown = [r for r in results if r.award in first] or results[:1]
        title = self._voice.names.contest(contest.id, contest.discipline)
        lines = [self._line(result) for result in shown]
        draft.say(self._context.say("result-header", contest=title) + "\n\n" + "\n".join(f"- {line}" for line in lines))
        if not brief:
            draft.say(*self._shared_notes(results, wanted))
        self._cite(draft, shown)

    def _line(self, result: Result) -> str:
        award = self._voice.names.of("award", result.award) if result.award else str(result.rank or "")
        names = self._voice.messages.join(result.display)
        delegation = self._voice.names.delegation(result.delegation) if result.delegation else ""
        if not names:
            return self._context.say("result-line-delegation", award=award, delegation=delegation)
        if not delegation:
            return self._context.say("result-line-no-delegation", award=award, names=names)
        return self._context.say("result-line", award=award, names=names, delegation=delegation)

    def _shared_notes(self, results: Sequence[Result], wanted: set[str]) -> Iterable[str]:
        order = self._context.event.award_order
        counts = {award: sum(1 for r in results if r.award == award) for award in order}
        for award, count in counts.items():
            name = self._voice.names.of("award", award)
            if count > 1 and (not wanted or award in wanted):
                yield self._context.say("result-shared", award=name)
            if count == 0 and any(c > 1 for c in counts.values()):
                yield self._context.say("result-not-awarded", award=name)

    def _undecided(self, contests: Sequence[Contest]) -> Draft | None:
        draft = Draft()
        for contest in contests[:4]:
            self._add_open(draft, [contest])
        if len(contests) > 4:
            draft.say(self._context.say("list-more", count=len(contests) - 4))
        return draft if draft.lines else None

    def _add_open(self, draft: Draft, contests: Iterable[Contest]) -> None:
        for contest in contests:
            session = self._deciding(contest)
            if session is None or session.start is None:
                continue
            calendar = self._voice.calendar
            over = session.status == "finished"
            values: dict[str, object] = {
                "contest": self._voice.names.contest(contest.id, contest.discipline),
                "date": calendar.day(session.start, self._context.now),
                "time": calendar.hours(session.start, session.end),
                "venue": self._context.venue_name(session.venue),
            }
            draft.say(self._context.say("result-pending" if over else "result-not-yet", **values))
            self._schedule.cite(draft, [session])

    def _deciding(self, contest: Contest) -> Session | None:
        return self._context.view.session(contest.decided_by, self._context.now) if contest.decided_by else None

    def _none_yet(self, reading: Reading) -> Draft:
        label = self._schedule.label(self._selector.select(reading))
        draft = Draft().say(self._context.say("result-none-yet", scope=label))
        sessions = upcoming(
            self._selector.sessions(replace(self._selector.select(reading), window=None)), self._context.now
        )
        ahead = [s for s in sessions if s.awards][:1]
        if ahead:
            draft.say(self._context.say("list-nearest", session=self._schedule.line(ahead[0], with_day=True)))
            self._schedule.cite(draft, ahead)
        return draft

    # -- the table ------------------------------------------------------------------------------------------------
    def table(self, reading: Reading) -> Draft:
        """The awards table at the clock, for everything or one discipline."""
        disciplines = reading.ids("discipline")
        discipline = disciplines[0] if disciplines else None
        genders = [gender for gender in GENDERS if gender in reading.genders]
        rows = self._context.view.award_table(
            self._context.now, discipline=discipline, gender=genders[0] if genders else None
        )
        when = self._voice.calendar.moment(self._context.now, self._context.now)
        if not rows:
            return Draft().say(self._context.say("table-empty", when=when))
        if discipline:
            scope = self._voice.names.of("discipline", discipline)
            draft = Draft().say(self._context.say("table-header-scope", scope=scope, when=when))
        else:
            draft = Draft().say(self._context.say("table-header", when=when))
        named = reading.ids("delegation")
        shown = [*rows[:10], *(row for row in rows[10:] if row.delegation in named)]
        draft.items(self._table_line(row) for row in shown)
        if len(rows) > len(shown):
            draft.say(self._context.say("list-more", count=len(rows) - len(shown)))
        return self._cite_counts(draft, shown)

    def _table_line(self, row: AwardCount) -> str:
        return self._context.say(
            "table-line",
            rank=row.rank,
            delegation=self._voice.names.delegation(row.delegation),
            counts=self._counts(row),
            total=row.total,
        )

    def _counts(self, row: AwardCount) -> str:
        return self._voice.messages.join(
            f"{self._voice.names.of('award', award)} {count}" for award, count in row.counts
        )

    # -- one delegation -------------------------------------------------------------------------------------------
    def delegation(self, reading: Reading) -> Draft | None:
        """The awards of the delegations named, at the clock."""
        selection = self._selector.select(reading)
        draft = Draft()
        for delegation in reading.ids("delegation"):
            self._add_delegation(draft, delegation, reading, selection.window is not None)
        return draft if draft.lines else None

    def _add_delegation(self, draft: Draft, delegation: str, reading: Reading, timed: bool) -> None:
        name = self._voice.names.delegation(delegation)
        when = self._voice.calendar.moment(self._context.now, self._context.now)
        disciplines = reading.ids("discipline")
        table = self._context.view.award_table(self._context.now, discipline=disciplines[0] if disciplines else None)
        row = next((r for r in table if r.delegation == delegation), None)
        if row is None:
            draft.say(self._context.say("delegation-awards-none", delegation=name, when=when))
            draft.copy([self._context.fact("award_count", delegation, {"delegation": delegation, "total": 0}, "")])
            return
        awards = [a for a in reading.ids("award") if a in dict(row.counts)]
        if len(awards) == 1:
            count = dict(row.counts)[awards[0]]
            award = self._voice.names.of("award", awards[0])
            draft.say(self._context.say("delegation-award-count", delegation=name, award=award, count=count, when=when))
        else:
            draft.say(
                self._context.say(
                    "delegation-awards", delegation=name, when=when, counts=self._counts(row), total=row.total
                )
            )
            if not disciplines:
                draft.say(self._context.say("delegation-rank", rank=row.rank))
        self._cite_counts(draft, [row])
        self._add_wins(draft, delegation, reading, awards)

    def _add_wins(self, draft: Draft, delegation: str, reading: Reading, awards: Sequence[str]) -> None:
        wanted = set(reading.ids("discipline"))
        results = [
            r for r in self._context.view.results(self._context.now, delegation=delegation)
            if (not awards or r.award in awards) and (not wanted or self._contests[r.contest].discipline in wanted)
        ]  # fmt: skip
        order = {award: n for n, award in enumerate(self._context.event.award_order)}
        results.sort(key=lambda r: (order.get(r.award or "", 9), r.public_from))
        shown = results[:LIST_LIMIT]
        draft.items(f"{self._award_of(r)}: {self._win(r)}" for r in shown)
        if len(results) > len(shown):
            draft.say(self._context.say("list-more", count=len(results) - len(shown)))
        self._cite(draft, shown)

    def _award_of(self, result: Result) -> str:
        return self._voice.names.of("award", result.award) if result.award else str(result.rank)

    def _win(self, result: Result) -> str:
        contest = self._contests.get(result.contest)
        title = self._voice.names.contest(result.contest, contest.discipline if contest else None)
        names = self._voice.messages.join(result.display)
        return f"{title} – {names}" if names else title

    def total(self, reading: Reading) -> Draft:
        """How many awards have been decided so far."""
        wanted = set(reading.ids("award"))
        disciplines = set(reading.ids("discipline"))
        results = [
            r for r in self._context.view.results(self._context.now)
            if r.award and (not wanted or r.award in wanted)
            and (not disciplines or self._contests[r.contest].discipline in disciplines)
        ]  # fmt: skip
        names = [
            *(self._voice.names.of("award", a) for a in wanted),
            *(self._voice.names.of("discipline", d) for d in disciplines),
        ]
        scope = self._voice.messages.join(names, "scope-separator") or self._context.say("scope-all")
        when = self._voice.calendar.moment(self._context.now, self._context.now)
        draft = Draft().say(self._context.say("award-total", count=len(results), scope=scope, when=when))
        fact = self._context.fact(
            "award_total", scope, {"count": len(results)}, results[0].provenance.source if results else ""
        )
        draft.copy([fact])
        return draft.quote(self._context.table_citation("results", [r.provenance.source for r in results], scope))

    # -- one person -----------------------------------------------------------------------------------------------
    def person(self, reading: Reading) -> Draft | None:
        """The awards of the people named."""
        draft = Draft()
        for id in reading.ids("participant"):
            participant = self._context.view.participant(id)
            if participant is None:
                continue
            delegation = self._voice.names.delegation(participant.delegation) if participant.delegation else ""
            results = [r for r in self._context.view.results(self._context.now, participant=id)]
            wanted = set(reading.ids("award"))
            results = [r for r in results if not wanted or r.award in wanted] if wanted else results
            values: dict[str, object] = {"name": participant.display, "delegation": delegation}
            if not results:
                when = self._voice.calendar.moment(self._context.now, self._context.now)
                draft.say(self._context.say("participant-awards-none", **values, when=when))
                draft.copy([self._context.fact("participant", id, values, participant.provenance.source)])
                draft.quote(
                    self._context.table_citation("participants", [participant.provenance.source], participant.display)
                )
                continue
            awards = self._voice.messages.join(f"{self._award_of(r)} ({self._title(r)})" for r in results)
            draft.say(self._context.say("participant-awards", **values, awards=f"{len(results)} – {awards}"))
            self._cite(draft, results)
        return draft if draft.lines else None

    def _title(self, result: Result) -> str:
        contest = self._contests.get(result.contest)
        return self._voice.names.contest(result.contest, contest.discipline if contest else None)

    # -- evidence -------------------------------------------------------------------------------------------------
    def _cite(self, draft: Draft, results: Sequence[Result]) -> None:
        draft.copy(self._context.result_fact(result) for result in results)
        if results:
            quote = " / ".join(f"{self._title(r)}: {self._line(r)}".replace("*", "") for r in results[:3])
            draft.quote(self._context.table_citation("results", (r.provenance.source for r in results), quote))

    def _cite_counts(self, draft: Draft, rows: Sequence[AwardCount]) -> Draft:
        sources = {r.provenance.source for r in self._context.view.results(self._context.now)}
        for row in rows:
            fields = {"delegation": row.delegation, "rank": row.rank, "total": row.total, **dict(row.counts)}
            draft.copy([self._context.fact("award_count", row.delegation, fields, "; ".join(sorted(sources)))])
        quote = " / ".join(self._table_line(row).replace("*", "") for row in rows[:3])
        return draft.quote(self._context.table_citation("results", sorted(sources), quote))

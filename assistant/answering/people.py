"""Answers about participants and delegations."""

from __future__ import annotations

import regex

from assistant.answer import Choice
from assistant.answering.context import Context
from assistant.answering.draft import Draft
from assistant.answering.schedule import LIST_LIMIT, ScheduleComposer
from assistant.answering.selection import Selector, upcoming
from assistant.reading.reading import Reading
from knowledge.facts.types import Participant, Session

_NAMESAKES = 3
_EMPTY = regex.compile(r"\s*[(（]\s*[)）]")


class PeopleComposer:
    """Composes answers about who takes part in what."""

    def __init__(self, context: Context, schedule: ScheduleComposer) -> None:
        self._context = context
        self._schedule = schedule
        self._selector = Selector(context)
        self._voice = context.voice

    def info(self, reading: Reading) -> Draft | None:
        """Delegation and contests of the people named."""
        people = self._people(reading)
        if len(people) > _NAMESAKES:
            return self._ask_whom(people)
        draft = Draft()
        for person in people:
            contests = self._contests_of(person)
            values: dict[str, object] = {"name": person.display, "delegation": self._delegation(person)}
            listed = self._voice.messages.join(self._contest_title(c) for c in contests)
            if not contests:
                line = self._context.say("participant-no-entries", **values)
            elif person.delegation:
                line = self._context.say("participant-info", **values, contests=listed)
            else:
                line = self._context.say("participant-info-no-delegation", name=person.display, contests=listed)
            draft.say(line)
            self._cite(draft, person, {"contests": tuple(contests)})
        return draft if draft.lines else None

    def programme(self, reading: Reading) -> Draft | None:
        """The sessions of the contests that the people named are entered in."""
        people = self._people(reading)
        if len(people) > _NAMESAKES:
            return self._ask_whom(people)
        draft = Draft()
        for person in people:
            self._add_programme(draft, person, reading)
        if any(fact.kind == "session" for fact in draft.facts) and any(self._contests_of(p) for p in people):
            draft.say(self._context.say("entries-note"))
        return draft if draft.lines else None

    def _add_programme(self, draft: Draft, person: Participant, reading: Reading) -> None:
        values: dict[str, object] = {"name": person.display, "delegation": self._delegation(person)}
        direct = [e.session for e in self._entries(person) if e.session]
        contests = frozenset(self._contests_of(person))
        wanted = self._selector.contests(reading)
        chosen = contests & wanted if wanted else contests
        view, now = self._context.view, self._context.now
        selection = self._selector.select(reading)
        sessions: list[Session] = list(view.sessions(now, ids=direct, overlaps=selection.window)) if direct else []
        if chosen:
            sessions += view.sessions(now, contests=chosen, kinds=selection.kinds, overlaps=selection.window)
        ahead = upcoming(sessions, now) if not reading.has("ask.previous", "ask.result") else []
        shown = (ahead or (sessions if selection.window else []))[:LIST_LIMIT]
        self._cite(draft, person, {"contests": tuple(sorted(contests))})
        if not contests and not direct:
            draft.say(_without_empty(self._context.say("participant-no-entries", **values)))
        elif not shown:
            scope = self._voice.messages.join([person.display, *selection.label[-1:]], "scope-separator")
            none = self._context.say("list-none", scope=scope) if selection.window else None
            draft.say(none or _without_empty(self._context.say("participant-programme-over", **values)))
        elif direct and not contests:
            draft.say(*(line for session in shown for line in self._schedule.story(session)))
            self._schedule.cite(draft, shown)
        else:
            draft.say(_without_empty(self._context.say("participant-programme", **values)))
            draft.items(self._schedule.line(session, with_day=True) for session in shown)
            if len(ahead) > len(shown):
                draft.say(self._context.say("list-more", count=len(ahead) - len(shown)))
            self._schedule.cite(draft, shown)

    def delegation(self, reading: Reading, *, count: bool) -> Draft | None:
        """How many people a delegation brings, or who they are in a discipline."""
        delegations = reading.ids("delegation")
        if not delegations:
            people = [p for p in self._context.view.participants() if p.kind == "person"]
            draft = Draft().say(self._context.say("participant-count", count=len(people)))
            return self._cite_count(draft, "participants", len(people))
        draft = Draft()
        for delegation in delegations:
            people = self._members(delegation, reading)
            name = self._voice.names.delegation(delegation)
            label = self._schedule.label(self._selector.select(reading))
            if count or not reading.names("discipline", "contest", "format"):
                draft.say(self._context.say("delegation-size", delegation=name, count=len(people)))
            if not count or len(people) <= LIST_LIMIT:
                shown = [p.display for p in people[: 2 * LIST_LIMIT]]
                listed = self._voice.messages.join(shown)
                if shown and reading.names("discipline", "contest", "format"):
                    draft.say(self._context.say("delegation-people", delegation=name, scope=label, names=listed))
                if len(people) > len(shown) and shown and reading.names("discipline", "contest", "format"):
                    draft.say(self._context.say("people-more", count=len(people) - len(shown)))
            self._cite_count(draft, delegation, len(people))
        return draft if draft.lines else None

    def _members(self, delegation: str, reading: Reading) -> list[Participant]:
        people = [p for p in self._context.view.participants() if p.kind == "person" and p.delegation == delegation]
        genders = set(reading.genders)
        people = [p for p in people if not genders or p.gender in genders]
        contests = self._selector.contests(reading)
        wanted = set(reading.ids("discipline"))
        if contests is None and wanted:
            contests = frozenset(c.id for c in self._context.view.contests() if c.discipline in wanted)
        if contests is None:
            return people
        return [p for p in people if contests & set(self._contests_of(p))]

    def delegations(self) -> Draft:
        """How many delegations take part."""
        count = len(self._context.view.delegations())
        draft = Draft().say(self._context.say("delegation-count", count=count))
        return self._cite_count(draft, "delegations", count)

    # -- look-ups -------------------------------------------------------------------------------------------------
    def _people(self, reading: Reading) -> list[Participant]:
        """The people named, narrowed by delegation, discipline and gender if that leaves anybody."""
        people = [p for p in map(self._context.view.participant, reading.ids("participant")) if p]
        delegations, genders = set(reading.ids("delegation")), set(reading.genders)
        wanted = set(reading.ids("discipline"))
        discipline_of = {c.id: c.discipline for c in self._context.view.contests()}
        for keep in (
            lambda p: not delegations or p.delegation in delegations,
            lambda p: not genders or p.gender in genders,
            lambda p: not wanted or wanted & {discipline_of.get(c) for c in self._contests_of(p)},
        ):
            people = [p for p in people if keep(p)] or people
        return people

    def _entries(self, person: Participant) -> list:  # type: ignore[type-arg]
        teams = [p.id for p in self._context.view.participants() if person.id in p.members]
        return [e for id in (person.id, *teams) for e in self._context.view.entries(participant=id)]

    def _contests_of(self, person: Participant) -> list[str]:
        return list(dict.fromkeys(e.contest for e in self._entries(person) if e.contest))

    def _contest_title(self, contest: str) -> str:
        row = next((c for c in self._context.view.contests() if c.id == contest), None)
        return self._voice.names.contest(contest, row.discipline if row else None)

    def _delegation(self, person: Participant) -> str:
        return self._voice.names.delegation(person.delegation) if person.delegation else ""

    def _ask_whom(self, people: list[Participant]) -> Draft:
        choices = [Choice(self._label(p), p.display) for p in people[:_NAMESAKES]]
        draft = Draft(behaviour="clarify", choices=choices).say(self._context.say("participant-many"))
        return draft.items(choice.label for choice in choices)

    def _label(self, person: Participant) -> str:
        delegation = self._delegation(person)
        return f"{person.display} ({delegation})" if delegation else person.display

    def _cite(self, draft: Draft, person: Participant, fields: dict[str, object]) -> None:
        shown = {"name": person.display, "delegation": person.delegation, "kind": person.kind, **fields}
        draft.copy([self._context.fact("participant", person.id, shown, person.provenance.source)])
        draft.quote(self._context.table_citation("participants", [person.provenance.source], self._label(person)))

    def _cite_count(self, draft: Draft, id: str, count: int) -> Draft:
        sources = sorted({p.provenance.source for p in self._context.view.participants()[:50]})
        draft.copy([self._context.fact("count", id, {"count": count}, "; ".join(sources))])
        return draft.quote(
            self._context.table_citation("participants", sources, draft.lines[-1] if draft.lines else "")
        )


def _without_empty(text: str) -> str:
    """Drop the brackets of a delegation that there is none of."""
    return _EMPTY.sub("", text)

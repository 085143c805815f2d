"""The grounded answerer: no model, only facts copied into messages and passages quoted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from assistant.answer import Role
from assistant.answering.context import Context
from assistant.answering.desk import DeskComposer
from assistant.answering.draft import Draft
from assistant.answering.passages import Finding, PassageComposer
from assistant.answering.people import PeopleComposer
from assistant.answering.places import PlacesComposer
from assistant.answering.results import ResultsComposer
from assistant.answering.schedule import ScheduleComposer
from assistant.reading.intent import names_sessions
from assistant.reading.normalise import fold
from assistant.reading.reading import Intent, Reading

ENOUGH = 0.58
STRONG = 0.72
CERTAIN = 0.85
ASKED_BEFORE = 0.8
_OPEN_INTENTS: frozenset[Intent] = frozenset({"session_list", "venue_info", "place_info", "hosts"})
_TABLE_INTENTS: frozenset[Intent] = frozenset(
    {"session_when", "session_where", "session_list", "result", "duration", "now", "next", "award_sessions", "changes"}
)
_DIRECT = 0.55
_STEM_LETTERS = 6
_SPECIFIC = ("contest", "session", "participant", "discipline")


@dataclass(frozen=True)
class Composers:
    """The composers of one question."""

    schedule: ScheduleComposer
    results: ResultsComposer
    people: PeopleComposer
    places: PlacesComposer
    passages: PassageComposer
    desk: DeskComposer


class GroundedAnswerer:
    """Chooses the lane that explains the question and lets its composer speak."""

    def __init__(self, context: Context, composers: Composers, role: Role) -> None:
        self._context = context
        self._by = composers
        self._role = role

    def answer(self, reading: Reading) -> Draft:
        """Compose the answer to a reading."""
        fixed = self._fixed(reading)
        if fixed is not None:
            return fixed
        if reading.intent in {"directions", "explain"}:
            told = self._from_named_article(reading)
            if told is not None:
                return told
        return self._weigh_lanes(reading)

    # -- fixed answers --------------------------------------------------------------------------------------------
    def _fixed(self, reading: Reading) -> Draft | None:
        desk = self._by.desk
        if reading.intent == "danger":
            return desk.danger(reading.detail, self._article("medical"))
        if reading.intent == "attack":
            return desk.refuse("refuse-instructions")
        if reading.intent == "staff_matter" and self._role == "visitor":
            return desk.refuse("refuse-staff")
        if reading.intent == "handoff":
            return desk.handoff()
        if reading.intent == "smalltalk":
            return desk.smalltalk(reading)
        return desk.empty() if reading.intent == "empty" else None

    def _article(self, purpose: str):  # type: ignore[no-untyped-def]
        slug = self._context.event.assistant_articles.get(purpose)
        return self._by.passages.by_slug(slug) if slug else None

    # -- two lanes ------------------------------------------------------------------------------------------------
    def _weigh_lanes(self, reading: Reading) -> Draft:
        """The lane that explains more of the question speaks."""
        typed = self._typed(reading)
        finding = self._by.passages.best(reading) if typed is None or self._needs_search(reading) else None
        fits = typed is not None and (not reading.unknown or self._may_ignore(reading))
        if typed is not None and fits and (finding is None or not self._is_better(finding, reading)):
            return typed
        needed = self._needed(reading, typed is not None)
        if finding and reading.unknown and not self._tells(finding, reading):
            needed = max(needed, STRONG)
        if finding and finding.evidence >= needed:
            return self._by.passages.quote(finding.passage.chunk)
        if finding and finding.is_known_gap and finding.evidence >= _DIRECT:
            return self._by.passages.quote(finding.passage.chunk)
        return self._by.desk.abstain(reading.unknown)

    @staticmethod
    def _needs_search(reading: Reading) -> bool:
        """Whether a document may know better than a table: words are left over, or only a time was named."""
        return bool(reading.unknown) or (reading.intent in _OPEN_INTENTS and not reading.mentions)

    @staticmethod
    def _is_better(finding: Finding, reading: Reading) -> bool:
        """Whether a passage answers what the tables would answer past the point."""
        if not reading.unknown:
            return finding.passage.question_match >= ASKED_BEFORE
        if reading.intent not in _OPEN_INTENTS | {"session_when", "session_where"}:
            return False
        return GroundedAnswerer._tells(finding, reading) and finding.evidence >= STRONG

    @staticmethod
    def _tells(finding: Finding, reading: Reading) -> bool:
        """Whether title, questions or keywords of a passage hold a word that nothing else explains."""
        chunk = finding.passage.chunk
        heads = fold(" ".join((chunk.title, *chunk.questions, *chunk.keywords)))
        return any(fold(word)[:_STEM_LETTERS] in heads for word in reading.unknown)

    @staticmethod
    def _needed(reading: Reading, has_typed: bool) -> float:
        """How much evidence a passage needs: more where the question asks for a row of a table."""
        if reading.intent in _TABLE_INTENTS:
            return CERTAIN
        return STRONG if has_typed else ENOUGH

    @staticmethod
    def _may_ignore(reading: Reading) -> bool:
        """Whether words that nothing explains may be passed over: one plain word beside a thing that is named."""
        terms = set(reading.ids("term"))
        prized = "award" in terms or reading.names("award")
        venue = reading.intent in {"venue_capacity", "hosts"} and reading.names("venue", "place")
        team = reading.names("delegation") and reading.intent in {"delegation_awards", "delegation_people"}
        named = reading.names(*_SPECIFIC) or "award_table" in terms or venue or team
        specific = named or (prized and not reading.time.is_empty)
        capital = {t.text for t in reading.tokens[1:] if t.is_capitalised}
        named_things = [word for word in reading.unknown if set(word.split()) & capital]
        return specific and len(reading.unknown) <= 1 and not named_things

    def _from_named_article(self, reading: Reading) -> Draft | None:
        """The article about a thing that is named: the way to a venue, the rules of a discipline."""
        finding = self._by.passages.best(reading)
        refs = self._refs(reading)
        if finding and finding.evidence >= STRONG and (not refs or set(refs) & set(finding.passage.chunk.about)):
            return self._by.passages.quote(finding.passage.chunk)
        topics = ("transport",) if reading.intent == "directions" else ("discipline", "rules")
        article = self._by.passages.article_about(refs, topics)
        return self._by.passages.quote_article(article) if article else None

    def _refs(self, reading: Reading) -> list[str]:
        """References to what is named, from the most to the least particular."""
        refs = [f"venue:{i}" for i in reading.ids("venue")]
        if reading.intent == "directions":
            refs += [f"venue:{i}" for i in self._venues_of(reading)]
        contests = {c.id: c for c in self._context.view.contests()}
        formats = set(reading.ids("format"))
        disciplines = [contests[i].discipline for i in reading.ids("contest") if i in contests]
        disciplines += [c.discipline for c in contests.values() if c.format in formats]
        return refs + [f"discipline:{i}" for i in dict.fromkeys([*reading.ids("discipline"), *disciplines])]

    def _venues_of(self, reading: Reading) -> list[str]:
        there = self._by.schedule.venues_of(reading)
        if names_sessions(reading):
            return there
        return there if len(there) == 1 else []

    def _typed(self, reading: Reading) -> Draft | None:
        if reading.time.foreign_year and reading.intent not in {"session_list", "award_sessions"}:
            return None
        composer = self._composers().get(reading.intent)
        return composer(reading) if composer else None

    def _composers(self) -> dict[Intent, Callable[[Reading], Draft | None]]:
        by = self._by
        return {
            "session_when": by.schedule.when,
            "session_where": by.schedule.where,
            "session_list": by.schedule.programme,
            "award_sessions": lambda r: by.schedule.deciding(r, count=r.detail == "count"),
            "now": by.schedule.now,
            "next": by.schedule.next,
            "duration": by.schedule.duration,
            "changes": by.schedule.changes,
            "count": self._count,
            "result": by.results.outcome,
            "award_table": by.results.table,
            "award_total": by.results.total,
            "delegation_awards": by.results.delegation,
            "delegation_people": lambda r: by.people.delegation(r, count=r.detail == "count"),
            "participant_awards": by.results.person,
            "participant_programme": by.people.programme,
            "participant_info": by.people.info,
            "venue_info": by.places.venue,
            "place_info": by.places.place,
            "venue_capacity": by.places.capacity,
            "hosts": by.places.hosts,
            "list_venues": lambda _: by.places.venues(),
            "list_disciplines": lambda _: by.places.disciplines(),
            "list_contests": by.places.contests,
            "event_dates": lambda _: by.places.dates(),
            "clock": lambda _: by.places.clock(),
            "predict": self._predict,
        }

    def _count(self, reading: Reading) -> Draft | None:
        if reading.detail == "delegations":
            return self._by.people.delegations()
        asks_contests = reading.names("discipline") and not reading.names("phase", "kind", "format")
        if asks_contests and reading.time.is_empty:
            return self._by.places.contests(reading)
        return self._by.schedule.count(reading)

    def _predict(self, reading: Reading) -> Draft:
        known = self._by.results.outcome(reading) if reading.mentions else None
        return known if known and known.facts else self._by.desk.predict()

"""What is asked: an ordered list of rules over cues, names and time. The first that fits wins."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from assistant.reading.reading import Intent, Reading, cues_in

_SCHEDULED = ("contest", "discipline", "format", "phase", "session", "kind", "term:ceremony")
_SOCIAL_ORDER = (
    "identity", "capabilities", "language", "complaint", "thanks", "bye", "how_are_you", "greet", "affirm", "deny",
)  # fmt: skip
_SCHEDULE_CUES = (
    "question.when", "ask.start", "ask.end", "question.how_long", "ask.programme", "ask.compete", "ask.now", "ask.next",
    "ask.previous", "ask.first", "ask.final_one",
)  # fmt: skip
_OUTCOME_CUES = ("ask.win", "ask.result")
_MOVED_CUES = ("ask.change", "ask.cancelled")


class Verdict(NamedTuple):
    """An intent and a detail of it."""

    intent: Intent
    detail: str = ""


def decide(reading: Reading) -> Verdict:
    """The intent of a reading whose cues, mentions and time are known."""
    for rule in _RULES:
        verdict = rule(reading)
        if verdict is not None:
            return verdict
    return Verdict("document")


def names_sessions(reading: Reading) -> bool:
    """Whether the question names something that is scheduled."""
    return reading.names("contest", "discipline", "format", "phase", "session", "kind")


def _danger(reading: Reading) -> Verdict | None:
    dangers = cues_in(reading.cues, "danger")
    return Verdict("danger", dangers[0]) if dangers else None


def _attack(reading: Reading) -> Verdict | None:
    if reading.has("attack.instructions"):
        return Verdict("attack")
    if reading.has("attack.staff"):
        return Verdict("staff_matter")
    human = reading.has("social.human") and not reading.has("social.identity")
    return Verdict("handoff") if human else None


def _social(reading: Reading) -> Verdict | None:
    found = cues_in(reading.cues, "social")
    busy = reading.mentions or not reading.time.is_empty or reading.unknown
    if not found:
        return Verdict("empty") if not reading.tokens else None
    kind = next((name for name in _SOCIAL_ORDER if name in found), found[0])
    if kind in {"identity", "language"} and not reading.mentions and not reading.unknown:
        return Verdict("smalltalk", kind)
    asks = any(cue.startswith(("question.", "ask.")) for cue in reading.cues)
    placed = reading.has("question.where", "question.when", "question.how_much")
    if kind == "capabilities" and not reading.mentions and not reading.unknown and reading.time.is_empty and not placed:
        return Verdict("smalltalk", kind)
    return None if busy or asks else Verdict("smalltalk", kind)


def _predict(reading: Reading) -> Verdict | None:
    return Verdict("predict") if reading.has("ask.predict") else None


def _clock(reading: Reading) -> Verdict | None:
    plain = not reading.mentions and not reading.unknown
    if reading.has("ask.clock") and plain and not reading.has("ask.programme"):
        return Verdict("clock")
    about_event = "event_itself" in reading.ids("term") and not names_sessions(reading)
    if reading.time.foreign_year:
        return None
    timed = reading.has("question.when", "ask.start", "ask.end", "question.how_long", "ask.event_dates")
    if about_event and timed and not reading.names("place", "venue", "participant") and not reading.unknown:
        return Verdict("event_dates")
    return Verdict("event_dates") if reading.has("ask.event_dates") and plain else None


def _documents(reading: Reading) -> Verdict | None:
    if reading.has("ask.explain") and reading.time.is_empty and not reading.has(*_OUTCOME_CUES, "question.when"):
        return Verdict("explain")
    if _asks_what_it_is(reading):
        return Verdict("explain")
    if reading.has("ask.allowed", "question.how_much", "ask.ticket"):
        return Verdict("document")
    return None


def _asks_what_it_is(reading: Reading) -> bool:
    """Such as "what is (a sport)?": a discipline or a format, and nothing else is asked."""
    asks = {cue for cue in reading.cues if cue.startswith(("question.", "ask."))}
    plain = asks <= {"question.what", "question.yes_no", "ask.about_person", "ask.explain"} and bool(asks)
    only = all(m.kinds & {"discipline", "format"} for m in reading.mentions) and bool(reading.mentions)
    what = reading.has("question.what", "ask.about_person")
    return plain and only and what and reading.time.is_empty and not reading.unknown and not reading.genders


def _venues(reading: Reading) -> Verdict | None:
    if reading.has(*_MOVED_CUES) and names_sessions(reading):
        return None
    if reading.has("ask.get_there") and (
        reading.names("venue", "place", "discipline", "contest", "session") or reading.has("refer.pronoun")
    ):
        return Verdict("directions")
    if reading.has("ask.capacity") and reading.names("venue"):
        return Verdict("venue_capacity")
    if reading.has("ask.hosts", "ask.list_disciplines") and reading.names("venue", "place"):
        return Verdict("hosts") if reading.time.is_empty else None
    plain = not reading.unknown and reading.time.is_empty
    if reading.has("ask.list_venues") and plain and reading.names("place") and not names_sessions(reading):
        return Verdict("place_info")
    if reading.has("ask.list_venues") and plain and not names_sessions(reading) and not reading.names("venue"):
        return Verdict("list_venues")
    things = [m for m in reading.mentions if m.ids("term") != ("event_itself",)]
    if reading.has("ask.list_disciplines") and plain and not things:
        return Verdict("list_disciplines")
    return None


def _changes(reading: Reading) -> Verdict | None:
    if not reading.has(*_MOVED_CUES):
        return None
    scheduled = names_sessions(reading) or not reading.time.is_empty or reading.names("venue", "place", "delegation")
    plain = not reading.unknown
    return Verdict("changes") if scheduled or plain else None


def _awards(reading: Reading) -> Verdict | None:
    terms = reading.ids("term")
    if "award_table" in terms and not reading.names("participant"):
        return Verdict("delegation_awards") if reading.names("delegation") else Verdict("award_table")
    outcome = reading.has(*_OUTCOME_CUES) or "podium" in terms
    prized = reading.names("award") or "award" in terms
    live = reading.has("ask.now") and not reading.has("ask.win") and not prized
    if (not outcome and not prized) or live:
        return None
    if reading.names("participant"):
        return _participant_outcome(reading)
    if reading.names("delegation"):
        particular = reading.names("contest", "format", "phase", "session")
        return Verdict("result") if particular else Verdict("delegation_awards")
    if "delegation" in terms and not _decides_something(reading):
        return Verdict("award_table")
    return _contest_outcome(reading, outcome, prized)


def _participant_outcome(reading: Reading) -> Verdict:
    return Verdict("participant_awards")


def _decides_something(reading: Reading) -> bool:
    return reading.names("contest", "discipline", "format", "phase", "session")


def _contest_outcome(reading: Reading, outcome: bool, prized: bool) -> Verdict | None:
    decided = _decides_something(reading)
    asks_time = reading.has("question.when", "ask.start", "ask.programme", "ask.now", "ask.next", "question.where")
    if prized and not outcome and (asks_time or (reading.has("question.which", "question.what") and not decided)):
        return Verdict("award_sessions")
    if reading.has("question.how_many") and prized and not reading.has("question.who"):
        return Verdict("award_sessions", "count") if not reading.time.is_empty else Verdict("award_total")
    if outcome or reading.has("question.who") or decided:
        return Verdict("result")
    return Verdict("award_sessions") if not reading.time.is_empty else Verdict("award_table")


def _people(reading: Reading) -> Verdict | None:
    if reading.names("participant"):
        timed = reading.has(*_SCHEDULE_CUES, "question.where") or not reading.time.is_empty
        origin = reading.has("ask.about_person") or "delegation" in reading.ids("term")
        if origin and not reading.has("question.when", "ask.start", "ask.next"):
            return Verdict("participant_info")
        return Verdict("participant_programme") if timed else Verdict("participant_info")
    asks_people = "participant" in reading.ids("term") or reading.has("ask.how_many_people")
    if (
        asks_people
        and not reading.has("question.when")
        and (reading.has("question.how_many", "question.who", "ask.how_many_people") or reading.names("delegation"))
    ):
        return Verdict("delegation_people", "count" if reading.has("question.how_many", "ask.how_many_people") else "")
    if reading.has("question.who") and reading.names("delegation") and reading.names("discipline", "contest", "format"):
        return Verdict("delegation_people")
    counts = reading.has("question.how_many")
    if counts and "delegation" in reading.ids("term") and not _decides_something(reading):
        return Verdict("count", "delegations")
    return None


def _counts(reading: Reading) -> Verdict | None:
    if not reading.has("question.how_many"):
        return None
    if reading.names("contest", "discipline", "kind", "format", "phase") or not reading.time.is_empty:
        return Verdict("count", "sessions")
    if reading.has("ask.list_disciplines"):
        return Verdict("list_disciplines")
    if reading.has("ask.list_venues"):
        return Verdict("list_venues")
    return Verdict("count", "sessions") if reading.has("ask.programme") and not reading.unknown else None


def _schedule(reading: Reading) -> Verdict | None:
    scheduled = names_sessions(reading)
    anchored = scheduled or reading.names("venue", "place", "delegation") or not reading.time.is_empty
    bare = not reading.unknown and not reading.mentions
    if (reading.has("ask.now") or reading.time.now) and (anchored or reading.has("ask.programme") or bare):
        return Verdict("now")
    if reading.has("question.where") and scheduled:
        return Verdict("session_where")
    if reading.has("question.where") and reading.names("venue"):
        return Verdict("venue_info")
    if reading.has("question.where") and reading.names("place") and not reading.unknown and reading.time.is_empty:
        return Verdict("place_info")
    if reading.has("ask.next") and (anchored or bare) and not reading.time.has_day:
        return Verdict("next")
    if reading.has("question.how_long", "ask.end") and scheduled and not reading.has("ask.programme"):
        return Verdict("duration")
    return _when_or_list(reading, scheduled, anchored)


def _when_or_list(reading: Reading, scheduled: bool, anchored: bool) -> Verdict | None:
    named = reading.names("contest", "format", "session", "phase")
    if reading.has("question.when", "ask.start") and scheduled:
        return Verdict("session_when")
    if named and not reading.has("ask.programme", "question.which") and reading.time.is_empty:
        return Verdict("session_when")
    if reading.has("question.who") and not scheduled:
        return None
    asked = reading.has(*_SCHEDULE_CUES, "question.which", "question.what", "question.yes_no")
    if scheduled or (anchored and asked and (reading.names("delegation") or not reading.unknown)):
        return Verdict("session_list")
    only_time = not reading.time.is_empty and not reading.unknown
    return Verdict("session_list") if only_time or (reading.has("ask.programme") and not reading.unknown) else None


def _things(reading: Reading) -> Verdict | None:
    if reading.unknown:
        return None
    if reading.names("venue") and not reading.has("question.how", "question.why"):
        return Verdict("venue_info")
    if reading.names("delegation"):
        return Verdict("delegation_awards", "overview")
    return None


_RULES: tuple[Callable[[Reading], Verdict | None], ...] = (
    _danger, _attack, _social, _predict, _clock, _documents, _venues, _changes, _awards, _people, _counts, _schedule,
    _things,
)  # fmt: skip

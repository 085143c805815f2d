"""Complete a question from the turns before: "and the men's?", "where is that?", "and tomorrow?"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.reading.intent import decide
from assistant.reading.mention import Entity, Mention
from assistant.reading.reading import Intent, Reading

_TYPED: frozenset[Intent] = frozenset(
    {
        "session_when", "session_where", "session_list", "award_sessions", "now", "next", "duration", "result",
        "changes",
        "participant_programme", "participant_awards", "participant_info", "delegation_awards", "delegation_people",
        "award_table", "directions", "venue_info", "venue_capacity", "hosts", "count", "predict",
    }
)  # fmt: skip
_SUBJECTS = (
    "contest",
    "format",
    "discipline",
    "session",
    "participant",
    "delegation",
    "venue",
    "place",
    "phase",
    "kind",
    "award",
    "term",
)
_REPLACES = {
    "contest": {"contest", "format", "discipline", "session", "participant"},
    "discipline": {"contest", "format", "discipline", "session", "participant", "phase"},
    "format": {"contest", "format", "session", "participant"},
    "session": {"contest", "format", "discipline", "session", "phase", "participant", "kind"},
    "participant": {"participant", "delegation", "contest", "format", "discipline", "session", "phase"},
    "delegation": {"delegation", "participant"},
    "venue": {"venue", "place"},
    "place": {"venue", "place"},
    "phase": {"phase"},
    "kind": {"kind"},
    "award": {"award"},
    "term": {"term"},
}
_ASKING = ("question.", "ask.")
_SHORT = 7


Siblings = Callable[[str, Sequence[str]], Sequence[str]]


def complete(reading: Reading, before: Reading | None, siblings: Siblings) -> Reading:
    """The reading with what it leaves out taken from the turn before; unchanged if it stands alone.

    Args:
        reading: the question by itself.
        before: the completed reading of the turn before.
        siblings: the contests that are the same as a given one for other genders.
    """
    if before is None or reading.intent in {"danger", "attack", "staff_matter", "handoff", "empty"}:
        return reading
    if reading.intent == "smalltalk" and reading.detail not in {"affirm"}:
        return reading
    if not _points_back(reading):
        return reading
    merged = _merge(reading, before, siblings)
    verdict = decide(merged)
    if _keeps_intent(reading) and before.intent in _TYPED:
        return replace(merged, intent=_same_ask(merged, before), detail=before.detail)
    return replace(merged, intent=verdict.intent, detail=verdict.detail)


def _points_back(reading: Reading) -> bool:
    """Whether the question needs the turn before: it opens with "and", uses a pronoun, or names no subject."""
    own_subject = reading.names("contest", "discipline", "session", "participant", "venue", "kind", "format")
    short = reading.content <= _SHORT
    if reading.unknown:
        return False
    if reading.has("refer.and") and short:
        return True
    if reading.has("refer.pronoun", "refer.other") and not own_subject:
        return True
    asks = any(cue.startswith(_ASKING) for cue in reading.cues)
    elliptic = not own_subject and not reading.names("term", "place")
    return elliptic and short and (not asks or _needs_subject(reading))


def _needs_subject(reading: Reading) -> bool:
    """Questions such as "where is it held?" or "who won?" that name nothing at all."""
    broad = reading.has("ask.programme", "ask.now", "ask.next", "ask.clock", "ask.list_venues", "ask.list_disciplines")
    return not broad and reading.time.is_empty


def _keeps_intent(reading: Reading) -> bool:
    """An ellipsis without a question of its own repeats the question of the turn before."""
    own = {cue for cue in reading.cues if cue.startswith(_ASKING)}
    return not own - {
        "question.what",
        "question.how",
        "question.yes_no",
        "ask.now",
        "ask.next",
        "ask.first",
        "ask.previous",
    }


def _same_ask(merged: Reading, before: Reading) -> Intent:
    if merged.names("participant") and before.intent in {"result", "delegation_awards"}:
        return "participant_awards"
    if before.intent == "participant_awards" and not merged.names("participant"):
        return "delegation_awards" if merged.names("delegation") else "result"
    if before.intent in {"now", "next"} and merged.time.has_day:
        return "session_list"
    if before.intent == "result" and merged.names("delegation") and not merged.names("contest", "discipline", "format"):
        return "delegation_awards"
    return before.intent


def _merge(reading: Reading, before: Reading, siblings: Siblings) -> Reading:
    replaced = (
        set().union(*(_REPLACES[kind] for kind in _SUBJECTS if reading.names(kind))) if reading.mentions else set()
    )
    genders = {cue for cue in reading.cues if cue.startswith("gender.")}
    if genders:
        replaced |= {"participant"}
    inherited = [m for m in (_without(mention, replaced) for mention in before.mentions) if m is not None]
    if genders:
        inherited = [_regendered(mention, reading.genders, siblings) for mention in inherited]
    cues = set(reading.cues)
    if not genders and not replaced & {"contest", "session"}:
        cues |= {cue for cue in before.cues if cue.startswith("gender.")}
    time = reading.time
    if time.is_empty and _keeps_time(
        before, bool(genders) or bool(replaced & {"discipline", "contest", "participant"})
    ):
        time = replace(before.time, spans=())
    elif not time.has_day and before.time.has_day and not time.now:
        time = replace(time, first=before.time.first, last=before.time.last)
    names = [entity for mention in inherited for entity in (f"{e.kind}:{e.id}" for e in mention.entities)]
    return replace(
        reading,
        mentions=(*reading.mentions, *(replace(m, via="context") for m in inherited)),
        cues=frozenset(cues),
        time=time,
        numbers=reading.numbers or (before.numbers if not replaced else ()),
        inherited=tuple(dict.fromkeys([*names, *(["time"] if time != reading.time else [])])),
    )


def _without(mention: Mention, kinds: set[str]) -> Mention | None:
    left = tuple(entity for entity in mention.entities if entity.kind not in kinds)
    return replace(mention, entities=left) if left else None


def _keeps_time(before: Reading, new_subject: bool) -> bool:
    """A list keeps its day for another subject; a single session has its own."""
    return not new_subject or before.intent in {"session_list", "award_sessions", "count", "changes"}


def _regendered(mention: Mention, genders: Sequence[str], siblings: Siblings) -> Mention:
    """The same contests for the genders now asked for."""
    entities: list[Entity] = []
    for entity in mention.entities:
        if entity.kind == "contest":
            entities.extend(Entity("contest", found) for found in siblings(entity.id, genders))
        elif entity.kind != "session":
            entities.append(entity)
    return replace(mention, entities=tuple(dict.fromkeys(entities)) or mention.entities)

"""What every composer works with: the words and names of one language and the facts of one audience."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assistant.answer import Citation, Fact
from assistant.answering.calendar import Calendar
from assistant.answering.names import Names
from assistant.messages import Messages
from knowledge.facts.types import Result, Session, Venue
from knowledge.facts.view import FactView
from knowledge.pack.types import EventInfo


@dataclass(frozen=True)
class Voice:
    """One language's words, names and calendar."""

    messages: Messages
    names: Names
    calendar: Calendar

    def say(self, message: str, /, **values: object) -> str:
        return self.messages.text(message, **values)


@dataclass(frozen=True)
class Context:
    """One question's surroundings: voice, facts, clock."""

    voice: Voice
    view: FactView
    event: EventInfo
    now: datetime
    venues: Mapping[str, Venue]

    @property
    def as_of(self) -> str:
        return self.now.astimezone(self.event.zone).isoformat(timespec="minutes")

    def say(self, message: str, /, **values: object) -> str:
        return self.voice.say(message, **values)

    def venue_name(self, venue: str | None) -> str:
        row = self.venues.get(venue or "")
        return self.voice.names.venue(row) if row else ""

    def fact(self, kind: str, id: str, fields: Mapping[str, Any], source: str) -> Fact:
        plain = {name: _plain(value) for name, value in fields.items() if value not in (None, "", ())}
        return Fact(kind, id, plain, source, self.as_of)

    def session_fact(self, session: Session) -> Fact:
        fields = {
            "title": self.voice.names.session(session), "start": session.start, "end": session.end,
            "status": session.status, "venue": session.venue, "venue_name": self.venue_name(session.venue),
            "contest": session.contest, "phase": session.phase, "planned_start": session.planned_start,
        }  # fmt: skip
        return self.fact("session", session.id, fields, session.provenance.source)

    def result_fact(self, result: Result) -> Fact:
        fields = {
            "contest": result.contest, "contest_name": self.voice.names.of("contest", result.contest),
            "award": result.award, "rank": result.rank, "delegation": result.delegation, "names": result.display,
            "public_from": result.public_from,
        }  # fmt: skip
        people = ",".join(result.participants) or result.delegation or ""
        return self.fact(
            "result",
            f"{result.contest}:{result.award or result.rank}:{people}",
            fields,
            result.provenance.source,
        )

    def table_citation(self, table: str, sources: Iterable[str], quote: str) -> Citation:
        """A citation of a typed table."""
        source = "; ".join(dict.fromkeys(s for s in sources if s))
        title = self.say(f"source-{table}")
        return Citation(f"table:{table}", title, self.voice.names.language, "public", table, quote[:300], source)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value

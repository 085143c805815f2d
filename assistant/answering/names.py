"""What things of the event are called in a language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from babel import Locale

from assistant.messages import Messages
from knowledge.facts.types import Delegation, GlossaryTerm, Participant, Session, Venue
from knowledge.pack.types import Pack


class Names:
    """Display names in one language, falling back to the default language and to the tables' own names."""

    def __init__(self, pack: Pack, messages: Messages) -> None:
        language = messages.language
        self.language = language
        self._messages = messages
        self._terms = _by_id(pack.glossary, language)
        self._default = _by_id(pack.glossary, pack.event.default_language)
        self._tables = _table_names(pack)
        self._territories = Locale.parse(language).territories
        self._places = {place.id: place for place in pack.places}
        self._delegations = {row.id: row for row in pack.delegations}

    def of(self, kind: str, id: str) -> str:
        """The name of a thing by kind and id; the id itself if nobody names it."""
        key = (kind, id)
        term = self._terms.get(key)
        if term:
            return term.name
        default = self._default.get(key)
        return default.name if default else self._tables.get(key, id)

    def has(self, kind: str, id: str) -> bool:
        return (kind, id) in self._terms or (kind, id) in self._default or (kind, id) in self._tables

    def aliases(self, kind: str, id: str) -> tuple[str, ...]:
        term = self._terms.get((kind, id))
        return term.aliases if term else ()

    def delegation(self, id: str) -> str:
        """A delegation by its glossary name, its territory's CLDR name, or its own."""
        if ("delegation", id) in self._terms:
            return self._terms["delegation", id].name
        row: Delegation | None = self._delegations.get(id)
        territory = self._territories.get(row.territory) if row and row.territory else None
        return str(territory) if territory else self.of("delegation", id)

    def participant(self, participant: Participant) -> str:
        return participant.display

    def venue(self, venue: Venue) -> str:
        """A venue with its town."""
        name = self.of("venue", venue.id)
        town = self.of("place", venue.place) if venue.place else ""
        return name if not town or town.casefold() in name.casefold() else self._messages.join([name, town])

    def session(self, session: Session) -> str:
        """What a session is called: its own title, or discipline, contest, phase, number and group."""
        if self.has("session", session.id):
            return self.of("session", session.id)
        if session.title:
            return session.title
        head = self._contest_title(session)
        parts = [part for part in self._round(session) if part and part.casefold() not in head.casefold()]
        return self._messages.join([head, *parts]) if head else self.of("kind", session.kind)

    def contest(self, contest: str, discipline: str | None) -> str:
        """A contest with its discipline in front, unless its name says so already."""
        name = self.of("contest", contest)
        sport = self.of("discipline", discipline) if discipline else ""
        return f"{sport} – {name}" if sport and not _says(name, sport) else name

    def _group(self, group: str) -> str:
        return self._messages.text("group-name", group=group)

    def _contest_title(self, session: Session) -> str:
        if session.contest:
            return self.contest(session.contest, session.discipline)
        return self.of("discipline", session.discipline) if session.discipline else ""

    def _round(self, session: Session) -> tuple[str, ...]:
        """Phase, number and group: "Final B", "Preliminary round 5, group A", "Round robin 7, Sheet C"."""
        phase = self.of("phase", session.phase) if session.phase else ""
        location = (
            self.of("location", session.location) if session.location and self.has("location", session.location) else ""
        )
        if session.number is None:
            return (f"{phase} {session.group or ''}".strip(),)
        numbered = f"{phase} {session.number}".strip() if phase else ""
        if not session.group:
            return (numbered,)
        return numbered, location if location.endswith(session.group) else self._group(session.group)


class _Named(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


def _says(name: str, sport: str) -> bool:
    return sport.casefold() in name.casefold()


def _by_id(terms: Iterable[GlossaryTerm], language: str) -> dict[tuple[str, str], GlossaryTerm]:
    return {(term.kind, term.id): term for term in terms if term.language == language}


def _table_names(pack: Pack) -> Mapping[tuple[str, str], str]:
    tables: dict[str, Iterable[_Named]] = {
        "discipline": pack.disciplines, "contest": pack.contests, "phase": pack.phases, "kind": pack.kinds,
        "venue": pack.venues, "place": pack.places, "delegation": pack.delegations,
    }  # fmt: skip
    return {(kind, row.id): row.name for kind, rows in tables.items() for row in rows}

"""What a loaded pack is: the event, its tables, its words and its articles, all frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from knowledge.facts.catalogue import Kind, Phase, Place
from knowledge.facts.types import (
    Contest,
    Delegation,
    Discipline,
    Entry,
    GlossaryTerm,
    Participant,
    Provenance,
    Result,
    ScheduleChange,
    Session,
    TransportLink,
    Venue,
)

ArticleBehaviour = Literal["answer", "abstain"]


@dataclass(frozen=True)
class EmergencyNumber:
    """A telephone number for emergencies; `purpose` is `all` or a word such as `missing_child`."""

    number: str
    purpose: str
    source: str = ""


@dataclass(frozen=True)
class EventInfo:
    """The event itself, as event.toml describes it.

    `names` and `short_names` map language tags to names; `award_order` lists award ids, highest first;
    `assistant_articles` maps a topic of the assistant (such as `medical`) to the slug of an article.
    """

    id: str
    names: Mapping[str, str]
    languages: tuple[str, ...]
    default_language: str
    local_language: str
    time_zone: str
    start: date
    end: date
    demo_clock: datetime | None = None
    unofficial: bool = False
    website: str | None = None
    short_names: Mapping[str, str] = field(default_factory=dict)
    emergency: tuple[EmergencyNumber, ...] = ()
    contact: Mapping[str, str] = field(default_factory=dict)
    award_order: tuple[str, ...] = ()
    assistant_articles: Mapping[str, str] = field(default_factory=dict)
    defaults: Provenance = field(default_factory=Provenance)

    @property
    def zone(self) -> ZoneInfo:
        """The event's time zone."""
        return ZoneInfo(self.time_zone)

    def name(self, language: str) -> str:
        """The event's name in a language, else in the default language."""
        return self.names.get(language) or self.names[self.default_language]

    def short_name(self, language: str) -> str:
        """The short name in a language, else in the default language, else the full name."""
        short = self.short_names
        return short.get(language) or short.get(self.default_language) or self.name(language)


@dataclass(frozen=True)
class Article:
    """A guide or staff article in one language; `body` is Markdown, answer first.

    `about` holds entity references such as `venue:MH1`. `behaviour` is `abstain` for a known unknown.
    `path` is relative to the pack. `sample` marks invented content.
    """

    slug: str
    language: str
    title: str
    body: str
    topic: str
    questions: tuple[str, ...]
    keywords: tuple[str, ...]
    about: tuple[str, ...]
    behaviour: ArticleBehaviour
    provenance: Provenance
    path: str
    sample: bool = False


@dataclass(frozen=True)
class Pack:
    """One event, read and checked. `locale_files` maps a language tag to its Fluent overlay."""

    id: str
    root: Path
    event: EventInfo
    disciplines: tuple[Discipline, ...]
    contests: tuple[Contest, ...]
    phases: tuple[Phase, ...]
    kinds: tuple[Kind, ...]
    venues: tuple[Venue, ...]
    places: tuple[Place, ...]
    sessions: tuple[Session, ...]
    changes: tuple[ScheduleChange, ...]
    delegations: tuple[Delegation, ...]
    participants: tuple[Participant, ...]
    entries: tuple[Entry, ...]
    results: tuple[Result, ...]
    links: tuple[TransportLink, ...]
    glossary: tuple[GlossaryTerm, ...]
    articles: tuple[Article, ...]
    locale_files: Mapping[str, Path]
    content_hash: str

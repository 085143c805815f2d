"""The typed lane: a pack's tables in SQL, asked through views that see only their audiences."""

from knowledge.facts.catalogue import Kind, Phase, Place
from knowledge.facts.store import FactStore, StoreMeta
from knowledge.facts.types import (
    AwardCount,
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
from knowledge.facts.view import FactView

__all__ = [
    "AwardCount",
    "Contest",
    "Delegation",
    "Discipline",
    "Entry",
    "FactStore",
    "FactView",
    "GlossaryTerm",
    "Kind",
    "Participant",
    "Phase",
    "Place",
    "Provenance",
    "Result",
    "ScheduleChange",
    "Session",
    "StoreMeta",
    "TransportLink",
    "Venue",
]

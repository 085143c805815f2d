"""The small named things of an event that sessions and venues refer to."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.facts.types import Provenance


@dataclass(frozen=True)
class Phase:
    """A round of a contest; `order` sorts the rounds, the first round lowest."""

    id: str
    name: str
    order: int
    provenance: Provenance


@dataclass(frozen=True)
class Kind:
    """A kind of session; `spectators` says whether visitors may normally watch one."""

    id: str
    name: str
    spectators: bool
    provenance: Provenance


@dataclass(frozen=True)
class Place:
    """A town, area or cluster; `part_of` is the place that contains it."""

    id: str
    name: str
    part_of: str | None
    provenance: Provenance

"""A thing of the event that a question names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Via = Literal["name", "typo", "sound", "meaning", "part", "context"]


@dataclass(frozen=True)
class Entity:
    """A row of the event by kind and id, for example `venue` `hall-2`."""

    kind: str
    id: str


@dataclass(frozen=True)
class Mention:
    """Tokens `start` to `end` name one of `entities` (several when the name is ambiguous).

    `via` says how sure the link is: by name, by a corrected typo, by sound (another script), by meaning (another
    language), by part of a title, or from the conversation.
    """

    start: int
    end: int
    surface: str
    entities: tuple[Entity, ...]
    via: Via = "name"

    @property
    def length(self) -> int:
        return self.end - self.start

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(entity.kind for entity in self.entities)

    def ids(self, kind: str) -> tuple[str, ...]:
        return tuple(entity.id for entity in self.entities if entity.kind == kind)

    def to_dict(self) -> dict[str, Any]:
        """JSON for the reading."""
        return {
            "surface": self.surface,
            "entities": [f"{entity.kind}:{entity.id}" for entity in self.entities],
            "via": self.via,
        }

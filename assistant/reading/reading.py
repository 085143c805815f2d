"""What a question means, as far as it can be read without a model: explainable and deterministic."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from assistant.reading.mention import Mention
from assistant.reading.timespan import Timespan
from assistant.reading.tokens import Token

Intent = Literal[
    "danger", "attack", "staff_matter", "handoff", "smalltalk", "empty", "predict", "clock", "event_dates",
    "explain", "document", "directions", "venue_info", "place_info", "venue_capacity", "hosts", "list_venues",
    "list_disciplines",
    "list_contests", "count", "changes", "award_table", "award_total", "delegation_awards", "delegation_people",
    "result", "participant_awards", "participant_programme", "participant_info", "session_when", "session_where",
    "session_list", "award_sessions", "now", "next", "duration",
]  # fmt: skip


@dataclass(frozen=True)
class Reading:
    """A question, read.

    `cues` are lexicon keys found, such as `question.when`. `ids` holds entity ids by kind. `unknown` are content words
    that nothing explains. `numbers` are run or session numbers. `inherited` names what came from the turn before.
    """

    text: str
    language: str
    tokens: tuple[Token, ...]
    cues: frozenset[str]
    mentions: tuple[Mention, ...]
    time: Timespan
    intent: Intent
    detail: str = ""
    numbers: tuple[int, ...] = ()
    unknown: tuple[str, ...] = ()
    corrected: Mapping[str, str] = field(default_factory=dict)
    inherited: tuple[str, ...] = ()
    content: int = 0

    def ids(self, kind: str) -> tuple[str, ...]:
        """Ids of one kind that the question names, in order."""
        return tuple(dict.fromkeys(i for mention in self.mentions for i in mention.ids(kind)))

    def has(self, *cues: str) -> bool:
        """Whether any of the cues was found."""
        return any(cue in self.cues for cue in cues)

    def names(self, *kinds: str) -> bool:
        """Whether the question names a thing of any of the kinds."""
        return any(kind in mention.kinds for mention in self.mentions for kind in kinds)

    @property
    def genders(self) -> tuple[str, ...]:
        return tuple(cue.removeprefix("gender.") for cue in sorted(self.cues) if cue.startswith("gender."))

    def to_dict(self) -> dict[str, Any]:
        """JSON that explains the reading."""
        return {
            "language": self.language,
            "intent": self.intent,
            "detail": self.detail,
            "cues": sorted(self.cues),
            "mentions": [mention.to_dict() for mention in self.mentions],
            "time": self.time.to_dict(),
            "numbers": list(self.numbers),
            "unknown": list(self.unknown),
            "corrected": dict(self.corrected),
            "inherited": list(self.inherited),
        }


def cues_in(cues: Iterable[str], table: str) -> list[str]:
    """Keys of one table among the cues."""
    return sorted(cue.removeprefix(f"{table}.") for cue in cues if cue.startswith(f"{table}."))

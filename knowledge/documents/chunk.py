"""The indexed piece of a document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from knowledge.documents.document import Confidence


@dataclass(frozen=True)
class Chunk:
    """A few whole sentences of one document in one language, with all that an answer quotes about them.

    `document` is shared by the language versions; `id` is unique in a pack. `locator` says where in the
    document (headings, page); it is empty for a document of one chunk without headings.
    """

    id: str
    document: str
    language: str
    audience: str
    title: str
    locator: str
    text: str
    source: str
    about: tuple[str, ...]
    behaviour: str
    questions: tuple[str, ...]
    keywords: tuple[str, ...]
    valid_from: date | None
    valid_until: date | None
    confidence: Confidence

    def is_valid_on(self, day: date) -> bool:
        """Return whether the chunk holds on that day; both ends are included."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_until is None or day <= self.valid_until)

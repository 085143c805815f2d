"""A document as read from a file, before it is cut into chunks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Confidence = Literal["high", "medium", "low"]


@dataclass(frozen=True)
class Section:
    """Consecutive text under one heading, or one page.

    `heading_path` runs from the outermost heading inwards; `page` counts from 1 and is for paged formats.
    """

    heading_path: tuple[str, ...]
    text: str
    page: int | None = None


@dataclass(frozen=True)
class Document:
    """One document in one language, with what a chunk of it has to know.

    `id` is the same for every language version of a document. `behaviour` is what an answer from it does:
    `answer`, or `abstain` for a known gap.
    """

    id: str
    title: str
    language: str
    audience: str
    sections: tuple[Section, ...]
    source: str
    about: tuple[str, ...] = ()
    behaviour: str = "answer"
    questions: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    confidence: Confidence = "high"


@dataclass(frozen=True)
class DocumentFault:
    """A document that was left out of the index, and why."""

    path: str
    message: str
    remedy: str


@dataclass(frozen=True)
class ReadLimits:
    """Caps against files that would eat the machine.

    Attributes:
        file_bytes: Largest file, in bytes.
        unpacked_bytes: Largest sum of unpacked parts of a zipped format, in bytes.
        unpack_ratio: Largest ratio of unpacked to packed size.
        seconds: Wall-clock time for one file.
        memory_bytes: Address space of the child process that parses, in bytes.
        pages: Most pages of a paged format.
        characters: Most characters of text kept from one file.
    """

    file_bytes: int = 50_000_000
    unpacked_bytes: int = 200_000_000
    unpack_ratio: int = 100
    seconds: float = 30.0
    memory_bytes: int = 1_500_000_000
    pages: int = 2_000
    characters: int = 5_000_000

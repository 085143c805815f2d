"""Cutting a document into chunks that are small enough to quote and large enough to make sense."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from knowledge.documents.chunk import Chunk
from knowledge.documents.document import Document, Section
from knowledge.documents.sentences import sentences

_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")


@dataclass(frozen=True)
class ChunkSize:
    """How long a chunk is, in words; a Chinese or Japanese character counts as `wide_weight` words.

    Attributes:
        target: A chunk is closed when it has reached this size.
        largest: A sentence that would take a chunk beyond this size opens the next one. A document up to
            this size stays one chunk.
        longest_sentence: Text without any mark for longer than this is cut between words.
    """

    target: int = 120
    largest: int = 180
    longest_sentence: int = 400
    wide_weight: float = 180 / 400

    def of(self, text: str) -> float:
        """Return the size of a text, in words."""
        wide = len(_WIDE.findall(text))
        return len(_WIDE.sub(" ", text).split()) + wide * self.wide_weight


@dataclass(frozen=True)
class _Piece:
    locator: str
    text: str


def chunk_document(document: Document, size: ChunkSize | None = None) -> list[Chunk]:
    """Return the chunks of a document in reading order. A sentence is never split across two.

    The document's questions go with its first chunk: articles give the answer first.
    """
    size = size or ChunkSize()
    pieces = list(_pieces(document, size))
    prefix = "" if document.audience == "public" else f"{document.audience}:"
    return [
        Chunk(
            id=f"{prefix}{document.id}:{document.language}:{number}",
            document=document.id,
            language=document.language,
            audience=document.audience,
            title=document.title,
            locator=piece.locator,
            text=piece.text,
            source=document.source,
            about=document.about,
            behaviour=document.behaviour,
            questions=document.questions if number == 0 else (),
            keywords=document.keywords,
            valid_from=document.valid_from,
            valid_until=document.valid_until,
            confidence=document.confidence,
        )
        for number, piece in enumerate(pieces)
    ]


def _pieces(document: Document, size: ChunkSize) -> Iterator[_Piece]:
    sections = document.sections
    whole = "\n\n".join(_with_heading(section, sections) for section in sections)
    if sections and size.of(whole) <= size.largest and len({section.page for section in sections}) == 1:
        yield _Piece(_locator(sections[0], document.title) if len(sections) == 1 else "", whole)
        return
    for section in sections:
        for text in _packed(sentences(section.text), size):
            yield _Piece(_locator(section, document.title), text)


def _with_heading(section: Section, sections: tuple[Section, ...]) -> str:
    if not section.heading_path or len(sections) == 1:
        return section.text
    return f"{section.heading_path[-1]}\n{section.text}"


def _locator(section: Section, title: str) -> str:
    headings = section.heading_path[1:] if section.heading_path[:1] == (title,) else section.heading_path
    page = (f"p. {section.page}",) if section.page is not None else ()
    return " › ".join((*headings, *page))


def _packed(parts: Iterable[str], size: ChunkSize) -> Iterator[str]:
    """Yield texts of whole sentences, each near the target size."""
    held: list[str] = []
    total = 0.0
    for part in _bounded(parts, size):
        length = size.of(part)
        if held and (total >= size.target or total + length > size.largest):
            yield "".join(held).strip()
            held, total = [], 0.0
        held.append(part)
        total += length
    if held:
        yield "".join(held).strip()


def _bounded(parts: Iterable[str], size: ChunkSize) -> Iterator[str]:
    """Yield the sentences; text with no mark in sight is cut at line ends, then between words."""
    for part in parts:
        if size.of(part) <= size.longest_sentence:
            yield part
            continue
        for line in part.splitlines(keepends=True):
            yield from _cut(line, size)


def _cut(line: str, size: ChunkSize) -> Iterator[str]:
    if size.of(line) <= size.longest_sentence:
        yield line
        return
    characters = size.largest * 6 if not _WIDE.search(line) else int(size.largest / size.wide_weight)
    while len(line) > characters:
        blank = line.rfind(" ", 1, characters)
        end = blank if blank > 0 else characters
        yield line[:end]
        line = line[end:]
    yield line

"""All chunks of an event pack: its articles and the documents beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from knowledge.documents.article import article_document
from knowledge.documents.chunk import Chunk
from knowledge.documents.chunker import ChunkSize, chunk_document
from knowledge.documents.document import DocumentFault, ReadLimits
from knowledge.documents.reader import read_folder

if TYPE_CHECKING:
    from knowledge.pack.types import Pack


@dataclass(frozen=True)
class Corpus:
    """The chunks to index, in a fixed order, and the documents that had to be left out."""

    chunks: tuple[Chunk, ...]
    faults: tuple[DocumentFault, ...]


def pack_corpus(pack: Pack, *, size: ChunkSize | None = None, limits: ReadLimits | None = None) -> Corpus:
    """Cut the articles of a pack, and the files in its folder `documents/`, into chunks."""
    documents = [article_document(article) for article in pack.articles]
    extra, faults = read_folder(pack.root / "documents", language=pack.event.default_language, limits=limits)
    documents.extend(replace(document, id=f"documents/{document.id}") for document in extra)
    chunks = [chunk for document in documents for chunk in chunk_document(document, size)]
    return Corpus(tuple(chunks), tuple(faults))

"""Documents of any known format, read safely and cut into chunks."""

from knowledge.documents.chunk import Chunk
from knowledge.documents.chunker import ChunkSize, chunk_document
from knowledge.documents.corpus import Corpus, pack_corpus
from knowledge.documents.document import Document, DocumentFault, ReadLimits, Section
from knowledge.documents.errors import DocumentError
from knowledge.documents.reader import read_document, read_folder
from knowledge.documents.sentences import sentences

__all__ = [
    "Chunk",
    "ChunkSize",
    "Corpus",
    "Document",
    "DocumentError",
    "DocumentFault",
    "ReadLimits",
    "Section",
    "chunk_document",
    "pack_corpus",
    "read_document",
    "read_folder",
    "sentences",
]

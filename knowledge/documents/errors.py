"""What can go wrong with one document. A folder of documents never fails as a whole."""

from __future__ import annotations

from knowledge.errors import KnowledgeError


class DocumentError(KnowledgeError):
    """One document could not be read; the message says which, why and what to do."""

"""What can go wrong with an encoder."""

from __future__ import annotations

from knowledge.errors import KnowledgeError


class EncoderError(KnowledgeError):
    """An encoder cannot be loaded or does not answer; the message says which and what to do."""

"""Any sentence-transformers model, by name or path. Loading it takes seconds and half a gigabyte."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.encoder.encoder import Vectors, unit_rows
from knowledge.encoder.errors import EncoderError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer


class SentenceTransformerEncoder:
    """A sentence-transformers model. Its own prompts for queries and documents are respected."""

    def __init__(self, model: SentenceTransformer, name: str) -> None:
        self._model = model
        self.name = name
        self.dimension = int(model.get_embedding_dimension() or 0)
        self.fingerprint = _fingerprint(model, name)

    @classmethod
    def load(cls, name: str) -> SentenceTransformerEncoder:
        """Load a model on the CPU with one thread; code that comes with a model is never run.

        Raises:
            EncoderError: no such model here, or it cannot be loaded.
        """
        import torch
        from sentence_transformers import SentenceTransformer

        torch.set_num_threads(1)
        try:
            model = SentenceTransformer(name, device="cpu", trust_remote_code=False)
        except (OSError, ValueError) as exc:
            raise EncoderError(f"the model {name!r} cannot be loaded ({exc}); give a folder that holds it") from exc
        return cls(model, name)

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return (n, dimension) float32 rows of unit length."""
        return unit_rows(self._model.encode_query(list(texts), show_progress_bar=False))

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Return (n, dimension) float32 rows of unit length."""
        return unit_rows(self._model.encode_document(list(texts), show_progress_bar=False))


def _fingerprint(model: SentenceTransformer, name: str) -> str:
    """Hash the vector of a fixed text: it changes with the weights, the prompts and the pooling."""
    probe = unit_rows(model.encode_document(["fingerprint"], show_progress_bar=False))
    return hashlib.sha256(name.encode() + probe.round(3).tobytes()).hexdigest()

"""An encoder as LangChain `Embeddings`, for chains and vector stores built with LangChain."""

from __future__ import annotations

from langchain_core.embeddings import Embeddings

from knowledge.encoder.encoder import Encoder


class EncoderEmbeddings(Embeddings):
    """LangChain's embedding interface over an encoder."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """Return one unit vector a text."""
        return [[float(value) for value in row] for row in self._encoder.encode_passages(texts)]

    def embed_query(self, text: str) -> list[float]:
        """Return the unit vector of a query."""
        return [float(value) for value in self._encoder.encode_queries([text])[0]]

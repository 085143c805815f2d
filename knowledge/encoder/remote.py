"""An embedding server that speaks the OpenAI protocol (`POST /embeddings`), local or remote."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import httpx
import numpy as np

from knowledge.encoder.encoder import Vectors, unit_rows
from knowledge.encoder.errors import EncoderError

_BATCH = 64


class RemoteEncoder:
    """Vectors from a server. Every search waits for it, so it should stand near.

    Args:
        client: HTTP client whose base URL is the server's, `…/v1`.
        model: Name of the model as the server knows it.
    """

    def __init__(self, client: httpx.Client, model: str) -> None:
        self._client = client
        self._model = model
        self.name = model
        probe = self._encode(["fingerprint"])
        self.dimension = int(probe.shape[1])
        self.fingerprint = hashlib.sha256(model.encode() + probe.round(3).tobytes()).hexdigest()

    @classmethod
    def connect(cls, address: str, *, api_key: str | None = None, seconds: float = 10.0) -> RemoteEncoder:
        """Connect to `URL#MODEL`, for instance `http://127.0.0.1:8000/v1#qwen3-embedding`.

        Raises:
            EncoderError: the address is not of that form, or the server does not answer.
        """
        url, mark, model = address.partition("#")
        if not mark or not model or not url.startswith(("http://", "https://")):
            raise EncoderError(f"{address!r} is no embedding server; write URL#MODEL")
        headers = {"Authorization": f"Bearer {api_key}"} if api_key else {}
        return cls(httpx.Client(base_url=url, headers=headers, timeout=seconds), model)

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return (n, dimension) float32 rows of unit length.

        Raises:
            EncoderError: the server does not answer as it should.
        """
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        batches = [self._encode(texts[at : at + _BATCH]) for at in range(0, len(texts), _BATCH)]
        return np.concatenate(batches)

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Return (n, dimension) float32 rows of unit length.

        Raises:
            EncoderError: the server does not answer as it should.
        """
        return self.encode_queries(texts)

    def _encode(self, texts: Sequence[str]) -> Vectors:
        try:
            reply = self._client.post("embeddings", json={"model": self._model, "input": list(texts)})
            reply.raise_for_status()
            rows = sorted(reply.json()["data"], key=lambda row: int(row["index"]))
            vectors = np.array([row["embedding"] for row in rows], dtype=np.float32)
        except (httpx.HTTPError, KeyError, TypeError, ValueError) as exc:
            raise EncoderError(f"no embeddings from {self._client.base_url} ({exc}); check the server") from exc
        if vectors.ndim != 2 or len(vectors) != len(texts):
            raise EncoderError(f"{self._client.base_url} gave {len(vectors)} embeddings for {len(texts)} texts")
        return unit_rows(vectors)

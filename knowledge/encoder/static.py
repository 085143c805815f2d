"""The static encoder: a text's vector is the sum of the vectors of its words and character n-grams.

A table lookup with numpy only: no torch, no tokenizer, well under a millisecond for a question.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import logging
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.encoder.encoder import Vectors, unit_rows
from knowledge.encoder.errors import EncoderError
from knowledge.encoder.features import features

logger = logging.getLogger(__name__)

BUNDLED = Path(__file__).parent / "models" / "static"
"""The model that comes with the package."""


class StaticEncoder:
    """Sum of quantised feature vectors, normalised.

    Args:
        name: What people call the model.
        fingerprint: Hash over the model's files.
        vocabulary: Feature to row.
        vectors: (rows, dimension) int8.
        scales: (rows,) float16 or float32; a feature's vector is its row times its scale.
    """

    def __init__(
        self,
        *,
        name: str,
        fingerprint: str,
        vocabulary: dict[str, int],
        vectors: NDArray[np.int8],
        scales: NDArray[np.floating],
    ) -> None:
        self.name = name
        self.fingerprint = fingerprint
        self.dimension = int(vectors.shape[1])
        self._vocabulary = vocabulary
        self._vectors = vectors
        self._scales = np.asarray(scales, dtype=np.float32)

    @classmethod
    def load(cls, folder: Path) -> StaticEncoder:
        """Load a model from `config.json`, `features.txt[.gz]`, `vectors.npy` and `scales.npy`.

        Raises:
            EncoderError: a file is missing, broken, or does not fit the others.
        """
        try:
            config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
            names = _read_features(folder)
            vectors = np.load(folder / "vectors.npy", mmap_mode="r", allow_pickle=False)
            scales = np.load(folder / "scales.npy", allow_pickle=False)
            fingerprint = _fingerprint(folder)
        except (OSError, ValueError, EOFError) as exc:
            raise EncoderError(f"{folder} holds no static encoder ({exc}); reinstall or train one") from exc
        if vectors.ndim != 2 or not len(names) == len(vectors) == len(scales):
            raise EncoderError(
                f"{folder}: {len(names)} features, {len(vectors)} vectors and {len(scales)} scales do not fit"
            )
        vocabulary = {feature: row for row, feature in enumerate(names)}
        logger.debug("static encoder %s: %d features", folder, len(names))
        return cls(
            name=str(config.get("name", folder.name)),
            fingerprint=fingerprint,
            vocabulary=vocabulary,
            vectors=vectors,
            scales=scales,
        )

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return (n, dimension) float32 rows of unit length; zero when no feature is known."""
        rows = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            found = self._rows(features(text))
            if found:
                row += self._scales[found] @ self._vectors[found].astype(np.float32)
        return unit_rows(rows)

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Return (n, dimension) float32 rows of unit length; zero when no feature is known."""
        return self.encode_queries(texts)

    def word_vectors(self, words: Sequence[str]) -> Vectors:
        """Return (n, dimension) float32 rows of unit length; zero for a word that is not in the table.

        Only words the model has seen as a whole count: the likeness of unseen ones would rest on letters.
        """
        vectors = self.encode_queries(words)
        for row, word in zip(vectors, words, strict=True):
            if not any(feature in self._vocabulary for feature in features(word) if feature[:2] == "w:"):
                row[:] = 0.0
        return vectors

    def _rows(self, found: Iterable[str]) -> list[int]:
        get = self._vocabulary.get
        return [row for row in map(get, found) if row is not None]


def _read_features(folder: Path) -> list[str]:
    packed = folder / "features.txt.gz"
    if packed.exists():
        text = gzip.decompress(packed.read_bytes()).decode("utf-8")
    else:
        text = (folder / "features.txt").read_text(encoding="utf-8")
    return text.removesuffix("\n").split("\n")


def _fingerprint(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*")):
        if path.name in ("config.json", "vectors.npy", "scales.npy") or path.stem.startswith("features"):
            digest.update(path.read_bytes())
    return digest.hexdigest()

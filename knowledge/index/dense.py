"""The dense side: nearest vectors to a query's vector. Two stores, one interface."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from knowledge.encoder import Vectors


class ChunkVectors(NamedTuple):
    """All vectors of one language.

    `vectors` is (n, dimension) float32 with unit rows; `owners` is (n,) int32, the chunk of each row, ascending.
    A chunk has one row for its text and one for each of its questions.
    """

    vectors: Vectors
    owners: NDArray[np.int32]

    def likeness(self, vector: Vectors) -> dict[int, float]:
        """Return, for every chunk, the cosine of its nearest row."""
        if not len(self.owners):
            return {}
        cosines = self.vectors @ vector
        starts = np.flatnonzero(np.diff(self.owners, prepend=-1))
        best = np.maximum.reduceat(cosines, starts)
        numbers = self.owners[starts].tolist()
        return dict(zip(numbers, best.tolist(), strict=True))

    def save(self, folder: Path) -> None:
        """Write both arrays into a folder."""
        np.save(folder / "vectors.npy", self.vectors, allow_pickle=False)
        np.save(folder / "owners.npy", self.owners, allow_pickle=False)

    @classmethod
    def load(cls, folder: Path) -> ChunkVectors:
        """Read both arrays, the vectors mapped into memory.

        Raises:
            OSError: a file is missing.
            ValueError: a file is broken.
        """
        vectors = np.load(folder / "vectors.npy", mmap_mode="r", allow_pickle=False)
        return cls(vectors, np.load(folder / "owners.npy", allow_pickle=False))


class VectorStore(Protocol):
    """Finds the rows nearest to a vector."""

    def nearest(self, language: str, vector: Vectors, limit: int) -> list[int]:
        """Return row numbers of one language, nearest first."""
        ...

    def close(self) -> None:
        """Let go of files."""
        ...

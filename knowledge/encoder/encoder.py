"""What an encoder is: it turns texts into unit vectors, likeness being their dot product."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
"""float32, one row a text."""


class Encoder(Protocol):
    """Texts to vectors. Queries and passages lie in one space but may be encoded differently."""

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        ...

    @property
    def fingerprint(self) -> str:
        """Changes whenever the vectors would: an index of another fingerprint has to be built anew."""
        ...

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return (n, dimension) float32 rows of unit length; a text with nothing in it gives a zero row."""
        ...

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Return (n, dimension) float32 rows of unit length; a text with nothing in it gives a zero row."""
        ...


@runtime_checkable
class WordVectors(Protocol):
    """An encoder that also knows single words by meaning, which lets synonyms count as covered."""

    def word_vectors(self, words: Sequence[str]) -> Vectors:
        """Return (n, dimension) float32 rows of unit length, or zero for an unknown word."""
        ...


def unit_rows(rows: NDArray[np.floating]) -> Vectors:
    """Return the rows at unit length as float32; zero rows stay zero."""
    vectors = np.asarray(rows, dtype=np.float32)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Vectors = np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 0)
    return unit

"""The space the student learns: the teacher's, centred and cut to its main directions."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class Target(NamedTuple):
    """`mean` (teacher dimension,) and `basis` (teacher dimension, student dimension)."""

    mean: Floats
    basis: Floats

    def project(self, vectors: Floats) -> Floats:
        """Return teacher vectors in the student's space, unit length."""
        return unit(np.asarray((vectors - self.mean) @ self.basis, dtype=np.float32))


def fit_target(vectors: Floats, dimension: int) -> Target:
    """Fit the space by principal components.

    Args:
        vectors: (n, teacher dimension) vectors of the teacher.
        dimension: Directions to keep.
    """
    mean = vectors.mean(axis=0)
    centred = vectors - mean
    _, directions = np.linalg.eigh(centred.T @ centred)
    return Target(mean, np.ascontiguousarray(directions[:, ::-1][:, :dimension], dtype=np.float32))


def unit(vectors: Floats) -> Floats:
    """Return the rows at length 1; a row of zeros stays."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9), dtype=np.float32)

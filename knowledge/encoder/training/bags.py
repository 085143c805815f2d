"""Texts as bags of row numbers, packed into two arrays."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from knowledge.encoder.features import features


class Bags(NamedTuple):
    """Bag `i` is `rows[starts[i]:starts[i + 1]]`."""

    rows: NDArray[np.int32]
    starts: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def take(self, chosen: NDArray[np.int64]) -> "Bags":
        """Return the chosen bags in the given order."""
        sizes = self.starts[chosen + 1] - self.starts[chosen]
        starts = _starts(sizes)
        positions = np.repeat(self.starts[chosen] - starts[:-1], sizes) + np.arange(starts[-1])
        return Bags(self.rows[positions], starts)

    def drop(self, rate: float, rng: np.random.Generator) -> "Bags":
        """Return the bags without a random share `rate` of their rows."""
        kept = rng.random(len(self.rows)) >= rate
        before = np.concatenate(([0], np.cumsum(kept)))
        return Bags(self.rows[kept], before[self.starts])


def pack(texts: Iterable[str], rows: Mapping[str, int]) -> Bags:
    """Featurise the texts; features without a row are left out."""
    packed: list[NDArray[np.int32]] = []
    for text in texts:
        found = [rows[feature] for feature in features(text) if feature in rows]
        packed.append(np.array(found, dtype=np.int32))
    sizes = np.array([len(bag) for bag in packed], dtype=np.int64)
    return Bags(np.concatenate([*packed, np.empty(0, np.int32)]), _starts(sizes))


def join(first: Bags, second: Bags) -> Bags:
    """Return the bags of both, `first` before `second`."""
    return Bags(
        np.concatenate((first.rows, second.rows)),
        np.concatenate((first.starts, second.starts[1:] + first.starts[-1])),
    )


def _starts(sizes: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.concatenate(([0], np.cumsum(sizes))).astype(np.int64)

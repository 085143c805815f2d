"""What the student is taught: bags of both sides of every pair, their targets, how often each is drawn."""

import logging
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from knowledge.encoder.training.bags import Bags, pack
from knowledge.encoder.training.pairs import EVENT, OWN, Pair, sampling_weights
from knowledge.encoder.training.target import Floats
from knowledge.encoder.training.vocabulary import Budget, WeightedText, choose_features

logger = logging.getLogger(__name__)

_ENGLISH_WEIGHT = 3.0  # English texts are counted once, however many languages they are paired with
_AUTHORED = frozenset({OWN, EVENT})


class Lesson(NamedTuple):
    """The training set in arrays: pair `i` has row `english_of[i]` of `english` and `targets`."""

    features: tuple[str, ...]
    foreign: Bags
    english: Bags
    english_of: NDArray[np.int64]
    weights: NDArray[np.float64]
    targets: Floats


def english_texts(pairs: Sequence[Pair]) -> list[str]:
    """Return the distinct English sides in order of appearance."""
    return list(dict.fromkeys(pair.english for pair in pairs))


def build_lesson(pairs: Sequence[Pair], targets: Floats, budget: Budget) -> Lesson:
    """Choose the vocabulary and featurise the pairs.

    Args:
        pairs: The training pairs.
        targets: One unit vector for each of `english_texts(pairs)`.
        budget: Rows of the table.
    """
    weights = sampling_weights(pairs)
    texts = english_texts(pairs)
    names = choose_features(_counted(pairs, weights, texts), budget)
    rows = {feature: row for row, feature in enumerate(names)}
    place = {text: row for row, text in enumerate(texts)}
    foreign = pack((pair.foreign for pair in pairs), rows)
    logger.info("lesson: %d pairs, %.1f features a text", len(pairs), len(foreign.rows) / len(pairs))
    english_of = np.array([place[pair.english] for pair in pairs], dtype=np.int64)
    return Lesson(names, foreign, pack(texts, rows), english_of, weights, targets)


def _counted(pairs: Sequence[Pair], weights: NDArray[np.float64], texts: Sequence[str]) -> Iterator[WeightedText]:
    scaled = weights * len(pairs)
    authored = {pair.english for pair in pairs if pair.source in _AUTHORED}
    yield from (WeightedText(text, _ENGLISH_WEIGHT, text in authored) for text in texts)
    for pair, weight in zip(pairs, scaled, strict=True):
        yield WeightedText(pair.foreign, float(weight), pair.source in _AUTHORED)


def draw_pass(weights: NDArray[np.float64], seed: int, number: int) -> NDArray[np.int64]:
    """Return the order of one pass: as many pairs as there are, each as often as its weight says.

    Systematic sampling, so a pair of expected count 2.3 comes two or three times; another order every pass.
    """
    rng = np.random.default_rng([seed, number])
    edges = np.cumsum(weights) * len(weights)
    before = np.concatenate(([0.0], edges[:-1]))
    shift = rng.random()
    counts = np.floor(edges + shift).astype(np.int64) - np.floor(before + shift).astype(np.int64)
    return rng.permutation(np.repeat(np.arange(len(weights)), counts))

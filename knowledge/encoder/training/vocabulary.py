"""The student's vocabulary: which features get a row of the table."""

import logging
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from knowledge.encoder.features import features

logger = logging.getLogger(__name__)

_RARE = 2


class Budget(NamedTuple):
    """Rows for each kind of feature; one joint cut would leave n-grams only."""

    words: int = 80_000
    grams: int = 50_000
    cjk: int = 30_000


class WeightedText(NamedTuple):
    """A text, how much its features count, and whether they count however rare they are."""

    text: str
    weight: float
    always: bool = False


def choose_features(texts: Iterable[WeightedText], budget: Budget) -> tuple[str, ...]:
    """Choose the heaviest features of each kind and return them sorted.

    Args:
        texts: Texts in all languages. A feature seen only once stays out, unless its text is marked `always`.
        budget: Rows for words, n-grams and CJK features.
    """
    seen: Counter[str] = Counter()
    weights: dict[str, float] = defaultdict(float)
    for text, weight, always in texts:
        for feature in features(text):
            seen[feature] += _RARE if always else 1
            weights[feature] += weight
    frequent = {feature: weight for feature, weight in weights.items() if seen[feature] >= _RARE}
    kinds = {"w:": budget.words, "g:": budget.grams, "c:": budget.cjk}
    chosen = [feature for kind, rows in kinds.items() for feature in _heaviest(frequent, kind, rows)]
    logger.info("vocabulary: %d of %d features", len(chosen), len(seen))
    return tuple(sorted(chosen))


def _heaviest(weights: Mapping[str, float], kind: str, rows: int) -> Sequence[str]:
    of_kind = [feature for feature in weights if feature.startswith(kind)]
    return sorted(of_kind, key=lambda feature: (-weights[feature], feature))[:rows]

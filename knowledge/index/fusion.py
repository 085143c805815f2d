"""Putting the two sides together: weighted sums of z-scores.

Not reciprocal rank fusion: with equal weights it cost ten points of MRR against BM25 alone on XQuAD in the same
language (docs/encoder.md), because a rank forgets how far ahead the first one was.
"""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.index.lexical import z_scores
from knowledge.index.query import Candidate
from knowledge.index.settings import SearchSettings


def fused(candidates: Sequence[Candidate], language: str, settings: SearchSettings) -> list[float]:
    """Return a score for each candidate, higher is better.

    BM25 scores of different languages are not on one scale and are normalised apart; cosines are on one.

    Args:
        candidates: From one or several shards.
        language: The asker's.
        settings: Weights.
    """
    lexical = [0.0] * len(candidates)
    for shard in {id(candidate.shard): candidate.shard for candidate in candidates}.values():
        places = [place for place, candidate in enumerate(candidates) if candidate.shard is shard]
        scores = z_scores([candidates[place].lexical for place in places])
        for place, score in zip(places, scores, strict=True):
            lexical[place] = score
    dense = z_scores([candidate.dense for candidate in candidates])
    return [
        _weighed(candidate.shard.language == language, words, meaning, settings)
        for candidate, words, meaning in zip(candidates, lexical, dense, strict=True)
    ]


def _weighed(is_own: bool, lexical: float, dense: float, settings: SearchSettings) -> float:
    if is_own:
        return settings.lexical_weight * lexical + settings.dense_weight * dense + settings.own_language
    return settings.other_lexical_weight * lexical + settings.other_dense_weight * dense

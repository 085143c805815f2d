"""How much of a question a chunk speaks to: the two numbers that decide between an answer and "I don't know".

`coverage` asks: which share of the question's content does the chunk mention? `question_match` asks: is this one
of the questions the chunk was written for, no more and no less? Both run from 0 to 1 and weigh every word by its
rarity among the chunks, so that a missing name costs more than a missing "ticket". A word that no chunk knows
weighs as much as the rarest: a question about something else cannot be covered by its common words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from knowledge.encoder import Vectors
from knowledge.index.analysis import Term, pairs
from knowledge.index.vocabulary import Vocabulary

_HIRAGANA = re.compile("[\u3041-\u309f]")
_HIRAGANA_WEIGHT = 0.3  # mostly endings of verbs
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True)
class ChunkTerms:
    """What one chunk mentions, in its title, questions, keywords and text."""

    words: frozenset[str]
    pairs: frozenset[str]


class Share(NamedTuple):
    """Weight that was matched, of a whole weight."""

    matched: float
    whole: float


@dataclass(frozen=True)
class QuestionTerms:
    """The content of a question that a chunk answers.

    Attributes:
        words: Its words.
        runs: Its runs of wide signs.
        pairs: What the runs mention.
        whole: Weight of all of it.
    """

    words: frozenset[str]
    runs: tuple[str, ...]
    pairs: frozenset[str]
    whole: float

    @classmethod
    def of(cls, terms: Iterable[Term], vocabulary: Vocabulary) -> QuestionTerms:
        """Return the content of a question, given its content terms."""
        found = list(terms)
        words = frozenset(term.key for term in found if not term.wide)
        runs = tuple(term.key for term in found if term.wide)
        whole = sum(vocabulary.rarity(word) for word in sorted(words))
        whole += _runs_share(runs, _NONE, vocabulary).whole
        return cls(words, runs, _mentioned(runs), whole)


@dataclass(frozen=True)
class _Word:
    rarity: float
    stands_for: dict[str, float]

    def best(self, words: frozenset[str]) -> float:
        return max((self.stands_for.get(word, 0.0) for word in words), default=0.0)


class AskedTerms:
    """The content of one question, seen through one language's vocabulary.

    Args:
        terms: Content terms of the question.
        vectors: Unit vectors of those terms, (terms, dimension), or `None`.
        vocabulary: Words of the chunks that it will be held against.
    """

    def __init__(self, terms: Sequence[Term], vectors: Vectors | None, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._words: list[_Word] = []
        self._stands_for: dict[str, float] = {}
        seen: set[str] = set()
        for at, term in enumerate(terms):
            if term.key in seen or term.wide:
                continue
            seen.add(term.key)
            stands_for = vocabulary.stands_for(term, None if vectors is None else vectors[at])
            self._words.append(_Word(vocabulary.rarity(term.key), stands_for))
            for word, weight in stands_for.items():
                self._stands_for[word] = max(weight, self._stands_for.get(word, 0.0))
        self._known = frozenset(self._stands_for)
        self._words_whole = sum(word.rarity for word in self._words)
        self._runs = tuple(term.key for term in terms if term.wide)
        self._pairs = _mentioned(self._runs)

    def coverage(self, chunk: ChunkTerms) -> float:
        """Return the share of the question's content that a chunk mentions, 0 to 1; 0 for an empty question."""
        asked = self._asked_share(chunk.words, chunk.pairs)
        return asked.matched / asked.whole if asked.whole else 0.0

    def match(self, question: QuestionTerms) -> float:
        """Return how nearly the question is the given one, 0 to 1; what only one of them says lowers it."""
        asked = self._asked_share(question.words, question.pairs)
        whole = asked.whole + question.whole
        return (asked.matched + self._known_weight(question)) / whole if whole else 0.0

    def _asked_share(self, words: frozenset[str], mentioned: frozenset[str]) -> Share:
        """Return the weight of this question's content that a text mentions."""
        shared = words & self._known
        matched = sum(word.rarity * word.best(shared) for word in self._words) if shared else 0.0
        wide = _runs_share(self._runs, mentioned, self._vocabulary)
        return Share(matched + wide.matched, self._words_whole + wide.whole)

    def _known_weight(self, question: QuestionTerms) -> float:
        """Return the weight of another question's content that this one mentions."""
        known = sum(
            self._vocabulary.rarity(word) * self._stands_for[word] for word in sorted(question.words & self._known)
        )
        return known + _runs_share(question.runs, self._pairs, self._vocabulary).matched


def mentions(terms: Iterable[Term]) -> ChunkTerms:
    """Return what a text mentions, given its terms."""
    words: set[str] = set()
    signs: set[str] = set()
    for term in terms:
        if term.wide:
            signs.update(_mentioned((term.key,)))
        else:
            words.add(term.key)
    return ChunkTerms(frozenset(words), frozenset(signs))


def _mentioned(runs: Iterable[str]) -> frozenset[str]:
    """Return the pairs of some runs and their single signs."""
    return frozenset(sign for run in runs for sign in (*pairs(run), *run))


def _runs_share(runs: Sequence[str], mentioned: frozenset[str], vocabulary: Vocabulary) -> Share:
    matched = whole = 0.0
    for run in runs:
        share = _run_share(run, mentioned, vocabulary)
        matched += share.matched
        whole += share.whole
    return Share(matched, whole)


def _run_share(run: str, mentioned: frozenset[str], vocabulary: Vocabulary) -> Share:
    """Return the share of a run's signs that lie in a pair which is mentioned.

    A sign weighs as its rarest known pair, so that pairs across the border of two words do not count as rare
    words; two signs weigh as one word.
    """
    matched = whole = 0.0
    for at, sign in enumerate(run):
        near = [run[start : start + 2] for start in (at - 1, at) if 0 <= start < len(run) - 1] or [run]
        known = [pair for pair in near if pair in vocabulary.pairs]
        rarity = max(vocabulary.rarity(pair, wide=True) for pair in known or near)
        weight = rarity / 2 * (_HIRAGANA_WEIGHT if _HIRAGANA.match(sign) else 1.0)
        whole += weight
        if any(pair in mentioned for pair in near):
            matched += weight
    return Share(matched, whole)

"""A query held against the chunks of one shard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from knowledge.documents import Chunk
from knowledge.encoder import Vectors, WordVectors
from knowledge.index.analysis import Term
from knowledge.index.audience import AudienceIndex
from knowledge.index.evidence import AskedTerms, QuestionTerms
from knowledge.index.settings import SearchSettings
from knowledge.index.shard import Shard
from knowledge.index.stopwords import Stopwords


@dataclass(frozen=True)
class Candidate:
    """A chunk that one of the two sides found."""

    shard: Shard
    number: int
    lexical: float
    dense: float

    @property
    def chunk(self) -> Chunk:
        """The chunk itself."""
        return self.shard.chunks[self.number]


@dataclass(frozen=True)
class Query:
    """One question, ready to be searched in any shard.

    `vector` is a unit vector, (dimension,), or `None` when only words can be searched; `day` is the date on which
    a chunk has to hold, `None` for any.
    """

    text: str
    language: str
    stopwords: frozenset[str]
    vector: Vectors | None
    day: date | None

    def candidates(self, index: AudienceIndex, shard: Shard, settings: SearchSettings) -> list[Candidate]:
        """Return the chunks that either side finds, ordered by number.

        The cosine is always computed from the stored vectors, also for chunks that only the words found, and also
        after Chroma has named the nearest: a damaged graph may cost a candidate but never gives a wrong score.
        """
        terms = shard.analyzer.terms(self.text)
        lexical = shard.lexical.search(terms, shard.stopwords(self.stopwords), settings.candidates)
        likeness = self._likeness(shard)
        numbers = set(lexical) | self._nearest(index, shard, settings.candidates, likeness)
        return [
            Candidate(shard, number, lexical.get(number, 0.0), likeness.get(number, 0.0))
            for number in sorted(numbers)
            if self.day is None or shard.chunks[number].is_valid_on(self.day)
        ]

    def content(self, shard: Shard) -> list[Term]:
        """Return the content terms of the query as that shard's language reads them."""
        return shard.stopwords(self.stopwords).content(shard.analyzer.terms(self.text))

    def _likeness(self, shard: Shard) -> dict[int, float]:
        if shard.vectors is None or self.vector is None:
            return {}
        return shard.vectors.likeness(self.vector)

    def _nearest(self, index: AudienceIndex, shard: Shard, limit: int, likeness: dict[int, float]) -> set[int]:
        if shard.vectors is None or self.vector is None:
            return set()
        if shard.language == self.language:
            rows = index.nearest(shard.language, self.vector, limit)
            if rows is not None:
                return {int(shard.vectors.owners[row]) for row in rows}
        return set(sorted(likeness, key=lambda number: (-likeness[number], number))[:limit])


class Judgement(NamedTuple):
    """Coverage and question match of a chunk, 0 to 1 each, and the question that matched, or empty."""

    coverage: float
    match: float
    question: str


class Jury:
    """Judges the candidates of one question, each of them once.

    Args:
        query: The question.
        words: The encoder, when it knows words by meaning.
    """

    def __init__(self, query: Query, words: WordVectors | None) -> None:
        self._query = query
        self._words = words
        self._judges: dict[int, _Judge] = {}
        self._judgements: dict[tuple[int, int], Judgement] = {}

    def judge(self, candidate: Candidate) -> Judgement:
        """Return what speaks for a candidate."""
        shard = candidate.shard
        key = (id(shard), candidate.number)
        if key not in self._judgements:
            if id(shard) not in self._judges:
                self._judges[id(shard)] = _Judge(self._query, shard, self._words)
            self._judgements[key] = self._judges[id(shard)].judge(candidate.number)
        return self._judgements[key]


class _Judge:
    """Computes coverage and question match of chunks in one shard.

    Args:
        query: The question.
        shard: Where the candidates come from.
        words: The encoder, when it knows words by meaning.
    """

    def __init__(self, query: Query, shard: Shard, words: WordVectors | None) -> None:
        self._shard = shard
        self._stopwords: Stopwords = shard.stopwords(query.stopwords)
        everything = shard.analyzer.terms(query.text)
        content = self._stopwords.content(everything)
        vectors = words.word_vectors([term.surface for term in content]) if words and content else None
        self._asked = AskedTerms(content, vectors, shard.vocabulary)
        self._everything = AskedTerms(everything, None, shard.vocabulary) if not content else None

    def judge(self, number: int) -> Judgement:
        """Return what speaks for a chunk."""
        return Judgement(self._asked.coverage(self._shard.mentioned[number]), *self._match_of(number))

    def _match_of(self, number: int) -> tuple[float, str]:
        best, matched = 0.0, ""
        known = self._shard.question_terms(number, self._stopwords, everything=self._everything is not None)
        for question, terms in zip(self._shard.chunks[number].questions, known, strict=True):
            value = self._match(terms)
            if value > best:
                best, matched = value, question
        return best, matched

    def _match(self, terms: QuestionTerms) -> float:
        if self._everything is None:
            return self._asked.match(terms)
        return self._everything.match(terms)

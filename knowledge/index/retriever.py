"""Fused search over the audiences that a caller may see."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from knowledge.documents import Chunk
from knowledge.encoder import Encoder, EncoderError, Vectors, WordVectors
from knowledge.index.audience import AudienceIndex
from knowledge.index.fusion import fused
from knowledge.index.layout import audiences_under
from knowledge.index.passage import Passage, SearchResult
from knowledge.index.query import Candidate, Judgement, Jury, Query
from knowledge.index.settings import SearchSettings

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class IndexHealth:
    """How the index is: `problems` says in words what is out of use."""

    is_degraded: bool
    problems: tuple[str, ...]
    chunks: int
    languages: tuple[str, ...]
    builds: tuple[str, ...]


class Retriever:
    """Searches the index of some audiences; it holds no handle on any other.

    Safe to use from several threads.

    Args:
        indexes: One for each audience.
        encoder: The one the indexes were built with.
        settings: Weights of the search.
    """

    def __init__(self, indexes: Sequence[AudienceIndex], encoder: Encoder, settings: SearchSettings) -> None:
        self._indexes = tuple(indexes)
        self._encoder = encoder
        self._settings = settings

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that have chunks, sorted."""
        return tuple(sorted({language for index in self._indexes for language in index.languages}))

    def search(
        self,
        query: str,
        language: str,
        top_k: int = 8,
        *,
        languages: Sequence[str] | None = None,
        stopwords: frozenset[str] = frozenset(),
        now: datetime | None = None,
    ) -> SearchResult:
        """Return the passages that speak to a question, best first.

        Args:
            query: The question.
            language: The asker's language.
            top_k: Most passages to return.
            languages: Search exactly these. Default: the asker's, and the others when that gives weak evidence.
            stopwords: Words of the asker's language that say nothing about what is asked.
            now: Leaves out what does not hold on that day; default: nothing is left out.
        """
        asked = Query(query, language, stopwords, self._vector(query), now.date() if now else None)
        jury = Jury(asked, self._encoder if isinstance(self._encoder, WordVectors) else None)
        searched = [language] if languages is None else list(dict.fromkeys(languages))
        candidates = self._candidates(asked, searched)
        judged = self._judged(asked, candidates, jury)
        others = [other for other in self.languages if other != language] if languages is None else []
        if others and max((found.evidence for found in judged), default=0.0) < self._settings.enough:
            searched += others
            judged = self._judged(asked, [*candidates, *self._candidates(asked, others)], jury)
        return SearchResult(
            passages=tuple(self._without_doubles(judged, language)[:top_k]),
            languages=tuple(searched),
            content_words=self._content_words(asked),
            is_degraded=self.health().is_degraded,
        )

    def document(self, document: str, language: str) -> tuple[Chunk, ...]:
        """Return the chunks of one document in one language, in reading order; empty when there is none."""
        return tuple(
            shard.chunks[number]
            for index in self._indexes
            if (shard := index.shard(language)) is not None
            for number in shard.numbers.get(document, ())
        )

    def warm(self, languages: Iterable[str] | None = None) -> None:
        """Open what the first search would have to open."""
        for language in self.languages if languages is None else languages:
            self.search("?", language, 1, languages=(language,))

    def health(self) -> IndexHealth:
        """Return how the index is."""
        problems = tuple(f"{index.audience}: {problem}" for index in self._indexes for problem in index.problems)
        return IndexHealth(
            is_degraded=bool(problems),
            problems=problems,
            chunks=sum(index.count for index in self._indexes),
            languages=self.languages,
            builds=tuple(f"{index.audience}/{index.build.name}" for index in self._indexes),
        )

    def close(self) -> None:
        """Let go of all files."""
        for index in self._indexes:
            index.close()

    def _vector(self, query: str) -> Vectors | None:
        try:
            vector: Vectors = self._encoder.encode_queries([query])[0]
        except EncoderError as exc:
            logger.error("searching by words only: %s", exc)
            return None
        return vector if vector.any() else None

    def _candidates(self, query: Query, languages: Sequence[str]) -> list[Candidate]:
        return [
            candidate
            for index in self._indexes
            for language in languages
            if (shard := index.shard(language)) is not None
            for candidate in query.candidates(index, shard, self._settings)
        ]

    def _judged(self, query: Query, candidates: Sequence[Candidate], jury: Jury) -> list[Passage]:
        """Return passages for the best candidates, best first."""
        scores = fused(candidates, query.language, self._settings)
        order = sorted(range(len(candidates)), key=lambda at: (-scores[at], candidates[at].chunk.id))
        passages = [
            self._passage(candidates[at], scores[at], jury.judge(candidates[at]))
            for at in order[: self._settings.judged]
        ]
        return sorted(passages, key=lambda passage: (-passage.score, passage.chunk.id))

    def _passage(self, candidate: Candidate, score: float, judgement: Judgement) -> Passage:
        settings = self._settings
        return Passage(
            chunk=candidate.chunk,
            score=score + settings.match_weight * judgement.match + settings.coverage_weight * judgement.coverage,
            lexical=candidate.lexical,
            dense=candidate.dense,
            coverage=judgement.coverage,
            question_match=judgement.match,
            matched_question=judgement.question,
            found_in=candidate.shard.language,
        )

    def _without_doubles(self, passages: Sequence[Passage], language: str) -> list[Passage]:
        """Return the passages with one language version of each document, the asker's where there is one."""
        chosen: dict[tuple[str, str], str] = {}
        kept: dict[str, Passage] = {}
        for passage in passages:
            passage = self._in_own_language(passage, language)
            chunk = passage.chunk
            version = chosen.setdefault((chunk.audience, chunk.document), chunk.language)
            if version == chunk.language and chunk.id not in kept:
                kept[chunk.id] = passage
        return list(kept.values())

    def _in_own_language(self, passage: Passage, language: str) -> Passage:
        if passage.chunk.language == language:
            return passage
        for chunk in self.document(passage.chunk.document, language):
            if chunk.audience == passage.chunk.audience:
                return replace(passage, chunk=chunk)
        return passage

    def _content_words(self, query: Query) -> int:
        for index in self._indexes:
            shard = index.shard(query.language)
            if shard is not None:
                return len(query.content(shard))
        return 0


def open_retriever(
    root: Path,
    encoder: Encoder,
    *,
    audiences: Iterable[str] = ("public",),
    settings: SearchSettings | None = None,
) -> Retriever:
    """Open the index under a folder for some audiences.

    Args:
        root: Folder that `ensure_index` or `build_index` wrote.
        encoder: The one it was built with; with another one only words are searched.
        audiences: Whose chunks may be found; one without any documents is passed over. Nothing of any other
            audience is opened.
        settings: Weights of the search.

    Raises:
        IndexMissingError: the index of one of the audiences cannot be read, or there is none for the public.
    """
    settings = settings or SearchSettings()
    known = audiences_under(root)
    indexes = [
        AudienceIndex.open(root, audience, encoder, settings)
        for audience in dict.fromkeys(audiences)
        if audience in known or audience == "public"
    ]
    return Retriever(indexes, encoder, settings)

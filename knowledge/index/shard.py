"""All chunks of one language for one audience: what is written for them and how they are searched."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from knowledge.documents import Chunk
from knowledge.encoder import Encoder, Vectors, WordVectors
from knowledge.index.analysis import Analyzer, Term
from knowledge.index.dense import ChunkVectors
from knowledge.index.evidence import ChunkTerms, QuestionTerms, mentions
from knowledge.index.lexical import ChunkFields, LexicalIndex, LexicalWeights, analysed, write_lexical
from knowledge.index.stopwords import Stopwords
from knowledge.index.vocabulary import Synonymy, Vocabulary, counted

logger = logging.getLogger(__name__)


class Shard:
    """The chunks of one language, opened for reading.

    Attributes:
        chunks: In the order they were indexed; a chunk's number is its place.
        vectors: Their vectors, or `None` when only words can be searched.
    """

    def __init__(
        self,
        language: str,
        chunks: tuple[Chunk, ...],
        questions: Sequence[Sequence[Sequence[Term]]],
        mentioned: Sequence[ChunkTerms],
        vocabulary: Vocabulary,
        lexical: LexicalIndex,
        vectors: ChunkVectors | None,
    ) -> None:
        self.language = language
        self.chunks = chunks
        self.questions = questions
        self.mentioned = mentioned
        self.vocabulary = vocabulary
        self.lexical = lexical
        self.vectors = vectors
        self.analyzer = analyzer_for(language)
        self._question_terms: dict[tuple[int, Stopwords, bool], list[QuestionTerms]] = {}
        self.numbers: dict[str, list[int]] = {}
        for number, chunk in enumerate(chunks):
            self.numbers.setdefault(chunk.document, []).append(number)

    @classmethod
    def open(cls, folder: Path, language: str, *, dense: bool, weights: LexicalWeights, synonymy: Synonymy) -> Shard:
        """Open what `write_shard` wrote.

        Raises:
            OSError: a file is missing.
            ValueError: a file is broken.
        """
        lines = (folder / "chunks.jsonl").read_text(encoding="utf-8").splitlines()
        terms = json.loads((folder / "terms.json").read_text(encoding="utf-8"))
        mentioned = [ChunkTerms(frozenset(words), frozenset(pairs)) for words, pairs in terms["mentioned"]]
        listed = terms["words"]
        vocabulary = Vocabulary(
            count=len(lines),
            words=counted(chunk.words for chunk in mentioned),
            pairs=counted(chunk.pairs for chunk in mentioned),
            listed=listed,
            vectors=_word_vectors(folder) if dense else None,
            synonymy=synonymy,
        )
        return cls(
            language,
            tuple(_chunk(json.loads(line)) for line in lines),
            [[[Term(*term) for term in question] for question in asked] for asked in terms["questions"]],
            mentioned,
            vocabulary,
            LexicalIndex.open(folder / "lexical", weights),
            ChunkVectors.load(folder) if dense else None,
        )

    def question_terms(self, number: int, stopwords: Stopwords, *, everything: bool = False) -> list[QuestionTerms]:
        """Return the content of a chunk's questions, kept between searches.

        Args:
            number: The chunk's.
            stopwords: Left out of the content.
            everything: Return the whole of those questions that are made of stopwords only, and nothing of others.
        """
        key = (number, stopwords, everything)
        if key not in self._question_terms:
            self._question_terms[key] = [
                QuestionTerms.of(self._asked_part(terms, stopwords, everything), self.vocabulary)
                for terms in self.questions[number]
            ]
        return self._question_terms[key]

    @staticmethod
    def _asked_part(terms: Sequence[Term], stopwords: Stopwords, everything: bool) -> Sequence[Term]:
        content = stopwords.content(terms)
        if not everything:
            return content
        return () if content else terms

    def stopwords(self, words: frozenset[str]) -> Stopwords:
        """Return the caller's stopwords made comparable, kept between searches."""
        return _stopwords(words, self.language)


def write_shard(folder: Path, chunks: Sequence[Chunk], encoder: Encoder) -> ChunkVectors:
    """Write the chunks of one language and return their vectors.

    Raises:
        OSError: the folder cannot be written.
        ValueError: the lexical index cannot be written.
    """
    folder.mkdir(parents=True)
    language = chunks[0].language
    analyzer = analyzer_for(language)
    lines = (json.dumps(asdict(chunk), ensure_ascii=False, default=str) for chunk in chunks)
    (folder / "chunks.jsonl").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    fields = [analysed(chunk, analyzer) for chunk in chunks]
    surfaces = _write_terms(folder, chunks, fields)
    if isinstance(encoder, WordVectors):
        words = encoder.word_vectors(list(surfaces.values()))
        np.save(folder / "words.npy", words.astype(np.float16), allow_pickle=False)
    write_lexical(folder / "lexical", fields)
    vectors = _encoded(chunks, encoder)
    vectors.save(folder)
    return vectors


@lru_cache(maxsize=64)
def analyzer_for(language: str) -> Analyzer:
    """Return the analyzer of a language; it keeps the stems of words it has seen."""
    return Analyzer(language)


@lru_cache(maxsize=64)
def _stopwords(words: frozenset[str], language: str) -> Stopwords:
    return Stopwords(words, analyzer_for(language))


def _write_terms(folder: Path, chunks: Sequence[Chunk], fields: Sequence[ChunkFields]) -> dict[str, str]:
    """Write what each chunk mentions, and return every stem with a word it stands for."""
    terms = [[term for field in chunk_fields.values() for term in field] for chunk_fields in fields]
    mentioned = [mentions(found) for found in terms]
    surfaces = _surfaces(term for found in terms for term in found)
    analyzer = analyzer_for(chunks[0].language)
    content = {
        "words": list(surfaces),
        "mentioned": [[sorted(chunk.words), sorted(chunk.pairs)] for chunk in mentioned],
        "questions": [[analyzer.terms(question) for question in chunk.questions] for chunk in chunks],
    }
    (folder / "terms.json").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return surfaces


def _surfaces(terms: Iterable[Term]) -> dict[str, str]:
    """Return each stem, sorted, with its commonest word; among equals the first in the alphabet."""
    counts: dict[str, dict[str, int]] = {}
    for term in terms:
        if not term.wide:
            words = counts.setdefault(term.key, {})
            words[term.surface] = words.get(term.surface, 0) + 1
    return {key: min(words, key=lambda word: (-words[word], word)) for key, words in sorted(counts.items())}


def _encoded(chunks: Sequence[Chunk], encoder: Encoder) -> ChunkVectors:
    texts: list[str] = []
    owners: list[int] = []
    asked: list[bool] = []
    for number, chunk in enumerate(chunks):
        rows = (f"{chunk.title}\n{chunk.text}", *chunk.questions)
        texts.extend(rows)
        owners.extend([number] * len(rows))
        asked.extend((False, *(True for _ in chunk.questions)))
    vectors = np.zeros((len(texts), encoder.dimension), dtype=np.float32)
    for is_question, encode in ((False, encoder.encode_passages), (True, encoder.encode_queries)):
        places = [place for place, flag in enumerate(asked) if flag == is_question]
        if places:
            vectors[places] = encode([texts[place] for place in places])
    return ChunkVectors(vectors, np.array(owners, dtype=np.int32))


def _word_vectors(folder: Path) -> Vectors | None:
    path = folder / "words.npy"
    if not path.exists():
        return None
    vectors: Vectors = np.load(path, allow_pickle=False).astype(np.float32)
    return vectors


def _chunk(fields: dict[str, Any]) -> Chunk:
    for key in ("valid_from", "valid_until"):
        fields[key] = date.fromisoformat(fields[key]) if fields[key] else None
    for key in ("about", "questions", "keywords"):
        fields[key] = tuple(fields[key])
    return Chunk(**fields)

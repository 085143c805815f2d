"""The lexical side: BM25 over words, stems and parts of words, kept by tantivy.

The tokens are ours (see `analysis`); tantivy only counts and ranks them. A query is an OR of weighted terms built
by hand, because tantivy's query parser makes phrases of several tokens and misses.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import tantivy

from knowledge.documents import Chunk
from knowledge.index.analysis import Analyzer, Term, term_tokens
from knowledge.index.stopwords import Stopwords

_WRITER_BYTES = 50_000_000

ChunkFields = Mapping[str, Sequence[Term]]
"""The terms of one chunk by field of the index."""


@dataclass(frozen=True)
class LexicalWeights:
    """What a match counts: by the field it is in, and by the kind of token. Factors of BM25."""

    body: float = 1.0
    title: float = 1.5
    questions: float = 1.5
    keywords: float = 1.2
    word: float = 0.5
    stem: float = 1.0
    part: float = 0.3
    stopword: float = 0.1

    def fields(self) -> tuple[tuple[str, float], ...]:
        """Return the fields of the index with their factors."""
        return (
            ("body", self.body),
            ("title", self.title),
            ("questions", self.questions),
            ("keywords", self.keywords),
        )

    def token(self, token: str, term: Term) -> float:
        """Return the factor of one token of a term."""
        if term.wide:
            return self.stem
        return {"_": self.part, "~": self.stem}.get(token[0], self.word)


class LexicalIndex:
    """BM25 over the chunks of one language; open it with `open`, make it with `write_lexical`."""

    def __init__(self, index: tantivy.Index, weights: LexicalWeights) -> None:
        self._searcher = index.searcher()
        self._schema = index.schema
        self._weights = weights

    @classmethod
    def open(cls, folder: Path, weights: LexicalWeights | None = None) -> LexicalIndex:
        """Open an index folder.

        Raises:
            ValueError: the folder holds no index, or a broken one.
        """
        return cls(tantivy.Index.open(str(folder)), weights or LexicalWeights())

    @property
    def count(self) -> int:
        """Number of chunks."""
        return int(self._searcher.num_docs)

    def search(self, terms: Sequence[Term], stopwords: Stopwords, limit: int) -> dict[int, float]:
        """Return the best chunks, number to BM25 score; higher is better."""
        tokens: dict[str, float] = {}
        for term in terms:
            factor = self._weights.stopword if stopwords.holds(term) else 1.0
            for token in term_tokens(term):
                weight = factor * self._weights.token(token, term)
                tokens[token] = max(weight, tokens.get(token, 0.0))
        if not tokens:
            return {}
        hits = self._searcher.search(self._query(tokens), limit, count=False).hits
        places = [place for _, place in hits]
        numbers = self._searcher.fast_field_values("number", places) if places else []
        return {
            number: float(score) for number, (score, _) in zip(numbers, hits, strict=True) if isinstance(number, int)
        }

    def _query(self, tokens: dict[str, float]) -> tantivy.Query:
        clauses = [
            (
                tantivy.Occur.Should,
                tantivy.Query.boost_query(
                    tantivy.Query.term_query(self._schema, field, token, "freq"), weight * factor
                ),
            )
            for token, weight in tokens.items()
            for field, factor in self._weights.fields()
        ]
        return tantivy.Query.boolean_query(clauses)


def write_lexical(folder: Path, chunks: Iterable[ChunkFields]) -> None:
    """Write the index of the chunks of one language; a chunk's number is its place in `chunks`.

    Raises:
        OSError: the folder cannot be written.
        ValueError: tantivy could not write there.
    """
    folder.mkdir(parents=True)
    index = tantivy.Index(_schema(), path=str(folder))
    writer = index.writer(heap_size=_WRITER_BYTES, num_threads=1)
    for number, fields in enumerate(chunks):
        document = tantivy.Document()
        document.add_unsigned("number", number)
        for field, terms in fields.items():
            document.add_text(field, " ".join(token for term in terms for token in term_tokens(term)))
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()


def analysed(chunk: Chunk, analyzer: Analyzer) -> ChunkFields:
    """Return the terms of a chunk by field of the index."""
    return {
        "title": analyzer.terms(chunk.title),
        "questions": analyzer.terms("\n".join(chunk.questions)),
        "keywords": analyzer.terms("\n".join(chunk.keywords)),
        "body": analyzer.terms(f"{chunk.locator}\n{chunk.text}"),
    }


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("number", stored=False, indexed=True, fast=True)
    for field in ("body", "title", "questions", "keywords"):
        builder.add_text_field(field, stored=False, tokenizer_name="whitespace", index_option="freq")
    return builder.build()


def z_scores(values: Sequence[float]) -> list[float]:
    """Return the values as distances from their mean in standard deviations; all 0 when they are equal."""
    array = np.asarray(values, dtype=np.float64)
    spread = float(array.std()) if len(array) else 0.0
    if spread < 1e-9:
        return [0.0] * len(array)
    return [float(value) for value in (array - array.mean()) / spread]

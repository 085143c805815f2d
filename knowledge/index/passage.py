"""What a search returns."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.documents import Chunk


@dataclass(frozen=True)
class Passage:
    """A chunk with what speaks for it.

    Attributes:
        chunk: What was found.
        score: Fused score; higher is better; comparable within one result only.
        lexical: BM25 score, 0 or more; 0 when no word is shared.
        dense: Cosine of the query and the nearest of the chunk's text and questions, -1 to 1; 0 without vectors.
        coverage: Share of the query's content that the chunk mentions, 0 to 1.
        question_match: How nearly the query is one of the chunk's questions, 0 to 1.
        matched_question: That question, or empty.
        found_in: Language of the version that was found: another than the chunk's when the asker's own version
            of the same document stands in for it.
    """

    chunk: Chunk
    score: float
    lexical: float
    dense: float
    coverage: float
    question_match: float
    matched_question: str
    found_in: str

    @property
    def evidence(self) -> float:
        """The stronger of coverage and question match, 0 to 1."""
        return max(self.coverage, self.question_match)


@dataclass(frozen=True)
class SearchResult:
    """The passages of one search, best first, and where they were looked for.

    Attributes:
        passages: At most `top_k`, at most one language version of a document.
        languages: Languages that were searched, the asker's first.
        content_words: Number of content terms in the query; with 0, coverage says nothing.
        is_degraded: Whether a part of the search is out of use.
    """

    passages: tuple[Passage, ...]
    languages: tuple[str, ...]
    content_words: int
    is_degraded: bool

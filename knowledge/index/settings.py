"""What steers a search. The figures were chosen on written-for-test questions; see docs/text-lane.md."""

from __future__ import annotations

from dataclasses import dataclass, field

from knowledge.index.lexical import LexicalWeights
from knowledge.index.manifest import VectorStoreKind
from knowledge.index.vocabulary import Synonymy


@dataclass(frozen=True)
class SearchSettings:
    """Weights of the fused search.

    The score of a chunk is a weighted sum of four parts: its BM25 score and its cosine, each in standard
    deviations over the candidates, and `question_match` and `coverage`, each from 0 to 1.

    Attributes:
        candidates: Chunks taken from each side before fusion.
        judged: Best fused candidates for which coverage and question match are computed.
        lexical_weight: Weight of BM25 in the asker's language.
        dense_weight: Weight of the cosine in the asker's language.
        other_lexical_weight: Weight of BM25 for chunks in other languages.
        other_dense_weight: Weight of the cosine for chunks in other languages.
        match_weight: Weight of the question match.
        coverage_weight: Weight of the coverage.
        own_language: Added to chunks in the asker's language when other languages are searched too.
        enough: Other languages are searched only when no chunk in the asker's language has a coverage or a
            question match of at least this.
        vector_store: `chroma`, or `exact` to search the stored vectors without it even where it was built.
        lexical: Weights of fields and tokens in BM25.
        synonymy: How alike words must be to count as covered.
    """

    candidates: int = 50
    judged: int = 20
    lexical_weight: float = 1.0
    dense_weight: float = 0.5
    other_lexical_weight: float = 0.25
    other_dense_weight: float = 1.0
    match_weight: float = 1.0
    coverage_weight: float = 1.0
    own_language: float = 1.0
    enough: float = 0.5
    vector_store: VectorStoreKind = "chroma"
    lexical: LexicalWeights = field(default_factory=LexicalWeights)
    synonymy: Synonymy = field(default_factory=Synonymy)

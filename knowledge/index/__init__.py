"""The index of documents: built aside, checked, searched by words and by meaning together."""

from knowledge.index.build import BuildReport, build_index, ensure_index, is_current
from knowledge.index.errors import IndexBuildError, IndexMissingError, IndexStoreError
from knowledge.index.passage import Passage, SearchResult
from knowledge.index.retriever import IndexHealth, Retriever, open_retriever
from knowledge.index.settings import SearchSettings

__all__ = [
    "BuildReport",
    "IndexBuildError",
    "IndexHealth",
    "IndexMissingError",
    "IndexStoreError",
    "Passage",
    "Retriever",
    "SearchResult",
    "SearchSettings",
    "build_index",
    "ensure_index",
    "is_current",
    "open_retriever",
]

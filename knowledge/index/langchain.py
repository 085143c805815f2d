"""A retriever as LangChain's, for chains and agents built with LangChain."""

from __future__ import annotations

from typing import Any

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever

from knowledge.index.passage import Passage
from knowledge.index.retriever import Retriever


class PassageRetriever(BaseRetriever):
    """LangChain's retriever interface over ours, for one language.

    It sees what the retriever sees: one bound to the public finds nothing of the staff's.
    """

    retriever: Any
    language: str
    top_k: int = 8

    def _get_relevant_documents(self, query: str, *, run_manager: CallbackManagerForRetrieverRun) -> list[Document]:
        source: Retriever = self.retriever
        return [_document(passage) for passage in source.search(query, self.language, self.top_k).passages]


def _document(passage: Passage) -> Document:
    chunk = passage.chunk
    return Document(
        page_content=chunk.text,
        id=chunk.id,
        metadata={
            "title": chunk.title,
            "language": chunk.language,
            "locator": chunk.locator,
            "source": chunk.source,
            "score": passage.score,
            "coverage": passage.coverage,
            "question_match": passage.question_match,
        },
    )

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from knowledge.documents import Chunk
from knowledge.encoder import HashEncoder
from knowledge.index import Retriever, SearchSettings, build_index, open_retriever

MakeChunk = Callable[..., Chunk]
Serve = Callable[..., Retriever]


@pytest.fixture(scope="session")
def chunk() -> MakeChunk:
    """Return a maker of chunks: `chunk("dogs", "No dogs.", language="en", …)`."""

    def make(document: str, text: str, *, language: str = "en", audience: str = "public", **fields: Any) -> Chunk:
        defaults: dict[str, Any] = {
            "id": f"{audience}:{document}:{language}:0",
            "document": document,
            "language": language,
            "audience": audience,
            "title": document,
            "locator": "",
            "text": text,
            "source": "test",
            "about": (),
            "behaviour": "answer",
            "questions": (),
            "keywords": (),
            "valid_from": None,
            "valid_until": None,
            "confidence": "high",
        }
        return Chunk(**{**defaults, **fields})

    return make


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """Return a function that builds an index of some chunks and opens a retriever on it."""
    opened: list[Retriever] = []

    def build_and_open(*chunks: Chunk, audiences: tuple[str, ...] = ("public",), **settings: Any) -> Retriever:
        encoder = HashEncoder()
        build_index(tmp_path / "index", chunks, encoder, source_hash="test", vector_store="exact")
        chosen = SearchSettings(**settings)
        opened.append(open_retriever(tmp_path / "index", encoder, audiences=audiences, settings=chosen))
        return opened[-1]

    yield build_and_open
    for retriever in opened:
        retriever.close()

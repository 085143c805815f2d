"""Chroma as the vector store: one collection a language, our own vectors, no filters.

Chroma writes to its folder even when it only reads, and two processes on one folder damage it without a word
(chroma#7678, #7090; measured in docs/text-lane.md). So the built folder is never opened: each process opens a copy
of its own in the temporary folder, made after the files have been checked, and removes it when it is done.
"""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
import sys
import tempfile
import threading
import weakref
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np

from knowledge.encoder import Vectors
from knowledge.index.dense import ChunkVectors
from knowledge.index.errors import IndexBuildError, IndexStoreError

if TYPE_CHECKING:
    from chromadb.api.client import Client
    from chromadb.api.models.Collection import Collection

logger = logging.getLogger(__name__)

_BATCH = 2_000
_PREFIX = "cicerone-chroma-"


class ChromaStore:
    """Reads a Chroma folder through a private copy. Open it with `open`, and close it."""

    def __init__(self, client: Client, copy: Path) -> None:
        self._client = client
        self._copy = copy
        self._remove = weakref.finalize(self, shutil.rmtree, copy, ignore_errors=True)
        self._lock = threading.Lock()
        self._collections: dict[str, Collection] = {}

    @classmethod
    def open(cls, folder: Path, counts: Mapping[str, int]) -> ChromaStore:
        """Open a copy of a built Chroma folder and check the number of vectors in it.

        Args:
            folder: The built folder; it is not changed.
            counts: Language to number of vectors.

        Raises:
            IndexStoreError: Chroma cannot be opened, or does not hold what it should.
        """
        copy = _copied(folder)
        try:
            with _translated(folder):
                store = cls(_client(copy), copy)
                store._check(counts)
        except IndexStoreError:
            shutil.rmtree(copy, ignore_errors=True)
            raise
        return store

    def nearest(self, language: str, vector: Vectors, limit: int) -> list[int]:
        """Return row numbers of one language, nearest first.

        Raises:
            IndexStoreError: Chroma does not answer.
        """
        with _translated(self._copy):
            found = self._collection(language).query(
                query_embeddings=np.ascontiguousarray(vector[None, :]), n_results=limit, include=["distances"]
            )
        return [int(row) for row in found["ids"][0]]

    def close(self) -> None:
        """Let go of the copy and remove it."""
        self._client.close()
        self._remove()

    def _collection(self, language: str) -> Collection:
        with self._lock:
            if language not in self._collections:
                self._collections[language] = self._client.get_collection(
                    _collection_name(language), embedding_function=None
                )
            return self._collections[language]

    def _check(self, counts: Mapping[str, int]) -> None:
        for language, count in counts.items():
            found = self._collection(language).count()
            if found != count:
                raise IndexStoreError(f"Chroma holds {found} vectors for {language}, {count} were written")


def write_chroma(folder: Path, vectors: Mapping[str, ChunkVectors]) -> None:
    """Write one collection a language; a vector's id is its row number.

    Raises:
        IndexBuildError: Chroma cannot write there.
    """
    folder.mkdir(parents=True)
    try:
        with _translated(folder):
            client = _client(folder)
            for language, rows in vectors.items():
                _write_collection(client, language, rows)
            client.close()
    except IndexStoreError as exc:
        raise IndexBuildError(str(exc)) from exc


def verify_chroma(folder: Path, vectors: Mapping[str, ChunkVectors]) -> None:
    """Reopen what was written; every row must be there, and known vectors must find themselves.

    Raises:
        IndexBuildError: something is missing.
    """
    try:
        store = ChromaStore.open(folder, {language: len(rows.owners) for language, rows in vectors.items()})
    except IndexStoreError as exc:
        raise IndexBuildError(f"the new index cannot be reopened: {exc}") from exc
    try:
        for language, rows in vectors.items():
            _verify_rows(store, language, rows)
    finally:
        store.close()


def _verify_rows(store: ChromaStore, language: str, rows: ChunkVectors) -> None:
    with _translated(store._copy):
        ids = set(store._collection(language).get(include=[])["ids"])
    if ids != {str(row) for row in range(len(rows.owners))}:
        raise IndexBuildError(f"the new index lost vectors for {language}; build it again")
    known = range(0, len(rows.owners), max(1, len(rows.owners) // 50))
    for row in known:
        vector = rows.vectors[row]
        best = store.nearest(language, vector, 1)[0]
        if float(rows.vectors[best] @ vector) < float(vector @ vector) - 1e-3:
            raise IndexBuildError(f"the new index does not find a known vector for {language}; build it again")


def _write_collection(client: Client, language: str, rows: ChunkVectors) -> None:
    collection = client.create_collection(
        _collection_name(language),
        embedding_function=None,
        configuration={"hnsw": {"space": "cosine", "ef_construction": 200, "ef_search": 200, "num_threads": 1}},
    )
    for start in range(0, len(rows.owners), _BATCH):
        batch = np.ascontiguousarray(rows.vectors[start : start + _BATCH])
        collection.add(ids=[str(start + at) for at in range(len(batch))], embeddings=batch)


def _collection_name(language: str) -> str:
    return f"lang-{language}"


def _client(folder: Path) -> Client:
    import chromadb
    from chromadb.config import Settings

    client = chromadb.PersistentClient(path=str(folder), settings=Settings(anonymized_telemetry=False))
    return cast("Client", client)


@contextmanager
def _translated(folder: Path) -> Iterator[None]:
    """Turn Chroma's many errors into ours."""
    from chromadb.errors import ChromaError

    try:
        yield
    except (ChromaError, sqlite3.Error, OSError, ValueError, RuntimeError, KeyError) as exc:
        raise IndexStoreError(f"Chroma fails on {folder}: {type(exc).__name__}: {exc}") from exc


def _copied(folder: Path) -> Path:
    _sweep(Path(tempfile.gettempdir()))
    try:
        copy = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
        shutil.copytree(folder, copy, dirs_exist_ok=True)
    except (OSError, shutil.Error) as exc:
        raise IndexStoreError(f"no working copy of {folder} can be made ({exc}); make room") from exc
    return copy


def _sweep(folder: Path) -> None:
    """Remove the copies of processes that were killed."""
    for copy in folder.glob(f"{_PREFIX}*-*"):
        owner = copy.name.removeprefix(_PREFIX).partition("-")[0]
        if owner.isdecimal() and not _is_alive(int(owner)):
            logger.info("removing the working copy of process %s, which has ended", owner)
            shutil.rmtree(copy, ignore_errors=True)


def _is_alive(process: int) -> bool:
    if sys.platform == "win32":  # there, signal 0 is not a question
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True

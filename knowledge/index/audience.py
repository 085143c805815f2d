"""The index of one audience, opened for reading, with what to fall back on when it is damaged."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from knowledge.encoder import Encoder, Vectors
from knowledge.index.chroma import ChromaStore
from knowledge.index.dense import VectorStore
from knowledge.index.errors import IndexMissingError, IndexStoreError
from knowledge.index.layout import AudienceFolder, language_folder
from knowledge.index.manifest import Manifest, is_dense
from knowledge.index.settings import SearchSettings
from knowledge.index.shard import Shard

logger = logging.getLogger(__name__)

_Level = Literal["whole", "words"]


@dataclass(frozen=True)
class _Build:
    path: Path
    manifest: Manifest
    level: _Level


class AudienceIndex:
    """Shards of one audience. The vector store is opened at its first use, because importing it takes a second.

    Attributes:
        problems: Why this is not the index it should be; empty when all is well.
    """

    def __init__(self, build: _Build, settings: SearchSettings, problems: list[str]) -> None:
        self.build = build.path
        self.audience = build.manifest.audience
        self.problems = problems
        self._manifest = build.manifest
        self._settings = settings
        self._lock = threading.Lock()
        self._has_vectors = build.level == "whole"
        self._store: VectorStore | None = None
        self._exact_only = "exact" in (settings.vector_store, build.manifest.origin.vector_store)
        self._shards: dict[str, Shard] = {}

    @classmethod
    def open(cls, root: Path, audience: str, encoder: Encoder, settings: SearchSettings) -> AudienceIndex:
        """Open the current build; else the newest other whole one; else one that can at least search words.

        Raises:
            IndexMissingError: there is none of them.
        """
        folder = AudienceFolder(root, audience)
        problems: list[str] = []
        words: _Build | None = None
        current = folder.current()
        if current is None:
            problems.append(f"{folder.pointer} names no build")
        for path in folder.candidates():
            build = _inspected(path, encoder, problems)
            if build is not None and build.level == "whole":
                if path != current:
                    problems.append(f"an older index serves: {path.name}")
                return cls(build, settings, problems)
            words = words or build
        if words is None:
            raise IndexMissingError(f"no index for {audience} in {root}; build it with: cicerone index")
        problems.append("search by words only")
        return cls(words, settings, problems)

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that have chunks, sorted."""
        return tuple(sorted(self._manifest.chunks))

    @property
    def count(self) -> int:
        """Number of chunks in all languages."""
        return sum(self._manifest.chunks.values())

    def shard(self, language: str) -> Shard | None:
        """Return the shard of a language, opened when it is first asked for; `None` when it has no chunks."""
        if language not in self._manifest.chunks:
            return None
        with self._lock:
            if language not in self._shards:
                self._shards[language] = Shard.open(
                    language_folder(self.build, language),
                    language,
                    dense=self._has_vectors,
                    weights=self._settings.lexical,
                    synonymy=self._settings.synonymy,
                )
            return self._shards[language]

    def nearest(self, language: str, vector: Vectors, limit: int) -> list[int] | None:
        """Return the rows nearest to a vector by Chroma, nearest first; `None` when exact search has to do."""
        store = self._opened_store()
        if store is None:
            return None
        try:
            return store.nearest(language, vector, min(limit, self._manifest.vectors[language]))
        except IndexStoreError as exc:
            self._give_up_store(exc)
            return None

    def close(self) -> None:
        """Let go of the vector store."""
        with self._lock:
            if self._store is not None:
                self._store.close()
            self._store = None
            self._exact_only = True

    def _opened_store(self) -> VectorStore | None:
        with self._lock:
            if self._store is None and self._has_vectors and not self._exact_only:
                try:
                    self._store = self._open_chroma()
                except IndexStoreError as exc:
                    self._exact_only = True
                    self._report(exc)
            return self._store

    def _open_chroma(self) -> VectorStore:
        damaged = self._manifest.damaged(self.build, with_chroma=True)
        if damaged:
            raise IndexStoreError(f"damaged: {', '.join(damaged[:3])}")
        return ChromaStore.open(self.build / "chroma", self._manifest.vectors)

    def _give_up_store(self, exc: IndexStoreError) -> None:
        with self._lock:
            self._store = None
            self._exact_only = True
            self._report(exc)

    def _report(self, exc: IndexStoreError) -> None:
        message = f"vector store out of use, searching without it: {exc}"
        logger.error("index %s: %s", self.build, message)
        self.problems.append(message)


def _inspected(path: Path, encoder: Encoder, problems: list[str]) -> _Build | None:
    """Return a build with what it is good for, or `None` when it is good for nothing."""
    manifest = Manifest.read(path)
    if manifest is None:
        problems.append(f"build {path.name} was never finished")
        return None
    damaged = manifest.damaged(path)
    if damaged:
        problems.append(f"build {path.name} is damaged: {', '.join(damaged[:3])}")
    if not all(is_dense(name) for name in damaged):
        return None
    if manifest.origin.encoder_fingerprint != encoder.fingerprint:
        problems.append(f"build {path.name} was made with the encoder {manifest.origin.encoder_name}")
        return _Build(path, manifest, "words")
    return _Build(path, manifest, "words" if damaged else "whole")

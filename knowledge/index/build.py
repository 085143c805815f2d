"""Building the index aside, checking it, and only then putting it in the old one's place."""

from __future__ import annotations

import hashlib
import json
import logging
import re
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.documents import Chunk, DocumentFault, pack_corpus
from knowledge.encoder import Encoder, EncoderError
from knowledge.index.chroma import verify_chroma, write_chroma
from knowledge.index.dense import ChunkVectors
from knowledge.index.errors import IndexBuildError
from knowledge.index.layout import AudienceFolder, audiences_under, language_folder, write_durably
from knowledge.index.lexical import LexicalWeights
from knowledge.index.lock import writer_lock
from knowledge.index.manifest import Manifest, Origin, VectorStoreKind, digests
from knowledge.index.shard import Shard, write_shard
from knowledge.index.vocabulary import Synonymy

if TYPE_CHECKING:
    from knowledge.pack.types import Pack

logger = logging.getLogger(__name__)

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_STATE = "index.json"


@dataclass(frozen=True)
class BuildReport:
    """What came of `ensure_index`: whether anything was built, and what could not be.

    `problem` says why a needed build failed while the old index goes on serving.
    """

    built: bool
    faults: tuple[DocumentFault, ...] = ()
    problem: str | None = None


def ensure_index(
    root: Path,
    pack: Pack,
    encoder: Encoder,
    *,
    rebuild: bool = False,
    vector_store: VectorStoreKind = "chroma",
) -> BuildReport:
    """Make sure that the index of a pack is there, whole and current; without need nothing is done.

    Args:
        root: Folder of the index.
        pack: What to index.
        encoder: For the vectors.
        rebuild: Build even when there is no need.
        vector_store: `exact` builds without Chroma.

    Raises:
        IndexBuildError: it has to be built, cannot be, and there is no older one to go on with.
    """
    if not rebuild and is_current(root, pack.content_hash, encoder, vector_store):
        return BuildReport(built=False)
    corpus = pack_corpus(pack)
    try:
        build_index(root, corpus.chunks, encoder, source_hash=pack.content_hash, vector_store=vector_store)
    except IndexBuildError as exc:
        if not audiences_under(root):
            raise
        logger.error("the index was not renewed, the old one stays: %s", exc)
        return BuildReport(built=False, faults=corpus.faults, problem=str(exc))
    return BuildReport(built=True, faults=corpus.faults)


def is_current(root: Path, source_hash: str, encoder: Encoder, vector_store: VectorStoreKind = "chroma") -> bool:
    """Return whether the index was built from this source with this encoder and has not been damaged since."""
    origin = Origin(source_hash, encoder.name, encoder.fingerprint, vector_store)
    try:
        state = json.loads((root / _STATE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    if not isinstance(state, dict) or state.get("origin") != asdict(origin):
        return False
    return all(_is_whole(AudienceFolder(root, audience), origin) for audience in state.get("audiences", ()))


def build_index(
    root: Path,
    chunks: Sequence[Chunk],
    encoder: Encoder,
    *,
    source_hash: str,
    vector_store: VectorStoreKind = "chroma",
) -> None:
    """Build the index of some chunks under a folder; a reader of the old one is not disturbed.

    Every audience is built aside, reopened and checked; then all are switched to, each by replacing one small file.
    An audience that has no chunks any more gets an empty build.

    Raises:
        IndexBuildError: another process is building, the folder cannot be written, or a check failed. What stood
            before still stands.
    """
    origin = Origin(source_hash, encoder.name, encoder.fingerprint, vector_store)
    with writer_lock(root):
        audiences = sorted({chunk.audience for chunk in chunks} | set(audiences_under(root)) | {"public"})
        folders = [_folder(root, audience) for audience in audiences]
        builds: list[Path] = []
        try:
            for folder in folders:
                folder.prune(_is_finished)
                builds.append(folder.new_build())
                own = [chunk for chunk in chunks if chunk.audience == folder.audience]
                _write(builds[-1], folder.audience, own, encoder, origin)
            _switch(root, folders, builds, origin)
        except (OSError, ValueError) as exc:
            raise IndexBuildError(f"the index in {root} cannot be written ({exc}); make room") from exc
        except EncoderError as exc:
            raise IndexBuildError(f"the documents could not be encoded: {exc}") from exc
        finally:
            _clear(folders, builds)


def _switch(root: Path, folders: Sequence[AudienceFolder], builds: Sequence[Path], origin: Origin) -> None:
    """Put the new builds into use, all within moments of each other."""
    for folder, build in zip(folders, builds, strict=True):
        folder.switch(build)
    state = {"origin": asdict(origin), "audiences": [folder.audience for folder in folders]}
    write_durably(root / _STATE, json.dumps(state, indent=1))


def _clear(folders: Sequence[AudienceFolder], builds: Sequence[Path]) -> None:
    """Remove new builds that did not come into use, and old ones that are not needed any more."""
    for folder, build in zip(folders, builds, strict=False):
        if folder.current() != build:
            shutil.rmtree(build, ignore_errors=True)
            continue
        folder.prune(_is_finished)
        logger.info("index %s is in use for %s", build, folder.audience)


def _is_finished(build: Path) -> bool:
    return Manifest.read(build) is not None


def _folder(root: Path, audience: str) -> AudienceFolder:
    try:
        return AudienceFolder(root, audience)
    except ValueError as exc:
        raise IndexBuildError(str(exc)) from exc


def _is_whole(folder: AudienceFolder, origin: Origin) -> bool:
    build = folder.current()
    manifest = Manifest.read(build) if build else None
    if build is None or manifest is None or manifest.origin != origin:
        return False
    damaged = manifest.damaged(build, with_chroma=True)
    if damaged:
        logger.warning("index %s is damaged and will be built again: %s", build, ", ".join(damaged[:5]))
    return not damaged


def _write(build: Path, audience: str, chunks: list[Chunk], encoder: Encoder, origin: Origin) -> None:
    by_language: dict[str, list[Chunk]] = {}
    for chunk in chunks:
        by_language.setdefault(chunk.language, []).append(chunk)
    _check(chunks, by_language)
    vectors = {
        language: write_shard(language_folder(build, language), own, encoder)
        for language, own in sorted(by_language.items())
    }
    with_chroma = bool(vectors) and origin.vector_store == "chroma"
    if with_chroma:
        write_chroma(build / "chroma", vectors)
    Manifest(
        origin=origin,
        audience=audience,
        dimension=encoder.dimension,
        chunks={language: len(own) for language, own in by_language.items()},
        vectors={language: len(rows.owners) for language, rows in vectors.items()},
        ids_hash=_ids_hash(chunk.id for language in sorted(by_language) for chunk in by_language[language]),
        files=digests(build),
    ).write(build)
    _verify(build, vectors)


def _check(chunks: list[Chunk], by_language: dict[str, list[Chunk]]) -> None:
    seen: set[str] = set()
    for chunk in chunks:
        if chunk.id in seen:
            raise IndexBuildError(f"two chunks are called {chunk.id!r}; rename one of the documents")
        seen.add(chunk.id)
    for language in by_language:
        if not _TAG.fullmatch(language):
            raise IndexBuildError(f"{language!r} is no language tag; write one such as en or pt-BR")


def _verify(build: Path, vectors: dict[str, ChunkVectors]) -> None:
    """Reopen a build and look for what must be in it."""
    manifest = Manifest.read(build)
    if manifest is None:
        raise IndexBuildError(f"the manifest of {build} cannot be read back; build again")
    shards = [
        Shard.open(
            language_folder(build, language),
            language,
            dense=True,
            weights=LexicalWeights(),
            synonymy=Synonymy(),
        )
        for language in sorted(vectors)
    ]
    found = _ids_hash(chunk.id for shard in shards for chunk in shard.chunks)
    if found != manifest.ids_hash:
        raise IndexBuildError(f"the chunks in {build} are not those that were written; build again")
    for shard in shards:
        _verify_words(shard, build)
    if manifest.origin.vector_store == "chroma" and vectors:
        verify_chroma(build / "chroma", vectors)


def _verify_words(shard: Shard, build: Path) -> None:
    count = len(shard.chunks)
    if shard.lexical.count != count:
        raise IndexBuildError(f"{build}: {shard.lexical.count} of {count} chunks are in the index of words")
    none = shard.stopwords(frozenset())
    for number in range(0, count, max(1, count // 25)):
        terms = shard.analyzer.terms(shard.chunks[number].text)[:8]
        if terms and number not in shard.lexical.search(terms, none, count):
            raise IndexBuildError(f"{build}: chunk {shard.chunks[number].id} is not found by its own words")


def _ids_hash(ids: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(ids).encode()).hexdigest()

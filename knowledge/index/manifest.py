"""What a build holds, written last: a build without a manifest was never finished."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from knowledge.index.layout import write_durably

INDEX_FORMAT = 1
"""Raised whenever the code would write other files, tokens or chunks for the same documents."""

VectorStoreKind = Literal["chroma", "exact"]
"""What finds the nearest vectors: Chroma, or the stored arrays alone, searched one by one."""

_NAME = "manifest.json"
_DENSE = ("vectors.npy", "owners.npy", "words.npy")


@dataclass(frozen=True)
class Origin:
    """What an index was built from; two equal origins give equal indexes."""

    source_hash: str
    encoder_name: str
    encoder_fingerprint: str
    vector_store: VectorStoreKind = "chroma"
    format: int = INDEX_FORMAT


@dataclass(frozen=True)
class Manifest:
    """The origin of a build and what must be found in it.

    Attributes:
        chunks: Language to number of chunks.
        vectors: Language to number of vectors.
        ids_hash: SHA-256 over the ids of all chunks, in order.
        files: Path in the build to SHA-256.
    """

    origin: Origin
    audience: str
    dimension: int
    chunks: dict[str, int]
    vectors: dict[str, int]
    ids_hash: str
    files: dict[str, str]

    def write(self, build: Path) -> None:
        """Write the manifest into a build; from then on the build counts as finished."""
        write_durably(build / _NAME, json.dumps(asdict(self), indent=1, sort_keys=True))

    @classmethod
    def read(cls, build: Path) -> Manifest | None:
        """Return the manifest of a build, or `None` when it has none that can be read."""
        try:
            fields = json.loads((build / _NAME).read_text(encoding="utf-8"))
            return cls(origin=Origin(**fields.pop("origin")), **fields)
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return None

    def damaged(self, build: Path, *, with_chroma: bool = False) -> list[str]:
        """Return the files of a build that are missing or not as they were written.

        Args:
            build: The build's folder.
            with_chroma: Look at Chroma's files too, which are only needed once it is opened.
        """
        return [
            name
            for name, digest in self.files.items()
            if (with_chroma or not is_chroma(name)) and _digest(build / name) != digest
        ]


def is_chroma(name: str) -> bool:
    """Return whether a file of a build belongs to Chroma."""
    return name.startswith("chroma/")


def is_dense(name: str) -> bool:
    """Return whether a file serves search by meaning only, so that search by words can go on without it."""
    return is_chroma(name) or name.rpartition("/")[2] in _DENSE


def digests(build: Path) -> dict[str, str]:
    """Return path and SHA-256 of every file in a build."""
    paths = sorted(path for path in build.rglob("*") if path.is_file() and not path.name.endswith(".lock"))
    return {path.relative_to(build).as_posix(): _digest(path) for path in paths if path.name != _NAME}


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""

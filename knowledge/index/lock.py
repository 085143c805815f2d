"""One writer at a time, over all processes of the machine."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from knowledge.index.errors import IndexBuildError


@contextmanager
def writer_lock(folder: Path) -> Iterator[None]:
    """Hold the writer's lock of a folder; the file `lock` in it names the process.

    The system releases the lock when the process ends, however it ends, so a lock file left behind by a killed
    process is taken over.

    Raises:
        IndexBuildError: another process holds the lock, or the folder cannot be written.
    """
    path = folder / "lock"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as exc:
        raise IndexBuildError(f"the index folder {folder} cannot be written ({exc.strerror or exc})") from exc
    try:
        _acquire(descriptor, path)
        yield
    finally:
        os.close(descriptor)


def _acquire(descriptor: int, path: Path) -> None:
    try:
        _lock(descriptor)
    except OSError as exc:
        holder = path.read_text(encoding="ascii", errors="replace").strip() or "another process"
        raise IndexBuildError(
            f"the index in {path.parent} is being built by process {holder}; wait for it or stop it"
        ) from exc
    os.ftruncate(descriptor, 0)
    os.write(descriptor, str(os.getpid()).encode("ascii"))


if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:

    def _lock(descriptor: int) -> None:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

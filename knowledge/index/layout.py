"""Where things lie: one folder an audience, in it numbered builds and a pointer to the current one.

    ROOT/lock                       held by the writer
    ROOT/index.json                 what the whole index was built from
    ROOT/public/current             name of the build in use, replaced in one step
    ROOT/public/builds/000001/      one build: manifest.json, chroma/, languages/en/ …
    ROOT/staff/…                    the same, apart: a public retriever never opens it

A folder of another audience shares no file with it, so that a reader of one holds no handle on the other.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

_AUDIENCE = re.compile(r"[a-z][a-z0-9_-]*(:[\w-]+)?")
_BUILD = re.compile(r"\d{6,}")


class AudienceFolder:
    """The builds of one audience.

    Args:
        root: Folder of the whole index.
        audience: `public`, `staff` or `staff:GROUP`.

    Raises:
        ValueError: no such audience can exist.
    """

    def __init__(self, root: Path, audience: str) -> None:
        if not _AUDIENCE.fullmatch(audience):
            raise ValueError(f"{audience!r} is no audience; write public, staff or staff:GROUP")
        self.audience = audience
        self.path = root / audience.replace(":", "+")

    @property
    def pointer(self) -> Path:
        """The file that names the current build."""
        return self.path / "current"

    def current(self) -> Path | None:
        """Return the build that the pointer names, or `None` when it names none."""
        try:
            name = self.pointer.read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            return None
        build = self.path / "builds" / name
        return build if _BUILD.fullmatch(name) and build.is_dir() else None

    def builds(self) -> list[Path]:
        """Return all builds, finished or not, newest first."""
        folder = self.path / "builds"
        if not folder.is_dir():
            return []
        found = [build for build in folder.iterdir() if _BUILD.fullmatch(build.name) and build.is_dir()]
        return sorted(found, key=lambda build: int(build.name), reverse=True)

    def candidates(self) -> list[Path]:
        """Return the builds to try for reading: the current one, then the others, newest first."""
        current = self.current()
        others = [build for build in self.builds() if build != current]
        return [current, *others] if current else others

    def new_build(self) -> Path:
        """Make and return an empty folder for a new build."""
        newest = self.builds()[:1]
        number = int(newest[0].name) + 1 if newest else 1
        build = self.path / "builds" / f"{number:06d}"
        build.mkdir(parents=True)
        return build

    def switch(self, build: Path) -> None:
        """Make a build the current one, in one step that a crash cannot halve."""
        write_durably(self.pointer, build.name)

    def prune(self, is_finished: Callable[[Path], bool]) -> None:
        """Remove all builds but the current one and the newest other that was finished."""
        current = self.current()
        others = [build for build in self.builds() if build != current]
        kept = next((build for build in others if is_finished(build)), None)
        for build in others:
            if build != kept:
                shutil.rmtree(build, ignore_errors=True)


def language_folder(build: Path, language: str) -> Path:
    """Return the folder of one language in a build."""
    return build / "languages" / language


def audiences_under(root: Path) -> list[str]:
    """Return the audiences that have a folder, sorted."""
    if not root.is_dir():
        return []
    names = (path.name.replace("+", ":") for path in root.iterdir() if (path / "builds").is_dir())
    return sorted(name for name in names if _AUDIENCE.fullmatch(name))


def write_durably(path: Path, text: str) -> None:
    """Write a file so that it holds either the old text or the new one, whatever happens.

    Raises:
        OSError: the file cannot be written.
    """
    aside = path.with_name(f"{path.name}.new")
    with aside.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    aside.replace(path)

"""What lies in a pack's folder: names we do not know, Fluent files, and the hash of it all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from knowledge.pack.event_file import EVENT_FILE
from knowledge.pack.faults import FaultLog, closest
from knowledge.pack.tables import TABLES
from knowledge.pack.text_file import read_text

_FOLDERS = ("glossary", "guide", "staff", "locale", "documents")
_FILES = (EVENT_FILE, *(f"{table.name}.csv" for table in TABLES))


def content_hash(root: Path) -> str:
    """SHA-256 over the relative path and bytes of every file, hidden ones and caches left out."""
    digest = hashlib.sha256()
    for file in _files(root):
        name = file.relative_to(root).as_posix().encode()
        data = file.read_bytes()
        digest.update(b"%d:%s%d:" % (len(name), name, len(data)))
        digest.update(data)
    return digest.hexdigest()


def check_names(root: Path, log: FaultLog) -> None:
    """Warn about tables and folders that nothing reads, most often a slip in the name."""
    for entry in sorted(root.iterdir()):
        known = _FOLDERS if entry.is_dir() else _FILES
        if entry.name in known or entry.name.startswith((".", "_")):
            continue
        if entry.is_dir() or entry.suffix in (".csv", ".toml"):
            near = closest(entry.name, known)
            remedy = f"Did you mean '{near}'?" if near else f"Known: {', '.join(known)}."
            log.warning(entry.name, None, None, "nothing reads this", remedy)


def locale_files(root: Path, log: FaultLog) -> dict[str, Path]:
    """The Fluent files by language tag; each is parsed and its faults are noted."""
    files = {file.stem: file for file in sorted((root / "locale").glob("*.ftl"))}
    for file in files.values():
        _check_fluent(root, file.relative_to(root).as_posix(), log)
    return files


def _check_fluent(root: Path, path: str, log: FaultLog) -> None:
    from fluent.syntax import FluentParser
    from fluent.syntax.ast import Junk

    text = read_text(root, path, log)
    for entry in FluentParser(with_spans=True).parse(text or "").body:
        if isinstance(entry, Junk):
            at = entry.annotations[0].span if entry.annotations else entry.span
            line = (text or "").count("\n", 0, at.start if at else 0) + 1
            reason = entry.annotations[0].message if entry.annotations else "unreadable message"
            log.error(path, line, None, f"broken Fluent message: {reason}", "Write `name = text`.")


def _files(root: Path) -> Iterator[Path]:
    for file in sorted(root.rglob("*")):
        parts = file.relative_to(root).parts
        if file.is_file() and not any(part.startswith(".") or part == "__pycache__" for part in parts):
            yield file

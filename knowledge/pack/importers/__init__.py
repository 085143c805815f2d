"""Importers: a schedule in a common format becomes a pack.

A format is one module with `read(file) -> Programme` and one line in `FORMATS`.
"""

from __future__ import annotations

import logging
import shutil
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import cast

from knowledge.errors import ScheduleImportError
from knowledge.pack.faults import closest
from knowledge.pack.importers.pack_writer import PackWriter
from knowledge.pack.importers.programme import Programme
from knowledge.pack.loader import validate_pack

logger = logging.getLogger(__name__)

FORMATS = {
    "csv": "knowledge.pack.importers.csv_file",
    "frab-json": "knowledge.pack.importers.schedule_json",
    "frab-xml": "knowledge.pack.importers.frab_xml",
    "ical": "knowledge.pack.importers.icalendar_file",
    "pentabarf": "knowledge.pack.importers.frab_xml",
    "pretalx": "knowledge.pack.importers.schedule_json",
}

__all__ = ["FORMATS", "ImportedPack", "import_schedule"]


@dataclass(frozen=True)
class ImportedPack:
    """A pack that an importer wrote; `skipped` says in words what was left out and why."""

    path: Path
    sessions: int
    skipped: tuple[str, ...]


def import_schedule(format: str, file: str | Path, out_dir: str | Path) -> ImportedPack:
    """Turn a schedule file into a valid pack.

    Args:
        format: a key of `FORMATS`.
        file: the schedule.
        out_dir: a folder that is new or empty; it is written whole or not at all.

    Raises:
        ScheduleImportError: the format is unknown, the file cannot be read, the folder is not empty, or
            what came out is no valid pack.
    """
    source, target = Path(file), Path(out_dir)
    programme = _read(format, source)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise ScheduleImportError(f"'{target}' is not an empty folder. Name a new one; nothing was written.")
    aside = target.with_name(f".{target.name}.importing")
    try:
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(parents=True)
        PackWriter(programme, f"{source.name} ({format})", aside).write()
        _check(aside, source)
        if target.exists():
            target.rmdir()
        aside.rename(target)
    except OSError as exc:
        raise ScheduleImportError(f"The pack cannot be written to '{target}': {exc}") from exc
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    logger.info("imported %d sessions, skipped %d", len(programme.talks), len(programme.skipped))
    return ImportedPack(target, len(programme.talks), programme.skipped)


def _read(format: str, source: Path) -> Programme:
    if format not in FORMATS:
        near = closest(format, FORMATS)
        hint = f" Did you mean '{near}'?" if near else ""
        raise ScheduleImportError(f"Unknown format '{format}'; known: {', '.join(sorted(FORMATS))}.{hint}")
    if not source.is_file():
        raise ScheduleImportError(f"There is no file '{source}'.")
    return cast(Programme, import_module(FORMATS[format]).read(source))


def _check(folder: Path, source: Path) -> None:
    errors = [str(fault) for fault in validate_pack(folder) if fault.severity == "error"]
    if errors:
        shown = "\n".join(f"  {error}" for error in errors[:10])
        raise ScheduleImportError(f"{source} makes no valid pack, {len(errors)} error(s):\n{shown}")

"""Reads a programme from one CSV table.

Columns: `title` and `start` (ISO time) are needed; `id, end, minutes, room, track, language, speakers,
abstract, url, status` are optional. `speakers` are separated by `|`; `status` may be `cancelled`.
"""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from pathlib import Path

from knowledge.errors import ScheduleImportError
from knowledge.pack.importers.programme import (
    Programme,
    Speaker,
    Talk,
    broken,
    moment,
    one_line,
    plain_text,
)

COLUMNS = (
    "id",
    "title",
    "start",
    "end",
    "minutes",
    "room",
    "track",
    "language",
    "speakers",
    "abstract",
    "url",
    "status",
)


def read(file: Path) -> Programme:
    """The programme in a CSV table; each time needs its offset from UTC.

    Raises:
        ScheduleImportError: the file is no such table.
    """
    try:
        rows = csv.DictReader(io.StringIO(file.read_text("utf-8-sig"), newline=""), strict=True)
        header = [name.strip() for name in rows.fieldnames or ()]
        rows.fieldnames = header
        records = [(rows.line_num, row) for row in rows]
    except (OSError, UnicodeDecodeError, csv.Error) as exc:
        raise broken(file, exc) from exc
    missing = [name for name in ("title", "start") if name not in header]
    if missing:
        raise ScheduleImportError(
            f"{file} has no column {' and no column '.join(missing)}; known columns: {', '.join(COLUMNS)}."
        )
    talks, skipped = [], []
    for line, row in records:
        try:
            talks.append(_talk({key: (value or "").strip() for key, value in row.items() if key in COLUMNS}))
        except (ValueError, AttributeError) as exc:
            skipped.append(f"line {line}: {exc}")
    return Programme(one_line(file.stem.replace("_", " ")), None, "", tuple(talks), skipped=tuple(skipped))


def _talk(row: dict[str, str]) -> Talk:
    title = one_line(row["title"])
    if not title:
        raise ValueError("it has no title")
    start = moment(row["start"], None)
    end = moment(row["end"], None) if row.get("end") else None
    if end is None and row.get("minutes"):
        end = start + timedelta(minutes=int(row["minutes"]))
    names = [one_line(name) for name in row.get("speakers", "").split("|")]
    return Talk(
        id=row.get("id", ""),
        title=title,
        start=start,
        end=end,
        room=one_line(row.get("room", "")),
        track=one_line(row.get("track", "")),
        language=row.get("language", ""),
        abstract=plain_text(row.get("abstract", "")),
        url=row.get("url", ""),
        is_cancelled=row.get("status", "").casefold() == "cancelled",
        speakers=tuple(Speaker("", name) for name in names if name),
    )

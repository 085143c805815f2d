"""The source files, read once, and what every table needs of them."""

from __future__ import annotations

import ast
import csv
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

Row = dict[str, str]
PACK: Final = Path(__file__).resolve().parent.parent
SCHEDULE: Final = "final schedule, compilation (CC BY-NC 4.0), see NOTICE"
RESULTS: Final = "results compilation (CC BY-NC 4.0), see NOTICE"
PEOPLE: Final = "athlete list, compilation (CC BY-NC 4.0), see NOTICE"
GENDERS: Final = {"M": "men", "W": "women", "F": "women", "X": "mixed"}
OPENING: Final = "CERGOPENING-----------OTHR--------"


@dataclass(frozen=True)
class Source:
    """The source files, read once."""

    units: tuple[Row, ...]
    changes: tuple[Row, ...]
    athletes: tuple[Row, ...]
    teams: tuple[Row, ...]
    medallists: tuple[Row, ...]
    events: tuple[dict[str, Any], ...]


def read_source(folder: Path) -> Source:
    """Read every source file of `folder`; rows keep their order."""
    events = json.loads((folder / "derived" / "medal_events.json").read_text(encoding="utf-8"))["events"]
    return Source(
        units=read_rows(folder / "derived" / "schedule_units.csv"),
        changes=read_rows(folder / "derived" / "schedule_changes.csv"),
        athletes=read_rows(folder / "athletes.csv"),
        teams=read_rows(folder / "teams.csv"),
        medallists=read_rows(folder / "medallists.csv"),
        events=tuple(events),
    )


def read_rows(path: Path) -> tuple[Row, ...]:
    """The rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as stream:
        return tuple(csv.DictReader(stream))


def write_table(name: str, header: str, rows: Iterable[Sequence[str]]) -> None:
    """Write the table `name` of the pack."""
    with (PACK / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(header.split(","))
        writer.writerows(rows)


def names_in_english(kind: str) -> dict[str, str]:
    """Names by id from the English glossary."""
    return {row["id"]: row["name"] for row in read_rows(PACK / "glossary" / "en.csv") if row["kind"] == kind}


def contests_by_name(source: Source) -> dict[tuple[str, str], str]:
    """Contest id by discipline and event name, as the people files spell them."""
    return {(event["discipline"], event["event"]): event["rsc_event"] for event in source.events}


def contests_in(row: Row, known: dict[tuple[str, str], str]) -> list[str]:
    """The contests named in the `events` column of an athlete or a team."""
    events = ast.literal_eval(row["events"])
    return sorted({known[event["discipline"], event["event"]] for event in events if event["event"]})

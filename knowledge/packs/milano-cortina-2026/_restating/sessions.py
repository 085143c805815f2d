"""The sessions, each with its first known plan."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from _restating.source import GENDERS, OPENING, SCHEDULE, Row, Source
from _restating.units import contest_of, number_and_group, phase_of

TEAM_PARTS: Final = {"DC": "ice dance", "PR": "pairs", "LD": "women", "MN": "men"}


def title_of(unit: str) -> str:
    """A title, only for sessions that contest, phase and number do not name."""
    if unit.startswith("CER"):
        return "Opening ceremony" if unit == OPENING else "Closing ceremony"
    if unit.startswith("FSKXTEAM"):
        part = "final" if unit[22:26] == "FNL-" else "qualification"
        return f"Team event, {TEAM_PARTS[unit[30:32]]}, {part}"
    return ""


def awards_of(row: Row, bronze_matches: set[str]) -> str:
    """The awards a unit decides."""
    if row["medal"] == "bronze":
        return "bronze"
    if row["medal"] != "gold":
        return ""
    return "gold|silver" if row["rsc"][:22] in bronze_matches else "gold|silver|bronze"


def session_rows(source: Source, plans: dict[str, tuple[str, str]]) -> list[list[str]]:
    """Every unit with its first known plan, by start and code."""
    peers: dict[str, list[str]] = defaultdict(list)
    for row in source.units:
        peers[contest_of(row["rsc"])].append(row["rsc"])
    bronze = {row["rsc"][:22] for row in source.units if row["medal"] == "bronze"}
    rows = [_session_row(row, peers[contest_of(row["rsc"])], bronze, plans) for row in source.units]
    return sorted(rows, key=lambda cells: (cells[9], cells[0]))


def _session_row(row: Row, peers: Sequence[str], bronze: set[str], plans: dict[str, tuple[str, str]]) -> list[str]:
    unit, discipline = row["rsc"], row["discipline_code"]
    phase = phase_of(unit, peers)
    number, group = number_and_group(unit, phase, peers)
    kind = "ceremony" if discipline == "CER" else "training" if row["is_training"] == "1" else "competition"
    start, end = plans.get(unit, (row["start_local"], row["end_local"]))
    venue = "MOS" if unit == OPENING else row["venue_code"]
    location = "" if row["location_code"] in {row["venue_code"], "MTP"} else row["location_code"]
    title, gender = title_of(unit), GENDERS.get(row["gender"], "")
    cells = [unit, discipline, contest_of(unit), phase, number, group, kind, gender, title, start, end]
    return [*cells, "scheduled", venue, location, awards_of(row, bronze), SCHEDULE, "high"]

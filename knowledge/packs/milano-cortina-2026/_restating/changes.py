"""The changes of the schedule and the moments they became known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from _restating.source import Row, Source


@dataclass(frozen=True)
class Move:
    """A new plan for one session and the moment it became known (None: one hour before the plan)."""

    known_at: str | None
    status: str
    start: str | None
    reason: str
    note: str


ASSUMED: Final = "the hour of the announcement is assumed"
FINLAND_CANADA: Final = Move(
    "2026-02-05T15:00:00+01:00", "scheduled", None, "illness",
    f"Norovirus in the team of Finland; moved to 12 February; announced on 5 February, {ASSUMED}.",
)  # fmt: skip
HALFPIPE: Final = (
    Move(
        "2026-02-21T18:30:00+01:00", "delayed", "2026-02-21T21:00:00+01:00", "snow",
        f"First moved to 21:00 the same evening; {ASSUMED}, later runs shifted alike.",
    ),
    Move("2026-02-21T20:55:00+01:00", "postponed", "", "snow", f"Called off for the day; {ASSUMED}."),
    Move("2026-02-21T22:30:00+01:00", "scheduled", None, "snow", f"Set for Sunday; {ASSUMED}."),
)  # fmt: skip
SLOPESTYLE_FINAL: Final = Move(
    "2026-02-17T12:00:00+01:00", "scheduled", None, "snow", f"Moved to 18 February; {ASSUMED}."
)
SLOPESTYLE_QUALIFICATION: Final = Move(
    "2026-02-14T12:00:00+01:00", "scheduled", None, "",
    "Brought forward to 15 February; no reason known, the moment of the announcement is assumed.",
)  # fmt: skip
SLIP: Final = Move(None, "delayed", None, "delay", f"A few minutes later than planned; {ASSUMED}.")
CANCELLED: Final = Move(None, "cancelled", "", "", f"Cancelled, no reason known; {ASSUMED}.")


def moves_of(change: Row) -> tuple[Move, ...]:
    """What became known about one changed unit, oldest first; none where the first plan is unknown."""
    unit = change["rsc"]
    if change["change"] == "CANCELLED":
        return (CANCELLED,)
    if not change["planned_start_local"]:
        return ()
    if unit.startswith("IHOW"):
        return (FINLAND_CANADA,)
    if unit.startswith("FRSWHP"):
        return HALFPIPE
    if unit[4:6] == "SS":
        return (SLOPESTYLE_QUALIFICATION if unit[22:26] == "QUAL" else SLOPESTYLE_FINAL,)
    return (SLIP,)


def first_plans(source: Source) -> dict[str, tuple[str, str]]:
    """First known start and end of the units that changed; the length is that of the final plan."""
    units = {row["rsc"]: row for row in source.units}
    plans = {}
    for change in source.changes:
        planned, unit = change["planned_start_local"], units[change["rsc"]]
        if planned:
            plans[unit["rsc"]] = (planned, _plus(planned, _length(unit)) if unit["end_local"] else "")
    return plans


def _length(unit: Row) -> timedelta:
    return datetime.fromisoformat(unit["end_local"]) - datetime.fromisoformat(unit["start_local"])


def _plus(moment: str, step: timedelta) -> str:
    return (datetime.fromisoformat(moment) + step).isoformat()


def change_rows(source: Source) -> list[list[str]]:
    """Every change with the moment it became known, oldest first."""
    units = {row["rsc"]: row for row in source.units}
    rows = []
    for change in source.changes:
        for move in moves_of(change):
            rows.append(_change_row(change, units[change["rsc"]], _shifted(change, move)))
    return sorted(rows, key=lambda cells: (cells[1], cells[0]))


def _shifted(change: Row, move: Move) -> Move:
    """Later runs of the halfpipe final keep their distance from run 1."""
    if not move.start or not change["rsc"].startswith("FRSWHP"):
        return move
    distance = datetime.fromisoformat(change["planned_start_local"]) - datetime.fromisoformat(
        "2026-02-21T19:30:00+01:00"
    )
    return replace(move, start=_plus(move.start, distance))


def _change_row(change: Row, unit: Row, move: Move) -> list[str]:
    known = move.known_at or _plus(change["planned_start_local"], timedelta(hours=-1))
    start = unit["start_local"] if move.start is None else move.start
    end = unit["end_local"] if move.start is None else _plus(start, _length(unit)) if start else ""
    evidence = change["evidence"].replace("both schedule files", "two schedule files")
    cells = [unit["rsc"], known, move.status, start, end, "", move.reason, move.note]
    return [*cells, f"{evidence}, see NOTICE", "medium"]

"""Restate the source data as this pack's tables: `python restate.py FOLDER`.

FOLDER holds athletes.csv, teams.csv, medallists.csv and derived/ (schedule_units.csv,
schedule_changes.csv, medal_events.json); NOTICE.md names where they come from. Written are
contests, sessions, changes, participants, entries and results; every other table is kept by hand.
The same input gives the same bytes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from _restating.changes import change_rows, first_plans
from _restating.contests import contest_rows
from _restating.people import entry_rows, participant_rows
from _restating.results import result_rows
from _restating.sessions import session_rows
from _restating.source import read_source, write_table


def restate(folder: Path) -> None:
    """Read `folder` and write the tables into the pack."""
    source = read_source(folder)
    write_table(
        "contests",
        "id,name,discipline,format,gender,is_team,decided_by,source,confidence",
        contest_rows(source),
    )
    write_table(
        "sessions",
        "id,discipline,contest,phase,number,group,kind,gender,title,start,end,status,venue,location,awards"
        ",source,confidence",
        session_rows(source, first_plans(source)),
    )
    write_table(
        "changes",
        "session,known_at,status,start,end,venue,reason,note,source,confidence",
        change_rows(source),
    )
    write_table(
        "participants",
        "id,kind,display,given,family,gender,delegation,members,source,confidence",
        participant_rows(source),
    )
    write_table(
        "entries",
        "participant,delegation,contest,session,role,valid_from,source,confidence",
        entry_rows(source),
    )
    write_table(
        "results",
        "contest,session,rank,award,delegation,participants,display,public_from,source,confidence",
        result_rows(source),
    )


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("usage: python restate.py FOLDER   (the folder that holds athletes.csv and derived/)")
    restate(Path(sys.argv[1]))

"""What the code of a schedule unit says: contest, phase, number and group.

The phase names of the source confirm these readings; see the tests.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

PHASES: Final = {
    "TRNO": "training", "SEED": "seeding", "QUAL": "qualification", "HEAT": "heats", "PREL": "round_robin",
    "GPA-": "preliminary", "GPB-": "preliminary", "GPC-": "preliminary", "R32-": "round_of_32",
    "8FNL": "round_of_16", "QFNL": "quarterfinal", "SFNL": "semifinal", "OTHR": "",
}  # fmt: skip
HILL_UNITS: Final = {
    "TR01SJ": "trial_round", "0001SJ": "jumping_round", "0002SJ": "final_round", "0003SJ": "final_round",
    "0001CC": "cross_country_race", "0001DH": "downhill_run", "0001SL": "slalom_run",
}  # fmt: skip
SKATING: Final = {
    "FSKXICEDANCE": {"QUAL": "rhythm_dance", "FNL-": "free_dance"},
    "FSKXPAIRS": {"QUAL": "short_program", "FNL-": "free_skate"},
    "FSKMSINGLES": {"QUAL": "short_program", "FNL-": "free_skate"},
    "FSKWSINGLES": {"QUAL": "short_program", "FNL-": "free_skate"},
}
SMALL_FINALS: Final = frozenset(("SX", "SBX", "BXT", "DM", "PGS"))
RUN_DISCIPLINES: Final = frozenset(("ALP", "BOB", "SKN", "LUG"))
TRAINING_CONTESTS: Final = {
    "NCBMLHTRAIN": "NCBMLH10KM",
    "NCBMNHTRAIN": "NCBMNH10KM",
    "SJPMLHTRAIN": "SJPMLH",
    "SJPMNHTRAIN": "SJPMNH",
    "SJPWLHTRAIN": "SJPWLH",
    "SJPWNHTRAIN": "SJPWNH",
}


def contest_of(unit: str) -> str:
    """The contest a schedule unit belongs to; hill training belongs to the hill's individual contest."""
    event = unit[:22].rstrip("-")
    return "" if event.startswith("CER") else TRAINING_CONTESTS.get(event, event).ljust(22, "-")


def phase_of(unit: str, peers: Sequence[str]) -> str:
    """The phase id of a unit; `peers` are the units of the same contest."""
    event, code, tail = unit[:22].rstrip("-"), unit[22:26], unit[26:32]
    if unit.startswith("IHO") and code == "8FNL":
        return "playoff_qualification"
    if event in SKATING:
        return SKATING[event][code]
    if code != "FNL-":
        return PHASES[code]
    if event == "SJPMLHTEAM2" and tail == "0002SJ":
        return "jumping_round"
    return HILL_UNITS.get(tail) or _final_phase(event, tail, peers)


def _final_phase(event: str, tail: str, peers: Sequence[str]) -> str:
    finals = [peer for peer in peers if peer[22:26] == "FNL-"]
    if event[:3] in {"IHO", "CUR"}:
        return "bronze_match" if tail.startswith("0002") else "final"
    if event[4:] in SMALL_FINALS:
        return "small_final" if tail.startswith("0002") else "final"
    if event[:3] in RUN_DISCIPLINES:
        return "run" if len(finals) > 1 else ""
    rounds = [peer for peer in peers if peer[22:26] not in {"FNL-", "TRNO"}]
    return "final" if rounds or len(finals) > 1 else ""


def number_and_group(unit: str, phase: str, peers: Sequence[str]) -> tuple[str, str]:
    """The number of a run, draw or game and the letter of its group, sheet or final."""
    code, tail = unit[22:26], unit[26:32]
    if phase == "round_robin":
        return str(int(tail[:4])), "ABCD"[int(tail[4:]) - 1]
    if phase == "preliminary":
        return str(int(tail[:4])), code[2]
    if phase == "final" and tail[0] in "ABCD":
        return "", tail[0]
    if phase in {"bronze_match", "small_final", "trial_round", ""} or unit.startswith("FSK"):
        return "", ""
    siblings = [peer for peer in peers if peer[22:26] == code and phase_of(peer, peers) == phase]
    return (_number(tail) if len(siblings) > 1 else ""), ""


def _number(tail: str) -> str:
    if re.fullmatch(r"\d{4}00", tail):
        return str(int(tail[:4]))
    if re.fullmatch(r"\d\d00SJ", tail):
        return str(int(tail[:2]))
    return str(int(tail[4:])) if tail.isdigit() else str(int(tail[:4]))

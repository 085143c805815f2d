"""The contests: what a set of medals is given for."""

from __future__ import annotations

from typing import Final

from _restating.source import GENDERS, SCHEDULE, Source, names_in_english

FORMATS: Final = {
    "DH": "downhill", "GS": "giant_slalom", "SL": "slalom", "SG": "super_g", "TC": "team_combined",
    "TEAM2": "two_man", "TEAM4": "four_man", "MONO": "monobob",
    "10KMSP": "sprint", "7.5KMSP": "sprint", "12.5KMPU": "pursuit", "10KMPU": "pursuit",
    "15KMMS": "mass_start", "12.5KMMS": "mass_start", "20KMIS": "individual", "15KMIS": "individual",
    "4X7.5KM": "relay", "4X6KM": "relay", "RELAY4": "mixed_relay", "RELAY": "mixed_relay",
    "SKIATHLN": "skiathlon", "10KMIS": "10km_interval_free", "50KMMS": "50km_mass_start_classic",
    "SPRINT": "sprint", "TEAMSP2": "team_sprint", "TEAM6": "tournament",
    "AE": "aerials", "DM": "dual_moguls", "MO": "moguls", "BA": "big_air", "HP": "halfpipe",
    "SS": "slopestyle", "SX": "ski_cross", "AET": "team_aerials", "PGS": "parallel_giant_slalom",
    "SBX": "snowboard_cross", "BXT": "team_snowboard_cross",
    "ICEDANCE": "ice_dance", "PAIRS": "pairs", "TEAM": "team_event",
    "SINGLES": "singles", "DOUBLES": "doubles", "RELAY6": "team_relay", "RELAY2": "mixed_team",
    "LH10KM": "gundersen_large_hill", "NH10KM": "gundersen_normal_hill", "LH2X7.5K": "team_sprint",
    "LH": "large_hill", "NH": "normal_hill", "LHTEAM2": "super_team", "NHTEAM4": "mixed_team",
    "500M": "500m", "1000M": "1000m", "1500M": "1500m", "3000M": "3000m", "5000M": "5000m",
    "10000M": "10000m", "MS": "mass_start", "TEAMPU": "team_pursuit", "5000MRY4": "relay",
    "3000MRY4": "relay",
}  # fmt: skip
FORMATS_BY_START: Final = {
    "BOBWTEAM2": "two_woman",
    "CURMTEAM4": "tournament",
    "CURWTEAM4": "tournament",
    "CURXTEAM2": "mixed_doubles",
    "FSKMSINGLES": "single_skating",
    "FSKWSINGLES": "single_skating",
}
TEAM_FORMATS: Final = frozenset(
    (
        "doubles",
        "four_man",
        "ice_dance",
        "mixed_doubles",
        "mixed_relay",
        "mixed_team",
        "pairs",
        "relay",
        "super_team",
        "team_aerials",
        "team_combined",
        "team_event",
        "team_pursuit",
        "team_relay",
        "team_snowboard_cross",
        "team_sprint",
        "tournament",
        "two_man",
        "two_woman",
    )
)


def contest_format(contest: str) -> str:
    """The format id of a contest, from the event part of its code."""
    start = contest.rstrip("-")
    return FORMATS_BY_START.get(start) or FORMATS[start[4:]]


def contest_rows(source: Source) -> list[list[str]]:
    """One row per set of medals, by code."""
    names = names_in_english("contest")
    rows = []
    for event in sorted(source.events, key=lambda event: str(event["rsc_event"])):
        contest = event["rsc_event"]
        form = contest_format(contest)
        team = "1" if form in TEAM_FORMATS else "0"
        gender = GENDERS[contest[3]]
        decided_by = event["rsc_gold_unit"]
        rows.append([contest, names[contest], contest[:3], form, gender, team, decided_by, SCHEDULE, "high"])
    return rows

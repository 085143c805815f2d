"""Athletes, teams and pairs, and what they are entered in."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from _restating.names import full_name, split_name
from _restating.source import (
    GENDERS,
    OPENING,
    PEOPLE,
    SCHEDULE,
    Row,
    Source,
    contests_by_name,
    contests_in,
    names_in_english,
)


def squads(source: Source) -> dict[tuple[str, str], list[str]]:
    """Athlete ids by contest and delegation, in the order of the file."""
    known = contests_by_name(source)
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for athlete in source.athletes:
        for contest in contests_in(athlete, known):
            found[contest, athlete["country_code"]].append(athlete["code"])
    return found


def participant_rows(source: Source) -> list[list[str]]:
    """Athletes by id, then teams and pairs by id."""
    people = []
    for athlete in source.athletes:
        given, family = split_name(athlete["name"])
        names = [full_name(athlete["name"]), given, family]
        gender, delegation = GENDERS[athlete["gender"]], athlete["country_code"]
        people.append([athlete["code"], "person", *names, gender, delegation, "", PEOPLE, "high"])
    teams = team_rows(source)
    return sorted(people, key=lambda cells: int(cells[0])) + sorted(teams)


def team_rows(source: Source) -> list[list[str]]:
    """Teams and pairs; members only where the files leave no doubt."""
    known, entered = contests_by_name(source), squads(source)
    ids = {(athlete["country_code"], athlete["name"]): athlete["code"] for athlete in source.athletes}
    names, countries = names_in_english("contest"), names_in_english("delegation")
    own = {team["code"]: _own_contest(team, known) for team in source.teams}
    sizes = Counter((own[team["code"]], team["country_code"]) for team in source.teams)
    rows = []
    for team in source.teams:
        contest, delegation = own[team["code"]], team["country_code"]
        if " / " in team["name"]:
            display = full_name(team["name"])
            members = [ids[delegation, part] for part in team["name"].split(" / ")]
        else:
            display = _team_name(team, countries[delegation], names[contest])
            members = entered[contest, delegation] if sizes[contest, delegation] == 1 else []
        cells = [team["code"], "team", display, "", "", GENDERS[team["code"][3]], delegation]
        rows.append([*cells, "|".join(members), PEOPLE, "high"])
    return rows


def _own_contest(team: Row, known: dict[tuple[str, str], str]) -> str:
    """The contest a team was formed for; pairs may be entered in a team contest as well."""
    contests = contests_in(team, known)
    own = [contest for contest in contests if team["code"].startswith(contest.rstrip("-"))]
    return max(own, key=len, default=contests[0])


def _team_name(team: Row, country: str, contest: str) -> str:
    if team["team_type"] == "CUSTOM":
        return f"{country}, {full_name(team['name'])} ({contest})"
    number = re.search(r" \d$", team["name"])
    return f"{country}{number.group() if number else ''} ({contest})"


def entry_rows(source: Source) -> list[list[str]]:
    """Who is entered in which contest, the two teams of the postponed game, the flag-bearers."""
    known = contests_by_name(source)
    rows = []
    for row, role in [(row, "athlete") for row in source.athletes] + [(row, "team") for row in source.teams]:
        for contest in contests_in(row, known):
            rows.append([row["code"], row["country_code"], contest, "", role, "", PEOPLE, "high"])
    for change in source.changes:
        if change["rsc"].startswith("IHOW"):
            rows += [["", team, "", change["rsc"], "team", "", SCHEDULE, "high"] for team in ("CAN", "FIN")]
    for athlete in source.athletes:
        if athlete["flag_bearer"] in {"1", "3"}:
            cells = [athlete["code"], athlete["country_code"], "", OPENING, "flag_bearer", "2026-02-06"]
            rows.append([*cells, PEOPLE, "medium"])
    return sorted(rows, key=lambda cells: (cells[2], cells[3], cells[4], cells[1], cells[0]))

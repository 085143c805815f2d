"""The tables of the flagship pack against figures and moments known from outside of it."""

from __future__ import annotations

import importlib.util
from collections import Counter
from datetime import datetime
from pathlib import Path
from types import ModuleType

import pytest

from knowledge import Pack, find_pack, load_pack
from knowledge.facts.types import ScheduleChange, Session

FINLAND_CANADA = "IHOWTEAM6-------------GPA-000200--"
HALFPIPE = "FRSWHP----------------FNL-000300--"


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(find_pack("milano-cortina-2026"))


@pytest.fixture(scope="module")
def sessions(pack: Pack) -> dict[str, Session]:
    return {session.id: session for session in pack.sessions}


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}+01:00")


def changes_of(pack: Pack, session: str) -> list[ScheduleChange]:
    return sorted((row for row in pack.changes if row.session == session), key=lambda row: row.known_at)


def at_the_end(pack: Pack, session: Session) -> tuple[str, datetime | None, datetime | None]:
    status, start, end = session.status, session.start, session.end
    for change in changes_of(pack, session.id):
        status = change.status
        start, end = (change.start, change.end) if change.start else (start, end)
    return status, start, end


def module(name: str) -> ModuleType:
    path = find_pack("milano-cortina-2026") / "_restating" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"restating_{name}", path)
    assert spec is not None and spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def test_every_unit_contest_and_team_is_there(pack: Pack) -> None:
    persons = [row for row in pack.participants if row.kind == "person"]
    assert len(pack.sessions) == 628
    assert len(pack.contests) == 116
    assert len(pack.disciplines) == 17
    assert len(pack.venues) == 15
    assert len(pack.delegations) == 93
    assert len(persons) == 2916
    assert Counter(row.gender for row in persons) == {"men": 1553, "women": 1363}
    assert len(pack.participants) - len(persons) == 550


def test_medals_add_up_to_349(pack: Pack) -> None:
    assert Counter(row.award for row in pack.results) == {"gold": 116, "silver": 118, "bronze": 115}


@pytest.mark.parametrize(
    ("delegation", "medals"),
    [
        ("NOR", (18, 12, 11)),
        ("USA", (12, 12, 9)),
        ("NED", (10, 7, 3)),
        ("ITA", (10, 6, 14)),
        ("GBR", (3, 1, 1)),
        ("BRA", (1, 0, 0)),
        ("AIN", (0, 1, 0)),
        ("JAM", (0, 0, 0)),
    ],
)
def test_a_delegation_has_the_medals_of_the_final_table(
    pack: Pack, delegation: str, medals: tuple[int, int, int]
) -> None:
    won = Counter(row.award for row in pack.results if row.delegation == delegation)
    assert (won["gold"], won["silver"], won["bronze"]) == medals


def test_golds_by_discipline_match_the_programme(pack: Pack) -> None:
    assert Counter(row.discipline for row in pack.contests) == {
        "FRS": 15, "SSK": 14, "CCS": 12, "SBD": 11, "BTH": 11, "ALP": 10, "STK": 9, "SJP": 6, "LUG": 5,
        "FSK": 5, "BOB": 4, "CUR": 3, "NCB": 3, "SKN": 3, "SMT": 3, "IHO": 2,
    }  # fmt: skip


def test_units_by_day_and_kind_match_the_final_programme(pack: Pack) -> None:
    days: Counter[str] = Counter()
    for session in pack.sessions:
        start = at_the_end(pack, session)[1]
        assert start is not None
        days[start.strftime("%d")] += 1
    assert [days[f"{day:02}"] for day in range(4, 23)] == [
        7, 24, 18, 34, 46, 35, 43, 28, 49, 42, 48, 48, 34, 37, 43, 29, 32, 22, 9,
    ]  # fmt: skip
    assert Counter(session.kind for session in pack.sessions) == {
        "competition": 543,
        "training": 83,
        "ceremony": 2,
    }


def test_each_contest_is_decided_once(pack: Pack, sessions: dict[str, Session]) -> None:
    golds = Counter(session.contest for session in pack.sessions if "gold" in session.awards)
    assert golds == Counter(contest.id for contest in pack.contests)
    assert sum(session.awards == ("bronze",) for session in pack.sessions) == 11
    for contest in pack.contests:
        assert contest.decided_by is not None
        assert sessions[contest.decided_by].contest == contest.id


def test_results_are_public_when_their_session_ends(pack: Pack, sessions: dict[str, Session]) -> None:
    for row in pack.results:
        assert row.session is not None
        session = sessions[row.session]
        assert row.public_from == at_the_end(pack, session)[2]
        assert row.award in session.awards


@pytest.mark.parametrize(
    ("contest", "award", "public_from"),
    [
        ("IHOMTEAM6", "bronze", "02-21T23:10:00"),
        ("IHOMTEAM6", "gold", "02-22T16:40:00"),
        ("CURWTEAM4", "bronze", "02-21T17:00:00"),
        ("CURXTEAM2", "bronze", "02-10T16:00:00"),
        ("FRSWHP", "gold", "02-22T12:03:00"),
        ("CCSWSPRINT", "silver", "02-10T13:27:00"),
    ],
)
def test_a_medal_is_public_at_its_own_hour(pack: Pack, contest: str, award: str, public_from: str) -> None:
    moments = {row.public_from for row in pack.results if row.contest == contest.ljust(22, "-") and row.award == award}
    assert moments == {at(public_from)}


@pytest.mark.parametrize(
    ("contest", "awards"),
    [
        ("ALPMTC", {"gold": 1, "silver": 2}),
        ("ALPWGS", {"gold": 1, "silver": 2}),
        ("SJPMNH", {"gold": 1, "silver": 1, "bronze": 2}),
    ],
)
def test_shared_medals_are_kept(pack: Pack, contest: str, awards: dict[str, int]) -> None:
    assert Counter(row.award for row in pack.results if row.contest == contest.ljust(22, "-")) == awards


def test_one_athlete_won_six_golds(pack: Pack) -> None:
    golds = [row for row in pack.results if row.award == "gold" and "42284" in row.participants]
    assert len(golds) == 6
    assert all(any("KLAEBO" in name for name in row.display) for row in golds)


@pytest.mark.parametrize(
    ("session", "planned", "final"),
    [
        (FINLAND_CANADA, "02-05T21:10:00", "02-12T14:30:00"),
        (HALFPIPE, "02-21T20:28:00", "02-22T11:38:00"),
        ("SBDWSS----------------FNL-000100--", "02-17T13:00:00", "02-18T14:30:00"),
        ("SBDMSS----------------QUAL000001--", "02-16T14:00:00", "02-15T10:15:00"),
        ("STKW1500M-------------FNL-A00100--", "02-20T22:03:00", "02-20T22:07:00"),
        ("ALPWSL----------------FNL-000200--", "02-18T13:30:00", "02-18T13:30:00"),
    ],
)
def test_a_session_moves_from_its_first_plan_to_its_final_start(
    pack: Pack, sessions: dict[str, Session], session: str, planned: str, final: str
) -> None:
    assert sessions[session].start == at(planned)
    assert at_the_end(pack, sessions[session])[1] == at(final)


def test_cancelled_units_are_cancelled_and_nothing_else_is(pack: Pack) -> None:
    cancelled = [session.id for session in pack.sessions if at_the_end(pack, session)[0] == "cancelled"]
    assert sorted(cancelled) == [
        "ALPWDH----------------TRNO000100--",
        "SJPMLHTEAM2-----------FNL-0003SJ--",
        "SSKWTEAMPU------------FNL-D00100--",
    ]


def test_the_halfpipe_final_is_delayed_then_postponed_then_set_for_sunday(pack: Pack) -> None:
    story = [(row.status, row.start) for row in changes_of(pack, HALFPIPE)]
    assert story == [
        ("delayed", at("02-21T21:58:00")),
        ("postponed", None),
        ("scheduled", at("02-22T11:38:00")),
    ]


def test_every_change_is_known_before_the_start_it_changes_to(pack: Pack, sessions: dict[str, Session]) -> None:
    for change in pack.changes:
        start = change.start or sessions[change.session].start
        assert start is not None
        assert change.status == "postponed" or change.known_at < start


def test_both_teams_of_the_postponed_game_are_entered(pack: Pack) -> None:
    teams = {row.delegation for row in pack.entries if row.session == FINLAND_CANADA}
    assert teams == {"CAN", "FIN"}


@pytest.mark.parametrize(
    ("session", "phase", "number", "group"),
    [
        ("ALPMDH----------------FNL-000100--", None, None, None),
        ("ALPWSL----------------FNL-000200--", "run", 2, None),
        ("ALPMTC----------------FNL-0001DH--", "downhill_run", None, None),
        ("LUGMSINGLES-----------FNL-000300--", "run", 3, None),
        ("LUGXRELAY6------------FNL-000100--", None, None, None),
        ("BOBMTEAM4-------------TRNO000500--", "training", 5, None),
        ("SJPMLHTRAIN-----------TRNO0200SJ--", "training", 2, None),
        ("SJPWLH----------------FNL-TR01SJ--", "trial_round", None, None),
        ("SJPMLHTEAM2-----------FNL-0002SJ--", "jumping_round", 2, None),
        ("NCBMNH10KM------------FNL-0001CC--", "cross_country_race", None, None),
        ("CURMTEAM4-------------PREL001204--", "round_robin", 12, "D"),
        ("CURMTEAM4-------------FNL-000201--", "bronze_match", None, None),
        ("IHOMTEAM6-------------GPC-000300--", "preliminary", 3, "C"),
        ("IHOMTEAM6-------------8FNL000300--", "playoff_qualification", 3, None),
        ("STKW500M--------------FNL-B00100--", "final", None, "B"),
        ("SBDMSBX---------------SEED000102--", "seeding", 2, None),
        ("SBDWPGS---------------FNL-000200--", "small_final", None, None),
        ("FRSWSS----------------FNL-000300--", "final", 3, None),
        ("FSKXICEDANCE----------QUAL000100--", "rhythm_dance", None, None),
        ("CCSMSPRINT------------FNL-000100--", "final", None, None),
    ],
)
def test_a_session_says_its_phase_number_and_group(
    sessions: dict[str, Session], session: str, phase: str | None, number: int | None, group: str | None
) -> None:
    found = sessions[session]
    assert (found.phase, found.number, found.group) == (phase, number, group)


def test_ceremonies_have_their_stadium(sessions: dict[str, Session]) -> None:
    opening = sessions["CERGOPENING-----------OTHR--------"]
    closing = sessions["CERGCLOSING-----------OTHR--------"]
    assert (opening.venue, opening.start) == ("MOS", at("02-06T20:00:00"))
    assert (closing.venue, closing.start) == ("VOA", at("02-22T20:30:00"))


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        ("KLAEBO Johannes Hoesflot", "Johannes Hoesflot", "KLAEBO"),
        ("von ALLMEN Franjo", "Franjo", "von ALLMEN"),
        ("van 'T WOUT Jens", "Jens", "van 'T WOUT"),
        ("HUIS IN 'T VELD Stephan", "Stephan", "HUIS IN 'T VELD"),
        ("JANSE van RENSBURG Jennifer", "Jennifer", "JANSE van RENSBURG"),
        ("RIJPMA-de JONG Antoinette", "Antoinette", "RIJPMA-de JONG"),
        ("BLOIS de Glenn", "Glenn", "de BLOIS"),
        ("McDAVID Connor", "Connor", "McDAVID"),
        ("O'SHEA Danny", "Danny", "O'SHEA"),
        ("VITO III Louis Philip", "Louis Philip", "VITO III"),
        ("MILLER JT", "JT", "MILLER"),
        ("HURT A J", "A J", "HURT"),
        ("PAPATHOMA PARASKEVAIDOU A.A.", "A.A.", "PAPATHOMA PARASKEVAIDOU"),
        ("SU Yiming", "Yiming", "SU"),
        ("YUNG Hau Tsuen Adrian", "Hau Tsuen Adrian", "YUNG"),
        ("YONGQINGLAMU", "", "YONGQINGLAMU"),
        ("BU LUER", "", "BU LUER"),
    ],
)
def test_a_name_is_split_where_the_capitals_end(name: str, given: str, family: str) -> None:
    assert module("names").split_name(name) == (given, family)


def test_a_pair_is_written_given_name_first() -> None:
    pair = module("names").full_name("CHOCK Madison / BATES Evan")
    assert pair == "Madison CHOCK / Evan BATES"


def test_the_english_glossary_names_everything_once(pack: Pack) -> None:
    english = [term for term in pack.glossary if term.language == "en"]
    named = {(term.kind, term.id) for term in english}
    assert len(named) == len(english)
    tables = {
        "discipline": {row.id for row in pack.disciplines},
        "contest": {row.id for row in pack.contests},
        "phase": {row.id for row in pack.phases},
        "kind": {row.id for row in pack.kinds},
        "venue": {row.id for row in pack.venues},
        "place": {row.id for row in pack.places},
        "delegation": {row.id for row in pack.delegations},
    }
    for kind, ids in tables.items():
        assert ids == {id for known, id in named if known == kind}, kind
    assert {contest.format for contest in pack.contests} == {id for kind, id in named if kind == "format"}
    assert {row.reason for row in pack.changes if row.reason} <= {id for kind, id in named if kind == "reason"}


def test_no_artwork_lies_in_the_pack() -> None:
    root: Path = find_pack("milano-cortina-2026")
    pictures = {".png", ".jpg", ".jpeg", ".svg", ".gif", ".webp", ".pdf"}
    assert not [file for file in root.rglob("*") if file.suffix.lower() in pictures]

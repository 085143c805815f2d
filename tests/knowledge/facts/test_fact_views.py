"""What a view answers at a clock, and what it never shows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.sql import visitors

from knowledge import FactStore, FactView, load_pack
from knowledge.facts import schema

FESTIVAL = Path(__file__).parents[2] / "fixtures" / "packs" / "village-festival"
TABLE_METHODS = (
    "disciplines",
    "contests",
    "phases",
    "kinds",
    "venues",
    "places",
    "delegations",
    "participants",
    "links",
)


def at(text: str) -> datetime:
    """A moment of the festival from `day hour:minute`, Lisbon summer time."""
    day, clock = text.split()
    return datetime.fromisoformat(f"2027-06-{day}T{clock}:00+01:00")


@pytest.fixture(scope="module")
def store() -> Iterator[FactStore]:
    built = FactStore.build(load_pack(FESTIVAL), "sqlite://")
    yield built
    built.close()


@pytest.fixture(scope="module")
def view(store: FactStore) -> FactView:
    return store.view()


@pytest.fixture(scope="module")
def staff(store: FactStore) -> FactView:
    return store.view(("public", "staff"))


@pytest.mark.parametrize(
    ("now", "id", "known"),
    [
        ("12 14:09", "s06", ("scheduled", "12 18:00", "12 19:15", "square", 0)),
        ("12 14:10", "s06", ("scheduled", "12 19:30", "12 20:45", "barn", 1)),
        ("12 18:30", "s06", ("scheduled", "12 19:30", "12 20:45", "barn", 1)),
        ("12 19:30", "s06", ("running", "12 19:30", "12 20:45", "barn", 1)),
        ("12 20:45", "s06", ("finished", "12 19:30", "12 20:45", "barn", 1)),
        ("12 19:59", "s09", ("scheduled", "13 09:30", "13 11:00", "meadow", 0)),
        ("12 20:00", "s09", ("postponed", None, None, "meadow", 1)),
        ("13 10:00", "s09", ("scheduled", "13 16:30", "13 18:00", "meadow", 2)),
        ("13 00:30", "s08", ("running", "12 22:30", "13 01:00", "meadow", 0)),
        ("13 19:00", "s12", ("scheduled", "13 18:00", None, "square", 0)),
        ("14 00:00", "s12", ("finished", "13 18:00", None, "square", 0)),
    ],
)
def test_a_session_is_what_was_known_then(view: FactView, now: str, id: str, known: tuple[Any, ...]) -> None:
    session = view.session(id, at(now))
    assert session is not None
    times = [moment and f"{moment:%d %H:%M}" for moment in (session.start, session.end)]
    assert (session.status, *times, session.venue, len(session.changes)) == known
    assert [change.session for change in session.changes] == [id] * known[-1]


def test_the_first_plan_stays_readable(view: FactView) -> None:
    session = view.session("s09", at("12 21:00"))
    assert session is not None
    assert (session.start, session.planned_start) == (None, at("13 09:30"))


def test_times_are_in_the_zone_of_the_event(view: FactView) -> None:
    session = view.session("s01", at("12 09:00"))
    assert session is not None
    assert str(getattr(session.start, "tzinfo", None)) == "Europe/Lisbon"


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({"ids": ["s02", "s01", "nothing"]}, ["s01", "s02"]),
        ({"disciplines": {"music"}}, ["s06", "s08"]),
        ({"contests": {"tug-of-rope"}, "phases": {"heat"}}, ["s03", "s04"]),
        ({"numbers": {2}}, ["s04"]),
        ({"groups": ("A",)}, ["s03"]),
        ({"kinds": {"talk"}}, ["s02", "s09"]),
        ({"genders": {"mixed"}}, ["s03", "s04", "s11"]),
        ({"venues": {"barn"}}, ["s02", "s05", "s07"]),
        ({"venues": set()}, []),
        ({"with_awards": True}, ["s05", "s07", "s11"]),
        ({"award": "silver_spoon", "disciplines": {"food"}}, ["s05", "s07", "s11"]),
        ({"award": "gold_spon"}, []),
        ({"starts_from": at("13 00:00")}, ["s09", "s11", "s12"]),
        ({"starts_before": at("12 11:00")}, ["s01"]),
        ({"starts_from": at("12 11:00"), "starts_before": at("12 12:30")}, ["s02", "s03"]),
        ({"overlaps": (at("13 00:00"), at("13 10:00"))}, ["s08", "s09"]),
        ({"overlaps": (at("12 10:30"), at("12 11:00"))}, []),
        ({"overlaps": (at("13 18:00"), at("13 18:01"))}, ["s12"]),
        ({"statuses": {"running"}}, ["s01"]),
    ],
    ids=str,
)
def test_sessions_are_filtered_and_sorted_by_time(view: FactView, filters: dict[str, Any], ids: list[str]) -> None:
    assert [session.id for session in view.sessions(at("12 10:15"), **filters)] == ids


def test_a_postponed_session_is_found_by_the_time_it_had(view: FactView) -> None:
    sunday = (at("13 00:00"), at("13 12:00"))
    found = view.sessions(at("12 21:00"), overlaps=sunday, venues={"meadow"})
    assert [(session.id, session.status) for session in found] == [("s08", "scheduled"), ("s09", "postponed")]


def test_a_moved_session_is_found_at_its_new_time_and_venue(view: FactView) -> None:
    assert not view.sessions(at("12 15:00"), venues={"square"}, disciplines={"music"})
    found = view.sessions(at("12 15:00"), venues={"barn"}, starts_from=at("12 19:00"))
    assert [session.id for session in found] == ["s06"]


def test_changes_appear_when_they_become_known(view: FactView) -> None:
    def known(now: str, since: str | None = None) -> list[str]:
        return [change.session for change in view.changes(at(now), at(since) if since else None)]

    assert known("12 14:00") == []
    assert known("12 20:00") == ["s06", "s09"]
    assert known("13 09:00", "12 20:00") == ["s09"]


def test_a_result_does_not_exist_before_it_is_public(view: FactView) -> None:
    assert view.results(at("12 15:29")) == ()
    assert [result.display for result in view.results(at("12 15:30"))] == [
        ("Rui Pimenta",),
        ("Benedita Falcão",),
    ]
    assert len(view.results(at("14 00:00"))) == 7


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({"contest": "sweet-pie"}, 3),
        ({"participant": "p01"}, 2),
        ({"delegation": "lower"}, 3),
        ({"discipline": "food"}, 7),
        ({"discipline": "music"}, 0),
        ({"award": "silver_spoon"}, 4),
        ({"award": "gold_spoon", "delegation": "upper"}, 1),
    ],
    ids=str,
)
def test_results_are_filtered(view: FactView, filters: dict[str, Any], count: int) -> None:
    assert len(view.results(at("14 00:00"), **filters)) == count


def test_equal_lines_of_the_awards_table_share_a_rank(view: FactView) -> None:
    table = view.award_table(at("12 18:00"))
    assert [(line.delegation, line.rank, line.total) for line in table] == [
        ("lower", 1, 2),
        ("upper", 1, 2),
        ("mill", 3, 1),
    ]
    assert table[2].counts == (("gold_spoon", 0), ("silver_spoon", 1))


def test_the_awards_table_grows_with_the_clock(view: FactView) -> None:
    assert view.award_table(at("12 12:00")) == []
    assert [line.delegation for line in view.award_table(at("14 00:00"))] == ["lower", "upper", "mill"]
    assert [line.rank for line in view.award_table(at("14 00:00"))] == [1, 2, 3]


def test_the_awards_table_can_be_narrowed(view: FactView) -> None:
    mixed = view.award_table(at("14 00:00"), gender="mixed")
    assert [(line.delegation, line.total) for line in mixed] == [("lower", 1), ("upper", 1)]
    assert view.award_table(at("14 00:00"), discipline="music") == []


def test_entries_are_found_from_every_side(view: FactView) -> None:
    assert [entry.contest for entry in view.entries(participant="p01")] == ["sweet-pie", "savoury-pie"]
    assert [entry.participant for entry in view.entries(session="s06")] == ["t01"]
    assert len(view.entries(delegation="lower")) == 3
    assert len(view.entries(delegation="lower", contest="sweet-pie")) == 1
    assert view.entries(participant="nobody") == ()
    assert len(view.entries()) == 10


def test_participants_and_links_are_found(view: FactView) -> None:
    tin_kettles = view.participant("t01")
    assert tin_kettles is not None
    assert tin_kettles.members == ("p02", "p04")
    assert view.participant("nobody") is None
    assert [link.last for link in view.links("meadow")] == ["01:30"]
    assert [phase.id for phase in view.phases()] == ["heat", "final"]


def test_a_public_view_never_sees_staff_rows(view: FactView, staff: FactView) -> None:
    now = at("12 16:45")
    assert view.session("s10", now) is None
    assert "s10" not in {session.id for session in view.sessions(now)}
    assert view.links("barn") == ()
    assert view.counts()["sessions"] == 11
    session = staff.session("s10", now)
    assert session is not None
    assert session.status == "running"
    assert [link.id for link in staff.links("barn")] == ["supply"]


@pytest.mark.parametrize("method", TABLE_METHODS)
def test_every_row_of_a_view_has_its_audience(view: FactView, method: str) -> None:
    assert {row.provenance.audience for row in getattr(view, method)()} == {"public"}


@pytest.mark.parametrize("table", schema.FACT_TABLES, ids=lambda table: table.name)
def test_every_statement_names_the_audience_of_its_table_and_of_its_parents(view: FactView, table: Any) -> None:
    from sqlalchemy import select

    statement = view._reader._walled(table, select(table))
    assert statement.whereclause is not None
    parts: list[Any] = list(visitors.iterate(statement.whereclause))
    walled = {part.table.name for part in parts if getattr(part, "name", "") == "audience"}
    assert walled == {table.name, *(parent.name for _, parent in schema.PARENTS.get(table.name, ()))}


def test_staff_groups_are_words_of_their_own(store: FactStore) -> None:
    assert store.view(("staff:kitchen",)).counts()["sessions"] == 0


@pytest.mark.parametrize("audiences", [(), "public"], ids=repr)
def test_a_view_needs_a_sequence_of_audiences(store: FactStore, audiences: Any) -> None:
    with pytest.raises(ValueError, match="Name the audiences"):
        store.view(audiences)

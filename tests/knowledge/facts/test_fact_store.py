"""How a store is built, opened, written to and kept apart."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from knowledge import FactStore, Pack, load_pack
from knowledge.errors import FactStoreError
from knowledge.facts import Entry, Provenance, Result, ScheduleChange, schema
from knowledge.facts.awards import count_awards

FESTIVAL = Path(__file__).parents[2] / "fixtures" / "packs" / "village-festival"
NOON = datetime.fromisoformat("2027-06-12T12:00:00+01:00")
STAFF = Provenance(audience="staff")


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(FESTIVAL)


def change(session: str, provenance: Provenance = Provenance(), **times: datetime) -> ScheduleChange:  # noqa: B008
    return ScheduleChange(
        session, NOON, "scheduled", times.get("start"), times.get("end"), None, None, None, provenance
    )


def result(delegation: str, award: str) -> Result:
    return Result("c", None, 1, award, delegation, (), (), NOON, Provenance())


def test_a_file_is_built_and_opened_again(pack: Pack, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'deep' / 'facts.db'}"
    FactStore.build(pack, url).close()
    store = FactStore.open(url)
    assert (store.meta.pack_id, store.meta.content_hash) == ("village-festival", pack.content_hash)
    assert store.meta.built_at.tzinfo is not None
    assert len(store.view().sessions(NOON)) == 11
    assert [file.name for file in (tmp_path / "deep").iterdir()] == ["facts.db"]
    store.close()


def test_what_comes_out_is_what_went_in(pack: Pack) -> None:
    view = FactStore.build(pack, "sqlite://").view(("public", "staff"))
    assert view.venues() == pack.venues
    assert view.participants() == pack.participants
    assert view.contests() == pack.contests
    assert view.entries() == pack.entries
    assert sorted(view.results(NOON + timedelta(days=9)), key=str) == sorted(pack.results, key=str)
    before = {session.id: session for session in pack.sessions}
    early = NOON - timedelta(days=9)
    assert {session.id: session for session in view.sessions(early)} == before


def test_a_reader_keeps_the_old_store_while_a_new_one_takes_its_place(pack: Pack, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'facts.db'}"
    old = FactStore.build(pack, url)
    view = old.view()
    assert len(view.venues()) == 3
    FactStore.build(replace(pack, venues=pack.venues[:1], content_hash="other"), url).close()
    fresh = FactStore.open(url)
    assert len(fresh.view().venues()) == 1
    assert len(view.venues()) == 3
    old.close()
    fresh.close()


def test_a_failed_build_leaves_the_old_file(pack: Pack, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'facts.db'}"
    FactStore.build(pack, url).close()
    with pytest.raises(FactStoreError, match="cannot be written"):
        FactStore.build(replace(pack, venues=pack.venues * 2), url)
    assert [file.name for file in tmp_path.iterdir()] == ["facts.db"]
    store = FactStore.open(url)
    assert len(store.view().venues()) == 3
    store.close()


def test_ensure_builds_only_what_is_out_of_date(pack: Pack, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'facts.db'}"
    FactStore.ensure(pack, url).close()
    made = (tmp_path / "facts.db").stat().st_ino
    FactStore.ensure(pack, url).close()
    assert (tmp_path / "facts.db").stat().st_ino == made
    store = FactStore.ensure(replace(pack, content_hash="other"), url)
    assert store.meta.content_hash == "other"
    store.close()


def test_a_missing_store_says_how_to_build_it(tmp_path: Path) -> None:
    with pytest.raises(FactStoreError, match=r"There is no fact store at .*cicerone index"):
        FactStore.open(f"sqlite:///{tmp_path / 'none.db'}")


@pytest.mark.parametrize("content", [b"", b"this is no database at all, not even nearly" * 99], ids=["empty", "text"])
def test_a_file_that_is_no_store_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "facts.db").write_bytes(content)
    with pytest.raises(FactStoreError, match="cannot be opened"):
        FactStore.open(f"sqlite:///{tmp_path / 'facts.db'}")


def test_a_store_of_another_layout_is_refused(pack: Pack, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'facts.db'}"
    FactStore.build(pack, url).close()
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE meta SET value = '0' WHERE key = 'schema_version'"))
    engine.dispose()
    with pytest.raises(FactStoreError, match=r"layout 0.*--rebuild"):
        FactStore.open(url)


def test_a_url_that_is_none_is_refused(pack: Pack) -> None:
    with pytest.raises(FactStoreError, match="is no database URL"):
        FactStore.build(pack, "facts.db")


def test_a_write_is_seen_at_once_and_changes_the_version(pack: Pack) -> None:
    store = FactStore.build(pack, "sqlite://")
    view = store.view()
    before = store.data_version()
    assert not view.changes(NOON)
    store.add_changes([change("s01", start=NOON)])
    store.add_results([replace(pack.results[0], public_from=NOON)])
    session = view.session("s01", NOON)
    assert session is not None
    assert session.start == NOON
    assert len(view.results(NOON)) == 1
    assert store.data_version() != before


def test_writing_nothing_changes_nothing(pack: Pack) -> None:
    store = FactStore.build(pack, "sqlite://")
    before = store.data_version()
    store.add_changes([])
    assert store.data_version() == before


def test_rows_that_belong_to_a_hidden_row_are_hidden_with_it(pack: Pack) -> None:
    secret = Entry("p01", None, None, "s10", "guest", Provenance())
    late = change("s10", start=NOON)
    store = FactStore.build(replace(pack, entries=(*pack.entries, secret), changes=(late,)), "sqlite://")
    public, staff = store.view(), store.view(("public", "staff"))
    assert (public.entries(session="s10"), public.changes(NOON)) == ((), ())
    assert len(public.entries()) == len(staff.entries()) - 1
    assert [known.session for known in staff.changes(NOON)] == ["s10"]


def test_a_staff_change_does_not_move_a_session_for_visitors(pack: Pack) -> None:
    store = FactStore.build(replace(pack, changes=(change("s06", STAFF, start=NOON),)), "sqlite://")
    public, staff = (store.view(words).session("s06", NOON) for words in (("public",), ("public", "staff")))
    assert public is not None
    assert staff is not None
    assert (staff.start, public.start) == (NOON, public.planned_start)


def test_a_row_out_of_its_validity_is_not_shown(pack: Pack) -> None:
    until = Provenance(valid_until=date(2027, 6, 11))
    sessions = (replace(pack.sessions[0], provenance=until), *pack.sessions[1:])
    view = FactStore.build(replace(pack, sessions=sessions), "sqlite://").view()
    assert view.session("s01", NOON) is None
    assert view.session("s01", NOON - timedelta(days=1)) is not None


def test_a_cancelled_session_keeps_its_times(pack: Pack) -> None:
    off = replace(change("s07"), status="cancelled")
    view = FactStore.build(replace(pack, changes=(off,)), "sqlite://").view()
    session = view.session("s07", NOON + timedelta(hours=10))
    assert session is not None
    assert (session.status, session.start) == ("cancelled", session.planned_start)


def test_a_delay_without_a_new_time_does_not_start_by_itself(pack: Pack) -> None:
    late = replace(change("s05"), status="delayed")
    view = FactStore.build(replace(pack, changes=(late,)), "sqlite://").view()
    session = view.session("s05", NOON + timedelta(hours=2, minutes=30))
    assert session is not None
    assert session.status == "delayed"


def test_the_latest_known_change_wins_whatever_its_place_in_the_file(pack: Pack) -> None:
    early = replace(change("s05", start=NOON), known_at=NOON - timedelta(hours=2))
    late = replace(change("s05", start=NOON + timedelta(hours=1)), known_at=NOON - timedelta(hours=1))
    view = FactStore.build(replace(pack, changes=(late, early)), "sqlite://").view()
    session = view.session("s05", NOON)
    assert session is not None
    assert session.start == NOON + timedelta(hours=1)


def test_threads_share_a_store_in_memory(pack: Pack) -> None:
    store = FactStore.build(pack, "sqlite://")
    found: list[int] = []

    def ask() -> None:
        for hour in range(10):
            found.append(len(store.view().sessions(NOON + timedelta(hours=hour))))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [11] * 40


def test_ranks_skip_after_a_tie() -> None:
    results = [
        result("a", "gold"),
        result("a", "gold"),
        result("b", "gold"),
        result("c", "gold"),
        result("d", "tin"),
    ]
    table = count_awards(results, ("gold", "tin"))
    assert [(line.delegation, line.rank) for line in table] == [("a", 1), ("b", 2), ("c", 2), ("d", 4)]


def test_one_gold_outranks_any_number_of_lesser_awards() -> None:
    table = count_awards([result("a", "gold"), *[result("b", "tin")] * 5], ("gold", "tin"))
    assert [line.delegation for line in table] == ["a", "b"]


@pytest.mark.parametrize("table", [*schema.FACT_TABLES, schema.meta], ids=lambda table: table.name)
def test_every_table_can_be_made_in_postgresql(table: object) -> None:
    assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=postgresql.dialect()))  # type: ignore[arg-type, no-untyped-call]

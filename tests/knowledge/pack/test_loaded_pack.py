"""What a loaded pack holds."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path

import pytest

import knowledge
from knowledge import Pack, find_pack, load_pack
from knowledge.errors import PackNotFoundError, ScaffoldError
from knowledge.pack import bundled_packs, scaffold, validate_pack

FESTIVAL = Path(__file__).parents[2] / "fixtures" / "packs" / "village-festival"


@pytest.fixture(scope="module")
def festival() -> Pack:
    return load_pack(FESTIVAL)


def test_the_public_names_are_sorted_and_importable() -> None:
    assert list(knowledge.__all__) == sorted(knowledge.__all__)
    assert all(getattr(knowledge, name) for name in knowledge.__all__)


def test_the_festival_has_its_rows(festival: Pack) -> None:
    assert len(festival.sessions) == 12
    assert len(festival.venues) == 3
    assert {article.language for article in festival.articles} == {"en", "it"}
    assert len([article for article in festival.articles if article.path.startswith("guide/en/")]) == 5
    assert len(festival.glossary) == 68


def test_the_event_speaks_each_language_and_falls_back(festival: Pack) -> None:
    event = festival.event
    assert event.name("it") == "Festa di Vale da Pega"
    assert event.name("ja") == "Festival of Vale da Pega"
    assert event.short_name("ja") == "Pega Fest"
    assert (event.start, event.end, event.zone.key) == (date(2027, 6, 12), date(2027, 6, 13), "Europe/Lisbon")
    assert event.demo_clock == datetime.fromisoformat("2027-06-12T15:00:00+01:00")
    assert event.emergency[0].number == "112"
    assert event.award_order == ("gold_spoon", "silver_spoon")
    assert event.assistant_articles["medical"] == "first-aid"


def test_a_row_without_provenance_takes_the_defaults(festival: Pack) -> None:
    rehearsal, opening = festival.sessions[9], festival.sessions[0]
    assert opening.provenance.source == "festival committee, programme of 1 May 2027"
    assert (opening.provenance.audience, rehearsal.provenance.audience) == ("public", "staff")


def test_an_article_carries_its_front_matter(festival: Pack) -> None:
    article = next(a for a in festival.articles if (a.slug, a.language) == ("lost-and-found", "it"))
    assert article.title == "Oggetti smarriti"
    assert article.questions[0] == "Ho perso l'ombrello, dove chiedo?"
    assert article.about == ("venue:square",)
    assert article.provenance.valid_until == date(2027, 6, 30)
    assert article.body.startswith("Chiedete al tavolo azzurro")
    assert not article.sample


def test_a_known_unknown_abstains_and_staff_articles_are_marked(festival: Pack) -> None:
    by_slug = {article.slug: article for article in festival.articles if article.language == "en"}
    assert by_slug["gap-camping"].behaviour == "abstain"
    assert (by_slug["barn-key"].provenance.audience, by_slug["barn-key"].sample) == ("staff", True)


def test_a_staff_article_that_names_no_audience_is_for_staff(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(FESTIVAL, tmp_path / "festival"))
    file = copy / "staff/en/barn-key.md"
    file.write_text(file.read_text("utf-8").replace("audience: staff\n", ""), "utf-8")
    article = next(a for a in load_pack(copy).articles if (a.slug, a.language) == ("barn-key", "en"))
    assert article.provenance.audience == "staff"


def test_the_hash_follows_content_and_names_but_not_caches(festival: Pack, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(FESTIVAL, tmp_path / "festival"))
    (copy / "__pycache__").mkdir()
    (copy / "__pycache__/x.pyc").write_bytes(b"1")
    (copy / ".swap").write_bytes(b"1")
    assert load_pack(copy).content_hash == festival.content_hash
    (copy / "NOTICE.md").rename(copy / "NOTICE.txt")
    assert load_pack(copy).content_hash != festival.content_hash


def test_decomposed_letters_are_composed(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(FESTIVAL, tmp_path / "festival"))
    file = copy / "participants.csv"
    file.write_text(file.read_text("utf-8").replace("Falcão", "Falca\u0303o"), "utf-8")
    assert load_pack(copy).participants[0].family == "Falc\u00e3o"


def test_a_fluent_overlay_is_listed_by_language(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(FESTIVAL, tmp_path / "festival"))
    (copy / "locale").mkdir()
    (copy / "locale/it.ftl").write_text("award = cucchiaio\n", "utf-8")
    assert load_pack(copy).locale_files["it"].name == "it.ftl"


def test_a_pack_is_found_by_folder(tmp_path: Path) -> None:
    assert find_pack(FESTIVAL) == FESTIVAL
    assert find_pack(str(tmp_path)) == tmp_path


def test_a_bundled_pack_is_found_by_name() -> None:
    for name in bundled_packs():
        assert find_pack(name).name == name


@pytest.mark.parametrize("name", ["no-such-pack", "", "../packs/../nowhere"])
def test_an_unknown_pack_lists_the_known_ones(name: str) -> None:
    with pytest.raises(PackNotFoundError, match="neither a folder nor a bundled pack"):
        find_pack(name)


def test_the_sample_pack_is_valid_and_without_warnings(tmp_path: Path) -> None:
    assert validate_pack(scaffold(tmp_path / "mine")) == []
    assert load_pack(tmp_path / "mine").event.name("es") == "Feria de Quillar"


def test_the_sample_pack_never_overwrites(tmp_path: Path) -> None:
    (tmp_path / "keep.txt").write_text("mine", "utf-8")
    with pytest.raises(ScaffoldError, match="not empty"):
        scaffold(tmp_path)
    with pytest.raises(ScaffoldError, match="is a file"):
        scaffold(tmp_path / "keep.txt")
    assert [file.name for file in tmp_path.iterdir()] == ["keep.txt"]

"""Every fault an organiser can make names its file, line, field and remedy."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from knowledge import load_pack, validate_pack
from knowledge.errors import PackError, PackNotFoundError
from knowledge.pack import Fault

FESTIVAL = Path(__file__).parents[2] / "fixtures" / "packs" / "village-festival"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the festival that a test may spoil."""
    return Path(shutil.copytree(FESTIVAL, tmp_path / "festival"))


@dataclass(frozen=True)
class Slip:
    """An edit of one file and the fault it must give."""

    file: str
    old: str
    new: str
    line: int | None
    field: str | None
    says: str
    remedy: str = ""
    severity: str = "error"


SLIPS = {
    "time without ISO form": Slip(
        "sessions.csv", "2027-06-12T10:00:00+01:00", "12/6 10:00", 2, "start",
        "expected an ISO time with offset such as 2026-02-14T10:00:00+01:00, found '12/6 10:00'",
    ),
    "time without offset": Slip(
        "sessions.csv", "2027-06-12T10:00:00+01:00", "2027-06-12T10:00:00", 2, "start",
        "expected an ISO time with offset", "Add the offset from UTC",
    ),
    "end before start": Slip(
        "sessions.csv", "2027-06-12T10:30:00+01:00", "2027-06-12T09:30:00+01:00", 2, "end",
        "is before the start", "next day's date",
    ),
    "session outside the event": Slip(
        "sessions.csv", "2027-06-13T18:00:00+01:00,", "2027-06-23T18:00:00+01:00,", 13, "start",
        "2027-06-23 is outside the event (2027-06-12 to 2027-06-13)", severity="warning",
    ),
    "offset of another country": Slip(
        "sessions.csv", "2027-06-13T18:00:00+01:00", "2027-06-13T18:00:00Z", 13, "start",
        "has not the offset of Europe/Lisbon", "local time", "warning",
    ),
    "unknown status": Slip(
        "sessions.csv", "+01:00,scheduled,square,,,public\ns02", "+01:00,canceled,square,,,public\ns02", 2,
        "status", "found 'canceled'", "Did you mean 'cancelled'?",
    ),
    "unknown audience": Slip(
        "sessions.csv", ",square,,,staff", ",square,,,stuff", 11, "audience",
        "expected public, staff or staff:<group>, found 'stuff'", "Did you mean 'staff'?",
    ),
    "unknown column": Slip(
        "venues.csv", "capacity_low", "capacity_lo", 1, "capacity_lo", "unknown column 'capacity_lo'",
        "Did you mean 'capacity_low'?",
    ),
    "missing column": Slip("venues.csv", "id,name", "id,nombre", 1, "name", "the column 'name' is missing"),
    "column twice": Slip("places.csv", "part_of", "name", 1, "name", "the column 'name' stands twice"),
    "semicolons": Slip(
        "kinds.csv", "id,name,spectators", "id;name;spectators", 1, None, "not separated by commas",
    ),
    "too many cells": Slip(
        "venues.csv", "Church Square,", "Church Square, north,", 2, None, "12 cells, the header 11",
        "double quotes",
    ),
    "open quote": Slip("venues.csv", "Old Barn", '"Old Barn', 3, None, "broken CSV"),
    "required cell empty": Slip(
        "kinds.csv", "talk,Talk", "talk,", 4, "name", "expected text, found nothing", "Fill it in",
    ),
    "id twice": Slip(
        "kinds.csv", "talk,Talk", "concert,Talk", 4, "id", "'concert' stands in line 2 already",
    ),
    "id with a space": Slip(
        "kinds.csv", "talk,Talk", "a talk,Talk", 4, "id", "expected an id without spaces",
    ),
    "decimal comma": Slip(
        "venues.csv", "39.8012", '"39,8012"', 2, "lat", "found '39,8012'", "decimal point",
    ),
    "latitude beyond the pole": Slip("venues.csv", "39.8012", "139.8", 2, "lat", "found '139.8'", "between"),
    "not a number": Slip("venues.csv", "39.8012", "nan", 2, "lat", "found 'nan'"),
    "capacities swapped": Slip("venues.csv", "300,400", "400,300", 2, "capacity_high", "300 is below"),
    "one coordinate": Slip("venues.csv", "39.8012,-7.9021", "39.8012,", 2, "lat", "only one of lat and lon"),
    "unknown venue": Slip(
        "sessions.csv", "scheduled,square,,,public\ns02", "scheduled,sqare,,,public\ns02", 2, "venue",
        "'sqare' is not in venues.csv", "Did you mean 'square'?",
    ),
    "unknown award": Slip(
        "results.csv", "1,gold_spoon,lower,p04", "1,gold_spon,lower,p04", 2, "award",
        "'gold_spon' is not in event.toml [awards] order", "Did you mean 'gold_spoon'?",
    ),
    "unknown member": Slip(
        "participants.csv", "p02|p04\nt02", "p02|p99\nt02", 6, "members", "'p99' is not in",
    ),
    "unknown reason": Slip(
        "changes.csv", "barn,rain", "barn,rains", 2, "reason", "glossary/en.csv", "'rain'", "warning",
    ),
    "places in a circle": Slip(
        "places.csv", "Vale da Pega,", "Vale da Pega,riverside", 2, "part_of", "part of itself", "circle",
    ),
    "entry of nobody": Slip("entries.csv", "t01,,,s06", ",,,s06", 2, "participant", "names nobody"),
    "departure of 25 o'clock": Slip("links.csv", "01:30", "25:30", 2, "last", "expected a local time"),
    "invisible direction mark": Slip("kinds.csv", "Talk,1", "Ta\u202elk,1", 4, "name", "expected text"),
    "glossary names nothing": Slip(
        "glossary/it.csv", "venue,barn", "venue,barm", 18, "id", "there is no venue 'barm'", "'barn'",
    ),
    "glossary kind": Slip(
        "glossary/it.csv", "venue,barn", "venues,barn", 18, "kind", "found 'venues'", "'venue'",
    ),
    "name not translated": Slip(
        "glossary/it.csv", "reason,rain,pioggia,acquazzone\n", "", None, "id",
        "1 of 2 names of kind reason are missing: rain", severity="warning",
    ),
    "public row at a secret venue": Slip(
        "venues.csv", "120,120,high,public", "120,120,high,staff", 3, "venue", "for staff only", "audience",
        "warning",
    ),
    "broken TOML": Slip("event.toml", "start = 2027-06-12", "start = 2027-06-", 8, None, "broken TOML"),
    "event without a key": Slip(
        "event.toml", 'time_zone = "Europe/Lisbon"\n', "", 2, "time_zone",
        "'time_zone' is missing in [event]",
    ),
    "unknown key": Slip(
        "event.toml", "website = \"https://festival.example/\"", 'web_site = "x"', 11, "web_site",
        "unknown key 'web_site'", "Did you mean 'website'?",
    ),
    "unknown section": Slip("event.toml", "[awards]", "[award]", 35, "award", "unknown section", "'awards'"),
    "unknown time zone": Slip("event.toml", "Europe/Lisbon", "Europe/Lissabon", 7, "time_zone", "Lissabon"),
    "event ends first": Slip(
        "event.toml", "end = 2027-06-13", "end = 2027-06-01", 9, "end", "before it starts",
    ),
    "default language not listed": Slip(
        "event.toml", 'default_language = "en"', 'default_language = "fr"', 5, "default_language", "'fr'",
    ),
    "language without a name": Slip(
        "event.toml", 'it = "Festa di Vale da Pega"\n', "", 13, "it", "no name in 'it'", severity="warning",
    ),
    "article for the assistant": Slip(
        "event.toml", '"first-aid"', '"first-aids"', None, "articles", "'first-aids'", "'first-aid'",
    ),
    "article without front matter": Slip(
        "guide/en/first-aid.md", "---\ntitle: First aid", "title: First aid", 1, None, "no front matter",
    ),
    "broken front matter": Slip(
        "guide/en/first-aid.md", "title: First aid", "title: First: aid", 2, None, "broken front matter",
        "double quotes",
    ),
    "unknown front matter key": Slip(
        "guide/en/first-aid.md", "keywords:", "keyword:", 5, "keyword", "unknown key", "'keywords'",
    ),
    "article about nothing": Slip(
        "guide/en/first-aid.md", "venue:barn", "venue:bern", 6, "about", "'bern' is not in venues.csv",
        "'barn'",
    ),
    "article about an unknown kind": Slip(
        "guide/en/first-aid.md", "venue:barn", "place of barn", 6, "about", "names no kind", "venue:ABC",
    ),
    "article without a title": Slip(
        "guide/en/first-aid.md", "title: First aid\n", "", 1, "title", "the article has no title",
    ),
    "title that YAML takes for a number": Slip(
        "guide/en/first-aid.md", "title: First aid", "title: 112", 2, "title", "found 112", "double quotes",
    ),
    "unknown behaviour": Slip(
        "guide/en/gap-camping.md", "behaviour: abstain", "behaviour: abstein", 6, "behaviour", "abstein",
    ),
    "public article among the staff's": Slip(
        "staff/en/barn-key.md", "audience: staff", "audience: public", 7, "audience", "lies in staff/",
    ),
}  # fmt: skip


def spoil(pack: Path, slip: Slip) -> None:
    file = pack / slip.file
    text = file.read_text("utf-8")
    assert slip.old in text
    file.write_text(text.replace(slip.old, slip.new, 1), "utf-8")


def matching(faults: list[Fault], path: str, says: str) -> list[Fault]:
    return [fault for fault in faults if fault.path == path and says in fault.message]


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_named_with_file_line_field_and_remedy(pack: Path, slip: Slip) -> None:
    spoil(pack, slip)
    path = "sessions.csv" if slip.says == "for staff only" else slip.file
    fault = matching(validate_pack(pack), path, slip.says)[0]
    assert (fault.line, fault.field, fault.severity) == (slip.line, slip.field, slip.severity)
    assert slip.remedy in fault.remedy
    assert fault.remedy


def test_the_festival_itself_has_no_fault() -> None:
    assert validate_pack(FESTIVAL) == []


def test_all_faults_are_collected_in_one_run(pack: Path) -> None:
    for name in ("unknown venue", "open quote", "broken front matter", "unknown key", "glossary kind"):
        spoil(pack, SLIPS[name])
    with pytest.raises(PackError) as caught:
        load_pack(pack)
    paths = {fault.path for fault in caught.value.faults if fault.severity == "error"}
    assert {"sessions.csv", "venues.csv", "guide/en/first-aid.md", "event.toml", "glossary/it.csv"} <= paths
    assert "event.toml:11 [web_site]: unknown key 'web_site' in [event]." in str(caught.value)


def test_warnings_alone_do_not_stop_a_pack(pack: Path) -> None:
    spoil(pack, SLIPS["name not translated"])
    assert load_pack(pack).id == "village-festival"


def test_a_file_that_is_not_utf_8_is_named_with_the_line(pack: Path) -> None:
    (pack / "kinds.csv").write_bytes(b"id,name\ntalk,Talk\nfete,F\xeate\n")
    fault = matching(validate_pack(pack), "kinds.csv", "expected UTF-8")[0]
    assert (fault.line, fault.remedy) == (3, "Save the file again with the encoding UTF-8.")


def test_a_byte_order_mark_and_windows_line_ends_are_welcome(pack: Path) -> None:
    text = (FESTIVAL / "kinds.csv").read_text("utf-8")
    (pack / "kinds.csv").write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert validate_pack(pack) == []


def test_a_quoted_text_over_two_lines_keeps_the_line_numbers_right(pack: Path) -> None:
    (pack / "places.csv").write_text('id,name,part_of\nvale-da-pega,"Vale\nda Pega",\nriverside,,\n', "utf-8")
    fault = matching(validate_pack(pack), "places.csv", "found nothing")[0]
    assert fault.line == 4


def test_a_misspelt_table_is_noticed(pack: Path) -> None:
    (pack / "sesions.csv").write_text("id\n", "utf-8")
    fault = matching(validate_pack(pack), "sesions.csv", "nothing reads this")[0]
    assert (fault.remedy, fault.severity) == ("Did you mean 'sessions.csv'?", "warning")


def test_a_missing_glossary_is_a_warning(pack: Path) -> None:
    (pack / "glossary/it.csv").unlink()
    fault = matching(validate_pack(pack), "glossary/it.csv", "the glossary of 'it' is missing")[0]
    assert fault.severity == "warning"


def test_an_article_that_is_not_translated_is_a_warning(pack: Path) -> None:
    (pack / "guide/it/first-aid.md").unlink()
    fault = matching(validate_pack(pack), "guide/it", "1 of 5 articles are missing: first-aid")[0]
    assert fault.severity == "warning"


def test_a_language_that_the_event_does_not_list_is_a_warning(pack: Path) -> None:
    shutil.copytree(pack / "guide/it", pack / "guide/ti")
    assert matching(validate_pack(pack), "guide/ti", "'ti' is not among the event's languages (en, it)")


def test_a_slug_in_guide_and_staff_is_a_fault(pack: Path) -> None:
    shutil.copy(pack / "guide/en/first-aid.md", pack / "staff/en/first-aid.md")
    text = (pack / "staff/en/first-aid.md").read_text("utf-8")
    (pack / "staff/en/first-aid.md").write_text(text.replace("---\n", "---\naudience: staff\n", 1), "utf-8")
    assert matching(validate_pack(pack), "staff/en/first-aid.md", "is that of guide/en/first-aid.md too")


def test_a_broken_fluent_message_is_named_with_its_line(pack: Path) -> None:
    (pack / "locale").mkdir()
    (pack / "locale/en.ftl").write_text("award = spoon\nbroken = { $name\n", "utf-8")
    fault = matching(validate_pack(pack), "locale/en.ftl", "broken Fluent message")[0]
    assert fault.line is not None
    assert fault.line >= 2


def test_an_article_that_expands_without_end_is_refused(pack: Path) -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{here}: &{here} [{','.join([f'*{before}'] * 9)}]\n"
        for before, here in zip("abcdefgh", "bcdefghi", strict=True)
    )
    (pack / "guide/en/first-aid.md").write_text(f"---\n{bomb}title: *i\n---\nText.\n", "utf-8")
    assert matching(validate_pack(pack), "guide/en/first-aid.md", "expected a text, found list")


def test_a_folder_without_event_toml_says_so(tmp_path: Path) -> None:
    fault = validate_pack(tmp_path)[0]
    assert (fault.path, fault.message) == ("event.toml", "the file is missing")


def test_a_folder_that_is_not_there_is_its_own_error(tmp_path: Path) -> None:
    with pytest.raises(PackNotFoundError, match="There is no folder"):
        load_pack(tmp_path / "nowhere")

"""Schedules in common formats become valid packs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from knowledge import load_pack
from knowledge.errors import ScheduleImportError
from knowledge.pack import import_schedule
from knowledge.pack.importers import FORMATS

EVENT: dict[str, Any] = {
    "id": 7,
    "title": "How to herd cats",
    "subtitle": "",
    "date": "2026-05-02T23:30:00+02:00",
    "start": "23:30",
    "duration": "01:15",
    "room": "Große Halle",
    "track": "Animals & You",
    "language": "de",
    "abstract": "<p>Cats <b>do</b> not <script>alert(1)</script>listen.</p><p>Try tuna.</p>",
    "url": "https://conf.example/7",
    "persons": [{"id": 3, "public_name": "Mia Maus"}, {"id": 4, "public_name": "Ōta"}],
}
XML = """<?xml version="1.0" encoding="utf-8"?>
<schedule><conference><title>Cat Days</title><day_change>09:00</day_change>
<time_zone_name>Europe/Berlin</time_zone_name></conference>
<day date="2026-05-02" index="1"><room name="Große Halle">
<event id="7"><date>2026-05-02T23:30:00+02:00</date><start>23:30</start><duration>01:15</duration>
<title>How to herd cats</title><track>Animals &amp; You</track><language>de</language><url>https://conf.example/7</url>
<abstract><p>Cats <b>do</b> not listen.</p></abstract><description>&lt;p&gt;Try tuna.&lt;/p&gt;</description>
<persons><person id="3">Mia Maus</person><person id="4">Ōta</person></persons></event>
<event id="8"><start>01:30</start><duration>00:30</duration><title>Night talk</title></event>
</room></day></schedule>"""
ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
X-WR-CALNAME:Cat Days
X-WR-TIMEZONE:Europe/Berlin
BEGIN:VEVENT
UID:7@conf.example
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Berlin:20260502T233000
DURATION:PT1H15M
SUMMARY:How to herd cats
LOCATION:Große Halle
CATEGORIES:Animals & You,Second
DESCRIPTION:Cats do not listen.\\nTry tuna.
ATTENDEE:mailto:mia@mouse.example
END:VEVENT
BEGIN:VEVENT
UID:8@conf.example
DTSTAMP:20260101T000000Z
DTSTART:20260502T080000Z
DTEND:20260502T090000Z
SUMMARY:Called off
STATUS:CANCELLED
END:VEVENT
END:VCALENDAR
"""
CSV = """title,start,minutes,room,track,language,speakers,abstract
How to herd cats,2026-05-02T23:30:00+02:00,75,Große Halle,Animals & You,de,Mia Maus|Ōta,Cats do not listen.
"""


def schedule_json(*events: dict[str, Any], zone: str = "Europe/Berlin") -> str:
    day = {"index": 1, "date": "2026-05-02", "rooms": {"Große Halle": list(events)}}
    conference = {"title": "Cat Days", "time_zone_name": zone, "days": [day]}
    return json.dumps({"schedule": {"conference": conference}})


def written(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text, "utf-8")
    return file


@pytest.mark.parametrize(
    ("format", "text"),
    [("pretalx", schedule_json(EVENT)), ("frab-xml", XML), ("ical", ICS), ("csv", CSV)],
    ids=["pretalx", "frab-xml", "ical", "csv"],
)
def test_each_format_gives_the_same_session(tmp_path: Path, format: str, text: str) -> None:
    import_schedule(format, written(tmp_path, "in.txt", text), tmp_path / "out")
    pack = load_pack(tmp_path / "out")
    session = next(session for session in pack.sessions if session.title == "How to herd cats")
    assert session.start is not None
    assert session.end is not None
    assert session.start.isoformat() == "2026-05-02T23:30:00+02:00"
    assert session.end.isoformat() == "2026-05-03T00:45:00+02:00"
    assert (session.venue, session.discipline, session.kind) == ("groe-halle", "animals-you", "talk")
    assert pack.venues[0].name == "Große Halle"
    article = next(article for article in pack.articles if article.about == (f"session:{session.id}",))
    assert article.body.startswith("Cats do not listen.")


@pytest.mark.parametrize("format", ["pretalx", "frab-xml", "csv"])
def test_speakers_become_participants_with_entries(tmp_path: Path, format: str) -> None:
    text = {"pretalx": schedule_json(EVENT), "frab-xml": XML, "csv": CSV}[format]
    import_schedule(format, written(tmp_path, "in.txt", text), tmp_path / "out")
    pack = load_pack(tmp_path / "out")
    assert [person.display for person in pack.participants] == ["Mia Maus", "Ōta"]
    assert {(entry.role, entry.session) for entry in pack.entries} == {("speaker", pack.sessions[0].id)}


def test_markup_and_scripts_are_taken_out_of_abstracts(tmp_path: Path) -> None:
    import_schedule("frab-json", written(tmp_path, "in.json", schedule_json(EVENT)), tmp_path / "out")
    assert load_pack(tmp_path / "out").articles[0].body == "Cats do not listen.\nTry tuna."


def test_a_talk_after_midnight_belongs_to_the_day_before(tmp_path: Path) -> None:
    import_schedule("frab-xml", written(tmp_path, "in.xml", XML), tmp_path / "out")
    night = next(session for session in load_pack(tmp_path / "out").sessions if session.title == "Night talk")
    assert night.start is not None
    assert night.start.isoformat() == "2026-05-03T01:30:00+02:00"


def test_the_offset_is_believed_against_the_named_zone(tmp_path: Path) -> None:
    import_schedule("pretalx", written(tmp_path, "in.json", schedule_json(EVENT, zone="UTC")), tmp_path / "out")
    pack = load_pack(tmp_path / "out")
    assert pack.event.time_zone == "Etc/GMT-2"
    assert pack.sessions[0].start is not None
    assert pack.sessions[0].start.isoformat() == "2026-05-02T23:30:00+02:00"


def test_a_cancelled_event_stays_in_the_pack(tmp_path: Path) -> None:
    import_schedule("ical", written(tmp_path, "in.ics", ICS), tmp_path / "out")
    statuses = {session.title: session.status for session in load_pack(tmp_path / "out").sessions}
    assert statuses == {"How to herd cats": "scheduled", "Called off": "cancelled"}


def test_private_addresses_are_not_taken_over(tmp_path: Path) -> None:
    import_schedule("ical", written(tmp_path, "in.ics", ICS), tmp_path / "out")
    assert not any("mouse" in file.read_text("utf-8") for file in (tmp_path / "out").rglob("*") if file.is_file())


def test_a_bad_entry_is_skipped_and_named(tmp_path: Path) -> None:
    text = schedule_json(EVENT, EVENT | {"title": "No time", "date": "soon"}, {"id": 9})
    report = import_schedule("pretalx", written(tmp_path, "in.json", text), tmp_path / "out")
    assert report.sessions == 1
    assert [line.split(":")[0] for line in report.skipped] == ["No time", "9"]


def test_equal_ids_and_dangerous_texts_make_a_valid_pack(tmp_path: Path) -> None:
    nasty = {
        "title": '=cmd|"x" \u202e\ud800, "quoted"\nline',
        "abstract": "---\ntitle: other\n---",
        "room": "日本",
    }
    text = schedule_json(EVENT, EVENT | nasty, EVENT | nasty)
    import_schedule("pretalx", written(tmp_path, "in.json", text), tmp_path / "out")
    pack = load_pack(tmp_path / "out")
    assert [session.id for session in pack.sessions] == ["7", "7-2", "7-3"]
    assert pack.sessions[1].title == '=cmd|"x" , "quoted" line'
    assert [venue.id for venue in pack.venues] == ["groe-halle", "room-1"]


@pytest.mark.parametrize("format", sorted(FORMATS))
@pytest.mark.parametrize("text", ["", "[1, 2]", "<a>", "title\nx\n", "{" * 50], ids=repr)
def test_a_file_that_is_something_else_is_refused(tmp_path: Path, format: str, text: str) -> None:
    with pytest.raises(ScheduleImportError):
        import_schedule(format, written(tmp_path, "in.txt", text), tmp_path / "out")
    assert [file.name for file in tmp_path.iterdir()] == ["in.txt"]


def test_xml_with_entities_is_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/passwd">]><schedule>&a;</schedule>'
    with pytest.raises(ScheduleImportError, match="cannot be read as a schedule"):
        import_schedule("frab-xml", written(tmp_path, "in.xml", bomb), tmp_path / "out")


def test_an_unknown_format_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(ScheduleImportError, match=r"known: csv, frab-json.*Did you mean 'pretalx'"):
        import_schedule("pretalks", tmp_path / "x", tmp_path / "out")


def test_a_folder_with_content_is_left_alone(tmp_path: Path) -> None:
    file = written(tmp_path, "in.csv", CSV)
    with pytest.raises(ScheduleImportError, match="not an empty folder"):
        import_schedule("csv", file, tmp_path)

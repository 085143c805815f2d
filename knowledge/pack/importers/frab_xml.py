"""Reads the XML schedule of pentabarf, frab and pretalx."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError  # the types only; parsing is defusedxml's
from zoneinfo import ZoneInfo

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import parse

from knowledge.pack.importers.programme import (
    Programme,
    Speaker,
    Talk,
    after_day_change,
    broken,
    duration,
    moment,
    one_line,
    plain_text,
    zone_named,
)

_DAY_CHANGE = "04:00"


def read(file: Path) -> Programme:
    """The programme in a schedule.xml file.

    Raises:
        ScheduleImportError: the file is no such XML, or tries to reach beyond itself.
    """
    try:
        root = parse(str(file)).getroot()
    except (OSError, ValueError, ParseError, DefusedXmlException) as exc:
        raise broken(file, exc) from exc
    if root is None or root.tag != "schedule":
        raise broken(file, ValueError("the outermost element is not <schedule>"))
    conference = root.find("conference")
    conference = conference if conference is not None else Element("conference")
    zone = zone_named(_text(conference, "time_zone_name"))
    day_change = _text(conference, "day_change")[:5] or _DAY_CHANGE
    talks, skipped = [], []
    for day, room, event in _events(root):
        try:
            talks.append(_talk(day, room, event, zone, day_change))
        except ValueError as exc:
            skipped.append(f"{_text(event, 'title') or event.get('id')}: {exc}")
    return Programme(
        name=one_line(_text(conference, "title") or _text(conference, "acronym") or file.stem),
        time_zone=zone.key if zone else None,
        website=_text(conference, "base_url"),
        talks=tuple(talks),
        skipped=tuple(skipped),
    )


def _events(root: Element) -> Iterator[tuple[str, str, Element]]:
    for day in root.iter("day"):
        for room in day.iter("room"):
            for event in room.findall("event"):
                yield day.get("date", ""), room.get("name", ""), event


def _talk(day: str, room: str, event: Element, zone: ZoneInfo | None, day_change: str) -> Talk:
    title, subtitle = one_line(_text(event, "title")), one_line(_text(event, "subtitle"))
    if not title:
        raise ValueError("it has no title")
    if _text(event, "date"):
        start = moment(_text(event, "date"), zone)
    else:
        start = after_day_change(date.fromisoformat(day), _text(event, "start"), day_change, zone)
    length = duration(_text(event, "duration"))
    texts = [plain_text(_text(event, key)) for key in ("abstract", "description")]
    persons = [person for person in event.iter("person") if one_line(_whole(person))]
    return Talk(
        id=event.get("id") or event.get("guid") or "",
        title=f"{title}: {subtitle}" if subtitle else title,
        start=start,
        end=start + length if length is not None else None,
        room=one_line(_text(event, "room") or room),
        track=one_line(_text(event, "track")),
        language=_text(event, "language"),
        abstract="\n\n".join(text for text in dict.fromkeys(texts) if text),
        url=_text(event, "url"),
        speakers=tuple(Speaker(person.get("id") or "", one_line(_whole(person))) for person in persons),
    )


def _text(element: Element, name: str) -> str:
    """The text of a child; markup that stands unescaped inside it is dropped."""
    child = element.find(name)
    return "" if child is None else _whole(child)


def _whole(element: Element) -> str:
    return "".join(element.itertext()).strip()

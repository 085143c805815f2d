"""Reads schedule.json, the export of frab and pretalx."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

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
    """The programme in a schedule.json file.

    Raises:
        ScheduleImportError: the file is no schedule.json.
    """
    try:
        conference = json.loads(file.read_bytes())["schedule"]["conference"]
        days = conference["days"]
        events = list(_events(days))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as exc:
        raise broken(file, exc) from exc
    zone = zone_named(conference.get("time_zone_name"))
    talks, skipped = [], []
    for day, room, event in events:
        try:
            talks.append(_talk(day, room, event, zone))
        except (ValueError, KeyError, TypeError, AttributeError) as exc:
            skipped.append(f"{_label(event)}: {exc}")
    return Programme(
        name=one_line(str(conference.get("title") or conference.get("acronym") or file.stem)),
        time_zone=zone.key if zone else None,
        website=one_line(str(conference.get("base_url") or conference.get("url") or "")),
        talks=tuple(talks),
        skipped=tuple(skipped),
    )


def _events(days: list[dict[str, Any]]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    for day in days:
        for room, events in day["rooms"].items():
            for event in events:
                yield str(day.get("date", "")), room, event


def _talk(day: str, room: str, event: Mapping[str, Any], zone: ZoneInfo | None) -> Talk:
    title = one_line(str(event["title"]))
    subtitle = one_line(str(event.get("subtitle") or ""))
    if event.get("date"):
        start = moment(str(event["date"]), zone)
    else:
        start = after_day_change(date.fromisoformat(day), str(event["start"]), _DAY_CHANGE, zone)
    length = duration(str(event.get("duration") or ""))
    texts = [plain_text(str(event.get(key) or "")) for key in ("abstract", "description")]
    persons = [person for person in event.get("persons") or [] if _name(person)]
    return Talk(
        id=str(event.get("id") or event.get("guid") or ""),
        title=f"{title}: {subtitle}" if subtitle else title,
        start=start,
        end=start + length if length is not None else None,
        room=one_line(str(event.get("room") or room)),
        track=one_line(str(event.get("track") or "")),
        language=str(event.get("language") or ""),
        abstract="\n\n".join(text for text in dict.fromkeys(texts) if text),
        url=one_line(str(event.get("url") or "")),
        speakers=tuple(Speaker(str(person.get("id") or ""), _name(person)) for person in persons),
    )


def _name(person: Mapping[str, Any]) -> str:
    return one_line(str(person.get("public_name") or person.get("name") or ""))


def _label(event: object) -> str:
    return str(event.get("title") or event.get("id")) if isinstance(event, dict) else "an entry"

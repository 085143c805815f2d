"""Reads an iCalendar file (.ics): each VEVENT becomes a session."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from knowledge.pack.importers.programme import (
    Programme,
    Talk,
    broken,
    one_line,
    plain_text,
    zone_named,
)


def read(file: Path) -> Programme:
    """The programme in an iCalendar file; attendees are left out, as their addresses are private.

    Raises:
        ScheduleImportError: the file is no iCalendar.
    """
    from icalendar import Calendar

    try:
        calendar = Calendar.from_ical(file.read_bytes())
    except (OSError, ValueError, IndexError, KeyError) as exc:
        raise broken(file, exc) from exc
    named = zone_named(_text(calendar, "X-WR-TIMEZONE"))
    zone = named or _zone_of_first(calendar)
    talks, skipped = [], []
    for event in calendar.walk("VEVENT"):
        label = one_line(_text(event, "SUMMARY")) or _text(event, "UID")
        try:
            talks.append(_talk(event, zone))
        except (ValueError, KeyError, TypeError, AttributeError) as exc:
            skipped.append(f"{label}: {exc}")
        if "RRULE" in event:
            skipped.append(f"{label}: it repeats; only its first date was taken")
    return Programme(
        name=one_line(_text(calendar, "X-WR-CALNAME") or _text(calendar, "NAME") or file.stem),
        time_zone=zone.key if zone else None,
        website=_text(calendar, "URL"),
        talks=tuple(talks),
        skipped=tuple(skipped),
    )


def _talk(event: Any, zone: ZoneInfo | None) -> Talk:
    title = one_line(_text(event, "SUMMARY"))
    if not title:
        raise ValueError("it has no SUMMARY")
    start = _moment(event["DTSTART"].dt, zone)
    end = _moment(event["DTEND"].dt, zone) if "DTEND" in event else None
    if end is None and "DURATION" in event and isinstance(event["DURATION"].dt, timedelta):
        end = start + event["DURATION"].dt
    categories = event.get("CATEGORIES")
    tracks = getattr(categories, "cats", None) or []
    return Talk(
        id=_text(event, "UID").partition("@")[0],
        title=title,
        start=start,
        end=end,
        room=one_line(_text(event, "LOCATION")),
        track=one_line(str(tracks[0])) if tracks else "",
        language=str(getattr(event.get("SUMMARY"), "params", {}).get("LANGUAGE", "")),
        abstract=plain_text(_text(event, "DESCRIPTION")),
        url=_text(event, "URL"),
        is_cancelled=_text(event, "STATUS").upper() == "CANCELLED",
    )


def _moment(found: date | datetime, zone: ZoneInfo | None) -> datetime:
    """An aware moment; a bare day begins at local midnight, a floating time is local."""
    if not isinstance(found, datetime):
        found = datetime.combine(found, time(0))
    if found.tzinfo is not None:
        return found
    if zone is None:
        raise ValueError("its time has no zone; name the time zone of the calendar")
    return found.replace(tzinfo=zone)


def _zone_of_first(calendar: Any) -> ZoneInfo | None:
    """The first time zone that an event names."""
    for event in calendar.walk("VEVENT"):
        found = event.get("DTSTART")
        zone = zone_named(str(getattr(found, "params", {}).get("TZID", "")))
        if zone is not None:
            return zone
    return None


def _text(component: Any, name: str) -> str:
    found = component.get(name)
    if isinstance(found, list):
        found = found[0] if found else None
    return "" if found is None else str(found).strip()

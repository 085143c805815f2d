"""Times as people read them: in the page's language and on the event's own clock."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date

from ui.languages import locale_of


def read_moment(text: str) -> datetime | None:
    """The time in an ISO string, or None when it is none or has no offset."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def full_moment(moment: datetime, language: str, zone: ZoneInfo) -> str:
    """Weekday, date and 24-hour time: `Saturday, 14 February 2026, 10:00`."""
    return _dated(moment, language, zone, "full")


def short_moment(moment: datetime, language: str, zone: ZoneInfo) -> str:
    """Date and 24-hour time: `14 February 2026, 10:00`."""
    return _dated(moment, language, zone, "long")


def _dated(moment: datetime, language: str, zone: ZoneInfo, style: str) -> str:
    local = moment.astimezone(zone)
    day = format_date(local, format=style, locale=locale_of(language))
    comma = "، " if language == "ar" else ", "
    return f"{day}{comma}{local:%H:%M}"

"""What every importer hands over: a programme of talks, before it becomes a pack."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from knowledge.errors import ScheduleImportError

_TAG = re.compile(r"<[a-zA-Z/!][^>]*>")
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


@dataclass(frozen=True)
class Speaker:
    """Who gives a talk; `id` is unique in the source, empty when the source has none."""

    id: str
    name: str


@dataclass(frozen=True)
class Talk:
    """One entry of a programme. `abstract` is Markdown or plain text; times are aware."""

    id: str
    title: str
    start: datetime | None
    end: datetime | None
    room: str = ""
    track: str = ""
    language: str = ""
    abstract: str = ""
    url: str = ""
    is_cancelled: bool = False
    speakers: tuple[Speaker, ...] = ()


@dataclass(frozen=True)
class Programme:
    """A whole programme; `skipped` says in words what could not be used."""

    name: str
    time_zone: str | None
    website: str
    talks: tuple[Talk, ...]
    start: date | None = None
    end: date | None = None
    skipped: tuple[str, ...] = ()


def one_line(text: str) -> str:
    """Text on one line, without markup and invisible characters."""
    return " ".join(plain_text(text).split())


def plain_text(text: str) -> str:
    """Text without HTML: abstracts often carry it, also inside XML."""
    if _TAG.search(text):
        from bs4 import BeautifulSoup

        soup = BeautifulSoup(text, "html.parser")
        for hidden in soup(["script", "style", "template"]):
            hidden.decompose()
        for block in soup(["p", "br", "li", "div", "h1", "h2", "h3", "h4"]):
            block.append("\n")
        text = soup.get_text()
    text = _UNSAFE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in text.split("\n"))).strip()


def duration(text: str) -> timedelta | None:
    """A length written `HH:MM` or `D:HH:MM`, or None when there is none."""
    parts = text.strip().split(":")
    if len(parts) not in (2, 3) or not all(part.isdigit() for part in parts):
        return None
    days, hours, minutes = (int(part) for part in ["0", *parts][-3:])
    return timedelta(days=days, hours=hours, minutes=minutes)


def moment(text: str, zone: ZoneInfo | None) -> datetime:
    """An aware moment; its own offset is believed, the zone serves only where there is none.

    Raises:
        ValueError: the text is no ISO time, or has no offset and no zone is known.
    """
    found = datetime.fromisoformat(text.strip())
    if found.tzinfo is not None:
        return found
    if zone is None:
        raise ValueError(f"'{text}' has no offset from UTC; add one, or name the time zone")
    return found.replace(tzinfo=zone)


def zone_named(name: str | None) -> ZoneInfo | None:
    """The time zone of a name, or None when the name is empty or unknown."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def after_day_change(day: date, clock: str, day_change: str, zone: ZoneInfo | None) -> datetime:
    """The moment of a talk given by day and clock time; before the day change it is the next morning.

    Raises:
        ValueError: the clock time cannot be read, or no zone is known.
    """
    start = moment(f"{day.isoformat()}T{clock.strip().zfill(5)}", zone)
    return start + timedelta(days=1) if clock.strip().zfill(5) < day_change.zfill(5) else start


def broken(file: object, exc: Exception) -> ScheduleImportError:
    """The error for a file that cannot be read at all."""
    return ScheduleImportError(f"{file} cannot be read as a schedule: {exc}. Check the file and the format.")

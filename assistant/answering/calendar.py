"""Dates, times and spans as a language writes them, in the event's zone."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import regex
from babel import Locale
from babel.dates import format_date, get_date_format, get_timezone_name

from assistant.messages import Messages

# the year of a CLDR full date pattern, with the words that belong to it: "y年", " 'de' y", " y 'г'."
_YEAR = regex.compile(r"(?:[\s,]+(?:'[^']*'\s*)?)?y+(?:\s*'[^']*'\.?|[年년]\s?)?")
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


class Calendar:
    """Formats moments for one language.

    Args:
        messages: the language's words.
        locale: the CLDR locale whose habits count (a language tag, or one with a territory).
        zone: the event's time zone; every moment is shown in it.
    """

    def __init__(self, messages: Messages, locale: str, zone: ZoneInfo) -> None:
        self._messages = messages
        self._locale = Locale.parse(locale, sep="-" if "-" in locale else "_")
        self._zone = zone
        self._yearless = _YEAR.sub("", str(get_date_format("full", self._locale).pattern))

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(self._zone)

    def day(self, day: date | datetime, now: datetime) -> str:
        """A date with its weekday; the year only if it is not the clock's."""
        shown = self.local(day).date() if isinstance(day, datetime) else day
        if shown.year == self.local(now).year:
            return str(format_date(shown, self._yearless, locale=self._locale)).strip()
        return str(format_date(shown, "full", locale=self._locale))

    def clock(self, moment: datetime) -> str:
        """The time of day on a 24-hour clock."""
        return f"{self.local(moment):%H:%M}"

    def hours(self, start: datetime, end: datetime | None) -> str:
        """A time, or a span of times; a span over midnight shows both times only."""
        if end is None or end <= start:
            return self.clock(start)
        return self._messages.text("time-range", start=self.clock(start), end=self.clock(end))

    def moment(self, moment: datetime, now: datetime) -> str:
        """Date and time together."""
        return self._messages.text("date-time", date=self.day(moment, now), time=self.clock(moment))

    def days(self, first: date, last: date, now: datetime) -> str:
        if first == last:
            return self.day(first, now)
        return self._messages.text("time-range", start=self.day(first, now), end=self.day(last, now))

    def span(self, length: timedelta) -> str:
        """A duration in days, hours and minutes, the two largest units."""
        days, rest = divmod(length, _DAY)
        hours, rest = divmod(rest, _HOUR)
        minutes = round(rest.total_seconds() / 60)
        units = [("days", days), ("hours", hours), ("minutes", minutes)]
        shown = [self._messages.text(unit, count=count) for unit, count in units if count]
        return " ".join(shown[:2]) or self._messages.text("minutes", count=0)

    def zone_name(self, now: datetime) -> str:
        """The zone with its offset, for example `CET, UTC+01:00`."""
        local = self.local(now)
        offset = local.strftime("%z")
        name = get_timezone_name(local, width="short", locale=self._locale, return_zone=False) or local.tzname() or ""
        sign = f"UTC{offset[:3]}:{offset[3:]}"
        return sign if name.startswith(("GMT", "UTC", "+")) else f"{name}, {sign}"

"""When a question is about: the result of reading its time words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

PARTS: dict[str, tuple[time, time]] = {
    "morning": (time(0), time(12)),
    "noon": (time(11, 30), time(14)),
    "afternoon": (time(12), time(18)),
    "evening": (time(17), time(23, 59, 59)),
    "night": (time(19), time(23, 59, 59)),
}


@dataclass(frozen=True)
class Timespan:
    """Days and hours asked for, in the event's zone. All `None` means that no time was named.

    `first`/`last` are inclusive days; `after`/`before` bound the time of day; with `point` the moment `after` is meant.
    `now` is set for "right now". `spans` are the token ranges that the words took.
    """

    first: date | None = None
    last: date | None = None
    after: time | None = None
    before: time | None = None
    part: str | None = None
    point: bool = False
    now: bool = False
    foreign_year: int | None = None
    spans: tuple[tuple[int, int], ...] = ()

    @property
    def is_empty(self) -> bool:
        return self == Timespan(spans=self.spans, foreign_year=self.foreign_year)

    @property
    def has_day(self) -> bool:
        return self.first is not None

    def on_days(self, first: date, last: date) -> Timespan:
        return replace(self, first=first, last=last)

    def window(self, now: datetime, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
        """The moments asked for as `[start, end)`; None when no time was named.

        A time of day without a day means today.
        """
        if self.is_empty:
            return None
        today = now.astimezone(zone).date()
        first, last = self.first or today, self.last or self.first or today
        low, high = self._hours()
        start = datetime.combine(first, low or time(0), zone)
        if self.point and low is not None:
            return start, start + timedelta(minutes=1)
        end = datetime.combine(last, high, zone) if high else datetime.combine(last + timedelta(days=1), time(0), zone)
        return start, end

    def keeps(self, moment: datetime, zone: ZoneInfo) -> bool:
        """Whether a moment's time of day fits, on any of the days of a range."""
        low, high = self._hours()
        clock = moment.astimezone(zone).time()
        return (low is None or clock >= low) and (high is None or clock <= high)

    def _hours(self) -> tuple[time | None, time | None]:
        if self.after or self.before:
            return self.after, self.before
        if self.part:
            return PARTS[self.part]
        return None, None

    def to_dict(self) -> dict[str, Any]:
        """JSON for the reading."""
        values = {
            "first": self.first,
            "last": self.last,
            "after": self.after,
            "before": self.before,
            "part": self.part,
            "now": self.now or None,
            "foreign_year": self.foreign_year,
        }
        return {name: str(value) for name, value in values.items() if value is not None}

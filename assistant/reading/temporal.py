"""Read dates, times and periods of a question, relative to a clock, in any of the supported languages.

The words are data (`locale/<language>/time.toml` and CLDR); the grammar here knows only tags and numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import regex

from assistant.reading.phrases import Match
from assistant.reading.timespan import Timespan
from assistant.reading.timewords import TimeWords
from assistant.reading.tokens import Token

_CLOCK = regex.compile(r"(?<![\d.:/])([01]?\d|2[0-4])\s?(?:[:h]|\.(?=\d\d(?!\d)))\s?([0-5]\d)(?![\d.]\d)")
_ISO = regex.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_DAY_MONTH = regex.compile(r"(?<![\d.:/])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?(?![\d:/])")
_DAY_OFFSETS = {
    "today": 0, "tomorrow": 1, "day_after_tomorrow": 2, "yesterday": -1, "day_before_yesterday": -2,
}  # fmt: skip
_PM_PARTS = frozenset({"afternoon", "evening", "night"})


@dataclass
class _Found:
    days: list[tuple[date, date, int]] = field(default_factory=list)
    times: list[tuple[time, int, int]] = field(default_factory=list)
    part: str | None = None
    after: time | None = None
    before: time | None = None
    now: bool = False
    foreign_year: int | None = None
    spans: list[tuple[int, int]] = field(default_factory=list)


class TimeReader:
    """Reads the time words of one language for one event.

    Args:
        words: the tagged time words.
        zone: the event's zone, in which "today" is meant.
        first, last: the event's days; they decide which month a bare "14th" means and which numeric dates are dates.
    """

    def __init__(self, words: TimeWords, zone: ZoneInfo, first: date, last: date) -> None:
        self._words = words
        self._zone = zone
        self._first = first
        self._last = last

    def numbers(self, tokens: Sequence[Token]) -> dict[int, int]:
        """Small numbers and ordinals by the index of their token: digits, "second", "zweiter", "二"."""
        found = {
            i: int(t.key) for i, t in enumerate(tokens) if t.kind == "number" and t.key.isdigit() and int(t.key) <= 40
        }
        for match in self._words.tag(tokens):
            for value in match.values:
                if value.startswith(("ordinal.", "number.")):
                    index = match.end - 1 if match.end - 1 not in found else match.start
                    found.setdefault(index, int(value.partition(".")[2]))
        return found

    def read(
        self,
        text: str,
        tokens: Sequence[Token],
        now: datetime,
        *,
        past: bool = False,
        taken: Sequence[tuple[int, int]] = (),
    ) -> Timespan:
        """Read the time asked for.

        Args:
            text: the cleaned question.
            tokens: its tokens.
            now: the clock.
            past: the question speaks of what has happened; a bare weekday then means the last one.
            taken: token ranges that are names and hold no time.
        """
        local = now.astimezone(self._zone)
        free = [
            m for m in self._words.tag(tokens)
            if not any(a < m.end and m.start < b and b - a > 1 for a, b in taken)
        ]  # fmt: skip
        scan = _Scan(text, tokens, free, local, self._first, self._last, past, taken)
        found = scan.run()
        return _assemble(found, local)


class _Scan:
    """One pass over one question."""

    def __init__(
        self,
        text: str,
        tokens: Sequence[Token],
        tags: Sequence[Match[str]],
        now: datetime,
        first: date,
        last: date,
        past: bool,
        taken: Sequence[tuple[int, int]],
    ) -> None:
        self.text, self.tokens, self.now, self.past = text, tokens, now, past
        self.first, self.last = first, last
        self.taken = taken
        self.tags = tags
        self.starts: dict[int, list[Match[str]]] = {}
        self.ends: dict[int, list[Match[str]]] = {}
        for tag in tags:
            self.starts.setdefault(tag.start, []).append(tag)
            self.ends.setdefault(tag.end, []).append(tag)
        self.found = _Found()
        self.moments: set[int] = set()

    def run(self) -> _Found:
        self._numeric_dates()
        self._clock_digits()
        self._month_dates()
        self._day_numbers()
        self._offsets()
        self._hours()
        self._day_words()
        self._weekdays()
        self._periods()
        self._ranges()
        self._other_years()
        return self.found

    # -- small look-ups -------------------------------------------------------------------------------------------
    def _tag_at(self, index: int, prefix: str) -> tuple[str, int] | None:
        for match in self.starts.get(index, ()):
            for value in match.values:
                if value.startswith(prefix):
                    return value.removeprefix(prefix), match.end
        return None

    def _tag_before(self, index: int, prefix: str) -> tuple[str, int] | None:
        for match in self.ends.get(index, ()):
            for value in match.values:
                if value.startswith(prefix):
                    return value.removeprefix(prefix), match.start
        return None

    def _skip(self, index: int, name: str) -> int:
        tag = self._tag_at(index, name)
        return tag[1] if tag else index

    def _number_at(self, index: int) -> tuple[int, int] | None:
        if index < len(self.tokens) and self.tokens[index].kind == "number" and self.tokens[index].key.isdigit():
            return int(self.tokens[index].key), index + 1
        tag = self._tag_at(index, "number.") or self._tag_at(index, "ordinal.")
        return (int(tag[0]), tag[1]) if tag else None

    def _is_free(self, start: int, end: int) -> bool:
        used = [*self.found.spans, *(span for span in self.taken if span[1] - span[0] > 1)]
        return not any(a < end and start < b for a, b in used)

    def _token_range(self, start: int, end: int) -> tuple[int, int]:
        inside = [i for i, token in enumerate(self.tokens) if token.start < end and start < token.end]
        return (inside[0], inside[-1] + 1) if inside else (0, 0)

    def _take(self, start: int, end: int) -> None:
        self.found.spans.append((start, end))

    # -- dates ----------------------------------------------------------------------------------------------------
    def _numeric_dates(self) -> None:
        for match in _ISO.finditer(self.text):
            self._add_date(int(match[3]), int(match[2]), int(match[1]), *self._token_range(*match.span()))
        for match in _DAY_MONTH.finditer(self.text):
            span = self._token_range(*match.span())
            day, month, year = int(match[1]), int(match[3]), match[4]
            in_clock = self._tag_before(span[0], "clock.before") is not None and match[2] == "."
            plausible = year is not None or month in self._months()
            if self._is_free(*span) and not in_clock and plausible and (match[2] != "-" or year):
                self._add_date(day, month, _full_year(year), *span)

    def _months(self) -> set[int]:
        months, day = set(), self.first
        while day <= self.last:
            months.add(day.month)
            day += timedelta(days=27)
        return months | {self.last.month}

    def _add_date(self, day: int, month: int, year: int | None, start: int, end: int) -> None:
        try:
            moment = date(year or self._year_of(day, month), month, day)
        except ValueError:
            return
        if year is not None and not self.first.year <= year <= self.last.year:
            self.found.foreign_year = year
        self.found.days.append((moment, moment, start))
        self._take(start, end)

    def _year_of(self, day: int, month: int) -> int:
        for year in range(self.first.year, self.last.year + 1):
            if (self.first.year, self.first.month) <= (year, month) <= (self.last.year, self.last.month):
                return year
        return self.now.year

    def _month_dates(self) -> None:
        for match in self.tags:
            month = next((int(v[6:]) for v in match.values if v.startswith("month.")), None)
            if month is not None and self._is_free(match.start, match.end):
                self._date_around(month, match)
        self._marked_months()

    def _date_around(self, month: int, match: Match[str]) -> None:
        back = self._number_before(match.start)
        ahead = self._number_at(self._skip(match.end, "date.of"))
        if back is not None and 1 <= back[0] <= 31:
            year = self._year_at(match.end)
            other = self._range_start(back[1])
            if other:
                self._add_range(other[0], back[0], month, other[1], match.end)
                return
            self._add_date(back[0], month, year[0] if year else None, back[1], year[1] if year else match.end)
        elif ahead is not None and 1 <= ahead[0] <= 31:
            end = self._skip(ahead[1], "date.day_marker")
            year = self._year_at(end)
            self._add_date(ahead[0], month, year[0] if year else None, match.start, year[1] if year else end)
        elif len(self.tokens[match.start].key) > 3 or self.tokens[match.start].is_glyph:
            self._whole_month(month, match)

    def _whole_month(self, month: int, match: Match[str]) -> None:
        year = self._year_at(match.end)
        if year:
            self.found.foreign_year = None if self.first.year <= year[0] <= self.last.year else year[0]
        elif month in self._months() or self._tag_before(match.start, "range.") is None:
            return
        first = date(year[0] if year else self._year_of(1, month), month, 1)
        last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        self.found.days.append((first, last, match.start))
        self._take(match.start, year[1] if year else match.end)

    def _number_before(self, index: int) -> tuple[int, int] | None:
        for prefix in ("date.of", "date.day_marker", "date.of"):
            tag = self._tag_before(index, prefix)
            if tag:
                index = tag[1]
        if index > 0 and self.tokens[index - 1].kind == "number" and self.tokens[index - 1].key.isdigit():
            return int(self.tokens[index - 1].key), index - 1
        tag = self._tag_before(index, "number.") or self._tag_before(index, "ordinal.")
        return (int(tag[0]), tag[1]) if tag else None

    def _range_start(self, index: int) -> tuple[int, int] | None:
        """A first day before `index`, as in "from 7 to 9 February" or "7-9 February"."""
        connector = self._tag_before(index, "range.to")
        dash = index > 0 and self.text[self.tokens[index - 1].end : self.tokens[index].start].strip() == "-"
        if not connector and not dash:
            return None
        number = self._number_before(connector[1] if connector else index)
        return number if number and 1 <= number[0] <= 31 else None

    def _add_range(self, first: int, last: int, month: int, start: int, end: int) -> None:
        try:
            year = self._year_of(first, month)
            self.found.days.append((date(year, month, first), date(year, month, last), start))
        except ValueError:
            return
        self._take(start, end)

    def _year_at(self, index: int) -> tuple[int, int] | None:
        index = self._skip(index, "date.of")
        if index < len(self.tokens) and regex.fullmatch(r"(19|20)\d\d", self.tokens[index].key):
            return int(self.tokens[index].key), self._skip(index + 1, "date.year_marker")
        return None

    def _marked_months(self) -> None:
        """Dates built with markers: 2月14日, 2월 14일."""
        for index, token in enumerate(self.tokens):
            if token.kind != "number" or not self._is_free(index, index + 1):
                continue
            month_end = self._tag_at(index + 1, "date.month_marker")
            number = self._number_at(month_end[1]) if month_end else None
            if month_end and number and token.key.isdigit():
                year = self._tag_before(index, "date.year_marker")
                value = (
                    int(self.tokens[year[1] - 1].key) if year and self.tokens[year[1] - 1].kind == "number" else None
                )
                self._add_date(number[0], int(token.key), value, index, self._skip(number[1], "date.day_marker"))

    def _day_numbers(self) -> None:
        """A bare day: "the 14th", 14号, 14일."""
        for index in range(len(self.tokens)):
            number = self._number_at(index)
            if number is None or not 1 <= number[0] <= 31:
                continue
            marker = self._tag_at(number[1], "date.day_marker")
            article = self._tag_before(index, "date.before") if self._stands_alone(index, number[1]) else None
            end = marker[1] if marker else number[1]
            if (marker or article) and self._is_free(index, end):
                self._add_date(number[0], self._month_of(number[0]), None, index, end)

    def _stands_alone(self, start: int, end: int) -> bool:
        """Digits of a day of the event that count nothing ("il 18", "am 18")."""
        if self.tokens[start].kind != "number" or self._counts_something(end):
            return False
        follower = self.tokens[end] if end < len(self.tokens) else None
        plain = follower is None or follower.kind != "word" or bool(self.starts.get(end))
        return plain and any(d.day == int(float(self.tokens[start].key)) for d in _days(self.first, self.last))

    def _month_of(self, day: int) -> int:
        candidates = [d for d in _days(self.first, self.last) if d.day == day]
        if not candidates:
            return self.now.month
        today = self.now.date()
        return min(candidates, key=lambda d: abs((d - today).days)).month

    # -- times of day ---------------------------------------------------------------------------------------------
    def _clock_digits(self) -> None:
        for match in _CLOCK.finditer(self.text):
            span = self._token_range(*match.span())
            if not self._is_free(*span):
                continue
            hour = self._to_24(int(match[1]), *span)
            self._add_time(hour, int(match[2]), *span)

    def _hours(self) -> None:
        for index in range(len(self.tokens)):
            number = self._number_at(index)
            if number is None or not 0 <= number[0] <= 24 or not self._is_free(index, number[1]):
                continue
            end = number[1]
            after = self._tag_at(end, "clock.after")
            before = self._tag_before(index, "clock.before")
            meridiem = self._meridiem(index, after[1] if after else end)
            idiom = self._idiom(index, after[1] if after else end)
            strong = after is not None or meridiem is not None or idiom is not None
            digits = self.tokens[index].kind == "number"
            lone = before is not None and digits and not self._counts_something(end)
            if strong or lone:
                self._hour_before(index, after[1] if after else end)
                self._add_hour(number[0], index, after[1] if after else end, idiom)
        for match in self.tags:
            for value in match.values:
                named = value in {"clock.noon_time", "clock.midnight"} and self._is_free(match.start, match.end)
                if named and self._tag_before(match.start, "range."):
                    self._add_time(12 if value == "clock.noon_time" else 0, 0, match.start, match.end)

    def _hour_before(self, index: int, end: int) -> None:
        """The first hour of a range whose marker stands only after the second ("zwischen 14 und 18 Uhr")."""
        connector = self._tag_before(index, "range.to")
        dash = index > 0 and self.text[self.tokens[index - 1].end : self.tokens[index].start].strip() == "-"
        at = connector[1] if connector else index
        first = self._number_before(at) if connector or dash else None
        if first and 0 <= first[0] <= 24 and self._is_free(first[1], at):
            self._add_time(self._to_24(first[0], index, end), 0, first[1], at)

    def _counts_something(self, end: int) -> bool:
        """The number is followed directly by a word that it counts ("4 x 7.5", "10 km")."""
        if end >= len(self.tokens):
            return False
        follower = self.tokens[end]
        return follower.kind == "word" and len(follower.key) <= 2 and not self.starts.get(end)

    def _meridiem(self, start: int, end: int) -> str | None:
        for index, finder in ((end, self._tag_at), (start, self._tag_before)):
            for prefix in ("clock.pm", "clock.am"):
                if finder(index, prefix):
                    return prefix
        return None

    def _idiom(self, start: int, end: int) -> int | None:
        """Minutes to add for half and quarter idioms (negative for "to")."""
        before = {
            "clock.half_past": 30,
            "clock.quarter_past": 15,
            "clock.half_to": -30,
            "clock.quarter_to": -15,
        }
        for prefix, minutes in before.items():
            if self._tag_before(start, prefix):
                return minutes
        after = {"clock.half_after": 30, "clock.quarter_past": 15, "clock.quarter_to": -15}
        for prefix, minutes in after.items():
            if self._tag_at(end, prefix):
                return minutes
        return None

    def _add_hour(self, hour: int, start: int, end: int, idiom: int | None) -> None:
        minute_number = self._number_at(end)
        minute = minute_number[0] if minute_number and self._tag_at(end - 1, "clock.after") and idiom is None else 0
        moment = self._to_24(hour, start, end) * 60 + (idiom if idiom is not None else minute if minute < 60 else 0)
        first = self._tag_before(start, "clock.")
        self._add_time(moment // 60, moment % 60, first[1] if first else start, end)

    def _to_24(self, hour: int, start: int, end: int) -> int:
        meridiem = self._meridiem(start, end)
        if meridiem == "clock.am":
            return 0 if hour == 12 else hour
        near = [
            v for m in self.tags for v in m.values if v.startswith(("part.", "day_part.")) and abs(m.start - start) < 6
        ]
        afternoon = meridiem == "clock.pm" or any(v.split("_")[-1].split(".")[-1] in _PM_PARTS for v in near)
        return hour + 12 if afternoon and 1 <= hour < 12 else hour

    def _add_time(self, hour: int, minute: int, start: int, end: int) -> None:
        if 0 <= hour <= 24 and 0 <= minute < 60:
            self.found.times.append((time(hour % 24, minute), start, end))
            self._take(start, end)

    # -- relative words -------------------------------------------------------------------------------------------
    def _offsets(self) -> None:
        for index in range(len(self.tokens)):
            number = self._number_at(index)
            unit = self._tag_at(number[1], "offset.") if number else None
            if not number or not unit or unit[0] not in {"minute", "hour", "day", "week"}:
                continue
            ahead = self._tag_before(index, "offset.in") or self._tag_at(unit[1], "offset.from_now")
            back = self._tag_at(unit[1], "offset.ago") or self._tag_before(index, "offset.ago")
            if (ahead or back) and self._is_free(index, unit[1]):
                self._add_offset(number[0] * (-1 if back else 1), unit[0], index, unit[1])

    def _add_offset(self, amount: int, unit: str, start: int, end: int) -> None:
        moment = self.now + timedelta(**{f"{unit}s": amount})
        self.found.days.append((moment.date(), moment.date(), start))
        if unit in {"minute", "hour"}:
            self.found.times.append((moment.time().replace(second=0, microsecond=0), start, end))
            self.moments.add(start)
        self._take(start, end)

    def _day_words(self) -> None:
        today = self.now.date()
        for match in self.tags:
            if not self._is_free(match.start, match.end):
                continue
            for value in match.values:
                table, _, key = value.partition(".")
                if value == "day.now":
                    self.found.now = True
                elif table == "day":
                    self._add_relative(today + timedelta(days=_DAY_OFFSETS[key]), None, match)
                elif table == "day_part":
                    day, _, part = key.partition("_")
                    self._add_relative(today + timedelta(days=_DAY_OFFSETS[day]), part, match)
                elif table == "part":
                    self.found.part = self.found.part or key
                    self.found.spans.append((match.start, match.end))

    def _add_relative(self, day: date, part: str | None, match: Match[str]) -> None:
        self.found.days.append((day, day, match.start))
        self.found.part = part or self.found.part
        self.found.spans.append((match.start, match.end))

    def _weekdays(self) -> None:
        for match in self.tags:
            number = next((int(v[8:]) for v in match.values if v.startswith("weekday.")), None)
            if number is None or not self._is_free(match.start, match.end):
                continue
            if any(first.isoweekday() == number for first, _, _ in self.found.days):
                self._take(match.start, match.end)
                continue
            day = self._weekday_date(number, match)
            self.found.days.append((day, day, match.start))
            self._take(match.start, match.end)

    def _weekday_date(self, number: int, match: Match[str]) -> date:
        today = self.now.date()
        ahead = (number - today.isoweekday()) % 7
        week = next((m for m in self.tags if m.start < match.start <= m.end and _has(m, "period.")), None)
        if week is not None and _has(week, "period.next_week"):
            return today + timedelta(days=7 - today.isoweekday() + number)
        if week is not None and _has(week, "period.last_week"):
            return today - timedelta(days=6 + today.isoweekday() - number + 1)
        which = self._tag_before(match.start, "which.") or self._tag_at(match.end, "which.")
        if which and which[0] == "next":
            return today + timedelta(days=ahead or 7)
        if (which and which[0] == "last") or (self.past and not (which and which[0] == "this")):
            return today - timedelta(days=(today.isoweekday() - number) % 7 or (7 if which else 0))
        return today + timedelta(days=ahead)

    def _periods(self) -> None:
        today = self.now.date()
        monday = today - timedelta(days=today.isoweekday() - 1)
        spans = {
            "weekend": (max(today, monday + timedelta(days=5)), monday + timedelta(days=6)),
            "next_weekend": (monday + timedelta(days=12), monday + timedelta(days=13)),
            "this_week": (today, monday + timedelta(days=6)),
            "next_week": (monday + timedelta(days=7), monday + timedelta(days=13)),
            "last_week": (monday - timedelta(days=7), monday - timedelta(days=1)),
        }
        for match in self.tags:
            for value in match.values:
                period = spans.get(value.removeprefix("period.")) if value.startswith("period.") else None
                if period and not any(
                    m.start <= match.end and match.start < m.end and _has(m, "weekday.") for m in self.tags
                ):
                    self.found.days.append((*period, match.start))
                    self._take(match.start, match.end)

    def _other_years(self) -> None:
        """A year that is not the event's makes the whole question one about another time."""
        for index, token in enumerate(self.tokens):
            if regex.fullmatch(r"(19|20)\d\d", token.key) and self._is_free(index, index + 1):
                year = int(token.key)
                if not self.first.year <= year <= self.last.year:
                    self.found.foreign_year = year
                self._take(index, index + 1)

    def _ranges(self) -> None:
        """Bounds of the time of day: "after 18:00", "until noon", "between 14 and 18"."""
        times = sorted(self.found.times, key=lambda item: item[1])
        if len(times) >= 2:
            low, high = times[0][0], times[1][0]
            if high < low and high.hour < 12:
                high = high.replace(hour=high.hour + 12)
            self.found.after, self.found.before = low, high
        elif times:
            moment, start, end = times[0]
            bounded = {v for v in (self._bound(start), self._bound_after(end)) if v and start not in self.moments}
            self.found.after = None if "before" in bounded else moment
            self.found.before = moment if "before" in bounded else None
            if "after" in bounded:
                self.found.before = time(23, 59, 59)

    def _bound(self, index: int) -> str | None:
        for start in (index, index - 1):
            for name in ("after", "before"):
                if self._tag_before(start, f"range.{name}"):
                    return name
        return None

    def _bound_after(self, index: int) -> str | None:
        """Postposed bounds as in 18時以降, 18시 이후, 18 बजे के बाद."""
        for start in (index, index + 1):
            for name in ("after", "before"):
                if self._tag_at(start, f"range.{name}"):
                    return name
        return None


def _assemble(found: _Found, now: datetime) -> Timespan:
    days = sorted(found.days, key=lambda item: item[2])
    span = Timespan(now=found.now, foreign_year=found.foreign_year, spans=tuple(found.spans), part=found.part)
    if days:
        span = replace(span, first=min(d[0] for d in days), last=max(d[1] for d in days))
    if found.after or found.before:
        point = found.before is None
        span = replace(span, after=found.after, before=found.before, point=point, part=None)
    return span


def _has(match: Match[str], prefix: str) -> bool:
    return any(value.startswith(prefix) for value in match.values)


def _full_year(year: str | None) -> int | None:
    return None if year is None else int(year) + (2000 if len(year) == 2 else 0)


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]

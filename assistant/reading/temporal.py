"""Read dates, times and periods of a question, relative to a clock, in any of the supported languages.

The words are data (`locale/<language>/time.toml` and CLDR); the grammar here knows only tags and numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import regex

from assistant.reading.datescan import DateScan, Found
from assistant.reading.phrases import Match
from assistant.reading.timespan import Timespan
from assistant.reading.timewords import TimeWords
from assistant.reading.tokens import Token

_CLOCK = regex.compile(r"(?<![\d.:/])([01]?\d|2[0-4])\s?(?:[:h]|\.(?=\d\d(?!\d)))\s?([0-5]\d)(?![\d.]\d)")
_DAY_OFFSETS = {
    "today": 0, "tomorrow": 1, "day_after_tomorrow": 2, "yesterday": -1, "day_before_yesterday": -2,
}  # fmt: skip
_PM_PARTS = frozenset({"afternoon", "evening", "night"})


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


class _Scan(DateScan):
    """One pass over one question: dates, then times of day, then relative words."""

    def run(self) -> Found:
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
            for value in self._either(match.values):
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

    def _either(self, values: Sequence[str]) -> Sequence[str]:
        """Of a word that means both yesterday and tomorrow, the meaning that fits the tense."""
        back = {"day.yesterday", "day.day_before_yesterday"}
        ahead = {"day.tomorrow", "day.day_after_tomorrow"}
        if not (back & set(values) and ahead & set(values)):
            return values
        return [value for value in values if value not in (ahead if self.past else back)]

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


def _assemble(found: Found, now: datetime) -> Timespan:
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

"""Find dates among the tokens of a question: numeric, with month words, with markers, bare days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

import regex

from assistant.reading.phrases import Match
from assistant.reading.tokens import Token

_ISO = regex.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_DAY_MONTH = regex.compile(r"(?<![\d.:/])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?(?![\d:/])")


@dataclass
class Found:
    days: list[tuple[date, date, int]] = field(default_factory=list)
    times: list[tuple[time, int, int]] = field(default_factory=list)
    part: str | None = None
    after: time | None = None
    before: time | None = None
    now: bool = False
    foreign_year: int | None = None
    spans: list[tuple[int, int]] = field(default_factory=list)


class DateScan:
    """The dates of one question, and the look-ups that every scan needs."""

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
        self.found = Found()
        self.moments: set[int] = set()

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
        return plain and any(d.day == int(float(self.tokens[start].key)) for d in days_between(self.first, self.last))

    def _counts_something(self, end: int) -> bool:
        """The number is followed directly by a word that it counts ("4 x 7.5", "10 km")."""
        if end >= len(self.tokens):
            return False
        follower = self.tokens[end]
        return follower.kind == "word" and len(follower.key) <= 2 and not self.starts.get(end)

    def _month_of(self, day: int) -> int:
        candidates = [d for d in days_between(self.first, self.last) if d.day == day]
        if not candidates:
            return self.now.month
        today = self.now.date()
        return min(candidates, key=lambda d: abs((d - today).days)).month


def _full_year(year: str | None) -> int | None:
    return None if year is None else int(year) + (2000 if len(year) == 2 else 0)


def days_between(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]

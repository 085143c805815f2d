"""Names and directions of languages, and times in words."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from ui.languages import direction, name_in, own_name
from ui.moments import full_moment, read_moment, short_moment

ROME = ZoneInfo("Europe/Rome")
MOMENT = datetime.fromisoformat("2026-02-14T09:00:00+00:00")


@pytest.mark.parametrize(
    ("tag", "name"), [("en", "English"), ("it", "Italiano"), ("zh", "中文"), ("ar", "العربية"), ("qq", "Qq")]
)
def test_a_language_is_called_as_its_speakers_call_it(tag: str, name: str) -> None:
    assert own_name(tag) == name


def test_a_language_has_a_name_in_other_languages() -> None:
    assert name_in("it", "de") == "Italienisch"


def test_arabic_runs_right_to_left() -> None:
    assert (direction("ar"), direction("en"), direction("qq")) == ("rtl", "ltr", "ltr")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Saturday, 14 February 2026, 10:00"),
        ("de", "Samstag, 14. Februar 2026, 10:00"),
        ("ko", "2026년 2월 14일 토요일, 10:00"),
        ("ar", "السبت، 14 فبراير 2026، 10:00"),
    ],
)
def test_a_moment_is_told_on_the_events_clock_in_24_hours(language: str, words: str) -> None:
    assert full_moment(MOMENT, language, ROME) == words


def test_a_short_moment_leaves_the_weekday_out() -> None:
    assert short_moment(MOMENT, "en", ROME) == "14 February 2026, 10:00"


@pytest.mark.parametrize("text", ["", "lately", "2026-02-14", "2026-02-14T10:00:00"])
def test_a_time_without_an_offset_is_no_moment(text: str) -> None:
    assert read_moment(text) is None

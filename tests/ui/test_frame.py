"""Header, question box and foot as HTML."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ui.frame import composer, foot, header
from ui.scene import Scene


def test_the_header_names_event_clock_and_languages(scene: Scene) -> None:
    html = header(scene)
    assert '<h1 dir="auto">Harbour Fair</h1>' in html
    assert "Demo clock: Saturday, 14 February 2026, 10:00 (local time at the event)" in html
    for name in ("English", "Italiano", "العربية"):
        assert f">{name}</option>" in html
    assert 'value="en" lang="en" dir="ltr" selected' in html


def test_the_real_clock_is_not_called_a_demo(scene: Scene) -> None:
    assert "Demo clock" not in header(replace(scene, is_demo=False))


def test_an_unofficial_service_says_so_and_an_official_one_does_not(scene: Scene) -> None:
    official = replace(scene, event=replace(scene.event, unofficial=False))
    assert "Unofficial" in header(scene)
    assert "Unofficial" not in header(official)
    assert "organiser of the event does not run it" not in foot(official)


def test_the_header_tells_the_page_its_language_direction_and_title(scene_in: Callable[[str], Scene]) -> None:
    html = header(scene_in("ar"))
    assert 'data-lang="ar" data-dir="rtl"' in html
    assert 'data-title="معرض الميناء' in html


def test_the_skip_link_comes_first(scene: Scene) -> None:
    html = header(scene)
    assert html.index('class="skip"') < html.index("<h1")


def test_the_question_box_is_labelled_and_knows_its_limit(scene: Scene) -> None:
    html = composer(scene)
    assert '<label class="sr" for="question">Your question</label>' in html
    assert 'data-limit="2000"' in html
    assert "1 character left" in html


def test_the_foot_links_only_to_what_exists(scene: Scene) -> None:
    html = foot(scene)
    assert 'href="https://www.fair.example"' in html
    assert 'href="/staff"' in html
    bare = replace(scene, staff_path="", event=replace(scene.event, website="javascript:1", emergency=()))
    assert "Staff" not in foot(bare)
    assert "javascript" not in foot(bare)
    assert "112" not in foot(bare)

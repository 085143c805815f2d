"""Markdown to HTML: what shows, and what can never happen."""

from __future__ import annotations

import re

import pytest

from ui.markup import is_allowed, plain, rich, web_host

HOSTS = frozenset({"fair.example"})


def drawn(text: str) -> str:
    return rich(text, HOSTS, "(new tab)")


def test_bold_lists_and_paragraphs_are_drawn_and_find_their_direction() -> None:
    html = drawn("At **19:30**.\n\n- one\n- two")
    assert '<p dir="auto">At <strong>19:30</strong>.</p>' in html
    assert html.count('<li dir="auto">') == 2


def test_a_list_keeps_the_direction_of_its_answer() -> None:
    assert "<ul>" in drawn("- واحد\n- one")


def test_a_link_to_the_event_opens_in_a_new_tab_and_says_so() -> None:
    html = drawn("[programme](https://www.fair.example/p)")
    assert 'href="https://www.fair.example/p"' in html
    assert 'rel="noopener noreferrer nofollow"' in html
    assert "(new tab)" in html


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,<script>1</script>)",
        "![x](https://evil.example/p.png)",
        "[x](https://evil.example/)",
        "[x](https://fair.example.evil.example/)",
        "[x](https://fair.example@evil.example/)",
        "[x](//evil.example)",
        "<https://evil.example>",
        "[x]: https://evil.example\n\n[x]",
        "<svg onload=alert(1)>",
        '<a href="https://evil.example">x</a>',
        "# <iframe src=//evil.example>",
        "`<b>`",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
    ],
)
def test_nothing_hostile_becomes_an_element_or_an_address(text: str) -> None:
    elements = re.findall(r"<(\w+)([^>]*)>", drawn(text))
    assert {name for name, _ in elements} <= {"p", "strong"}
    assert {attributes.strip() for _, attributes in elements} <= {"", 'dir="auto"'}


def test_a_link_that_is_not_allowed_keeps_its_words() -> None:
    assert drawn("See [the map](https://evil.example/)") == '<p dir="auto">See the map</p>\n'


def test_direction_overrides_and_control_characters_vanish() -> None:
    assert "\u202e" not in drawn("price \u202e0001")
    assert plain("a\x00\u202eb") == "ab"


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("https://fair.example/x", True),
        ("http://tickets.fair.example", True),
        ("tel:112", True),
        ("tel:+39", True),
        ("tel:112;ext=1", False),
        ("https://unfair.example", False),
        ("ftp://fair.example", False),
        ("https://[::1", False),
        ("", False),
    ],
)
def test_only_telephone_numbers_and_known_hosts_are_allowed(address: str, allowed: bool) -> None:
    assert is_allowed(address, HOSTS) is allowed


def test_what_is_no_web_address_has_no_host() -> None:
    assert web_host("Programme of 9 February") == ""

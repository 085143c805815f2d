"""A visitor's ways through the page. After each, nothing foreign was loaded and no error was shown."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from shots import ask
from visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.filterwarnings("ignore::DeprecationWarning:gradio")]


def test_a_question_gets_its_answer_and_a_source_opens(visitor: Visitor) -> None:
    page = visitor.open()
    ask(page, "When is the boat parade?")
    expect(page.locator(".answer .text")).to_contain_text("19:30")
    quote = page.locator(".source blockquote").first
    expect(quote).to_be_hidden()
    page.locator(".source summary").first.click()
    expect(quote).to_have_text("On parade days the last ferry leaves the Old Pier at 23:10.")


def test_an_opened_source_stays_open_when_the_conversation_goes_on(visitor: Visitor) -> None:
    page = visitor.open()
    ask(page, "When is the boat parade?")
    page.locator(".source summary").first.click()
    ask(page, "And where?")
    expect(page.locator(".turn")).to_have_count(2)
    expect(page.locator(".source blockquote").first).to_be_visible()


def test_a_starter_and_a_choice_ask_with_one_tap(visitor: Visitor) -> None:
    page = visitor.open()
    page.get_by_role("button", name="What is on this evening?").click()
    page.get_by_role("button", name="Getting back").click()
    expect(page.locator(".bubble.question p")).to_have_text(["What is on this evening?", "How do I get back tonight?"])
    expect(page.locator(".stage")).to_have_attribute("data-state", "idle")


def test_another_language_relabels_everything_and_keeps_the_conversation(visitor: Visitor) -> None:
    page = visitor.open()
    ask(page, "When is the boat parade?")
    page.select_option("#language", "ar")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    expect(page.locator("h1")).to_have_text("معرض الميناء 2026")
    expect(page.locator(".turn")).to_have_count(1)
    brand, menu = page.locator(".brand > .icon").bounding_box(), page.locator("#language").bounding_box()
    assert brand and menu and brand["x"] > menu["x"]
    assert "lang=ar" in page.url
    page.reload()
    expect(page.locator("html")).to_have_attribute("dir", "rtl")


def test_back_to_a_left_to_right_language_turns_the_page_round(visitor: Visitor) -> None:
    page = visitor.open("?lang=ar")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    page.select_option("#language", "it")
    expect(page.locator("html")).to_have_attribute("dir", "ltr")
    expect(page.locator("h1")).to_have_text("Fiera del Porto 2026")


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_page_never_scrolls_sideways(visitor: Visitor, width: int) -> None:
    visitor.page.set_viewport_size({"width": width, "height": 844})
    page = visitor.open()
    ask(page, "When? " + "x" * 300)
    page.locator(".source summary").first.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_touch_targets_are_large_enough_on_a_phone(visitor: Visitor) -> None:
    visitor.page.set_viewport_size({"width": 390, "height": 844})
    page = visitor.open()
    ask(page, "When is the boat parade?")
    sizes = page.evaluate(
        """[...document.querySelectorAll(
            '.bar select, .stage button, .stage summary, .composer button, .foot a'
        )].map(e => [e.className || e.tagName, e.getBoundingClientRect().height])"""
    )
    assert [size for size in sizes if size[1] < 44] == []


def test_the_keyboard_alone_is_enough(visitor: Visitor) -> None:
    page = visitor.open()
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#question")).to_be_focused()
    page.keyboard.type("first line")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("second line")
    page.keyboard.press("Enter")
    expect(page.locator(".bubble.question p")).to_have_text("first line\nsecond line", use_inner_text=True)
    expect(page.locator("#question")).to_have_value("")


def test_an_emergency_is_a_red_alert_with_a_number_to_tap(visitor: Visitor) -> None:
    page = visitor.open()
    ask(page, "help, somebody fainted")
    expect(page.get_by_role("alert")).to_contain_text("Call 112 now")
    expect(page.locator(".call")).to_have_attribute("href", "tel:112")


def test_hostile_text_is_shown_and_never_run(visitor: Visitor) -> None:
    page = visitor.open()
    ask(page, "hostile <img src=x onerror=document.title='owned'>")
    assert "owned" not in page.title()
    expect(page.locator(".stage img, .stage script, .stage iframe")).to_have_count(0)
    assert not [link for link in links(page) if "evil" in link or "javascript" in link]


def test_a_verdict_is_thanked_for(visitor: Visitor) -> None:
    page = visitor.open()
    ask(page, "When is the boat parade?")
    page.get_by_role("button", name="Yes").click()
    expect(page.locator(".thanks")).to_have_text("Thank you for telling us.")


def test_an_answer_can_be_copied(visitor: Visitor) -> None:
    visitor.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visitor.open()
    ask(page, "When is the boat parade?")
    page.get_by_role("button", name="Copy").click()
    expect(page.locator(".copy")).to_have_text("Copied")
    assert "19:30" in page.evaluate("navigator.clipboard.readText()")


def test_a_new_conversation_starts_afresh(visitor: Visitor) -> None:
    page = visitor.open()
    ask(page, "When is the boat parade?")
    page.get_by_role("button", name="New conversation").click()
    expect(page.locator(".turn")).to_have_count(0)
    expect(page.locator(".welcome")).to_be_visible()
    expect(page.locator(".notice")).to_have_text("The conversation was cleared.")


def test_a_broken_answer_is_told_and_can_be_tried_again(visitor: Visitor) -> None:
    page = visitor.open()
    page.fill("#question", "break")
    page.press("#question", "Enter")
    expect(page.locator(".notice")).to_contain_text("Something went wrong on our side")
    expect(page.get_by_role("button", name="Try again")).to_be_visible()
    ask(page, "When is the boat parade?")
    expect(page.locator(".notice")).to_have_count(0)


def test_an_empty_question_is_told(visitor: Visitor) -> None:
    page = visitor.open()
    page.press("#question", "Enter")
    expect(page.locator(".notice")).to_have_text("Please type a question first.")


def test_a_question_that_is_too_long_stays_in_the_box(visitor: Visitor) -> None:
    page = visitor.open()
    page.fill("#question", "x" * 1990)
    expect(page.locator(".left")).to_have_text("10 characters left")
    page.fill("#question", "x" * 2001)
    expect(page.locator(".left")).to_contain_text("2001")
    page.press("#question", "Enter")
    expect(page.locator(".turn")).to_have_count(0)
    expect(page.locator("#question")).to_have_value("x" * 2001)


def test_a_lost_connection_is_told_and_the_question_kept(visitor: Visitor) -> None:
    page = visitor.open()
    page.context.set_offline(True)
    page.fill("#question", "When is the boat parade?")
    page.press("#question", "Enter")
    expect(page.locator(".notice")).to_contain_text("No connection to the assistant", timeout=12_000)
    expect(page.locator("#question")).to_have_value("When is the boat parade?")
    page.context.set_offline(False)
    visitor.complaints.clear()


def test_the_page_follows_the_systems_dark_look(visitor: Visitor) -> None:
    visitor.page.emulate_media(color_scheme="dark")
    page = visitor.open()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(14, 21, 27)"


def links(page: Page) -> list[str]:
    """Where the links of the conversation lead."""
    found: list[str] = page.eval_on_selector_all(".stage a", "all => all.map(one => one.href)")
    return found

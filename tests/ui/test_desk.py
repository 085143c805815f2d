"""What happens when a visitor does something."""

from __future__ import annotations

import logging

import pytest

from assistant.api_limits import RateLimit
from assistant.api_settings import ServerSettings
from ui.desk import Desk
from ui.rehearsal import ScriptedAssistant
from ui.visit import Visit


@pytest.fixture
def desk(assistant: ScriptedAssistant) -> Desk:
    return Desk(assistant, ServerSettings(), RateLimit(60, 3))


@pytest.mark.parametrize(
    ("wanted", "header", "language"),
    [("it", "ar", "it"), ("", "ar-EG,en;q=0.5", "ar"), ("xx", "nl", "en")],
    ids=["address first", "then browser", "then default"],
)
def test_a_visitor_arrives_in_the_right_language(desk: Desk, wanted: str, header: str, language: str) -> None:
    assert desk.arrive(wanted, header).visit.language == language


def test_a_question_shows_at_once_and_then_its_answer(desk: Desk, assistant: ScriptedAssistant) -> None:
    first, second = desk.ask(Visit("it"), " When? ", "c")
    assert 'data-state="waiting"' in first.conversation
    assert "<strong>19:30</strong>" in second.conversation
    asked = assistant.asked[0]
    assert (asked.text, asked.language, asked.role, asked.language_fixed) == ("When?", "it", "visitor", False)


def test_the_next_question_carries_the_conversation(desk: Desk, assistant: ScriptedAssistant) -> None:
    *_, last = desk.ask(Visit("en"), "When?", "c")
    list(desk.ask(last.visit, "And where?", "c"))
    assert [turn.content for turn in assistant.asked[1].history] == ["When?", "At **19:30**."]


def test_each_question_has_its_own_id(desk: Desk, assistant: ScriptedAssistant) -> None:
    for _ in range(2):
        list(desk.ask(Visit("en"), "When?", "c"))
    assert len({question.id for question in assistant.asked}) == 2


@pytest.mark.parametrize(
    ("text", "told"),
    [("   ", "Please type a question"), ("x" * 2001, "ask something shorter")],
    ids=["empty", "long"],
)
def test_what_cannot_be_asked_is_told_and_not_sent(
    desk: Desk, assistant: ScriptedAssistant, text: str, told: str
) -> None:
    (only,) = desk.ask(Visit("en"), text, "c")
    assert told in only.conversation
    assert not assistant.asked


def test_a_visitor_who_asks_too_often_is_asked_to_wait(desk: Desk) -> None:
    for _ in range(3):
        list(desk.ask(Visit("en"), "When?", "c"))
    (only,) = desk.ask(Visit("en"), "When?", "c")
    assert "try again in 1 second." in only.conversation


def test_a_broken_answer_becomes_a_notice_with_a_way_on(desk: Desk) -> None:
    *_, last = desk.ask(Visit("en"), "break", "c")
    assert "Something went wrong on our side" in last.conversation
    assert 'data-ask="break"' in last.conversation
    assert last.visit.turns == ()


def test_a_verdict_is_logged_without_the_visitors_words(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    *_, last = desk.ask(Visit("en"), "my private question", "c")
    answer = last.visit.turns[0].answer
    assert answer is not None
    judged = desk.judge(last.visit, answer.id, "no")
    assert judged.visit.turns[0].verdict == "no"
    assert f"feedback answer={answer.id} verdict=no" in caplog.text
    assert "private" not in caplog.text


@pytest.mark.parametrize(("answer", "verdict"), [("nope", "yes"), ("", ""), ("x\ny", "evil\nline")])
def test_a_verdict_on_nothing_is_ignored(
    desk: Desk, caplog: pytest.LogCaptureFixture, answer: str, verdict: str
) -> None:
    caplog.set_level(logging.INFO)
    assert desk.judge(Visit("en"), answer, verdict).visit == Visit("en")
    assert "feedback" not in caplog.text


def test_another_language_redraws_everything(desk: Desk) -> None:
    page = desk.change_language(Visit("en"), "ar")
    for part in (page.header, page.conversation, page.composer, page.foot):
        assert 'dir="rtl"' in part


def test_a_language_that_is_not_offered_changes_nothing(desk: Desk) -> None:
    assert desk.change_language(Visit("it"), "xx").visit.language == "it"


def test_clearing_starts_afresh(desk: Desk) -> None:
    *_, last = desk.ask(Visit("it"), "When?", "c")
    assert desk.clear(last.visit).visit.turns == ()

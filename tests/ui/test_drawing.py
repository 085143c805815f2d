"""The conversation as HTML."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.answer import Answer, Behaviour, Choice, Citation, Fact
from ui.drawing import answer_drawn, choices, conversation, fact_sources, notice, sources, welcome
from ui.scene import Scene
from ui.visit import Turn, Visit

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
CITATION = Citation(
    "c1", "Getting there", "it", "public", "Evening", "L'ultimo parte alle 23:10.", "https://fair.example/f"
)
FACT = Fact("session", "S1", {}, "Programme", "2026-02-14T09:40:00+01:00")
ANSWER = Answer("a1", "When?", "en", "answer", "At **19:30**.", (FACT,), (CITATION,), as_of="2026-02-14T09:40:00+01:00")


def drawn(answer: Answer, scene: Scene) -> str:
    return answer_drawn(Turn(answer.question, answer), answer, scene, 0)


def test_the_welcome_offers_the_opening_questions_as_buttons(scene: Scene) -> None:
    html = welcome(scene)
    assert html.count("<button") == 2
    assert 'data-ask="What is on?"' in html
    assert "Where is &lt;Hall A&gt;?" in html


def test_the_welcome_goes_when_a_question_came(scene: Scene) -> None:
    assert 'class="welcome"' in conversation(Visit("en"), scene)
    assert 'class="welcome"' not in conversation(Visit("en").asked("When?", 5), scene)


def test_the_log_is_announced_to_screen_readers(scene: Scene) -> None:
    html = conversation(Visit("en"), scene)
    assert 'role="log" aria-live="polite" aria-label="Conversation"' in html


def test_a_waiting_question_shows_a_sign_of_work(scene: Scene) -> None:
    html = conversation(Visit("en").asked("When?", 5), scene)
    assert 'data-state="waiting"' in html
    assert "Looking it up…" in html


def test_an_answer_shows_text_sources_and_freshness(scene: Scene) -> None:
    html = drawn(ANSWER, scene)
    assert "<strong>19:30</strong>" in html
    assert "2 sources" in html
    assert "Information as of 14 February 2026, 09:40" in html


def test_a_citation_opens_to_its_quote_place_language_and_origin(scene: Scene) -> None:
    html = sources(ANSWER, scene, 3)
    assert '<details class="source" id="source-3-1">' in html
    assert '<blockquote lang="it" dir="ltr">L&#x27;ultimo parte alle 23:10.</blockquote>' in html
    for shown in (
        "Section: Evening",
        "Language: Italian",
        "Source: fair.example",
        'href="https://fair.example/f"',
    ):
        assert shown in html


def test_facts_from_the_same_table_are_named_once() -> None:
    table = replace(FACT, source="https://www.fair.example/programme")
    assert fact_sources((FACT, FACT, table)) == ["Programme", "fair.example"]


def test_an_answer_without_evidence_shows_no_source_list(scene: Scene) -> None:
    assert sources(replace(ANSWER, facts=(), citations=()), scene, 0) == ""


def test_only_the_last_answer_offers_its_choices(scene: Scene) -> None:
    offering = replace(ANSWER, choices=(Choice("Tonight", "What is on tonight?"),))
    visit = Visit("en").asked("a", 5).answered(offering)
    assert conversation(visit, scene).count('class="choice"') == 1
    assert 'class="choice"' not in conversation(visit.asked("b", 5), scene)


def test_a_choice_sends_its_question_and_shows_its_label(scene: Scene) -> None:
    html = choices((Choice("Tonight", "What is on tonight?"),), scene)
    assert 'data-ask="What is on tonight?">Tonight</button>' in html


def test_an_emergency_comes_first_as_an_alert_with_a_number_to_tap(scene: Scene) -> None:
    html = drawn(replace(ANSWER, behaviour="emergency"), scene)
    assert 'class="bubble answer emergency" role="alert"' in html
    assert html.index("Emergency") < html.index('href="tel:112"') < html.index("19:30") < html.index("sources")
    assert "Was this helpful?" not in html


@pytest.mark.parametrize(
    ("behaviour", "badge"),
    [
        ("abstain", "Not in our information"),
        ("clarify", "What do you mean?"),
        ("handoff", "A person can help you"),
    ],
)
def test_what_is_no_plain_answer_says_so(scene: Scene, behaviour: Behaviour, badge: str) -> None:
    assert badge in drawn(replace(ANSWER, behaviour=behaviour), scene)
    assert 'class="badge"' not in drawn(ANSWER, scene)


def test_a_degraded_answer_says_so(scene: Scene) -> None:
    assert "Short form" in drawn(replace(ANSWER, degraded=True), scene)


def test_an_as_of_that_is_no_time_is_left_out(scene: Scene) -> None:
    assert "as-of" not in drawn(replace(ANSWER, as_of="lately"), scene)


def test_a_verdict_turns_the_question_into_thanks(scene: Scene) -> None:
    visit = Visit("en").asked("When?", 5).answered(ANSWER)
    assert 'data-verdict="no" data-answer="a1"' in conversation(visit, scene)
    judged = conversation(visit.judged("a1", "no"), scene)
    assert "Thank you" in judged
    assert "data-verdict" not in judged


def test_a_failed_question_can_be_sent_again(scene: Scene) -> None:
    visit = Visit("en").asked("When?", 5).failed("Broken.")
    assert 'class="retry" dir="auto" data-ask="When?">Try again' in notice(visit, scene)


def test_nothing_hostile_gets_through_anywhere(scene: Scene) -> None:
    bad_citation = Citation(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, "javascript:alert(1)")
    bad = Answer(
        HOSTILE,
        HOSTILE,
        HOSTILE,
        "answer",
        HOSTILE,
        (replace(FACT, source=HOSTILE),),
        (bad_citation,),
        (Choice(HOSTILE, HOSTILE),),
    )
    html = conversation(Visit("en").asked(HOSTILE, 5).answered(bad), scene)
    assert "<script" not in html
    assert "<img" not in html
    assert "javascript:alert" not in re.sub(r">[^<]*<", "><", html)


def test_an_arabic_page_runs_right_to_left_and_isolates_other_text(scene_in: Callable[[str], Scene]) -> None:
    html = conversation(Visit("ar").asked("When?", 5).answered(ANSWER), scene_in("ar"))
    assert '<div class="stage" dir="rtl"' in html
    assert '<p dir="auto">When?</p>' in html
    assert '<div class="text" lang="en" dir="ltr">' in html


def test_redrawing_keeps_the_skeleton(scene: Scene) -> None:
    skeleton = ["welcome-slot", "log", "notice-slot"]
    for visit in (Visit("en"), Visit("en").asked("a", 5), Visit("en").asked("a", 5).answered(ANSWER)):
        found = re.findall(r'<div class="(welcome-slot|log|notice-slot)"', conversation(visit, scene))
        assert found == skeleton

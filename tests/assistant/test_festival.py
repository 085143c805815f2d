"""A second event answers from its own pack and knows nothing of the first."""

from __future__ import annotations

import pytest

from assistant import Assistant, Message, Question


def ask(festival: Assistant, text: str, **more: object) -> tuple[str, str]:
    answer = festival.ask(Question(text, **more))  # type: ignore[arg-type]
    return answer.behaviour, answer.text


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("When do the Tin Kettles play?", "19:30–20:45"),
        ("Where is the night dance?", "River Meadow"),
        ("Quando suonano i Tin Kettles?", "19:30–20:45"),
        ("What's on tomorrow?", "15:00–15:45"),
        ("What is on right now?", "14:00–15:30"),
        ("Cosa c'è domani?", "tiro alla fune"),
        ("How do I get to the festival?", "bus 27"),
        ("What are the rules of the pie contest?", "Five judges"),
    ],
)
def test_the_festival_answers_from_its_own_facts(festival: Assistant, question: str, expected: str) -> None:
    behaviour, text = ask(festival, question)
    assert behaviour == "answer"
    assert expected in text


@pytest.mark.parametrize(
    "question",
    ["When is the women's slalom?", "Who won the biathlon?", "How many medals does Norway have?", "medal table"],
)
def test_the_festival_knows_nothing_of_the_games(festival: Assistant, question: str) -> None:
    assert ask(festival, question)[0] == "abstain"


def test_a_result_does_not_exist_before_its_session_ended(festival: Assistant) -> None:
    _, text = ask(festival, "Who won the savoury pie contest?")
    assert "has not been decided yet" in text


def test_a_known_gap_is_said_plainly_in_both_languages(festival: Assistant) -> None:
    assert ask(festival, "Where can I camp?")[0] == "abstain"
    assert ask(festival, "Dove si può campeggiare?")[0] == "abstain"


def test_a_visitor_in_another_language_finds_a_concert_by_meaning(festival: Assistant) -> None:
    behaviour, text = ask(festival, "コンサートはいつですか？")
    assert behaviour == "answer"
    assert "19:30" in text


def test_staff_matter_stays_with_staff(festival: Assistant) -> None:
    assert "kettle" not in ask(festival, "Who has the key of the barn?")[1]
    assert "second kettle" in ask(festival, "Who has the key of the barn?", role="staff")[1]


def test_a_follow_up_is_completed(festival: Assistant) -> None:
    history = (Message("user", "When is the night dance?"),)
    assert "River Meadow" in ask(festival, "Where is that?", history=history)[1]

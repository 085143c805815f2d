"""A visit from question to answer."""

from __future__ import annotations

from assistant.answer import Answer, Message
from ui.visit import Visit

ANSWER = Answer("a1", "When?", "en", "answer", "At 19:30.")


def test_history_holds_answered_turns_oldest_first() -> None:
    visit = Visit("en").asked("When?", 9).answered(ANSWER).asked("Where?", 9)
    assert visit.history(10) == (Message("user", "When?"), Message("assistant", "At 19:30."))
    assert visit.history(1) == (Message("assistant", "At 19:30."),)
    assert visit.history(0) == ()


def test_only_so_many_turns_are_kept() -> None:
    visit = Visit("en")
    for number in range(5):
        visit = visit.asked(str(number), 2).answered(ANSWER)
    assert [turn.question for turn in visit.turns] == ["3", "4"]


def test_a_failed_question_leaves_the_conversation_as_it_was() -> None:
    visit = Visit("en").asked("When?", 9).answered(ANSWER)
    failed = visit.asked("Where?", 9).failed("Broken.")
    assert failed.turns == visit.turns
    assert failed.notice is not None
    assert failed.notice.retry == "Where?"


def test_another_language_keeps_the_conversation_and_clearing_keeps_the_language() -> None:
    visit = Visit("en").asked("When?", 9).answered(ANSWER).spoken("it")
    assert (visit.language, len(visit.turns)) == ("it", 1)
    assert visit.cleared() == Visit("it")

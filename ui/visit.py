"""One visitor's conversation as the page keeps it: nothing but the turns and the page's language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from assistant.answer import Answer, Message

Verdict = Literal["yes", "no"]


@dataclass(frozen=True)
class Notice:
    """Something that the page tells outside the answers; `retry` offers to send the question again."""

    text: str
    tone: Literal["info", "problem"] = "problem"
    retry: str = ""


@dataclass(frozen=True)
class Turn:
    """A question, and its answer once there is one."""

    question: str
    answer: Answer | None = None
    verdict: Verdict | None = None


@dataclass(frozen=True)
class Visit:
    """All that the page knows of a visitor."""

    language: str = ""
    turns: tuple[Turn, ...] = ()
    notice: Notice | None = None

    @property
    def waiting(self) -> bool:
        """Whether the last question has no answer yet."""
        return bool(self.turns) and self.turns[-1].answer is None

    def history(self, limit: int) -> tuple[Message, ...]:
        """The last answered turns as messages, oldest first; at most `limit` messages."""
        messages: list[Message] = []
        for turn in self.turns:
            if turn.answer is not None:
                messages += (
                    Message("user", turn.question),
                    Message("assistant", turn.answer.text),
                )
        return tuple(messages[-limit:]) if limit else ()

    def asked(self, question: str, keep: int) -> Visit:
        """With a question that waits for its answer; only the last `keep` turns stay."""
        return replace(self, turns=(*self.turns, Turn(question))[-keep:], notice=None)

    def answered(self, answer: Answer) -> Visit:
        """With the answer to the waiting question."""
        return replace(
            self,
            turns=(*self.turns[:-1], replace(self.turns[-1], answer=answer)),
            notice=None,
        )

    def failed(self, text: str) -> Visit:
        """Without the waiting question, with a notice that offers to send it again."""
        return replace(
            self,
            turns=self.turns[:-1],
            notice=Notice(text, retry=self.turns[-1].question),
        )

    def told(self, text: str, tone: Literal["info", "problem"] = "problem") -> Visit:
        """With a notice."""
        return replace(self, notice=Notice(text, tone))

    def judged(self, answer_id: str, verdict: Verdict) -> Visit:
        """With the visitor's verdict on an answer."""
        turns = (
            replace(turn, verdict=verdict) if turn.answer and turn.answer.id == answer_id else turn
            for turn in self.turns
        )
        return replace(self, turns=tuple(turns))

    def spoken(self, language: str) -> Visit:
        """With the page in another language."""
        return replace(self, language=language, notice=None)

    def cleared(self) -> Visit:
        """Without the conversation."""
        return Visit(language=self.language)

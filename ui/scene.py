"""What every drawing needs besides the conversation: words, event, clock and limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from assistant.answer import Answer
from assistant.api_contract import Answering, Words
from assistant.api_settings import ServerSettings
from knowledge.pack.types import EventInfo
from ui.languages import direction
from ui.markup import web_host
from ui.moments import full_moment, read_moment, short_moment


@dataclass(frozen=True)
class Scene:
    """The page in one language at one moment."""

    language: str
    words: Words
    event: EventInfo
    languages: Sequence[str]
    now: datetime
    is_demo: bool
    starters: Sequence[str]
    question_limit: int = 2000
    staff_path: str = ""

    @property
    def direction(self) -> str:
        """The direction of the page."""
        return direction(self.language)

    @property
    def clock_line(self) -> str:
        """The clock in words, its zone included."""
        moment = full_moment(self.now, self.language, self.event.zone)
        message = "ui-clock-demo" if self.is_demo else "ui-clock-live"
        return self.words.text(message, moment=moment, zone=self.words.text("ui-clock-zone"))

    @property
    def emergency_number(self) -> str:
        """The number to call for any emergency; empty when the event names none."""
        return next((line.number for line in self.event.emergency if line.purpose == "all"), "")

    def as_of_line(self, as_of: str) -> str:
        """How fresh an answer is, in words; empty when its time is not known."""
        moment = read_moment(as_of)
        if moment is None:
            return ""
        return self.words.text("ui-as-of", moment=short_moment(moment, self.language, self.event.zone))

    def link_hosts(self, answer: Answer) -> frozenset[str]:
        """The hosts that links in an answer may lead to: the event's and those of its evidence."""
        sources = [self.event.website or "", *self.event.contact.values()]
        sources += [citation.source for citation in answer.citations]
        sources += [fact.source for fact in answer.facts]
        return frozenset(host.removeprefix("www.") for host in map(web_host, sources) if host)


def set_scene(assistant: Answering, settings: ServerSettings, language: str) -> Scene:
    """The page's scene in a language at the assistant's clock."""
    now = assistant.clock.now()
    return Scene(
        language=language,
        words=assistant.voice(language).messages,
        event=assistant.event,
        languages=assistant.languages,
        now=now,
        is_demo=assistant.clock.is_demo,
        starters=assistant.starters(language, now),
        question_limit=settings.question_limit,
        staff_path=settings.staff_path,
    )

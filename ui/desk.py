"""What happens when a visitor does something: arrives, asks, changes the language, judges, clears."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from assistant.answer import Question
from assistant.api import answer_of
from assistant.api_body import checked_question
from assistant.api_contract import Answering
from assistant.api_errors import ApiError, TooManyQuestions
from assistant.api_languages import browser_language, offered_language
from assistant.api_limits import RateLimit
from assistant.api_settings import ServerSettings
from ui import drawing, frame
from ui.scene import Scene, set_scene
from ui.visit import Visit

logger = logging.getLogger(__name__)


class Page(NamedTuple):
    """Everything that is drawn, as HTML, and the visit it shows."""

    visit: Visit
    header: str
    conversation: str
    composer: str
    foot: str


class Middle(NamedTuple):
    """What changes with each question, as HTML: the clock in the header, and the conversation."""

    visit: Visit
    header: str
    conversation: str


@dataclass(frozen=True)
class Desk:
    """Serves the visitors. Holds none of their data: each call gets the visit and gives back the next."""

    assistant: Answering
    settings: ServerSettings
    rate_limit: RateLimit

    def arrive(self, wanted: str, accept_language: str) -> Page:
        """The page for a new visitor: in the language of the address, else the browser's."""
        offered = self.assistant.languages
        default = self.assistant.event.default_language
        language = offered_language(wanted, offered) or browser_language(accept_language, offered, default)
        return self._page(Visit(language=language))

    def change_language(self, visit: Visit, wanted: str) -> Page:
        """The same conversation on a page in another language."""
        language = offered_language(wanted, self.assistant.languages) or visit.language
        return self._page(visit.spoken(language))

    def clear(self, visit: Visit) -> Middle:
        """A fresh start."""
        scene = self._scene(visit)
        return self._middle(
            visit.cleared().told(scene.words.text("ui-conversation-cleared"), "info"),
            scene,
        )

    def judge(self, visit: Visit, answer_id: str, verdict: str) -> Middle:
        """Take note of whether an answer helped; only its id and the verdict are logged."""
        if verdict in ("yes", "no") and any(turn.answer and turn.answer.id == answer_id for turn in visit.turns):
            logger.info("feedback answer=%s verdict=%s", answer_id, verdict)
            visit = visit.judged(answer_id, "yes" if verdict == "yes" else "no")
        return self._middle(visit, self._scene(visit))

    def ask(self, visit: Visit, text: str, client: str) -> Iterator[Middle]:
        """First the question with a sign of work, then the answer or what went wrong."""
        scene = self._scene(visit)
        try:
            question = checked_question(text, self.settings.question_limit)
            self._admit(client)
        except ApiError as error:
            yield self._middle(visit.told(error.wording(scene.words)), scene)
            return
        waiting = visit.asked(question, self.settings.history_limit)
        yield self._middle(waiting, scene)
        try:
            answer = answer_of(self.assistant, self._question(visit, question))
        except ApiError as error:
            yield self._middle(waiting.failed(error.wording(scene.words)), scene)
            return
        yield self._middle(waiting.answered(answer), self._scene(visit))

    def _admit(self, client: str) -> None:
        seconds = self.rate_limit.wait(client)
        if seconds:
            raise TooManyQuestions(seconds)

    def _question(self, visit: Visit, text: str) -> Question:
        return Question(
            text=text,
            id=f"page-{uuid.uuid4().hex[:16]}",
            language=visit.language or None,
            role="visitor",
            history=visit.history(self.settings.history_limit),
        )

    def _scene(self, visit: Visit) -> Scene:
        language = visit.language or self.assistant.event.default_language
        return set_scene(self.assistant, self.settings, language)

    def _middle(self, visit: Visit, scene: Scene) -> Middle:
        return Middle(visit, frame.header(scene), drawing.conversation(visit, scene))

    def _page(self, visit: Visit) -> Page:
        scene = self._scene(visit)
        middle = drawing.conversation(visit, scene)
        return Page(visit, frame.header(scene), middle, frame.composer(scene), frame.foot(scene))

"""The assistant: one question in, one grounded answer out."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from assistant.answer import Answer, Question, Role, Timings
from assistant.answering.context import Context, Voice
from assistant.answering.desk import DeskComposer
from assistant.answering.draft import Draft
from assistant.answering.grounded import Composers, GroundedAnswerer
from assistant.answering.passages import PassageComposer
from assistant.answering.people import PeopleComposer
from assistant.answering.places import PlacesComposer
from assistant.answering.results import ResultsComposer
from assistant.answering.schedule import ScheduleComposer
from assistant.answering.starters import starters
from assistant.clock import Clock
from assistant.guard import unsupported_times
from assistant.knowledge_access import Access
from assistant.reading.reader import Reader
from assistant.reading.reading import Reading
from knowledge.pack.types import EventInfo, Pack

logger = logging.getLogger(__name__)


class Assistant:
    """Answers questions about one event.

    Args:
        pack: the event.
        reader: reads questions.
        voices: words and names by language.
        stopwords: words by language that say nothing about what is asked.
        access: what each role may see.
        clock: the event's clock.
        question_limit: longest question, in characters.
    """

    def __init__(
        self,
        pack: Pack,
        reader: Reader,
        voices: Mapping[str, Voice],
        stopwords: Mapping[str, frozenset[str]],
        access: Mapping[Role, Access],
        clock: Clock,
        question_limit: int,
    ) -> None:
        self._pack = pack
        self._reader = reader
        self._voices = voices
        self._stopwords = stopwords
        self._access = access
        self._limit = question_limit
        self.clock = clock

    @property
    def event(self) -> EventInfo:
        return self._pack.event

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._voices)

    def voice(self, language: str | None) -> Voice:
        """The words of a language, or of the event's default one."""
        chosen = self._supported(language)
        return self._voices[chosen or self._fallback]

    def ask(self, question: Question) -> Answer:
        """Answer one question."""
        started = time.perf_counter()
        now = question.now or self.clock.now()
        prior = self._supported(question.language)
        if len(question.text) > self._limit:
            return self._too_long(question, prior or self._fallback, now)
        reading = self._reader.read(question.text, now, prior, question.history)
        if question.language_fixed and prior:
            reading = replace(reading, language=prior)
        read = time.perf_counter()
        draft = self._compose(reading, now, question.role)
        composed = time.perf_counter()
        draft = self._guarded(draft, reading, now, question.role)
        done = time.perf_counter()
        timings = Timings(
            read=1000 * (read - started),
            compose=1000 * (composed - read),
            guard=1000 * (done - composed),
            total=1000 * (done - started),
        )
        answer = self._answer(question, reading, draft, now, timings)
        logger.info(
            "answered id=%s lang=%s intent=%s behaviour=%s facts=%d citations=%d ms=%.1f",
            question.id,
            reading.language,
            reading.intent,
            draft.behaviour,
            len(draft.facts),
            len(draft.citations),
            timings.total,
        )
        return answer

    def starters(self, language: str, now: datetime | None = None) -> list[str]:
        """Starter questions in a language that fit the clock."""
        return starters(self._context(self._supported(language) or self._fallback, now or self.clock.now(), "visitor"))

    def health(self) -> dict[str, Any]:
        """How the assistant is: pack, index, counts."""
        access = self._access["visitor"]
        index = access.retriever.health()
        return {
            "status": "degraded" if index.is_degraded else "ok",
            "pack": self._pack.id,
            "languages": list(self.languages),
            "index": {"chunks": index.chunks, "problems": list(index.problems)},
            "sessions": len(self._pack.sessions),
        }

    def close(self) -> None:
        """Let go of files."""
        for access in self._access.values():
            access.retriever.close()

    # -- inside ---------------------------------------------------------------------------------------------------
    @property
    def _fallback(self) -> str:
        default = self._pack.event.default_language
        return default if default in self._voices else next(iter(self._voices))

    def _supported(self, language: str | None) -> str | None:
        if not language:
            return None
        tag = language.replace("_", "-").lower()
        return next((t for t in (tag, tag.split("-")[0]) if t in self._voices), None)

    def _context(self, language: str, now: datetime, role: Role) -> Context:
        view = self._access[role].view
        return Context(self._voices[language], view, self._pack.event, now, {v.id: v for v in view.venues()})

    def _compose(self, reading: Reading, now: datetime, role: Role) -> Draft:
        context = self._context(reading.language, now, role)
        schedule = ScheduleComposer(context)
        access = self._access[role]
        stopwords = self._stopwords[reading.language]
        local = self._voices.get(self._pack.event.local_language, context.voice).messages
        composers = Composers(
            schedule=schedule,
            results=ResultsComposer(context, schedule),
            people=PeopleComposer(context, schedule),
            places=PlacesComposer(context, schedule),
            passages=PassageComposer(context, access.retriever, stopwords, access.articles),
            desk=DeskComposer(context, local),
        )
        return GroundedAnswerer(context, composers, role).answer(reading)

    def _guarded(self, draft: Draft, reading: Reading, now: datetime, role: Role) -> Draft:
        """The draft, or an honest "I don't know" should it hold a time that nothing supports."""
        clock = now.astimezone(self._pack.event.zone).strftime("%H:%M")
        asked = [f"{t:%H:%M}" for t in (reading.time.after, reading.time.before) if t]
        loose = unsupported_times(draft, [reading.text, clock, "24:00 23:59", *asked])
        if not loose or draft.behaviour == "emergency":
            return draft
        logger.error("withheld an answer: times %s are not in its evidence (intent %s)", loose, reading.intent)
        context = self._context(reading.language, now, role)
        return DeskComposer(context, context.voice.messages).abstain()

    def _answer(self, question: Question, reading: Reading, draft: Draft, now: datetime, timings: Timings) -> Answer:
        return Answer(
            id=question.id,
            question=question.text,
            language=reading.language,
            behaviour=draft.behaviour,
            text=draft.text,
            facts=tuple(draft.facts),
            citations=tuple(draft.citations),
            choices=tuple(draft.choices),
            as_of=now.astimezone(self._pack.event.zone).isoformat(timespec="minutes"),
            timings_ms=timings,
            reading=reading.to_dict(),
        )

    def _too_long(self, question: Question, language: str, now: datetime) -> Answer:
        text = self._voices[language].say("input-too-long", length=len(question.text), limit=self._limit)
        shown = question.text[: self._limit]
        as_of = now.astimezone(self._pack.event.zone).isoformat(timespec="minutes")
        return Answer(question.id, shown, language, "clarify", text, as_of=as_of)

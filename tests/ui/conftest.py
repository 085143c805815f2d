"""A small invented event and its scene, for drawing tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest

from assistant.answer import Answer, Question
from assistant.api_settings import ServerSettings
from knowledge.pack.types import EmergencyNumber, EventInfo
from ui.rehearsal import ScriptedAssistant, StoppedClock
from ui.scene import Scene, set_scene

EVENT = EventInfo(
    id="fair",
    names={"en": "Harbour Fair", "ar": "معرض الميناء"},
    languages=("en", "it", "ar"),
    default_language="en",
    local_language="it",
    time_zone="Europe/Rome",
    start=date(2026, 2, 10),
    end=date(2026, 2, 20),
    unofficial=True,
    website="https://www.fair.example",
    emergency=(EmergencyNumber("112", "all"),),
)
CLOCK = StoppedClock(datetime.fromisoformat("2026-02-14T10:00:00+01:00"))


def reply(question: Question) -> Answer:
    if question.text == "break":
        raise RuntimeError("broken")
    return Answer(question.id, question.text, question.language or "en", "answer", "At **19:30**.")


@pytest.fixture
def assistant() -> ScriptedAssistant:
    return ScriptedAssistant(EVENT, CLOCK, reply, ("What is on?", "Where is <Hall A>?"))


@pytest.fixture
def scene_in(assistant: ScriptedAssistant) -> Callable[[str], Scene]:
    return lambda language: set_scene(assistant, ServerSettings(staff_path="/staff"), language)


@pytest.fixture
def scene(scene_in: Callable[[str], Scene]) -> Scene:
    return scene_in("en")

"""What we say: reading questions, answering them from evidence, the command line and REST.

Names are imported on first use, so that a program that needs one part does not load the others.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from assistant.answer import Answer, Message, Question, Role
    from assistant.assembly import build_assistant
    from assistant.errors import AssistantError, ConfigurationError, InputError, UnavailableError
    from assistant.service import Assistant
    from assistant.settings import Settings, load_settings

_HOMES = {
    "Answer": "assistant.answer",
    "Assistant": "assistant.service",
    "AssistantError": "assistant.errors",
    "ConfigurationError": "assistant.errors",
    "InputError": "assistant.errors",
    "Message": "assistant.answer",
    "Question": "assistant.answer",
    "Role": "assistant.answer",
    "Settings": "assistant.settings",
    "UnavailableError": "assistant.errors",
    "build_assistant": "assistant.assembly",
    "load_settings": "assistant.settings",
}
__all__ = [
    "Answer",
    "Assistant",
    "AssistantError",
    "ConfigurationError",
    "InputError",
    "Message",
    "Question",
    "Role",
    "Settings",
    "UnavailableError",
    "build_assistant",
    "load_settings",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)

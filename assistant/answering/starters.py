"""Starter questions that fit the clock and the event."""

from __future__ import annotations

from assistant.answering.context import Context
from assistant.answering.selection import upcoming

_COUNT = 6


def starters(context: Context) -> list[str]:
    """Up to six questions a visitor could start with now, in the context's language."""
    now, say = context.now, context.say
    sessions = context.view.sessions(now)
    ahead = upcoming(sessions, now)
    today = context.voice.calendar.local(now).date()
    found: list[str] = []
    if any(s.start and context.voice.calendar.local(s.start).date() == today for s in ahead):
        found.append(say("starter-today"))
    found.append(say("starter-next"))
    deciding = next((s for s in ahead if s.awards and s.contest), None)
    if deciding and deciding.contest:
        name = context.voice.names.contest(deciding.contest, deciding.discipline)
        found.append(say("starter-when", name=name))
    if context.view.award_table(now):
        found.append(say("starter-table"))
    if ahead and ahead[0].venue:
        found.append(say("starter-how-get", venue=context.voice.names.of("venue", ahead[0].venue)))
    if any(s.changes for s in sessions):
        found.append(say("starter-changes"))
    return found[:_COUNT]

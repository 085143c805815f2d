"""The voices of all languages, each made when it is first needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from assistant.answering.calendar import Calendar
from assistant.answering.context import Voice
from assistant.answering.names import Names
from assistant.messages import Messages
from assistant.reading.lexicon import load_lexicon
from knowledge.pack.types import Pack


class Voices(Mapping[str, Voice]):
    """Words, names and calendar by language tag.

    Args:
        pack: the event, for its names and its wording.
        languages: supported tags.
    """

    def __init__(self, pack: Pack, languages: Sequence[str]) -> None:
        self._pack = pack
        self._languages = tuple(languages)
        self._made: dict[str, Voice] = {}

    def __getitem__(self, language: str) -> Voice:
        if language not in self._languages:
            raise KeyError(language)
        if language not in self._made:
            self._made[language] = self._make(language)
        return self._made[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._languages)

    def __len__(self) -> int:
        return len(self._languages)

    def _make(self, language: str) -> Voice:
        messages = Messages(language, self._pack.locale_files.get(language))
        calendar = Calendar(messages, load_lexicon(language).locale, self._pack.event.zone)
        return Voice(messages, Names(self._pack, messages), calendar)

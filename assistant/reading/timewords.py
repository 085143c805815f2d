"""Time words of one language as tagged phrases: from its `time.toml` and from CLDR."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from babel import Locale

from assistant.reading.lexicon import Lexicon
from assistant.reading.phrases import Match, PhraseTrie, longest
from assistant.reading.tokens import Token

_TABLES = (
    "day", "day_part", "part", "period", "which", "weekday", "month", "clock", "range", "offset", "date", "number",
    "ordinal",
)  # fmt: skip
_WIDTHS = (("format", "wide"), ("stand-alone", "wide"))


class TimeWords:
    """Finds tagged time words such as `weekday.6`, `day.tomorrow`, `number.14`."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._stemmed: PhraseTrie[str] = PhraseTrie(lexicon.language)
        self._exact: PhraseTrie[str] = PhraseTrie("und")
        for table in _TABLES:
            for key, phrases in lexicon.time.get(table, {}).items():
                for phrase in phrases:
                    self._add(phrase, f"{table}.{key}")
        self._add_calendar(Locale.parse(lexicon.language))

    def tag(self, tokens: Sequence[Token]) -> list[Match[str]]:
        """Tagged words in order; of nested ones only the longest, exact ones before stemmed ones."""
        exact = longest(self._exact.find(tokens))
        stemmed = [
            match
            for match in self._stemmed.find(tokens)
            if not any(_overlap(match, other) and match.end - match.start <= other.end - other.start for other in exact)
        ]
        matches = longest([*exact, *stemmed])
        return sorted((m for m in matches if _is_whole(m, tokens)), key=lambda m: (m.start, m.end))

    def _add_calendar(self, locale: Locale) -> None:
        for context, width in _WIDTHS:
            self._add_names(locale.days[context][width].items(), "weekday", 1)
            self._add_names(locale.months[context][width].items(), "month", 0)

    def _add_names(self, names: Iterable[tuple[int, str]], tag: str, shift: int) -> None:
        for number, name in names:
            if not name.isdigit():
                self._add(name, f"{tag}.{number + shift}")

    def _add(self, phrase: str, value: str) -> None:
        self._stemmed.add(phrase, value)
        self._exact.add(phrase, value)


def _overlap(one: Match[str], other: Match[str]) -> bool:
    return one.start < other.end and other.start < one.end


def _is_whole(match: Match[str], tokens: Sequence[Token]) -> bool:
    """A single Han or kana number character inside a longer word is not a number by itself; Hangul likewise."""
    first = tokens[match.start]
    if first.kind == "hangul" and match.end - match.start == 1:
        return first.opens_word or match.start == 0 or tokens[match.start - 1].kind == "number"
    return True

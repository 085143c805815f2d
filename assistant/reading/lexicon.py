"""The words of questions in one language, read from its locale folder."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from assistant.errors import ConfigurationError
from assistant.reading.phrases import PhraseTrie
from assistant.reading.stems import stem
from assistant.reading.tokens import Token, keys_of

LOCALE_ROOT = Path(__file__).resolve().parent.parent / "locale"
_SAFE_LENGTH = 3
_TELLING = frozenset({"how_much", "how_far"})
_PLAIN_TABLES = ("question", "refer", "gender")
_CUE_TABLES = ("question", "ask", "social", "danger", "attack", "refer", "gender")


@dataclass(frozen=True)
class Lexicon:
    """Cue phrases, fillers and time words of one language.

    `locale` is the CLDR locale of its dates; `clitics` are particles written together with the next word.
    """

    language: str
    name: str
    locale: str
    cues: PhraseTrie[str]
    romanised: PhraseTrie[str]
    fillers: PhraseTrie[str]
    plain: PhraseTrie[str]
    clitics: tuple[str, ...]
    time: Mapping[str, Mapping[str, Any]]

    @cached_property
    def words(self) -> frozenset[str]:
        """Folded words of cues, fillers and time words."""
        from_time = (
            token.key
            for table in self.time.values()
            for phrases in table.values()
            for phrase in phrases
            for token in keys_of(phrase)
            if not token.is_glyph
        )
        return self.cues.vocabulary | self.fillers.vocabulary | frozenset(from_time)

    @cached_property
    def plain_words(self) -> frozenset[str]:
        """Folded words that ask, point or fill."""
        return self.fillers.vocabulary | self.plain.vocabulary

    @cached_property
    def function_stems(self) -> frozenset[str]:
        """Stems of words that ask, point or count but name nothing: fillers, question and time words."""
        return frozenset(stem(self.language, word) for word in self.plain.vocabulary | self.fillers.vocabulary)

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(stem(self.language, word) for word in self.words)

    @cached_property
    def filler_stems(self) -> frozenset[str]:
        return frozenset(stem(self.language, word) for word in self.fillers.vocabulary)

    def knows(self, token: Token) -> bool:
        return stem(self.language, token.key) in self.stems


@cache
def load_lexicon(language: str, root: Path = LOCALE_ROOT) -> Lexicon:
    """Read `lexicon.toml` and `time.toml` of a language.

    Raises:
        ConfigurationError: a file is missing or broken; the message names it.
    """
    words = _toml(root / language / "lexicon.toml")
    times = _toml(root / language / "time.toml")
    cues: PhraseTrie[str] = PhraseTrie(language)
    romanised: PhraseTrie[str] = PhraseTrie("und")
    fillers: PhraseTrie[str] = PhraseTrie(language)
    plain: PhraseTrie[str] = PhraseTrie(language)
    for table in _CUE_TABLES:
        for key, phrases in words.get(table, {}).items():
            for phrase in phrases:
                cues.add(phrase, f"{table}.{key}", exact=table == "attack" and len(phrase.split()) < _SAFE_LENGTH)
            if table in _PLAIN_TABLES and key not in _TELLING:
                plain.add_all(phrases, table)
    for key, phrases in words.get("romanised", {}).items():
        romanised.add_all(phrases, key)
    fillers.add_all(words.get("filler", {}).get("words", ()), "filler")
    clitics = tuple(words.get("clitics", ()))
    name, locale = str(words.get("name", language)), str(words.get("locale", language))
    return Lexicon(language, name, locale, cues, romanised, fillers, plain, clitics, times)


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        raise ConfigurationError(f"{path}: the file is missing; every language folder needs it") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path}: {error}; correct the file") from error

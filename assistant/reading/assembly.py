"""Build a reader for one event out of its pack and the locale folders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import regex
from babel import Locale

from assistant.reading.language import LanguageReader
from assistant.reading.lexicon import load_lexicon
from assistant.reading.linker import Linker
from assistant.reading.meaning import Encode, MeaningIndex
from assistant.reading.normalise import fold
from assistant.reading.people import PeopleIndex
from assistant.reading.reader import Parts, Reader
from assistant.reading.spelling import Speller
from assistant.reading.temporal import TimeReader
from assistant.reading.timewords import TimeWords
from knowledge.facts.types import GlossaryTerm
from knowledge.pack.types import Article, Pack

_FALLBACK = "en"
_MEANT = frozenset({"discipline", "format", "contest", "phase", "kind", "award", "term", "session"})
_WORD = regex.compile(r"[\p{L}\p{M}]+")


def build_reader(pack: Pack, languages: Iterable[str], encode: Encode) -> Reader:
    """A reader of questions about the pack's event in the given languages.

    Args:
        pack: the event.
        languages: tags that have locale folders.
        encode: texts to unit vectors, for askers in a language that the pack lacks.

    Raises:
        ConfigurationError: a locale file is missing or broken.
    """
    lexicons = {language: load_lexicon(language) for language in languages}
    fallback = _FALLBACK if _FALLBACK in lexicons else next(iter(lexicons))
    event = pack.event
    linker = Linker(_terms(pack, lexicons), (fallback,))
    everyday = frozenset().union(*(lexicon.words for lexicon in lexicons.values()))

    def speller(language: str) -> Speller:
        proper = linker.vocabulary(fallback) | linker.vocabulary(event.local_language)
        familiar = proper | _corpus_words(pack.articles, language)
        return Speller(lexicons[language].words | linker.vocabulary(language), familiar)

    def times(language: str) -> TimeReader:
        return TimeReader(TimeWords(lexicons[language]), event.zone, event.start, event.end)

    return Reader(
        Parts(
            lexicons=lexicons,
            languages=LanguageReader(lexicons, linker.general_vocabulary),
            speller=cache(speller),
            linker=linker,
            people=PeopleIndex(pack.participants, everyday | _corpus_words(pack.articles), linker.common_words),
            times=cache(times),
            meaning=MeaningIndex((t for t in _terms(pack, ()) if t.kind in _MEANT), encode),
            contests={contest.id: contest for contest in pack.contests},
            fallback=fallback,
        )
    )


def _corpus_words(articles: Iterable[Article], language: str | None = None) -> frozenset[str]:
    """Folded words of a language's articles, or of all."""
    texts = (
        text
        for article in articles
        if language in (None, article.language)
        for text in (article.title, article.body, *article.questions, *article.keywords)
    )
    return frozenset(word for text in texts for word in _WORD.findall(fold(text)))


def _terms(pack: Pack, languages: Iterable[str]) -> Iterator[GlossaryTerm]:
    """The glossary, and the names that the tables themselves carry."""
    yield from pack.glossary
    default = pack.event.default_language
    named = {(term.kind, term.id) for term in pack.glossary if term.language == default}
    tables = (
        ("discipline", pack.disciplines), ("contest", pack.contests), ("phase", pack.phases), ("venue", pack.venues),
        ("place", pack.places), ("kind", pack.kinds),
    )  # fmt: skip
    for kind, rows in tables:
        for row in rows:
            if (kind, row.id) not in named:
                yield GlossaryTerm(kind, row.id, default, row.name, ())
    for session in pack.sessions:
        if session.title and ("session", session.id) not in named:
            yield GlossaryTerm("session", session.id, default, session.title, ())
    for participant in pack.participants:
        if not participant.family:
            yield GlossaryTerm("participant", participant.id, default, participant.display, ())
    yield from _territories(pack, languages)


def _territories(pack: Pack, languages: Iterable[str]) -> Iterator[GlossaryTerm]:
    """Names of delegations that are countries, from CLDR, in every language."""
    for language in languages:
        territories = _locale(language).territories
        for delegation in pack.delegations:
            name = territories.get(delegation.territory or "")
            if name:
                yield GlossaryTerm("delegation", delegation.id, language, name, ())


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(language)

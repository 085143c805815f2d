"""Build a reader for one event out of its pack and the locale folders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from babel import Locale

from assistant.reading.language import LanguageReader
from assistant.reading.lexicon import Lexicon, load_lexicon
from assistant.reading.linker import Linker
from assistant.reading.people import PeopleIndex
from assistant.reading.reader import Parts, Reader
from assistant.reading.spelling import Speller
from assistant.reading.temporal import TimeReader
from assistant.reading.timewords import TimeWords
from assistant.reading.tokens import keys_of
from knowledge.facts.types import GlossaryTerm
from knowledge.pack.types import Article, Pack

_FALLBACK = "en"


def build_reader(pack: Pack, languages: Iterable[str]) -> Reader:
    """A reader of questions about the pack's event in the given languages.

    Raises:
        ConfigurationError: a locale file is missing or broken.
    """
    lexicons = {language: load_lexicon(language) for language in languages}
    fallback = _FALLBACK if _FALLBACK in lexicons else next(iter(lexicons))
    linker = Linker(_terms(pack, lexicons), (fallback, pack.event.local_language))
    corpus = _corpus_words(pack.articles)
    everyday = frozenset().union(*(lexicon.words for lexicon in lexicons.values()))
    names = {language: linker.vocabulary(language) for language in lexicons}
    common = everyday | frozenset().union(*names.values()) | frozenset().union(*corpus.values(), frozenset())
    event = pack.event
    return Reader(
        Parts(
            lexicons=lexicons,
            languages=LanguageReader(lexicons, names),
            spellers=dict(_spellers(lexicons, names, corpus, fallback, event.local_language)),
            linker=linker,
            people=PeopleIndex(pack.participants, common),
            times={tag: TimeReader(TimeWords(lex), event.zone, event.start, event.end) for tag, lex in lexicons.items()},
            contests={contest.id: contest for contest in pack.contests},
            fallback=fallback,
        )
    )


def _spellers(
    lexicons: Mapping[str, Lexicon],
    names: Mapping[str, frozenset[str]],
    corpus: Mapping[str, frozenset[str]],
    fallback: str,
    local: str,
) -> Iterator[tuple[str, Speller]]:
    for language, lexicon in lexicons.items():
        proper = names.get(fallback, frozenset()) | names.get(local, frozenset())
        yield language, Speller(lexicon.words | names[language], proper | corpus.get(language, frozenset()))


def _corpus_words(articles: Iterable[Article]) -> dict[str, frozenset[str]]:
    words: dict[str, set[str]] = {}
    for article in articles:
        texts = (article.title, article.body, *article.questions, *article.keywords)
        known = words.setdefault(article.language, set())
        for text in texts:
            known.update(token.key for token in keys_of(text) if token.kind == "word")
    return {language: frozenset(known) for language, known in words.items()}


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

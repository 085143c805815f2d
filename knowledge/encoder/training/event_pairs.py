"""Training pairs from an event pack: its glossary and its public articles, never its staff texts."""

import csv
import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

from knowledge.encoder.training.errors import TrainingError
from knowledge.encoder.training.pairs import EVENT, LANGUAGES, Pair

logger = logging.getLogger(__name__)

_FENCE = "---"
_MARKUP = re.compile(r"[*_#>`]+|\]\([^)]*\)|\[")


class _Term(NamedTuple):
    name: str
    aliases: tuple[str, ...]


class GuideArticle(NamedTuple):
    """The texts of an article that have a counterpart in the other languages."""

    headings: tuple[str, ...]
    """The title, then the questions."""
    paragraphs: tuple[str, ...]


def event_pairs(pack: Path) -> Iterator[Pair]:
    """Yield pairs of the pack's parallel texts; a language or an article that is missing gives none.

    Names and aliases are paired with the English name; headings and paragraphs of an article by their
    position when both languages have as many; English articles with themselves, for their words' sake.
    """
    terms, articles = _terms(pack, "en"), guide_articles(pack, "en")
    for language in LANGUAGES:
        for place, term in _terms(pack, language).items():
            if place in terms:
                yield from _term_pairs(language, terms[place], term)
        for slug, article in guide_articles(pack, language).items():
            if slug in articles:
                yield from _article_pairs(f"{language}/{slug}", articles[slug], article)


def guide_articles(pack: Path, language: str) -> dict[str, GuideArticle]:
    """Return slug -> public article of the guide in one language.

    Raises:
        TrainingError: when an article has no readable front matter.
    """
    read = {path.stem: _article(path) for path in sorted((pack / "guide" / language).glob("*.md"))}
    return {slug: article for slug, article in read.items() if article}


def _term_pairs(language: str, english: _Term, foreign: _Term) -> Iterator[Pair]:
    names = foreign.aliases if language == "en" else (foreign.name, *foreign.aliases)
    yield from (Pair(EVENT, language, english.name, name) for name in names)


def _terms(pack: Path, language: str) -> dict[tuple[str, str], _Term]:
    path = pack / "glossary" / f"{language}.csv"
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {(row["kind"], row["id"]): _term(row) for row in csv.DictReader(file) if row["name"]}


def _term(row: dict[str, str]) -> _Term:
    aliases = (_one_line(alias) for alias in (row.get("aliases") or "").split("|"))
    return _Term(_one_line(row["name"]), tuple(alias for alias in aliases if alias))


def _article_pairs(place: str, english: GuideArticle, foreign: GuideArticle) -> Iterator[Pair]:
    language = place.split("/")[0]
    for mine, theirs in zip(english, foreign, strict=True):
        if len(mine) != len(theirs):
            logger.info("%s: %d texts, English %d: only the first is used", place, len(theirs), len(mine))
        both = zip(mine, theirs, strict=True) if len(mine) == len(theirs) else [*zip(mine, theirs, strict=False)][:1]
        yield from (Pair(EVENT, language, *sides) for sides in both)


def _article(path: Path) -> GuideArticle | None:
    lines = path.read_text(encoding="utf-8").splitlines()
    if _FENCE not in lines[1:]:
        raise TrainingError(f"{path} has no front matter between two lines of {_FENCE}.")
    end = lines.index(_FENCE, 1)
    try:
        head = yaml.safe_load("\n".join(lines[1:end]))
    except yaml.YAMLError as broken:
        raise TrainingError(f"{path}: the front matter is no YAML: {broken}") from broken
    if head.get("audience", "public") != "public":
        return None
    paragraphs = (_one_line(text) for text in "\n".join(lines[end + 1 :]).split("\n\n"))
    headings = (_one_line(str(text)) for text in (head["title"], *(head.get("questions") or ())))
    return GuideArticle(tuple(headings), tuple(text for text in paragraphs if text))


def _one_line(text: str) -> str:
    return " ".join(_MARKUP.sub(" ", text).split())

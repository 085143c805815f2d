"""Training pairs from an event pack: its glossary, and the titles and questions of its guide."""

import csv
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

from knowledge.encoder.training.errors import TrainingError
from knowledge.encoder.training.pairs import EVENT, LANGUAGES, Pair

logger = logging.getLogger(__name__)

_FENCE = "---"


class _Term(NamedTuple):
    name: str
    aliases: tuple[str, ...]


def event_pairs(pack: Path) -> Iterator[Pair]:
    """Yield pairs of the pack's parallel texts; a language or an article that is missing gives none.

    Foreign names and aliases are paired with the English name, English aliases with it as well; titles and
    questions of an article are paired by their position when both languages have as many.
    """
    english = _terms(pack, "en")
    for language in LANGUAGES:
        foreign = _terms(pack, language)
        for place, term in foreign.items():
            if place in english:
                yield from _term_pairs(language, english[place], term)
        if language != "en":
            yield from _article_pairs(pack, language)


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


def _article_pairs(pack: Path, language: str) -> Iterator[Pair]:
    for path in sorted((pack / "guide" / language).glob("*.md")):
        source = pack / "guide" / "en" / path.name
        if not source.exists():
            continue
        english, foreign = _headings(source), _headings(path)
        if len(english) != len(foreign):
            logger.info(
                "%s has %d headings and questions, English %d: title only", path, len(foreign), len(english)
            )
            english, foreign = english[:1], foreign[:1]
        yield from (Pair(EVENT, language, *sides) for sides in zip(english, foreign, strict=True))


def _headings(path: Path) -> list[str]:
    """Return the title and the questions of an article's front matter."""
    lines = path.read_text(encoding="utf-8").splitlines()
    if _FENCE not in lines[1:]:
        raise TrainingError(f"{path} has no front matter between two lines of {_FENCE}.")
    try:
        head = yaml.safe_load("\n".join(lines[1 : lines.index(_FENCE, 1)]))
    except yaml.YAMLError as broken:
        raise TrainingError(f"{path}: the front matter is no YAML: {broken}") from broken
    return [_one_line(str(text)) for text in (head["title"], *(head.get("questions") or ()))]


def _one_line(text: str) -> str:
    return " ".join(text.split())

"""Reads guide and staff articles: YAML front matter, then Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path, PurePosixPath
from typing import Any, get_args

from knowledge.facts.types import Provenance
from knowledge.pack import fields
from knowledge.pack.faults import FaultLog, did_you_mean
from knowledge.pack.text_file import read_text
from knowledge.pack.types import Article, ArticleBehaviour

GUIDE, STAFF = "guide", "staff"
_SLUG = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_KEYS = (
    "title",
    "topic",
    "questions",
    "keywords",
    "about",
    "behaviour",
    "audience",
    "valid_from",
    "valid_until",
    "source",
    "confidence",
    "sample",
)
_BEHAVIOUR = fields.one_of(*get_args(ArticleBehaviour))


@dataclass(frozen=True)
class ReadArticle:
    """An article with the lines of its front matter keys."""

    article: Article
    key_lines: dict[str, int]


def read_articles(root: Path, defaults: Provenance, log: FaultLog) -> list[ReadArticle]:
    """Every article under guide/ and staff/, ordered by path."""
    found = []
    for folder in (GUIDE, STAFF):
        for file in sorted((root / folder).glob("*/*")):
            if file.is_file() and not file.name.startswith("."):
                path = file.relative_to(root).as_posix()
                article = _read(root, path, defaults, log)
                if article is not None:
                    found.append(article)
    return found


def _read(root: Path, path: str, defaults: Provenance, log: FaultLog) -> ReadArticle | None:
    name = PurePosixPath(path)
    if name.suffix != ".md" or not _SLUG.fullmatch(name.stem):
        remedy = "Name it with Latin letters, digits and dashes, ending in .md; other documents go to documents/."
        log.error(path, None, None, "this is no article's file name", remedy)
        return None
    text = read_text(root, path, log)
    if text is None:
        return None
    parts = re.match(r"---[ ]*\n(.*?)(?:^|\n)---[ ]*(?:\n|\Z)(.*)", text, re.DOTALL)
    if parts is None:
        remedy = "Begin with a line ---, then title: …, then a line ---, then the text."
        log.error(path, 1, None, "the article has no front matter between two lines ---", remedy)
        return None
    front, body = parts.groups()
    data = _front_matter(path, front, log)
    return None if data is None else _FrontMatter(path, front, data, defaults, log).article(body.strip())


def _front_matter(path: str, front: str, log: FaultLog) -> dict[str, Any] | None:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        data = yaml.load(front, Loader=loader)
    except yaml.MarkedYAMLError as exc:
        line = exc.problem_mark.line + 2 if exc.problem_mark else 1
        remedy = "Put texts that hold a colon or begin with a sign between double quotes."
        log.error(path, line, None, f"broken front matter: {exc.problem}", remedy)
        return None
    except (yaml.YAMLError, ValueError) as exc:
        log.error(path, 1, None, f"broken front matter: {exc}", "Write plain `key: value` lines.")
        return None
    if not isinstance(data, dict):
        log.error(path, 1, None, "the front matter holds no `key: value` lines", "Write at least title: ….")
        return None
    return data


class _FrontMatter:
    """Turns parsed front matter into an article, noting each fault at the line of its key."""

    def __init__(self, path: str, front: str, data: dict[str, Any], defaults: Provenance, log: FaultLog) -> None:
        self._path = PurePosixPath(path)
        self._data = data
        self._defaults = defaults
        self._log = log
        self._good = True
        lines = enumerate(front.split("\n"), start=2)
        self.key_lines = {found[1]: at for at, line in lines if (found := re.match(r"([\w-]+)\s*:", line))}

    def article(self, body: str) -> ReadArticle | None:
        for key in self._data:
            if key not in _KEYS:
                self._error(str(key), f"unknown key '{key}'", did_you_mean(str(key), _KEYS))
        folder, language, _ = self._path.parts
        title = self._value("title", "a text", _text, "")
        if not title and "title" not in self._data:
            self._error("title", "the article has no title", "Write title: … in the front matter.")
        if not body:
            self._error("body", "the article has no text", "Write the answer below the second ---.")
        article = Article(
            slug=self._path.stem,
            language=language,
            title=title,
            body=body,
            topic=self._value("topic", "a word", _text, ""),
            questions=self._texts("questions"),
            keywords=self._texts("keywords"),
            about=self._texts("about"),
            behaviour=self._value("behaviour", _BEHAVIOUR.expected, _BEHAVIOUR.parse, "answer"),
            provenance=self._provenance(is_staff=folder == STAFF),
            path=str(self._path),
            sample=self._value("sample", "true or false", _boolean, False),
        )
        return ReadArticle(article, self.key_lines) if self._good else None

    def _provenance(self, *, is_staff: bool) -> Provenance:
        """The article's provenance; what lies in staff/ is for staff unless a group is named."""
        default = self._defaults.audience
        if is_staff and not default.startswith("staff"):
            default = "staff"
        audience = self._value("audience", fields.AUDIENCE.expected, fields.parse_audience, default)
        if is_staff and audience == "public":
            self._error("audience", "a public article lies in staff/", "Move it to guide/, or write staff.")
        confidence = fields.CONFIDENCE
        return Provenance(
            audience=audience,
            source=self._value("source", "a text", _text, self._defaults.source),
            confidence=self._value("confidence", confidence.expected, confidence.parse, self._defaults.confidence),
            valid_from=self._value("valid_from", fields.ISO_DATE, _day, None),
            valid_until=self._value("valid_until", fields.ISO_DATE, _day, None),
        )

    def _texts(self, key: str) -> tuple[str, ...]:
        expected = 'a list of texts such as ["one", "two"]'
        found: tuple[str, ...] = self._value(key, expected, _texts, ())
        return found

    def _value(self, key: str, expected: str, parse: Callable[[Any], Any], default: Any) -> Any:
        found = self._data.get(key)
        if found is None or found == "":
            return default
        try:
            return parse(found)
        except (ValueError, TypeError) as exc:
            remedy = str(exc) if str(exc).endswith(".") else f"Write {key}: {expected.split('such as ')[-1]}."
            shown = repr(found)[:60] if isinstance(found, str | int | float | date) else type(found).__name__
            self._error(key, f"expected {expected}, found {shown}", remedy)
            return default

    def _error(self, key: str, message: str, remedy: str) -> None:
        self._good = False
        self._log.error(str(self._path), self.key_lines.get(key, 1), key, message, remedy)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("Put the text between double quotes.")
    return fields.clean_text(value.strip())


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError
    return tuple(text for item in value if (text := _text(item)))


def _day(value: Any) -> date:
    if isinstance(value, datetime):
        raise ValueError("Write the day only, without a time.")
    return value if isinstance(value, date) else fields.parse_date(_text(value))


def _boolean(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value

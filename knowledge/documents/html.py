"""HTML: visible text by heading. Nothing is fetched and nothing is run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.documents.document import Section

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

_UNSEEN = ("script", "style", "template", "noscript", "nav", "head", "iframe", "object", "svg", "form")
_BLOCKS = frozenset({"p", "div", "li", "ul", "ol", "table", "tr", "section", "article", "header", "footer"}) | {
    "main",
    "aside",
    "blockquote",
    "pre",
    "dd",
    "dt",
    "br",
    "hr",
}
_HEADING = re.compile(r"h[1-6]")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])", re.IGNORECASE)
_BLANKS = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")


def html_sections(markup: str) -> tuple[str, tuple[Section, ...]]:
    """Return the title of a page (empty when it has none) and its sections.

    Elements that a reader would not see (hidden, scripts, navigation) are left out, so that text planted
    for machines does not reach the index.
    """
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(markup, "html.parser")
    title = soup.title.get_text(" ", strip=True) if soup.title else ""
    _drop_unseen(soup)
    path: list[tuple[int, str]] = []
    sections: list[Section] = []
    words: list[str] = []
    for level, text in _pieces(soup):
        if level == 0:
            words.append(text)
            continue
        _add_section(sections, path, words)
        words = []
        path = [(rank, heading) for rank, heading in path if rank < level]
        path.append((level, text))
    _add_section(sections, path, words)
    if not title and path:
        title = path[0][1]
    return title, tuple(sections)


def _drop_unseen(soup: BeautifulSoup) -> None:
    for element in soup.find_all(_UNSEEN):
        element.decompose()
    for element in soup.find_all(True):
        if not element.decomposed and _is_hidden(element):
            element.decompose()


def _is_hidden(element: Tag) -> bool:
    if element.has_attr("hidden") or element.get("aria-hidden") == "true":
        return True
    return bool(_HIDDEN.search(str(element.get("style", ""))))


def _pieces(soup: BeautifulSoup) -> Iterator[tuple[int, str]]:
    """Yield (heading level, heading) and (0, text) in reading order."""
    from bs4.element import NavigableString, PreformattedString, Tag

    inside_heading: set[int] = set()
    for element in soup.descendants:
        if id(element) in inside_heading:
            continue
        if isinstance(element, Tag):
            if _HEADING.fullmatch(element.name):
                inside_heading.update(id(part) for part in element.descendants)
                heading = element.get_text(" ", strip=True)
                yield (int(element.name[1]), heading) if heading else (0, "\n")
            elif element.name in _BLOCKS:
                yield 0, "\n"
        elif isinstance(element, NavigableString) and not isinstance(element, PreformattedString):
            yield 0, str(element).replace("\n", " ")
            if element.next_sibling is None and element.parent is not None and element.parent.name in _BLOCKS:
                yield 0, "\n"


def _add_section(sections: list[Section], path: list[tuple[int, str]], words: list[str]) -> None:
    text = _LINES.sub("\n", _BLANKS.sub(" ", "".join(words))).strip()
    if text:
        sections.append(Section(tuple(heading for _, heading in path), text))

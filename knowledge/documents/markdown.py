"""Markdown: sections are the text under each heading, kept as written."""

from __future__ import annotations

from knowledge.documents.document import Section


def markdown_sections(text: str) -> tuple[Section, ...]:
    """Return the sections of a Markdown text; markup inside a section stays."""
    from markdown_it import MarkdownIt

    lines = text.splitlines()
    path: list[tuple[int, str]] = []
    sections: list[Section] = []
    start = 0
    tokens = MarkdownIt().parse(text)
    for place, token in enumerate(tokens):
        if token.type != "heading_open" or token.map is None or token.level > 0:
            continue
        _add_section(sections, path, lines[start : token.map[0]])
        level = int(token.tag[1:])
        path = [(rank, title) for rank, title in path if rank < level]
        path.append((level, tokens[place + 1].content.strip()))
        start = token.map[1]
    _add_section(sections, path, lines[start:])
    return tuple(sections)


def _add_section(sections: list[Section], path: list[tuple[int, str]], lines: list[str]) -> None:
    text = "\n".join(lines).strip()
    if text:
        sections.append(Section(tuple(title for _, title in path), text))

"""The YAML block between `---` lines at the top of a Markdown file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

import yaml

from knowledge.documents.errors import DocumentError


def split_front_matter(text: str, path: str) -> tuple[Mapping[str, object], str]:
    """Return the front matter (empty when there is none) and the text after it.

    Raises:
        DocumentError: the block is not closed, is not YAML, or is no mapping.
    """
    if not text.startswith("---\n"):
        return {}, text
    head, mark, body = text[4:].partition("\n---\n")
    if not mark:
        raise DocumentError(f"{path}: the front matter is never closed; end it with a line '---'")
    try:
        loaded = yaml.safe_load(head)
    except yaml.YAMLError as exc:
        raise DocumentError(f"{path}: the front matter is not YAML: {exc}") from exc
    if not isinstance(loaded, dict):
        raise DocumentError(f"{path}: the front matter must hold 'key: value' lines")
    return {str(key): value for key, value in loaded.items()}, body


def words_of(fields: Mapping[str, object], key: str) -> tuple[str, ...]:
    """Return a list field as text; a single value counts as a list of one."""
    value = fields.get(key)
    if value is None:
        return ()
    values = value if isinstance(value, list) else [value]
    return tuple(str(item) for item in values if item is not None)


def text_of(fields: Mapping[str, object], key: str, default: str) -> str:
    """Return a text field, or the default when it is missing or empty."""
    value = fields.get(key)
    return default if value in (None, "") else str(value)


def date_of(fields: Mapping[str, object], key: str, path: str) -> date | None:
    """Return a date field; `None` when it is missing or empty.

    Raises:
        DocumentError: the value is no ISO date.
    """
    value = fields.get(key)
    if value in (None, ""):
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError as exc:
        raise DocumentError(f"{path}: {key} must be a date such as 2026-02-14, found {value!r}") from exc

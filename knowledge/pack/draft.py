"""What was read from a pack's folder, with its lines, before the parts are checked against each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from knowledge.facts.types import GlossaryTerm
from knowledge.pack.articles import ReadArticle
from knowledge.pack.csv_table import TableRows
from knowledge.pack.types import EventInfo


@dataclass(frozen=True)
class Draft:
    """A pack as read. `event` is None when event.toml has errors; `glossaries` is by language."""

    root: Path
    event: EventInfo | None
    tables: Mapping[str, TableRows[Any]]
    glossaries: Mapping[str, TableRows[GlossaryTerm]]
    articles: tuple[ReadArticle, ...]
    locale_files: Mapping[str, Path]

    def audiences(self, table: str) -> dict[str, str]:
        """The ids of a table, each with the audience of its row."""
        return {row.id: row.provenance.audience for row in self.tables[table].rows}

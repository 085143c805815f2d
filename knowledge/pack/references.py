"""Checks that what a row, a word or an article names is there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.pack.draft import Draft
from knowledge.pack.event_file import EVENT_FILE
from knowledge.pack.faults import FaultLog, did_you_mean
from knowledge.pack.tables import Field

ENTITY_TABLES = {
    "discipline": "disciplines",
    "contest": "contests",
    "phase": "phases",
    "kind": "kinds",
    "venue": "venues",
    "place": "places",
    "session": "sessions",
    "delegation": "delegations",
    "participant": "participants",
    "link": "links",
}
_HINTED_FAULTS = 200


class ReferenceCheck:
    """Checks every reference of a draft.

    Args:
        draft: the pack as read.
        log: takes the faults.
    """

    def __init__(self, draft: Draft, log: FaultLog) -> None:
        self._draft = draft
        self._log = log
        self._hints = 0
        self._known: dict[str, Mapping[str, str]] = {table: draft.audiences(table) for table in ENTITY_TABLES.values()}
        if draft.event is not None:
            self._known["award"] = dict.fromkeys(draft.event.award_order, "public")

    def run(self) -> None:
        """Check rows, glossaries, articles and the event's own references."""
        for table in self._draft.tables.values():
            for column in table.spec.fields:
                if column.refers in self._known:
                    self._check_column(table.path, table, column)
        self._check_reasons()
        self._check_place_circles()
        self._check_glossaries()
        self._check_articles()

    def _check_column(self, path: str, table: Any, column: Field) -> None:
        target = str(column.refers)
        known = self._known[target]
        for line, row in table:
            value = getattr(row, column.name)
            for named in value if isinstance(value, tuple) else (value,):
                if named is None:
                    continue
                audience = known.get(named)
                if audience is None:
                    self._unknown(path, line, column.name, named, target)
                elif audience != "public" and row.provenance.audience == "public":
                    found = f"a public row names '{named}', which is for {audience} only"
                    self._log.warning(path, line, column.name, found, "Check the audience of both rows.")

    def _unknown(self, path: str, line: int | None, column: str, named: str, target: str) -> None:
        where = f"{EVENT_FILE} [awards] order" if target == "award" else f"{target}.csv"
        self._hints += 1
        remedy = did_you_mean(named, self._known[target]) if self._hints <= _HINTED_FAULTS else ""
        self._log.error(path, line, column, f"'{named}' is not in {where}", remedy or f"Add it to {where}.")

    def _check_reasons(self) -> None:
        event = self._draft.event
        glossary = self._draft.glossaries.get(event.default_language) if event else None
        if event is None or glossary is None:
            return
        reasons = {term.id for term in glossary.rows if term.kind == "reason"}
        table = self._draft.tables["changes"]
        for line, change in table:
            if change.reason is not None and change.reason not in reasons:
                found = f"the reason '{change.reason}' is not in {glossary.path} (kind reason)"
                remedy = did_you_mean(change.reason, reasons) or f"Add it to {glossary.path}."
                self._log.warning(table.path, line, "reason", found, remedy)

    def _check_place_circles(self) -> None:
        table = self._draft.tables["places"]
        parents = {place.id: place.part_of for place in table.rows}
        for line, place in table:
            seen = {place.id}
            parent = place.part_of
            while parent is not None and parent not in seen:
                seen.add(parent)
                parent = parents.get(parent)
            if parent == place.id:
                found = f"'{place.id}' is part of itself in the end"
                self._log.error(table.path, line, "part_of", found, "Break the circle.")

    def _check_glossaries(self) -> None:
        formats = {contest.format for contest in self._draft.tables["contests"].rows if contest.format}
        known: dict[str, Mapping[str, str]] = {"format": dict.fromkeys(formats, "public")}
        known |= {kind: self._known[table] for kind, table in ENTITY_TABLES.items() if kind != "link"}
        if "award" in self._known:
            known["award"] = self._known["award"]
        for glossary in self._draft.glossaries.values():
            for line, term in glossary:
                ids = known.get(term.kind)
                if ids is None:
                    continue
                audience = ids.get(term.id)
                if audience is None:
                    self._stray_term(glossary.path, line, term.kind, term.id, ids)
                elif audience != "public":
                    found = f"everybody can read the glossary, but '{term.id}' is for {audience} only"
                    self._log.warning(glossary.path, line, "id", found, "Delete the row if it is secret.")

    def _stray_term(self, path: str, line: int, kind: str, named: str, ids: Mapping[str, str]) -> None:
        self._hints += 1
        hint = did_you_mean(named, ids) if self._hints <= _HINTED_FAULTS else ""
        remedy = hint or "Delete the row or correct the id."
        self._log.error(path, line, "id", f"there is no {kind} '{named}'", remedy)

    def _check_articles(self) -> None:
        for read in self._draft.articles:
            for reference in read.article.about:
                self._check_about(read.article.path, read.key_lines.get("about", 1), reference)
        event = self._draft.event
        slugs = {read.article.slug for read in self._draft.articles}
        for topic, slug in event.assistant_articles.items() if event else ():
            if slug not in slugs:
                found = f"the article '{slug}' for {topic} is not in guide/ or staff/"
                self._log.error(EVENT_FILE, None, "articles", found, did_you_mean(slug, slugs))

    def _check_about(self, path: str, line: int, reference: str) -> None:
        kind, _, named = reference.partition(":")
        if kind in ("term", "format", "award", "location") and named:
            return
        if kind not in ENTITY_TABLES or not named:
            remedy = "Write a kind and an id, for example venue:ABC."
            self._log.error(path, line, "about", f"'{reference}' names no kind of thing we know", remedy)
        elif named not in self._known[ENTITY_TABLES[kind]]:
            self._unknown(path, line, "about", named, ENTITY_TABLES[kind])

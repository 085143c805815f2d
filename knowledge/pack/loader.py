"""Loads a pack: reads every file, checks it, and hands back frozen rows or all the faults."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path
from types import MappingProxyType

from knowledge.errors import PackError, PackNotFoundError
from knowledge.facts.types import GlossaryTerm, Provenance
from knowledge.pack import tables as t
from knowledge.pack.articles import ReadArticle, read_articles
from knowledge.pack.csv_table import CsvTableReader, TableRows
from knowledge.pack.draft import Draft
from knowledge.pack.event_file import read_event
from knowledge.pack.faults import Fault, FaultLog
from knowledge.pack.folder import check_names, content_hash, locale_files
from knowledge.pack.plausibility import check_plausibility
from knowledge.pack.references import ReferenceCheck
from knowledge.pack.translations import check_translations
from knowledge.pack.types import EventInfo, Pack

logger = logging.getLogger(__name__)


def load_pack(path: str | Path) -> Pack:
    """The pack in a folder.

    Raises:
        PackNotFoundError: there is no such folder.
        PackError: the pack has errors; it carries all faults, warnings too.
    """
    root = _folder(path)
    log = FaultLog()
    draft = _read(root, log)
    if draft.event is None or log.has_errors:
        raise PackError(str(root), log.sorted())
    faults = log.sorted()
    if faults:
        logger.info("pack %s: %d warning(s), first: %s", draft.event.id, len(faults), faults[0])
    return _pack(draft, draft.event)


def validate_pack(path: str | Path) -> list[Fault]:
    """All faults of the pack in a folder, by file and line; empty when it is clean.

    Raises:
        PackNotFoundError: there is no such folder.
    """
    log = FaultLog()
    _read(_folder(path), log)
    return log.sorted()


def _folder(path: str | Path) -> Path:
    root = Path(path)
    if not root.is_dir():
        raise PackNotFoundError(f"There is no folder '{root}'. Name the folder that holds event.toml.")
    return root


def _read(root: Path, log: FaultLog) -> Draft:
    event = read_event(root, log)
    defaults = event.defaults if event else Provenance()
    check_names(root, log)
    draft = Draft(
        root=root,
        event=event,
        tables={spec.name: CsvTableReader(spec, defaults, log).read(root) for spec in t.TABLES},
        glossaries=_glossaries(root, defaults, log),
        articles=_distinct(read_articles(root, defaults, log), log),
        locale_files=locale_files(root, log),
    )
    ReferenceCheck(draft, log).run()
    check_plausibility(draft, log)
    check_translations(draft, log)
    return draft


def _glossaries(root: Path, defaults: Provenance, log: FaultLog) -> dict[str, TableRows[GlossaryTerm]]:
    languages = sorted(file.stem for file in (root / "glossary").glob("*.csv"))
    return {tag: CsvTableReader(t.glossary_spec(tag), defaults, log).read(root) for tag in languages}


def _distinct(articles: Iterable[ReadArticle], log: FaultLog) -> tuple[ReadArticle, ...]:
    """The articles; a slug that stands in guide/ and staff/ of one language is a fault."""
    first: dict[tuple[str, str], str] = {}
    for read in articles:
        article = read.article
        before = first.setdefault((article.language, article.slug), article.path)
        if before != article.path:
            found = f"the slug '{article.slug}' is that of {before} too"
            log.error(article.path, None, None, found, "Rename one of the two files.")
    return tuple(articles)


def _pack(draft: Draft, event: EventInfo) -> Pack:
    rows = {name: tuple(table.rows) for name, table in draft.tables.items()}
    glossary = tuple(term for table in draft.glossaries.values() for term in table.rows)
    return Pack(
        id=event.id,
        root=draft.root,
        event=event,
        **rows,
        glossary=glossary,
        articles=tuple(read.article for read in draft.articles),
        locale_files=MappingProxyType(dict(draft.locale_files)),
        content_hash=content_hash(draft.root),
    )

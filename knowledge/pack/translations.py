"""Checks that every language of the event has its words and its articles."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge.pack.draft import Draft
from knowledge.pack.faults import FaultLog
from knowledge.pack.types import EventInfo

_REMEDY = "Translate them; until then visitors read the default language."


def check_translations(draft: Draft, log: FaultLog) -> None:
    """Warn about languages, words and articles that are missing."""
    if draft.event is None:
        return
    _check_names(draft, draft.event, log)
    _check_articles(draft, draft.event, log)
    _check_unlisted(draft, draft.event, log)


def _check_names(draft: Draft, event: EventInfo, log: FaultLog) -> None:
    default = draft.glossaries.get(event.default_language)
    if default is None:
        return
    wanted: dict[str, list[str]] = {}
    for term in default.rows:
        wanted.setdefault(term.kind, []).append(term.id)
    for language in event.languages:
        glossary = draft.glossaries.get(language)
        path = f"glossary/{language}.csv"
        if glossary is None:
            log.warning(path, None, None, f"the glossary of '{language}' is missing", _REMEDY)
            continue
        present = {(term.kind, term.id) for term in glossary.rows}
        for kind, ids in wanted.items():
            missing = [named for named in ids if (kind, named) not in present]
            if missing and kind != "participant":
                found = f"{len(missing)} of {len(ids)} names of kind {kind} are missing: {_some(missing)}"
                log.warning(path, None, "id", found, _REMEDY)


def _check_articles(draft: Draft, event: EventInfo, log: FaultLog) -> None:
    for folder in ("guide", "staff"):
        slugs: dict[str, set[str]] = {language: set() for language in event.languages}
        for read in draft.articles:
            if read.article.path.startswith(f"{folder}/"):
                slugs.setdefault(read.article.language, set()).add(read.article.slug)
        wanted = {slug for slug in slugs.get(event.default_language, ()) if not slug.startswith("session-")}
        for language in event.languages:
            missing = sorted(wanted - slugs[language])
            if missing:
                found = f"{len(missing)} of {len(wanted)} articles are missing: {_some(missing)}"
                log.warning(f"{folder}/{language}", None, None, found, _REMEDY)


def _check_unlisted(draft: Draft, event: EventInfo, log: FaultLog) -> None:
    paths = {read.article.path.rpartition("/")[0]: read.article.language for read in draft.articles}
    paths |= {glossary.path: language for language, glossary in draft.glossaries.items()}
    paths |= {f"locale/{language}.ftl": language for language in draft.locale_files}
    for path, language in sorted(paths.items()):
        if language not in event.languages:
            found = f"'{language}' is not among the event's languages ({', '.join(event.languages)})"
            log.warning(path, None, None, found, "Add it to languages in event.toml, or rename it.")


def _some(names: Iterable[str]) -> str:
    names = list(names)
    return ", ".join(names[:5]) + (", …" if len(names) > 5 else "")

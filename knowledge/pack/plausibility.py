"""Checks that times, numbers and rows make sense in themselves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from knowledge.pack.csv_table import TableRows
from knowledge.pack.draft import Draft
from knowledge.pack.faults import FaultLog
from knowledge.pack.types import EventInfo


def check_plausibility(draft: Draft, log: FaultLog) -> None:
    """Note times that run backwards or miss the event, and rows that say nothing."""
    for name in ("sessions", "changes"):
        _check_order(draft.tables[name], log)
    _check_validity(draft, log)
    _check_venues(draft, log)
    _check_entries(draft, log)
    if draft.event is not None:
        _check_dates(draft, draft.event, log)
        _check_offsets(draft, draft.event.zone, log)


def _check_order(table: TableRows[object], log: FaultLog) -> None:
    for line, row in table:
        start, end = getattr(row, "start", None), getattr(row, "end", None)
        if start is not None and end is not None and end < start:
            found = f"the end {end.isoformat()} is before the start {start.isoformat()}"
            log.error(table.path, line, "end", found, "After midnight the end has the next day's date.")


def _check_validity(draft: Draft, log: FaultLog) -> None:
    for table in draft.tables.values():
        for line, row in table:
            held = row.provenance
            if held.valid_from and held.valid_until and held.valid_until < held.valid_from:
                _report_validity(table.path, line, log)
    for read in draft.articles:
        held = read.article.provenance
        if held.valid_from and held.valid_until and held.valid_until < held.valid_from:
            _report_validity(read.article.path, read.key_lines.get("valid_until", 1), log)


def _report_validity(path: str, line: int, log: FaultLog) -> None:
    log.error(path, line, "valid_until", "valid_until is before valid_from", "Swap the two dates.")


def _check_venues(draft: Draft, log: FaultLog) -> None:
    table = draft.tables["venues"]
    for line, venue in table:
        if (venue.lat is None) != (venue.lon is None):
            log.error(table.path, line, "lat", "only one of lat and lon is given", "Give both or none.")
        low, high = venue.capacity_low, venue.capacity_high
        if low is not None and high is not None and high < low:
            log.error(table.path, line, "capacity_high", f"{high} is below capacity_low {low}", "Swap them.")


def _check_entries(draft: Draft, log: FaultLog) -> None:
    table = draft.tables["entries"]
    for line, entry in table:
        if entry.participant is None and entry.delegation is None:
            log.error(table.path, line, "participant", "the row names nobody", "Name who takes part.")
        if entry.contest is None and entry.session is None:
            found = "the row names neither a contest nor a session"
            log.warning(table.path, line, "contest", found, "Say what they take part in.")


def _check_dates(draft: Draft, event: EventInfo, log: FaultLog) -> None:
    for name in ("sessions", "changes"):
        table = draft.tables[name]
        for line, row in table:
            day = row.start.astimezone(event.zone).date() if row.start else None
            if day is not None and not event.start <= day <= event.end:
                found = f"{day} is outside the event ({event.start} to {event.end})"
                log.warning(table.path, line, "start", found, "Check the date, or the event's dates.")


def _check_offsets(draft: Draft, zone: ZoneInfo, log: FaultLog) -> None:
    """Warn once per table and offset: thousands of rows usually share one slip."""
    for name, columns in (
        ("sessions", ("start", "end")),
        ("changes", ("known_at", "start", "end")),
        ("results", ("public_from",)),
    ):
        table = draft.tables[name]
        wrong: dict[str, list[tuple[int, str, datetime]]] = {}
        for line, row in table:
            for column in columns:
                moment = getattr(row, column)
                if moment is not None and moment.utcoffset() != moment.astimezone(zone).utcoffset():
                    wrong.setdefault(f"{moment:%z}", []).append((line, column, moment))
        for cases in wrong.values():
            _report_offset(table.path, cases, zone, log)


def _report_offset(path: str, cases: Sequence[tuple[int, str, datetime]], zone: ZoneInfo, log: FaultLog) -> None:
    line, column, moment = cases[0]
    there = moment.astimezone(zone)
    more = f" (and {len(cases) - 1} more like it)" if len(cases) > 1 else ""
    found = f"{moment.isoformat()} has not the offset of {zone.key}, where it is then {there.isoformat()}{more}"
    log.warning(path, line, column, found, "Check whether local time was meant.")

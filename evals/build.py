"""Turn a written set into JSONL: expected values come from the pack's tables, never from the assistant."""

from __future__ import annotations

import csv
import json
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from babel.dates import format_skeleton

from assistant import ConfigurationError

Row = dict[str, str]


@dataclass
class Tables:
    """A pack's CSV tables, read by themselves."""

    root: Path
    _cache: dict[str, list[Row]] = field(default_factory=dict)

    def rows(self, name: str) -> list[Row]:
        if name not in self._cache:
            with (self.root / f"{name}.csv").open(encoding="utf-8", newline="") as file:
                self._cache[name] = list(csv.DictReader(file))
        return self._cache[name]

    def one(self, name: str, id: str) -> Row:
        for row in self.rows(name):
            if row["id"] == id:
                return row
        raise ConfigurationError(f"{self.root / name}.csv holds no {id!r}; correct the expectation that names it")

    def start(self, session: str, now: datetime) -> datetime:
        """When a session starts, as known at a moment."""
        start = self.one("sessions", session)["start"]
        for change in self.rows("changes"):
            known = datetime.fromisoformat(change["known_at"]) <= now
            if change["session"] == session and known and change["start"]:
                start = change["start"]
        return datetime.fromisoformat(start)

    def name(self, kind: str, id: str, language: str) -> list[str]:
        found = [r for r in self.rows(f"glossary/{language}") if (r["kind"], r["id"]) == (kind, id)]
        return [found[0]["name"], *filter(None, found[0]["aliases"].split("|"))] if found else [id]


def build(source: Path, pack: Path, target: Path) -> int:
    """Write the JSONL of a written set; returns the number of cases."""
    written = tomllib.loads(source.read_text("utf-8"))
    tables = Tables(pack)
    lines = [json.dumps(case, ensure_ascii=False) for case in _cases(written, tables)]
    target.write_text("\n".join(lines) + "\n", "utf-8")
    return len(lines)


def _cases(written: dict[str, Any], tables: Tables) -> Iterator[dict[str, Any]]:
    now = datetime.fromisoformat(written["as_of"])
    for cluster in written["cluster"]:
        for language, question in cluster["q"].items():
            expect = _expect(cluster, language, tables, now)
            before = [cluster["turns"][language]] if "turns" in cluster else []
            yield {
                "id": f"{cluster['id']}.{language}",
                "cluster": cluster["id"],
                "lang": language,
                "as_of": written["as_of"],
                "turns": [*before, question],
                "expect": expect,
            }


def _expect(cluster: dict[str, Any], language: str, tables: Tables, now: datetime) -> dict[str, Any]:
    nuggets: list[dict[str, Any]] = []
    sources: list[str] = []
    for text in cluster.get("expect", ()):
        kind, _, rest = text.partition(" ")
        if kind == "cite":
            sources.append(rest)
        elif not rest.endswith("@none"):
            nuggets.append({"text": text, "aliases": _aliases(kind, rest, language, tables, now)})
    return {
        "behaviour": cluster.get("behaviour", "answer"),
        "nuggets": nuggets,
        "sources": sources,
        "forbid": cluster.get("forbid", []),
        "reply_lang": language,
    }


def _aliases(kind: str, rest: str, language: str, tables: Tables, now: datetime) -> list[str]:
    words = rest.split(" ")
    if kind == "time":
        return [f"{tables.start(rest, now):%H:%M}"]
    if kind == "day":
        start = tables.start(rest, now)
        return [str(format_skeleton("MMMMd", start, locale=tag)) for tag in (language, "en_GB")]
    if kind == "venue":
        return tables.name("venue", rest, language)
    if kind == "term":
        return tables.name(words[0], words[1], language)
    if kind == "winner":
        return _winners(words[0], words[1], tables)
    if kind == "awards":
        return [str(_awards(words[0], words[1], tables, now))]
    if kind == "count":
        return [rest, f"{int(rest):,}", f"{int(rest):,}".replace(",", "."), f"{int(rest):,}".replace(",", " ")]
    return rest.split("|")


def _winners(contest: str, award: str, tables: Tables) -> list[str]:
    rows = [r for r in tables.rows("results") if r["contest"] == contest and r["award"] == award]
    return [name for row in rows for name in row["display"].split("|")]


def _awards(delegation: str, award: str, tables: Tables, now: datetime) -> int:
    counts: Counter[str] = Counter(
        row["award"]
        for row in tables.rows("results")
        if row["delegation"] == delegation and datetime.fromisoformat(row["public_from"]) <= now
    )
    return sum(counts.values()) if award == "total" else counts[award]

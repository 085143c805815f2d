"""Writes a programme as a pack."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import yaml

from knowledge.errors import ScheduleImportError
from knowledge.pack.importers.identifiers import IdentifierPool, slug
from knowledge.pack.importers.programme import Programme, Talk, zone_named

_FALLBACK_LANGUAGE = "en"
_FALLBACK_ZONE = "UTC"


class PackWriter:
    """Writes one programme to a folder.

    Args:
        programme: what an importer read.
        source: where it comes from, in words.
        folder: an empty folder.
    """

    def __init__(self, programme: Programme, source: str, folder: Path) -> None:
        if not programme.talks:
            raise ScheduleImportError(f"{source}: there is no talk in it that could be used.")
        self._programme = programme
        self._source = source
        self._folder = folder
        self._sessions = IdentifierPool("talk")
        self._rooms = IdentifierPool("room")
        self._tracks = IdentifierPool("track")
        self._people = IdentifierPool("person")
        spoken = Counter(tag for talk in programme.talks if (tag := _tag(talk.language)))
        self._languages = tuple(tag for tag, _ in spoken.most_common()) or (_FALLBACK_LANGUAGE,)
        self._rooms_of = {talk.room: self._rooms.of(talk.room, talk.room) for talk in programme.talks if talk.room}
        self._tracks_of = {
            talk.track: self._tracks.of(talk.track, talk.track) for talk in programme.talks if talk.track
        }

    def write(self) -> None:
        """Write every file of the pack."""
        self._write_event()
        self._table("kinds.csv", ("id", "name", "spectators"), [("talk", "Talk", "1")])
        self._table("venues.csv", ("id", "name"), [(named, room) for room, named in self._rooms_of.items()])
        tracks = [(named, track) for track, named in self._tracks_of.items()]
        self._table("disciplines.csv", ("id", "name"), tracks)
        self._write_talks()
        self._write_glossary()
        notice = f"# Where this pack comes from\n\nEvery file was made from {self._source} by the importer.\n"
        (self._folder / "NOTICE.md").write_text(notice, "utf-8")

    def _write_event(self) -> None:
        programme = self._programme
        zone = _zone(programme)
        first, last = _days(programme, zone)
        website = programme.website
        lines = [
            "[event]",
            f"id = {_quoted(slug(programme.name) or 'imported-event')}",
            f"languages = [{', '.join(_quoted(tag) for tag in self._languages)}]",
            f"default_language = {_quoted(self._languages[0])}",
            f"local_language = {_quoted(self._languages[0])}",
            f"time_zone = {_quoted(zone)}",
            f"start = {first.isoformat()}",
            f"end = {last.isoformat()}",
            *([f"website = {_quoted(website)}"] if re.match(r"https?://[^\s<>\"]+$", website) else []),
            "",
            "[name]",
            *(f"{_quoted(tag)} = {_quoted(programme.name)}" for tag in self._languages),
            "",
            "[defaults]",
            'audience = "public"',
            f"source = {_quoted(self._source)}",
        ]
        (self._folder / "event.toml").write_text("\n".join(lines) + "\n", "utf-8")

    def _write_talks(self) -> None:
        sessions, people, entries = [], {}, set()
        for number, talk in enumerate(self._programme.talks, start=1):
            named = self._sessions.of(f"{talk.id}#{number}", talk.id or talk.title)
            track, room = self._tracks_of.get(talk.track, ""), self._rooms_of.get(talk.room, "")
            times = [moment.isoformat() if moment else "" for moment in (talk.start, talk.end)]
            status = "cancelled" if talk.is_cancelled else "scheduled"
            sessions.append((named, track, "talk", talk.title, *times, status, room, talk.url))
            for speaker in talk.speakers:
                person = self._people.of(speaker.id or speaker.name, speaker.name)
                people[person] = speaker.name
                entries.add((person, named, "speaker"))
            if talk.abstract:
                self._write_article(named, talk)
        columns = ("id", "discipline", "kind", "title", "start", "end", "status", "venue", "source")
        self._table("sessions.csv", columns, sessions)
        persons = [(named, "person", name) for named, name in people.items()]
        self._table("participants.csv", ("id", "kind", "display"), persons)
        self._table("entries.csv", ("participant", "session", "role"), sorted(entries))

    def _write_article(self, named: str, talk: Talk) -> None:
        language = _tag(talk.language) or self._languages[0]
        front = {"title": talk.title, "topic": "session", "about": [f"session:{named}"]}
        if talk.url:
            front["source"] = talk.url
        text = yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=10_000)
        folder = self._folder / "guide" / language
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"session-{named}.md").write_text(f"---\n{text}---\n{talk.abstract}\n", "utf-8")

    def _write_glossary(self) -> None:
        rows = [("discipline", named, track) for track, named in self._tracks_of.items()]
        rows += [("venue", named, room) for room, named in self._rooms_of.items()]
        (self._folder / "glossary").mkdir(exist_ok=True)
        self._table(f"glossary/{self._languages[0]}.csv", ("kind", "id", "name"), rows)

    def _table(self, path: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        with (self._folder / path).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(header)
            writer.writerows(rows)


def _quoted(text: str) -> str:
    """A TOML basic string; JSON's escapes are a subset of TOML's for what can occur here."""
    return json.dumps(text, ensure_ascii=False)


def _tag(language: str) -> str:
    tag = re.split(r"[-_]", language.strip().casefold())[0]
    return tag if re.fullmatch(r"[a-z]{2,3}", tag) else ""


def _zone(programme: Programme) -> str:
    """The programme's zone when its own times agree with it, else the fixed offset that they share."""
    starts = [talk.start for talk in programme.talks if talk.start is not None]
    zone = zone_named(programme.time_zone)
    if zone is not None and all(start.utcoffset() == start.astimezone(zone).utcoffset() for start in starts):
        return zone.key
    offsets = {start.utcoffset() or timedelta(0) for start in starts}
    hours = offsets.pop() / timedelta(hours=1) if len(offsets) == 1 else 0.5
    if hours and hours.is_integer() and all(_offset(start) == hours for start in starts):
        return f"Etc/GMT{-int(hours):+d}"
    return zone.key if zone is not None else _FALLBACK_ZONE


def _offset(moment: datetime) -> float:
    return (moment.utcoffset() or timedelta(0)) / timedelta(hours=1)


def _days(programme: Programme, zone: str) -> tuple[date, date]:
    local = zone_named(zone)
    days = [talk.start.astimezone(local).date() for talk in programme.talks if talk.start is not None]
    return min(days), max(days)

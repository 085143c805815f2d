"""Reads event.toml: what the event is called, when and where it is, whom to ask."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from knowledge.facts.types import Provenance
from knowledge.pack import fields
from knowledge.pack.faults import FaultLog, did_you_mean
from knowledge.pack.text_file import read_text
from knowledge.pack.types import EmergencyNumber, EventInfo

EVENT_FILE = "event.toml"
_KEYS: Mapping[str, tuple[str, ...] | None] = {
    "event": (
        "id",
        "languages",
        "default_language",
        "local_language",
        "time_zone",
        "start",
        "end",
        "demo_clock",
        "unofficial",
        "website",
    ),
    "name": None,
    "short_name": None,
    "defaults": ("audience", "source", "confidence"),
    "emergency": ("number", "purpose", "source"),
    "contact": None,
    "awards": ("order",),
    "assistant": ("articles",),
}
_LISTS = ("emergency",)
_MISSING = object()


def read_event(root: Path, log: FaultLog) -> EventInfo | None:
    """The event of a pack, or None when event.toml has errors (which are then in the log)."""
    if not (root / EVENT_FILE).is_file():
        log.error(EVENT_FILE, None, None, "the file is missing", "Write one; `cicerone pack new` shows how.")
        return None
    text = read_text(root, EVENT_FILE, log)
    if text is None:
        return None
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as exc:
        found = re.search(r"at line (\d+)", str(exc))
        line = int(found.group(1)) if found else text.count("\n") + 1
        log.error(EVENT_FILE, line, None, f"broken TOML: {exc}", "Check quotes and brackets on this line.")
        return None
    return _EventReader(data, text, log).event()


class _EventReader:
    """Turns the parsed file into an EventInfo, noting each fault at the line of its key."""

    def __init__(self, data: dict[str, Any], text: str, log: FaultLog) -> None:
        self._data = data
        self._lines = text.split("\n")
        self._log = log
        self._good = True

    def event(self) -> EventInfo | None:
        self._check_keys()
        languages = self._languages()
        default = self._language("default_language", languages)
        names = self._names("name", languages, default)
        values = {
            "id": self._value("event", "id", "text", _identifier),
            "time_zone": self._value("event", "time_zone", "a time zone such as Europe/Rome", _time_zone),
            "start": self._value("event", "start", fields.ISO_DATE, _day),
            "end": self._value("event", "end", fields.ISO_DATE, _day),
            "demo_clock": self._value("event", "demo_clock", fields.ISO_TIME, _moment, None),
            "unofficial": self._value("event", "unofficial", "true or false", _boolean, False),
            "website": self._value("event", "website", "an address beginning with https://", _address, None),
            "local_language": self._language("local_language", (), default),
            "short_names": self._names("short_name", languages, None),
            "emergency": self._emergency(),
            "contact": MappingProxyType({key: str(value) for key, value in self._section("contact").items()}),
            "award_order": self._value("awards", "order", "a list of award ids", _identifiers, ()),
            "assistant_articles": self._value(
                "assistant", "articles", 'a table of slugs such as {medical = "first-aid"}', _slugs, {}
            ),
            "defaults": self._defaults(),
        }
        if not self._good:
            return None
        if values["end"] < values["start"]:
            self._error("event", "end", f"the event ends ({values['end']}) before it starts", "Swap the dates.")
            return None
        return EventInfo(names=names, languages=languages, default_language=default, **values)

    def _section(self, section: str) -> Mapping[str, Any]:
        found = self._data.get(section, {})
        if isinstance(found, dict):
            return found
        self._error(section, None, f"expected a section [{section}]", f"Write [{section}] on its own line.")
        return {}

    def _value(
        self, section: str, key: str, expected: str, parse: Callable[[Any], Any], default: Any = _MISSING
    ) -> Any:
        found = self._section(section).get(key, _MISSING)
        if found is _MISSING:
            if default is _MISSING:
                self._error(section, key, f"'{key}' is missing in [{section}]", f"Write {key} = {expected}.")
            return default
        try:
            return parse(found)
        except (ValueError, TypeError, KeyError) as exc:
            remedy = str(exc) if str(exc).endswith(".") else f"Write {expected}."
            self._error(section, key, f"expected {expected}, found {str(found)!r}", remedy)
            return default

    def _check_keys(self) -> None:
        for section, content in self._data.items():
            if section not in _KEYS:
                self._error(section, None, f"unknown section [{section}]", did_you_mean(section, _KEYS))
                continue
            known = _KEYS[section]
            tables = content if isinstance(content, list) else [content]
            for key in {key for table in tables if isinstance(table, dict) for key in table}:
                if known is not None and key not in known:
                    self._error(section, key, f"unknown key '{key}' in [{section}]", did_you_mean(key, known))

    def _languages(self) -> tuple[str, ...]:
        expected = 'a list of language tags such as ["en", "it"]'
        found = self._value("event", "languages", expected, _languages)
        return found if isinstance(found, tuple) else ()

    def _language(self, key: str, languages: tuple[str, ...], default: Any = _MISSING) -> str:
        tag = self._value("event", key, "a language tag such as en", _tag, default)
        if isinstance(tag, str) and languages and tag not in languages:
            self._error("event", key, f"'{tag}' is not among the languages", f"Add '{tag}' to languages.")
        return tag if isinstance(tag, str) else ""

    def _names(self, section: str, languages: tuple[str, ...], default: str | None) -> Mapping[str, str]:
        names = {tag: name.strip() for tag, name in self._section(section).items() if isinstance(name, str)}
        if default and not names.get(default):
            self._error(section, default, f"the event has no name in '{default}'", f'Write {default} = "…".')
        for tag in languages if names and default else ():
            if not names.get(tag) and tag != default:
                self._warn(section, tag, f"the event has no name in '{tag}'", f'Write {tag} = "…".')
        for tag in names:
            if languages and tag not in languages:
                remedy = did_you_mean(tag, languages)
                self._warn(section, tag, f"'{tag}' is not among the languages", remedy)
        return MappingProxyType(names)

    def _emergency(self) -> tuple[EmergencyNumber, ...]:
        found = self._data.get("emergency", [])
        if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
            self._error("emergency", None, "expected a list", "Write [[emergency]] with two brackets.")
            return ()
        numbers = []
        for entry in found:
            if not entry.get("number"):
                self._error("emergency", None, "an emergency entry has no number", 'Write number = "112".')
                continue
            purpose, source = str(entry.get("purpose", "all")), str(entry.get("source", ""))
            numbers.append(EmergencyNumber(str(entry["number"]), purpose, source))
        return tuple(numbers)

    def _defaults(self) -> Provenance:
        section = "defaults"
        audience = self._value(section, "audience", fields.AUDIENCE.expected, fields.parse_audience, "public")
        words = fields.CONFIDENCE
        confidence = self._value(section, "confidence", words.expected, words.parse, "high")
        source = self._value(section, "source", "text", str, "")
        return Provenance(audience=audience, source=source, confidence=confidence)

    def _line(self, section: str, key: str | None) -> int | None:
        """The line of a key, else of its section, else None."""
        heading = re.compile(r"\s*\[\[?\s*" + re.escape(section) + r"\s*\]\]?")
        start = next((at for at, line in enumerate(self._lines) if heading.match(line)), None)
        if start is None or key is None:
            return None if start is None else start + 1
        for at in range(start + 1, len(self._lines)):
            if self._lines[at].lstrip().startswith("["):
                break
            if re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", self._lines[at]):
                return at + 1
        return start + 1

    def _error(self, section: str, key: str | None, message: str, remedy: str) -> None:
        self._good = False
        self._log.error(EVENT_FILE, self._line(section, key), key or section, message, remedy)

    def _warn(self, section: str, key: str, message: str, remedy: str) -> None:
        self._log.warning(EVENT_FILE, self._line(section, key), key, message, remedy)


def _identifier(value: Any) -> str:
    return str(fields.IDENTIFIER.parse(_text(value)))


def _identifiers(value: Any) -> tuple[str, ...]:
    return tuple(_identifier(item) for item in _list(value))


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError
    return value.strip()


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError
    return value


def _tag(value: Any) -> str:
    if not fields.LANGUAGE_TAG.fullmatch(_text(value)):
        raise ValueError
    return _text(value)


def _languages(value: Any) -> tuple[str, ...]:
    tags = tuple(dict.fromkeys(_tag(item) for item in _list(value)))
    if not tags:
        raise ValueError
    return tags


def _time_zone(value: Any) -> str:
    try:
        return ZoneInfo(_text(value)).key
    except (ZoneInfoNotFoundError, OSError) as exc:
        raise ValueError("Use a name from the IANA list such as Europe/Rome.") from exc


def _day(value: Any) -> date:
    if isinstance(value, datetime):
        raise ValueError("Write the day only, without a time.")
    return value if isinstance(value, date) else fields.parse_date(_text(value))


def _moment(value: Any) -> datetime:
    moment = value if isinstance(value, datetime) else fields.parse_time(_text(value))
    if moment.tzinfo is None:
        raise ValueError("Add the offset from UTC at the end, for example +01:00.")
    return moment


def _boolean(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value


def _address(value: Any) -> str:
    address = _text(value)
    if not re.match(r"https?://[^\s<>\"]+$", address):
        raise ValueError
    return address


def _slugs(value: Any) -> Mapping[str, str]:
    if not isinstance(value, dict):
        raise ValueError
    return MappingProxyType({str(topic): _text(slug) for topic, slug in value.items()})

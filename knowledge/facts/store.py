"""The fact store: a pack's tables in SQL, built aside and switched in whole."""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, create_engine, insert, select, update
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from knowledge.errors import FactStoreError
from knowledge.facts import schema
from knowledge.facts.reader import AudienceReader
from knowledge.facts.records import to_values
from knowledge.facts.types import Result, ScheduleChange
from knowledge.facts.version import VersionWatch
from knowledge.facts.view import FactView

if TYPE_CHECKING:
    from knowledge.pack.types import Pack

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class StoreMeta:
    """What a store was built from; `built_at` is a moment of the wall clock, in UTC."""

    pack_id: str
    content_hash: str
    built_at: datetime
    time_zone: str
    award_order: tuple[str, ...]


class FactStore:
    """The typed facts of one pack, for all audiences; ask it for a view.

    Use `build`, `open` or `ensure` to get one.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = threading.Lock()
        self._version = VersionWatch(self._read_version)
        self.meta = _read_meta(engine)

    @classmethod
    def build(cls, pack: Pack, url: str) -> FactStore:
        """Write a pack's tables to a database and open it.

        A SQLite file is written aside and replaced whole; elsewhere one transaction replaces the tables.

        Args:
            pack: the facts.
            url: an SQLAlchemy URL such as `sqlite:///var/facts.db`, `sqlite://` (memory) or `postgresql+…`.

        Raises:
            FactStoreError: the database cannot be written.
        """
        target = _parse(url)
        file = _sqlite_file(target)
        try:
            if file is None:
                engine = _engine(target)
                _fill(engine, pack)
            else:
                _write_aside(pack, file)
                engine = _engine(target)
            store = cls(engine)
        except (SQLAlchemyError, OSError) as exc:
            raise FactStoreError(f"The fact store {_shown(target)} cannot be written: {exc}") from exc
        logger.info("built fact store of %s: %d sessions", pack.id, len(pack.sessions))
        return store

    @classmethod
    def open(cls, url: str) -> FactStore:
        """Open a store that was built before.

        Raises:
            FactStoreError: there is none, or another version of the product built it.
        """
        target = _parse(url)
        file = _sqlite_file(target)
        if file is not None and not file.is_file():
            raise FactStoreError(f"There is no fact store at {file}. Run `cicerone index` to build it.")
        try:
            return cls(_engine(target))
        except SQLAlchemyError as exc:
            raise FactStoreError(f"The fact store {_shown(target)} cannot be opened: {exc}") from exc

    @classmethod
    def ensure(cls, pack: Pack, url: str) -> FactStore:
        """Open the store when it holds exactly this pack, else build it anew."""
        try:
            store = cls.open(url)
        except FactStoreError:
            return cls.build(pack, url)
        if store.meta.content_hash == pack.content_hash:
            return store
        store.close()
        return cls.build(pack, url)

    def view(self, audiences: Sequence[str] = ("public",)) -> FactView:
        """The facts of these audiences, exact words such as `public`, `staff`, `staff:medical`.

        Raises:
            ValueError: no audience is named.
        """
        if isinstance(audiences, str) or not audiences:
            raise ValueError(f"Name the audiences as a sequence such as ('public',), not {audiences!r}.")
        zone = ZoneInfo(self.meta.time_zone)
        reader = AudienceReader(self._engine, audiences, zone, self._lock)
        return FactView(reader, self._version, zone, self.meta.award_order)

    def data_version(self) -> str:
        """A word that changes with every write: the pack's hash and a count of writes."""
        return f"{self.meta.content_hash[:16]}.{self._version.current()}"

    def add_changes(self, changes: Iterable[ScheduleChange]) -> None:
        """Add schedule changes, as a live feed brings them."""
        self._add(schema.changes, changes)

    def add_results(self, results: Iterable[Result]) -> None:
        """Add results, as a live feed brings them."""
        self._add(schema.results, results)

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    def _add(self, table: Any, rows: Iterable[object]) -> None:
        values = to_values(table, rows)
        if not values:
            return
        try:
            with self._lock, self._engine.begin() as connection:
                connection.execute(insert(table), values)
                version = str(_version(connection) + 1)
                key = schema.meta.c.key == "data_version"
                connection.execute(update(schema.meta).where(key).values(value=version))
        except SQLAlchemyError as exc:
            raise FactStoreError(f"The fact store cannot be written: {exc}") from exc
        self._version.forget()

    def _read_version(self) -> int:
        try:
            with self._lock, self._engine.connect() as connection:
                return _version(connection)
        except SQLAlchemyError as exc:
            raise FactStoreError(f"The fact store cannot be read: {exc}. Build it again.") from exc


def _parse(url: str) -> URL:
    try:
        return make_url(url)
    except ArgumentError as exc:
        raise FactStoreError(f"'{url}' is no database URL. Write for example sqlite:///facts.db.") from exc


def _shown(url: URL) -> str:
    return url.render_as_string(hide_password=True)


def _sqlite_file(url: URL) -> Path | None:
    is_file = url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:")
    return Path(str(url.database)) if is_file else None


def _engine(url: URL) -> Engine:
    if url.get_backend_name() == "sqlite" and _sqlite_file(url) is None:
        return create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})
    return create_engine(url)


def _write_aside(pack: Pack, file: Path) -> None:
    """Fill a new file beside the target, then put it in place in one step."""
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_name(f".{file.name}.{os.getpid()}.{threading.get_ident()}.building")
    aside.unlink(missing_ok=True)
    engine = create_engine(URL.create("sqlite", database=str(aside)))
    try:
        _fill(engine, pack)
        engine.dispose()
        aside.replace(file)
    finally:
        engine.dispose()
        aside.unlink(missing_ok=True)


def _fill(engine: Engine, pack: Pack) -> None:
    with engine.begin() as connection:
        schema.metadata.drop_all(connection)
        schema.metadata.create_all(connection)
        for table in schema.FACT_TABLES:
            values = to_values(table, getattr(pack, table.name))
            if values:
                connection.execute(insert(table), values)
        connection.execute(insert(schema.meta), _meta_values(pack))


def _meta_values(pack: Pack) -> list[dict[str, str]]:
    # The wall clock on purpose: when the file was made is no fact of the event.
    built_at = datetime.fromtimestamp(time.time(), UTC)
    values = {
        "schema_version": schema.SCHEMA_VERSION,
        "data_version": "1",
        "pack_id": pack.id,
        "content_hash": pack.content_hash,
        "built_at": built_at.isoformat(timespec="seconds"),
        "time_zone": pack.event.time_zone,
        "award_order": json.dumps(pack.event.award_order),
    }
    return [{"key": key, "value": value} for key, value in values.items()]


def _read_meta(engine: Engine) -> StoreMeta:
    with engine.connect() as connection:
        values = {key: value for key, value in connection.execute(select(schema.meta))}
    found = values.get("schema_version")
    if found != schema.SCHEMA_VERSION:
        raise FactStoreError(
            f"The fact store has the layout {found}, this version needs {schema.SCHEMA_VERSION}. "
            "Run `cicerone index --rebuild`."
        )
    return StoreMeta(
        pack_id=values["pack_id"],
        content_hash=values["content_hash"],
        built_at=datetime.fromisoformat(values["built_at"]),
        time_zone=values["time_zone"],
        award_order=tuple(json.loads(values["award_order"])),
    )


def _version(connection: Connection) -> int:
    statement = select(schema.meta.c.value).where(schema.meta.c.key == "data_version")
    return int(connection.execute(statement).scalar_one())

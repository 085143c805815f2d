"""Assemble the application: the one place where parts meet."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.answer import Role
from assistant.answering.voices import Voices
from assistant.clock import Clock
from assistant.errors import ConfigurationError, UnavailableError
from assistant.knowledge_access import Access
from assistant.reading.assembly import build_reader
from assistant.reading.lexicon import load_lexicon
from assistant.service import Assistant
from assistant.settings import SUPPORTED_LANGUAGES, Settings
from knowledge.errors import KnowledgeError, PackError, PackNotFoundError
from knowledge.facts.store import FactStore
from knowledge.index import IndexBuildError, ensure_index, open_retriever
from knowledge.pack import find_pack, load_pack
from knowledge.pack.types import Pack

if TYPE_CHECKING:
    from knowledge.encoder import Encoder

logger = logging.getLogger(__name__)
_REMEDY = "free some space or choose a writable folder with CICERONE_DATA_DIR"
_AUDIENCES: dict[Role, tuple[str, ...]] = {"visitor": ("public",), "staff": ("public", "staff")}


def build_assistant(settings: Settings, roles: tuple[Role, ...] = ("visitor", "staff")) -> Assistant:
    """Build the assistant that the settings describe.

    Raises:
        ConfigurationError: the pack or a setting is wrong.
        UnavailableError: the index or the store cannot be written or opened.
    """
    pack = read_pack(settings)
    encoder = _encoder(settings)
    _ensure(settings, pack, encoder)
    store = _store(settings, pack)
    access = {role: _open_access(settings, pack, role, store, encoder) for role in roles}
    return Assistant(
        pack=pack,
        reader=build_reader(pack, SUPPORTED_LANGUAGES, encoder.encode_queries),
        voices=Voices(pack, SUPPORTED_LANGUAGES),
        stopwords={language: load_lexicon(language).plain_words for language in SUPPORTED_LANGUAGES},
        access=access,
        clock=build_clock(settings, pack),
        question_limit=settings.server.question_limit,
    )


def read_pack(settings: Settings) -> Pack:
    """Load the pack that the settings name.

    Raises:
        ConfigurationError: there is no such pack, or it has faults; the message lists them.
    """
    try:
        return load_pack(find_pack(settings.pack))
    except (PackError, PackNotFoundError) as error:
        raise ConfigurationError(str(error)) from error


def build_clock(settings: Settings, pack: Pack) -> Clock:
    """The machine's clock, or the demo clock of the settings or of the pack."""
    start = settings.now or (None if settings.real_clock else pack.event.demo_clock)
    return Clock(start, frozen=settings.frozen_clock)


def build_index_for(settings: Settings, pack: Pack, *, rebuild: bool = False) -> bool:
    """Make index and fact store current; True if anything was built.

    Raises:
        UnavailableError: they cannot be written and there are no older ones.
    """
    _store(settings, pack).close()
    return _ensure(settings, pack, _encoder(settings), rebuild=rebuild)


def data_folder(settings: Settings, pack: Pack) -> Path:
    """Where the pack's index and store live."""
    return settings.data_dir / pack.id


def _encoder(settings: Settings) -> Encoder:
    from knowledge.encoder import load_encoder

    try:
        return load_encoder(settings.encoder)
    except KnowledgeError as error:
        raise ConfigurationError(f"encoder '{settings.encoder}': {error}") from error


def _ensure(settings: Settings, pack: Pack, encoder: Encoder, *, rebuild: bool = False) -> bool:
    try:
        report = ensure_index(data_folder(settings, pack) / "index", pack, encoder, rebuild=rebuild)
    except (IndexBuildError, OSError) as error:
        raise UnavailableError(f"{error}; {_REMEDY}") from error
    for fault in report.faults:
        logger.warning("document left out: %s", fault)
    return report.built


def _open_access(settings: Settings, pack: Pack, role: Role, store: FactStore, encoder: Encoder) -> Access:
    audiences = _AUDIENCES[role]
    articles = tuple(article for article in pack.articles if article.provenance.audience in audiences)
    try:
        retriever = open_retriever(data_folder(settings, pack) / "index", encoder, audiences=audiences)
    except KnowledgeError as error:
        raise UnavailableError(f"{error}; rebuild it with: cicerone index --rebuild") from error
    return Access(store.view(audiences), retriever, articles)


def _store(settings: Settings, pack: Pack) -> FactStore:
    folder = data_folder(settings, pack)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return FactStore.ensure(pack, f"sqlite:///{folder / 'facts.sqlite'}")
    except (KnowledgeError, OSError) as error:
        raise UnavailableError(f"fact store: {error}; {_REMEDY}") from error

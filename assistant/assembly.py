"""Assemble the application: the one place where parts meet."""

from __future__ import annotations

import logging
from pathlib import Path

from assistant.answer import Role
from assistant.answering.calendar import Calendar
from assistant.answering.context import Voice
from assistant.answering.names import Names
from assistant.clock import Clock
from assistant.errors import ConfigurationError, UnavailableError
from assistant.knowledge_access import Access
from assistant.messages import Messages
from assistant.reading.assembly import build_reader
from assistant.reading.lexicon import load_lexicon
from assistant.service import Assistant
from assistant.settings import SUPPORTED_LANGUAGES, Settings
from knowledge.errors import KnowledgeError, PackError, PackNotFoundError
from knowledge.facts.store import FactStore
from knowledge.index import IndexBuildError, Retriever, ensure_index, open_retriever
from knowledge.pack import find_pack, load_pack
from knowledge.pack.types import Pack

logger = logging.getLogger(__name__)
_AUDIENCES: dict[Role, tuple[str, ...]] = {"visitor": ("public",), "staff": ("public", "staff")}


def build_assistant(settings: Settings, roles: tuple[Role, ...] = ("visitor", "staff")) -> Assistant:
    """Build the assistant that the settings describe.

    Raises:
        ConfigurationError: the pack or a setting is wrong.
        UnavailableError: the index or the store cannot be written or opened.
    """
    pack = read_pack(settings)
    languages = SUPPORTED_LANGUAGES
    access = {role: _open_access(settings, pack, role) for role in roles}
    return Assistant(
        pack=pack,
        reader=build_reader(pack, languages),
        voices={language: _voice(pack, language) for language in languages},
        stopwords={language: load_lexicon(language).words for language in languages},
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
    from knowledge.encoder import load_encoder

    folder = data_folder(settings, pack)
    try:
        report = ensure_index(folder / "index", pack, load_encoder(settings.encoder), rebuild=rebuild)
    except (IndexBuildError, OSError) as error:
        raise UnavailableError(f"{error}; free or choose a writable folder with CICERONE_DATA_DIR") from error
    for fault in report.faults:
        logger.warning("document left out: %s", fault)
    return report.built


def data_folder(settings: Settings, pack: Pack) -> Path:
    """Where the pack's index and store live."""
    return settings.data_dir / pack.id


def _open_access(settings: Settings, pack: Pack, role: Role) -> Access:
    build_index_for(settings, pack)
    audiences = _AUDIENCES[role]
    articles = tuple(a for a in pack.articles if a.provenance.audience in audiences)
    return Access(_store(settings, pack).view(audiences), _retriever(settings, pack, audiences), articles)


def _store(settings: Settings, pack: Pack) -> FactStore:
    folder = data_folder(settings, pack)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return FactStore.ensure(pack, f"sqlite:///{folder / 'facts.sqlite'}")
    except (KnowledgeError, OSError) as error:
        raise UnavailableError(
            f"fact store: {error}; free or choose a writable folder with CICERONE_DATA_DIR"
        ) from error


def _retriever(settings: Settings, pack: Pack, audiences: tuple[str, ...]) -> Retriever:
    from knowledge.encoder import load_encoder

    try:
        return open_retriever(
            data_folder(settings, pack) / "index", load_encoder(settings.encoder), audiences=audiences
        )
    except KnowledgeError as error:
        raise UnavailableError(f"{error}; rebuild it with: cicerone index --rebuild") from error


def _voice(pack: Pack, language: str) -> Voice:
    messages = Messages(language, pack.locale_files.get(language))
    return Voice(messages, Names(pack, messages), Calendar(messages, load_lexicon(language).locale, pack.event.zone))

"""What we know: event packs, the typed fact store, documents and their index.

Names are imported on first use, so that a program that needs one part does not load the others.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from knowledge.errors import KnowledgeError
    from knowledge.facts.store import FactStore
    from knowledge.facts.view import FactView
    from knowledge.index.retriever import Retriever
    from knowledge.pack.faults import Fault
    from knowledge.pack.finder import find_pack
    from knowledge.pack.loader import load_pack, validate_pack
    from knowledge.pack.types import Article, EventInfo, Pack

_HOMES = {
    "Article": "knowledge.pack.types",
    "EventInfo": "knowledge.pack.types",
    "FactStore": "knowledge.facts.store",
    "FactView": "knowledge.facts.view",
    "Fault": "knowledge.pack.faults",
    "KnowledgeError": "knowledge.errors",
    "Pack": "knowledge.pack.types",
    "Retriever": "knowledge.index.retriever",
    "find_pack": "knowledge.pack.finder",
    "load_pack": "knowledge.pack.loader",
    "validate_pack": "knowledge.pack.loader",
}
__all__ = [
    "Article",
    "EventInfo",
    "FactStore",
    "FactView",
    "Fault",
    "KnowledgeError",
    "Pack",
    "Retriever",
    "find_pack",
    "load_pack",
    "validate_pack",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)

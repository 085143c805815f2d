"""What one role may see: its own handles, so that a visitor's request never holds a staff one."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.facts.view import FactView
from knowledge.index import Retriever
from knowledge.pack.types import Article


@dataclass(frozen=True)
class Access:
    """Handles on facts, documents and articles of one role's audiences."""

    view: FactView
    retriever: Retriever
    articles: tuple[Article, ...]

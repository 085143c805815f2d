"""Articles of a pack as documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.documents.document import Document
from knowledge.documents.markdown import markdown_sections

if TYPE_CHECKING:
    from knowledge.pack.types import Article


def article_document(article: Article) -> Document:
    """Return the document of a guide or staff article."""
    origin = article.provenance
    return Document(
        id=article.slug,
        title=article.title,
        language=article.language,
        audience=origin.audience,
        sections=markdown_sections(article.body),
        source=origin.source,
        about=article.about,
        behaviour=article.behaviour,
        questions=article.questions,
        keywords=article.keywords,
        valid_from=origin.valid_from,
        valid_until=origin.valid_until,
        confidence=origin.confidence,
    )

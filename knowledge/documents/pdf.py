"""PDF: the text of each page. Scripts, attachments and links in the file are ignored."""

from __future__ import annotations

from pathlib import Path

from knowledge.documents.document import ReadLimits, Section
from knowledge.documents.errors import DocumentError


def pdf_sections(path: Path, limits: ReadLimits) -> tuple[str, tuple[Section, ...]]:
    """Return the title from the file's data (may be empty) and one section per page with text.

    Raises:
        DocumentError: the file is encrypted, broken, too long, or holds pictures of text only.
    """
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(path, strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise DocumentError(f"{path}: the PDF is protected by a password; save it without one")
        count = len(reader.pages)
        if count > limits.pages:
            raise DocumentError(f"{path}: {count} pages, at most {limits.pages} are read; split the file")
        title = str((reader.metadata.title if reader.metadata else None) or "").strip()
        texts = [page.extract_text().strip() for page in reader.pages]
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError, OSError) as exc:
        raise DocumentError(f"{path}: not a readable PDF ({exc}); export it again") from exc
    sections = tuple(Section((), text, number) for number, text in enumerate(texts, start=1) if text)
    if not sections:
        raise DocumentError(f"{path}: no text in the PDF (a scan?); run text recognition first")
    return title, sections

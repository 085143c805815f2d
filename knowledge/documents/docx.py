"""Word documents: paragraphs and tables by heading."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.documents.document import ReadLimits, Section
from knowledge.documents.errors import DocumentError

if TYPE_CHECKING:
    from docx.document import Document as WordFile
    from docx.table import Table
    from docx.text.paragraph import Paragraph


def docx_sections(path: Path, limits: ReadLimits) -> tuple[str, tuple[Section, ...]]:
    """Return the title from the file's data (may be empty) and its sections.

    Raises:
        DocumentError: the file is no Word document, is broken, or unpacks to more than the limits allow.
    """
    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from lxml.etree import LxmlError  # type: ignore[import-untyped]

    _check_archive(path, limits)
    try:
        file = docx.Document(str(path))
        return str(file.core_properties.title or "").strip(), _sections(file)
    except (PackageNotFoundError, LxmlError, KeyError, ValueError, AttributeError, OSError) as exc:
        raise DocumentError(f"{path}: not a readable Word document ({exc}); save it again as .docx") from exc


def _check_archive(path: Path, limits: ReadLimits) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
    except (zipfile.BadZipFile, OSError) as exc:
        raise DocumentError(f"{path}: not a Word document ({exc}); save it again as .docx") from exc
    allowed = min(limits.unpacked_bytes, limits.unpack_ratio * max(1, path.stat().st_size))
    if unpacked > allowed:
        raise DocumentError(f"{path}: unpacks to {unpacked} bytes, at most {allowed} are read")


def _sections(file: WordFile) -> tuple[Section, ...]:
    from docx.text.paragraph import Paragraph

    path: list[tuple[int, str]] = []
    lines: list[str] = []
    sections: list[Section] = []
    for block in file.iter_inner_content():
        level = _heading_level(block) if isinstance(block, Paragraph) else 0
        if level == 0:
            lines.append(block.text if isinstance(block, Paragraph) else _table_text(block))
            continue
        _add_section(sections, path, lines)
        lines = []
        path = [(rank, heading) for rank, heading in path if rank < level]
        path.append((level, block.text.strip() if isinstance(block, Paragraph) else ""))
    _add_section(sections, path, lines)
    return tuple(sections)


def _heading_level(paragraph: Paragraph) -> int:
    style = paragraph.style.name if paragraph.style is not None else None
    if not style or not paragraph.text.strip():
        return 0
    if style == "Title":
        return 1
    name, _, number = style.rpartition(" ")
    return int(number) if name == "Heading" and number.isdigit() else 0


def _table_text(table: Table) -> str:
    return "\n".join(" | ".join(cell.text.strip() for cell in row.cells) for row in table.rows)


def _add_section(sections: list[Section], path: list[tuple[int, str]], lines: list[str]) -> None:
    text = "\n".join(line.strip() for line in lines if line.strip())
    if text:
        sections.append(Section(tuple(heading for _, heading in path), text))

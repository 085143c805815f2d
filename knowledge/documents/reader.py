"""Reading a document of any known format, and a folder of them."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast

from knowledge.documents.child import parse_in_child
from knowledge.documents.document import Confidence, Document, DocumentFault, ReadLimits, Section
from knowledge.documents.errors import DocumentError
from knowledge.documents.front_matter import date_of, split_front_matter, text_of, words_of
from knowledge.documents.markdown import markdown_sections

logger = logging.getLogger(__name__)

SUFFIXES = (".docx", ".htm", ".html", ".markdown", ".md", ".pdf", ".txt")
"""What can be read."""

_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def read_document(
    path: Path,
    *,
    language: str,
    root: Path | None = None,
    audience: str = "public",
    limits: ReadLimits | None = None,
) -> Document:
    """Read one document.

    The language is that of the front matter, else of the name (`rules.it.pdf`), else `language`.

    Args:
        path: The file; its suffix tells the format.
        language: BCP 47 tag for a file that does not say its own.
        root: Folder that the document's id and source are relative to; default: the file's folder.
        audience: Who may see it. The front matter may narrow `public`, but never widen another.
        limits: Caps; default `ReadLimits()`.

    Raises:
        DocumentError: the file cannot be read, holds no text, or is beyond the limits.
    """
    limits = limits or ReadLimits()
    _check_file(path, limits)
    name, tag = _name_and_tag(path)
    relative = path.relative_to(root or path.parent)
    if path.suffix.lower() in (".md", ".markdown", ".txt"):
        document = _text_document(path, relative)
    else:
        title, sections = parse_in_child(path, limits)
        document = Document(str(relative), title, "", audience, sections, str(relative))
    title = document.title or _first_heading(document.sections) or name.replace("_", " ").replace("-", " ")
    if not document.sections:
        raise DocumentError(f"{path}: no text in it; leave it out or fill it")
    if sum(len(section.text) for section in document.sections) > limits.characters:
        raise DocumentError(f"{path}: more than {limits.characters} characters of text; split it")
    return replace(
        document,
        id=(relative.parent / name).as_posix(),
        title=title,
        language=document.language or tag or language,
        audience=audience if audience != "public" else document.audience or audience,
    )


def read_folder(
    folder: Path, *, language: str, limits: ReadLimits | None = None
) -> tuple[list[Document], list[DocumentFault]]:
    """Read every known document under a folder, in the order of their paths; a bad one is a fault.

    What lies in a first-level folder named `staff` (or `staff:GROUP`, written `staff+GROUP`) is for that
    audience; everything else is public.
    """
    documents: list[Document] = []
    faults: list[DocumentFault] = []
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in SUFFIXES or not path.is_file():
            continue
        first = path.relative_to(folder).parts[0]
        audience = first.replace("+", ":") if re.fullmatch(r"staff(\+[\w-]+)?", first) else "public"
        try:
            _check_inside(path, folder)
            documents.append(read_document(path, language=language, root=folder, audience=audience, limits=limits))
        except DocumentError as exc:
            logger.warning("document left out: %s", exc)
            faults.append(DocumentFault(str(path), str(exc), "mend the file or take it out of the folder"))
    return documents, faults


def _check_inside(path: Path, folder: Path) -> None:
    if not path.resolve().is_relative_to(folder.resolve()):
        raise DocumentError(f"{path}: a link that leads out of {folder}; copy the file instead")


def _check_file(path: Path, limits: ReadLimits) -> None:
    if path.suffix.lower() not in SUFFIXES:
        raise DocumentError(f"{path}: unknown format {path.suffix!r}; known: {', '.join(SUFFIXES)}")
    try:
        size = path.stat().st_size
    except OSError as exc:
        raise DocumentError(f"{path}: cannot be opened ({exc.strerror})") from exc
    if size > limits.file_bytes:
        raise DocumentError(f"{path}: {size} bytes, at most {limits.file_bytes} are read; split it")


def _name_and_tag(path: Path) -> tuple[str, str]:
    name, dot, tag = path.stem.rpartition(".")
    return (name, tag) if dot and name and _TAG.fullmatch(tag) else (path.stem, "")


def _text_document(path: Path, relative: Path) -> Document:
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\x00", "")
    except (OSError, UnicodeDecodeError) as exc:
        raise DocumentError(f"{path}: not UTF-8 text ({exc}); save it as UTF-8") from exc
    if path.suffix.lower() == ".txt":
        body = text.strip()
        return Document(str(relative), "", "", "", (Section((), body),) if body else (), str(relative))
    fields, body = split_front_matter(text, str(path))
    return _with_fields(fields, markdown_sections(body), str(path), str(relative))


def _with_fields(fields: Mapping[str, object], sections: tuple[Section, ...], path: str, relative: str) -> Document:
    confidence = text_of(fields, "confidence", "high")
    if confidence not in ("high", "medium", "low"):
        raise DocumentError(f"{path}: confidence is high, medium or low, found {confidence!r}")
    return Document(
        id=relative,
        title=text_of(fields, "title", ""),
        language=text_of(fields, "language", ""),
        audience=text_of(fields, "audience", ""),
        sections=sections,
        source=text_of(fields, "source", relative),
        about=words_of(fields, "about"),
        behaviour=text_of(fields, "behaviour", "answer"),
        questions=words_of(fields, "questions"),
        keywords=words_of(fields, "keywords"),
        valid_from=date_of(fields, "valid_from", path),
        valid_until=date_of(fields, "valid_until", path),
        confidence=cast(Confidence, confidence),
    )


def _first_heading(sections: tuple[Section, ...]) -> str:
    return next((section.heading_path[0] for section in sections if section.heading_path), "")

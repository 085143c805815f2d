"""Parsing one file in a process of its own, which can be stopped and cannot eat the machine's memory.

Formats whose parsers meet hostile input (PDF, Word, HTML) are read here: `python -m knowledge.documents.child
FILE LIMITS` prints one JSON object with `title` and `sections`, or with `error`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

import knowledge
from knowledge.documents.document import ReadLimits, Section
from knowledge.documents.docx import docx_sections
from knowledge.documents.errors import DocumentError
from knowledge.documents.html import html_sections
from knowledge.documents.pdf import pdf_sections


def parse_in_child(path: Path, limits: ReadLimits) -> tuple[str, tuple[Section, ...]]:
    """Return the title (may be empty) and the sections of a PDF, Word or HTML file.

    Raises:
        DocumentError: the file cannot be read, or not within the limits.
    """
    command = [sys.executable, "-P", "-m", __name__, str(path.resolve()), json.dumps(asdict(limits))]
    environment = {
        "PYTHONPATH": str(Path(knowledge.__path__[0]).parent),
        "PATH": os.environ.get("PATH", os.defpath),
        "PYTHONIOENCODING": "utf-8",
    }
    try:
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(
                command, capture_output=True, timeout=limits.seconds, cwd=folder, env=environment, check=False
            )
    except subprocess.TimeoutExpired as exc:
        raise DocumentError(f"{path}: not read within {limits.seconds:g} seconds; simplify the file") from exc
    except OSError as exc:
        raise DocumentError(f"{path}: no process could be started to read it ({exc})") from exc
    return _reply(path, done)


def _reply(path: Path, done: subprocess.CompletedProcess[bytes]) -> tuple[str, tuple[Section, ...]]:
    try:
        reply = json.loads(done.stdout)
    except ValueError as exc:
        reason = "it needs too much memory or breaks the parser"
        raise DocumentError(f"{path}: reading ended with code {done.returncode}; {reason}") from exc
    if "error" in reply:
        raise DocumentError(reply["error"])
    sections = tuple(Section(tuple(item["heading_path"]), item["text"], item["page"]) for item in reply["sections"])
    return reply["title"], sections


def parse(path: Path, limits: ReadLimits) -> tuple[str, tuple[Section, ...]]:
    """Return the title and the sections of a file by its suffix, in this process.

    Raises:
        DocumentError: the file cannot be read.
    """
    suffix = path.suffix.lower()
    if suffix == ".pdf":
        return pdf_sections(path, limits)
    if suffix == ".docx":
        return docx_sections(path, limits)
    return html_sections(path.read_bytes().decode("utf-8", errors="replace"))


def _limit_memory(limits: ReadLimits) -> None:
    try:
        import resource
    except ImportError:  # no such limit on this system; the time limit stands
        return
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory_bytes, limits.memory_bytes))


def main(arguments: list[str]) -> int:
    """Parse one file and print the reply."""
    limits = ReadLimits(**json.loads(arguments[1]))
    _limit_memory(limits)
    try:
        title, sections = parse(Path(arguments[0]), limits)
        reply: dict[str, object] = {"title": title, "sections": [asdict(section) for section in sections]}
    except DocumentError as exc:
        reply = {"error": str(exc)}
    json.dump(reply, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

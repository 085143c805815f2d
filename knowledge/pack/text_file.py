"""Reading a text file of a pack: bytes to text, with encoding faults placed on a line."""

from __future__ import annotations

from pathlib import Path

from knowledge.pack.faults import FaultLog

MAX_BYTES = 50_000_000


def read_text(root: Path, path: str, log: FaultLog) -> str | None:
    """The file's text without byte order mark and with plain line ends, or None after a fault."""
    try:
        data = (root / path).read_bytes()
    except OSError as exc:
        log.error(path, None, None, f"cannot be read: {exc.strerror}", "Check that the file may be read.")
        return None
    if len(data) > MAX_BYTES:
        log.error(path, None, None, f"has {len(data)} bytes, more than {MAX_BYTES}", "Split the file.")
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        line = data.count(b"\n", 0, exc.start) + 1
        found = f"expected UTF-8 text, found the byte 0x{data[exc.start]:02x}"
        log.error(path, line, None, found, "Save the file again with the encoding UTF-8.")
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")

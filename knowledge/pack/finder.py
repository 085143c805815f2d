"""Finds a pack: one that is bundled, by its name, or any folder."""

from __future__ import annotations

import re
from pathlib import Path

from knowledge.errors import PackNotFoundError
from knowledge.pack.event_file import EVENT_FILE
from knowledge.pack.faults import closest

BUNDLED = Path(__file__).resolve().parents[1] / "packs"


def bundled_packs() -> tuple[str, ...]:
    """The names of the packs that come with the product, sorted."""
    if not BUNDLED.is_dir():
        return ()
    return tuple(sorted(folder.name for folder in BUNDLED.iterdir() if (folder / EVENT_FILE).is_file()))


def find_pack(name_or_dir: str | Path) -> Path:
    """The folder of a pack.

    Args:
        name_or_dir: the name of a bundled pack, or a folder.

    Raises:
        PackNotFoundError: neither is there; the message lists the bundled packs.
    """
    name = str(name_or_dir)
    if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", name) and (BUNDLED / name).is_dir():
        return BUNDLED / name
    folder = Path(name_or_dir).expanduser()
    if name and folder.is_dir():
        return folder
    known = bundled_packs()
    near = closest(name, known) if name else None
    hint = f" Did you mean '{near}'?" if near else ""
    listed = ", ".join(known) or "none"
    raise PackNotFoundError(
        f"There is no pack '{name}': it is neither a folder nor a bundled pack (bundled: {listed}).{hint}"
    )

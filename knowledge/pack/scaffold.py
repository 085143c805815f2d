"""Writes a small, valid, commented pack to begin from."""

from __future__ import annotations

import shutil
from pathlib import Path

from knowledge.errors import ScaffoldError

SAMPLE = Path(__file__).resolve().parent / "sample"


def scaffold(directory: str | Path) -> Path:
    """Write the sample pack to a folder that is new or empty.

    Returns:
        The folder.

    Raises:
        ScaffoldError: the folder holds something, or cannot be written.
    """
    target = Path(directory)
    if target.exists() and not target.is_dir():
        raise ScaffoldError(f"'{target}' is a file. Name a new folder.")
    if target.is_dir() and any(target.iterdir()):
        raise ScaffoldError(f"The folder '{target}' is not empty. Name a new one; nothing was written.")
    try:
        shutil.copytree(SAMPLE, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    except (OSError, shutil.Error) as exc:
        raise ScaffoldError(f"The sample pack cannot be written to '{target}': {exc}") from exc
    return target

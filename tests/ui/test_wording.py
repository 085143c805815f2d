"""The interface words: none missing, none unused."""

from __future__ import annotations

import re
from pathlib import Path

from fluent.syntax import FluentParser, ast

from ui.rehearsal import LOCALE_FOLDER

ROOT = Path(__file__).parents[2]
BEHAVIOUR_BADGES = {f"ui-badge-{kind}" for kind in ("emergency", "abstain", "clarify", "refuse", "handoff")}
VERDICTS = {"ui-feedback-yes", "ui-feedback-no"}


def defined() -> set[str]:
    body = FluentParser().parse((LOCALE_FOLDER / "en" / "ui.ftl").read_text(encoding="utf-8")).body
    assert not [entry for entry in body if isinstance(entry, ast.Junk)]
    return {entry.id.name for entry in body if isinstance(entry, ast.Message)}


def used() -> set[str]:
    files = [*(ROOT / "ui").glob("*.py"), *(ROOT / "assistant").glob("api*.py")]
    found = {
        name
        for path in files
        for name in re.findall(r"""["'](ui-[a-z-]+[a-z])["']""", path.read_text(encoding="utf-8"))
    }
    return found | BEHAVIOUR_BADGES | VERDICTS


def test_every_word_that_the_code_asks_for_exists() -> None:
    assert used() - defined() == set()


def test_every_word_is_asked_for_somewhere() -> None:
    unused = {name for name in defined() - used() if not name.startswith("ui-staff-")}
    assert unused == set()

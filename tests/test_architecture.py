"""The laws of the tree: directions of import, where heavy libraries live, no module too long, nothing of the Games."""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LAYERS = ("knowledge", "assistant", "ui", "evals")
MAY_IMPORT = {
    "knowledge": {"knowledge"},
    "assistant": {"assistant", "knowledge"},
    "ui": {"ui", "assistant", "knowledge"},
    "evals": {"evals", "assistant", "knowledge"},
}
HOMES = {
    "gradio": {"ui"},
    "chromadb": {"knowledge"},
    "tantivy": {"knowledge"},
    "onnxruntime": {"knowledge"},
    "torch": {"knowledge"},
    "sentence_transformers": {"knowledge"},
}
PACK = ROOT / "knowledge" / "packs" / "milano-cortina-2026"
LONGEST_MODULE = 500


def modules() -> list[Path]:
    found = (path for layer in LAYERS for path in (ROOT / layer).rglob("*.py"))
    return sorted(path for path in found if "packs" not in path.parts)


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def layer_of(path: Path) -> str:
    return path.relative_to(ROOT).parts[0]


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_imports_only_what_lies_below_it(path: Path) -> None:
    allowed = MAY_IMPORT[layer_of(path)]
    wrong = {name for name in imports(path) if name.split(".")[0] in LAYERS and name.split(".")[0] not in allowed}
    assert not wrong


@pytest.mark.parametrize("library", HOMES)
def test_a_heavy_library_stays_at_home(library: str) -> None:
    users = {layer_of(path) for path in modules() if library in {name.split(".")[0] for name in imports(path)}}
    assert users <= HOMES[library]


def test_no_module_is_longer_than_500_lines() -> None:
    long = {
        str(p.relative_to(ROOT)): n for p in modules() if (n := len(p.read_text("utf-8").splitlines())) > LONGEST_MODULE
    }
    assert not long


def test_only_the_last_line_of_defence_catches_every_exception() -> None:
    wide = [
        str(path.relative_to(ROOT))
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"}))
    ]
    assert wide == ["assistant/api.py"]


def test_one_clock_asks_the_time() -> None:
    asking = [
        str(path.relative_to(ROOT))
        for path in modules()
        if layer_of(path) == "assistant"
        and re.search(r"\bdatetime\.(now|utcnow|today)\(|\bdate\.today\(", path.read_text("utf-8"))
    ]
    assert asking == ["assistant/clock.py"]


@pytest.mark.parametrize("package", LAYERS)
def test_public_names_are_sorted(package: str) -> None:
    tree = ast.parse((ROOT / package / "__init__.py").read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "__all__" for t in node.targets):
            names = ast.literal_eval(node.value)
            assert names == sorted(names)


def _games_words() -> set[str]:
    """Names of sports, venues and towns of the flagship event, and words that only the Games use.

    "Skeleton" is left out: it is an everyday word of programming too.
    """
    rows = list(csv.DictReader((PACK / "glossary" / "en.csv").open(encoding="utf-8", newline="")))
    names = {row["name"].casefold() for row in rows if row["kind"] in {"discipline", "venue", "place"}}
    return (names - {"ceremonies", "italy", "veneto", "skeleton"}) | {
        "olympic",
        "olympics",
        "olympian",
        "medal",
        "medals",
        "athlete",
        "athletes",
    }


def _sources() -> Iterator[Path]:
    for layer in ("assistant", "ui", "knowledge"):
        for path in (ROOT / layer).rglob("*"):
            data = path.suffix in {".py", ".toml", ".ftl", ".css", ".js", ".html"}
            if data and "packs" not in path.parts and "models" not in path.parts:
                yield path


def test_nothing_special_to_the_games_stands_outside_their_pack() -> None:
    pattern = re.compile(r"\b(" + "|".join(sorted(map(re.escape, _games_words()))) + r")\b", re.IGNORECASE)
    allowed = {"assistant/settings.py"}  # the name of the bundled pack
    hits = {
        str(path.relative_to(ROOT)): sorted({match.casefold() for match in pattern.findall(path.read_text("utf-8"))})
        for path in _sources()
        if pattern.search(path.read_text("utf-8")) and str(path.relative_to(ROOT)) not in allowed
    }
    assert not hits

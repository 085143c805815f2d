"""Building aside, switching, falling back: no fault may cost the index that stood before."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge.documents import Chunk
from knowledge.encoder import HashEncoder
from knowledge.index import (
    IndexBuildError,
    IndexMissingError,
    Retriever,
    build_index,
    is_current,
    open_retriever,
)
from knowledge.index.layout import AudienceFolder
from knowledge.index.lock import writer_lock

MakeChunk = Callable[..., Chunk]
ENCODER = HashEncoder()


def build(root: Path, *chunks: Chunk, source: str = "one", chroma: bool = False) -> None:
    build_index(root, chunks, ENCODER, source_hash=source, vector_store="chroma" if chroma else "exact")


def first(retriever: Retriever, query: str = "dogs") -> str:
    try:
        return retriever.search(query, "en").passages[0].chunk.text
    finally:
        retriever.close()


def current(root: Path, audience: str = "public") -> Path:
    build = AudienceFolder(root, audience).current()
    assert build is not None
    return build


@pytest.fixture
def twice(tmp_path: Path, chunk: MakeChunk) -> Path:
    """An index that was built twice: first `Dogs are out.`, then `Dogs are in.`"""
    build(tmp_path, chunk("dogs", "Dogs are out."))
    build(tmp_path, chunk("dogs", "Dogs are in."), source="two")
    return tmp_path


def test_a_new_build_takes_over_and_the_last_one_is_kept(twice: Path, chunk: MakeChunk) -> None:
    assert first(open_retriever(twice, ENCODER)) == "Dogs are in."
    build(twice, chunk("dogs", "Dogs are home."), source="three")
    assert sorted(path.name for path in (twice / "public" / "builds").iterdir()) == ["000002", "000003"]


def test_an_open_retriever_goes_on_while_the_index_is_renewed(tmp_path: Path, chunk: MakeChunk) -> None:
    build(tmp_path, chunk("dogs", "Dogs are out."))
    retriever = open_retriever(tmp_path, ENCODER)
    build(tmp_path, chunk("dogs", "Dogs are in."), source="two")
    assert first(retriever) == "Dogs are out."


def test_an_index_is_current_only_for_its_own_source_and_encoder(twice: Path) -> None:
    assert is_current(twice, "two", ENCODER, "exact")
    assert not is_current(twice, "one", ENCODER, "exact")
    assert not is_current(twice, "two", HashEncoder(64), "exact")
    assert not is_current(twice, "two", ENCODER, "chroma")
    assert not is_current(twice / "nowhere", "two", ENCODER)


@pytest.mark.parametrize("content", [b"", b"000009", b"../../etc", b"\xff\xff", None])
def test_a_corrupt_pointer_falls_back_on_the_newest_whole_build(twice: Path, content: bytes | None) -> None:
    pointer = twice / "public" / "current"
    pointer.unlink() if content is None else pointer.write_bytes(content)
    retriever = open_retriever(twice, ENCODER)
    assert retriever.health().is_degraded
    assert first(retriever) == "Dogs are in."
    assert not is_current(twice, "two", ENCODER, "exact")


@pytest.mark.parametrize("name", ["manifest.json", "languages/en/chunks.jsonl", "languages/en/terms.json"])
@pytest.mark.parametrize("harm", ["cut", "flip", "remove"])
def test_a_damaged_build_falls_back_on_the_one_before(twice: Path, name: str, harm: str) -> None:
    damage(current(twice) / name, harm)
    assert not is_current(twice, "two", ENCODER, "exact")
    retriever = open_retriever(twice, ENCODER)
    assert any("an older index serves" in problem for problem in retriever.health().problems)
    assert first(retriever) == "Dogs are out."


def damage(path: Path, harm: str) -> None:
    content = path.read_bytes()
    if harm == "remove":
        path.unlink()
    elif harm == "cut":
        path.write_bytes(content[: len(content) // 2])
    else:
        path.write_bytes(content[:20] + bytes(byte ^ 0xFF for byte in content[20:30]) + content[30:])


def test_damaged_vectors_leave_search_by_words(tmp_path: Path, chunk: MakeChunk) -> None:
    build(tmp_path, chunk("dogs", "Dogs are out."))
    damage(current(tmp_path) / "languages" / "en" / "vectors.npy", "cut")
    retriever = open_retriever(tmp_path, ENCODER)
    assert "search by words only" in " ".join(retriever.health().problems)
    assert first(retriever) == "Dogs are out."


def test_without_any_whole_build_the_remedy_is_named(tmp_path: Path, chunk: MakeChunk) -> None:
    with pytest.raises(IndexMissingError, match="cicerone index"):
        open_retriever(tmp_path, ENCODER)
    build(tmp_path, chunk("dogs", "Dogs are out."))
    damage(current(tmp_path) / "manifest.json", "cut")
    with pytest.raises(IndexMissingError):
        open_retriever(tmp_path, ENCODER)


def test_a_manifest_of_another_format_asks_for_a_new_build(twice: Path) -> None:
    path = current(twice) / "manifest.json"
    fields = json.loads(path.read_text())
    fields["origin"]["format"] += 1
    path.write_text(json.dumps(fields))
    assert not is_current(twice, "two", ENCODER, "exact")


def test_chroma_and_exact_search_agree(tmp_path: Path, chunk: MakeChunk) -> None:
    texts = ["Dogs are out.", "Cars park in the north.", "A ticket costs ten euros.", "Bags are kept at the desk."]
    chunks = [chunk(f"d{number}", text, questions=(f"{text}?",)) for number, text in enumerate(texts)]
    build(tmp_path / "a", *chunks, chroma=True)
    build(tmp_path / "b", *chunks)
    chroma, exact = open_retriever(tmp_path / "a", ENCODER), open_retriever(tmp_path / "b", ENCODER)
    for query in ("dogs", "where to park", "ticket price", "lost bag"):
        assert chroma.search(query, "en").passages == exact.search(query, "en").passages
    assert not chroma.health().is_degraded
    chroma.close()


def test_chroma_leaves_the_built_files_alone(tmp_path: Path, chunk: MakeChunk) -> None:
    build(tmp_path, chunk("dogs", "Dogs are out."), chroma=True)
    for _ in range(2):
        assert first(open_retriever(tmp_path, ENCODER)) == "Dogs are out."
    assert is_current(tmp_path, "one", ENCODER)


@pytest.mark.parametrize("harm", ["cut", "remove"])
def test_a_damaged_chroma_file_leaves_exact_search(tmp_path: Path, chunk: MakeChunk, harm: str) -> None:
    build(tmp_path, chunk("dogs", "Dogs are out."), chroma=True)
    damage(current(tmp_path) / "chroma" / "chroma.sqlite3", harm)
    assert not is_current(tmp_path, "one", ENCODER)
    retriever = open_retriever(tmp_path, ENCODER)
    (passage,) = retriever.search("dogs", "en").passages
    assert passage.dense > 0
    assert "chroma.sqlite3" in " ".join(retriever.health().problems)


def test_a_second_writer_is_refused(tmp_path: Path, chunk: MakeChunk) -> None:
    with writer_lock(tmp_path), pytest.raises(IndexBuildError, match=f"process {os.getpid()}"):
        build(tmp_path, chunk("dogs", "Dogs are out."))
    build(tmp_path, chunk("dogs", "Dogs are out."))


def test_the_lock_of_a_killed_writer_is_taken_over(tmp_path: Path, chunk: MakeChunk) -> None:
    program = (
        "import os, sys, pathlib\n"
        "from knowledge.index.lock import writer_lock\n"
        "with writer_lock(pathlib.Path(sys.argv[1])):\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False, cwd=Path.cwd())
    assert done.returncode != 0 and (tmp_path / "lock").read_text().isdecimal()
    build(tmp_path, chunk("dogs", "Dogs are out."))


def test_an_unfinished_build_is_never_served_and_is_cleared_away(twice: Path, chunk: MakeChunk) -> None:
    shutil.copytree(current(twice), twice / "public" / "builds" / "000003")
    (twice / "public" / "builds" / "000003" / "manifest.json").unlink()
    assert first(open_retriever(twice, ENCODER)) == "Dogs are in."
    build(twice, chunk("dogs", "Dogs are home."), source="three")
    assert first(open_retriever(twice, ENCODER)) == "Dogs are home."
    assert all((path / "manifest.json").exists() for path in (twice / "public" / "builds").iterdir())


def test_audiences_change_together_or_not_at_all(
    tmp_path: Path, chunk: MakeChunk, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(tmp_path, chunk("dogs", "Dogs are out."), chunk("keys", "Box 1.", audience="staff"))

    def fail(*args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(
        "knowledge.index.build._verify_words", lambda shard, path: fail() if "staff" in str(path) else None
    )
    with pytest.raises(IndexBuildError):
        build(tmp_path, chunk("dogs", "Dogs are in."), chunk("keys", "Box 2.", audience="staff"), source="two")
    assert current(tmp_path).name == current(tmp_path, "staff").name == "000001"


@pytest.mark.parametrize("step", ["write_shard", "Manifest.write", "AudienceFolder.switch"])
def test_a_full_disk_leaves_the_old_index(
    twice: Path, chunk: MakeChunk, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fail(*args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"knowledge.index.build.{step}", fail)
    with pytest.raises(IndexBuildError, match="No space left"):
        build(twice, chunk("dogs", "Dogs are home."), source="three")
    assert sorted(path.name for path in (twice / "public" / "builds").iterdir()) == ["000001", "000002"]
    assert first(open_retriever(twice, ENCODER)) == "Dogs are in."


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, chunk: MakeChunk) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(IndexBuildError, match="file"):
        build(tmp_path / "file" / "index", chunk("dogs", "Dogs are out."))


@pytest.mark.parametrize(
    ("fields", "reason"),
    [({"language": "../x"}, "no language tag"), ({"audience": "../../x"}, "no audience")],
)
def test_words_that_would_leave_the_folder_are_refused(
    tmp_path: Path, chunk: MakeChunk, fields: dict[str, str], reason: str
) -> None:
    with pytest.raises(IndexBuildError, match=reason):
        build(tmp_path / "index", chunk("dogs", "Dogs are out.", **fields))


def test_two_chunks_of_one_id_are_refused(tmp_path: Path, chunk: MakeChunk) -> None:
    with pytest.raises(IndexBuildError, match="two chunks are called"):
        build(tmp_path, chunk("dogs", "Out."), chunk("dogs", "In."))

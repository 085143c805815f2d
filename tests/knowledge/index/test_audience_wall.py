"""A visitor's retriever holds no handle on staff knowledge."""

from collections.abc import Callable
from pathlib import Path

from knowledge.documents import Chunk
from knowledge.encoder import HashEncoder
from knowledge.index import Retriever, build_index, open_retriever

MakeChunk = Callable[..., Chunk]
ENCODER = HashEncoder()
CANARY = "CANARY-4711 is the gate code"


def build(root: Path, chunk: MakeChunk) -> None:
    chunks = (
        chunk("gate", "The gate opens at nine."),
        chunk("gate-code", CANARY, audience="staff"),
        chunk("keys", "The keys hang in box two.", audience="staff:gate"),
    )
    build_index(root, chunks, ENCODER, source_hash="x", vector_store="exact")


def texts(retriever: Retriever, query: str) -> set[str]:
    return {passage.chunk.text for passage in retriever.search(query, "en", 50).passages}


def test_each_audience_lies_in_a_folder_of_its_own(tmp_path: Path, chunk: MakeChunk) -> None:
    build(tmp_path, chunk)
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["public", "staff", "staff+gate"]
    public = b"".join(path.read_bytes() for path in (tmp_path / "public").rglob("*") if path.is_file())
    assert b"CANARY" not in public and b"canary" not in public


def test_a_public_retriever_never_finds_staff_chunks(tmp_path: Path, chunk: MakeChunk) -> None:
    build(tmp_path, chunk)
    retriever = open_retriever(tmp_path, ENCODER)
    for query in ("gate code", "CANARY-4711", CANARY, "keys box"):
        assert texts(retriever, query) <= {"The gate opens at nine."}
    assert retriever.document("gate-code", "en") == ()
    assert [index.audience for index in retriever._indexes] == ["public"]


def test_a_staff_retriever_finds_both_but_not_another_groups(tmp_path: Path, chunk: MakeChunk) -> None:
    build(tmp_path, chunk)
    found = texts(open_retriever(tmp_path, ENCODER, audiences=("public", "staff")), "gate keys code")
    assert CANARY in found and "The keys hang in box two." not in found


def test_an_audience_without_documents_is_passed_over(tmp_path: Path, chunk: MakeChunk) -> None:
    build(tmp_path, chunk)
    retriever = open_retriever(tmp_path, ENCODER, audiences=("public", "staff:kitchen"))
    assert texts(retriever, "gate") == {"The gate opens at nine."}


def test_staff_knowledge_that_was_withdrawn_is_gone(tmp_path: Path, chunk: MakeChunk) -> None:
    build(tmp_path, chunk)
    kept = (chunk("gate", "The gate opens at nine."),)
    build_index(tmp_path, kept, ENCODER, source_hash="y", vector_store="exact")
    retriever = open_retriever(tmp_path, ENCODER, audiences=("public", "staff"))
    assert texts(retriever, CANARY) <= {"The gate opens at nine."}


def test_the_public_retriever_works_without_the_staff_folder(tmp_path: Path, chunk: MakeChunk) -> None:
    build(tmp_path, chunk)
    (tmp_path / "staff").rename(tmp_path / "gone")
    assert texts(open_retriever(tmp_path, ENCODER), "gate") == {"The gate opens at nine."}

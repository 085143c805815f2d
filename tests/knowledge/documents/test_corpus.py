from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from knowledge.documents import pack_corpus
from knowledge.facts.types import Provenance
from knowledge.pack.types import Article


@dataclass
class Event:
    default_language: str = "it"


@dataclass
class FolderPack:
    root: Path
    articles: tuple[Article, ...]
    event: Event = field(default_factory=Event)


def article(slug: str, language: str, body: str, **provenance: Any) -> Article:
    return Article(
        slug=slug,
        language=language,
        title="Dogs",
        body=body,
        topic="rules",
        questions=("May I bring my dog?",),
        keywords=("pets",),
        about=("venue:A",),
        behaviour="abstain",
        provenance=Provenance(**provenance),
        path=f"guide/{language}/{slug}.md",
    )


def test_articles_become_chunks_with_their_provenance(tmp_path: Path) -> None:
    pack: Any = FolderPack(tmp_path, (article("dogs", "en", "No dogs.", source="house rules", confidence="low"),))
    (chunk,) = pack_corpus(pack).chunks
    assert (chunk.id, chunk.document, chunk.text) == ("dogs:en:0", "dogs", "No dogs.")
    assert (chunk.behaviour, chunk.source, chunk.confidence) == ("abstain", "house rules", "low")
    assert chunk.questions == ("May I bring my dog?",) and chunk.about == ("venue:A",)


def test_files_beside_the_articles_are_indexed_in_the_packs_language(tmp_path: Path) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "regole.txt").write_text("Niente cani.", encoding="utf-8")
    (tmp_path / "documents" / "bad.txt").write_bytes(b"\xff")
    pack: Any = FolderPack(tmp_path, ())
    corpus = pack_corpus(pack)
    assert [chunk.id for chunk in corpus.chunks] == ["documents/regole:it:0"]
    assert len(corpus.faults) == 1

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from knowledge.documents import Chunk
from knowledge.encoder import HashEncoder
from knowledge.index import Retriever

MakeChunk = Callable[..., Chunk]
Serve = Callable[..., Retriever]


def found(retriever: Retriever, query: str, language: str = "en", **options: object) -> list[str]:
    result = retriever.search(query, language, **options)  # type: ignore[arg-type]
    return [f"{passage.chunk.document}/{passage.chunk.language}" for passage in result.passages]


def test_the_passage_that_answers_comes_first(serve: Serve, chunk: MakeChunk) -> None:
    retriever = serve(
        chunk("parking", "Car parks are north of the hall."),
        chunk("dogs", "Dogs must stay outside.", questions=("Can I bring my dog?",)),
        chunk("tickets", "A ticket costs ten euros."),
    )
    assert found(retriever, "where can I park the car")[0] == "parking/en"
    (best, *_) = retriever.search("Can I bring my dog?", "en").passages
    assert (best.chunk.document, best.matched_question) == ("dogs", "Can I bring my dog?")
    assert best.dense == pytest.approx(1, abs=1e-5) and best.lexical > 0 and best.evidence == pytest.approx(1)


@pytest.mark.parametrize(
    ("language", "text", "query"),
    [
        ("de", "Parkplätze liegen im Norden.", "Parkplatz"),
        ("it", "I biglietti costano dieci euro.", "biglieto"),
        ("ko", "주차장은 북쪽에 있습니다.", "주차"),
        ("ru", "Билеты стоят десять евро.", "билетов"),
        ("hi", "पार्किंग उत्तर में है।", "पार्किंग"),
        ("zh", "停车场在北边。", "停车"),
    ],
)
def test_words_are_found_in_other_forms(serve: Serve, chunk: MakeChunk, language: str, text: str, query: str) -> None:
    retriever = serve(chunk("right", text, language=language, title=""), chunk("wrong", "…", language=language))
    (best, *_) = retriever.search(query, language).passages
    assert best.chunk.document == "right" and best.coverage > 0.8


def test_other_languages_are_searched_only_when_the_own_one_is_weak(serve: Serve, chunk: MakeChunk) -> None:
    retriever = serve(
        chunk("radio", "The Blizzard radio plays at noon.", language="en"),
        chunk("hunde", "Hunde bleiben draußen.", language="de"),
    )
    assert retriever.search("Hunde draußen", "de").languages == ("de",)
    weak = retriever.search("Blizzard radio", "de")
    assert weak.languages == ("de", "en")
    assert weak.passages[0].chunk.document == "radio"


def test_a_question_in_a_language_without_chunks_searches_the_others(serve: Serve, chunk: MakeChunk) -> None:
    retriever = serve(chunk("radio", "The Blizzard radio plays at noon."))
    assert found(retriever, "Blizzard radio?", "ja") == ["radio/en"]


def test_the_askers_version_stands_in_for_the_one_that_was_found(serve: Serve, chunk: MakeChunk) -> None:
    retriever = serve(
        chunk("dogs", "Dogs must stay outside.", title="Dogs"),
        chunk("dogs", "Hunde bleiben draußen.", language="de", title="Hunde"),
        chunk("cars", "Autos parken im Norden.", language="de", title="Autos"),
    )
    result = retriever.search("dogs outside", "de")
    passage = next(passage for passage in result.passages if passage.chunk.document == "dogs")
    assert (passage.chunk.language, passage.found_in) == ("de", "en")
    assert passage.coverage == pytest.approx(1)
    assert [p.chunk.document for p in result.passages].count("dogs") == 1


def test_languages_can_be_chosen(serve: Serve, chunk: MakeChunk) -> None:
    retriever = serve(chunk("a", "radio news"), chunk("b", "radio news", language="de"))
    assert found(retriever, "radio", "de", languages=("en",)) == ["a/en"]
    assert set(found(retriever, "radio", "de", languages=("de", "en"))) == {"b/de", "a/en"}


def test_what_does_not_hold_today_is_left_out(serve: Serve, chunk: MakeChunk) -> None:
    retriever = serve(
        chunk("old", "The shuttle leaves at nine.", valid_until=date(2026, 2, 9)),
        chunk("new", "The shuttle leaves at ten.", valid_from=date(2026, 2, 10)),
    )
    assert found(retriever, "shuttle", now=datetime(2026, 2, 9, 12, tzinfo=UTC)) == ["old/en"]
    assert found(retriever, "shuttle", now=datetime(2026, 2, 10, 12, tzinfo=UTC)) == ["new/en"]
    assert len(found(retriever, "shuttle")) == 2


def test_the_same_search_always_gives_the_same_result(serve: Serve, chunk: MakeChunk) -> None:
    chunks = [chunk(f"d{number}", "The same words everywhere.", title="") for number in range(30)]
    retriever = serve(*chunks)
    first = retriever.search("same words", "en")
    assert first == retriever.search("same words", "en")
    assert [passage.chunk.document for passage in first.passages] == sorted(
        passage.chunk.document for passage in first.passages
    )
    again = serve(*chunks)
    assert again.search("same words", "en") == first


@pytest.mark.parametrize("query", ["", "   ", "?!", "\x00", "a" * 50_000, "🙂", "\ud800", "OR AND NOT (", "*"])
def test_odd_questions_are_harmless(serve: Serve, chunk: MakeChunk, query: str) -> None:
    retriever = serve(chunk("dogs", "Dogs must stay outside."))
    assert retriever.search(query, "en").passages == () or retriever.search(query, "en").passages[0].coverage <= 1


def test_an_empty_index_finds_nothing(serve: Serve) -> None:
    retriever = serve()
    assert retriever.search("anything", "en").passages == ()
    assert retriever.languages == () and not retriever.health().is_degraded


def test_a_document_can_be_fetched_by_its_id(serve: Serve, chunk: MakeChunk) -> None:
    retriever = serve(chunk("dogs", "No dogs."), chunk("dogs", "Keine Hunde.", language="de"))
    assert [chunk.text for chunk in retriever.document("dogs", "de")] == ["Keine Hunde."]
    assert retriever.document("dogs", "fr") == () and retriever.document("cats", "de") == ()


def test_with_another_encoder_only_words_are_searched(serve: Serve, chunk: MakeChunk, tmp_path: object) -> None:
    from pathlib import Path

    from knowledge.index import open_retriever

    serve(chunk("dogs", "Dogs must stay outside."))
    retriever = open_retriever(Path(str(tmp_path)) / "index", HashEncoder(64))
    (passage,) = retriever.search("dogs", "en").passages
    assert passage.dense == 0 and passage.lexical > 0
    assert retriever.health().is_degraded and retriever.search("dogs", "en").is_degraded

from datetime import date

from knowledge.documents import ChunkSize, Document, Section, chunk_document

SENTENCE = "The gate in the north opens two hours before the first start of the day. "


def document(*sections: Section, language: str = "en", audience: str = "public") -> Document:
    return Document(
        id="gates",
        title="Gates",
        language=language,
        audience=audience,
        sections=sections,
        source="handbook",
        questions=("When do the gates open?",),
        keywords=("entrance",),
        valid_from=date(2026, 2, 1),
        valid_until=date(2026, 2, 28),
    )


def test_a_small_document_stays_one_chunk_with_its_headings() -> None:
    chunks = chunk_document(document(Section(("Gates", "North"), "Open."), Section(("Gates", "South"), "Shut.")))
    assert [chunk.text for chunk in chunks] == ["North\nOpen.\n\nSouth\nShut."]
    assert chunks[0].locator == ""


def test_a_long_section_is_cut_between_sentences() -> None:
    chunks = chunk_document(document(Section(("Gates", "North"), SENTENCE * 40)))
    assert len(chunks) > 3
    assert all(chunk.text.startswith("The gate") and chunk.text.endswith("day.") for chunk in chunks)
    assert all(ChunkSize().of(chunk.text) <= 180 for chunk in chunks)
    assert {chunk.locator for chunk in chunks} == {"North"}


def test_a_chunk_of_wide_signs_is_as_long_as_one_of_words() -> None:
    chunks = chunk_document(document(Section((), "北門は最初の競技の二時間前に開きます。" * 60), language="ja"))
    assert all(200 <= len(chunk.text) <= 400 for chunk in chunks[:-1])
    assert all(chunk.text.endswith("。") for chunk in chunks)


def test_pages_are_chunks_of_their_own_and_say_so() -> None:
    chunks = chunk_document(document(Section((), "First page.", 1), Section((), "Second page.", 2)))
    assert [chunk.locator for chunk in chunks] == ["p. 1", "p. 2"]


def test_text_without_any_mark_is_cut_between_words() -> None:
    chunks = chunk_document(document(Section((), "word " * 5000)))
    assert len(chunks) > 10
    assert all(set(chunk.text.split()) == {"word"} for chunk in chunks)


def test_chunks_keep_what_the_document_knows() -> None:
    first, second, *_ = chunk_document(document(Section((), SENTENCE * 40)))
    assert first.id == "gates:en:0" and second.id == "gates:en:1"
    assert first.questions == ("When do the gates open?",) and second.questions == ()
    assert second.keywords == ("entrance",) and second.source == "handbook"


def test_an_audience_shows_in_the_id_so_that_no_two_chunks_share_one() -> None:
    (chunk,) = chunk_document(document(Section((), "Open."), audience="staff"))
    assert chunk.id == "staff:gates:en:0"


def test_validity_includes_both_ends() -> None:
    (chunk,) = chunk_document(document(Section((), "Open.")))
    days = [date(2026, 1, 31), date(2026, 2, 1), date(2026, 2, 28), date(2026, 3, 1)]
    assert [chunk.is_valid_on(day) for day in days] == [False, True, True, False]


def test_a_document_without_text_has_no_chunks() -> None:
    assert chunk_document(document()) == []

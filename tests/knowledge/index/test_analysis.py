import pytest

from knowledge.index.analysis import Analyzer
from knowledge.index.stopwords import Stopwords


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "tickets", "ticket"),
        ("it", "biglietti", "biglietto"),
        ("de", "Parkplätze", "Parkplatz"),
        ("fr", "gratuites", "gratuit"),
        ("es", "entradas", "entrada"),
        ("pt", "ingressos", "ingresso"),
        ("ru", "билеты", "билетов"),
        ("ar", "التذاكر", "تذاكر"),
        ("hi", "टिकटों", "टिकट"),
        ("pt-BR", "ingressos", "ingresso"),
    ],
)
def test_forms_of_a_word_share_a_stem(language: str, one: str, other: str) -> None:
    analyzer = Analyzer(language)
    assert analyzer.terms(one)[0].key == analyzer.terms(other)[0].key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Café", "cafe\u0301"),
        ("ＨＡＬＬ", "hall"),
        ("مَدرَسة", "مدرسه"),
        ("٢٠٢٦", "2026"),
        ("Ёлка", "елка"),
        ("a\u200bb", "ab"),
    ],
    ids=["composed", "full-width", "vowel signs", "digits", "yo", "invisible"],
)
def test_spellings_of_a_word_fold_together(one: str, other: str) -> None:
    analyzer = Analyzer("zz")
    assert [term.key for term in analyzer.terms(one)] == [term.key for term in analyzer.terms(other)]


def test_hindi_words_keep_their_vowel_signs() -> None:
    assert [term.surface for term in Analyzer("hi").terms("पार्किंग कहाँ है")] == ["पार्किंग", "कहाँ", "है"]


def test_tokens_are_words_stems_and_parts() -> None:
    assert Analyzer("en").tokens("Buses") == ["buses", "~buse", "_<bus", "_buse", "_uses", "_ses>"]


def test_wide_text_gives_pairs_and_katakana_words() -> None:
    assert Analyzer("zh").tokens("停车场") == ["_停车", "_车场"]
    assert [(term.key, term.wide) for term in Analyzer("ja").terms("バス停は")] == [
        ("バス", False),
        ("停は", True),
    ]


def test_korean_gives_words_and_pairs() -> None:
    assert Analyzer("ko").tokens("주차장은") == ["주차장은", "~주차장은", "_주차", "_차장", "_장은"]


def test_stopwords_are_compared_by_stem() -> None:
    analyzer = Analyzer("de")
    stopwords = Stopwords({"wo", "ist", "der"}, analyzer)
    assert [term.surface for term in stopwords.content(analyzer.terms("Wo ist der Eingang?"))] == ["eingang"]


@pytest.mark.parametrize(
    ("language", "words", "question", "content"),
    [
        ("ja", {"どこ", "です", "か", "は"}, "会場はどこですか", ["会場"]),
        ("zh", {"在", "哪里"}, "停车场在哪里", ["停车场"]),
        ("zh", {"哪里", "可以"}, "哪里可以停车", ["停车"]),
    ],
)
def test_stopwords_are_cut_out_of_wide_text(language: str, words: set[str], question: str, content: list[str]) -> None:
    analyzer = Analyzer(language)
    found = Stopwords(words, analyzer).content(analyzer.terms(question))
    assert [term.key for term in found] == content


@pytest.mark.parametrize("text", ["", "…!?", "\x00", "\ud800", "a" * 10_000, "́" * 50])
def test_odd_text_is_harmless(text: str) -> None:
    assert all(len(term.key) <= 48 for term in Analyzer("en").terms(text))

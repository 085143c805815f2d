"""Coverage and question match, on a small corpus of eight topics in four languages."""

from collections.abc import Callable

import numpy as np
import pytest

from knowledge.documents import Chunk
from knowledge.encoder import HashEncoder
from knowledge.index import Retriever, build_index, open_retriever
from knowledge.index.analysis import Analyzer
from knowledge.index.evidence import AskedTerms, mentions
from knowledge.index.vocabulary import Vocabulary

CORPUS: dict[str, dict[str, tuple[str, str]]] = {
    "en": {
        "parking": (
            "Where can I park my car?",
            "Car parks are north of the hall. Wheelchair users park at the gate.",
        ),
        "dogs": ("Can I bring my dog?", "Dogs must stay outside the hall. Guide dogs are welcome."),
        "tickets": ("How much is a ticket?", "A ticket costs ten euros. Children pay nothing."),
        "shuttle": (
            "When does the shuttle bus leave?",
            "The shuttle bus leaves every ten minutes from the station.",
        ),
        "lost": ("I lost my bag", "Lost bags are kept at the desk near the main gate."),
    },
    "de": {
        "parking": (
            "Wo kann ich parken?",
            "Parkplätze liegen nördlich der Halle. Rollstuhlplätze sind am Tor.",
        ),
        "dogs": ("Darf ich meinen Hund mitbringen?", "Hunde bleiben draußen. Blindenhunde sind willkommen."),
        "tickets": (
            "Was kostet eine Eintrittskarte?",
            "Eine Eintrittskarte kostet zehn Euro. Kinder zahlen nichts.",
        ),
        "shuttle": ("Wann fährt der Pendelbus?", "Der Pendelbus fährt alle zehn Minuten vom Bahnhof."),
        "lost": ("Ich habe meine Tasche verloren", "Verlorene Taschen liegen am Schalter beim Haupttor."),
    },
    "ja": {
        "parking": (
            "駐車場はどこですか",
            "駐車場はホールの北側にあります。車いすの方は門の前に駐車できます。",
        ),
        "dogs": ("犬を連れて行けますか", "犬はホールに入れません。盲導犬は入れます。"),
        "tickets": ("チケットはいくらですか", "チケットは十ユーロです。子供は無料です。"),
        "shuttle": ("シャトルバスはいつ出発しますか", "シャトルバスは駅から十分ごとに出発します。"),
        "lost": ("かばんをなくしました", "忘れ物は正門の近くの案内所で預かります。"),
    },
    "ar": {
        "parking": (
            "أين يمكنني ركن سيارتي؟",
            "مواقف السيارات شمال القاعة. يقف مستخدمو الكراسي المتحركة عند البوابة.",
        ),
        "dogs": ("هل يمكنني إحضار كلبي؟", "تبقى الكلاب خارج القاعة. كلاب الإرشاد مرحب بها."),
        "tickets": ("كم سعر التذكرة؟", "سعر التذكرة عشرة يورو. الأطفال مجانا."),
        "shuttle": ("متى تغادر الحافلة؟", "تغادر الحافلة كل عشر دقائق من المحطة."),
        "lost": ("فقدت حقيبتي", "الحقائب المفقودة في المكتب قرب البوابة الرئيسية."),
    },
}


def words_of(line: str) -> frozenset[str]:
    return frozenset(line.split())


STOPWORDS = {
    "en": words_of("a the is are can i my me how much when does do where at to there of who in"),
    "de": words_of("wo wann was wer kann ich ist sind der die das ein eine meine meinen habe darf es gibt den"),
    "ja": frozenset(
        [
            "どこ",
            "です",
            "か",
            "は",
            "を",
            "が",
            "の",
            "に",
            "いつ",
            "いくら",
            "ますか",
            "ますか",
            "行けますか",
            "あります",
        ]
    ),
    "ar": words_of("أين يمكنني هل كم متى هو هي في من"),
}


@pytest.fixture(scope="module")
def retriever(tmp_path_factory: pytest.TempPathFactory, chunk: Callable[..., Chunk]) -> Retriever:
    root = tmp_path_factory.mktemp("index")
    chunks = [
        chunk(document, text, language=language, questions=(question,), title="")
        for language, documents in CORPUS.items()
        for document, (question, text) in documents.items()
    ]
    build_index(root, chunks, HashEncoder(), source_hash="test", vector_store="exact")
    return open_retriever(root, HashEncoder())


def ask(retriever: Retriever, question: str, language: str) -> tuple[str, float, float]:
    result = retriever.search(question, language, stopwords=STOPWORDS[language], languages=(language,))
    best = result.passages[0]
    return best.chunk.document, best.coverage, best.question_match


@pytest.mark.parametrize("language", CORPUS)
def test_a_known_question_is_covered_and_matched_in_full(retriever: Retriever, language: str) -> None:
    for document, (question, _) in CORPUS[language].items():
        assert ask(retriever, question, language) == (document, pytest.approx(1), pytest.approx(1))


@pytest.mark.parametrize(
    ("language", "question", "document"),
    [
        ("en", "Is there parking for wheelchair users?", "parking"),
        ("en", "tickets for children", "tickets"),
        ("en", "are dogs welcome", "dogs"),
        ("de", "Gibt es Parkplätze für Rollstuhlfahrer?", "parking"),
        ("de", "Was kosten Eintrittskarten für Kinder?", "tickets"),
        ("de", "Pendelbusse vom Bahnhof", "shuttle"),
        ("ja", "車いすの駐車場はありますか", "parking"),
        ("ja", "子供のチケット", "tickets"),
        ("ja", "駅からシャトルバス", "shuttle"),
        ("ar", "مواقف سيارات للكراسي المتحركة", "parking"),
        ("ar", "سعر تذاكر الأطفال", "tickets"),
        ("ar", "الحافلة من المحطة", "shuttle"),
    ],
)
def test_a_question_in_other_words_is_mostly_covered(
    retriever: Retriever, language: str, question: str, document: str
) -> None:
    found, coverage, match = ask(retriever, question, language)
    assert found == document
    assert coverage >= 0.6
    assert match < 1


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "Where is the swimming pool?"),
        ("en", "Who won the cricket final?"),
        ("en", "How much is a helicopter flight?"),
        ("de", "Wo ist das Schwimmbad?"),
        ("de", "Wer hat das Cricketfinale gewonnen?"),
        ("ja", "水泳大会はいつですか"),
        ("ja", "天気予報"),
        ("ar", "أين المسبح؟"),
        ("ar", "من فاز في نهائي الكريكيت؟"),
    ],
)
def test_a_question_about_something_else_is_not_covered(retriever: Retriever, language: str, question: str) -> None:
    result = retriever.search(question, language, stopwords=STOPWORDS[language], languages=(language,))
    assert max((passage.evidence for passage in result.passages), default=0) <= 0.4


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "Can I park my helicopter?"),
        ("en", "How much is a ticket to Mars?"),
        ("de", "Wo kann ich meinen Hubschrauber parken?"),
        ("ja", "飛行機の駐車場はどこですか"),
        ("ar", "أين يمكنني ركن طائرتي؟"),
    ],
)
def test_a_near_miss_lowers_both_numbers(retriever: Retriever, language: str, question: str) -> None:
    _, coverage, match = ask(retriever, question, language)
    assert 0.2 <= coverage <= 0.7
    assert match <= 0.85


def test_a_question_of_stopwords_only_covers_nothing_but_can_match(retriever: Retriever) -> None:
    result = retriever.search("where is the", "en", stopwords=STOPWORDS["en"], languages=("en",))
    assert result.content_words == 0
    assert all(passage.coverage == 0 for passage in result.passages)


def test_what_only_the_known_question_says_lowers_the_match(retriever: Retriever) -> None:
    _, coverage, match = ask(retriever, "shuttle", "en")
    assert coverage == pytest.approx(1)
    assert match < 0.8


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("wheelchiar", "wheelchair"),
        ("parkin", "parking"),
        ("Karte", "Eintrittskarte"),
        ("Rollstuhl", "Rollstuhlplätze"),
    ],
    ids=["slip", "beginning", "last part", "first part"],
)
def test_a_word_stands_for_its_kin(typed: str, known: str) -> None:
    analyzer = Analyzer("zz")
    (word,) = analyzer.terms(known)
    (asked,) = analyzer.terms(typed)
    vocabulary = Vocabulary(count=3, words={word.key: 1}, pairs={}, listed=[word.key])
    assert vocabulary.stands_for(asked, None)[word.key] >= 0.7


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("cricket", "ticket"),
        ("2026", "2025"),
        ("internet", "international"),
        ("mother", "other"),
        ("bus", "business"),
    ],
)
def test_a_word_does_not_stand_for_its_lookalike(typed: str, known: str) -> None:
    vocabulary = Vocabulary(count=3, words={known: 1}, pairs={}, listed=[known])
    (asked,) = Analyzer("zz").terms(typed)
    assert vocabulary.stands_for(asked, None) == {}


def test_a_synonym_counts_by_its_likeness() -> None:
    vectors = np.array([[1.0, 0.0], [0.0, 1.0]], dtype=np.float32)
    vocabulary = Vocabulary(count=3, words={"car": 1, "dog": 1}, pairs={}, listed=["car", "dog"], vectors=vectors)
    (asked,) = Analyzer("zz").terms("automobile")
    near = np.array([0.8, 0.6], dtype=np.float32)
    assert vocabulary.stands_for(asked, near) == {
        "car": pytest.approx(0.9, abs=0.01),
        "dog": pytest.approx(0.5, abs=0.01),
    }


def test_an_unknown_word_weighs_as_much_as_the_rarest() -> None:
    vocabulary = Vocabulary(count=10, words={"common": 9, "rare": 1}, pairs={})
    assert vocabulary.rarity("unknown") == vocabulary.rarity("rare") > vocabulary.rarity("common") > 0


def test_an_empty_question_asks_for_nothing() -> None:
    asked = AskedTerms([], None, Vocabulary(count=0, words={}, pairs={}))
    assert asked.coverage(mentions([])) == 0

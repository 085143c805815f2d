"""Features of texts in all scripts."""

import pytest

from knowledge.encoder.features import features


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ticket", "w:ticket", id="en"),
        pytest.param("Dov'è il bagno?", "w:bagno", id="it"),
        pytest.param("Rollstuhlplätze", "g:stuh", id="de"),
        pytest.param("Où est l’hôpital", "w:hôpital", id="fr"),
        pytest.param("¿Dónde está?", "w:dónde", id="es"),
        pytest.param("O ônibus", "w:ônibus", id="pt"),
        pytest.param("洗手间在哪里", "c:洗手间", id="zh"),
        pytest.param("チケットはいくら", "c:ケット", id="ja"),
        pytest.param("티켓은 얼마예요", "g:<티켓", id="ko"),
        pytest.param("Где туалет", "w:туалет", id="ru"),
        pytest.param("أين المستشفى", "w:المستشفي", id="ar"),
        pytest.param("टिकट कहाँ है", "w:कहाँ", id="hi"),
    ],
)
def test_every_language_gives_features(text: str, expected: str) -> None:
    assert expected in features(text)


def test_a_word_gives_itself_and_its_grams_of_three_and_four_letters() -> None:
    assert features("Bus") == ["w:bus", "g:<bu", "g:bus", "g:us>", "g:<bus", "g:bus>"]


def test_a_run_of_chinese_gives_all_grams_up_to_four() -> None:
    assert features("停车") == ["c:停", "c:车", "c:停车"]


def test_a_korean_word_gives_its_syllables() -> None:
    assert {"w:버스", "g:버", "g:스", "g:<버", "g:버스"} <= set(features("버스"))


def test_mixed_scripts_are_split_at_the_change() -> None:
    assert {"w:wifi", "c:在哪"} <= set(features("WiFi在哪"))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        pytest.param("ＴＩＣＫＥＴ", "ticket", id="full width"),
        pytest.param("مُسْتَشْفَى", "مستشفى", id="Arabic vowel signs"),
        pytest.param("إسعاف", "اسعاف", id="Arabic alef"),
        pytest.param("ещё", "еще", id="Russian yo"),
        pytest.param("١٢", "12", id="Arabic digits"),
        pytest.param("ti\u200bcket", "ticket", id="zero-width space"),
        pytest.param("cafe\u0301", "café", id="combining accent"),
    ],
)
def test_ways_of_writing_the_same_give_the_same_features(typed: str, written: str) -> None:
    assert features(typed) == features(written)


def test_a_word_typed_without_its_accents_shares_all_its_features() -> None:
    assert set(features("medico")) <= set(features("médico"))


def test_vowel_signs_of_hindi_do_not_split_a_word() -> None:
    assert [name for name in features("शौचालय") if name.startswith("w:")] == ["w:शौचालय"]


@pytest.mark.parametrize("text", ["", "   ", "?!…", "🎿", "_"])
def test_a_text_without_letters_has_no_features(text: str) -> None:
    assert features(text) == []


def test_repeated_words_count_each_time() -> None:
    assert features("bus bus").count("w:bus") == 2


def test_an_endless_word_stays_short() -> None:
    assert len(features("a" * 10_000)) < 100

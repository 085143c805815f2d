import pytest

from knowledge.documents import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The gates open. Come early! Why? Queues.", ["The gates open.", "Come early!", "Why?", "Queues."]),
        ("È vietato. Perché? Per sicurezza.", ["È vietato.", "Perché?", "Per sicurezza."]),
        ("Das gilt z. B. hier. Am 15. Februar auch.", ["Das gilt z. B. hier.", "Am 15. Februar auch."]),
        ("Il dit « Venez ! » Puis il part.", ["Il dit « Venez ! »", "Puis il part."]),
        ("¿Dónde está? Aquí.", ["¿Dónde está?", "Aquí."]),
        ("Não é permitido. Leve água.", ["Não é permitido.", "Leve água."]),
        ("请从北门进入。座位在左边！好吗？", ["请从北门进入。", "座位在左边！", "好吗？"]),
        ("入口は北です。「どうぞ。」急いで！", ["入口は北です。", "「どうぞ。」", "急いで！"]),
        ("북문으로 오세요. 좌석은 왼쪽입니다.", ["북문으로 오세요.", "좌석은 왼쪽입니다."]),
        ("Вход с севера. Места слева.", ["Вход с севера.", "Места слева."]),
        ("ادخل من الشمال. أين المقعد؟ هنا.", ["ادخل من الشمال.", "أين المقعد؟", "هنا."]),
        ("उत्तर से आइए। सीट कहाँ है? यहाँ।", ["उत्तर से आइए।", "सीट कहाँ है?", "यहाँ।"]),
    ],
    ids=["en", "it", "de", "fr", "es", "pt", "zh", "ja", "ko", "ru", "ar", "hi"],
)
def test_sentences_end_at_the_marks_of_the_language(text: str, expected: list[str]) -> None:
    assert [sentence.strip() for sentence in sentences(text)] == expected


def test_nothing_is_lost_between_sentences() -> None:
    text = "One. Two!\n\nThree?\n- four\n- five"
    assert "".join(sentences(text)) == text


def test_a_stop_before_a_small_letter_ends_nothing() -> None:
    assert sentences("It takes approx. ten minutes.") == ["It takes approx. ten minutes."]


def test_a_blank_line_and_a_list_item_end_a_sentence() -> None:
    assert len(sentences("no mark here\n\nnor here\n- one\n- two")) == 4

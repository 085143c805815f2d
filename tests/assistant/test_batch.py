"""A batch answers row by row; a faulty row is an error and nothing else breaks."""

from __future__ import annotations

import json

import pytest

from assistant import Answer, InputError, Question
from assistant.batch import Defaults, answers, question_from


class Echo:
    """Answers every question with itself."""

    def __init__(self) -> None:
        self.asked: list[Question] = []

    def ask(self, question: Question) -> Answer:
        self.asked.append(question)
        return Answer(question.id, question.text, question.language or "en", "answer", question.text)


def run(*rows: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in answers(Echo(), rows, Defaults())]


def test_rows_are_answered_in_order_with_their_ids() -> None:
    found = run(b'{"id": "b", "question": "two"}\n', b"\n", b'{"id": 7, "question": "one"}\r\n')
    assert [(row["id"], row["text"]) for row in found] == [("b", "two"), (7, "one")]


@pytest.mark.parametrize(
    ("row", "named"),
    [
        (b"not json", "not JSON"),
        (b"[1]", "object is needed"),
        (b'{"id": 1}', "'question'"),
        (b'{"question": 5}', "'question'"),
        (b'{"question": "x", "role": "admin"}', "'role'"),
        (b'{"question": "x", "now": "tomorrow"}', "'now'"),
        (b'{"question": "x", "now": "2026-02-14T10:00:00"}', "offset"),
        (b'{"question": "x", "history": "y"}', "'history'"),
        (b'{"question": "x", "lang": 3}', "'lang'"),
        (b"\xff\xfe", "UTF-8"),
    ],
    ids=["text", "list", "missing", "number", "role", "now", "offset", "history", "lang", "encoding"],
)
def test_a_faulty_row_yields_an_error_and_the_batch_goes_on(row: bytes, named: str) -> None:
    bad, good = run(row, b'{"id": "ok", "question": "fine"}')
    assert named in str(bad["error"])
    assert good["text"] == "fine"


def test_a_byte_order_mark_is_passed_over() -> None:
    assert run('\ufeff{"id": 1, "question": "x"}'.encode())[0]["text"] == "x"


def test_history_keeps_roles_and_texts() -> None:
    question = question_from({"question": "and?", "history": [{"role": "user", "content": "When?"}]}, Defaults())
    assert [(m.role, m.content) for m in question.history] == [("user", "When?")]


def test_a_wrong_role_is_an_input_error() -> None:
    with pytest.raises(InputError, match="visitor, staff"):
        question_from({"question": "x", "role": "root"}, Defaults())

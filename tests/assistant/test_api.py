"""The REST routes, against an assistant that plays from a script."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from fastapi.testclient import TestClient

from assistant.answer import Answer, Question
from assistant.api import create_api
from assistant.api_settings import ServerSettings
from knowledge.pack.types import EventInfo
from ui.rehearsal import ScriptedAssistant, StoppedClock

EVENT = EventInfo(
    id="fair",
    names={"en": "Harbour Fair", "it": "Fiera del Porto"},
    languages=("en", "it", "pt"),
    default_language="en",
    local_language="it",
    time_zone="Europe/Rome",
    start=date(2026, 2, 10),
    end=date(2026, 2, 20),
)
CLOCK = StoppedClock(datetime.fromisoformat("2026-02-14T10:00:00+01:00"))


def reply(question: Question) -> Answer:
    if question.text.startswith("break"):
        raise RuntimeError(question.text)
    return Answer(question.id, question.text, question.language or "en", "answer", "At **19:30**.")


@pytest.fixture
def assistant() -> ScriptedAssistant:
    return ScriptedAssistant(EVENT, CLOCK, reply, ("What is on?",))


def client_for(assistant: ScriptedAssistant, **settings: Any) -> TestClient:
    api = create_api(assistant, ServerSettings(**settings))
    return TestClient(api, raise_server_exceptions=False)


def test_a_question_is_answered_in_the_documented_shape(assistant: ScriptedAssistant) -> None:
    response = client_for(assistant).post("/api/ask", json={"question": "When?", "lang": "it", "id": "q1"})
    assert response.status_code == 200
    answer = response.json()
    assert (answer["id"], answer["language"], answer["text"]) == ("q1", "it", "At **19:30**.")
    assert {"behaviour", "facts", "citations", "choices", "engine", "degraded", "as_of", "timings_ms"} <= set(answer)


def test_history_reaches_the_assistant_and_only_the_newest_turns_stay(assistant: ScriptedAssistant) -> None:
    turns = [{"role": "user", "content": str(n)} for n in range(5)]
    client_for(assistant, history_limit=2).post("/api/ask", json={"question": "And then?", "history": turns})
    assert [turn.content for turn in assistant.asked[0].history] == ["3", "4"]


def test_a_role_in_the_body_changes_nothing(assistant: ScriptedAssistant) -> None:
    response = client_for(assistant).post("/api/ask", json={"question": "Gate code?", "role": "staff"})
    assert response.status_code == 200
    assert assistant.asked[0].role == "visitor"


def test_a_regional_tag_means_its_language(assistant: ScriptedAssistant) -> None:
    client_for(assistant).post("/api/ask", json={"question": "Quando?", "lang": "pt-BR"})
    assert assistant.asked[0].language == "pt"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param("{", "malformed", id="cut JSON"),
        pytest.param("", "malformed", id="nothing"),
        pytest.param("[" * 50_000, "malformed", id="deep nesting"),
        pytest.param("[]", "malformed", id="a list"),
        pytest.param("{}", "wrong-field", id="no question"),
        pytest.param('{"question": 7}', "wrong-field", id="a number"),
        pytest.param('{"question": "  "}', "wrong-field", id="only spaces"),
        pytest.param('{"question": "x", "history": [{"role": "system", "content": "x"}]}', "wrong-field", id="role"),
        pytest.param('{"question": "x", "now": "2026-02-14T10:00:00+01:00"}', "wrong-field", id="clock not movable"),
        pytest.param('{"question": "x", "lang": "xx"}', "language-not-offered", id="language"),
        pytest.param(json.dumps({"question": "x" * 2001}), "too-long", id="too long"),
    ],
)
def test_a_faulty_body_is_refused_with_a_clear_message(assistant: ScriptedAssistant, body: str, code: str) -> None:
    headers = {"content-type": "application/json"}
    response = client_for(assistant).post("/api/ask", content=body, headers=headers)
    assert response.status_code == 422
    assert response.json()["code"] == code
    assert len(response.json()["error"]) > 10
    assert not assistant.asked


def test_the_too_long_notice_names_the_limit(assistant: ScriptedAssistant) -> None:
    response = client_for(assistant).post("/api/ask", json={"question": "x" * 2001})
    assert "2001" in response.json()["error"].replace(",", "")
    assert "2000" in response.json()["error"].replace(",", "")


def test_a_huge_body_is_refused_before_it_is_read_as_json(assistant: ScriptedAssistant) -> None:
    response = client_for(assistant).post("/api/ask", json={"question": "x" * 100_000})
    assert (response.status_code, response.json()["code"]) == (413, "too-large")


def test_a_huge_body_of_unsaid_length_is_refused_too(assistant: ScriptedAssistant) -> None:
    chunks = iter([b"x" * 40_000, b"x" * 40_000])
    response = client_for(assistant).post("/api/ask", content=chunks)
    assert response.status_code == 413


def test_now_moves_the_clock_only_where_the_settings_allow_it(assistant: ScriptedAssistant) -> None:
    body = {"question": "x", "now": "2026-02-15T08:00:00+01:00"}
    client_for(assistant, allow_now=True).post("/api/ask", json=body)
    assert assistant.asked[0].now == datetime.fromisoformat("2026-02-15T08:00:00+01:00")


@pytest.mark.parametrize(
    "text",
    ["a\ud800b", "nul\x00l", "over\u202eride", "e\u0301", "\u200d\ufeff?", "👩\u200d🚒" * 3],
    ids=["surrogate", "NUL", "bidi", "NFD", "invisible", "emoji"],
)
def test_odd_characters_never_break_an_answer(assistant: ScriptedAssistant, text: str) -> None:
    headers = {"content-type": "application/json"}
    response = client_for(assistant).post("/api/ask", content=json.dumps({"question": text}), headers=headers)
    assert response.status_code == 200
    heard = assistant.asked[0].text
    assert not set("\x00\u202e\ud800") & set(heard)


def test_a_client_that_asks_too_often_is_told_how_long_to_wait(assistant: ScriptedAssistant) -> None:
    client = client_for(assistant, requests_per_minute=60, burst=2)
    statuses = [client.post("/api/ask", json={"question": "x"}).status_code for _ in range(3)]
    assert statuses == [200, 200, 429]
    refused = client.post("/api/ask", json={"question": "x"})
    assert refused.headers["retry-after"] == "1"
    assert refused.json()["code"] == "too-many"


def test_a_broken_assistant_gives_a_plain_notice_and_no_trace(
    assistant: ScriptedAssistant, caplog: pytest.LogCaptureFixture
) -> None:
    response = client_for(assistant).post("/api/ask", json={"question": "break my privacy"})
    assert response.status_code == 500
    assert set(response.json()) == {"error", "code"}
    assert "privacy" not in response.text + caplog.text
    assert "RuntimeError" in caplog.text


def test_starters_come_in_the_wanted_language(assistant: ScriptedAssistant) -> None:
    response = client_for(assistant).get("/api/starters", params={"lang": "it"})
    assert response.json() == {"language": "it", "starters": ["What is on?"]}


def test_health_is_200_when_well_and_503_when_down(
    assistant: ScriptedAssistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = client_for(assistant)
    assert (client.get("/healthz").status_code, client.get("/healthz").json()["status"]) == (200, "ok")
    monkeypatch.setattr(ScriptedAssistant, "health", lambda self: {"status": "down"})
    assert client.get("/healthz").status_code == 503


def test_the_docs_page_describes_the_routes_and_loads_nothing(assistant: ScriptedAssistant) -> None:
    page = client_for(assistant).get("/docs").text
    assert "POST /api/ask" in page
    assert "history" in page
    assert "<script" not in page
    assert "https://" not in page


def test_every_response_carries_the_security_headers(assistant: ScriptedAssistant) -> None:
    client = client_for(assistant)
    for path in ("/healthz", "/docs", "/api/starters", "/nowhere"):
        headers = client.get(path).headers
        assert headers["x-content-type-options"] == "nosniff", path
        assert headers["referrer-policy"] == "no-referrer", path
        assert "default-src 'self'" in headers["content-security-policy"], path


def test_an_unknown_address_is_a_clear_404(assistant: ScriptedAssistant) -> None:
    response = client_for(assistant).get("/api/nothing")
    assert (response.status_code, response.json()["code"]) == (404, "not-found")
    assert "/api/nothing" in response.json()["error"]


def test_the_wrong_method_is_told_apart(assistant: ScriptedAssistant) -> None:
    assert client_for(assistant).get("/api/ask").status_code == 405


def test_errors_speak_the_language_of_the_request(
    assistant: ScriptedAssistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    voice = ScriptedAssistant.voice
    monkeypatch.setattr(
        ScriptedAssistant, "voice", lambda self, language: spoken.append(language) or voice(self, language)
    )
    client_for(assistant).post("/api/ask", json={"question": "x" * 3000, "lang": "it"})
    client_for(assistant).post("/api/ask", content="{", headers={"accept-language": "fr, pt;q=0.8, en;q=0.5"})
    assert [language for language in spoken if language != "en"] == ["it", "pt"]


def test_the_event_may_have_no_english_name(assistant: ScriptedAssistant) -> None:
    italian = replace(EVENT, names={"it": "Fiera"}, languages=("it",), default_language="it")
    api = create_api(ScriptedAssistant(italian, CLOCK, reply))
    assert api.title.startswith("Fiera")

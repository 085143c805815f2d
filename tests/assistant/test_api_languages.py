"""Which language a request means."""

from __future__ import annotations

import pytest

from assistant.api_languages import browser_language, offered_language

OFFERED = ("en", "it", "pt", "zh")


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("it", "it"),
        ("pt-BR", "pt"),
        ("zh_Hans_CN", "zh"),
        ("IT", "it"),
        ("nl", None),
        ("", None),
        ("../it", None),
    ],
)
def test_a_tag_means_an_offered_language_or_none(tag: str, language: str | None) -> None:
    assert offered_language(tag, OFFERED) == language


@pytest.mark.parametrize(
    ("header", "language"),
    [
        pytest.param("it-IT,it;q=0.9,en;q=0.8", "it", id="first"),
        pytest.param("nl,de;q=0.9,zh-CN;q=0.5,en;q=0.3", "zh", id="best of those offered"),
        pytest.param("en;q=0.2, pt;q=0.7", "pt", id="by weight"),
        pytest.param("it;q=0, nl", "en", id="refused"),
        pytest.param("*", "en", id="any"),
        pytest.param("", "en", id="none"),
        pytest.param(";;;q=x,,\x00", "en", id="nonsense"),
        pytest.param("a," * 100_000, "en", id="endless"),
    ],
)
def test_the_browser_gets_its_favourite_on_offer(header: str, language: str) -> None:
    assert browser_language(header, OFFERED, "en") == language

"""Training pairs from an event pack."""

from pathlib import Path

import pytest

from knowledge.encoder.training.event_pairs import event_pairs
from knowledge.encoder.training.pairs import Pair


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    texts = {
        "glossary/en.csv": "kind,id,name,aliases\nvenue,H1,Hall 1,Great Hall\nvenue,H2,Hall 2,\n",
        "glossary/de.csv": "kind,id,name,aliases\nvenue,H1,Halle 1,Große Halle|Halle eins\n",
        "guide/en/wifi.md": "---\ntitle: Wi-Fi\nquestions:\n- Is there Wi-Fi?\n---\nYes.\n",
        "guide/de/wifi.md": "---\ntitle: WLAN\nquestions:\n- Gibt es WLAN?\n---\nJa.\n",
        "guide/it/wifi.md": '---\ntitle: Rete\nquestions: ["Rete?", "In sala?"]\n---\nSì.\n',
    }
    for name, text in texts.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_names_and_aliases_are_paired_with_the_english_name(pack: Path) -> None:
    pairs = set(event_pairs(pack))
    assert Pair("event", "de", "Hall 1", "Große Halle") in pairs
    assert Pair("event", "en", "Hall 1", "Great Hall") in pairs


def test_questions_are_paired_by_their_position(pack: Path) -> None:
    assert Pair("event", "de", "Is there Wi-Fi?", "Gibt es WLAN?") in set(event_pairs(pack))


def test_an_article_with_another_number_of_questions_gives_its_title_only(pack: Path) -> None:
    assert [pair for pair in event_pairs(pack) if pair.language == "it"] == [
        Pair("event", "it", "Wi-Fi", "Rete")
    ]

"""Training pairs from an event pack."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from knowledge.encoder.training.errors import TrainingError
from knowledge.encoder.training.evaluate import guide_ranking
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


def test_an_article_with_another_number_of_questions_gives_its_title_of_the_headings(pack: Path) -> None:
    assert [pair for pair in event_pairs(pack) if pair.language == "it"] == [
        Pair("event", "it", "Wi-Fi", "Rete"),
        Pair("event", "it", "Yes.", "Sì."),
    ]


def test_paragraphs_of_an_article_are_paired(pack: Path) -> None:
    assert Pair("event", "de", "Yes.", "Ja.") in set(event_pairs(pack))


def test_english_articles_are_learnt_as_they_are(pack: Path) -> None:
    assert Pair("event", "en", "Is there Wi-Fi?", "Is there Wi-Fi?") in set(event_pairs(pack))


def test_an_article_for_staff_is_never_learnt(pack: Path) -> None:
    (pack / "guide/en/radio.md").write_text("---\ntitle: Radio\naudience: staff\n---\nChannel 4.\n", encoding="utf-8")
    assert not [pair for pair in event_pairs(pack) if "Radio" in pair.english]


def test_an_article_without_front_matter_is_named(pack: Path) -> None:
    (pack / "guide/en/broken.md").write_text("Yes.\n", encoding="utf-8")
    with pytest.raises(TrainingError, match=r"broken\.md has no front matter"):
        list(event_pairs(pack))


def test_the_guide_ranks_the_article_that_answers(pack: Path) -> None:
    (pack / "guide/en/bus.md").write_text("---\ntitle: Bus\nquestions:\n- Which bus?\n---\nLine 9.\n", encoding="utf-8")

    def encode(texts: Sequence[str]) -> NDArray[np.float32]:
        return np.array(
            [[1.0, 0.0] if text in ("Yes.", "Is there Wi-Fi?") else [0.0, 1.0] for text in texts], np.float32
        )

    assert guide_ranking(encode, pack)["en"] == 1.0

"""Reading and choosing training pairs."""

from pathlib import Path

import numpy as np
import pytest

from knowledge.encoder.training.errors import TrainingError
from knowledge.encoder.training.pairs import Pair, keep_shippable, key, read_own, read_pairs, sampling_weights

BUS = Pair("indico", "de", "The bus", "Der Bus")


def test_the_french_wordnet_is_never_trained_on() -> None:
    assert keep_shippable([Pair("omw", "fr", "bus", "autobus"), Pair("omw", "it", "bus", "autobus")]) == [
        Pair("omw", "it", "bus", "autobus")
    ]


def test_repeated_equal_and_empty_pairs_are_dropped() -> None:
    pairs = [
        BUS,
        Pair("iDui", "de", "the bus!", "der Bus"),
        Pair("iDui", "de", "Bus", "BUS"),
        Pair("iDui", "de", "?", "Bus"),
    ]
    assert keep_shippable(pairs) == [BUS]


@pytest.mark.parametrize("sentence", ["the bus.", "DER BUS"])
def test_a_pair_of_the_evaluation_is_dropped_by_either_side(sentence: str) -> None:
    assert keep_shippable([BUS], frozenset({key(sentence)})) == []


def test_a_row_with_a_wrong_number_of_columns_is_named(tmp_path: Path) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text("indico\tde\tThe bus\tDer Bus\nindico\tde\tThe bus\n", encoding="utf-8")
    with pytest.raises(TrainingError, match="line 2: 3 columns instead of 4"):
        list(read_pairs(path))


def test_a_missing_file_is_told_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="--pairs"):
        list(read_pairs(tmp_path / "none.tsv"))


def test_a_line_of_own_sentences_gives_eleven_pairs(tmp_path: Path) -> None:
    path = tmp_path / "own.txt"
    path.write_text("Bus|autobus|Bus|bus|autobús|ônibus|公交车|バス|버스|автобус|حافلة|बस\n", encoding="utf-8")
    pairs = list(read_own(path))
    assert len(pairs) == 11
    assert pairs[-1] == Pair("own", "hi", "Bus", "बस")


def test_own_sentences_are_drawn_more_often_than_a_lexicon() -> None:
    weights = sampling_weights([Pair("own", "de", "a", "b"), Pair("omw", "de", "c", "d")])
    np.testing.assert_allclose(weights, [6.0 / 6.3, 0.3 / 6.3])

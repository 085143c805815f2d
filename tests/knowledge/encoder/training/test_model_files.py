"""Quantising, writing and reading a static model."""

from pathlib import Path

import numpy as np

from knowledge.encoder.static import StaticEncoder
from knowledge.encoder.training.model_files import quantise, write_model

FEATURES = ("w:bus", "w:ski")
TABLE = np.array([[1.0, -0.5, 0.25], [0.0, 0.002, -0.004]], dtype=np.float32)


def test_a_table_comes_back_from_eight_bits_nearly_unchanged() -> None:
    table = np.random.default_rng(7).normal(size=(50, 16)).astype(np.float32)
    worst = np.abs(table).max(axis=1, keepdims=True) / 127
    assert (np.abs(quantise(table).restored() - table) <= 0.6 * worst).all()


def test_a_row_of_zeros_stays_zero() -> None:
    assert (quantise(np.zeros((1, 4), np.float32)).restored() == 0).all()


def test_a_written_model_encodes_to_unit_length(tmp_path: Path) -> None:
    write_model(tmp_path, "tiny", FEATURES, TABLE)
    vectors = StaticEncoder.load(tmp_path).encode_queries(["Bus", "Ski, bus!"])
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, rtol=1e-5)
    np.testing.assert_allclose(vectors[0], TABLE[0] / np.linalg.norm(TABLE[0]), atol=0.01)


def test_a_text_without_known_features_gives_zeros(tmp_path: Path) -> None:
    write_model(tmp_path, "tiny", FEATURES, TABLE)
    assert not StaticEncoder.load(tmp_path).encode_queries(["?", "train"]).any()


def test_the_same_table_gives_the_same_bytes(tmp_path: Path) -> None:
    for folder in (tmp_path / "a", tmp_path / "b"):
        write_model(folder, "tiny", FEATURES, TABLE)
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()

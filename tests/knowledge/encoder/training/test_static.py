"""Training from pairs to model files, with a teacher that knows fifty words."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from knowledge.encoder.static import StaticEncoder
from knowledge.encoder.training.distil import Schedule
from knowledge.encoder.training.evaluate import accuracy, table
from knowledge.encoder.training.lesson import draw_pass
from knowledge.encoder.training.pairs import Pair
from knowledge.encoder.training.static import Run, train
from knowledge.encoder.training.student import load_student
from knowledge.encoder.training.teacher import TeacherCache

PAIRS = [Pair("own", "de", f"thing{number} here", f"ding{number} hier") for number in range(50)]
ENGLISH, GERMAN = [pair.english for pair in PAIRS], [pair.foreign for pair in PAIRS]


def fake_teacher(texts: Sequence[str]) -> NDArray[np.float32]:
    seeds = (int(text.split()[0].removeprefix("thing")) for text in texts)
    rows = np.array([np.random.default_rng(seed).normal(size=24) for seed in seeds], dtype=np.float32)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


def run_of(folder: Path, name: str, steps: int, start: Path | None = None) -> Run:
    schedule = Schedule(minutes=0, steps=steps, batch=25, rate=0.02)
    return Run(folder / "work", folder / name, schedule, dimension=16, start=start)


@pytest.fixture
def cache(tmp_path: Path) -> TeacherCache:
    cache = TeacherCache(tmp_path / "teacher", dimension=24)
    cache.fill(ENGLISH, lambda: fake_teacher)
    return cache


def test_a_trained_student_finds_the_english_side(tmp_path: Path, cache: TeacherCache) -> None:
    train(PAIRS, cache, run_of(tmp_path, "model", steps=30))
    encode = StaticEncoder.load(tmp_path / "model").encode_queries
    assert accuracy(encode(GERMAN), encode(ENGLISH)) > 0.9


def test_training_twice_gives_the_same_files(tmp_path: Path, cache: TeacherCache) -> None:
    for name in ("a", "b"):
        run = run_of(tmp_path, name, steps=3)
        train(PAIRS, cache, run._replace(work=tmp_path / f"work-{name}"))
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()


def test_a_longer_run_goes_on_from_the_checkpoint(tmp_path: Path, cache: TeacherCache) -> None:
    train(PAIRS, cache, run_of(tmp_path, "model", steps=2))
    student = load_student(train(PAIRS, cache, run_of(tmp_path, "model", steps=5)))
    assert student is not None
    assert (student.began, student.step) == (0, 5)


def test_an_earlier_student_learns_new_words(tmp_path: Path, cache: TeacherCache) -> None:
    first = train(PAIRS[:40], cache, run_of(tmp_path, "first", steps=10))
    second = load_student(train(PAIRS, cache, run_of(tmp_path, "second", steps=10, start=first)))
    assert second is not None
    assert (second.began, second.step) == (10, 20)
    assert "w:ding49" in second.features


def test_the_teacher_is_not_loaded_for_known_texts(tmp_path: Path, cache: TeacherCache) -> None:
    def no_teacher() -> None:
        raise AssertionError("loaded")

    TeacherCache(tmp_path / "teacher", dimension=24).fill(ENGLISH, no_teacher)  # type: ignore[arg-type]


def test_a_row_that_a_stopped_run_wrote_by_half_is_cut_off(tmp_path: Path, cache: TeacherCache) -> None:
    with (tmp_path / "teacher" / "vectors.f16").open("ab") as file:
        file.write(b"half")
    again = TeacherCache(tmp_path / "teacher", dimension=24)
    again.fill([*ENGLISH, "thing50"], lambda: fake_teacher)
    np.testing.assert_allclose(again.vectors(["thing50"]), fake_teacher(["thing50"]), atol=1e-3)


def test_every_pass_has_its_own_order_and_the_expected_counts() -> None:
    weights = np.array([0.5, 0.25, 0.25])
    first, second = (draw_pass(np.repeat(weights, 20) / 20, 7, number) for number in (0, 1))
    assert first.tolist() != second.tolist()
    assert 29 <= (first < 20).sum() <= 31


def test_ties_count_as_their_share() -> None:
    same = np.ones((2, 1), np.float32)
    assert accuracy(same, same) == 0.5


def test_the_table_ends_with_the_mean() -> None:
    assert table({"it": 0.5, "de": 0.7}).splitlines()[-1] == "| 50.0 | 70.0 | 60.0 |"

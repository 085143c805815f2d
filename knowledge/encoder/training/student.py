"""The student while it learns: its table of feature vectors, the optimiser's memory, and their checkpoint."""

import gzip
import logging
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from knowledge.encoder.training.lesson import Lesson
from knowledge.encoder.training.target import Floats, Target

logger = logging.getLogger(__name__)

_SMOOTHING = 1e-4  # of smooth inverse frequency (Arora et al. 2017)
_STATE = "state.npz"
_FEATURES = "features.txt.gz"


@dataclass
class Student:
    """A table (rows, dimension) of feature vectors with Adam's two moments, and how far it has come."""

    features: tuple[str, ...]
    target: Target
    table: Floats
    moment: Floats
    square: Floats
    step: int = 0
    began: int = 0
    """The step at which this run began; more than 0 when it continues an earlier one."""
    seconds: float = 0.0
    """Training time of this run so far."""


def anchored_student(lesson: Lesson, target: Target) -> Student:
    """Start every feature at the mean target of the texts it stands in, frequent features shortened.

    No gradient is needed; this alone is already a weak cross-lingual encoder.
    """
    sums, counts = _weighted_sums(lesson)
    means = sums / (counts[:, None] + 1.0)
    share = counts / max(float(counts.sum()), 1.0)
    table = np.asarray(means * (_SMOOTHING / (_SMOOTHING + share))[:, None], dtype=np.float32)
    return Student(lesson.features, target, table, np.zeros_like(table), np.zeros_like(table))


def _weighted_sums(lesson: Lesson) -> tuple[Floats, Floats]:
    from scipy.sparse import csr_matrix

    weights = np.asarray(lesson.weights * len(lesson.weights), dtype=np.float32)
    parts = (
        (lesson.foreign, weights, lesson.targets[lesson.english_of]),
        (lesson.english, None, lesson.targets),
    )
    shape = (len(lesson.features), lesson.targets.shape[1])
    sums, counts = np.zeros(shape, np.float32), np.zeros(shape[0], np.float32)
    for bags, weight, targets in parts:
        each = np.ones(len(bags), np.float32) if weight is None else weight
        values = np.repeat(each, np.diff(bags.starts))
        matrix = csr_matrix((values, bags.rows, bags.starts), shape=(len(bags), shape[0]))
        sums += matrix.T @ targets
        counts += np.bincount(bags.rows, weights=values, minlength=shape[0]).astype(np.float32)
    return sums, counts


def continue_student(lesson: Lesson, earlier: Student) -> Student:
    """Take the rows and the optimiser's memory of an earlier student over into a changed vocabulary.

    Features that are new start anchored, brought to the typical length of the trained rows.
    """
    student = anchored_student(lesson, earlier.target)
    old_rows = {feature: row for row, feature in enumerate(earlier.features)}
    known = np.array([row for row, name in enumerate(lesson.features) if name in old_rows], dtype=np.int64)
    old = np.array([old_rows[lesson.features[row]] for row in known], dtype=np.int64)
    trained, anchored = (np.median(np.linalg.norm(part, axis=1)) for part in (earlier.table[old], student.table[known]))
    student.table *= trained / anchored
    for mine, theirs in (
        (student.table, earlier.table),
        (student.moment, earlier.moment),
        (student.square, earlier.square),
    ):
        mine[known] = theirs[old]
    student.step = student.began = earlier.step
    logger.info("continued: %d rows taken over, %d new", len(known), len(lesson.features) - len(known))
    return student


def save_student(student: Student, folder: Path) -> None:
    """Write a checkpoint; a stop in between leaves the previous one whole."""
    folder.mkdir(parents=True, exist_ok=True)
    aside = folder / f"aside-{_STATE}"
    np.savez(
        aside,
        mean=student.target.mean,
        basis=student.target.basis,
        table=student.table,
        moment=student.moment,
        square=student.square,
        progress=np.array([student.step, student.began, student.seconds]),
    )
    with gzip.open(folder / _FEATURES, "wt", encoding="utf-8") as lines:
        lines.writelines(f"{feature}\n" for feature in student.features)
    aside.replace(folder / _STATE)


def load_student(folder: Path) -> Student | None:
    """Return the student of a checkpoint folder, or None when it holds none."""
    if not (folder / _STATE).exists():
        return None
    names = gzip.decompress((folder / _FEATURES).read_bytes()).decode("utf-8").split("\n")[:-1]
    with np.load(folder / _STATE) as state:
        step, began, seconds = state["progress"]
        target = Target(state["mean"], state["basis"])
        tables = (state["table"], state["moment"], state["square"])
    return Student(tuple(names), target, *tables, int(step), int(began), float(seconds))

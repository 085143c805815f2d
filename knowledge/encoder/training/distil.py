"""Distillation: the student's sum of features is drawn to the teacher's vector of the English side.

Loss of a batch: cosine distance of both sides to the teacher, and InfoNCE (van den Oord et al. 2018) between
the foreign side, the English side and the teacher, rows of one English text masked out of the negatives.
"""

import logging
import math
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from knowledge.encoder.training.bags import Bags, join
from knowledge.encoder.training.lesson import Lesson, draw_pass
from knowledge.encoder.training.student import Student

if TYPE_CHECKING:
    import torch

logger = logging.getLogger(__name__)

_DECAYS = (0.9, 0.999)
_TINY = 1e-8
_WARM_UP_STEPS = 50
_LAST_RATE = 0.05
_REPORT_STEPS = 100


class Schedule(NamedTuple):
    """How long and how fast to learn. `steps` rules over `minutes` and makes a run repeatable."""

    minutes: float
    steps: int | None = None
    seed: int = 7
    batch: int = 1024
    rate: float = 0.004
    feature_dropout: float = 0.5
    temperature: float = 0.06
    checkpoint_seconds: float = 180.0
    threads: int = 1
    """On shared cores two torch threads are slower than one."""


def distil(student: Student, lesson: Lesson, schedule: Schedule, keep: Callable[[Student], None]) -> None:
    """Train the student in place until the schedule is over.

    Args:
        student: From `anchored_student`, `continue_student` or a checkpoint; its `features` are the lesson's.
        lesson: What to learn.
        schedule: Length and rates.
        keep: Called with the student now and then, and at the end.
    """
    import torch

    torch.set_num_threads(schedule.threads)
    saved = student.seconds
    batches = _batches(lesson, schedule, student.step)
    while (progress := _progress(student, schedule)) < 1.0:
        begun = time.monotonic()
        warm_up = min(1.0, (student.step - student.began + 1) / _WARM_UP_STEPS)
        rate = schedule.rate * warm_up * (1.0 - (1.0 - _LAST_RATE) * progress)
        loss = _learn(student, lesson, next(batches), rate, schedule)
        student.seconds += time.monotonic() - begun
        if student.step % _REPORT_STEPS == 0:
            logger.info("step %d, %.0f s, loss %.3f, %.0f %%", student.step, student.seconds, loss, 100 * progress)
        if student.seconds - saved > schedule.checkpoint_seconds:
            saved = student.seconds
            keep(student)
    keep(student)


def _progress(student: Student, schedule: Schedule) -> float:
    if schedule.steps is not None:
        return (student.step - student.began) / max(schedule.steps, 1)
    return student.seconds / max(60.0 * schedule.minutes, 1e-9)


class _Batch(NamedTuple):
    bags: Bags  # foreign sides, then English sides
    english_of: NDArray[np.int64]


def _batches(lesson: Lesson, schedule: Schedule, first_step: int) -> Iterator[_Batch]:
    """Endless batches; the pass number comes from the step, so a continued run never repeats an order."""
    number = first_step
    while True:
        order = draw_pass(lesson.weights, schedule.seed, number)
        rng = np.random.default_rng([schedule.seed, number, 1])
        for start in range(0, len(order), schedule.batch):
            chosen = order[start : start + schedule.batch]
            english_of = lesson.english_of[chosen]
            bags = join(lesson.foreign.take(chosen), lesson.english.take(english_of))
            yield _Batch(bags.drop(schedule.feature_dropout, rng), english_of)
            number += 1


def _learn(student: Student, lesson: Lesson, batch: _Batch, rate: float, schedule: Schedule) -> float:
    """Take one step on the rows that the batch touches and return the loss."""
    import torch
    from torch.nn.functional import embedding_bag, normalize

    rows, places = np.unique(batch.bags.rows, return_inverse=True)
    part = torch.from_numpy(student.table[rows]).requires_grad_()
    starts = torch.from_numpy(batch.bags.starts[:-1])
    sums = embedding_bag(torch.from_numpy(places), part, starts, mode="sum")
    sides = normalize(sums, dim=1)
    foreign, english = sides[: len(batch.english_of)], sides[len(batch.english_of) :]
    teacher = torch.from_numpy(lesson.targets[batch.english_of])
    loss = _loss(foreign, english, teacher, torch.from_numpy(batch.english_of), schedule.temperature)
    loss.backward()  # type: ignore[no-untyped-call]
    assert part.grad is not None
    student.step += 1
    _update(student, rows, np.asarray(part.grad.numpy()), rate)
    return float(loss.detach())


def _loss(
    foreign: "torch.Tensor",
    english: "torch.Tensor",
    teacher: "torch.Tensor",
    english_of: "torch.Tensor",
    temperature: float,
) -> "torch.Tensor":
    import torch
    from torch.nn.functional import cross_entropy

    right = torch.arange(len(english_of))
    same = (english_of[:, None] == english_of[None, :]) & (right[:, None] != right[None, :])

    def contrast(queries: "torch.Tensor", documents: "torch.Tensor", both: bool = False) -> "torch.Tensor":
        scores = (queries @ documents.T / temperature).masked_fill(same, -1e4)
        loss = cross_entropy(scores, right)
        return (loss + cross_entropy(scores.T, right)) / 2 if both else loss

    distance = (1.0 - (foreign * teacher).sum(1)).mean() + 0.5 * (1.0 - (english * teacher).sum(1)).mean()
    return (
        distance
        + 0.1 * contrast(foreign, teacher)
        + 0.05 * contrast(teacher, foreign)
        + 0.05 * contrast(english, teacher)
        + 0.1 * contrast(foreign, english, both=True)
    )


def _update(student: Student, rows: NDArray[np.int32], gradient: NDArray[np.float32], rate: float) -> None:
    """Adam (Kingma and Ba 2015) on the touched rows only; the others keep their moments."""
    first, second = _DECAYS
    moment = first * student.moment[rows] + (1.0 - first) * gradient
    square = second * student.square[rows] + (1.0 - second) * gradient**2
    student.moment[rows], student.square[rows] = moment, square
    size = rate * math.sqrt(1.0 - second**student.step) / (1.0 - first**student.step)
    student.table[rows] -= size * moment / (np.sqrt(square) + _TINY)

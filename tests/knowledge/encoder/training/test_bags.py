"""Bags of rows."""

import numpy as np

from knowledge.encoder.training.bags import join, pack

ROWS = {"w:bus": 0, "w:ski": 1, "g:<bu": 2}


def test_unknown_features_are_left_out() -> None:
    bags = pack(["bus", "train", "ski"], ROWS)
    assert bags.rows.tolist() == [0, 2, 1]
    assert bags.starts.tolist() == [0, 2, 2, 3]


def test_bags_are_taken_in_the_given_order() -> None:
    taken = pack(["bus", "train", "ski"], ROWS).take(np.array([2, 0]))
    assert (taken.rows.tolist(), taken.starts.tolist()) == ([1, 0, 2], [0, 1, 3])


def test_two_packs_join_in_order() -> None:
    both = join(pack(["ski"], ROWS), pack(["bus"], ROWS))
    assert (both.rows.tolist(), both.starts.tolist()) == ([1, 0, 2], [0, 1, 3])


def test_dropping_everything_leaves_empty_bags() -> None:
    dropped = pack(["bus", "ski"], ROWS).drop(1.0, np.random.default_rng(7))
    assert (dropped.rows.tolist(), dropped.starts.tolist()) == ([], [0, 0, 0])


def test_dropping_nothing_leaves_the_bags_as_they_are() -> None:
    bags = pack(["bus", "ski"], ROWS)
    assert bags.drop(0.0, np.random.default_rng(7)).starts.tolist() == bags.starts.tolist()

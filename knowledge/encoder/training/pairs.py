"""Training pairs: the same meaning in English and in another language, and how much each source counts."""

import gzip
import logging
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from knowledge.encoder.training.errors import TrainingError

logger = logging.getLogger(__name__)

LANGUAGES = ("en", "it", "de", "fr", "es", "pt", "zh", "ja", "ko", "ru", "ar", "hi")
"""Column order of a file of own sentences; English first."""

OWN = "own"
EVENT = "event"

NOT_SHIPPABLE = frozenset({("omw", "fr")})
"""French WOLF is CeCILL-C, a copyleft software licence: we could not ship weights trained on it."""

SOURCE_WEIGHTS = {
    "omw": 0.3,
    "emojitag": 0.3,
    "idterms": 0.3,
    "emoji": 0.6,
    "xgqa": 0.7,
    "cldr": 1.0,
    "idtag": 1.0,
    "indico": 1.5,
    "iDui": 1.5,
    "geneval": 1.5,
    "tico": 1.5,
    "ntrex": 2.0,
    "cocoa": 2.0,
    "refugee": 3.0,
    EVENT: 4.0,
    OWN: 6.0,
}
LANGUAGE_BOOST = {"ar": 1.6, "hi": 1.6, "ko": 1.6, "ja": 1.3, "en": 0.3}
_LANGUAGE_DAMPING = 0.4


class Pair(NamedTuple):
    """One text in English and in `language` (BCP 47)."""

    source: str
    language: str
    english: str
    foreign: str


def read_pairs(path: Path) -> Iterator[Pair]:
    """Read `source, language, English, foreign` rows (tab separated, plain or gzip).

    Raises:
        TrainingError: when the file is missing or a row has another number of columns.
    """
    if not path.is_file():
        raise TrainingError(f"No file of training pairs at {path}; give one with --pairs.")
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            cells = line.rstrip("\n").split("\t")
            if len(cells) != 4:
                raise TrainingError(f"{path}, line {number}: {len(cells)} columns instead of 4.")
            yield Pair(*cells)


def read_own(path: Path) -> Iterator[Pair]:
    """Read own sentences: one line a sentence, the languages of `LANGUAGES` separated by `|`."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) != len(LANGUAGES):
            raise TrainingError(f"{path}, line {number}: {len(cells)} languages instead of {len(LANGUAGES)}.")
        yield from (Pair(OWN, tag, cells[0], cell) for tag, cell in zip(LANGUAGES[1:], cells[1:], strict=True))


def keep_shippable(pairs: Iterable[Pair], held_out: frozenset[str] = frozenset()) -> list[Pair]:
    """Drop pairs that may not be shipped, say nothing, come twice or belong to the evaluation.

    Args:
        pairs: Any pairs.
        held_out: Keys (see `key`) of sentences that only the evaluation may see.
    """
    kept: dict[tuple[str, str, str], Pair] = {}
    dropped: Counter[str] = Counter()
    for pair in pairs:
        english, foreign = key(pair.english), key(pair.foreign)
        if (pair.source, pair.language) in NOT_SHIPPABLE:
            dropped["licence"] += 1
        elif not english or not foreign or (english == foreign and pair.language != "en"):
            dropped["empty or equal"] += 1
        elif english in held_out or foreign in held_out:
            dropped["held out"] += 1
        elif kept.setdefault((pair.language, english, foreign), pair) is not pair:
            dropped["repeated"] += 1
    logger.info("%d pairs kept; dropped: %s", len(kept), dict(dropped))
    return list(kept.values())


def key(text: str) -> str:
    """Return the letters and digits of a text in one case: equal keys are one sentence."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def held_out_keys(folder: Path) -> frozenset[str]:
    """Return the keys of every sentence of a Tatoeba folder (see `evaluate`)."""
    lines = (line for path in sorted(folder.glob("tatoeba.*")) for line in path.read_text("utf-8").splitlines())
    return frozenset(key(line) for line in lines) - {""}


def sampling_weights(pairs: Sequence[Pair]) -> NDArray[np.float64]:
    """Return the probability of each pair to be drawn: source weight, small languages raised.

    Returns:
        (len(pairs),), sums to 1.
    """
    rows = np.array([SOURCE_WEIGHTS.get(pair.source, 1.0) for pair in pairs])
    totals: dict[str, float] = defaultdict(float)
    for pair, weight in zip(pairs, rows, strict=True):
        totals[pair.language] += float(weight)
    shares = {tag: LANGUAGE_BOOST.get(tag, 1.0) / total**_LANGUAGE_DAMPING for tag, total in totals.items()}
    rows *= np.array([shares[pair.language] for pair in pairs])
    return np.asarray(rows / rows.sum(), dtype=np.float64)

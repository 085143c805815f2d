"""Writing the shipped files of a static encoder: 8-bit vectors, one scale a row, the features, a description.

`knowledge.encoder.static` reads them.
"""

import gzip
import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from knowledge.encoder.features import FEATURES_VERSION
from knowledge.encoder.training.target import Floats

logger = logging.getLogger(__name__)

FEATURES_FILE = "features.txt.gz"
VECTORS_FILE = "vectors.npy"
SCALES_FILE = "scales.npy"
CONFIG_FILE = "config.json"
_STEPS = 127


class Quantised(NamedTuple):
    """`vectors` int8 (rows, dimension) times `scales` float16 (rows,) is the table."""

    vectors: NDArray[np.int8]
    scales: NDArray[np.float16]

    def restored(self) -> Floats:
        """Return the table as float32."""
        return np.asarray(self.vectors * self.scales.astype(np.float32)[:, None], dtype=np.float32)


def quantise(table: Floats) -> Quantised:
    """Round every row to 8 bits, symmetric about zero. The largest error of a row is half its scale."""
    scales = np.asarray(np.abs(table).max(axis=1) / _STEPS, dtype=np.float16)
    scales = np.maximum(scales, np.finfo(np.float16).smallest_subnormal)
    steps = np.rint(table / scales.astype(np.float32)[:, None]).clip(-_STEPS, _STEPS)
    return Quantised(steps.astype(np.int8), scales)


def write_model(folder: Path, name: str, features: Sequence[str], table: Floats) -> None:
    """Write the four files; equal input gives equal bytes.

    Args:
        folder: Made when missing.
        name: Goes into `config.json`.
        features: One for each row.
        table: (rows, dimension) feature vectors.
    """
    folder.mkdir(parents=True, exist_ok=True)
    quantised = quantise(table)
    lines = "".join(f"{feature}\n" for feature in features).encode("utf-8")
    (folder / FEATURES_FILE).write_bytes(gzip.compress(lines, 9, mtime=0))
    np.save(folder / VECTORS_FILE, quantised.vectors)
    np.save(folder / SCALES_FILE, quantised.scales)
    config = {"name": name, "dimension": table.shape[1], "version": FEATURES_VERSION, "rows": table.shape[0]}
    (folder / CONFIG_FILE).write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    size = sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    logger.info("model written to %s: %d rows, %.1f MB", folder, len(table), size / 1e6)

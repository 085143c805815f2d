"""An encoder with no model: words and character n-grams hashed into a fixed number of places.

It finds texts that share words or parts of them and knows nothing about meaning: good for tests, and the last
resort when the model files are missing (`Feature hashing`, Weinberger et al. 2009).
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Sequence

import numpy as np

from knowledge.encoder.encoder import Vectors, unit_rows

_WORD = re.compile(r"\w+")


class HashEncoder:
    """Signed feature hashing of words and their 3- and 4-grams. The same on every machine."""

    def __init__(self, dimension: int = 256) -> None:
        self.dimension = dimension
        self.name = f"hash-{dimension}"
        self.fingerprint = f"hash-1-{dimension}"

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return (n, dimension) float32 rows of unit length."""
        rows = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            self._add(row, text)
        return unit_rows(rows)

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Return (n, dimension) float32 rows of unit length."""
        return self.encode_queries(texts)

    def _add(self, row: Vectors, text: str) -> None:
        for word in _WORD.findall(unicodedata.normalize("NFKC", text).lower()):
            marked = f"<{word}>"
            grams = [marked[at : at + size] for size in (3, 4) for at in range(len(marked) - size + 1)]
            for feature in (word, *grams):
                code = zlib.crc32(feature.encode("utf-8", "surrogatepass"))
                row[code % self.dimension] += 1.0 if code & 0x8000_0000 else -1.0

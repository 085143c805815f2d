"""Measure an encoder: which of 1,000 English sentences is the likeliest translation of each foreign one?

    python -m knowledge.encoder.training.evaluate --model DIR --tatoeba DIR [--pack DIR]

With `--pack` also: is the English article that answers a question of the guide the nearest to it?

The Tatoeba folder holds `tatoeba.XXX-eng.XXX` and `tatoeba.XXX-eng.eng` as LASER has them
(Artetxe and Schwenk 2019).
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import click
import numpy as np
from numpy.typing import NDArray

from knowledge.encoder.static import StaticEncoder
from knowledge.encoder.training.errors import TrainingError
from knowledge.encoder.training.event_pairs import guide_articles
from knowledge.encoder.training.pairs import LANGUAGES
from knowledge.encoder.training.target import Floats

logger = logging.getLogger(__name__)

TATOEBA_CODES = {
    "it": "ita",
    "de": "deu",
    "fr": "fra",
    "es": "spa",
    "pt": "por",
    "zh": "cmn",
    "ja": "jpn",
    "ko": "kor",
    "ru": "rus",
    "ar": "ara",
    "hi": "hin",
}


def accuracy(queries: Floats, documents: Floats) -> float:
    """Return the share of queries whose own document (same row) scores highest, 0 to 1.

    A tie for the first place counts as its part: 1 / (number of documents that share it).
    """
    scores = queries @ documents.T
    own = np.diagonal(scores)[:, None]
    ties: NDArray[np.int64] = (scores == own).sum(axis=1)
    hits = np.where((scores > own).any(axis=1), 0.0, 1.0 / ties)
    return float(hits.mean())


def tatoeba_accuracy(encode: Callable[[Sequence[str]], Floats], folder: Path) -> dict[str, float]:
    """Return language -> accuracy of finding the English sentence.

    Raises:
        TrainingError: when the folder holds no Tatoeba file.
    """
    found = {}
    for tag, code in TATOEBA_CODES.items():
        foreign, english = (folder / f"tatoeba.{code}-eng.{side}" for side in (code, "eng"))
        if foreign.exists() and english.exists():
            found[tag] = accuracy(encode(_lines(foreign)), encode(_lines(english)))
    if not found:
        raise TrainingError(f"No tatoeba.XXX-eng.* files in {folder}.")
    return found


def guide_ranking(encode: Callable[[Sequence[str]], Floats], pack: Path) -> dict[str, float]:
    """Return language -> mean reciprocal rank of the English article for the guide's questions.

    An article is its body, without title and questions. In sample when the encoder was trained on the pack.
    """
    english = {slug: article for slug, article in guide_articles(pack, "en").items() if article.paragraphs}
    bodies = encode([" ".join(article.paragraphs) for article in english.values()])
    row = {slug: number for number, slug in enumerate(english)}
    found = {}
    for language in LANGUAGES:
        articles = guide_articles(pack, language)
        asked = [(text, row[slug]) for slug in articles if slug in row for text in articles[slug].headings[1:]]
        if asked:
            scores = encode([text for text, _ in asked]) @ bodies.T
            right = np.array([number for _, number in asked])
            own = scores[np.arange(len(asked)), right][:, None]
            ahead = (scores > own).sum(axis=1) + ((scores == own).sum(axis=1) - 1) / 2
            found[language] = float((1.0 / (1.0 + ahead)).mean())
    return found


def table(figures: Mapping[str, float]) -> str:
    """Return the figures in percent as a Markdown table with their mean."""
    named = {**figures, "mean": sum(figures.values()) / len(figures)}
    cells = [f"{100 * figure:.1f}" for figure in named.values()]
    return "\n".join(f"| {' | '.join(row)} |" for row in (named, ["---"] * len(named), cells))


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


@click.command()
@click.option("--model", "model_folder", type=click.Path(path_type=Path), required=True, help="Folder of the model.")
@click.option("--tatoeba", "folder", type=click.Path(path_type=Path), required=True, help="Folder of test sentences.")
@click.option("--pack", type=click.Path(path_type=Path), help="Event pack whose guide questions are ranked.")
def main(model_folder: Path, folder: Path, pack: Path | None) -> None:
    """Print the tables of a static model, both sides encoded by it, in percent."""
    encoder = StaticEncoder.load(model_folder)
    click.echo(f"{encoder.name}, {encoder.dimension} dimensions, {encoder.fingerprint[:12]}")
    click.echo(f"Tatoeba, accuracy\n{table(tatoeba_accuracy(encoder.encode_queries, folder))}")
    if pack:
        click.echo(f"Guide, mean reciprocal rank\n{table(guide_ranking(encoder.encode_queries, pack))}")


if __name__ == "__main__":
    main()

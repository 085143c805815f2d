"""Encoders by name: `kind` or `kind:rest`. A backend is one file and one line here."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from knowledge.encoder.encoder import Encoder
from knowledge.encoder.errors import EncoderError

logger = logging.getLogger(__name__)


def load_encoder(spec: str = "bundled", *, api_key: str | None = None) -> Encoder:
    """Load an encoder.

    Args:
        spec: `bundled` (the model that comes with the package; `hash` when its files are missing),
            `static:FOLDER` or `static:default`, `st:NAME_OR_FOLDER` (sentence-transformers),
            `openai-compatible:URL#MODEL`, or `hash` / `hash:DIMENSION`.
        api_key: For a server that asks for one.

    Raises:
        EncoderError: no such kind, or it cannot be loaded.
    """
    kind, _, rest = spec.partition(":")
    try:
        loader = _LOADERS[kind]
    except KeyError:
        raise EncoderError(f"no encoder {spec!r}; known kinds: {', '.join(sorted(_LOADERS))}") from None
    return loader(rest, api_key)


def is_degraded(encoder: Encoder, spec: str = "bundled") -> bool:
    """Return whether an encoder stands in for the one that was asked for."""
    return spec.partition(":")[0] != "hash" and encoder.name.startswith("hash-")


def _bundled(rest: str, api_key: str | None) -> Encoder:
    try:
        return _static("default", api_key)
    except EncoderError as exc:
        logger.warning("%s; searching by words only until then", exc)
        return _hash("", api_key)


def _static(rest: str, api_key: str | None) -> Encoder:
    from knowledge.encoder.static import BUNDLED, StaticEncoder

    return StaticEncoder.load(BUNDLED if rest in ("", "default") else Path(rest))


def _sentence_transformer(rest: str, api_key: str | None) -> Encoder:
    from knowledge.encoder.sentence_transformer import SentenceTransformerEncoder

    return SentenceTransformerEncoder.load(rest)


def _remote(rest: str, api_key: str | None) -> Encoder:
    from knowledge.encoder.remote import RemoteEncoder

    return RemoteEncoder.connect(rest, api_key=api_key)


def _hash(rest: str, api_key: str | None) -> Encoder:
    from knowledge.encoder.hashing import HashEncoder

    if rest and not (rest.isdecimal() and int(rest) > 0):
        raise EncoderError(f"hash:{rest} has no such dimension; write a positive number")
    return HashEncoder(int(rest or 256))


_LOADERS: dict[str, Callable[[str, str | None], Encoder]] = {
    "bundled": _bundled,
    "hash": _hash,
    "openai-compatible": _remote,
    "st": _sentence_transformer,
    "static": _static,
}

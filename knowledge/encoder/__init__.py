"""Encoders: texts to vectors whose dot product is likeness of meaning."""

from knowledge.encoder.encoder import Encoder, Vectors, WordVectors, unit_rows
from knowledge.encoder.errors import EncoderError
from knowledge.encoder.hashing import HashEncoder
from knowledge.encoder.registry import is_degraded, load_encoder

__all__ = [
    "Encoder",
    "EncoderError",
    "HashEncoder",
    "Vectors",
    "WordVectors",
    "is_degraded",
    "load_encoder",
    "unit_rows",
]

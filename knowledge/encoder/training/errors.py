"""What can go wrong while an encoder is trained."""

from knowledge.encoder.errors import EncoderError


class TrainingError(EncoderError):
    """A training input is missing or broken; the message says which one and what to do."""

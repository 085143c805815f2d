"""What a client can do wrong, each with its HTTP status, its code and its wording.

ApiError
├── MalformedRequest   not JSON, or not an object with the right fields
├── WrongField         one field is missing, wrong or not allowed
├── QuestionTooLong    more characters than allowed
├── NotOffered         a language that the assistant does not speak
├── TooManyQuestions   the client's tokens are used up
├── NothingHere        no such address
└── AnswerFailed       something broke on our side
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from assistant.api_contract import Words


class ApiError(Exception):
    """Root of all that a client is told; `message` names a wording, `values` fill it."""

    status = 422
    code = "invalid"

    def __init__(self, message: str, **values: Any) -> None:
        self.message = message
        self.values = values
        super().__init__(f"{self.code}: {message}")

    def wording(self, words: Words) -> str:
        """What the client reads, in the language of the words."""
        return words.text(self.message, **self.values)

    @property
    def headers(self) -> dict[str, str]:
        """Headers that go with the answer."""
        return {}


class MalformedRequest(ApiError):
    """The body is no JSON object of the right shape."""

    code = "malformed"

    def __init__(self) -> None:
        super().__init__("ui-error-malformed")


class WrongField(ApiError):
    """One field is missing, has a wrong value or may not be sent."""

    code = "wrong-field"

    def __init__(self, field: str, message: str = "ui-error-field") -> None:
        super().__init__(message, field=field)


class QuestionTooLong(ApiError):
    """The question has more characters than allowed."""

    code = "too-long"

    def __init__(self, count: int, limit: int) -> None:
        super().__init__("ui-error-too-long", count=count, limit=limit)


class NotOffered(ApiError):
    """The language is not among those the assistant speaks."""

    code = "language-not-offered"

    def __init__(self, tag: str, offered: Sequence[str]) -> None:
        super().__init__("ui-error-language", tag=tag, offered=", ".join(offered))


class TooManyQuestions(ApiError):
    """The client asked too often; `seconds` tells when it may ask again."""

    status = 429
    code = "too-many"

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__("ui-error-too-many", seconds=seconds)

    @property
    def headers(self) -> dict[str, str]:
        """`Retry-After` in seconds."""
        return {"Retry-After": str(self.seconds)}


class NothingHere(ApiError):
    """No such address."""

    status = 404
    code = "not-found"

    def __init__(self, path: str) -> None:
        super().__init__("ui-error-not-found", path=path)


class AnswerFailed(ApiError):
    """Something broke on our side; the client learns no more than that."""

    status = 500
    code = "internal"

    def __init__(self) -> None:
        super().__init__("ui-error-internal")

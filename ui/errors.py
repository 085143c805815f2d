"""The error tree of the page and its server.

UiError
└── ListenError    the server cannot listen where it was told to
"""

from __future__ import annotations

from assistant import UnavailableError


class UiError(UnavailableError):
    """Root of all that goes wrong in serving the page; `exit_code` is what the command ends with."""

    exit_code = 3


class ListenError(UiError):
    """The server cannot listen at an address."""

    def __init__(self, host: str, port: int, reason: str, remedy: str) -> None:
        self.host = host
        self.port = port
        super().__init__(f"Cannot listen on {host}, port {port}: {reason}. {remedy}")

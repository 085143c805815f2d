"""The assistant's error tree.

AssistantError
├── ConfigurationError   a setting, a file of ours or a command line is wrong (the user's mistake)
├── InputError           a question or a batch row that cannot be read
└── UnavailableError     something outside failed (port, disk, network)
"""

from __future__ import annotations


class AssistantError(Exception):
    """Root of everything that the assistant raises on purpose."""


class ConfigurationError(AssistantError):
    """The configuration or the command line is wrong; the message names what, where and the remedy."""


class InputError(AssistantError):
    """A question or a row of a batch cannot be read."""


class UnavailableError(AssistantError):
    """Something outside the program failed."""

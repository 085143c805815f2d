"""Shared fixtures: a clean environment, no network but loopback, and ready assistants."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from assistant import Assistant, build_assistant, load_settings

FESTIVAL = Path(__file__).parent / "fixtures" / "packs" / "village-festival"
_LOOPBACK = ("127.", "::1", "localhost", "0.0.0.0")


@pytest.fixture(autouse=True, scope="session")
def _clean_environment() -> Iterator[None]:
    """No setting of the developer's machine reaches a test."""
    saved = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("CICERONE_")}
    yield
    os.environ.update(saved)


@pytest.fixture(autouse=True, scope="session")
def _loopback_only() -> Iterator[None]:
    """A connection to anything but this machine fails the test that makes it."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if isinstance(address, tuple) and not str(address[0]).startswith(_LOOPBACK):
            raise AssertionError(f"a test reached for {address[0]}; only loopback is allowed")
        connect(self, address)

    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", guarded)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of indexes for the whole run."""
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="session")
def flagship(data_dir: Path) -> Iterator[Assistant]:
    """The bundled event at its demo clock."""
    assistant = build_assistant(load_settings(data_dir=data_dir, frozen_clock=True))
    yield assistant
    assistant.close()


@pytest.fixture(scope="session")
def festival(data_dir: Path) -> Iterator[Assistant]:
    """The invented village festival."""
    assistant = build_assistant(load_settings(pack=str(FESTIVAL), data_dir=data_dir, frozen_clock=True))
    yield assistant
    assistant.close()

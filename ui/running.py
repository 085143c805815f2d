"""Runs the application: stops when told, in time, and as a success."""

from __future__ import annotations

import contextlib
import signal
import socket
import threading
from collections.abc import Callable, Iterator

import uvicorn
from fastapi import FastAPI

_STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class PageServer(uvicorn.Server):
    """Ends the page's endless streams before it waits for answers, and returns after a stop signal.

    Args:
        config: what to serve.
        end_streams: closes the streams that tell the page that the server lives.
    """

    def __init__(self, config: uvicorn.Config, end_streams: Callable[[], None]) -> None:
        super().__init__(config)
        self._end_streams = end_streams

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop listening, end the streams, wait for the answers."""
        self._end_streams()
        await super().shutdown(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take stop signals while serving, without raising them again: a stop on request is no failure."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self.handle_exit) for number in _STOP_SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def run(app: FastAPI, listener: socket.socket, stop_within: int) -> None:
    """Serve an application on a listening socket until a stop signal comes.

    Args:
        app: made by `create_app`.
        listener: where to listen.
        stop_within: seconds that open answers get to end.
    """
    config = uvicorn.Config(
        app, access_log=False, server_header=False, log_config=None, timeout_graceful_shutdown=stop_within
    )
    PageServer(config, app.state.end_streams).run(sockets=[listener])

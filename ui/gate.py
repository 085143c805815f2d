"""Lets through only those addresses of the page's framework that the page uses."""

from __future__ import annotations

import re

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_OPEN_TO_READ = re.compile(
    r"/|/config/?|/theme\.css|/favicon\.ico|/manifest\.json|/robots\.txt"
    r"|/(assets|static|svelte)/[\w.\-/]+"
    r"|/gradio_api/(theme\.css|startup-events|queue/data|heartbeat/\w{1,64})"
)
_OPEN_TO_SEND = re.compile(r"/gradio_api/queue/join/?|/gradio_api/(reset|cancel)/?")


def is_offered(method: str, path: str) -> bool:
    """Whether the page needs this address of the framework: no upload, no file reading, no proxy, no API."""
    if ".." in path or "//" in path:
        return False
    pattern = _OPEN_TO_SEND if method == "POST" else _OPEN_TO_READ
    return method in ("GET", "HEAD", "POST") and pattern.fullmatch(path) is not None


class Gate:
    """Stands before the mounted page and answers 404 for everything that it does not need."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        path = scope.get("path", "").removeprefix(scope.get("root_path", "").rstrip("/"))
        if scope["type"] == "http" and not is_offered(scope["method"], path or "/"):
            notice = {"error": "Not found", "code": "not-found"}
            await JSONResponse(notice, status_code=404)(scope, receive, send)
            return
        await self._app(scope, receive, send)

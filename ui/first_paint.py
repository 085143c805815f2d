"""Makes the page's first bytes the visitor's: language, direction, title and our own style from the start."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.languages import direction
from ui.markup import plain

STATIC_FOLDER = Path(__file__).parent / "static"
STATIC_PATH = "/page"

_SOCIAL = re.compile(r"<meta\s+(?:property|name)=\"(?:og|twitter):[^>]*?/?>\s*")
_OPENING = re.compile(r"<html\s+lang=\"[^\"]*\"")


class Opening(NamedTuple):
    """The words that the first bytes of the page hold."""

    language: str
    title: str
    description: str
    no_script: str


def repainted(html: str, opening: Opening, assets: Mapping[str, str]) -> str:
    """The framework's page with our language, title, style and script, without its own advertising.

    Args:
        html: the page as the framework made it.
        opening: what it should open with.
        assets: address of each of our files by its name.
    """
    language = plain(opening.language)
    html = _SOCIAL.sub("", html)
    html = _OPENING.sub(f'<html lang="{language}" dir="{direction(opening.language)}"', html, count=1)
    head = (
        f"<title>{plain(opening.title)}</title>"
        f'<meta name="description" content="{plain(opening.description)}">'
        '<meta name="color-scheme" content="light dark">'
        f'<link rel="icon" type="image/svg+xml" href="{assets["icon.svg"]}">'
        f'<link rel="stylesheet" href="{assets["page.css"]}">'
        f'<script src="{assets["page.js"]}"></script>'
    )
    html = html.replace("</head>", head + "</head>", 1)
    notice = f'<noscript><p class="no-script">{plain(opening.no_script)}</p></noscript>'
    return html.replace("<gradio-app", notice + "<gradio-app", 1)


def asset_addresses() -> dict[str, str]:
    """The address of each static file; it changes with the content, so that browsers may keep it."""
    return {
        path.name: f"{STATIC_PATH}/{path.name}?v={sha256(path.read_bytes()).hexdigest()[:12]}"
        for path in sorted(STATIC_FOLDER.iterdir())
        if path.is_file()
    }


class FirstPaint:
    """Repaints the framework's page; everything else passes untouched.

    Args:
        app: the mounted framework.
        opening: what the page opens with, for a request.
    """

    def __init__(self, app: ASGIApp, opening: Callable[[Request], Opening]) -> None:
        self._app = app
        self._opening = opening
        self._assets = asset_addresses()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        path = scope.get("path", "").removeprefix(scope.get("root_path", "").rstrip("/"))
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD") or path not in ("", "/"):
            await self._app(scope, receive, send)
            return
        status, body = await self._collected(scope, receive)
        html = repainted(body.decode("utf-8"), self._opening(Request(scope)), self._assets)
        headers = {"Cache-Control": "no-cache", "Vary": "Accept-Language"}
        await HTMLResponse(html, status_code=status, headers=headers)(scope, receive, send)

    async def _collected(self, scope: Scope, receive: Receive) -> tuple[int, bytes]:
        """The framework's answer, uncompressed."""
        status = 200
        body = bytearray()

        async def collect(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            elif message["type"] == "http.response.body":
                body.extend(message.get("body", b""))

        headers = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
        await self._app({**scope, "method": "GET", "headers": headers}, receive, collect)
        return status, bytes(body)

"""The page's few line icons, drawn for it; decorative, so hidden from screen readers."""

from __future__ import annotations

from collections.abc import Mapping


def _icon(paths: str) -> str:
    return (
        '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" '
        'stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">'
        f"{paths}</svg>"
    )


ICONS: Mapping[str, str] = {
    "guide": _icon('<path d="M12 3l2.2 6.8L21 12l-6.8 2.2L12 21l-2.2-6.8L3 12l6.8-2.2z"/>'),
    "send": _icon('<path d="M5 12h13M12.5 6l6 6-6 6"/>'),
    "new": _icon('<path d="M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4.5 4v3.6h3.6"/>'),
    "clock": _icon('<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.2 2"/>'),
    "globe": _icon(
        '<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c3 2.6 3 14.4 0 17M12 3.5c-3 2.6-3 14.4 0 17"/>'
    ),
    "book": _icon('<path d="M5 5.5h9a3 3 0 0 1 3 3v11H8a3 3 0 0 1-3-3zM17 8.5h2v11h-2"/>'),
    "data": _icon('<path d="M4 6h16M4 12h16M4 18h10"/>'),
    "copy": _icon(
        '<rect x="9" y="9" width="11" height="11" rx="2"/>'
        '<path d="M15 9V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h3"/>'
    ),
    "call": _icon(
        '<path d="M6.5 4h3l1.5 4-2 1.5a12 12 0 0 0 5.5 5.5'
        'l1.5-2 4 1.5v3a2 2 0 0 1-2 2A15.5 15.5 0 0 1 4.5 6a2 2 0 0 1 2-2z"/>'
    ),
    "alert": _icon('<path d="M12 4l9 15.5H3z"/><path d="M12 10v4.5M12 17v.1"/>'),
}

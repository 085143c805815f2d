"""From an answer's Markdown to HTML that cannot run, load or disguise anything."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_OVERRIDES = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e]")
_TELEPHONE = re.compile(r"tel:\+?[0-9]{2,15}")
_RULES = ("emphasis", "list", "link", "newline", "escape", "entity")


def plain(text: str) -> str:
    """Text for an HTML element or attribute: escaped, without control characters and direction overrides."""
    return escape(_OVERRIDES.sub("", text), quote=True)


def web_host(address: str) -> str:
    """The host of a web address, or an empty string when it is none."""
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname or ""
    except ValueError:
        return ""
    return host if parts.scheme in ("http", "https") else ""


def is_allowed(address: str, hosts: Collection[str]) -> bool:
    """Whether a link may be shown: a telephone number, or a page on one of the hosts or below them."""
    if _TELEPHONE.fullmatch(address):
        return True
    host = web_host(address)
    return bool(host) and any(host == allowed or host.endswith(f".{allowed}") for allowed in hosts)


def rich(text: str, hosts: Collection[str], opens_new_tab: str) -> str:
    """Draw Markdown: paragraphs, bold, lists and links; every block finds its own direction.

    Args:
        text: Markdown of an answer; HTML in it is shown as typed.
        hosts: where links may lead; other links keep their words only.
        opens_new_tab: said to screen readers after a link.
    """
    parser = _parser()
    tokens = parser.parse(_OVERRIDES.sub("", text))
    for token in tokens:
        if token.type in ("paragraph_open", "list_item_open"):
            token.attrSet("dir", "auto")
        if token.children:
            token.children = _safe_links(token.children, hosts, opens_new_tab)
    return str(parser.renderer.render(tokens, parser.options, {}))


def _safe_links(tokens: Sequence[Token], hosts: Collection[str], opens_new_tab: str) -> list[Token]:
    from markdown_it.token import Token

    kept: list[Token] = []
    allowed = False
    for token in tokens:
        if token.type == "link_open":
            allowed = is_allowed(str(token.attrGet("href") or ""), hosts)
            if allowed and str(token.attrGet("href")).startswith("http"):
                token.attrSet("target", "_blank")
                token.attrSet("rel", "noopener noreferrer nofollow")
        if token.type == "link_close" and allowed:
            hint = Token(
                "html_inline",
                "",
                0,
                content=f'<span class="sr"> {plain(opens_new_tab)}</span>',
            )
            kept.append(hint)
        if allowed or token.type not in ("link_open", "link_close"):
            kept.append(token)
    return kept


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("zero", {"html": False, "linkify": False, "breaks": True}).enable(list(_RULES))

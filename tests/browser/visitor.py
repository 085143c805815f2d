"""A visitor in a browser, who writes down all that goes wrong."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import Page
from shots import wait_ready


@dataclass
class Visitor:
    """A page with a record of everything that went wrong on it."""

    page: Page
    address: str
    foreign: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def listen(self) -> None:
        """Write down foreign requests, console errors, broken scripts and failed responses."""
        own = (self.address, "data:", "blob:")
        self.page.on("request", lambda it: None if it.url.startswith(own) else self.foreign.append(it.url))
        self.page.on("console", lambda it: self.complaints.append(it.text) if it.type == "error" else None)
        self.page.on("pageerror", lambda it: self.complaints.append(str(it)))
        self.page.on("response", lambda it: self.complaints.append(it.url) if it.status >= 400 else None)

    def open(self, query: str = "") -> Page:
        """Open the page and wait until it takes questions."""
        self.page.goto(f"{self.address}/{query}")
        wait_ready(self.page)
        return self.page

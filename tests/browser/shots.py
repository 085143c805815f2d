"""Takes screenshots of the page: languages x screens x moments. `python tests/browser/shots.py FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]

from fair import fair_server  # noqa: E402, found once the folder is on the path

CHROMIUM = "/usr/bin/chromium"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
SCREENS = {"desktop": (1280, 900), "phone": (390, 844)}
QUESTIONS = {
    "en": "When is the boat parade?",
    "ar": "متى موكب القوارب؟",
    "ja": "船のパレードはいつ？",
    "hi": "नौका परेड कब है?",
}


def wait_ready(page: Page) -> None:
    """Until the page is drawn and takes questions."""
    page.wait_for_selector("html[data-ready] #question")


def ask(page: Page, text: str) -> None:
    """Type a question, send it and wait for the answer."""
    page.fill("#question", text)
    page.press("#question", "Enter")
    page.wait_for_selector(".stage[data-state=idle] .turn .answer")
    page.wait_for_timeout(700)


def shoot(
    browser: Browser,
    address: str,
    folder: Path,
    language: str,
    screen: str,
    dark: bool = False,
) -> None:
    """The welcome, an answer with an open source, and an emergency, in one language on one screen."""
    width, height = SCREENS[screen]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        locale=language,
        color_scheme="dark" if dark else "light",
        has_touch=screen == "phone",
    )
    page = context.new_page()
    name = f"{language}-{screen}{'-dark' if dark else ''}"
    page.goto(address)
    wait_ready(page)
    page.screenshot(path=folder / f"{name}-1-welcome.png")
    ask(page, QUESTIONS[language])
    page.screenshot(path=folder / f"{name}-2-answer.png")
    page.click(".source summary >> nth=0")
    page.wait_for_timeout(300)
    page.screenshot(path=folder / f"{name}-3-source.png", full_page=True)
    if language == "en":
        ask(page, "help, somebody fainted")
        page.screenshot(path=folder / f"{name}-4-emergency.png")
    context.close()


def main(folder: Path) -> None:
    """All screenshots into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with fair_server() as address, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for language in QUESTIONS:
            for screen in SCREENS:
                shoot(browser, address, folder, language, screen)
        shoot(browser, address, folder, "en", "desktop", dark=True)
        shoot(browser, address, folder, "en", "phone", dark=True)
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "out/shots"))

"""The first bytes of the page."""

from __future__ import annotations

from ui.first_paint import Opening, asset_addresses, repainted

FRAMEWORK_PAGE = """<!doctype html>
<html
	lang="en"
	style="margin: 0"
><head><meta property="og:title" content="Gradio" />
<meta
	property="og:image"
	content="https://raw.githubusercontent.com/x.jpg"
/><meta name="twitter:creator" content="@teamGradio" /></head><body><gradio-app></gradio-app></body></html>"""
OPENING = Opening("ar", "عنوان <b>", "وصف", "شغّل جافاسكربت")


def test_language_direction_and_title_are_there_from_the_start() -> None:
    html = repainted(FRAMEWORK_PAGE, OPENING, asset_addresses())
    assert '<html lang="ar" dir="rtl"' in html
    assert "<title>عنوان &lt;b&gt;</title>" in html
    assert "<noscript>" in html


def test_the_frameworks_advertising_and_foreign_addresses_are_gone() -> None:
    html = repainted(FRAMEWORK_PAGE, OPENING, asset_addresses())
    assert "https://" not in html
    assert "Gradio" not in html


def test_the_address_of_a_file_changes_with_its_content() -> None:
    addresses = asset_addresses()
    assert set(addresses) == {"icon.svg", "page.css", "page.js"}
    assert all("?v=" in address for address in addresses.values())

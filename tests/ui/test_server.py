"""The whole application, and how it refuses to start."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from assistant.settings import Settings
from ui.errors import ListenError
from ui.rehearsal import ScriptedAssistant
from ui.server import create_app, private_folders, serve


@pytest.fixture
def client(assistant: ScriptedAssistant) -> Iterator[TestClient]:
    with private_folders(), TestClient(create_app(assistant)) as client:
        yield client


def test_the_page_opens_in_the_browsers_language(client: TestClient) -> None:
    page = client.get("/", headers={"accept-language": "ar"})
    assert page.status_code == 200
    assert '<html lang="ar" dir="rtl"' in page.text
    assert "nosniff" in page.headers["x-content-type-options"]


def test_the_page_names_no_foreign_host(client: TestClient) -> None:
    page = client.get("/").text
    assert "githubusercontent" not in page
    assert "fonts.g" not in page


def test_page_and_rest_live_side_by_side(client: TestClient) -> None:
    assert client.get("/healthz").json()["status"] == "ok"
    assert client.post("/api/ask", json={"question": "When?"}).json()["text"] == "At **19:30**."
    assert client.get("/page/page.css").headers["content-type"].startswith("text/css")
    assert client.get("/favicon.ico").headers["content-type"] == "image/svg+xml"
    assert client.get("/manifest.json").json()["name"] == "Harbour Fair"


@pytest.mark.parametrize(
    "path",
    [
        "/gradio_api/info",
        "/gradio_api/file=/etc/passwd",
        "/gradio_api/openapi.json",
        "/monitoring",
        "/nowhere",
    ],
)
def test_the_frameworks_other_doors_are_shut(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_nothing_can_be_uploaded(client: TestClient) -> None:
    assert client.post("/gradio_api/upload", files={"files": ("a.txt", b"x")}).status_code == 404


def test_no_handler_is_offered_as_a_programming_interface(client: TestClient) -> None:
    dependencies = client.get("/config").json()["dependencies"]
    assert dependencies
    assert {dependency["api_visibility"] for dependency in dependencies} == {"private"}


def test_a_taken_port_is_named_with_a_remedy(assistant: ScriptedAssistant) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(ListenError) as caught:
            serve(assistant, Settings(server={"port": port}))
    assert caught.value.exit_code == 3
    assert f"port {port}" in str(caught.value)
    assert f"--port {port + 1}" in str(caught.value)


def test_an_address_of_another_machine_is_named_with_a_remedy(assistant: ScriptedAssistant) -> None:
    with pytest.raises(ListenError, match="--host"):
        serve(assistant, Settings(server={"host": "192.0.2.1", "port": 0}))


def test_the_working_directory_is_empty_while_serving_and_restored_after() -> None:
    before = Path.cwd()
    with private_folders():
        assert list(Path.cwd().iterdir()) == []
        assert oct(Path(os.environ["GRADIO_TEMP_DIR"]).stat().st_mode)[-3:] == "700"
    assert Path.cwd() == before

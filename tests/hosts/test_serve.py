"""What is served of the canvas: files, their addresses, and how long they may be kept."""

import asyncio
import json
import re
from typing import Any

import pytest
from starlette.applications import Starlette

from roiviz import palette
from roiviz.hosts.streamlit import serve
from roiviz.scene.files import FOLDER
from tests.canvas.scripts import SCRIPTS, imports_of


def get(path: str) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body of a GET, asked of the routes without a server."""
    sent: list[Any] = []
    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [],
    }

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(part: Any) -> None:
        sent.append(part)

    asyncio.run(Starlette(routes=serve.routes())(scope, receive, send))
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], headers, b"".join(part.get("body", b"") for part in sent[1:])


def test_the_files_come_under_their_hash_and_may_be_kept() -> None:
    status, headers, body = get(serve.module_path())
    assert (status, body) == (200, (FOLDER / "canvas.js").read_bytes())
    assert headers["content-type"].startswith("text/javascript")
    assert headers["cache-control"] == "public, max-age=31536000, immutable"
    assert get("/canvas/0000000000000000/canvas.js")[1]["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "name",
    ["__init__.py", "core/messages.d.ts", "../session.py", "canvas.css", "core", "core/nothing.js"],
)
def test_nothing_but_scripts_and_styles_is_served(name: str) -> None:
    assert get(f"/canvas/{serve.version()}/{name}")[0] == 404


def test_every_import_of_the_scripts_is_served() -> None:
    served = serve.files()
    for name, content in served.items():
        for imported in imports_of(name, content.decode()):
            assert imported in served, f"{name} imports {imported}"


def test_every_style_sheet_is_served() -> None:
    styles = serve.files()["styles.js"].decode()
    for sheet in FOLDER.rglob("*.css"):
        assert json.dumps(sheet.read_text("utf-8"))[1:-1] in styles


def test_every_colour_is_named_in_the_palette() -> None:
    literal = re.compile(r"[\"' ]#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6,8})\b|rgba?\(\s*\d")
    sources = [*SCRIPTS, FOLDER / "canvas.css"]
    assert [path.name for path in sources if literal.search(path.read_text("utf-8"))] == []
    names = set(re.findall(r"--rv-([\w-]+):", palette.css()))
    used = set(re.findall(r"var\(--rv-([\w-]+)\)", (FOLDER / "canvas.css").read_text()))
    assert used <= names | {"mono", "radius", "ramp", "columns"}

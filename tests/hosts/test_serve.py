"""What is served of the canvas: files, their addresses, and how long they may be kept."""

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette

from roiviz import palette
from roiviz.hosts.streamlit import looks, serve
from roiviz.scene.files import BUNDLE, FOLDER, sources
from tests.canvas.scripts import imports_of

ROOT = Path(__file__).parents[2]


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
    assert (status, body) == (200, BUNDLE.read_bytes())
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
    for served in (serve.files(), sources()):
        for name, content in served.items():
            for imported in imports_of(name, content.decode()):
                assert imported in served, f"{name} imports {imported}"


def test_while_the_one_file_is_older_than_its_sources_these_are_served(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    older = tmp_path / "bundle.js"
    older.write_text("// Made by `make bundle` from sources of yesterday.")
    monkeypatch.setattr(serve, "BUNDLE", older)
    assert serve.files.__wrapped__() == {
        **sources(),
        serve.ADAPTER.name: serve.ADAPTER.read_bytes(),
    }


def test_every_style_sheet_is_served() -> None:
    styles = sources()["styles.js"].decode()
    for sheet in FOLDER.rglob("*.css"):
        assert json.dumps(sheet.read_text("utf-8"))[1:-1] in styles


SHEETS = (*FOLDER.rglob("*.css"), Path(looks.__file__).with_suffix(".css"))
SOURCES = (*SHEETS, *FOLDER.rglob("*.js"), *ROOT.glob("roiviz/hosts/**/*.js"))
# Colours as numbers or names; sizes of letters as numbers, also in a canvas's `font`. A comment may
# name them.
LITERAL_COLOUR = re.compile(
    r"#(?:[0-9a-fA-F]{6}(?:[0-9a-fA-F]{2})?|[0-9a-fA-F]{3,4})\b(?![-\w(])"
    r"|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(\s*[\d.]"
    r"|(?:color|background|border|fill|stroke|fillStyle|strokeStyle)[\w-]*\s*[:=]\s*[\"']?"
    r"(?:white|black|red|green|blue|orange|yellow|gr[ae]y|silver)\b"
)
LITERAL_SIZE = re.compile(
    r"font(?:-size|Size)?\s*[:=][^;\n]*?(?<![\w./-])(?<!/ )[\d.]+(?:px|rem|em|pt)\b"
)
COMMENT = re.compile(r"/\*.*?\*/|^\s*//.*$", re.DOTALL | re.MULTILINE)


def found_in(pattern: re.Pattern[str], path: Path) -> list[str]:
    return [f"{path.name}: {m[0]}" for m in pattern.finditer(COMMENT.sub("", path.read_text()))]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_colours_and_sizes_are_named_in_the_palette_alone(path: Path) -> None:
    assert found_in(LITERAL_COLOUR, path) == []
    assert found_in(LITERAL_SIZE, path) == []


@pytest.mark.parametrize(
    "text",
    [
        "a { color: #fff; }",
        "a { background: rgb(1, 2, 3); }",
        "a { border: 1px solid #11223344; }",
        'el("i", { style: "color: red" })',
        'context.fillStyle = "white";',
        "a { font-size: 12px; }",
        "a { font: 500 0.8rem/1.2 serif; }",
        "context.font = `600 11px ${mono}`;",
        'element.style.fontSize = "9px";',
    ],
)
def test_what_is_not_named_is_found(tmp_path: Path, text: str) -> None:
    path = tmp_path / "one.css"
    path.write_text(text)
    assert found_in(LITERAL_COLOUR, path) or found_in(LITERAL_SIZE, path)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_each_name_that_a_sheet_uses_is_declared(sheet: Path) -> None:
    declared = re.compile(r"--rv-([\w-]+):")
    known = palette.page_css() if sheet.name == "looks.css" else palette.css()
    names = {*declared.findall(known), *declared.findall(sheet.read_text())}
    # Those with a value of their own in case nobody sets them, and those that scripts set.
    used = set(re.findall(r"var\(--rv-([\w-]+)\)", sheet.read_text()))
    assert used <= names | {"level", "columns", "share"}


def test_letters_have_five_sizes() -> None:
    assert len(palette.SIZES) == len(set(palette.SIZES.values())) == 5

"""A page comes with its style sheet; nothing else is touched."""

import asyncio
import re
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import HTMLResponse, PlainTextResponse, StreamingResponse
from starlette.routing import Route

from roiviz.hosts.streamlit import first_paint, looks

PAGE = "<!doctype html><html><head><title>x</title></head><body></head></body></html>"


async def page(_: Any) -> HTMLResponse:
    return HTMLResponse(PAGE, headers={"ETag": '"1"', "Cache-Control": "no-cache"})


async def pieces(_: Any) -> StreamingResponse:
    async def body() -> Any:
        for letter in PAGE:
            yield letter

    return StreamingResponse(body(), media_type="text/html; charset=utf-8")


async def text(_: Any) -> PlainTextResponse:
    return PlainTextResponse("</head>", headers={"ETag": '"2"'})


APP = Starlette(
    routes=[Route("/page", page), Route("/pieces", pieces), Route("/text", text)],
    middleware=[*first_paint.middleware(), Middleware(GZipMiddleware, minimum_size=1)],
)


def get(path: str, accept: str = "text/html,*/*") -> tuple[dict[str, str], bytes]:
    """Headers and body of a GET as a browser asks for a page."""
    sent: list[Any] = []
    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [
            (b"accept", accept.encode()),
            (b"accept-encoding", b"gzip"),
            (b"if-none-match", b'"1"'),
        ],
    }

    requests = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> dict[str, Any]:
        # Once: then the browser stays, and says nothing more.
        return requests.pop() if requests else await asyncio.Future()

    async def send(part: Any) -> None:
        sent.append(part)

    asyncio.run(APP(scope, receive, send))
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return headers, b"".join(part.get("body", b"") for part in sent[1:])


@pytest.mark.parametrize("path", ["/page", "/pieces"])
def test_a_page_gets_its_style_at_the_end_of_its_head(path: str) -> None:
    headers, body = get(path)
    head = first_paint.head()
    assert body.decode() == PAGE.replace("</head>", f"{head}</head>", 1)
    assert int(headers["content-length"]) == len(body)
    # The page's own mark would keep yesterday's style in a browser's cache.
    assert not {"etag", "last-modified", "content-encoding"} & set(headers)


def test_what_is_no_page_stays_as_it_is() -> None:
    headers, body = get("/text")
    assert body == b"</head>"
    assert headers["etag"] == '"2"'


def test_who_asks_for_no_page_gets_it_compressed_as_ever() -> None:
    headers, _ = get("/page", accept="*/*")
    assert headers["content-encoding"] == "gzip"
    assert "etag" in headers


def test_the_style_ends_nowhere_but_at_its_end() -> None:
    assert "<" not in looks.STYLE


def test_no_rule_looks_for_part_of_a_class_within_has() -> None:
    # With one, every class that changes, two in each update of a drag, restyles the whole page.
    assert ":has(" in looks.STYLE
    assert not re.search(r":has\([^{]*\[class[*^$]=", looks.STYLE)

"""The canvas's Python side: messages, files and their address."""

import asyncio
import json
import posixpath
import re
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from starlette.applications import Starlette

from roiviz import palette
from roiviz.boxes import Box
from roiviz.ui import canvas
from roiviz.ui.canvas import Answer, Scene, wire
from tests.browser.harness import lesson
from tests.browser.harness.serve import photo

BOX = Box(258.0, 232.0, 236.0, 176.0, 18.0, id="b1")


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

    asyncio.run(Starlette(routes=canvas.routes())(scope, receive, send))
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], headers, b"".join(part.get("body", b"") for part in sent[1:])


def message(event: Mapping[str, Any] | None = None, **changes: Any) -> Any:
    return canvas.scene_message(Scene(scope="explore", boxes=(BOX,), **changes), event)


def test_a_message_echoes_the_event_it_answers() -> None:
    header, _ = message({"mid": "m1", "seq": 7})
    assert (header["mid"], header["seq"], header["rev"]) == ("m1", 7, 1)
    header, _ = message()
    assert (header["mid"], header["seq"]) == (None, -1)


def test_a_box_goes_out_with_the_names_of_the_wire() -> None:
    header, _ = message()
    assert header["boxes"] == [
        {"id": "b1", "cx": 258.0, "cy": 232.0, "w": 236.0, "h": 176.0, "angle": 18.0}
    ]


def test_an_answer_goes_out_under_its_boxs_number() -> None:
    picture = photo()
    features = lesson.feature_map(picture.pixels, 16)
    answer = lesson.answer(BOX, features.channel(0), 16)
    error = Answer(id="b2", frame=BOX, error="too wide")
    header, arrays = message(picture=picture, features=features, lessons=(answer, error))
    assert [item["ok"] for item in header["lessons"]] == [True, False]
    assert header["lessons"][0]["samples_shown"] == header["lessons"][0]["samples_total"] == 196
    assert arrays["0.positions"].dtype == np.float32
    assert arrays["0.taps"].dtype == np.int32
    assert arrays["0.state"].dtype == np.uint8
    assert not [name for name in arrays if name.startswith("1.")]
    assert header["picture"] == {
        "digest": "hopper",
        "width": 512,
        "height": 600,
        "name": "Grace Hopper",
        "original": None,
    }
    assert header["cells"] == {"width": 32, "height": 37, "stride": 16.0}
    values = features.channel(0)
    assert (header["channel"]["min"], header["channel"]["max"]) == (values.min(), values.max())


def test_a_layers_array_is_named_after_it() -> None:
    layer = {"id": "adds", "type": "heatmap", "array": np.ones((2, 3)), "legend": "adds"}
    header, arrays = message(layers=(layer,))
    assert header["layers"][0]["array"] == "layer.adds"
    assert arrays["layer.adds"].shape == (2, 3)


def test_a_channels_feed_carries_its_values() -> None:
    features = lesson.feature_map(photo().pixels, 16)
    header, arrays = canvas.channel_message("explore", features, 1)  # type: ignore[arg-type]
    assert (header["kind"], header["name"], header["stride"]) == ("channel", "contrast", 16.0)
    np.testing.assert_array_equal(arrays["values"], features.channel(1))


def test_the_files_come_under_their_hash_and_may_be_kept() -> None:
    status, headers, body = get(canvas.module_path())
    assert (status, body) == (200, (canvas.FOLDER / "canvas.js").read_bytes())
    assert headers["content-type"].startswith("text/javascript")
    assert headers["cache-control"] == "public, max-age=31536000, immutable"
    assert get("/canvas/0000000000000000/canvas.js")[1]["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "name", ["__init__.py", "wire.py", "../session.py", "canvas.css", "core", "core/nothing.js"]
)
def test_nothing_but_scripts_and_styles_is_served(name: str) -> None:
    assert get(f"/canvas/{canvas.version()}/{name}")[0] == 404


def test_every_import_of_the_scripts_is_served() -> None:
    served = canvas.files()
    for name, content in served.items():
        for imported in re.findall(r'from "(\.[^"]+)"', content.decode()):
            path = posixpath.normpath(f"{name}/../{imported}")
            assert path in served, f"{name} imports {imported}"


def test_every_style_sheet_is_served() -> None:
    styles = canvas.files()["styles.js"].decode()
    for sheet in canvas.FOLDER.rglob("*.css"):
        assert json.dumps(sheet.read_text("utf-8"))[1:-1] in styles


def test_every_colour_is_named_in_the_palette() -> None:
    literal = re.compile(r"[\"' ]#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6,8})\b|rgba?\(\s*\d")
    sources = [*canvas.FOLDER.rglob("*.js"), canvas.FOLDER / "canvas.css"]
    assert [path.name for path in sources if literal.search(path.read_text("utf-8"))] == []
    names = set(re.findall(r"--rv-([\w-]+):", palette.css()))
    used = set(re.findall(r"var\(--rv-([\w-]+)\)", (canvas.FOLDER / "canvas.css").read_text()))
    assert used <= names | {"mono", "radius", "ramp", "columns"}


@pytest.mark.parametrize("name", ["mid", "seq"])
@pytest.mark.parametrize("value", ["\ud800", [], {}, "x\0", None, True])
def test_an_answer_can_be_sent_whatever_the_message_calls_itself(name: str, value: Any) -> None:
    header, arrays = message({"mid": "m", "seq": 3, name: value})
    wire.pack(header, arrays)
    assert header[name] == {"mid": None, "seq": -1}[name]
    other = {"mid": "seq", "seq": "mid"}[name]
    assert header[other] == {"mid": "m", "seq": 3}[other]

"""A small server for the canvas alone; `python -m tests.browser.harness.serve` keeps it open."""

import functools
import json
import sys
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Literal
from urllib.parse import parse_qs, urlsplit

import cv2
import numpy as np
from matplotlib.cbook import get_sample_data

from roiviz.boxes import Box
from roiviz.hosts.streamlit import serve
from roiviz.pictures import Picture
from roiviz.scene.canvas_state import CanvasState
from roiviz.scene.files import sources
from roiviz.scene.packing import Scene, canvas_message, channel_feed, packed, picture_feed
from roiviz.scene.schema import Card, CardsMessage, Operator, Text
from tests.browser.harness import truth

FIRST_BOX = Box(258.0, 232.0, 236.0, 176.0, 18.0, id="b1")
CARDS = [Card.FORM, Card.ARITHMETIC, Card.OUTPUT, Card.MAP, Card.SENTENCE]


@dataclass
class World:
    """What the harness shows; a test changes it between messages."""

    stride: int = 16
    bins: tuple[int, int] = (7, 7)
    grid: int = 2
    reduction: Literal["avg", "max"] = "avg"
    first: tuple[Box, ...] = (FIRST_BOX,)
    rev: int = 1
    scene: dict[str, Any] = field(default_factory=dict)
    events: list[dict[str, Any]] = field(default_factory=list)
    canvas: str = truth.CANVAS

    def __post_init__(self) -> None:
        self.picture = photo()
        self.features: Any = truth.feature_map(self.picture.pixels, self.stride)


@functools.cache
def photo() -> Picture:
    """Matplotlib's public-domain portrait."""
    encoded = Path(get_sample_data("grace_hopper.jpg", asfileobj=False)).read_bytes()
    pixels: Any = cv2.imdecode(np.frombuffer(encoded, np.uint8), cv2.IMREAD_COLOR)
    return Picture(
        pixels=pixels[..., ::-1],
        encoded=encoded,
        mime="image/jpeg",
        digest="hopper",
        name="Grace Hopper",
    )


def boxes_of(event: dict[str, Any] | None, world: World) -> tuple[Box, ...]:
    """The event's boxes as Python holds them."""
    if event is None or event["rev"] < world.rev:
        return world.first
    return tuple(
        Box(b["cx"], b["cy"], b["w"], b["h"], b["angle"], id=b["id"]) for b in event["boxes"]
    )


def answer(world: World, event: dict[str, Any] | None) -> bytes:
    """The packed answer to an event, as a page would send it."""
    boxes = boxes_of(event, world)
    values = world.features.channel(0)
    state = CanvasState(boxes=boxes, active=event["active"] if event else 0, revision=world.rev)
    scene = Scene(
        picture=world.picture,
        features=world.features,
        answers=tuple(
            replace(
                truth.answer(box, values, world.stride, world.bins, world.grid, world.reduction),
                canvas=world.canvas,
            )
            for box in boxes
        ),
        operator=Operator(reduction=world.reduction),
        sentence=SENTENCE,
        timing="CPU · 2 threads · 0.03 ms",
        **world.scene,
    )
    return packed(canvas_message(world.canvas, scene, state, event))


@functools.cache
def scripts() -> dict[str, bytes]:
    """What the app serves, and what it serves while somebody works on the canvas."""
    return {**serve.files(), **{f"many/{name}": content for name, content in sources().items()}}


SENTENCE = (
    "Turned by ",
    Text("18° ↺ about its centre", strong=True),
    ", the box is ",
    Text("14.8 × 11.0 cells", strong=True),
    "; each bin is 2.1 × 1.6 cells, read at 4 points. Samples near the border count ",
    Text("as much as any other", tone="warn"),
    ".",
)


class Handler(BaseHTTPRequestHandler):
    """Routes of the harness; the world hangs on the server."""

    protocol_version = "HTTP/1.1"  # one connection for a page's twenty files

    def do_GET(self) -> None:
        world: World = self.server.world  # type: ignore[attr-defined]
        address = urlsplit(self.path)
        query = {key: value[0] for key, value in parse_qs(address.query).items()}
        if address.path == "/":
            self.reply((Path(__file__).parent / "index.html").read_bytes(), "text/html")
        elif address.path.startswith("/canvas/"):
            content = scripts().get(address.path.split("/", 3)[3])
            self.reply(content or b"", "text/javascript", 200 if content else 404)
        elif address.path == "/name":
            self.reply(world.canvas.encode(), "text/plain")
        elif address.path == "/feed/picture":
            self.reply(packed(picture_feed(world.picture)))
        elif address.path == "/feed/channel":
            self.reply(packed(channel_feed(world.features, 0)))
        elif address.path == "/cards":
            show = query.get("cards", ",".join(CARDS)).split(",")
            names = tuple(Card(name) for name in show)
            self.reply(packed(CardsMessage(world.canvas, names)))
        else:
            self.reply(b"", status=404)

    def do_POST(self) -> None:
        world: World = self.server.world  # type: ignore[attr-defined]
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if body:
            world.events.append(body)
        self.reply(answer(world, body))

    def reply(
        self, content: bytes, kind: str = "application/octet-stream", status: int = 200
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        """Say nothing: a test's output is the test's."""


class Harness(ThreadingHTTPServer):
    """The server of one world, running in its own thread until closed."""

    daemon_threads = True

    def __init__(self, world: World | None = None, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.world = world or World()
        self.url = f"http://127.0.0.1:{self.server_address[1]}/"
        self.thread = Thread(target=self.serve_forever, args=(0.02,), daemon=True)
        self.thread.start()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that has gone is no error; everything else is."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

    def close(self) -> None:
        self.shutdown()
        self.server_close()
        self.thread.join()


if __name__ == "__main__":
    harness = Harness(port=int(sys.argv[1]) if len(sys.argv) > 1 else 8765)
    print(harness.url)
    harness.thread.join()

"""Addresses and canvas events as accidents and bad will make them, the same for the same seed."""

import itertools
import math
import random
from collections.abc import Iterator
from typing import Any

from roiviz.scene.schema import VERSION
from roiviz.views.pages import Page

OPERATORS = ("roi_align", "roi_align_rotated", "roi_pool")
# Names that are no field of a page, or were one once.
OTHERS = ("x", "opertor", "levels_3_1", "channel_64", "<b>")
FAR = (-1e6, -999_999.97, -16.0, 0.0, 0.5, 300.0, 999_999.94, 1e6)
SIDES = (0.0, 1e-6, 0.5, 16.0, 999_999.94, 1e6)
WORDS = (
    "", " ", "0", "-1", "1", "2", "7", "28", "other", "none", "own", "nan", "inf", "-inf", "1e400",
    "9" * 300, "true", "false", "legacy", "picture", "roi_pool", "RoIPool", "rgb", "backbone",
    "another", "1,2,3,4,5", "500000,200,1000000,100,0", "1,2,3", ";", ",", ":", "0:1;1:-1",
    "box:0,bin:9999", "cell:1x2", "layer:x,row:1", "256,300,2", "<img src=x onerror=alert(1)>",
    "`*_[a](b)", "\x00", "\u202e", "٣", "%", "own-0123456789ab", "a" * 9000,
)  # fmt: skip


def addresses(page: Page, count: int, seed: int) -> Iterator[dict[str, str]]:
    """Addresses of a page: values of its fields, right and wrong, and names that are none."""
    draw = random.Random(f"{page.name} {seed}")
    known = [field.name for field in page.fields]
    for _ in range(count):
        names = draw.sample(known, min(len(known), draw.randint(1, 6)))
        names += draw.sample(OTHERS, draw.randint(0, 1))
        yield {name: draw.choice(WORDS) for name in names}


def events(count: int, seed: int) -> Iterator[Any]:
    """What a canvas may say: extreme boxes, and messages that are none."""
    draw = random.Random(seed)
    for number in range(1, count + 1):
        yield event(draw, number)


def event(draw: random.Random, number: int) -> Any:
    """One message, two in three of them well formed."""
    boxes = [box(draw, i) for i in range(draw.choice((0, 1, 1, 2, 12)))]
    whole: dict[str, Any] = {
        "version": VERSION, "mid": "m", "seq": number, "rev": 10**6, "epoch": "", "boxes": boxes,
        "phase": draw.choice(("drag", "commit", "select", "focus", "view")),
        "active": draw.choice((None, 0, 0, len(boxes) - 1, 40)),
        "focus": draw.choice((None, focus(draw))), "pin": draw.choice((None, focus(draw))),
        "view": draw.choice((None, {"cx": 1e6, "cy": -1e6, "zoom": 100})),
        "choice": draw.choice((
            None, {"bin": 4095, "painted": [[0, 1], [4095, -1000]]}, {"off": [0, 3, 4095]},
            {"hit": "own-0123456789ab"},
        )),
    }  # fmt: skip
    if draw.random() < 0.33:
        key = draw.choice(list(whole))
        whole[key] = draw.choice(("", [], {}, [1], math.nan, -1, 1e300, "x" * 5000, [[[]]], True))
    return whole if draw.random() < 0.97 else draw.choice(("", [], 7, {"mid": 1}, None))


def box(draw: random.Random, number: int) -> dict[str, Any]:
    """A box at the limits of what is taken."""
    return {
        "id": f"b{number}",
        "cx": draw.choice(FAR),
        "cy": draw.choice(FAR),
        "w": draw.choice(SIDES),
        "h": draw.choice(SIDES),
        "angle": draw.choice((0, 0, 30.0, -179.99, 1e6)),
    }


def focus(draw: random.Random) -> dict[str, Any]:
    """A focus, often beyond the grid."""
    return {
        "box": draw.choice((None, 0, 1, 11)),
        "bin": draw.choice((None, 0, 48, 49, 10**6)),
        "sample": draw.choice((None, 0, 10**6)),
        "cell": draw.choice((None, [0, 0], [1], [10**6, 10**6], "x")),
        "layer": draw.choice((None, "regions", "<b>")),
        "row": draw.choice((None, 0, 10**6)),
    }


def extreme_boxes() -> Iterator[str]:
    """Every corner of what an address's box may be."""
    for cx, w in itertools.product(FAR, SIDES):
        for cy, h in ((300.0, 16.0), (-1e6, 1e6), (1e6, 0.0)):
            for angle in (0.0, 30.0):
                yield ",".join(f"{value:.10g}" for value in (cx, cy, w, h, angle))

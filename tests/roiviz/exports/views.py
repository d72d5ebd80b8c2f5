"""Random views to take away, which a seed makes again."""

from dataclasses import replace

import numpy as np

from roiviz.boxes import Box
from roiviz.explain.roi_settings import RoiSettings
from roiviz.exports.shown import Shown
from roiviz.exports.taken import Drawing
from roiviz.features import FeatureMap
from roiviz.pictures import Picture
from roiviz.scene.canvas_state import CanvasState
from roiviz.views import roi_takes
from roiviz.views.explore.state import EXPLORE
from roiviz.views.pages import NOWHERE, Memory
from roiviz.views.person import Person
from roiviz.views.roi import RoiView
from roiviz.views.view import InHand

HOSTILE = 'a"""\n1 / 0\n\\N{{x}} {0}\u2028raise\r'
OPERATORS = ("roi_align", "roi_align_rotated", "roi_pool")


def page_of(shown: Shown) -> tuple[RoiView, InHand]:
    """A page that shows these boxes, with samples and bins, and what its person holds."""
    page = RoiView(
        EXPLORE,
        shown.picture,
        shown.feature_map,
        shown.channel,
        shown.settings,
        ("samples", "bins"),
        (),
    )
    state = CanvasState(boxes=shown.boxes, active=shown.active)
    return page, InHand(Memory(EXPLORE, Person(), EXPLORE.state()), {"explore": state})


def drawing(shown: Shown) -> Drawing:
    """That page's figure."""
    page, hand = page_of(shown)
    return roi_takes.drawing(page, hand, NOWHERE, shown)


def view(seed: int) -> Shown:
    """Three boxes, some beyond the map, on a small map with any setting."""
    random = np.random.default_rng(seed)
    rows, columns = random.integers(5, 24, 2)
    stride = float(random.choice([4, 8, 16, 7.5]))
    values = random.standard_normal((rows, columns, 3)).astype(np.float32)
    values.setflags(write=False)
    names = ("edge", HOSTILE, 'a "quoted" one')
    feature_map = FeatureMap(values, stride, f"map {seed}", "noise", names)
    operator = OPERATORS[seed % 3]
    settings = RoiSettings(
        operator,
        (int(random.integers(1, 6)), int(random.integers(1, 6))),
        int(random.integers(0, 4)),
        bool(random.integers(2)),
        str(random.choice(["avg", "max"])),
        bool(random.integers(2)),
    )
    size = np.array([columns, rows]) * stride
    boxes = []
    for index in range(3):
        angle = float(random.uniform(-180, 180)) if settings.row.rotated else 0.0
        cx, cy = (random.uniform(-0.2, 1.2, 2) * size).tolist()
        w, h = (random.uniform(0, 0.8, 2) * size).tolist()
        boxes.append(Box(cx, cy, w, h, angle, str(index + 1)))
    pixels = random.integers(0, 255, (int(size[1]), int(size[0]), 3), np.uint8)
    picture = Picture(pixels, f"picture {seed}", HOSTILE, b"", "image/png")
    active = int(random.integers(3))
    link = f"http://localhost:8501/explore?seed={seed}"
    return Shown(
        picture, feature_map, int(random.integers(3)), settings, tuple(boxes), active, link
    )


def backward(seed: int) -> Shown:
    """A view of the gradient, with an upstream that a seed makes again."""
    shown = view(seed)
    operator = ("roi_align", "roi_align_rotated")[seed % 2]
    settings = replace(shown.settings, operator=operator, reduction="avg")
    size = (len(shown.boxes), *settings.bins)
    upstream = np.random.default_rng(seed).standard_normal(size).astype(np.float32)
    boxes = shown.boxes if seed % 2 else tuple(box.upright() for box in shown.boxes)
    return replace(shown, settings=settings, boxes=boxes, upstream=upstream)

"""Random views to take away, which a seed makes again."""

import numpy as np

from roiviz.boxes import Box
from roiviz.explain.roi_settings import RoiSettings
from roiviz.exports.shown import Shown
from roiviz.features import FeatureMap
from roiviz.pictures import Picture

HOSTILE = 'a"""\n1 / 0\n\\N{{x}} {0}\u2028raise\r'
OPERATORS = ("roi_align", "roi_align_rotated", "roi_pool")


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

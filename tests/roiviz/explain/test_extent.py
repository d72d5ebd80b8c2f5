"""Where a box lies: what the server explains is what the browser's kernels say, bit for bit."""

import numpy as np
import pytest

from roiviz.boxes import Box, rois
from roiviz.cells import on_picture
from roiviz.explain.extent import Extent, extent_of
from roiviz.explain.roi_settings import RoiSettings
from roiviz.explain.way import Way, way_of
from roiviz.features import FeatureMap
from roiviz.scene.schema import Axis
from tests.kernels.wasm_calls import Calls

BOXES = 250


def feature_map(stride: float) -> FeatureMap:
    return FeatureMap(np.zeros((12, 17, 1), np.float32), stride, "zeros", "zeros", ("only",))


def boxes(seed: int, turned: bool) -> list[Box]:
    """Inside, over the border, far outside, below a cell, huge, and with no size at all."""
    rng = np.random.default_rng(seed)
    centers = rng.uniform(-100, 300, (BOXES, 2))
    sides = rng.uniform(0, 1, (BOXES, 2)) ** 3 * 10.0 ** rng.integers(-1, 6, (BOXES, 1))
    sides[::17] = 0
    angles = rng.uniform(-400, 400, BOXES) if turned else np.zeros(BOXES)
    angles[::5] = rng.choice([0, -0.0, 90, 180, 45], len(angles[::5])) if turned else 0
    table = np.column_stack([centers, sides, angles])
    return [Box(*row) for row in table.tolist()]


SETTINGS = [
    RoiSettings(operator, bins, ratio, aligned, clockwise=clockwise)
    for operator in ("roi_align", "roi_align_rotated", "roi_pool")
    for bins, ratio, clockwise in (((7, 7), 2, False), ((3, 5), 0, True))
    for aligned in (True, False)
]


def way_in_the_browser(settings: RoiSettings, stride: float, row: np.ndarray, axes: dict) -> Way:
    """The numbers of a way out of the module's."""
    pooled = settings.operator == "roi_pool"
    found = []
    for name, pixel, center in zip("xy", row[1:3], axes["center"], strict=True):
        axis = axes[name]
        if pooled:
            found.append(Axis(float(pixel), axis["start"], 0.0, cells=int(axis["size"])))
            continue
        of_frame = center if settings.row.rotated else 0.0
        found.append(
            Axis(float(pixel), axis["start"], axis["binSize"], of_frame, widened=axis["widened"])
        )
    x, y = found
    offset = 0.0 if pooled else settings.rules(1 / stride).offset
    if settings.row.rotated:
        return Way("rotated", stride, offset, x, y, axes["cosine"], axes["sine"])
    return Way("pooled" if pooled else "upright", stride, offset, x, y)


def check_extent(extent: Extent, axes: dict, stride: float) -> None:
    y, x = axes["y"], axes["x"]
    assert extent.size == (y["size"], x["size"])
    assert extent.drawn == (y["drawn"], x["drawn"])
    assert extent.bin_size == (y["binSize"], x["binSize"])
    assert extent.grid == (y["samples"], x["samples"])
    assert (extent.frame.width, extent.frame.height) == (x["size"] * stride, y["size"] * stride)
    if extent.pooled is None:
        center = tuple(on_picture(cells, stride) for cells in axes["center"])
        assert y["cells"] is x["cells"] is None
    else:
        center = tuple(cells * stride for cells in axes["center"])
        assert np.array_equal(extent.pooled.rows, y["cells"])
        assert np.array_equal(extent.pooled.columns, x["cells"])
    assert (extent.frame.cx, extent.frame.cy) == center


@pytest.mark.parametrize("stride", [16.0, 10.0])
def test_the_browser_places_every_box_as_the_explanation_does(stride):
    """Thousands of boxes, whatever the operator and its settings."""
    calls, features = Calls(), feature_map(stride)
    for seed, settings in enumerate(SETTINGS):
        table = rois(boxes(seed, settings.row.rotated), settings.row.rotated)
        rules = settings.rules(features.spatial_scale)
        calls.add(
            "axes", settings.operator, rois=table, bins=settings.bins, height=12, width=17,
            rules={"scale": rules.scale, "ratio": rules.ratio, "aligned": settings.aligned,
                   "clockwise": settings.clockwise},
        )  # fmt: skip
    for seed, (settings, got) in enumerate(zip(SETTINGS, calls.made(), strict=True)):
        assert len(got) == BOXES
        for box, axes in zip(boxes(seed, settings.row.rotated), got, strict=True):
            extent = extent_of(features, box, settings)
            check_extent(extent, axes, stride)
            (row,) = rois([box], settings.row.rotated)
            way, want = (
                way_in_the_browser(settings, stride, row, axes),
                way_of(features, extent, settings),
            )
            assert way == want
            starts = [axis.start for of in (way, want) for axis in (of.x, of.y)]
            assert np.signbit(starts[:2]).tolist() == np.signbit(starts[2:]).tolist()

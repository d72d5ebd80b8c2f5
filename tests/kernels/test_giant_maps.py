"""Maps of more than 2^31 cells, as sparse files: cell numbers that 32 bits do not hold."""

import numpy as np
import pytest

from roiviz import kernels
from roiviz.kernels import descriptors, region_maxima, roi_pool, roi_pool_backward, sampling_plan
from tests.kernels.samples import LAYOUTS, from_layout

SIDE = 46_400
"""46,400 squared is 2,152,960,000, a little above 2^31 = 2,147,483,648."""
CORNER = SIDE - 10
CELL = CORNER * SIDE + CORNER


@pytest.fixture(scope="module")
def corner_map(tmp_path_factory):
    """(1, 1, SIDE, SIDE), all 0 but 100 + 4 row + column in the last 10 rows and columns."""
    path = tmp_path_factory.mktemp("giant") / "map"
    cells = np.memmap(path, np.float32, "w+", shape=(1, 1, SIDE, SIDE))
    rows, columns = np.mgrid[:10, :10]
    cells[0, 0, CORNER:, CORNER:] = 100 + 4 * rows + columns
    yield cells
    path.unlink()


def in_layout(cells, layout):
    """One channel lies alike in both layouts: a view, so that nothing is read."""
    return cells if layout == "NCHW" else cells.reshape(1, SIDE, SIDE, 1)


CASES = [
    pytest.param("roi_align", {}, [CORNER, CORNER, CORNER + 2, CORNER + 2], id="mean"),
    pytest.param(
        "roi_align", {"reduction": "max"}, [CORNER, CORNER, CORNER + 2, CORNER + 2], id="maximum"
    ),
    pytest.param("roi_align_rotated", {}, [CORNER + 1, CORNER + 1, 2, 2, 0], id="rotated"),
]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("operator", "options", "box"), CASES)
def test_align_reads_and_writes_the_right_cells(operator, options, box, layout, corner_map):
    """One sample at (1, 1) of the corner, on a cell: 100 + 4 + 1; its gradient goes there."""
    x, boxes = in_layout(corner_map, layout), np.array([box], np.float64)
    options = {**options, "sampling_ratio": 1}
    output = kernels.operators.get(operator).forward(x, boxes, 1, layout=layout, **options)
    assert output.reshape(-1).tolist() == [105]
    gradients = kernels.operators.gradient_of(operator)(
        np.full_like(output, 3), x, boxes, layout=layout, **options
    )
    corner = from_layout(gradients.features, layout)[0, 0, CORNER:, CORNER:]
    assert np.argwhere(corner).tolist() == [[1, 1]]
    assert corner[1, 1] == 3
    plan = sampling_plan(boxes, (SIDE, SIDE), 1, operator=operator, **options)
    assert plan.apply(x, layout=layout).reshape(-1).tolist() == [105]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_roi_pools_argmax(layout, corner_map):
    x = in_layout(corner_map, layout)
    boxes = np.array([[CORNER, CORNER, CORNER + 1, CORNER + 1]], np.float64)
    output, argmax = roi_pool(x, boxes, 1, layout=layout)
    assert output.reshape(-1).tolist() == [105]
    assert argmax.dtype == np.int64
    assert argmax.reshape(-1).tolist() == [CELL + SIDE + 1]
    gradient = roi_pool_backward(np.full_like(output, 3), argmax, x.shape, boxes, layout=layout)
    assert from_layout(gradient, layout)[0, 0, CORNER + 1, CORNER + 1] == 3


@pytest.mark.parametrize("layout", LAYOUTS)
def test_region_maxima_and_the_gradient_of_mac(layout, corner_map, monkeypatch):
    """The gradient's region is the last cells instead of all, which would read the whole file."""
    x = in_layout(corner_map, layout)
    regions = np.array([[CORNER, CORNER, SIDE - 1, SIDE - 1]])
    maxima, argmax = region_maxima(x, regions, layout=layout)
    assert maxima.tolist() == [[[100 + 36 + 9]]]
    assert argmax.tolist() == [[[SIDE * SIDE - 1]]]
    monkeypatch.setattr(descriptors, "_whole_map", lambda size: regions)
    gradient = descriptors.mac_backward(np.array([[3.0]], np.float32), x, layout=layout)
    assert gradient.reshape(-1)[-1] == 3


def test_maps_of_usual_size_keep_32_bits():
    x = np.zeros((1, 2, 5, 5), np.float32)
    assert roi_pool(x, np.array([[0.0, 0, 3, 3]]), 2)[1].dtype == np.int32
    assert region_maxima(x, np.array([[0, 0, 3, 3]]))[1].dtype == np.int32

"""Where cells lie, measured by squares, against networks whose layers say it."""

import numpy as np
import pytest

from roiviz import backbone_onnx, cell_offset, features
from roiviz.backbone_onnx import OnnxSettings
from roiviz.conventions import BACKBONES, Backbone
from roiviz.features import FeatureMap
from tests import onnx_models


def network(layers, stride: int):
    """Means over each layer's window, in numpy, up to the layer that reaches `stride`."""

    def make(picture) -> FeatureMap:
        values = picture.pixels.astype(np.float64) / 255
        step = 1
        for kernel, by, padding in layers:
            for axis in (0, 1):
                pad = [(padding, padding) if a == axis else (0, 0) for a in range(3)]
                padded = np.pad(values, pad)
                count = (padded.shape[axis] - kernel) // by + 1
                cuts = [
                    np.take(padded, range(k, k + by * (count - 1) + 1, by), axis)
                    for k in range(kernel)
                ]
                values = sum(cuts) / kernel
            step *= by
            if step == stride and by > 1:
                break
        return features.from_values(values.astype(np.float32), "", stride=stride, layout="HWC")

    return make


@pytest.mark.parametrize(
    ("layers", "stride", "offset"),
    [
        pytest.param(BACKBONES["vgg16"].layers, 8, 0.0, id="VGG-16"),
        pytest.param(BACKBONES["resnet50"].layers, 8, -3.5, id="ResNet-50"),
        pytest.param(BACKBONES["resnet50"].layers, 16, -7.5, id="ResNet-50 at 16"),
        # A kernel of 3 in steps of 2 without padding: cell 0 is centred on pixel 1, drawn at 0.5.
        pytest.param(((3, 2, 0),), 2, 0.5, id="no padding"),
        pytest.param(((4, 4, 0),), 4, 0.0, id="patches"),
        pytest.param(((5, 1, 2),), 1, 0.0, id="stride 1"),
    ],
)
def test_the_offset_is_the_layers(layers, stride, offset):
    assert Backbone("", layers).offset(stride) == offset
    found = cell_offset.measure(network(layers, stride))
    assert found is not None
    assert (found.right, found.down) == pytest.approx((offset, offset), abs=0.1)


def test_the_labs_own_pixels_lie_where_they_are_drawn():
    found = cell_offset.measure(lambda picture: features.compute(picture, "rgb", 16))
    assert found is not None
    assert (found.right, found.down) == pytest.approx((0, 0), abs=1e-6)
    assert cell_offset.sentence(found) == (
        "Measured: this layer's cells lie where they are drawn. "
        "There aligned is 0 px off, legacy 8 px."
    )


def test_what_is_said_of_a_resnet():
    found = cell_offset.measure(network(BACKBONES["resnet50"].layers, 16))
    assert cell_offset.sentence(found) == (
        "Measured: this layer's cells lie 7.5 px left of and 7.5 px above where they are drawn. "
        "There aligned is 7.5 px off, legacy 0.5 px."
    )


@pytest.mark.parametrize("value", [0.0, None])
def test_what_answers_nowhere_or_everywhere_has_no_place(value):
    def make(picture):
        level = value if value is not None else float(picture.pixels.mean())
        cells = np.full((16, 16, 1), level, np.float32)
        return features.from_values(cells, "", stride=16.0, layout="HWC")

    assert cell_offset.measure(make) is None
    assert "no single place" in cell_offset.sentence(None)


def test_a_slow_model_is_not_waited_for():
    with pytest.raises(cell_offset.TooSlow):
        cell_offset.measure(network(((4, 4, 0),), 4), seconds=-1.0)


def halving(**padding) -> bytes:
    """One convolution of 3 × 3 ones in steps of 2."""
    ones = np.ones((2, 3, 3, 3), np.float32)
    return onnx_models.model(
        [onnx_models.node("Conv", ["picture", "w"], "out", strides=(2, 2), **padding)], {"w": ones}
    )


@pytest.mark.parametrize(
    ("padding", "offset"),
    [
        # Cell 0 is drawn at 0.5 px from pixel 0's centre; it is centred on pixel 0, or on pixel 1.
        ({"pads": (1, 1, 1, 1)}, -0.5),
        ({"auto_pad": "SAME_UPPER"}, 0.5),
        ({"auto_pad": "SAME_LOWER"}, -0.5),
    ],
)
def test_an_own_model_is_measured_as_it_runs(padding, offset):
    model = backbone_onnx.OnnxBackbone(halving(**padding), "halving")
    try:
        found = cell_offset.of_model(model, OnnxSettings("out", "unit"))
    finally:
        model.close()
    assert found is not None
    assert (found.right, found.down) == pytest.approx((offset, offset), abs=0.02)

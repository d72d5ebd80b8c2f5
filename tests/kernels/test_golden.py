"""Every recorded call of every framework, forward and backward, in both layouts."""

import numpy as np
import pytest

from roiviz.kernels import (
    operators,
    prroi_pool,
    prroi_pool_backward,
    roi_align,
    roi_align_backward,
    roi_align_rotated,
    roi_align_rotated_backward,
    roi_pool,
    roi_pool_backward,
)
from tests.kernels.golden import assert_close, cases

UPRIGHT = [
    *cases("caffe2_roi_align"),
    *cases("torchvision_roi_align"),
    *cases("torchvision_roi_align_f64"),
    *cases("mmcv_roi_align"),
]
ROTATED = [
    *cases("caffe2_roi_align_rotated"),
    *cases("detectron2_roi_align_rotated"),
    *cases("mmcv_roi_align_rotated"),
]
UPRIGHT_GRADIENTS = [*cases("caffe2_roi_align_gradient"), *cases("torchvision_roi_align_backward")]
ONNX = [
    param
    for param in [*cases("onnx_node_tests"), *cases("onnxruntime_roi_align")]
    if param.values[0].params.get("mode", "avg") == "avg"
]
LAYOUTS = ("NCHW", "NHWC")


def in_layout(array, layout):
    return array if layout == "NCHW" else np.ascontiguousarray(array.transpose(0, 2, 3, 1))


def back(array, layout):
    return array if layout == "NCHW" else array.transpose(0, 3, 1, 2)


def as_recorded(case, *roles):
    """The arrays of these roles; float64 where the framework computed in it."""
    double = case.name.endswith("_f64") or case.family.endswith("_f64")
    arrays = [case.array(role) for role in roles]
    return [a.astype(np.float64) for a in arrays] if double else arrays


def options_of(case):
    options = dict(case.options)
    if "pool_mode" in case.params:
        options["reduction"] = case.params["pool_mode"]
    return options


def rotated_options_of(case):
    """detectron2 is always aligned; mmcv's angle is in radians."""
    options = {"aligned": True, **case.options}
    if case.params.get("clockwise"):
        options["clockwise"] = True
    return options


def turned_boxes(case, rois):
    if not case.family.startswith("mmcv"):
        return rois
    return np.column_stack([rois[:, :5], np.rad2deg(rois[:, 5].astype(np.float64))]).astype(
        rois.dtype
    )


def negative_under_aligned(case, rois):
    sizes = rois[:, 3:5] - rois[:, 1:3]
    return case.params["aligned"] and bool((sizes < 0).any())


def won(case):
    """Bins that have a winner under mmcv's maximum, and those whose winner gets the gradient.

    On the CPU it starts at -10000 with argmax -1, so that lower samples never win; its backward
    takes a winner at exactly y = -1, which is inside the window, for none.
    """
    if not case.has("argmax_y"):
        everywhere = np.ones(case.array("y").shape, bool)
        return everywhere, everywhere
    booked = case.array("argmax_y") != -1
    return booked | (case.array("argmax_x") != -1), booked


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("case", UPRIGHT)
def test_roi_align(case, layout):
    features, rois = as_recorded(case, "x", "rois")
    options = options_of(case)
    if negative_under_aligned(case, rois):  # torchvision mirrors the samples; we refuse
        with pytest.raises(ValueError, match="negative size"):
            roi_align(features, rois, case.bins, **options)
        return
    got = roi_align(in_layout(features, layout), rois, case.bins, layout=layout, **options)
    want = case.array("y")
    winners, followed = won(case)
    assert_close(np.where(winners, back(got, layout), want), want, case.facts)
    if case.has("dx"):
        (upstream,) = as_recorded(case, "dy")
        upstream = np.where(followed, upstream, upstream.dtype.type(0))
        gradient = roi_align_backward(
            in_layout(upstream, layout),
            in_layout(features, layout),
            rois,
            layout=layout,
            wrt="features",
            **options,
        )
        assert_close(back(gradient.features, layout), case.array("dx"), case.facts, "dx_")


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("case", UPRIGHT_GRADIENTS)
def test_roi_align_gradient(case, layout):
    features = np.zeros(case.facts["x_shape"], np.float32)
    rois, upstream = as_recorded(case, "rois", "dy")
    if negative_under_aligned(case, rois):
        pytest.skip("refused: test_roi_align holds the refusal")
    gradient = roi_align_backward(
        in_layout(upstream, layout),
        in_layout(features, layout),
        rois,
        layout=layout,
        **case.options,
    )
    assert_close(back(gradient.features, layout), case.array("dx"), case.facts)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("case", ROTATED)
def test_roi_align_rotated(case, layout):
    features, rois = as_recorded(case, "x", "rois")
    rois, options = turned_boxes(case, rois), rotated_options_of(case)
    got = roi_align_rotated(in_layout(features, layout), rois, case.bins, layout=layout, **options)
    assert_close(back(got, layout), case.array("y"), case.facts)
    if case.has("dx"):
        (upstream,) = as_recorded(case, "dy")
        gradient = roi_align_rotated_backward(
            in_layout(upstream, layout),
            in_layout(features, layout),
            rois,
            layout=layout,
            wrt="features",
            **options,
        )
        assert_close(back(gradient.features, layout), case.array("dx"), case.facts, "dx_")


@pytest.mark.parametrize("case", cases("caffe2_roi_align_rotated_adjoint"))
def test_roi_align_rotated_gradient(case):
    features = np.zeros(case.facts["x_shape"], np.float32)
    gradient = roi_align_rotated_backward(
        case.array("dy"), features, case.array("rois"), wrt="features", **case.options
    )
    assert_close(gradient.features, case.array("dx"), case.facts)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("case", [*cases("boxgrad_roi_align"), *cases("boxgrad_roi_align_rotated")])
def test_box_gradients(case, layout):
    """Against float64 autograd, except for boxes with a sample on a kink."""
    rotated = case.family.endswith("rotated")
    backward = roi_align_rotated_backward if rotated else roi_align_backward
    smooth = case.array("kink") == 0
    for dtype, atol in ((np.float64, case.facts["atol"]), (np.float32, case.facts["atol_float32"])):
        features, rois, upstream = (case.array(role).astype(dtype) for role in ("x", "rois", "dy"))
        gradient = backward(
            in_layout(upstream, layout),
            in_layout(features, layout),
            rois,
            layout=layout,
            wrt="rois",
            **case.options,
        )
        want = case.array("drois")
        np.testing.assert_allclose(
            gradient.rois[smooth], want[smooth], atol=atol, rtol=case.facts["rtol"]
        )
        assert not gradient.rois[:, 0].any()


@pytest.mark.parametrize("case", [*cases("caffe2_roi_pool"), *cases("torchvision_roi_pool")])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_roi_pool(case, layout):
    features, rois = case.array("x"), case.array("rois")
    scale = case.params["spatial_scale"]
    output, argmax = roi_pool(
        in_layout(features, layout), rois, case.bins, spatial_scale=scale, layout=layout
    )
    np.testing.assert_array_equal(back(output, layout), case.array("y"))
    if case.has("argmax"):
        np.testing.assert_array_equal(back(argmax, layout), case.array("argmax"))
    if case.has("dx"):
        gradient = roi_pool_backward(
            in_layout(case.array("dy"), layout),
            argmax,
            in_layout(features, layout).shape,
            rois,
            spatial_scale=scale,
            layout=layout,
        )
        assert_close(back(gradient, layout), case.array("dx"), case.facts)


@pytest.mark.parametrize("case", ONNX)
def test_onnx(case):
    """The mean; ONNX's maximum is another one (of weighted corners), a rule of its own."""
    features, rois = as_recorded(case, "x", "rois")
    if case.has("batch_indices"):
        rois = np.column_stack([case.array("batch_indices"), rois])
    mode = case.params.get("coordinate_transformation_mode")
    aligned = case.params.get("aligned", mode == "half_pixel")
    got = roi_align(
        features,
        rois.astype(features.dtype),
        (case.params["output_height"], case.params["output_width"]),
        spatial_scale=float(np.float32(case.params["spatial_scale"])),  # ONNX keeps it in float32
        sampling_ratio=case.params["sampling_ratio"],
        aligned=aligned,
    )
    assert_close(got, case.array("y"), case.facts)


PRECISE = {param.values[0].name: param.values[0] for param in cases("prroi_pool")}
SENSITIVE = [*cases("torchvision_ps_roi_align"), *cases("torchvision_ps_roi_pool")]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", [np.float64, np.float32])
@pytest.mark.parametrize("case", cases("prroi_pool"))
def test_prroi_pool(case, dtype, layout):
    """Against mmcv's kernel in float64; in float32 ours is nearer to it than mmcv's own."""
    features, rois, upstream = (case.array(role).astype(dtype) for role in ("x", "rois", "dy"))
    features, upstream = in_layout(features, layout), in_layout(upstream, layout)
    options = {"spatial_scale": case.params["spatial_scale"], "layout": layout}
    got = prroi_pool(features, rois, case.bins, **options)
    gradients = prroi_pool_backward(upstream, features, rois, **options)
    facts = case.facts if dtype == np.float64 else {"atol": 1e-5, "rtol": 1e-5}
    # The kernel divides by the area of tiny boxes.
    boxes = {"atol": 1e-5, "rtol": 1e-5}
    assert_close(back(got, layout), case.array("y"), facts)
    assert_close(back(gradients.features, layout), case.array("dx"), facts)
    assert_close(gradients.rois, case.array("drois"), boxes)


@pytest.mark.parametrize("case", cases("paddle_prroi_pool"))
def test_prroi_pool_of_paddle(case):
    """Its float32 kernel, box by box as far off as mmcv's in float32 is from its own in float64."""
    given = PRECISE[case.inputs]
    features, rois, upstream = (given.array(role) for role in ("x", "rois", "dy"))
    scale = case.params["spatial_scale"]
    got = prroi_pool(features, rois, case.bins, spatial_scale=scale)
    gradients = prroi_pool_backward(upstream, features, rois, spatial_scale=scale)
    for ours, role in ((got, "y"), (gradients.rois[:, 1:], "drois")):
        want, error = np.nan_to_num(case.array(role)), np.zeros(1)
        if given.has(f"{role}32"):
            error = given.array(f"{role}32") - given.array(role)
            error = np.abs(error).reshape(len(rois), -1).max(axis=1)
        found = np.abs(ours - want).reshape(len(rois), -1).max(axis=1)
        assert (found <= 2 * error + 1e-4).all()
    largest = np.abs(case.array("dx")).max()
    error = 4 * case.facts["dx_rel_err"] * largest
    np.testing.assert_allclose(gradients.features, case.array("dx"), atol=error + 1e-5, rtol=0)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("case", SENSITIVE)
def test_position_sensitive(case, layout):
    operator = case.family.removeprefix("torchvision_")
    features, rois = in_layout(case.array("x"), layout), case.array("rois")
    options = {**case.options, "layout": layout}
    forward, backward = operators.get(operator).forward, operators.gradient_of(operator)
    assert_close(
        back(forward(features, rois, case.bins, **options), layout), case.array("y"), case.facts
    )
    upstream = in_layout(case.array("dy"), layout)
    gradients = backward(upstream, features, rois, wrt="features", **options)
    assert_close(back(gradients.features, layout), case.array("dx"), case.facts)

"""RoIAlignRotated: the mean of bilinear samples in each bin of rotated boxes."""

from collections.abc import Sequence
from typing import Any

from . import checks, operators
from .arrays import ArrayT
from .call import Gradients, bins_of, checked, launch_backward, launch_forward


def roi_align_rotated(
    features: ArrayT,
    rois: Any,
    output_size: int | tuple[int, int],
    *,
    spatial_scale: float = 1.0,
    sampling_ratio: int = 0,
    aligned: bool = False,
    clockwise: bool = False,
    layout: str = "NCHW",
    device: str = "cpu",
    out: ArrayT | None = None,
) -> ArrayT:
    """Average each rotated box of a feature map into a fixed grid of bins.

    Args:
        features: (N, C, H, W), or (N, H, W, C) with layout="NHWC"; float16 (computed in float32),
            float32 or float64.
        rois: (R, 5) cx, cy, w, h, angle or (R, 6) with the batch index first; picture pixels and
            degrees; the box turns about its centre.
        output_size: bins, an int or (rows, columns).
        spatial_scale: cells per picture pixel, 1 / stride.
        sampling_ratio: samples per bin and axis; 0 or less is adaptive: ceil(bin size in cells)
            along each axis.
        aligned: subtract half a cell, so that pixel centres lie at integers (detectron2); False is
            Caffe2's default, which also enlarges boxes below one cell to one.
        clockwise: whether a positive angle turns the box clockwise on screen; else it turns
            counter-clockwise.
        layout: "NCHW" or "NHWC", of features and output.
        device: "cpu", "cuda" (GPU arrays are read, and results returned, without a copy) or
            "auto".
        out: where to write the output, as in ``roi_align``; None makes a new array.

    Returns:
        (R, C, PH, PW) or (R, PH, PW, C), dtype and kind of features; ``out`` if it is given. A NaN
        or an infinity reaches the bins that give its cell a weight above 0, as in ``roi_align``.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Caffe2 RoIAlignRotated; Ma et al., Rotation Region Proposals, 2018.
    """
    call = checked(
        "roi_align_rotated",
        features,
        rois,
        output_size,
        spatial_scale=spatial_scale,
        sampling_ratio=sampling_ratio,
        aligned=aligned,
        clockwise=clockwise,
        layout=layout,
        device=device,
    )
    return launch_forward(call, out)


def roi_align_rotated_backward(
    grad_output: Any,
    features: Any,
    rois: Any,
    *,
    spatial_scale: float = 1.0,
    sampling_ratio: int = 0,
    aligned: bool = False,
    clockwise: bool = False,
    layout: str = "NCHW",
    device: str = "cpu",
    wrt: Sequence[str] = ("features", "rois"),
    deterministic: bool = False,
) -> Gradients:
    """Gradients of ``roi_align_rotated`` with respect to features and boxes.

    Args:
        grad_output: gradient of the output, in its shape, which also gives the number of bins.
        features: as given to ``roi_align_rotated``.
        rois: as given to ``roi_align_rotated``.
        spatial_scale: as given to ``roi_align_rotated``.
        sampling_ratio: as given to ``roi_align_rotated``.
        aligned: as given to ``roi_align_rotated``.
        clockwise: as given to ``roi_align_rotated``.
        layout: as given to ``roi_align_rotated``.
        device: as given to ``roi_align_rotated``.
        wrt: which gradients to compute: "features" or "rois", or a tuple or list of them; the
            others are None.
        deterministic: give the same bits on every run on a GPU too; the CPU always does, for any
            number of threads.

    Returns:
        Gradients(features, rois). ``features`` has the shape and dtype of the features; ``rois``
        the shape of the boxes, batch column 0, in the dtype of the computation; both their kind.
        The number of samples in an adaptive grid is held fixed. At a kink (a sample on a line of
        cell centres or at the border, a side enlarged to one cell) the boxes' gradient is one of
        the two one-sided derivatives.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Jiang et al., IoU-Net, 2018 (gradients of boxes); Caffe2 RoIAlignRotatedGradient.
    """
    call = checked(
        "roi_align_rotated",
        features,
        rois,
        bins_of(grad_output, layout),
        spatial_scale=spatial_scale,
        sampling_ratio=sampling_ratio,
        aligned=aligned,
        clockwise=clockwise,
        layout=layout,
        device=device,
    )
    return launch_backward(call, grad_output, wrt, deterministic)


operators.register(
    "roi_align_rotated",
    roi_align_rotated,
    gradient=roi_align_rotated_backward,
    devices=("cpu", "cuda"),
    source="Caffe2 RoIAlignRotated; Ma et al., 2018",
    pooling=operators.Pooling(
        checks.TURNED,
        settings=("spatial_scale", "sampling_ratio", "aligned", "clockwise"),
    ),
)

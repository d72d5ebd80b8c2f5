"""RoIAlign: the mean, or the maximum, of bilinear samples in each bin of upright boxes."""

from collections.abc import Sequence
from typing import Any

from . import checks, operators
from .arrays import ArrayT
from .call import Gradients, bins_of, checked, launch_backward, launch_forward


def roi_align(
    features: ArrayT,
    rois: Any,
    output_size: int | tuple[int, int],
    *,
    spatial_scale: float = 1.0,
    sampling_ratio: int = 0,
    aligned: bool = False,
    reduction: str = "avg",
    layout: str = "NCHW",
    device: str = "cpu",
    out: ArrayT | None = None,
) -> ArrayT:
    """Pool each box of a feature map into a fixed grid of bins.

    A bin's output is the mean, or the maximum, of its bilinear samples.

    Args:
        features: (N, C, H, W), or (N, H, W, C) with layout="NHWC"; float16 (computed in float32),
            float32 or float64.
        rois: (R, 4) x1, y1, x2, y2 or (R, 5) with the batch index first; picture pixels; a box may
            leave the picture.
        output_size: bins, an int or (rows, columns).
        spatial_scale: cells per picture pixel, 1 / stride.
        sampling_ratio: samples per bin and axis; 0 or less is adaptive: ceil(bin size in cells)
            along each axis.
        aligned: subtract half a cell, so that pixel centres lie at integers; False is the legacy
            convention of Caffe2 and torchvision, which also enlarges boxes below one cell to one.
        reduction: "avg" or "max", of the interpolated samples.
        layout: "NCHW" or "NHWC", of features and output.
        device: "cpu", "cuda" (GPU arrays are read, and results returned, without a copy) or
            "auto".
        out: where to write the output, a C-contiguous array of its shape and dtype that lies where
            the features lie and shares no memory with an input; None makes a new one.

    Returns:
        (R, C, PH, PW) or (R, PH, PW, C), dtype and kind of features; ``out`` if it is given. A NaN
        or an infinity reaches the bins that give its cell a weight above 0; in other frameworks,
        which multiply by the weight, also those that give it a weight of 0. Under "max" a NaN
        counts as the largest.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        He et al., Mask R-CNN, 2017, section 3; Caffe2 RoIAlign.
    """
    call = checked(
        "roi_align",
        features,
        rois,
        output_size,
        spatial_scale=spatial_scale,
        sampling_ratio=sampling_ratio,
        aligned=aligned,
        reduction=reduction,
        layout=layout,
        device=device,
    )
    return launch_forward(call, out)


def roi_align_backward(
    grad_output: Any,
    features: Any,
    rois: Any,
    *,
    spatial_scale: float = 1.0,
    sampling_ratio: int = 0,
    aligned: bool = False,
    reduction: str = "avg",
    layout: str = "NCHW",
    device: str = "cpu",
    wrt: Sequence[str] = ("features", "rois"),
    deterministic: bool = False,
) -> Gradients:
    """Gradients of ``roi_align`` with respect to features and boxes.

    Args:
        grad_output: gradient of the output, in its shape, which also gives the number of bins.
        features: as given to ``roi_align``.
        rois: as given to ``roi_align``.
        spatial_scale: as given to ``roi_align``.
        sampling_ratio: as given to ``roi_align``.
        aligned: as given to ``roi_align``.
        reduction: as given to ``roi_align``.
        layout: as given to ``roi_align``.
        device: as given to ``roi_align``.
        wrt: which gradients to compute: "features" or "rois", or a tuple or list of them; the
            others are None.
        deterministic: give the same bits on every run on a GPU too; the CPU always does, for any
            number of threads.

    Returns:
        Gradients(features, rois). ``features`` has the shape and dtype of the features; ``rois``
        the shape of the boxes, batch column 0, in the dtype of the computation; both their kind.
        The number of samples in an adaptive grid is held fixed. At a kink (a sample on a line of
        cell centres or at the border, a side enlarged to one cell) the boxes' gradient is one of
        the two one-sided derivatives. Under "max" a bin's gradient goes to its first NaN, or else
        to the first of its largest samples, row by row.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Jiang et al., IoU-Net, 2018 (gradients of boxes).
    """
    call = checked(
        "roi_align",
        features,
        rois,
        bins_of(grad_output, layout),
        spatial_scale=spatial_scale,
        sampling_ratio=sampling_ratio,
        aligned=aligned,
        reduction=reduction,
        layout=layout,
        device=device,
    )
    return launch_backward(call, grad_output, wrt, deterministic)


operators.register(
    "roi_align",
    roi_align,
    gradient=roi_align_backward,
    devices=("cpu", "cuda"),
    source="He et al., Mask R-CNN, 2017",
    pooling=operators.Pooling(
        checks.UPRIGHT,
        settings=("spatial_scale", "sampling_ratio", "aligned", "reduction"),
        reductions=checks.REDUCTIONS,
        merges=("avg",),
    ),
)

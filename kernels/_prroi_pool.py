"""PrRoIPool: the exact mean of the bilinear surface over each bin, without samples."""

from collections.abc import Sequence
from typing import Any

from . import checks, operators
from .arrays import ArrayT
from .call import Gradients, bins_of, checked, launch_backward, launch_forward
from .rules import UNSHIFTED


def prroi_pool(
    features: ArrayT,
    rois: Any,
    output_size: int | tuple[int, int],
    *,
    spatial_scale: float = 1.0,
    layout: str = "NCHW",
    device: str = "cpu",
    out: ArrayT | None = None,
) -> ArrayT:
    """Pool each box into bins by the exact mean: Precise RoI Pooling.

    A bin's output is the integral of the bilinear surface through the cells, divided by the bin's
    area. Nothing is rounded and there are no samples, so the output has a derivative by the box
    everywhere, on lines of cell centres too. The surface falls to 0 within a cell outside the map.

    Args:
        features: (N, C, H, W), or (N, H, W, C) with layout="NHWC"; float16 (computed in float32),
            float32 or float64.
        rois: (R, 4) x1, y1, x2, y2 or (R, 5) with the batch index first; picture pixels; a box may
            leave the picture. There is no half-cell shift: 0 is the centre of cell 0.
        output_size: bins, an int or (rows, columns).
        spatial_scale: cells per picture pixel, 1 / stride.
        layout: "NCHW" or "NHWC", of features and output.
        device: "cpu", "cuda" (GPU arrays are read, and results returned, without a copy) or
            "auto".
        out: where to write the output, a C-contiguous array of its shape and dtype that lies where
            the features lie and shares no memory with an input; None makes a new one.

    Returns:
        (R, C, PH, PW) or (R, PH, PW, C), dtype and kind of features; ``out`` if it is given. A box
        without area, or with a negative side, gives 0. A NaN or an infinity reaches the bins that
        give its cell a weight above 0.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Jiang et al., Acquisition of Localization Confidence for Accurate Object Detection
        (IoU-Net), 2018, section 3.3.
    """
    call = checked(
        "prroi_pool",
        features,
        rois,
        output_size,
        spatial_scale=spatial_scale,
        layout=layout,
        device=device,
    )
    return launch_forward(call, out)


def prroi_pool_backward(
    grad_output: Any,
    features: Any,
    rois: Any,
    *,
    spatial_scale: float = 1.0,
    layout: str = "NCHW",
    device: str = "cpu",
    wrt: Sequence[str] = ("features", "rois"),
    deterministic: bool = False,
) -> Gradients:
    """Gradients of ``prroi_pool`` with respect to features and boxes, both exact.

    Args:
        grad_output: gradient of the output, in its shape, which also gives the number of bins.
        features: as given to ``prroi_pool``.
        rois: as given to ``prroi_pool``.
        spatial_scale: as given to ``prroi_pool``.
        layout: as given to ``prroi_pool``.
        device: as given to ``prroi_pool``.
        wrt: which gradients to compute: "features" or "rois", or a tuple or list of them; the
            others are None.
        deterministic: give the same bits on every run on a GPU too; the CPU always does, for any
            number of threads.

    Returns:
        Gradients(features, rois). ``features`` has the shape and dtype of the features; ``rois``
        the shape of the boxes, batch column 0, in the dtype of the computation; both their kind.
        The gradient by a box is the derivative everywhere; that of a box without area is 0.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Jiang et al., IoU-Net, 2018, section 3.3.
    """
    call = checked(
        "prroi_pool",
        features,
        rois,
        bins_of(grad_output, layout),
        spatial_scale=spatial_scale,
        layout=layout,
        device=device,
    )
    return launch_backward(call, grad_output, wrt, deterministic)


operators.register(
    "prroi_pool",
    prroi_pool,
    gradient=prroi_pool_backward,
    devices=("cpu", "cuda"),
    source="Jiang et al., IoU-Net, 2018",
    pooling=operators.Pooling(checks.UPRIGHT, merges=("avg",), alignment=UNSHIFTED),
)

"""Position-sensitive RoIPool: the mean of whole cells, each bin from channels of its own."""

from collections.abc import Sequence
from typing import Any

from . import checks, operators
from .arrays import ArrayT
from .call import Gradients, bins_of, checked, launch_backward, launch_forward


def ps_roi_pool(
    features: ArrayT,
    rois: Any,
    output_size: int | tuple[int, int],
    *,
    spatial_scale: float = 1.0,
    layout: str = "NCHW",
    device: str = "cpu",
    out: ArrayT | None = None,
) -> ArrayT:
    """Pool each box into bins, each from its own channels, by the mean of whole cells.

    Bin (ph, pw) of output channel c reads channel ``(c * PH + ph) * PW + pw`` of the map.

    Args:
        features: (N, C * PH * PW, H, W), or (N, H, W, C * PH * PW) with layout="NHWC"; float16
            (computed in float32), float32 or float64.
        rois: (R, 4) x1, y1, x2, y2 or (R, 5) with the batch index first; picture pixels. Corners
            are rounded to cells, halves away from zero; the last cell does not belong to the box,
            which has at least one.
        output_size: bins, an int or (rows, columns). Neighbouring bins may share cells.
        spatial_scale: cells per picture pixel, 1 / stride.
        layout: "NCHW" or "NHWC", of features and output.
        device: "cpu", "cuda" (GPU arrays are read, and results returned, without a copy) or
            "auto".
        out: where to write the output, a C-contiguous array of its shape and dtype that lies where
            the features lie and shares no memory with an input; None makes a new one.

    Returns:
        (R, C, PH, PW) or (R, PH, PW, C), dtype and kind of features; ``out`` if it is given. As in
        torchvision, the map's last row and column are never read. An empty bin gives 0. A NaN or an
        infinity reaches the bins that read its cell.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Dai et al., R-FCN, 2016; torchvision ps_roi_pool.
    """
    call = checked(
        "ps_roi_pool",
        features,
        rois,
        output_size,
        spatial_scale=spatial_scale,
        layout=layout,
        device=device,
    )
    return launch_forward(call, out)


def ps_roi_pool_backward(
    grad_output: Any,
    features: Any,
    rois: Any,
    *,
    spatial_scale: float = 1.0,
    layout: str = "NCHW",
    device: str = "cpu",
    wrt: Sequence[str] = ("features",),
    deterministic: bool = False,
) -> Gradients:
    """Gradient of ``ps_roi_pool`` with respect to the features: exactly its transpose.

    torchvision's also adds to the map's last row and column, which its forward does not read.

    Args:
        grad_output: gradient of the output, in its shape, which also gives the number of bins.
        features: as given to ``ps_roi_pool``; only the shape and dtype matter.
        rois: as given to ``ps_roi_pool``.
        spatial_scale: as given to ``ps_roi_pool``.
        layout: as given to ``ps_roi_pool``.
        device: as given to ``ps_roi_pool``.
        wrt: "features"; a box has no gradient, since its corners are rounded.
        deterministic: give the same bits on every run on a GPU too; the CPU always does, for any
            number of threads.

    Returns:
        Gradients(features, None), the former in the shape, dtype and kind of the features.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Dai et al., R-FCN, 2016.
    """
    call = checked(
        "ps_roi_pool",
        features,
        rois,
        bins_of(grad_output, layout),
        spatial_scale=spatial_scale,
        layout=layout,
        device=device,
    )
    return launch_backward(call, grad_output, wrt, deterministic)


operators.register(
    "ps_roi_pool",
    ps_roi_pool,
    gradient=ps_roi_pool_backward,
    devices=("cpu", "cuda"),
    source="Dai et al., R-FCN, 2016",
    pooling=operators.Pooling(
        checks.UPRIGHT,
        merges=("avg",),
        position_sensitive=True,
        differentiable=("features",),
    ),
)

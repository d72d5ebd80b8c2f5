"""Position-sensitive RoIAlign: each bin reads channels of its own."""

from collections.abc import Sequence
from typing import Any

from . import checks, operators
from .arrays import ArrayT
from .call import Gradients, bins_of, checked, launch_backward, launch_forward
from .rules import ALIGNED


def ps_roi_align(
    features: ArrayT,
    rois: Any,
    output_size: int | tuple[int, int],
    *,
    spatial_scale: float = 1.0,
    sampling_ratio: int = 0,
    layout: str = "NCHW",
    device: str = "cpu",
    out: ArrayT | None = None,
) -> ArrayT:
    """Pool each box into bins, each from its own channels, by the mean of bilinear samples.

    Bin (ph, pw) of output channel c is that of ``roi_align`` with ``aligned=True`` on channel
    ``(c * PH + ph) * PW + pw`` of the map.

    Args:
        features: (N, C * PH * PW, H, W), or (N, H, W, C * PH * PW) with layout="NHWC"; float16
            (computed in float32), float32 or float64.
        rois: (R, 4) x1, y1, x2, y2 or (R, 5) with the batch index first; picture pixels; a box may
            leave the picture. Half a cell is subtracted after scaling.
        output_size: bins, an int or (rows, columns).
        spatial_scale: cells per picture pixel, 1 / stride.
        sampling_ratio: samples per bin and axis; 0 or less is adaptive: ceil(bin size in cells)
            along each axis.
        layout: "NCHW" or "NHWC", of features and output.
        device: "cpu", "cuda" (GPU arrays are read, and results returned, without a copy) or
            "auto".
        out: where to write the output, a C-contiguous array of its shape and dtype that lies where
            the features lie and shares no memory with an input; None makes a new one.

    Returns:
        (R, C, PH, PW) or (R, PH, PW, C), dtype and kind of features; ``out`` if it is given. A bin
        without samples gives 0 (torchvision gives NaN). A NaN or an infinity reaches the bins that
        give its cell a weight above 0.

    Raises:
        ValueError: naming the argument, what it wants and what it got; a negative size is refused.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Dai et al., R-FCN, 2016; Li et al., Light-Head R-CNN, 2017; torchvision ps_roi_align.
    """
    call = checked(
        "ps_roi_align",
        features,
        rois,
        output_size,
        spatial_scale=spatial_scale,
        sampling_ratio=sampling_ratio,
        layout=layout,
        device=device,
    )
    return launch_forward(call, out)


def ps_roi_align_backward(
    grad_output: Any,
    features: Any,
    rois: Any,
    *,
    spatial_scale: float = 1.0,
    sampling_ratio: int = 0,
    layout: str = "NCHW",
    device: str = "cpu",
    wrt: Sequence[str] = ("features", "rois"),
    deterministic: bool = False,
) -> Gradients:
    """Gradients of ``ps_roi_align`` with respect to features and boxes.

    Args:
        grad_output: gradient of the output, in its shape, which also gives the number of bins.
        features: as given to ``ps_roi_align``.
        rois: as given to ``ps_roi_align``.
        spatial_scale: as given to ``ps_roi_align``.
        sampling_ratio: as given to ``ps_roi_align``.
        layout: as given to ``ps_roi_align``.
        device: as given to ``ps_roi_align``.
        wrt: which gradients to compute: "features" or "rois", or a tuple or list of them; the
            others are None.
        deterministic: give the same bits on every run on a GPU too; the CPU always does, for any
            number of threads.

    Returns:
        Gradients(features, rois), as ``roi_align_backward``. torchvision has none for boxes.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.

    Source:
        Dai et al., R-FCN, 2016; Jiang et al., IoU-Net, 2018 (gradients of boxes).
    """
    call = checked(
        "ps_roi_align",
        features,
        rois,
        bins_of(grad_output, layout),
        spatial_scale=spatial_scale,
        sampling_ratio=sampling_ratio,
        layout=layout,
        device=device,
    )
    return launch_backward(call, grad_output, wrt, deterministic)


operators.register(
    "ps_roi_align",
    ps_roi_align,
    gradient=ps_roi_align_backward,
    devices=("cpu", "cuda"),
    source="Dai et al., R-FCN, 2016; Li et al., Light-Head R-CNN, 2017",
    pooling=operators.Pooling(
        checks.UPRIGHT,
        settings=("spatial_scale", "sampling_ratio"),
        merges=("avg",),
        alignment=ALIGNED,
        position_sensitive=True,
    ),
)

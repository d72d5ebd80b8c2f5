"""RoIAlign: the mean, or the maximum, of bilinear samples in each bin of upright boxes."""

from kernels import checks, operators
from kernels.call import checked, launch_backward, launch_forward


def roi_align(
    features,
    rois,
    output_size,
    *,
    spatial_scale=1.0,
    sampling_ratio=0,
    aligned=False,
    reduction="avg",
    layout="NCHW",
    device="cpu",
):
    """Average each box of a feature map into a fixed grid of bins.

    Args:
        features: (N, C, H, W), or (N, H, W, C) with layout="NHWC"; float16 (computed in float32),
            float32 or float64.
        rois: (R, 4) x1, y1, x2, y2 or (R, 5) with the batch index first; picture pixels; a box may
            leave the picture.
        output_size: bins, an int or (rows, columns).
        spatial_scale: cells per picture pixel, 1 / stride.
        sampling_ratio: samples per bin and axis; 0 or less: adaptive, ceil(size / bins) of each.
        aligned: subtract half a cell, so that pixel centres lie at integers; False is the legacy
            convention of Caffe2 and torchvision, which also enlarges boxes below one cell to one.
        reduction: "avg", or "max" of the interpolated samples.
        device: "cpu", "cuda" (arrays on the GPU are taken and given back without a copy) or
            "auto".
    Returns: (R, C, PH, PW) or (R, PH, PW, C), dtype of features. A NaN or an infinity shows in the
        bins that give its cell a weight above 0 (where the weight is 0 the peers show it too, since
        they multiply by it). Under "max" a NaN counts as the largest.
    Raises: ValueError naming the argument, what it wants and what it got.
    Source: He et al., Mask R-CNN, 2017, section 3; Caffe2 RoIAlign.
    """
    checks.check_choice("reduction", reduction, checks.REDUCTIONS)
    call = checked(
        "roi_align",
        features,
        rois,
        output_size,
        spatial_scale=spatial_scale,
        sampling_ratio=sampling_ratio,
        aligned=aligned,
        layout=layout,
        device=device,
        merged=reduction == "avg",
    )
    return launch_forward(call, reduction, layout)


def roi_align_backward(
    grad_output,
    features,
    rois,
    *,
    spatial_scale=1.0,
    sampling_ratio=0,
    aligned=False,
    reduction="avg",
    layout="NCHW",
    device="cpu",
    wanted=("features", "rois"),
    deterministic=False,
):
    """Gradients of ``roi_align`` with respect to features and boxes.

    Args:
        grad_output: gradient of the output, in its shape; the bins are read from it.
        features, rois and the rest: as given to ``roi_align``.
        wanted: which of "features" and "rois" to compute; the other is None.
        deterministic: the same bits on every run, on a GPU too; the CPU always gives them,
            whatever the number of threads.
    Returns: Gradients(features, rois). ``features`` has the shape and dtype of the features;
        ``rois`` the shape of the boxes, batch column 0, in the dtype of the computation.
        Adaptive grids count as fixed. The boxes' gradient is one of the two sides' at kinks: on
        grid lines, at the border, where a side is clamped to one cell. Under "max" a bin's gradient
        goes to the first NaN, else to the first of its largest samples, row by row.
    Raises: ValueError naming the argument, what it wants and what it got.
    Source: Jiang et al., IoU-Net, 2018 (gradients of boxes).
    """
    checks.check_choice("reduction", reduction, checks.REDUCTIONS)
    checks.check_choice("layout", layout, checks.LAYOUTS)
    grad_output = checks.as_array("grad_output", grad_output)
    checks.compute_dtype("grad_output", grad_output)
    outer = checks.check_shape("grad_output", grad_output.shape, layout)
    call = checked(
        "roi_align",
        features,
        rois,
        (outer.height, outer.width),
        spatial_scale=spatial_scale,
        sampling_ratio=sampling_ratio,
        aligned=aligned,
        layout=layout,
        device=device,
        merged=reduction == "avg",
    )
    return launch_backward(call, grad_output, rois, reduction, layout, wanted, deterministic)


operators.register(
    "roi_align",
    roi_align,
    gradient=roi_align_backward,
    devices=("cpu", "cuda"),
    source="He et al., Mask R-CNN, 2017",
)

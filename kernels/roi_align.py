"""RoIAlign: the mean, or the maximum, of bilinear samples in each bin of upright boxes."""

from kernels import checks, devices


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
    Returns: (R, C, PH, PW) or (R, PH, PW, C), dtype of features.
    Raises: ValueError naming the argument, what it wants and what it got.
    Source: He et al., Mask R-CNN, 2017, section 3; Caffe2 RoIAlign.
    """
    checks.check_choice("layout", layout, checks.LAYOUTS)
    checks.check_choice("reduction", reduction, checks.REDUCTIONS)
    dtype = checks.compute_dtype("features", features)
    shape = checks.check_shape("features", features.shape, layout)
    bins = checks.check_output_size(output_size)
    ratio = checks.check_sampling_ratio(sampling_ratio)
    scale = checks.check_spatial_scale(spatial_scale)
    aligned = checks.check_flag("aligned", aligned)
    device = devices.resolve(device)
    backend = devices.backend(device)
    boxes = checks.check_rois(
        backend.host(rois), dtype, shape, spatial_scale=scale, aligned=aligned
    )
    out_shape = checks.output_shape(len(boxes), shape.channels, bins, layout)
    source = backend.adopt(features, dtype, "features")
    output = backend.empty(out_shape, dtype)
    if len(boxes) and shape.channels:
        devices.loops(device, "roi_align").forward(
            source,
            backend.adopt(boxes, dtype, "rois"),
            output,
            scale,
            ratio,
            aligned,
            reduction,
            layout,
        )
    return backend.give_back(output, features.dtype, features)

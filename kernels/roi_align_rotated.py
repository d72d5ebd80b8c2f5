"""RoIAlignRotated: the mean of bilinear samples in each bin of turned boxes."""

from kernels import checks, devices


def roi_align_rotated(
    features,
    rois,
    output_size,
    *,
    spatial_scale=1.0,
    sampling_ratio=0,
    aligned=False,
    clockwise=False,
    layout="NCHW",
    device="cpu",
):
    """Average each turned box of a feature map into a fixed grid of bins.

    Args:
        features: (N, C, H, W), or (N, H, W, C) with layout="NHWC"; float16 (computed in float32),
            float32 or float64.
        rois: (R, 5) cx, cy, w, h, angle or (R, 6) with the batch index first; picture pixels and
            degrees; the box turns about its centre.
        output_size: bins, an int or (rows, columns).
        spatial_scale: cells per picture pixel, 1 / stride.
        sampling_ratio: samples per bin and axis; 0 or less: adaptive, ceil(size / bins) of each.
        aligned: subtract half a cell, so that pixel centres lie at integers (detectron2); False is
            Caffe2's default, which also enlarges boxes below one cell to one.
        clockwise: positive angles turn clockwise as seen; otherwise counter-clockwise.
        device: "cpu", "cuda" (arrays on the GPU are taken and given back without a copy) or
            "auto".
    Returns: (R, C, PH, PW) or (R, PH, PW, C), dtype of features.
    Raises: ValueError naming the argument, what it wants and what it got.
    Source: Caffe2 RoIAlignRotated; Ma et al., Rotation Region Proposals, 2018.
    """
    checks.check_choice("layout", layout, checks.LAYOUTS)
    dtype = checks.compute_dtype("features", features)
    shape = checks.check_shape("features", features.shape, layout)
    bins = checks.check_output_size(output_size)
    ratio = checks.check_sampling_ratio(sampling_ratio)
    scale = checks.check_spatial_scale(spatial_scale)
    aligned = checks.check_flag("aligned", aligned)
    clockwise = checks.check_flag("clockwise", clockwise)
    device = devices.resolve(device)
    backend = devices.backend(device)
    boxes = checks.check_rois(
        backend.host(rois),
        dtype,
        shape,
        spatial_scale=scale,
        rotated=True,
        aligned=aligned,
        adaptive_bins=None if ratio else bins,
    )
    out_shape = checks.output_shape(len(boxes), shape.channels, bins, layout)
    source = backend.adopt(features, dtype, "features")
    output = backend.empty(out_shape, dtype)
    if len(boxes) and shape.channels:
        devices.loops(device, "roi_align_rotated").forward(
            source,
            backend.adopt(boxes, dtype, "rois"),
            output,
            scale,
            ratio,
            aligned,
            clockwise,
            layout,
        )
    return backend.give_back(output, features.dtype, features)

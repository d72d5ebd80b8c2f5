"""Our own kernels."""

from typing import Any

from roiviz import kernels


def _align(aligned: bool) -> tuple[Any, Any]:
    def forward(features: Any, rois: Any, size: Any, scale: float, ratio: int) -> Any:
        return kernels.roi_align(
            features, rois, size, spatial_scale=scale, sampling_ratio=ratio, aligned=aligned
        )

    def backward(upstream: Any, features: Any, rois: Any, size: Any, *settings: Any) -> Any:
        scale, ratio = settings
        found = kernels.roi_align_backward(
            upstream, features, rois, spatial_scale=scale, sampling_ratio=ratio, aligned=aligned
        )
        return found.features

    return forward, backward


roi_align, roi_align_gradient = _align(False)
roi_align_aligned, roi_align_aligned_gradient = _align(True)


def roi_align_rotated(features: Any, rois: Any, size: Any, scale: float, ratio: int) -> Any:
    """RoIAlignRotated; an angle in degrees, counter-clockwise."""
    return kernels.roi_align_rotated(
        features, rois, size, spatial_scale=scale, sampling_ratio=ratio, aligned=True
    )


def roi_align_rotated_gradient(
    upstream: Any, features: Any, rois: Any, size: Any, scale: float, ratio: int
) -> Any:
    """Its gradient of the features."""
    return kernels.roi_align_rotated_backward(
        upstream, features, rois, spatial_scale=scale, sampling_ratio=ratio, aligned=True
    ).features


def roi_pool(features: Any, rois: Any, size: Any, scale: float, ratio: int) -> Any:
    """RoIPool."""
    return kernels.roi_pool(features, rois, size, spatial_scale=scale)[0]


def roi_pool_gradient(upstream: Any, features: Any, rois: Any, size: Any, *settings: Any) -> Any:
    """Its gradient of the features."""
    scale, _ = settings
    _, winners = kernels.roi_pool(features, rois, size, spatial_scale=scale)
    return kernels.roi_pool_backward(upstream, winners, features.shape, rois, spatial_scale=scale)


def prroi_pool(features: Any, rois: Any, size: Any, scale: float, ratio: int) -> Any:
    """PrRoIPool."""
    return kernels.prroi_pool(features, rois, size, spatial_scale=scale)


def prroi_pool_gradient(upstream: Any, features: Any, rois: Any, size: Any, *settings: Any) -> Any:
    """Its gradient of the features."""
    scale, _ = settings
    return kernels.prroi_pool_backward(upstream, features, rois, spatial_scale=scale).features

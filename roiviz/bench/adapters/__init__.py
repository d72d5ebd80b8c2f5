"""Frameworks' own operators, called as `roiviz conform` calls a function: one row of data each.

A module of this package imports nothing but numpy and its framework, so that it runs in an
environment without ours:

    roiviz conform roiviz.bench.adapters.torchvision:roi_align --python other/bin/python
"""

from __future__ import annotations

from dataclasses import dataclass

_HERE = "roiviz.bench.adapters"


@dataclass(frozen=True)
class Adapter:
    """One implementation.

    Attributes:
        id: a name that never changes.
        title: what its users call it.
        target: module:function, as `roiviz conform` takes it.
        convention: whose rules it is held to: those that its users take it to follow.
        packages: the distributions whose versions decide what it does.
        modules: what must be importable.
        note: what else a reader should know.
        ratio: the only sampling ratio that it takes; None where it is an argument.
        backward: whether the framework has one; what only runs networks has none.
    """

    id: str
    title: str
    target: str
    convention: str
    packages: tuple[str, ...]
    modules: tuple[str, ...]
    note: str = ""
    ratio: int | None = None
    backward: bool = True


def _rows(
    module: str,
    packages: tuple[str, ...],
    modules: tuple[str, ...],
    *rows: tuple[str, ...],
    ratio: int | None = None,
    backward: bool = True,
) -> tuple[Adapter, ...]:
    """The rows of a module: id, title, function, convention, and a note if any."""
    return tuple(
        Adapter(
            id_,
            title,
            f"{_HERE}.{module}:{function}",
            convention,
            packages,
            modules,
            note[0] if note else "",
            ratio,
            backward,
        )
        for id_, title, function, convention, *note in rows
    )


ADAPTERS: tuple[Adapter, ...] = (
    *_rows(
        "own", ("roiviz",), ("numba",),
        ("roiviz_legacy", "roiviz.kernels roi_align", "roi_align", "torchvision"),
        ("roiviz_aligned", "roiviz.kernels roi_align, aligned", "roi_align_aligned",
         "torchvision_aligned"),
        ("roiviz_rotated", "roiviz.kernels roi_align_rotated", "roi_align_rotated",
         "detectron2_rotated"),
        ("roiviz_roi_pool", "roiviz.kernels roi_pool", "roi_pool", "torchvision_roi_pool"),
        ("roiviz_prroi_pool", "roiviz.kernels prroi_pool", "prroi_pool", "prroi_pool"),
    ),
    *_rows(
        "torchvision", ("torchvision", "torch"), ("torchvision",),
        ("torchvision", "torchvision roi_align", "roi_align", "torchvision"),
        ("torchvision_aligned", "torchvision roi_align, aligned", "roi_align_aligned",
         "torchvision_aligned"),
        ("torchvision_deterministic", "torchvision roi_align, deterministic", "deterministic",
         "torchvision",
         "The pure Python path that torch.use_deterministic_algorithms takes on a GPU; who "
         "switches it on expects the same numbers."),
        ("torchvision_deterministic_aligned", "torchvision roi_align, deterministic, aligned",
         "deterministic_aligned", "torchvision_aligned"),
        ("torchvision_ps_roi_align", "torchvision ps_roi_align", "ps_roi_align",
         "torchvision_ps_roi_align"),
        ("torchvision_roi_pool", "torchvision roi_pool", "roi_pool", "torchvision_roi_pool"),
        ("torchvision_ps_roi_pool", "torchvision ps_roi_pool", "ps_roi_pool",
         "torchvision_ps_roi_pool"),
    ),
    *_rows(
        "onnxruntime", ("onnxruntime", "onnx"), ("onnxruntime", "onnx"),
        ("onnxruntime_16", "ONNX Runtime RoiAlign-16", "roi_align", "onnx_16"),
        ("onnxruntime_10", "ONNX Runtime RoiAlign-10", "roi_align_10", "onnx_10"),
        ("onnxruntime_16_max", "ONNX Runtime RoiAlign-16, max", "roi_align_max", "mmcv_max",
         "ONNX's maximum is over weighted corners, and not, as mmcv's, over samples."),
        backward=False,
    ),
    *_rows(
        "openvino", ("openvino",), ("openvino",),
        ("openvino", "OpenVINO ROIAlign-9, asymmetric", "roi_align", "torchvision"),
        ("openvino_half_pixel_for_nn", "OpenVINO ROIAlign-9, half_pixel_for_nn",
         "roi_align_half_pixel_for_nn", "torchvision_aligned"),
        ("openvino_half_pixel", "OpenVINO ROIAlign-9, half_pixel", "roi_align_half_pixel",
         "torchvision_aligned"),
        ("openvino_rotated", "OpenVINO ROIAlignRotated-15", "roi_align_rotated", "mmcv_rotated"),
        backward=False,
    ),
    *_rows(
        "keras_hub", ("keras-hub", "keras", "jax"), ("keras_hub", "jax"),
        ("keras_hub", "keras-hub on JAX, SAM 3's roi_align", "roi_align", "torchvision",
         "A port of torchvision's roi_align to JAX; it is always adaptive."),
        ratio=0,
    ),
    *_rows(
        "tensorflow", ("tensorflow",), ("tensorflow",),
        ("tf_crop_and_resize", "tf.image.crop_and_resize", "crop_and_resize", "tf_crop_and_resize"),
        ("tf_crop_and_resize_nearest", "tf.image.crop_and_resize, nearest",
         "crop_and_resize_nearest", "tf_crop_and_resize_nearest"),
        ("tf_crop_as_roi_align", "tf.image.crop_and_resize as RoIAlign", "as_roi_align",
         "torchvision", "Boxes divided by the map's size: how it is taken for RoIAlign."),
    ),
    *_rows(
        "mmcv", ("mmcv",), ("mmcv.ops",),
        ("mmcv", "mmcv roi_align", "roi_align", "mmcv"),
        ("mmcv_rotated", "mmcv roi_align_rotated", "roi_align_rotated", "mmcv_rotated"),
    ),
)  # fmt: skip
"""Every implementation that can be run."""

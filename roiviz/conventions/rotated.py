"""Frameworks whose boxes turn: one row an implementation."""

import math
from dataclasses import replace

from roiviz.conventions.convention import RECORDED, RUN, Convention
from roiviz.conventions.rules import (
    ALIGNED_RULES,
    LEGACY_RULES,
    Border,
    Edge,
    Format,
    Grid,
    Order,
    Placement,
    Reduction,
    Where,
)
from roiviz.conventions.upright import CAFFE2, GITHUB, MMCV, OPENVINO, SINGLE

RADIAN = 180 / math.pi
TURNED = Format(("batch", "cx", "cy", "w", "h", "angle"))
HEIGHT_FIRST = Format(("batch", "cx", "cy", "h", "w", "angle"))
NO_SAMPLES_NAN = Reduction(empty=math.nan)

_LEGACY = replace(LEGACY_RULES, format=TURNED)
_ALIGNED = replace(ALIGNED_RULES, format=TURNED)
_DETECTRON2 = (
    f"{GITHUB}/facebookresearch/detectron2/blob/02b5c4e295e990042a714712c21dc79b731e8833/"
    "detectron2/layers/csrc/ROIAlignRotated/ROIAlignRotated_cpu.cpp"
)

ROTATED = (
    Convention(
        "caffe2_rotated", "Caffe2 rotated", "Caffe2", "torch 1.8.1", "RoIAlignRotated, aligned=0",
        replace(_LEGACY, reduction=NO_SAMPLES_NAN),
        (f"{CAFFE2}/roi_align_rotated_op.cc",), RECORDED,
    ),
    Convention(
        "caffe2_rotated_aligned", "Caffe2 rotated, aligned", "Caffe2", "torch 1.8.1",
        "RoIAlignRotated, aligned=1", replace(_ALIGNED, reduction=NO_SAMPLES_NAN),
        (f"{CAFFE2}/roi_align_rotated_op.cc",), RECORDED,
    ),
    Convention(
        "detectron2_rotated", "detectron2 rotated", "detectron2", "02b5c4e", "ROIAlignRotated",
        replace(_ALIGNED, precision=SINGLE), (_DETECTRON2,), RECORDED,
        "The CPU refuses boxes of negative size.",
    ),
    *(
        Convention(
            f"mmcv_rotated{'_clockwise' if clockwise else ''}{'' if aligned else '_legacy'}",
            f"mmcv rotated{', clockwise' if clockwise else ''}{'' if aligned else ', legacy'}",
            "mmcv", "a8073c7", f"RoIAlignRotated, clockwise={clockwise}, aligned={aligned}",
            replace(
                _ALIGNED if aligned else _LEGACY, precision=SINGLE,
                angle=-RADIAN if clockwise else RADIAN,
            ),
            (f"{MMCV}/pytorch/cpu/roi_align_rotated.cpp",), RECORDED,
        )
        for aligned in (True, False) for clockwise in (False, True)
    ),
    Convention(
        "aerial_detection", "AerialDetection", "AerialDetection", "fbb7726", "RoIAlignRotated",
        replace(_LEGACY, angle=-RADIAN, reduction=NO_SAMPLES_NAN),
        (f"{GITHUB}/dingjiansw101/AerialDetection/blob/fbb7726bc0c6898fc00e50a418a3f5e0838b30d4/"
         "mmdet/ops/roi_align_rotated/src/roi_align_rotated_kernel.cu",), RECORDED,
        "ReDet has the same operator.",
    ),
    Convention(
        "rotated_maskrcnn", "rotated_maskrcnn", "mrlooi/rotated_maskrcnn", "135168d", "RROIAlign",
        replace(_LEGACY, angle=-1.0, reduction=NO_SAMPLES_NAN),
        (f"{GITHUB}/mrlooi/rotated_maskrcnn/blob/135168ddda9436eead21fc945c192cffd8421e6a/"
         "maskrcnn_benchmark/csrc_custom/cuda/RROIAlign_cuda.cu",), RECORDED,
        "The same samples through a matrix, whose last bits differ.",
    ),
    Convention(
        "rrpn_pytorch", "RRPN (authors)", "mjq11302010044/RRPN_pytorch", "a966f6f", "RROIAlign",
        replace(
            _LEGACY, format=HEIGHT_FIRST, minimum=-math.inf, grid=Grid(ratio=1),
            placement=Placement(Where.BOUNDS), border=Border(edge=Edge.FADE, first=1),
        ),
        (f"{GITHUB}/mjq11302010044/RRPN_pytorch/blob/a966f6f238c03498514742cde5cd98e51efb440c/"
         "maskrcnn_benchmark/csrc/cuda/RROIAlign_cuda.cu",), RECORDED,
        "Numbers are cx cy h w; one sample a bin, in the middle of its rounded bounding rectangle; "
        "the map's first row and column are never read.",
    ),
    Convention(
        "mxnet_rotated", "MXNet rotated", "MXNet", "1.9.1", "contrib.RROIAlign",
        replace(_LEGACY, reduction=NO_SAMPLES_NAN),
        (f"{GITHUB}/apache/mxnet/blob/1.9.1/src/operator/contrib/rroi_align.cc",), RUN,
    ),
    *(
        Convention(
            f"openvino_rotated{'_clockwise' if clockwise else ''}",
            f"OpenVINO rotated{', clockwise' if clockwise else ''}", "OpenVINO", "2026.4.1",
            f"ROIAlignRotated-15, clockwise_mode={clockwise}",
            replace(
                _ALIGNED, format=Format(("cx", "cy", "w", "h", "angle")),
                angle=-RADIAN if clockwise else RADIAN,
                placement=Placement(order=Order.STEP),
            ),
            (OPENVINO,), RUN,
        )
        for clockwise in (False, True)
    ),
)  # fmt: skip

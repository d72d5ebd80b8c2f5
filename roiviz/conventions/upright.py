"""Frameworks whose boxes are upright: one row an implementation."""

import math
from dataclasses import replace

from roiviz.conventions.convention import READ, RECORDED, RUN, Convention, Refused
from roiviz.conventions.rules import (
    ALIGNED_RULES,
    LEGACY_RULES,
    Adaptive,
    Border,
    Edge,
    End,
    Format,
    Grid,
    Offset,
    Order,
    Placement,
    Pool,
    Precision,
    Reduction,
    Rounding,
    Rules,
    Unit,
    Where,
)

BATCH_FIRST = ("batch", "x1", "y1", "x2", "y2")
CORNERS = ("x1", "y1", "x2", "y2")
ROWS_FIRST = ("y1", "x1", "y2", "x2")

SEPARATE = Format(CORNERS)
"""Corners in picture pixels; the batch index is an argument of its own."""
NO_SAMPLES_NAN = Reduction(empty=math.nan)
MAX = Reduction(Pool.MAX)
CORNER_MAX = Reduction(Pool.CORNER_MAX)
STEP = Placement(order=Order.STEP)
SINGLE = Precision(scale="float32")
NO_MINIMUM = -math.inf

GITHUB = "https://github.com"
CAFFE2 = f"{GITHUB}/pytorch/pytorch/blob/v1.8.1/caffe2/operators"
VISION = f"{GITHUB}/pytorch/vision/blob/v0.29.1/torchvision"
ONNX = f"{GITHUB}/onnx/onnx/blob/v1.23.2/onnx/reference/ops/op_roi_align.py"
ONNX_TEXT = "https://onnx.ai/onnx/operators/onnx__RoiAlign.html"
ORT_CPU = (
    f"{GITHUB}/microsoft/onnxruntime/blob/v1.32.0/onnxruntime/core/providers/cpu/object_detection/"
    "roialign.cc",
)
OPENVINO = (
    f"{GITHUB}/openvinotoolkit/openvino/blob/2026.4.1/src/core/reference/include/openvino/"
    "reference/roi_align.hpp"
)
MMCV = f"{GITHUB}/open-mmlab/mmcv/blob/a8073c74bf83d62ec36a103f835faa4837fb6585/mmcv/ops/csrc"
TENSORRT = f"{GITHUB}/NVIDIA/TensorRT/blob"
PADDLE = f"{GITHUB}/PaddlePaddle/Paddle/blob/v3.3.1/paddle/phi/kernels"
JWYANG = f"{GITHUB}/jwyang/faster-rcnn.pytorch/blob/f9d984d27b48a067b29792932bcb5321a39c1f09"
MNC = f"{GITHUB}/daijifeng001/caffe-mnc/blob"
MNC_FILE = "src/caffe/layers/roi_warping_layer.cu"
CHAINER = f"{GITHUB}/chainer/chainer/blob/v7.8.1/chainer/functions/pooling"

ONNX_LEGACY = replace(LEGACY_RULES, format=SEPARATE, precision=SINGLE)
ONNX_HALF_PIXEL = replace(ALIGNED_RULES, format=SEPARATE, precision=SINGLE)

_CAFFE2 = (
    Convention(
        "caffe2", "Caffe2", "Caffe2", "torch 1.8.1", "RoIAlign, aligned=0",
        replace(LEGACY_RULES, reduction=NO_SAMPLES_NAN),
        (f"{CAFFE2}/roi_align_op.cc",), RECORDED,
    ),
    Convention(
        "caffe2_aligned", "Caffe2 aligned", "Caffe2", "torch 1.8.1", "RoIAlign, aligned=1",
        replace(ALIGNED_RULES, reduction=NO_SAMPLES_NAN),
        (f"{CAFFE2}/roi_align_op.cc",), RECORDED,
        "The CPU refuses boxes of negative size.",
    ),
    Convention(
        "detectron", "Detectron", "Detectron", "2020", "RoIAlign, sampling_ratio=2",
        replace(LEGACY_RULES, grid=Grid(ratio=2), reduction=NO_SAMPLES_NAN),
        (f"{GITHUB}/facebookresearch/Detectron/blob/0a5101df0d94c6696e3ee1a953f43969c857c99b/"
         "configs/12_2017_baselines/e2e_mask_rcnn_R-50-FPN_2x.yaml",
         f"{CAFFE2}/roi_align_op.cc"), RECORDED,
        "Caffe2's operator as Detectron's Mask R-CNN baselines call it; without a setting, "
        "Detectron's grid is adaptive.",
    ),
    Convention(
        "maskrcnn_benchmark", "maskrcnn-benchmark", "maskrcnn-benchmark", "57eec25",
        "ROIAlign, sampling_ratio=2",
        replace(LEGACY_RULES, grid=Grid(ratio=2), reduction=NO_SAMPLES_NAN),
        (f"{GITHUB}/facebookresearch/maskrcnn-benchmark/blob/57eec25b75144d9fb1a6857f32553e1574177daf/"
         "maskrcnn_benchmark/csrc/cpu/ROIAlign_cpu.cpp",), RECORDED,
    ),
)  # fmt: skip

_TORCHVISION = (
    Convention(
        "torchvision", "torchvision", "torchvision", "0.29.1", "roi_align", LEGACY_RULES,
        (f"{VISION}/csrc/ops/cpu/roi_align_kernel.cpp",), RUN, "aligned=False is the default.",
    ),
    Convention(
        "torchvision_aligned", "torchvision aligned", "torchvision", "0.29.1",
        "roi_align, aligned=True", ALIGNED_RULES,
        (f"{VISION}/csrc/ops/cpu/roi_align_kernel.cpp",), RUN,
        "A side of negative size, adaptive, ends in an error.",
    ),
    Convention(
        "torchvision_deterministic", "torchvision deterministic", "torchvision", "0.29.1",
        "roi_align, deterministic algorithms",
        replace(
            LEGACY_RULES, placement=STEP, grid=Grid(capped=True), border=Border(reach=math.inf)
        ),
        (f"{VISION}/ops/roi_align.py",), RUN,
        "The pure Python path, which divides by the full count of the samples that it cuts.",
    ),
    Convention(
        "torchvision_deterministic_aligned", "torchvision deterministic, aligned", "torchvision",
        "0.29.1", "roi_align, aligned=True, deterministic algorithms",
        replace(
            ALIGNED_RULES, placement=STEP, grid=Grid(capped=True), border=Border(reach=math.inf)
        ),
        (f"{VISION}/ops/roi_align.py",), RUN,
    ),
    Convention(
        "detectron2", "detectron2", "detectron2", "02b5c4e", "ROIAlign, aligned=True",
        ALIGNED_RULES,
        (f"{GITHUB}/facebookresearch/detectron2/blob/02b5c4e295e990042a714712c21dc79b731e8833/"
         "detectron2/layers/roi_align.py",), RUN,
        "It calls torchvision's operator.",
    ),
)  # fmt: skip

_MMCV = tuple(
    Convention(
        f"mmcv{'_max' if most else ''}{'' if aligned else '_legacy'}",
        f"mmcv{' max' if most else ''}{'' if aligned else ' legacy'}", "mmcv", "a8073c7",
        f"RoIAlign, pool_mode={'max' if most else 'avg'}, aligned={aligned}",
        replace(
            ALIGNED_RULES if aligned else LEGACY_RULES,
            # The maximum starts at -10000 on the CPU; CUDA's at the smallest float.
            reduction=Reduction(Pool.MAX, -10000.0, -10000.0) if most else Reduction(),
            precision=SINGLE,
        ),
        (f"{MMCV}/pytorch/cpu/roi_align.cpp",), RECORDED,
        "The CPU refuses boxes of negative size." if aligned else "",
    )
    for most in (False, True) for aligned in (True, False)
)  # fmt: skip

_MMDET = (
    Convention(
        "mmdet_v0", "mmdetection before 1.1", "mmdetection", "1.0", "RoIAlign",
        replace(LEGACY_RULES, end=End(before=1.0), minimum=0.0, reduction=NO_SAMPLES_NAN),
        (f"{GITHUB}/open-mmlab/mmdetection/blob/108fc9e1e03ffa6737d1a31ef76fd13bb0cd3cc9/mmdet/ops/"
         "roi_align/src/roi_align_kernel.cu",), RECORDED,
    ),
)  # fmt: skip


def _onnx(
    opset: int,
    name: str,
    title: str,
    framework: str,
    version: str,
    source: tuple[str, ...],
    checked: str = RUN,
    note: str = "",
) -> tuple[Convention, ...]:
    """The mean and the maximum of one opset's default."""
    rules = ONNX_LEGACY if opset == 10 else ONNX_HALF_PIXEL
    mode = "" if opset == 10 else ", half_pixel"
    return tuple(
        Convention(
            f"{name}{'_max' if most else ''}", f"{title}{' max' if most else ''}",
            framework, version,
            f"RoiAlign-{opset}{mode}, mode={'max' if most else 'avg'}",
            replace(rules, reduction=CORNER_MAX) if most else rules, source, checked, note,
        )
        for most in (False, True)
    )  # fmt: skip


_ONNX = (
    *_onnx(10, "onnx_10", "ONNX 10", "ONNX", "1.23.2", (ONNX_TEXT,), RECORDED,
           "ONNX Runtime's outputs; ONNX's own evaluator takes half a pixel off at opset 10 too."),
    *_onnx(16, "onnx_16", "ONNX 16", "ONNX", "1.23.2", (ONNX, ONNX_TEXT)),
    *_onnx(22, "onnx_22", "ONNX 22", "ONNX", "1.23.2", (ONNX, ONNX_TEXT)),
    *_onnx(16, "onnxruntime", "ONNX Runtime", "ONNX Runtime", "1.32.0", ORT_CPU),
    *_onnx(10, "onnxruntime_legacy", "ONNX Runtime legacy", "ONNX Runtime", "1.32.0", ORT_CPU),
    Convention(
        "onnxruntime_cuda_round", "ONNX Runtime CUDA, early", "ONNX Runtime", "1.0",
        "RoiAlign-10 on CUDA",
        replace(
            ONNX_LEGACY, grid=Grid(adaptive=Adaptive.ROUND), reduction=NO_SAMPLES_NAN
        ),
        (f"{GITHUB}/microsoft/onnxruntime/blob/0a01b7e4871fbd396576d1f9fa45ec4f4da210e1/"
         "onnxruntime/core/providers/cuda/object_detection/roialign_impl.cu",), READ,
        "An adaptive grid is the bin's size rounded; later versions round up.",
    ),
)  # fmt: skip


def _openvino(name: str, title: str, mode: str, rules: Rules) -> tuple[Convention, ...]:
    """The mean and the maximum of one of OpenVINO's three modes."""
    rules = replace(rules, format=SEPARATE, placement=STEP)
    return tuple(
        Convention(
            f"{name}{'_max' if most else ''}", f"{title}{' max' if most else ''}", "OpenVINO",
            "2026.4.1", f"ROIAlign-9, {mode}, mode={'max' if most else 'avg'}",
            replace(
                rules,
                reduction=Reduction(Pool.MAX, 0.0, 0.0) if most else NO_SAMPLES_NAN,
            ),
            (OPENVINO,), RUN,
        )
        for most in (False, True)
    )  # fmt: skip


_OPENVINO = (
    *_openvino("openvino", "OpenVINO", "asymmetric", LEGACY_RULES),
    *_openvino(
        "openvino_half_pixel_for_nn", "OpenVINO half_pixel_for_nn", "half_pixel_for_nn",
        ALIGNED_RULES,
    ),
    *_openvino(
        "openvino_half_pixel", "OpenVINO half_pixel", "half_pixel",
        replace(ALIGNED_RULES, offset=Offset(before=0.5, after=0.5)),
    ),
)  # fmt: skip

_ROI_ALIGN_TRT = (
    f"{TENSORRT}/a892d22267d9cd2dedc1a0893e6892ac901f6d3d/plugin/roiAlignPlugin/roiAlignKernel.cu"
)
_PYRAMID_TRT = (
    f"{TENSORRT}/a892d22267d9cd2dedc1a0893e6892ac901f6d3d/plugin/common/kernels/maskRCNNKernels.cu",
    f"{TENSORRT}/a892d22267d9cd2dedc1a0893e6892ac901f6d3d/plugin/pyramidROIAlignPlugin/"
    "pyramidROIAlignPlugin.cpp",
)
_PYRAMID = replace(
    ALIGNED_RULES,
    format=Format(CORNERS, Unit.MAP, ordered=True, clipped=True, per_picture=True),
    grid=Grid(least=1),
    border=Border(reach=math.inf),
)
_TENSORRT = (
    Convention(
        "tensorrt", "TensorRT", "TensorRT", "a892d22", "ROIAlign_TRT, half_pixel, mode=avg",
        replace(
            ALIGNED_RULES, format=SEPARATE, placement=STEP, reduction=NO_SAMPLES_NAN
        ),
        (_ROI_ALIGN_TRT,), RECORDED,
    ),
    Convention(
        "tensorrt_max", "TensorRT max", "TensorRT", "a892d22", "ROIAlign_TRT, half_pixel, mode=max",
        replace(ALIGNED_RULES, format=SEPARATE, placement=STEP, reduction=CORNER_MAX),
        (_ROI_ALIGN_TRT,), RECORDED,
    ),
    Convention(
        "tensorrt_legacy", "TensorRT legacy", "TensorRT", "a892d22",
        "ROIAlign_TRT, output_half_pixel, mode=avg",
        replace(LEGACY_RULES, format=SEPARATE, placement=STEP, reduction=NO_SAMPLES_NAN),
        (_ROI_ALIGN_TRT,), RECORDED,
    ),
    Convention(
        "tensorrt_half", "TensorRT in half precision", "TensorRT", "a892d22",
        "ROIAlign_TRT in float16, half_pixel, mode=avg",
        replace(
            ALIGNED_RULES, format=SEPARATE, placement=STEP, reduction=NO_SAMPLES_NAN,
            precision=Precision("float16", "float16", "float16"),
        ),
        (_ROI_ALIGN_TRT,), READ,
        "Boxes, positions, weights and the sum are all half: beyond 1024 a coordinate is whole.",
    ),
    Convention(
        "tensorrt_pyramid", "TensorRT PyramidROIAlign", "TensorRT", "a892d22",
        "PyramidROIAlign_TRT, roi_coords_transform=2", _PYRAMID, _PYRAMID_TRT, RECORDED,
    ),
    Convention(
        "tensorrt_pyramid_output_half_pixel", "TensorRT PyramidROIAlign, output half pixel",
        "TensorRT", "a892d22", "PyramidROIAlign_TRT, roi_coords_transform=1",
        replace(_PYRAMID, offset=Offset()), _PYRAMID_TRT, RECORDED,
    ),
    Convention(
        "tensorrt_pyramid_no_half_pixel", "TensorRT PyramidROIAlign, no half pixel", "TensorRT",
        "a892d22", "PyramidROIAlign_TRT, roi_coords_transform=0",
        replace(_PYRAMID, offset=Offset(), placement=Placement(within=0.0)), _PYRAMID_TRT, RECORDED,
    ),
    Convention(
        "tensorrt_pyramid_legacy", "TensorRT PyramidROIAlign, legacy", "TensorRT", "a892d22",
        "PyramidROIAlign_TRT, legacy=1",
        replace(
            _PYRAMID, offset=Offset(), grid=Grid(ratio=1),
            format=Format(ROWS_FIRST, Unit.CENTRES, ordered=True, clipped=True),
            placement=Placement(Where.LATTICE, middle=False),
        ),
        _PYRAMID_TRT, RECORDED,
    ),
)  # fmt: skip

_CROP = replace(
    ALIGNED_RULES,
    format=Format(ROWS_FIRST, Unit.CENTRES),
    offset=Offset(),
    grid=Grid(ratio=1),
    placement=Placement(Where.LATTICE, size_first=True),
    border=Border(reach=0.0),
)
_CROPS = (
    Convention(
        "tf_crop_and_resize", "tf.image.crop_and_resize", "TensorFlow", "2.21.0",
        "tf.image.crop_and_resize", _CROP,
        (f"{GITHUB}/tensorflow/tensorflow/blob/v2.21.0/tensorflow/core/kernels/image/"
         "crop_and_resize_op.cc",), RUN,
        "A sample outside gives extrapolation_value.",
    ),
    Convention(
        "tf_crop_and_resize_nearest", "tf.image.crop_and_resize, nearest", "TensorFlow", "2.21.0",
        "tf.image.crop_and_resize, method=nearest",
        replace(_CROP, border=Border(edge=Edge.NEAREST, reach=0.0)),
        (f"{GITHUB}/tensorflow/tensorflow/blob/v2.21.0/tensorflow/core/kernels/image/"
         "crop_and_resize_op.cc",), RUN,
    ),
    Convention(
        "tensorpack", "tensorpack", "tensorpack", "1547a54", "roi_align",
        replace(
            ALIGNED_RULES, format=Format(CORNERS, Unit.CELL), grid=Grid(ratio=2),
        ),
        (f"{GITHUB}/tensorpack/tensorpack/blob/1547a54e8546494614ca31c984a1bfd1d0e24b77/examples/"
         "FasterRCNN/modeling/model_box.py",), RUN,
        "crop_and_resize of the map with its border repeated once, then the mean of 2 × 2.",
    ),
    Convention(
        "longcw", "longcw RoIAlign", "longcw/RoIAlign.pytorch", "8df4f37", "RoIAlign",
        replace(
            ALIGNED_RULES, format=Format(CORNERS, Unit.CELL), grid=Grid(ratio=1),
            border=Border(reach=0.0),
        ),
        (f"{GITHUB}/longcw/RoIAlign.pytorch/blob/8df4f3738fc91a8b3f4c2ac790510b1553b55e0f/"
         "roi_align/roi_align.py",), RECORDED,
    ),
)  # fmt: skip

_OTHERS = (
    Convention(
        "paddle", "Paddle", "PaddlePaddle", "3.3.1", "roi_align on the CPU, aligned=True",
        replace(
            ALIGNED_RULES, format=SEPARATE, placement=Placement(order=Order.NESTED),
            reduction=NO_SAMPLES_NAN, precision=SINGLE,
        ),
        (f"{PADDLE}/cpu/roi_align_kernel.cc",), RUN, "aligned=True is the default.",
    ),
    Convention(
        "paddle_legacy", "Paddle legacy", "PaddlePaddle", "3.3.1",
        "roi_align on the CPU, aligned=False",
        replace(
            LEGACY_RULES, format=SEPARATE, placement=Placement(order=Order.NESTED),
            reduction=NO_SAMPLES_NAN, precision=SINGLE,
        ),
        (f"{PADDLE}/cpu/roi_align_kernel.cc",), RUN,
    ),
    Convention(
        "paddle_gpu", "Paddle on a GPU", "PaddlePaddle", "3.3.1",
        "roi_align on a GPU, aligned=True",
        replace(ALIGNED_RULES, format=SEPARATE, precision=SINGLE),
        (f"{PADDLE}/gpu/roi_align_kernel.cu",), READ,
    ),
    Convention(
        "mxnet", "MXNet", "MXNet", "1.9.1", "contrib.ROIAlign",
        replace(LEGACY_RULES, reduction=NO_SAMPLES_NAN, precision=SINGLE),
        (f"{GITHUB}/apache/mxnet/blob/1.9.1/src/operator/contrib/roi_align.cc",), RUN,
        "A box with a batch index below 0 is skipped.",
    ),
    Convention(
        "mxnet_aligned", "MXNet aligned", "MXNet", "1.9.1", "contrib.ROIAlign, aligned=True",
        replace(ALIGNED_RULES, reduction=NO_SAMPLES_NAN, precision=SINGLE),
        (f"{GITHUB}/apache/mxnet/blob/1.9.1/src/operator/contrib/roi_align.cc",), RUN,
        "The CPU refuses boxes without size.", (Refused.EMPTY,),
    ),
    Convention(
        "chainer", "Chainer", "Chainer", "7.8.1", "roi_average_align_2d",
        replace(
            LEGACY_RULES, format=Format(ROWS_FIRST), reduction=NO_SAMPLES_NAN,
            precision=Precision("float64", "float64"),
        ),
        (f"{CHAINER}/roi_average_align_2d.py",), RUN,
        "On the CPU, where numpy 1 makes float64 of a float32 times a Python number.",
    ),
    Convention(
        "chainer_max", "Chainer max", "Chainer", "7.8.1", "roi_max_align_2d",
        replace(
            LEGACY_RULES, format=Format(ROWS_FIRST),
            reduction=Reduction(Pool.MAX, empty=-math.inf), border=Border(counts=False),
            precision=Precision("float64", "float64"),
        ),
        (f"{CHAINER}/roi_max_align_2d.py",), RUN,
        "Samples outside are left out; a bin that has no other gives -inf.",
    ),
    Convention(
        "roi_warp", "RoIWarp", "MNC", "b7bdfee", "ROIWarping",
        Rules(
            rounding=Rounding.HALF_AWAY, minimum=0.0, grid=Grid(ratio=1),
            placement=Placement(within=0.0), border=Border(reach=0.5),
        ),
        (f"{MNC}/b7bdfee3730ca33d5e3ad61efdfbfc13443220a2/{MNC_FILE}",), RECORDED,
        "One sample, at the start of each bin.",
    ),
    Convention(
        "roi_warp_2016", "RoIWarp of June 2016", "MNC", "7a28ed6", "ROIWarping",
        Rules(
            rounding=Rounding.HALF_AWAY, minimum=0.0, placement=Placement(Where.ENDS),
            grid=Grid(ratio=0), border=Border(reach=0.5, counts=False), reduction=MAX,
        ),
        (f"{MNC}/7a28ed65cab6537eaa1e684372eafbcc0da8f185/{MNC_FILE}",), RECORDED,
        "The maximum of samples from a bin's start to its end, both included, which neighbouring "
        "bins share.",
    ),
    Convention(
        "jwyang", "jwyang's faster-rcnn", "jwyang/faster-rcnn.pytorch", "f9d984d", "RoIAlign",
        Rules(
            end=End(after=1.0), minimum=0.0, grid=Grid(ratio=1),
            placement=Placement(Where.LATTICE, middle=False),
            border=Border(edge=Edge.EXTEND),
        ),
        (f"{JWYANG}/lib/model/roi_align/src/roi_align_kernel.cu",), RECORDED,
        "One sample a bin, the first and the last on the box's border.",
    ),
    Convention(
        "jwyang_avg", "jwyang's faster-rcnn, average", "jwyang/faster-rcnn.pytorch", "f9d984d",
        "RoIAlignAvg",
        Rules(
            end=End(after=1.0), minimum=0.0, grid=Grid(ratio=1), placement=Placement(Where.ENDS),
            border=Border(edge=Edge.EXTEND),
        ),
        (f"{JWYANG}/lib/model/roi_align/modules/roi_align.py",), RECORDED,
        "The mean of the four corners of each bin.",
    ),
    Convention(
        "jwyang_max", "jwyang's faster-rcnn, maximum", "jwyang/faster-rcnn.pytorch", "f9d984d",
        "RoIAlignMax",
        Rules(
            end=End(after=1.0), minimum=0.0, grid=Grid(ratio=1), placement=Placement(Where.ENDS),
            border=Border(edge=Edge.EXTEND), reduction=MAX,
        ),
        (f"{JWYANG}/lib/model/roi_align/modules/roi_align.py",), RECORDED,
        "The maximum of the four corners of each bin.",
    ),
)  # fmt: skip

UPRIGHT = (
    *_CAFFE2, *_TORCHVISION, *_MMCV, *_MMDET, *_ONNX, *_OPENVINO, *_TENSORRT, *_CROPS, *_OTHERS,
)  # fmt: skip

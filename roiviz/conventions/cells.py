"""Operators that take whole cells, exact integrals or channels of their own: one row each."""

import math
from dataclasses import replace

from roiviz.conventions.convention import RECORDED, RUN, Convention
from roiviz.conventions.rules import (
    ALIGNED_RULES,
    Border,
    Edge,
    End,
    Format,
    Placement,
    Pool,
    Reduction,
    Rounding,
    Rules,
    Where,
)
from roiviz.conventions.upright import CAFFE2, GITHUB, MMCV, PADDLE, VISION

_ROI_POOL = Rules(
    end=End(after=1.0),
    rounding=Rounding.HALF_AWAY,
    minimum=1.0,
    placement=Placement(Where.CELLS),
    reduction=Reduction(Pool.MAX),
)
_EXACT = Rules(
    minimum=-math.inf, placement=Placement(Where.INTEGRAL), border=Border(edge=Edge.FADE)
)
_PAPER = "https://arxiv.org/abs/1807.11590"

CELLS = (
    Convention(
        "caffe2_roi_pool", "Caffe2 RoIPool", "Caffe2", "torch 1.8.1", "RoIPool", _ROI_POOL,
        (f"{CAFFE2}/roi_pool_op.cc",), RECORDED,
    ),
    Convention(
        "torchvision_roi_pool", "torchvision roi_pool", "torchvision", "0.29.1", "roi_pool",
        _ROI_POOL, (f"{VISION}/csrc/ops/cpu/roi_pool_kernel.cpp",), RUN,
    ),
    Convention(
        "mmcv_roi_pool", "mmcv RoIPool", "mmcv", "a8073c7", "RoIPool",
        replace(
            _ROI_POOL, end=End(before=1.0), rounding=Rounding.NONE, minimum=-math.inf
        ),
        (f"{MMCV}/common/cuda/roi_pool_cuda_kernel.cuh",), RECORDED,
        "Corners are not rounded; a box without size gives 0.",
    ),
    Convention(
        "torchvision_ps_roi_pool", "torchvision ps_roi_pool", "torchvision", "0.29.1",
        "ps_roi_pool",
        replace(
            _ROI_POOL, end=End(), placement=Placement(Where.CELLS, margin=1),
            reduction=Reduction(position_sensitive=True),
        ),
        (f"{VISION}/csrc/ops/cpu/ps_roi_pool_kernel.cpp",), RUN,
        "The map's last row and column are never read.",
    ),
    Convention(
        "torchvision_ps_roi_align", "torchvision ps_roi_align", "torchvision", "0.29.1",
        "ps_roi_align",
        replace(
            ALIGNED_RULES, reduction=Reduction(empty=math.nan, position_sensitive=True)
        ),
        (f"{VISION}/csrc/ops/cpu/ps_roi_align_kernel.cpp",), RUN,
    ),
    Convention(
        "prroi_pool", "PrRoIPool", "mmcv", "a8073c7", "PrRoIPool", _EXACT,
        (f"{MMCV}/common/cuda/prroi_pool_cuda_kernel.cuh",
         f"{GITHUB}/vacancy/PreciseRoIPooling", _PAPER), RECORDED,
        "The exact mean of the bilinear surface, which falls to 0 within a cell outside the map.",
    ),
    Convention(
        "paddle_prroi_pool", "Paddle PrRoIPool", "PaddlePaddle", "1.8.5", "prroi_pool", _EXACT,
        (f"{GITHUB}/PaddlePaddle/Paddle/blob/v1.8.5/paddle/fluid/operators/prroi_pool_op.h",
         _PAPER), RECORDED,
    ),
    Convention(
        "paddle_roi_pool", "Paddle roi_pool", "PaddlePaddle", "3.3.1", "roi_pool",
        replace(_ROI_POOL, format=Format(("x1", "y1", "x2", "y2"))),
        (f"{PADDLE}/cpu/roi_pool_kernel.cc",), RUN,
    ),
)  # fmt: skip

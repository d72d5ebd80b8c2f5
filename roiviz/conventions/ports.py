"""Calls and ports of 2025 and 2026: one row each."""

import math
from dataclasses import replace

from roiviz.conventions.convention import RECORDED, RUN, Convention, Refused
from roiviz.conventions.rules import (
    ALIGNED_RULES,
    LEGACY_RULES,
    Border,
    Edge,
    Format,
    Grid,
    Offset,
    Order,
    Placement,
    Pool,
    Reduction,
    Unit,
)
from roiviz.conventions.upright import GITHUB, STEP

_KERAS_HUB = f"{GITHUB}/keras-team/keras-hub/blob/master/keras_hub/src/models/sam3/roi_align.py"
_TVM = f"{GITHUB}/apache/tvm/blob/5d4dc8721307cf9677becacf0395c19be130e206/python/tvm"
_COREML = (
    f"{GITHUB}/apple/coremltools/blob/e0e2f42b0b7c601958c0c2b53ce12c8a39023d00/coremltools/"
    "converters/mil/frontend/torch/ops.py"
)
_ADAPTIVE = Grid(ratio=0)

PORTS = (
    Convention(
        "sam3", "SAM 3", "SAM 3", "2025", "torchvision.ops.roi_align(features, boxes, 7)",
        replace(
            LEGACY_RULES, format=Format(("cx", "cy", "w", "h"), Unit.MAP), grid=_ADAPTIVE
        ),
        (f"{GITHUB}/facebookresearch/sam3/blob/08937dc105cc3fc069297a557d91e737558efac8/sam3/"
         "model/geometry_encoders.py",), RECORDED,
        "A box from 0 to 1, times the map's size, under torchvision's defaults: legacy, adaptive. "
        "The outputs are torchvision's for that call.",
    ),
    Convention(
        "keras_hub", "keras-hub on JAX", "keras-hub", "0.33", "SAM 3's roi_align",
        replace(
            LEGACY_RULES, placement=STEP, grid=Grid(ratio=0, capped=True),
            border=Border(reach=math.inf),
        ),
        (_KERAS_HUB,), RUN,
        "Samples beyond the border count, and the samples that the grid is cut by are divided by.",
    ),
    Convention(
        "mlx_vlm", "mlx-vlm", "mlx-vlm", "0.7.10", "SAM 3's roi_align",
        replace(
            LEGACY_RULES, format=Format(("x1", "y1", "x2", "y2"), Unit.CELL), placement=STEP,
            grid=Grid(ratio=0, least=1, wide=True),
        ),
        (f"{GITHUB}/Blaizzy/mlx-vlm/blob/main/mlx_vlm/models/sam3/geometry.py",
         f"{GITHUB}/Blaizzy/mlx-vlm/pull/1563"), RUN,
    ),
    *(
        Convention(
            f"coremltools{'_aligned' if aligned else ''}",
            f"coremltools{' aligned' if aligned else ''}", "coremltools", "e0e2f42",
            f"torchvision::roi_align, aligned={aligned}",
            replace(
                ALIGNED_RULES if aligned else LEGACY_RULES,
                placement=Placement(order=Order.NESTED, fault=1), border=Border(edge=Edge.FADE),
            ),
            (_COREML, f"{GITHUB}/apple/coremltools/pull/2753"), RECORDED,
            "From a ratio of 2 on, the loop over x normalises y again. Refuses an adaptive grid.",
            (Refused.ADAPTIVE,),
        )
        for aligned in (False, True)
    ),
    Convention(
        "tvm", "TVM", "TVM", "0.27.0", "relax.op.vision.roi_align from torchvision",
        LEGACY_RULES, (f"{_TVM}/topi/vision/roi_align.py",), RUN,
    ),
    Convention(
        "tvm_aligned", "TVM aligned", "TVM", "0.27.0",
        "relax.op.vision.roi_align from torchvision, aligned=True",
        replace(ALIGNED_RULES, offset=Offset(before=-0.5)),
        (f"{_TVM}/topi/vision/roi_align.py",
         f"{_TVM}/relax/frontend/torch/exported_program_translator.py"), RUN,
        "The half is subtracted before the box is scaled: half a picture pixel, not half a cell.",
    ),
    Convention(
        "tvm_max", "TVM max", "TVM", "0.27.0", "relax.op.vision.roi_align, mode=max",
        replace(LEGACY_RULES, reduction=Reduction(Pool.MAX)),
        (f"{_TVM}/topi/vision/roi_align.py",), RUN,
    ),
)  # fmt: skip

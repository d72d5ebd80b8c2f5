"""What Gradients remembers beside the person's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from roiviz.boxes import Box
from roiviz.explain.descent import FREEDOMS, GOALS
from roiviz.explain.losses import UPSTREAMS
from roiviz.scene.schema import Focus, Overlay
from roiviz.views import old_links
from roiviz.views.codecs import (
    BOXES,
    MAX_FLAT_BIN,
    PAINTED,
    PIN,
    Painted,
    checked_painted,
)
from roiviz.views.fields import choice, choices, stated, value_of, whole
from roiviz.views.pages import Page, PageState
from roiviz.views.person import BOX_FIELDS, MAP_FIELDS, OPERATOR_FIELDS, PICTURE_FIELDS

LOOKS = ("cells", "box", "move", "pool", "threads")
CHARTS = ("gradient", "adds", "threads")
MARKS: tuple[Overlay, ...] = ("bins", "samples", "cells", "taps")
REACHES = {"1": 1.0, "0.1": 0.1, "3": 3.0}  # cells
STEPS = {"0.02": 0.02, "0.05": 0.05, "0.1": 0.1, "0.2": 0.2}  # of a side
MAX_SEED = 999

_CHART = choice(CHARTS)
_MARKS = choices(MARKS, old_links.OVERLAYS)
_FREE = choices(FREEDOMS)


@dataclass(frozen=True)
class GradientsState(PageState):
    """Gradients' own fields; goal and freedoms None where the page's suggestion stands."""

    OF_A_PICTURE = ("target", "pin")
    BY_CARDS = ("bin", "painted")

    look: str = stated("look", "cells", choice(LOOKS, old_links.LOOKS))
    upstream: str = stated("upstream", "ones", choice(UPSTREAMS, old_links.UPSTREAMS))
    seed: int = stated("seed", 0, whole(0, MAX_SEED))
    bin: int = stated("bin", 0, whole(0, MAX_FLAT_BIN))
    painted: Painted = stated("paint", (), PAINTED)
    chart_cells: str = stated("cells_cells", "gradient", _CHART)
    chart_threads: str = stated("cells_threads", "threads", _CHART)
    marks_cells: tuple[Overlay, ...] = stated("marks_cells", MARKS, _MARKS)
    marks_box: tuple[Overlay, ...] = stated("marks_box", ("bins",), _MARKS)
    marks_move: tuple[Overlay, ...] = stated("marks_move", ("bins",), _MARKS)
    marks_pool: tuple[Overlay, ...] = stated("marks_pool", ("bins",), _MARKS)
    marks_threads: tuple[Overlay, ...] = stated("marks_threads", MARKS, _MARKS)
    reach: float = stated("reach", 1.0, value_of(REACHES, old_links.REACHES))
    goal: str | None = stated("goal", None, choice(GOALS, old_links.GOALS))
    step: float = stated("step", 0.1, value_of(STEPS, old_links.STEPS))
    free_match: tuple[str, ...] = stated("free_match", FREEDOMS, _FREE, old=("free_match_*",))
    free_channel: tuple[str, ...] = stated(
        "free_channel",
        tuple(name for name in FREEDOMS if name != "size"),
        _FREE,
        old=("free_channel_*",),
    )
    target: tuple[Box, ...] | None = stated("target", None, BOXES)
    pin: Focus | None = stated("pin", None, PIN)

    def with_choice(self, choice: Mapping[str, Any]) -> GradientsState:
        """The bin and the painted values that the person chose."""
        bin_ = int(choice["bin"])
        if not 0 <= bin_ <= MAX_FLAT_BIN:
            raise ValueError(f"bin: want 0 to {MAX_FLAT_BIN}, got {bin_}")
        return replace(self, bin=bin_, painted=checked_painted(choice["painted"]))


GRADIENTS = Page(
    "gradients",
    GradientsState,
    (*PICTURE_FIELDS, *MAP_FIELDS, *OPERATOR_FIELDS, *BOX_FIELDS),
)

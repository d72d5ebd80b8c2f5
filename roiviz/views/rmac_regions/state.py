"""What R-MAC regions remembers beside the person's own."""

from __future__ import annotations

from dataclasses import dataclass

from roiviz.fitted import LARGEST_SIDE
from roiviz.kernels.regions import VARIANTS
from roiviz.scene.schema import Focus
from roiviz.views import old_links
from roiviz.views.codecs import PIN
from roiviz.views.fields import choice, choices, stated, whole, wholes
from roiviz.views.pages import Page, PageState
from roiviz.views.person import (
    MAP_FIELDS,
    MOST_SCALES,
    PICTURE_FIELDS,
    REGION_FIELDS,
    REGIONS_START,
)

THE_PICTURES, ANOTHER = "picture", "another"
NONE = "none"
MARKS = ("winners", "cover", "cells")


@dataclass(frozen=True)
class RegionsState(PageState):
    """The regions page's own fields; levels None for all."""

    OF_A_PICTURE = ("pin",)

    size: str = stated("map", THE_PICTURES, choice((THE_PICTURES, ANOTHER), old_links.MAP_SIZES))
    rows: int = stated("map_rows", 5, whole(1, LARGEST_SIDE))
    columns: int = stated("map_columns", 9, whole(1, LARGEST_SIDE))
    levels: tuple[int, ...] | None = stated(
        "levels", None, wholes(0, MOST_SCALES, old_links.LEVELS), old=("levels_*",)
    )
    marks: tuple[str, ...] = stated(
        "region_marks", ("winners", "cells"), choices(MARKS, old_links.REGION_MARKS)
    )
    against: str = stated(
        "against",
        NONE,
        choice((NONE, *VARIANTS), old_links.AGAINST),
        old=("against_{variant}", "against_*"),
    )
    pin: Focus | None = stated("pin", None, PIN)


REGIONS = Page(
    "rmac_regions",
    RegionsState,
    (*PICTURE_FIELDS, *MAP_FIELDS, *REGION_FIELDS),
    start=REGIONS_START,
)

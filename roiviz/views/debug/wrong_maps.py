"""Which share of the numbers is wrong, as marks, each of one box, channel, bin or of several."""

from __future__ import annotations

import math

import numpy as np

from roiviz.bench.outline import Map
from roiviz.views.debug.part import WrongMap

MOST_MARKS = 96  # of a row of boxes or channels


def wrong_map(shown: Map) -> WrongMap:
    """A map with a mark for each box, channel or bin, or for several that follow each other."""
    shares, rows = shown.shares, len(shown.bad)
    each = math.ceil(shares.size / MOST_MARKS) if shown.flat else 1
    starts = range(0, shares.size, each)
    flat = shares.ravel()
    places = [at + int(np.argmax(flat[at : at + each])) for at in starts]
    names = [shown.name(at) if each == 1 else _several(shown, at, each) for at in starts]
    return WrongMap(
        shown.one,  # type: ignore[arg-type]
        shown.many,
        shown.said(each),
        rows,
        len(places) // rows,
        each,
        np.array([flat[at : at + each].mean() for at in starts], np.float32),
        np.array(places, np.int32),
        tuple(
            f"{name}: {flat[at : at + each].mean():.0%} wrong" if flat[at : at + each].any()
            else f"{name}: right"
            for name, at in zip(names, starts, strict=True)
        ),
    )  # fmt: skip


def _several(shown: Map, at: int, each: int) -> str:
    return f"{shown.many} {at} to {min(at + each, shown.bad.size) - 1}"

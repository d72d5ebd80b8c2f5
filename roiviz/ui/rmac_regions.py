"""The regions page's live part: the regions on the picture, their derivation, what each finds."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import streamlit as st

from roiviz.cells import on_picture
from roiviz.explain import words
from roiviz.explain.claims import Claims
from roiviz.explain.rmac import (
    DASHES,
    RegionBoxes,
    RegionsLesson,
    RmacSettings,
    cell_box,
    regions_lesson,
)
from roiviz.explain.rmac_sentences import WORDS, regions_claims
from roiviz.explain.roi import device_name
from roiviz.features import FeatureMap
from roiviz.kernels.regions import RmacDerivation, rmac_derivation
from roiviz.ui import session, warm_up
from roiviz.ui.canvas import Scene, canvas, read_event
from roiviz.ui.live import View, held_by

STAGE = "rmac"
COMPILING = "Compiling the kernels for this machine: a few seconds, once. The regions follow."
ROOM = 330  # of the window's height, for what stands above and below the picture
MOST_VALUES = 1 << 18  # region maxima that travel; beyond, the shown channel alone
EXTRA, MISSING = 5, 3  # categorical colours: only the other one has it, only the shown one has it
WINNER = 1


@dataclass(frozen=True)
class RegionsView(View):
    """What the page shows."""

    settings: RmacSettings
    levels: tuple[int, ...]
    marks: tuple[str, ...]
    against: str = ""


def levels_of(feature_map: FeatureMap, settings: RmacSettings) -> tuple[int, ...]:
    """The levels that regions of this map have; 0 is the whole map."""
    height, width = feature_map.values.shape[:2]
    derivation = rmac_derivation(height, width, **settings.regions())
    return tuple(int(level) for level in np.unique(derivation.region_level))


@st.fragment
def live_regions(view: RegionsView) -> None:
    """The canvas with its regions; hovering is the browser's own affair."""
    key = session.canvas_key(view.scope)
    event = read_event(key)
    session.merge(view.page, event)
    state = session.settle(view.page)
    lesson, began = None, time.perf_counter()
    if warm_up.ready(stage=STAGE):
        lesson = regions_lesson(view.feature_map, view.settings)
    seconds = time.perf_counter() - began
    canvas(key, held_by(_scene(view, lesson, seconds), state), event, room=ROOM)


def timing(settings: RmacSettings, what: str, seconds: float) -> str:
    """Device, and how long an answer took, for the corner under the picture."""
    return f"{device_name(settings.device)} · {what} {seconds * 1e3:.1f} ms"


def _scene(view: RegionsView, lesson: RegionsLesson | None, seconds: float) -> Scene:
    return Scene(
        scope=view.scope,
        boxes=(),
        active=None,
        picture=view.picture,
        features=view.feature_map,
        channel=view.channel,
        rotated=False,
        editable=False,
        overlays=("cells",) if "cells" in view.marks else (),
        layers=_layers(view, lesson) if lesson else (),
        sentence=told(regions_claims(lesson)) if lesson else (COMPILING,),
        timing=timing(view.settings, "regions", seconds) if lesson else "",
        page=_page(view, lesson) if lesson else {},
        page_arrays=_arrays(view, lesson) if lesson else {},
    )


def told(claims: Claims) -> list[str | Mapping[str, Any]]:
    """Claims in words, as the canvas takes them."""
    return pieces(words.render(claims, WORDS))


def pieces(said: Sequence[tuple[str, bool]]) -> list[str | Mapping[str, Any]]:
    """A sentence as the canvas takes it."""
    return [{"t": text, "b": strong} for text, strong in said]


def box_layer(
    name: str,
    rows: RegionBoxes,
    legend: str,
    only: np.ndarray | None = None,
    more: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Regions as a layer; `only` picks some of them, `more` overrides what a layer says."""
    kept = np.arange(len(rows.boxes)) if only is None else only
    layer = {
        "id": name,
        "type": "boxes",
        "array": rows.boxes[kept],
        "color": [rows.colours[i] for i in kept],
        "dash": [rows.dashes[i] for i in kept],
        "labels": [rows.labels[i] for i in kept],
        "legend": legend,
    }
    return {**layer, **(more or {})}


def _layers(view: RegionsView, lesson: RegionsLesson) -> list[dict[str, Any]]:
    layers = []
    if "cover" in view.marks:
        most = int(lesson.coverage.max(initial=1))
        layers.append(
            {
                "id": "cover",
                "type": "heatmap",
                "array": lesson.coverage,
                "palette": "sequential",
                "range": [0, most],
                "whole": True,
                "opacity": 0.7,
                "legend": "regions that hold the cell",
            }
        )
    drawn = drawn_rows(view, lesson)
    differing = _difference_layers(view, lesson)
    quiet = {"opacity": 0.3} if differing else {}
    layers += [box_layer("regions", lesson.boxes, "", drawn, quiet), *differing]
    if "winners" in view.marks:
        layers.append(_winners_layer(view, lesson, drawn))
    layers.append(_winner_layer(lesson))
    return layers


def drawn_rows(view: RegionsView, lesson: RegionsLesson) -> np.ndarray:
    """Indices of the regions of the levels that are drawn."""
    return np.flatnonzero(np.isin(lesson.derivation.region_level, view.levels))


def _difference_layers(view: RegionsView, lesson: RegionsLesson) -> list[dict[str, Any]]:
    layers = []
    for other in lesson.differences:
        if other.variant != view.against:
            continue
        for name, rows, colour, dash, who in (
            ("missing", other.missing, MISSING, 0, lesson.derivation.variant.title),
            ("extra", other.extra, EXTRA, 9, other.title),
        ):
            count = len(rows.boxes)
            if count:
                legend = f"{count} only of {who}"
                more = {"color": [colour] * count, "dash": [dash] * count}
                layers.append(box_layer(name, rows, legend, more=more))
    return layers


def _winners_layer(view: RegionsView, lesson: RegionsLesson, drawn: np.ndarray) -> dict[str, Any]:
    stride = lesson.feature_map.stride
    cells = lesson.winning_cells(view.channel)[drawn]
    return {
        "id": "winners",
        "type": "points",
        "array": on_picture(cells[:, ::-1], stride),
        "color": [int(level) for level in lesson.derivation.region_level[drawn]],
        "legend": "winning cell of each region",
    }


def _winner_layer(lesson: RegionsLesson) -> dict[str, Any]:
    """One cell, which the browser moves to the region in hand."""
    box = cell_box((0, 0), lesson.feature_map.stride)
    return {
        "id": "winner",
        "type": "boxes",
        "array": np.array([[-1e6, -1e6, box.width, box.height, 0.0]]),
        "color": [WINNER],
        "dash": [0],
        "hoverable": False,
    }


def _page(view: RegionsView, lesson: RegionsLesson) -> dict[str, Any]:
    values = lesson.maxima.size
    return {
        "derivation": derivation_page(lesson),
        "drawn": [int(i) for i in drawn_rows(view, lesson)],
        "channels": list(view.feature_map.channel_names) if values <= MOST_VALUES else [],
        "all_channels": values <= MOST_VALUES,
        "differences": [
            {
                "variant": other.variant,
                "count": other.count,
                "extra": len(other.extra.boxes),
                "missing": len(other.missing.boxes),
                "sentence": pieces(other.sentence),
                "drawn": other.variant == view.against,
            }
            for other in lesson.differences
        ],
    }


def derivation_page(lesson: RegionsLesson) -> dict[str, Any]:
    """Every number of the derivation, as the kernel gave it, and its sentences."""
    derivation: RmacDerivation = lesson.derivation
    return {
        "height": derivation.height,
        "width": derivation.width,
        "overlap": derivation.overlap,
        "variant": derivation.variant.title,
        "bits": int(np.finfo(derivation.variant.arithmetic).bits),
        "whole_map": derivation.variant.whole_map and len(derivation.regions) > 0,
        "count": len(derivation.regions),
        "wd": derivation.extra_columns,
        "hd": derivation.extra_rows,
        "candidates": [
            {
                "steps": step.steps,
                "gap": step.gap,
                "overlap": step.overlap,
                "difference": step.difference,
                "chosen": row.chosen,
                "written": {"gap": row.gap, "overlap": row.overlap, "difference": row.difference},
            }
            for step, row in zip(derivation.candidates, lesson.candidates, strict=True)
        ],
        "levels": [
            {
                "level": level.level,
                "size": level.size,
                "columns": level.columns,
                "rows": level.rows,
                "stride_x": level.stride_x,
                "stride_y": level.stride_y,
                "starts_x": list(level.starts_x),
                "starts_y": list(level.starts_y),
                "dash": DASHES[level.level % len(DASHES)],
            }
            for level in derivation.levels
        ],
        "steps": [{"title": s.title, "sentence": pieces(s.sentence)} for s in lesson.steps],
    }


def _arrays(view: RegionsView, lesson: RegionsLesson) -> dict[str, np.ndarray]:
    """regions (n, 5): first and last cells, level; maxima and argmax (n, C), or of one channel."""
    derivation = lesson.derivation
    few = lesson.maxima.size <= MOST_VALUES
    columns = slice(None) if few else slice(view.channel, view.channel + 1)
    return {
        "regions": np.column_stack([derivation.regions, derivation.region_level]).astype(np.int32),
        "maxima": np.ascontiguousarray(lesson.maxima[:, columns], dtype=np.float32),
        "argmax": np.ascontiguousarray(lesson.argmax[:, columns], dtype=np.int32),
    }

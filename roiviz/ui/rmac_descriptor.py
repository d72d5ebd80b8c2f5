"""The descriptor page's live part: region vectors, their sum, and what a region adds to it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import streamlit as st

from roiviz.explain.rmac import RmacSettings, cell_box
from roiviz.explain.rmac_descriptor import DescriptorLesson, Patch, descriptor_lesson
from roiviz.explain.rmac_sentences import descriptor_claims
from roiviz.ui import session, warm_up
from roiviz.ui.canvas import Scene, canvas, read_event
from roiviz.ui.live import View, held_by
from roiviz.ui.rmac_regions import COMPILING, MOST_VALUES, STAGE, WINNER, box_layer, timing, told

ROOM = 330  # of the window's height, for what stands above and below the picture
PATCHES = 8


@dataclass(frozen=True)
class DescriptorView(View):
    """What the page shows besides the regions that the hand switches."""

    settings: RmacSettings
    marks: tuple[str, ...]
    all_channels: bool


@st.fragment
def live_descriptor(view: DescriptorView) -> None:
    """The canvas with the winning cells, answered whenever a region is switched."""
    key = session.canvas_key(view.scope)
    event = read_event(key)
    now, _ = session.merge(view.page, event)
    state = session.settle(view.page)
    began = time.perf_counter()
    lesson = _lesson(view, now.own.off) if warm_up.ready(stage=STAGE) else None
    seconds = time.perf_counter() - began
    canvas(key, held_by(_scene(view, lesson, seconds), state), event, room=ROOM)


def _lesson(view: DescriptorView, off: tuple[int, ...]) -> DescriptorLesson:
    whole = descriptor_lesson(view.feature_map, view.settings)
    # Fewer levels have fewer regions: what was switched off beyond them is no more.
    kept = [index for index in off if index < len(whole.active)]
    return descriptor_lesson(view.feature_map, view.settings, kept) if kept else whole


def _scene(view: DescriptorView, lesson: DescriptorLesson | None, seconds: float) -> Scene:
    fits = lesson is not None and lesson.region_vectors.size <= MOST_VALUES
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
        sentence=told(descriptor_claims(lesson)) if lesson else (COMPILING,),
        timing=timing(view.settings, "descriptor", seconds) if lesson else "",
        message=None if fits or lesson is None else _too_many(lesson),
        page=_page(view, lesson) if lesson and fits else {},
        page_arrays=_arrays(lesson) if lesson and fits else {},
    )


def _too_many(lesson: DescriptorLesson) -> str:
    regions, channels = lesson.region_vectors.shape
    return f"{regions} regions × {channels} channels are too many to show; choose fewer levels."


def _layers(view: DescriptorView, lesson: DescriptorLesson) -> list[dict[str, Any]]:
    layers = []
    if "winners" in view.marks:
        counts = lesson.winners(None if view.all_channels else view.channel).astype(np.float32)
        most = int(counts.max(initial=1))
        layers.append(
            {
                "id": "winners",
                "type": "heatmap",
                "array": np.where(counts > 0, counts, np.nan),
                "palette": "sequential",
                "range": [0, most],
                "whole": True,
                "opacity": 0.8,
                "legend": "regions and channels that a cell wins"
                if view.all_channels
                else "regions that a cell wins in the shown channel",
            }
        )
    visible = 1.0 if "regions" in view.marks else 0.0
    layers.append(box_layer("regions", lesson.boxes, "", more={"opacity": visible}))
    box = cell_box((0, 0), lesson.feature_map.stride)
    layers.append(
        {
            "id": "winner",
            "type": "boxes",
            "array": np.array([[-1e6, -1e6, box.width, box.height, 0.0]]),
            "color": [WINNER],
            "dash": [0],
            "hoverable": False,
        }
    )
    return layers


def _page(view: DescriptorView, lesson: DescriptorLesson) -> dict[str, Any]:
    return {
        "drawn": list(range(len(lesson.active))),
        "channels": list(view.feature_map.channel_names),
        "similarity": lesson.similarity,
        "total_norm": float(lesson.details.total_norms[0]),
        "off": [int(index) for index in np.flatnonzero(~lesson.active)],
        "aggregates": [
            {
                "name": row.name,
                "title": row.title,
                "formula": row.formula,
                "norm": row.norm,
                "similarity": row.similarity,
                "length": len(row.descriptor),
            }
            for row in lesson.aggregates
        ],
        "patches": [_patch(patch) for patch in lesson.patches(PATCHES)],
    }


def _patch(patch: Patch) -> Mapping[str, Any]:
    box = patch.patch_box
    return {
        "channel": patch.channel,
        "name": patch.name,
        "value": patch.value,
        "region": patch.region,
        "share": patch.share,
        "cell": list(patch.cell),
        "box": [box.cx, box.cy, box.width, box.height],
    }


def _arrays(lesson: DescriptorLesson) -> dict[str, np.ndarray]:
    details = lesson.details
    levels = details.derivation.region_level
    return {
        "regions": np.column_stack([details.regions, levels]).astype(np.int32),
        "maxima": details.maxima[0].astype(np.float32),
        "argmax": details.argmax[0].astype(np.int32),
        "vectors": lesson.region_vectors.astype(np.float32),
        "norms": lesson.region_norms.astype(np.float32),
        "shares": lesson.shares.astype(np.float32),
        "turns": lesson.turns.astype(np.float32),
        "total": details.total[0].astype(np.float32),
        "descriptor": lesson.descriptor.astype(np.float32),
        "full": lesson.full.astype(np.float32),
        **{f"aggregate_{row.name}": row.descriptor.astype(np.float32) for row in lesson.aggregates},
    }

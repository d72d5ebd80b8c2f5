"""What Gradients gives away: the gradient on the picture, the backward pass as code and numbers."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import cast

import numpy as np

from roiviz.boxes import rois as boxes_to_rois
from roiviz.explain import losses
from roiviz.explain.descent import Descent
from roiviz.explain.words import number, slope
from roiviz.exports import gradients, offline
from roiviz.exports.overlays import rois
from roiviz.exports.shown import Shown
from roiviz.exports.taken import ALONE, COUNTED, Curves, Drawing, File, Grid, Program, Taken
from roiviz.scene.packing import Scene
from roiviz.scene.schema import CardsMessage
from roiviz.views import roi_takes
from roiviz.views.codecs import MAX_BOXES
from roiviz.views.gradients.part import GradientsPart
from roiviz.views.gradients.present import (
    LOOKS,
    LOSS,
    GradientView,
    Numbers,
    aim,
    box_layer,
    upstream_of,
)
from roiviz.views.gradients.state import GradientsState
from roiviz.views.pages import Host
from roiviz.views.roi_takes import NO_BREAK
from roiviz.views.view import InHand

SECTIONS, CHARTS = ("cells",), ("gradient", "adds")
"""What a browser computes by itself: sections, and numbers over the cells."""
Panel = Grid | Curves
NO_WALK = "There is no walk: remember a patch first, or choose another goal."
NO_PROGRAM_WALKS = (
    "The walk is this page's own, and no framework has it: every step's box and loss are under "
    "“Numbers”."
)
NO_PROGRAM_SLIDES = (
    "The curves are outputs of the same box at many places: all of them are under “Numbers”."
)
MOST_PAINTED = 6  # bins whose values a caption names
END = 3  # the colour of a walk's last box
NO_BACKWARD = "No box here can be followed backwards."


def taken(view: GradientView, hand: InHand, host: Host, link: str) -> Taken:
    """The section that is looked at; its programs and numbers are the backward pass behind it."""
    shown = roi_takes.shown_of(view, hand, link)
    name = roi_takes.file_name(f"gradients {shown.operator} {shown.picture.name}")
    if not shown.boxes:
        return Taken(name, shown.key, link, why_not=roi_takes.NO_BOX)
    numbers: Numbers = view.explain(hand, host)
    explained = numbers.backward
    if explained is None:
        return Taken(name, shown.key, link, why_not=NO_BACKWARD)
    followed = replace(
        shown,
        boxes=tuple(shown.boxes[place] for place in explained.shown),
        active=explained.active,
        upstream=explained.upstream,
        cell=pin.cell if (pin := hand.memory.own.pin) else None,
    )
    files, why = _written(view, numbers, followed)
    return Taken(
        name,
        ("gradients", followed.key, view.look, view.overlays, view.chart, view.goal),
        link,
        draw=lambda: _drawing(view, hand, numbers, shown),
        shows=f"{LOOKS[view.look].title}: the picture with the boxes, and the numbers beside it",
        page_is=ALONE,
        page=(lambda: _page(view, hand, numbers, shown)) if _is_alone(view) else None,
        computes="the gradient of the shown channel, in float32 where the page has float64",
        programs={"roiviz": Program("roiviz", str, why)} if why else roi_takes.programs(followed),
        files=files,
        counted="" if why else COUNTED,
        no_numbers="" if files else NO_WALK,
    )


def _written(view: GradientView, numbers: Numbers, shown: Shown) -> tuple[tuple[File, ...], str]:
    """The numbers that the section shows, and why no program gives them, or ""."""
    link, walk, stairs, found = shown.link, numbers.walk, numbers.stairs, numbers.backward
    if view.look == "move":
        return gradients.walk_files(walk, link) if walk else (), NO_PROGRAM_WALKS
    if view.look == "pool" and stairs is not None:
        return gradients.slide_files(stairs, link), NO_PROGRAM_SLIDES
    files = gradients.files(shown)
    if view.look == "box" and found is not None:
        files += gradients.curves_file(found.numbers)
    return files, ""


def _is_alone(view: GradientView) -> bool:
    """Whether a browser computes all that the section shows."""
    return view.look in SECTIONS and view.upstream != "target" and view.chart in CHARTS


def _page(view: GradientView, hand: InHand, numbers: Numbers, shown: Shown) -> bytes:
    words = roi_takes.settings_words(shown.settings, shown.feature_map, shown.channel)
    said = f"Backward: {_loss(view, hand)}. {words}"
    drawing = replace(_drawing(view, hand, numbers, shown), caption=said)
    if view.upstream == "random":
        drawing = replace(drawing, scene=_drawn_for_all(view, hand, drawing.scene))
    title = f"Gradient of {shown.operator} on {shown.picture.name}"
    look = LOOKS[view.look]
    cards = (CardsMessage(view.name, look.cards, columns=look.columns),)
    return offline.page(title, drawing, hand.canvas, view.name, cards)


def _drawn_for_all(view: GradientView, hand: InHand, scene: Scene) -> Scene:
    """With the random upstream gradient of every box that there may be: no browser draws it."""
    every = np.zeros((MAX_BOXES, *view.settings.bins))
    drawn = losses.upstream_of(upstream_of(view, hand.memory.own), every)
    return replace(scene, page=replace(cast(GradientsPart, scene.page), drawn=drawn))


def _drawing(view: GradientView, hand: InHand, numbers: Numbers, shown: Shown) -> Drawing:
    scene = view.present(numbers, hand)[view.name]
    panel = PANELS[view.look](view, numbers, scene, shown)
    title = LOOKS[view.look].title
    about = f"{title[:1].lower()}{title[1:]}"
    said = f"Backward, {about}: {_loss(view, hand)}. {roi_takes.caption(shown)}"
    if view.look == "move":
        scene, said = _with_end(scene, numbers.walk), f"{said} {_walk_words(view)}"
    return Drawing(scene, shown.boxes, shown.active, panel, said, shown.link,
                   pin=hand.canvas.pin, view=hand.canvas.view)  # fmt: skip


def _loss(view: GradientView, hand: InHand) -> str:
    if view.look in ("move", "pool"):
        return "a walk down the loss" if view.look == "move" else "outputs as the box slides"
    said = f"gradient of the {LOSS[view.upstream == 'target']}"
    return f"{said}, {_upstream_words(view, hand.memory.own)}"


def _upstream_words(view: GradientView, state: GradientsState) -> str:
    """Which upstream gradient, as exactly as the page has it."""
    columns = view.settings.bins[1]
    count = math.prod(view.settings.bins)

    def name(place: int) -> str:
        return "({}, {})".format(*divmod(place, columns))

    def painted() -> str:
        put = {place: value for place, value in state.painted if place < count and value}
        if len(put) > MOST_PAINTED:
            return f"upstream painted in {len(put)} bins"
        each = [f"{number(value)} in {name(place)}" for place, value in sorted(put.items())]
        return f"upstream painted: {', '.join(each) or '0 in all bins'}"

    words: dict[str, Callable[[], str]] = {
        "ones": lambda: "upstream 1 in every bin",
        "bin": lambda: f"upstream 1 in bin {name(min(state.bin, count - 1))}",
        "painted": painted,
        "random": lambda: f"upstream drawn at random, seed={view.seed}",
        "target": lambda: f"patch {_patch(view)}",
    }
    return words[view.upstream]()


def _patch(view: GradientView) -> str:
    if view.target is None:
        return "not remembered"
    rotated = view.settings.row.rotated
    box = view.target if rotated else view.target.upright()
    return rois(boxes_to_rois((box,), rotated)[0][1:], rotated).replace(" ", NO_BREAK)


def _walk_words(view: GradientView) -> str:
    """The walk's goal, what may change, and how long its steps are."""
    patch = f" The patch: {_patch(view)}." if view.goal == "match" and view.target else ""
    named = [one for one in view.free if view.settings.row.rotated or one != "angle"]
    free = ", ".join(named) or "nothing"
    return f"{aim(view)}{patch} May change: {free}; longest step {view.step:.0%} of a side."


def _with_end(scene: Scene, walk: Descent | None) -> Scene:
    """With the last box of the walk beside the first, which alone the page begins with."""
    if walk is None:
        return scene
    layers = [
        replace(one, legend="the first box of the walk") if one.id == "walker" else one
        for one in scene.layers
    ]
    steps = len(walk.boxes) - 1
    last = f"the last, after {steps} step{'s' * (steps != 1)}"
    return replace(scene, layers=[*layers, box_layer("end", walk.boxes[-1], END, 3, last)])


def _upstream(
    view: GradientView, numbers: Numbers, scene: Scene, shown: Shown
) -> tuple[Panel, ...]:
    """What arrives at each bin of the active box, and what of it reaches the cells."""
    found = numbers.backward
    if found is None:
        return ()
    title = f"Box {found.shown[found.active] + 1}: upstream gradient"
    upstream = Grid(title, found.upstream[found.active], signed=True)
    rows, columns = np.nonzero(found.adds)
    if not len(rows):
        return (upstream,)
    first = int(rows.min()), int(columns.min())
    written = found.cells[first[0] : rows.max() + 1, first[1] : columns.max() + 1]
    return upstream, Grid("Gradient of the cells", written, signed=True, first=first)


def _slopes(view: GradientView, numbers: Numbers, scene: Scene, shown: Shown) -> tuple[Panel, ...]:
    """The loss along each number of the active box."""
    found = numbers.backward
    if found is None:
        return ()
    which = f"Box {found.shown[found.active] + 1}, " if len(shown.boxes) > 1 else ""
    loss = float(found.losses[found.active])
    return tuple(
        Curves(
            f"{which}{one.name}: slope {slope(one.slope)}",
            one.curve[:, 0],
            {"loss": one.curve[:, 1]},
            f"change of {one.name}, {one.unit}",
            "loss",
            here=(0.0, loss),
        )
        for one in found.numbers
    )


def _walk(view: GradientView, numbers: Numbers, scene: Scene, shown: Shown) -> tuple[Panel, ...]:
    """The loss after each step."""
    walk = numbers.walk
    if walk is None:
        return ()
    blurs = ", ".join(f"{blur:g}" for blur in walk.blurs if blur)
    there = f"on the map blurred by {blurs}, then 0 cells"
    lines = {"on the sharp map": walk.losses, there: walk.level_losses}
    return (Curves("The walk's loss", np.arange(len(walk.losses)), lines, "step", "loss"),)


def _stairs(view: GradientView, numbers: Numbers, scene: Scene, shown: Shown) -> tuple[Panel, ...]:
    """One bin's output as the box slides to the right."""
    stairs = numbers.stairs
    if stairs is None:
        return ()
    row, column = divmod(stairs.bin, view.settings.bins[1])
    lines = {"RoIAlign": stairs.smooth[:, 0], "RoIPool": stairs.stepped[:, 0]}
    title = f"Bin ({row}, {column}) as the box slides"
    return (Curves(title, stairs.offsets, lines, "to the right, px", "output"),)


PANELS: dict[str, Callable[[GradientView, Numbers, Scene, Shown], tuple[Panel, ...]]] = {
    "cells": _upstream,
    "box": _slopes,
    "move": _walk,
    "pool": _stairs,
    "threads": _upstream,
}
"""What stands beside the picture, by the section that is looked at."""

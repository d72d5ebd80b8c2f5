"""What Gradients gives away: the gradient on the picture, the backward pass as code and numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import cast

import numpy as np

from roiviz.boxes import rois as boxes_to_rois
from roiviz.explain import losses, sentences
from roiviz.explain.descent import Descent
from roiviz.explain.gradient_sentences import WORDS
from roiviz.explain.words import listed, number, slope
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
    CHARTS,
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

PAGES = {
    "box": f"{ALONE} Crossings and central differences are known of the saved box alone.",
    "move": f"{ALONE} The walk is that of the box that is saved, and plays.",
}
"""What a section's page holds, where a browser does not compute all of it."""
Panel = Grid | Curves
GRADIENT = (
    "the gradient of the shown channel's cells, in float32 (that of the boxes is in roiviz's "
    "program and under “Numbers”)"
)
OWN_GRADIENT = "the gradient of the shown channel's cells and of the boxes, in float64 as the page"
NO_WALK = "There is no walk: remember a patch first, or choose another goal."
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
    section = _section(view, numbers, followed, name)
    return Taken(
        name,
        ("gradients", followed.key, view.look, view.overlays, view.chart, view.goal),
        link,
        draw=lambda: _drawing(view, hand, numbers, shown),
        shows=f"{LOOKS[view.look].title}: the picture with the boxes, and the numbers beside it",
        page_is=PAGES.get(view.look, ALONE),
        page=lambda: _page(view, hand, numbers, shown),
        computes=section.computes,
        programs=section.programs,
        files=section.files,
        counted=section.counted,
        no_numbers="" if section.files else NO_WALK,
    )


@dataclass(frozen=True)
class Section:
    """What a section gives in numbers and as programs, and what these compute."""

    files: tuple[File, ...]
    programs: Mapping[str, Program]
    computes: str
    counted: str = ""


def _section(view: GradientView, numbers: Numbers, shown: Shown, name: str) -> Section:
    return SECTIONS.get(view.look, _backward)(view, numbers, shown, name)


def _backward(view: GradientView, numbers: Numbers, shown: Shown, name: str) -> Section:
    found = numbers.backward
    counts = {"adds": found.adds, "threads": found.writers} if found is not None else {}
    files = gradients.files(shown, counts)
    if view.look == "box" and found is not None:
        files += gradients.curves_file(found.numbers)
    programs = roi_takes.programs(shown)
    own = replace(programs["roiviz"], computes=OWN_GRADIENT)
    if view.look == "threads":
        write = own.write
        own = replace(own, write=lambda: f"{write()}{gradients.threads_lines(shown)}")
    return Section(files, {**programs, "roiviz": own}, GRADIENT, COUNTED)


def _of_walk(view: GradientView, numbers: Numbers, shown: Shown, name: str) -> Section:
    walk, on = numbers.walk, shown.feature_map
    if walk is None:
        return Section((), {"roiviz": Program("roiviz", str, NO_WALK)}, "")
    if view.goal == "channel":
        on = gradients.one_channel(on, view.channel)
    program = Program("roiviz", partial(gradients.walk_program, walk, on, shown, view.step, name))
    files = gradients.walk_files(walk, on, shown.link)
    return Section(files, {"roiviz": program}, "every step of the walk")


def _of_slide(view: GradientView, numbers: Numbers, shown: Shown, name: str) -> Section:
    stairs = numbers.stairs
    if stairs is None:
        return _backward(view, numbers, shown, name)
    program = Program("roiviz", partial(gradients.slide_program, stairs, shown, name))
    files = gradients.slide_files(stairs, shown.link)
    return Section(files, {"roiviz": program}, "both outputs at each place of the slide")


SECTIONS = {"move": _of_walk, "pool": _of_slide}
"""What gives something else than the backward pass."""


def _page(view: GradientView, hand: InHand, numbers: Numbers, shown: Shown) -> bytes:
    called = _called(view, shown)
    how = roi_takes.settings_words(called.settings, shown.feature_map, shown.channel)
    said = f"Backward: {_loss(view, hand)}. {how}"
    if view.look == "move":
        said = f"{said} {_walk_words(view)}"
    scene = _of_any_box(view, hand, view.present(numbers, hand)[view.name])
    drawing = replace(_drawing(view, hand, numbers, shown), caption=said, scene=scene)
    title = f"Gradient of {called.operator} on {shown.picture.name}"
    if view.look == "pool":
        title = f"RoIAlign against RoIPool on {shown.picture.name}"
    look = LOOKS[view.look]
    cards = (CardsMessage(view.name, look.cards, columns=look.columns),)
    words = {**sentences.words_of(view.settings), **WORDS}
    return offline.page(title, drawing, hand.canvas, view.name, cards, words)


def _called(view: GradientView, shown: Shown) -> Shown:
    """As the section calls the operator: against RoIPool, a maximum of upright boxes."""
    if view.look != "pool":
        return shown
    settings = replace(shown.settings, operator="roi_align", reduction="max")
    return replace(shown, settings=settings, boxes=tuple(box.upright() for box in shown.boxes))


def _of_any_box(view: GradientView, hand: InHand, scene: Scene) -> Scene:
    """With what the upstream gradient of a box takes that no browser knows."""
    part, upstream = cast(GradientsPart, scene.page), upstream_of(view, hand.memory.own)
    if upstream.target is not None:
        return replace(scene, page=replace(part, wanted=upstream.target))
    if view.upstream not in ("random", "target"):
        return scene
    every = np.zeros((MAX_BOXES, *view.settings.bins))
    return replace(scene, page=replace(part, drawn=losses.upstream_of(upstream, every)))


def _drawing(view: GradientView, hand: InHand, numbers: Numbers, shown: Shown) -> Drawing:
    scene = view.present(numbers, hand)[view.name]
    panel = PANELS[view.look](view, numbers, scene, shown)
    title = LOOKS[view.look].title
    about = f"{title[:1].lower()}{title[1:]}"
    said = f"Backward, {about}: {_loss(view, hand)}. {roi_takes.caption(_called(view, shown))}"
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
    chart = CHARTS[view.chart]
    numbers_of = chart.values(found)[first[0] : rows.max() + 1, first[1] : columns.max() + 1]
    title = chart.title if chart.counted else "Gradient of the cells"
    return upstream, Grid(title, numbers_of, signed=not chart.counted, first=first)


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
    lines = {"on the sharp map": walk.losses}
    # Those that steps were made on.
    used = [walk.blurs[level] for level in np.unique(walk.levels[1:])]
    blurred = [f"{blur:g}" for blur in used if blur]
    if blurred:
        then = "" if len(blurred) == len(used) else ", then sharp"
        lines[f"on the map blurred by {listed(blurred)} cells{then}"] = walk.level_losses
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

"""What the prism gives away: every reading's samples and outputs, code and numbers."""

from __future__ import annotations

import numpy as np

from roiviz.conventions import CONVENTIONS
from roiviz.explain.roi_settings import RoiSettings
from roiviz.exports import readings
from roiviz.exports.shown import Shown, map_words
from roiviz.exports.taken import Drawing, Grid, Taken
from roiviz.views.pages import Host
from roiviz.views.prism.present import Numbers, PrismView
from roiviz.views.roi_takes import NO_BOX, file_name
from roiviz.views.view import InHand


def taken(view: PrismView, hand: InHand, host: Host, link: str) -> Taken:
    """Every box under every chosen convention."""
    boxes = hand.canvas.boxes
    active = min(hand.canvas.active or 0, len(boxes) - 1) if boxes else None
    prism = view.prism
    operator = "roi_align_rotated" if prism.turned else "roi_align"
    settings = RoiSettings(operator, prism.bins, prism.sampling_ratio)
    shown = Shown(view.picture, view.feature_map, view.channel, settings, boxes, active, link)
    name = file_name(f"prism {view.picture.name}")
    if active is None:
        return Taken(name, shown.key, link, why_not=NO_BOX)
    numbers = view.explain(hand, host)
    reading = numbers.reading

    def draw() -> Drawing:
        scene = view.present(numbers, hand)[view.name]
        panels = _panels(numbers, active)
        return Drawing(scene, boxes, active, panels, _caption(view, numbers, shown), link)

    return Taken(
        name,
        ("prism", shown.key, reading.prism, view.overlays),
        link,
        draw=draw,
        shows="The picture with every reading's samples, and each one's outputs of the active box",
        computes="the outputs of the shown channel",
        programs=readings.programs(shown, reading),
        files=readings.files(reading, link),
    )


def _panels(numbers: Numbers, active: int) -> tuple[Grid, ...]:
    """Each reading's outputs of the active box, in the same colours."""
    found = [
        (row.title, one.output)
        for row in numbers.reading.prism.rows
        if (one := numbers.reading.of(row.id, active)) is not None
    ]
    signed = any(bool((output < 0).any()) for _, output in found)
    most = max((float(np.abs(output).max(initial=0)) for _, output in found), default=0.0)
    return tuple(Grid(title, output, signed, most=most) for title, output in found)


def _caption(view: PrismView, numbers: Numbers, shown: Shown) -> str:
    prism = numbers.reading.prism
    rows, columns = prism.bins
    titles = ", ".join(row.title for row in prism.rows)
    given = (
        f" All are given {CONVENTIONS[prism.reference].title}'s numbers." if prism.shared else ""
    )
    box = shown.boxes[numbers.active]
    turn = f" turned by {box.angle:g}°" if box.angle else ""
    return (
        f"One box as {titles} read it: {rows} × {columns} bins, "
        f"sampling_ratio={prism.sampling_ratio}.{given} "
        f"{map_words(view.feature_map, view.channel)} Box {numbers.active + 1}: centre "
        f"({box.cx:g}, {box.cy:g}), {box.width:g} × {box.height:g} px{turn}."
    )

"""What the prism gives away: every reading's samples and outputs, code and numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from roiviz.conventions import CONVENTIONS
from roiviz.explain.prism import Prism
from roiviz.explain.roi_settings import RoiSettings
from roiviz.explain.words import listed, number
from roiviz.exports import offline, readings
from roiviz.exports.shown import Shown, map_words
from roiviz.exports.taken import COUNTED, Drawing, Grid, Taken
from roiviz.scene.schema import Card, CardsMessage
from roiviz.views.pages import Host
from roiviz.views.prism.part import PrismCard, PrismPart
from roiviz.views.prism.present import Numbers, PrismView, reading_kernel
from roiviz.views.roi_takes import NO_BOX, file_name
from roiviz.views.view import InHand

CARDS = (Card.SENTENCE, PrismCard.OUTPUTS, PrismCard.CAUSES, PrismCard.SUM)
PAGE = (
    "One HTML file with the picture, the shown channel and the kernels in it: it opens without a "
    "server or a network. Readings that have a kernel follow the box as it is dragged; the others "
    "say of which box they are."
)


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
        return Drawing(scene, boxes, active, panels, _caption(view, numbers, shown), link,
                       pin=hand.canvas.pin, view=hand.canvas.view)  # fmt: skip

    return Taken(
        name,
        ("prism", shown.key, reading.prism, view.overlays, numbers.why),
        link,
        draw=draw,
        page_is=PAGE,
        page=_page(view, hand, draw, reading.prism),
        shows="The picture with every reading's samples, and each one's outputs of the active box",
        computes="the outputs of the shown channel",
        programs=readings.programs(shown, reading),
        files=readings.files(reading, link),
        counted=COUNTED,
    )


def _page(
    view: PrismView, hand: InHand, draw: Callable[[], Drawing], prism: Prism
) -> Callable[[], bytes] | None:
    """What makes the page; None where a browser computes none of the readings."""
    kernels = {row.id: reading_kernel(prism, row, view.feature_map) for row in prism.rows}
    if not any(kernels.values()):
        return None

    def made() -> bytes:
        drawing = draw()
        part = drawing.scene.page
        assert isinstance(part, PrismPart)
        scene = replace(
            drawing.scene,
            readings=tuple(replace(one, kernel=kernels[one.id]) for one in drawing.scene.readings),
            layers=(),
            box_sets=(),
            page=replace(part, sweep=None),
        )
        cards = (CardsMessage(view.name, CARDS, columns=1),)
        title = f"Conventions on {view.picture.name}"
        said = f"One box as {_titles(prism)} read it. {map_words(view.feature_map, view.channel)}"
        drawn = replace(drawing, scene=scene, caption=said)
        return offline.page(title, drawn, hand.canvas, view.name, cards)

    return made


def _titles(prism: Prism) -> str:
    return ", ".join(row.title for row in prism.rows)


def _panels(numbers: Numbers, active: int) -> tuple[Grid, ...]:
    """Each reading's outputs of the active box, in the same colours."""
    found = [
        (row.title, one.output)
        for row in numbers.reading.prism.rows
        if (one := numbers.reading.of(row.id, active)) is not None
    ]
    seen = [output[np.isfinite(output)] for _, output in found]
    ends = [float(end) for one in seen if one.size for end in (one.min(), one.max())]
    span = (min(ends, default=0.0), max(ends, default=0.0))
    return tuple(Grid(title, output, span=span) for title, output in found)


def _caption(view: PrismView, numbers: Numbers, shown: Shown) -> str:
    prism = numbers.reading.prism
    rows, columns = prism.bins
    given = (
        f" All are given {CONVENTIONS[prism.reference].title}'s numbers." if prism.shared else ""
    )
    box = shown.boxes[numbers.active]
    own = [row.title for row in prism.rows if not row.rules.takes_ratio]
    but = f", which {listed(own)} {'does' if len(own) == 1 else 'do'} not take" if own else ""
    turn = f" turned by {number(box.angle)}°" if box.angle else ""
    return (
        f"A box on {shown.picture.name} as {_titles(prism)} read it: {rows} × {columns} bins, "
        f"sampling_ratio={prism.sampling_ratio}{but}.{given} "
        f"{map_words(view.feature_map, view.channel)} Box {numbers.active + 1}: centre "
        f"({number(box.cx)}, {number(box.cy)}), {number(box.width)} × {number(box.height)} px"
        f"{turn}."
    )

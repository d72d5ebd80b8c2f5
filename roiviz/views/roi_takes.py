"""What a page with boxes gives away: the canvas as a figure, the outputs as code and numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from roiviz.explain import sentences
from roiviz.explain.comparison import Way
from roiviz.explain.roi_settings import RoiSettings
from roiviz.explain.words import Words
from roiviz.exports import numbers as written
from roiviz.exports import offline
from roiviz.exports.code import FRAMEWORKS, code, reason_without
from roiviz.exports.overlays import rois
from roiviz.exports.shown import Shown, map_words
from roiviz.exports.taken import ALONE, COUNTED, Drawing, Grid, Program, Taken
from roiviz.features import FeatureMap
from roiviz.scene.packing import Scene
from roiviz.scene.schema import CardsMessage, Layer, PagePart
from roiviz.views.pages import Host
from roiviz.views.roi import RoiView
from roiviz.views.view import InHand

NO_BREAK = "\N{NO-BREAK SPACE}"
NO_BOX = "There is no box yet: draw one, then open this again."


def taken(
    view: RoiView,
    hand: InHand,
    host: Host,
    link: str,
    cards: Sequence[CardsMessage] = (),
    way: Way | None = None,
) -> Taken:
    """The boxes' outputs.

    Args:
        cards: beside the canvas of a page without a server.
        way: how else the boxes are read, beside the page's own.
    """
    shown = shown_of(view, hand, link, way)
    if not shown.boxes:
        return Taken(stem(shown), shown.key, link, why_not=NO_BOX)
    return Taken(
        stem(shown),
        (view.page.name, shown.key, view.overlays),
        link,
        draw=lambda: drawing(view, hand, host, shown),
        shows="The picture with the boxes, and the outputs of the active one",
        page_is=ALONE,
        page=lambda: page(view, hand, drawing(view, hand, host, shown), cards),
        computes="the outputs of the shown channel",
        programs=programs(shown),
        files=written.files(shown),
        counted=COUNTED
        if way is None or written.second_output(shown) is not None
        else f"{COUNTED} {way.title} refuses one of the boxes, so its outputs are left out.",
        no_numbers=written.refusal(shown),
    )


def shown_of(view: RoiView, hand: InHand, link: str, way: Way | None = None) -> Shown:
    """The boxes in the hand, as an export takes them."""
    boxes, active = hand.canvas.boxes, hand.canvas.active
    return Shown(
        view.picture,
        view.feature_map,
        view.channel,
        view.settings,
        boxes,
        min(active or 0, len(boxes) - 1) if boxes else None,
        link,
        way=way,
    )


def stem(shown: Shown) -> str:
    """What files of this view are called."""
    return file_name(f"{shown.operator} {shown.picture.name}")


def file_name(text: str) -> str:
    """Words as a file's name."""
    return re.sub(r"\W+", "-", text.lower()).strip("-")


def programs(shown: Shown) -> dict[str, Program]:
    """The view in every framework's words; after it, the way of reading that it is set against."""
    found = {
        name: Program(row.title, partial(code, shown, name), reason_without(shown, name))
        for name, row in FRAMEWORKS.items()
    }
    if (second := shown.second) is None or shown.way is None:
        return found
    return found | {
        f"{name}.compared": replace(one, title=f"{one.title}: {shown.way.title}")
        for name, one in programs(second).items()
    }


def scene_of(view: RoiView, hand: InHand, host: Host) -> Scene:
    """What the canvas draws."""
    return view.present(view.explain(hand, host), hand)[view.name]


def drawing(view: RoiView, hand: InHand, host: Host, shown: Shown) -> Drawing:
    """The canvas, and the outputs of the active box."""
    scene = scene_of(view, hand, host)
    return Drawing(
        scene, shown.boxes, shown.active, outputs(scene, shown), caption(shown), shown.link,
        pin=hand.canvas.pin, view=hand.canvas.view,
    )  # fmt: skip


def page(
    view: RoiView,
    hand: InHand,
    drawn: Drawing,
    cards: Sequence[CardsMessage],
    part: PagePart | None = None,
    layers: Sequence[Layer] = (),
    words: Words | None = None,
    also: str = "",
) -> bytes:
    """The canvas and cards as a page that needs no server, without what only a server computes.

    Args:
        part, layers, words: what of the page's own a browser can compute, and say.
        also: a sentence behind the settings.
    """
    alone = replace(drawn.scene, layers=layers, page=part)
    title = f"{view.settings.row.called} on {view.picture.name}"
    said = settings_words(view.settings, view.feature_map, view.channel)
    return offline.page(
        title,
        replace(drawn, scene=alone, caption=f"{said} {also}".rstrip()),
        hand.canvas,
        view.name,
        cards,
        {**sentences.words_of(view.settings), **(words or {})},
    )


def outputs(scene: Scene, shown: Shown) -> tuple[Grid, ...]:
    """The kernel's outputs of the active box; none where it is refused."""
    if shown.active is None:
        return ()
    box = shown.boxes[shown.active].id
    return tuple(
        Grid(f"Box {shown.active + 1}: outputs of the kernel", answer.output, span=answer.range)
        for answer in scene.answers
        if answer.box == box and answer.output is not None
    )


def caption(shown: Shown) -> str:
    """What is drawn, with the exact settings."""
    count = "1 box" if len(shown.boxes) == 1 else f"{len(shown.boxes)} boxes"
    said = settings_words(shown.settings, shown.feature_map, shown.channel)
    return f"{said} {count} on {shown.picture.name}{_box_words(shown)}"


def settings_words(settings: RoiSettings, feature_map: FeatureMap, channel: int) -> str:
    """How boxes are pooled, and from what."""
    rows, columns = settings.bins
    given = "".join(f", {name}={value!r}" for name, value in settings.arguments().items())
    bins = f"{rows} × {columns} bins"
    return f"{settings.row.called}, {bins}{given}. {map_words(feature_map, channel)}"


def _box_words(shown: Shown) -> str:
    if shown.active is None:
        return "."
    numbers = rois(shown.rois[shown.active][1:], shown.settings.row.rotated)
    return f"; box {shown.active + 1}: {numbers.replace(' ', NO_BREAK)}."

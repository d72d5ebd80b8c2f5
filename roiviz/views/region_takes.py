"""What both pages with R-MAC's regions give away: the regions on the picture, code and numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from roiviz.explain.rmac_words import WORDS
from roiviz.exports import offline, rmac
from roiviz.exports.shown import map_words
from roiviz.exports.taken import Curves, Drawing, Grid, Taken
from roiviz.scene.schema import CardsMessage, Layer
from roiviz.views.regions import Numbers, RegionView
from roiviz.views.roi_takes import file_name
from roiviz.views.view import InHand

PAGE = (
    "One HTML file with the picture and the regions in it: it opens without a server or a network"
)
SWITCHED = ", and the descriptor is added up again as regions are switched"
COUNTED = "Regions, rows and columns count from 0."
MOST_ROWS = 40  # regions that are listed beside the picture


def region_of(view: RegionView, link: str, what: str, off: tuple[int, ...] = ()) -> rmac.Region:
    """What an export is made of."""
    return rmac.Region(
        view.feature_map,
        view.channel,
        view.settings,
        view.picture.name,
        link,
        file_name(f"{what} {view.picture.name}"),
        off,
    )


def take(
    view: RegionView,
    hand: InHand,
    shown: rmac.Region,
    *,
    numbers: Numbers[Any],
    descriptor: bool,
    panels: tuple[Grid | Curves, ...],
    channel: int | None,
    cards: Sequence[CardsMessage] = (),
    also: str = "",
    pinned: Callable[[int], Sequence[Layer]] = lambda region: (),
) -> Taken:
    """The page's figure with its panels, and the program and numbers of what it computes.

    Args:
        numbers: what the page explains.
        channel: the one that is looked at; None where all of them are.
        cards: beside the canvas of a page without a server; none where there is no such page.
        also: a sentence behind the settings.
        pinned: what marks a region in a figure.
    """

    def draw() -> Drawing:
        scene = view.present(numbers, hand)[view.name]
        pin = hand.canvas.pin
        if pin is not None and pin.box is not None and pin.box < len(shown.derivation.regions):
            scene = replace(scene, layers=[*scene.layers, *pinned(pin.box)])
        levels = range(1, shown.settings.scales + 1)
        keys = {0: "whole map"} | {level: f"level {level}" for level in levels}
        said = f"{caption(shown, channel)} {also}".rstrip()
        seen = hand.canvas.view
        return Drawing(scene, (), None, panels, said, shown.link, keys, view=seen)

    def page() -> bytes:
        what = "descriptor" if descriptor else "regions"
        title = f"R-MAC's {what} on {view.picture.name}"
        return offline.page(title, draw(), hand.canvas, view.name, cards, WORDS)

    digests = view.picture.digest, view.feature_map.digest
    return Taken(
        shown.name,
        (view.page.name, *digests, view.settings, view.marks, shown.channel, shown.off, shown.link),
        shown.link,
        draw=draw,
        shows="The picture with R-MAC's regions, and the numbers beside it",
        page_is=f"{PAGE}{SWITCHED if descriptor else ''}.",
        page=page if cards else None,
        computes="the descriptor" if descriptor else "the regions and what each of them finds",
        programs=rmac.programs(shown, descriptor=descriptor),
        files=rmac.files(shown, descriptor=descriptor),
        counted=COUNTED,
    )


def caption(shown: rmac.Region, channel: int | None) -> str:
    """Which regions, with the exact settings."""
    found, settings = shown.derivation, shown.settings
    count = len(found.regions)
    off = f", without {', '.join(str(one) for one in shown.off)}" if shown.off else ""
    regions = "1 region" if count == 1 else f"{count} regions"
    return (
        f"R-MAC on {shown.picture} as {found.variant.title} has it: {regions}{off}, "
        f"scales={settings.scales}, overlap={settings.overlap:g}. "
        f"{map_words(shown.feature_map, channel)}"
    )

"""Debug's view: the features as a picture, and on it which boxes are right and which are not."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from roiviz.bench import html, outline, text
from roiviz.bench.arithmetic import Arithmetic
from roiviz.bench.compare import Place, error_of
from roiviz.bench.outline import counted
from roiviz.bench.report import Report
from roiviz.explain import debug
from roiviz.explain.debug import Shown
from roiviz.scene.packing import Scene
from roiviz.scene.schema import BoxesLayer, Focus, Text
from roiviz.views.debug.gradients import gradients
from roiviz.views.debug.part import DebugPart, Fact, NumberFacts, SumFacts, SumRow
from roiviz.views.debug.state import DebugState
from roiviz.views.debug.wrong_maps import wrong_map
from roiviz.views.pages import Host
from roiviz.views.view import InHand, PictureView

WRONG, RIGHT, BINS, CHOSEN = "wrong", "right", "bins", "chosen"
COLOURS = {WRONG: 5, RIGHT: 2, BINS: 3, CHOSEN: 4}
RIGHT_DASH = 5.0
MOST_DRAWN = 1000  # boxes of a layer, and bins
MOST_BINS = 28  # along a side of a map of bins
ROOM = 330  # CSS pixels of the window's height that the page wants beside the stage


@dataclass(frozen=True)
class DebugView(PictureView):
    """A report on the map of the box that is shown."""

    report: Report

    @property
    def stages(self) -> tuple[str, ...]:
        """The report is there before the canvas is."""
        return ()

    def explain(self, hand: InHand, host: Host) -> Shown:
        """The number that is looked at."""
        return chosen(self.report, hand.memory.own)

    def told_widgets(self, numbers: Shown) -> Hashable:
        """Which map is drawn, where it is not the one that the page begins with."""
        found, first = (_drawn_map(self.report, one) for one in (numbers, first_of(self.report)))
        return None if found == first else found

    def present(self, numbers: Shown | None, hand: InHand) -> Mapping[str, Scene]:
        """The boxes, the wrong bins of the one that is shown, and the chosen one."""
        shown = numbers or first_of(self.report)
        return {
            self.name: Scene(
                picture=self.picture,
                features=self.feature_map,
                channel=self.channel,
                editable=False,
                overlays=("cells",),
                layers=_layers(self, shown, hand.memory.own),
                sentence=(Text("A click on a box shows its numbers."),),
                page=part_of(self.report, shown, hand.memory.own),
                room=ROOM,
            )
        }


def _drawn_map(report: Report, shown: Shown) -> tuple[int, int]:
    return debug.picture_index(report, shown), shown.channel


# ------------------------------------------------------------------ which number is looked at


def first_of(report: Report) -> Shown:
    """The number that is looked at where nobody has chosen one."""
    return debug.shown_number(report)


def chosen(report: Report, own: DebugState) -> Shown:
    """The number that is looked at: of the box that is pinned, else as the cards chose it."""
    pinned = _pinned(report, own)
    if pinned is not None:
        channel = _by_cards(report, own).channel
        return debug.shown_number(report, pinned, int(_leads(report, channel, [pinned])[-1]))
    return _by_cards(report, own)


def _by_cards(report: Report, own: DebugState) -> Shown:
    return debug.shown_number(report, own.box, own.channel, own.bin)


def _pinned(report: Report, own: DebugState) -> int | None:
    """The box that the pin is on; None where it is on none, or on one that is not there."""
    pin: Focus | None = own.pin
    if pin is None or pin.layer not in (WRONG, RIGHT) or pin.row is None:
        return None
    # A pin names a row of what was drawn before it was set.
    rows = drawn(report, _by_cards(report, own))[pin.layer]
    return int(rows[pin.row]) if pin.row < len(rows) else None


def drawn(report: Report, shown: Shown) -> dict[str, np.ndarray]:
    """The boxes of each layer on the map of a number, those first that are the most wrong."""
    here = debug.on_same_map(report, shown)
    bad = report.comparison.bad_by_box
    order = np.argsort(-report.comparison.worst_by_box, kind="stable")
    wrong = order[(bad[order] > 0) & here[order]]
    right = order[(bad[order] == 0) & here[order]]
    return {WRONG: wrong[:MOST_DRAWN], RIGHT: right[:MOST_DRAWN]}


# ------------------------------------------------------------------ on the picture


def _layers(view: DebugView, shown: Shown, own: DebugState) -> list[BoxesLayer]:
    report = view.report
    frames = debug.frames(report, view.feature_map)
    found = report.comparison
    rows = drawn(report, _by_cards(report, own))
    bins = found.bad[0, 0].size * found.bad.shape[1] if len(found.bad) else 0
    # Of a gradient alone, no box is right or wrong.
    known = "" if report.case.only_gradients else ": right"
    labels = {
        WRONG: [
            f"box {k}: {found.bad_by_box[k]:,} of {bins:,} numbers wrong, up to "
            f"{found.worst_by_box[k]:.3g}"
            for k in rows[WRONG]
        ],
        RIGHT: [f"box {k}{known}" for k in rows[RIGHT]],
    }
    counts = {WRONG: int((found.bad_by_box > 0).sum()), RIGHT: int((found.bad_by_box == 0).sum())}
    layers = [
        _layer(
            name,
            frames[rows[name]],
            _legend(name if known else "", len(rows[name]), counts[name]),
            labels[name],
        )
        for name in (RIGHT, WRONG)
        if len(rows[name])
    ]
    if len(frames):
        where, said = debug.bad_bins(report, shown, frames[shown.roi])
        if len(where) and not report.case.only_gradients:
            title = f"wrong bins of box {shown.roi}, channel {shown.channel}"
            layers.append(_layer(BINS, where[:MOST_DRAWN], title, said[:MOST_DRAWN], hover=False))
        one = debug.chosen_bin(report, shown, frames[shown.roi])
        if len(one) and not report.case.only_gradients:
            place = divmod(shown.bin, found.bad.shape[3])
            layers.append(_layer(CHOSEN, one, f"bin {place} of box {shown.roi}", [], hover=False))
    return layers


def _legend(name: str, shown: int, count: int) -> str:
    boxes = "box" if count == 1 else "boxes"
    return f"{count:,} {name} {boxes}".replace("  ", " ") + (
        f", {shown:,} of them drawn" if shown < count else ""
    )


def _layer(
    name: str, rows: np.ndarray, legend: str, labels: list[str], hover: bool = True
) -> BoxesLayer:
    count = len(rows)
    dash = RIGHT_DASH if name == RIGHT else 0.0
    return BoxesLayer(
        name,
        rows.astype(np.float32),
        legend,
        color=(COLOURS[name],) * count,
        dash=(dash,) * count,
        labels=tuple(labels) if hover else None,
        hoverable=hover,
    )


# ------------------------------------------------------------------ in the cards


def part_of(report: Report, shown: Shown, own: DebugState) -> DebugPart:
    """What the cards show of a number, its box, and the whole case."""
    found = report.comparison
    boxes, _, rows, columns = found.got.shape
    worst = found.worst_bad
    whole = debug.shown_number(report) if worst else None
    maps = outline.maps(found) if not found.ok else ()
    outputs = boxes > 0 and not report.case.only_gradients
    few = outputs and max(rows, columns) <= MOST_BINS
    numbers = debug.box_numbers(report, shown) if few else None
    errors = error_of(numbers.got, numbers.want).ravel() if numbers else np.zeros(0)
    most = float(errors.max(initial=0.0))
    layers = drawn(report, _by_cards(report, own))
    wrong_maps = [wrong_map(one) for one in maps if max(one.bad.shape) <= MOST_BINS or one.flat]
    boxes_of = [one for one in wrong_maps if one.id == "box"]
    return DebugPart(
        shown.roi,
        shown.channel,
        shown.bin,
        (whole.roi, whole.channel, whole.bin) if whole else None,
        outline.placed(report),
        tuple(wrong_maps),
        rows,
        columns,
        _written(numbers.got) if numbers else (),
        _written(numbers.want) if numbers else (),
        (numbers.bad if numbers else np.zeros(0)).astype(np.uint8).ravel(),
        (errors / most if 0 < most < math.inf else np.isinf(errors)).astype(np.float32),
        _number(report, shown) if outputs else None,
        np.concatenate([layers[RIGHT], layers[WRONG]]).astype(np.int32),
        len(layers[RIGHT]),
        _leads(report, shown.channel, [*layers.values(), *(one.places for one in boxes_of)]),
        tuple(gradients(report, own.cell, shown.roi if _is_chosen(report, own) else None)),
    )


def _leads(report: Report, channel: int, boxes: Sequence[ArrayLike]) -> np.ndarray:
    """(2 · K) boxes, then the channel of each that a click on it shows.

    It stays the one that is shown, so that the picture does, unless the box is wrong elsewhere
    alone.
    """
    found = report.comparison
    rows = np.unique(np.concatenate([*map(np.atleast_1d, boxes)])).astype(np.int64)
    channels = np.full(len(rows), channel)
    elsewhere = (found.bad_by_box[rows] > 0) & ~found.bad[rows, channel].any(axis=(1, 2))
    if elsewhere.any():
        channels[elsewhere] = found.worst[rows[elsewhere]].argmax(axis=1)
    return np.concatenate([rows, channels]).astype(np.int32)


def _is_chosen(report: Report, own: DebugState) -> bool:
    """Whether somebody has chosen a box."""
    return own.box is not None or _pinned(report, own) is not None


def _written(values: np.ndarray) -> tuple[str, ...]:
    return tuple(html.with_minus(f"{value + 0.0:.4g}") for value in values.ravel().tolist())


def _number(report: Report, shown: Shown) -> NumberFacts:
    place, found = debug.place_of(report, shown), report.comparison
    at = (place.roi, place.channel, place.row, place.column)
    sums = outline.sums(report, place)
    return NumberFacts(
        text.at(place),
        found.worst_bad is not None and at == found.worst_bad[:4],
        tuple(_facts(report, place, bool(found.bad[at]))),
        html.digits(place),
        tuple(_sum(whose, one) for whose, one in sums.made) if sums else (),
    )


def _facts(report: Report, place: Place, bad: bool) -> Iterator[Fact]:
    hoped = report.case.expected
    yield Fact("got", html.short(place.got), bad)
    if hoped is not None:
        wanted = float(hoped[place.roi, place.channel, place.row, place.column])
        yield Fact("you expected", html.short(wanted))
        bad, place = place.got != wanted, place._replace(want=wanted)
    else:
        yield Fact("expected", html.short(place.want))
    yield Fact("off", html.difference(place) if place.got != place.want else "0", bad)


def _sum(whose: str, made: Arithmetic) -> SumFacts:
    rows, result = text.figures(made)
    said = f"{made.claim.said}; {counted(len(made.samples), 'sample')}"
    written = tuple(SumRow(*map(html.with_minus, row)) for row in rows)
    return SumFacts(whose[:1].upper() + whose[1:], said, written, html.with_minus(result))

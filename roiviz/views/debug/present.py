"""Debug's view: the features as a picture, and on it which boxes are right and which are not."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass

import numpy as np

from roiviz.bench.report import Report
from roiviz.explain import debug
from roiviz.explain.debug import Shown
from roiviz.scene.packing import Scene
from roiviz.scene.schema import BoxesLayer, Focus, Text
from roiviz.views.pages import Host
from roiviz.views.view import InHand, PictureView

WRONG, RIGHT, BINS = "wrong", "right", "bins"
COLOURS = {WRONG: 5, RIGHT: 2, BINS: 3}
RIGHT_DASH = 5.0
MOST_DRAWN = 1000  # boxes of a layer, and bins
ROOM = 330  # CSS pixels of the window's height that the page wants beside the stage


@dataclass(frozen=True)
class DebugView(PictureView):
    """A report on the map of the box that is shown."""

    report: Report
    shown: Shown

    @property
    def stages(self) -> tuple[str, ...]:
        """The report is there before the canvas is."""
        return ()

    def explain(self, hand: InHand, host: Host) -> int | None:
        """The box that is pinned."""
        return chosen_box(self.report, hand.canvas.pin)

    def told_widgets(self, numbers: int | None) -> Hashable:
        """A box that is chosen on the canvas has its numbers beside it."""
        return numbers

    def present(self, numbers: int | None, hand: InHand) -> Mapping[str, Scene]:
        """The boxes, and the wrong bins of the one that is shown."""
        return {
            self.name: Scene(
                picture=self.picture,
                features=self.feature_map,
                channel=self.channel,
                editable=False,
                overlays=("cells",),
                layers=_layers(self),
                sentence=(Text("A click on a box shows its numbers."),),
                room=ROOM,
            )
        }


def drawn(report: Report, shown: Shown) -> dict[str, np.ndarray]:
    """The boxes of each layer, those first that are the most wrong."""
    here = debug.on_same_map(report, shown)
    bad = report.comparison.bad_by_box
    order = np.argsort(-report.comparison.worst_by_box, kind="stable")
    wrong = order[(bad[order] > 0) & here[order]]
    right = order[(bad[order] == 0) & here[order]]
    return {WRONG: wrong[:MOST_DRAWN], RIGHT: right[:MOST_DRAWN]}


def chosen_box(report: Report, pin: Focus | None) -> int | None:
    """The box that a pin is on; None where it is on none, or on one that is not there."""
    if pin is None or pin.layer not in (WRONG, RIGHT) or pin.row is None:
        return None
    # A pin names a row of what was drawn for the first box that was shown.
    rows = drawn(report, debug.shown_box(report, None))[pin.layer]
    return int(rows[pin.row]) if pin.row < len(rows) else None


def _layers(view: DebugView) -> list[BoxesLayer]:
    report, shown = view.report, view.shown
    frames = debug.frames(report, view.feature_map)
    found = report.comparison
    rows = drawn(report, debug.shown_box(report, None))
    bins = found.bad[0, 0].size * found.bad.shape[1] if len(found.bad) else 0
    labels = {
        WRONG: [
            f"box {k}: {found.bad_by_box[k]:,} of {bins:,} numbers wrong, up to "
            f"{found.worst_by_box[k]:.3g}"
            for k in rows[WRONG]
        ],
        RIGHT: [f"box {k}: right" for k in rows[RIGHT]],
    }
    counts = {WRONG: int((found.bad_by_box > 0).sum()), RIGHT: int((found.bad_by_box == 0).sum())}
    layers = [
        _layer(name, frames[rows[name]], _legend(name, len(rows[name]), counts[name]), labels[name])
        for name in (RIGHT, WRONG)
        if len(rows[name])
    ]
    if len(frames):
        where, said = debug.bad_bins(report, shown, frames[shown.roi])
        if len(where):
            title = f"wrong bins of box {shown.roi}, channel {shown.channel}"
            layers.append(_layer(BINS, where[:MOST_DRAWN], title, said[:MOST_DRAWN], hover=False))
    return layers


def _legend(name: str, shown: int, count: int) -> str:
    boxes = "box" if count == 1 else "boxes"
    return f"{count:,} {name} {boxes}" + (f", {shown:,} of them drawn" if shown < count else "")


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

"""What Debug gives away: where the output is wrong, the report, a failing test, the numbers."""

from __future__ import annotations

import hashlib

import numpy as np

from roiviz.bench.outline import headline
from roiviz.bench.report import Report
from roiviz.explain import debug
from roiviz.explain.debug import Shown
from roiviz.exports.numbers import tensors
from roiviz.exports.taken import Drawing, File, Grid, Program, Taken
from roiviz.views.debug.present import DebugView
from roiviz.views.pages import Host
from roiviz.views.view import InHand

FEW = 28  # bins along a side of what stands beside the picture
COUNTED = "Boxes, channels and bins count from 0, as the arrays do."
RIGHT = "Nothing is wrong here that a test could show."


def taken(view: DebugView, hand: InHand, host: Host, link: str, name: str = "") -> Taken:
    """The report on the case.

    Args:
        name: of the case.
    """
    report = view.report
    shown = view.explain(hand, host)
    digest = hashlib.blake2b(report.comparison.got.tobytes(), digest_size=16).hexdigest()

    def draw() -> Drawing:
        scene = view.present(shown, hand)[view.name]
        said = _caption(report, shown, name)
        ends = debug.ends(report, shown)
        of = f"{view.feature_map.name}, {view.feature_map.channel_names[0]}"
        colours = (*ends, of) if ends and ends[0] < ends[1] else None
        return Drawing(scene, (), None, _panels(report, shown), said, link, colours=colours)

    gradients = (one.comparison for one in report.gradients)
    fails = not all(one.ok for one in (report.comparison, *gradients))
    return Taken(
        "roiviz-report",
        ("debug", digest, shown, link),
        link,
        draw=draw,
        shows="The features with the boxes, right and wrong, and the numbers of one of them",
        page=lambda: report.to_html().encode(),
        page_is="The report as one HTML file: the verdict, what is wrong, where, and the sums.",
        computes="the wrong number and what it should be, as a test",
        programs={
            "pytest": Program(
                "pytest", report.to_pytest, "" if fails else RIGHT, "test_roiviz_report.py"
            ),
        },
        files=(
            File("json", "the report", lambda: report.to_json().encode()),
            File("npz", "the case, which `roiviz check` reads, and what is expected",
                 report.to_npz),
            File("safetensors", "the same arrays", lambda: tensors(report.to_arrays(), link)),
            File("boxes.csv", "a line for each box", lambda: report.to_csv().encode()),
        ),
        counted=COUNTED,
    )  # fmt: skip


def _panels(report: Report, shown: Shown) -> tuple[Grid, ...]:
    """What the box's channel gives, and what it should give."""
    if not report.comparison.got.size:
        return ()
    numbers = debug.box_numbers(report, shown)
    if max(numbers.got.shape) > FEW:
        return ()
    both = np.abs([numbers.got, numbers.want])
    most = float(both.max(where=np.isfinite(both), initial=0.0))
    signed = bool((numbers.got < 0).any() or (numbers.want < 0).any())
    return tuple(
        Grid(f"Box {shown.roi}, channel {shown.channel}: {name}", values, signed, most=most)
        for name, values in (("got", numbers.got), ("expected", numbers.want))
    )


def _caption(report: Report, shown: Shown, name: str) -> str:
    said = headline(report)
    found = (
        f"{said.word.capitalize()}: {said.count}." if said.count else f"{said.word.capitalize()}."
    )
    lead = f"{name[:1].upper()}{name[1:]}. " if name else ""
    stripes = debug.said_of_stripes(report, shown)
    parts = (f"{lead}{found}", said.finding, f"{said.against}.", stripes, COUNTED)
    return " ".join(part for part in parts if part)

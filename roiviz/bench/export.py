"""A report as files to keep: a test that fails, the numbers as .npz, and a table of the boxes."""

from __future__ import annotations

import csv
import io
import textwrap
from typing import Any

import numpy as np

from roiviz.bench import bfloat16
from roiviz.bench.arithmetic import arithmetic
from roiviz.bench.case import BenchError
from roiviz.bench.compare import Place
from roiviz.bench.facts import Facts
from roiviz.bench.outcome import Outcome
from roiviz.bench.written_out import (
    MOST_WRITTEN_OUT,
    area,
    array,
    columns_of,
    lists,
    pretty,
    settings_of,
)
from roiviz.conventions.rules import Pool
from roiviz.conventions.words import said

TEST = '''"""A case in which an operator is wrong; it needs numpy alone.

{finding}

Put a call of your operator into `kernel`, which repeats what it gave, and run pytest.
Wanted is {claim}:
{rules}.
"""

import numpy as np

nan, inf = np.nan, np.inf
SETTINGS = {settings}
# {map_note}
MAP = {map}
# {boxes_note}
FEATURES = np.zeros({features_shape}, np.{kind})
FEATURES[{picture}, -1, {top}:{bottom}, {left}:{right}] = MAP
# Of a box: {columns}.
ROIS = np.repeat(np.array([{box}], np.{boxes_kind}), {count}, axis=0)
{batch}# Of the last box and channel, rows × columns of bins.
WANT = np.array({want})
GOT = np.array({got})
# {tolerance}.
ALLOWED = {allowed!r}


def kernel(features, rois):
    """(boxes, channels, {rows}, {columns_of_bins}): call your operator here, with SETTINGS."""
    return np.broadcast_to(GOT, (len(rois), features.shape[1], *GOT.shape))


def test_box_{roi}_channel_{channel}():
    got = np.asarray(kernel(FEATURES, ROIS), np.float64)
    assert (len(got), *got.shape[2:]) == (len(ROIS), *WANT.shape)
    got = got[-1, -1]
    same = (got == WANT) | (np.isnan(got) & np.isnan(WANT))
    right = same | (np.abs(got - WANT) <= ALLOWED)
    row, column = np.argwhere(~right)[0] if not right.all() else (0, 0)
    assert right.all(), (
        f"{{np.count_nonzero(~right)}} of {{right.size}} bins are wrong, the first is "
        f"({{row}}, {{column}}): got {{got[row, column]}}, want {{WANT[row, column]}}"
    )
{by_hand}'''

BY_HAND = """

# Row, column and weight of each cell that bin ({row}, {column}) reads.
TAPS = {taps}


def test_the_wanted_number_is_the_mean_of_its_samples():
    cells = FEATURES[{picture}, -1].astype(np.float64)
    total = sum(weight * cells[row, column] for row, column, weight in TAPS)
    assert abs(total / {divisor!r} - WANT[{row}, {column}]) <= ALLOWED
"""


def failing_test(report: Outcome) -> str:
    """A pytest file that fails for what was got, and passes for a right operator.

    It holds one channel of the part of the map that the smallest wrong box reads, and as many
    boxes, channels and pictures before it as the fault needs.

    Raises: BenchError where nothing is wrong.
    """
    place = smallest(report)
    if place is None:
        raise BenchError("Nothing is wrong, so there is no test that fails.")
    case, claim, found = report.case, report.claim, report.comparison
    numbers = claim.rules.format.numbers
    maps = case.split(len(numbers))[1]
    own = np.array([place.roi])
    picture = int(maps[place.roi])
    share = int(np.prod(case.output_size)) if claim.rules.reduction.position_sensitive else 1
    channels = slice(place.channel * share, (place.channel + 1) * share)
    cells = area(report, own)
    top, bottom, left, right = cells
    map_ = case.features[picture, channels, top:bottom, left:right]
    needs = _needs(report)
    batch_column = case.rois.shape[1] == len(numbers) + 1
    kept_picture = picture if needs["pictures"] else 0
    written = np.array(case.rois[place.roi], copy=True)
    if batch_column:
        written[case.batch_column] = kept_picture
    kind = np.result_type(case.features.dtype, np.float16)
    allowed = float(found.tolerance.allowed[place.roi, place.channel])
    fields: dict[str, Any] = {
        "finding": _finding(report, place),
        "claim": claim.said,
        "rules": "\n".join(textwrap.wrap(said(claim.rules), 96)),
        "settings": settings_of(report),
        "map": array(map_, f"np.{kind}"),
        "map_note": _map_note(cells, case.feature_size),
        "boxes_note": _boxes_note(needs),
        "features_shape": (
            kept_picture + 1, max(needs["channels"] + 1, 1) * share, *case.feature_size
        ),
        "kind": kind.name,
        "picture": kept_picture,
        "top": top, "bottom": bottom, "left": left, "right": right,
        "box": lists(written),
        "boxes_kind": written.dtype.name,
        "count": needs["boxes"] + 1,
        "columns": columns_of(report, batch_column),
        "batch": "" if batch_column or case.batch_index is None else
            f"BATCH_INDEX = np.full(len(ROIS), {kept_picture})\n",
        "want": lists(found.want[place.roi, place.channel]),
        "got": lists(found.got[place.roi, place.channel]),
        "allowed": allowed,
        "tolerance": "\n# ".join(textwrap.wrap(found.tolerance.said, 96)),
        "rows": case.output_size[0], "columns_of_bins": case.output_size[1],
        "roi": place.roi, "channel": place.channel,
        "by_hand": _by_hand(report, place, kept_picture),
    }  # fmt: skip
    if share > 1:
        fields["by_hand"] = ""
        return TEST.replace("-1, {top}", f"-{share}:, {{top}}").format(**fields)
    return TEST.format(**fields)


def smallest(report: Outcome) -> Place | None:
    """The worst number of the smallest wrong box; None where all are right."""
    found = report.comparison
    wrong = np.flatnonzero(found.bad_by_box)
    if not len(wrong):
        return None
    bounds = Facts(report.case, found, report.claim).bounds
    if bounds is not None:
        sides = np.maximum(bounds[wrong, 2:] - bounds[wrong, :2], 0)
        wrong = wrong[np.argsort(sides.prod(axis=1), kind="stable")]
    roi = int(wrong[0])
    excess = np.where(found.worst[roi] > found.tolerance.allowed[roi], found.worst[roi], -1)
    channel = int(np.argmax(excess))
    error = np.abs(found.got[roi, channel].astype(float) - found.want[roi, channel])
    error[~np.isfinite(error) & found.bad[roi, channel]] = np.inf
    row, column = divmod(
        int(np.nanargmax(np.where(found.bad[roi, channel], error, -1))), error.shape[1]
    )
    at = (roi, channel, row, column)
    return Place(*at, float(found.got[at]), float(found.want[at]))


def _needs(report: Outcome) -> dict[str, int]:
    """How many boxes, channels and pictures must come before, for the fault to show."""
    needs = {"boxes": 0, "channels": 0, "pictures": 0}
    for one in report.patterns:
        if one.id in ("boxes_from", "channels_from"):
            needs[one.id.removesuffix("_from")] = one.evidence["from"]
        elif one.id in ("one_picture", "later_pictures"):
            needs["pictures"] = 1
    return needs


def _finding(report: Outcome, place: Place) -> str:
    lines = [
        f"Box {place.roi}, channel {place.channel}, bin ({place.row}, {place.column}): got "
        f"{place.got!r}, want {place.want!r}.",
        *(one.sentence for one in report.patterns),
    ]
    return "\n".join(one for line in lines for one in textwrap.wrap(line, 96))


def _map_note(cells: tuple[int, int, int, int], size: tuple[int, int]) -> str:
    if cells == (0, size[0], 0, size[1]):
        return "One channel of the map."
    return "The cells of one channel that the box reads; the others are 0 here."


def _boxes_note(needs: dict[str, int]) -> str:
    wanted = [f"{count} {name}" for name, count in needs.items() if count]
    if not wanted:
        return "One picture, one channel, one box."
    return f"The fault shows after {' and '.join(wanted)}, so as many come before."


def _by_hand(report: Outcome, place: Place, picture: int) -> str:
    """A test of the wanted number, where it is a mean of few enough taps."""
    made = arithmetic(report.case, report.claim, place)
    if made is None or report.claim.rules.reduction.pool is not Pool.MEAN or not made.divisor:
        return ""
    taps = [(tap.row, tap.column, tap.weight) for sample in made.samples for tap in sample.taps]
    if not 0 < len(taps) <= MOST_WRITTEN_OUT or not np.isfinite(place.want):
        return ""
    return BY_HAND.format(
        row=place.row, column=place.column, taps=pretty(repr(taps)), divisor=made.divisor,
        picture=picture,
    )  # fmt: skip


def arrays(report: Outcome) -> dict[str, np.ndarray]:
    """The case by name, as `roiviz check` reads it, and what was found of it.

    `found.want`, `found.bad` and `found.allowed` are of the output, and so are the largest errors,
    `found.worst_by_box`, `_channel` and `_bin`; where a gradient is all that was given, the first
    three are of its cells.
    """
    case, found = report.case, report.comparison
    gradients = {f"grad_{name}": value for name, value in vars(case.gradients).items()}
    given: dict[str, Any] = {
        "features": case.features, "rois": case.rois, "batch_index": case.batch_index,
        "output": None if case.only_gradients else case.output, "expected": case.expected,
        **gradients, **vars(case.said), "layout": "NCHW", "rounded": case.rounded or None,
    }  # fmt: skip
    worst = {}
    if case.only_gradients:
        found = report.gradients[0].comparison
    else:
        by = ("box", "channel", "bin")
        worst = {f"found.worst_by_{one}": getattr(found, f"worst_by_{one}") for one in by}
    given |= {"found.want": found.want, "found.bad": found.bad}
    given |= {"found.allowed": found.tolerance.allowed, **worst}
    arrays = {name: np.asarray(one, order="C") for name, one in given.items() if one is not None}
    return arrays | {name: bfloat16.narrowed(arrays[name]) for name in case.brain & arrays.keys()}


def numbers(report: Outcome) -> bytes:
    """An .npz of `arrays`."""
    file = io.BytesIO()
    np.savez_compressed(file, **arrays(report))  # type: ignore[arg-type]
    return file.getvalue()


def table(report: Outcome) -> str:
    """A CSV with a row for each box: its numbers, how many are wrong, and the largest error.

    Of a gradient alone, a box has no numbers that could be wrong.
    """
    case, found = report.case, report.comparison
    names = report.claim.rules.format.numbers
    boxes, maps = case.split(len(names))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    more = [] if case.only_gradients else ["wrong", "of", "largest_error"]
    writer.writerow(["roi", "picture", *names, *more])
    each = found.bad[0].size
    for roi, box in enumerate(boxes):
        shown = [str(one) for one in box]
        told = [int(found.bad_by_box[roi]), each, f"{found.worst_by_box[roi]:.9g}"]
        writer.writerow([roi, int(maps[roi]), *shown, *told[: len(more)]])
    return text.getvalue()

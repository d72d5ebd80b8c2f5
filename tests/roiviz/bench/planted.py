"""Calls whose convention is known: outputs of frameworks, and faults planted in them."""

from dataclasses import replace

import numpy as np

from roiviz.bench.case import Case, Said
from roiviz.bench.outputs import output_of
from roiviz.bench.slips import Slip
from roiviz.conventions import CONVENTIONS, Settings, written
from tests.kernels.golden import Case as Recorded
from tests.roiviz.conventions.recorded import call_of, wanted


def recorded_case(recorded: Recorded) -> Case:
    """A recorded call of a framework, as somebody would give it: they know their scale."""
    features, rois, settings, batch = call_of(recorded)
    picture = settings.picture_size and (settings.picture_size[0], settings.picture_size[1])
    said = Said(spatial_scale=settings.spatial_scale, picture_size=picture)
    maps = None if batch is None else batch.astype(np.int64)
    return Case(features, rois, wanted(recorded).astype(features.dtype), maps, said=said)


def case_of(
    name: str,
    settings: Settings,
    *,
    boxes: int = 24,
    channels: int = 6,
    size: tuple[int, int] = (20, 26),
    seed: int = 0,
) -> Case:
    """A case of a convention: boxes inside and across the border of two pictures, of all sizes."""
    rng = np.random.default_rng(seed)
    row = CONVENTIONS[name]
    rows, columns = size
    share = np.prod(settings.output_size) if row.rules.reduction.position_sensitive else 1
    features = rng.standard_normal((2, channels * int(share), rows, columns)).astype(np.float32)
    scale = settings.spatial_scale
    centres = rng.uniform(-0.1, 1.1, (boxes, 2)) * (columns / scale, rows / scale)
    sides = np.exp(rng.uniform(np.log(0.4), np.log(columns / 2), (boxes, 2))) / scale
    angles = rng.uniform(-90, 90, (boxes, 1)) * row.rules.format.turned
    table = np.hstack([centres, sides, angles])
    rois = written(row.rules, table, size, settings).astype(np.float32)
    maps = rng.integers(0, 2, boxes)
    empty = np.zeros((boxes, channels, *settings.output_size), np.float32)
    if "batch" in row.rules.format.columns:
        case = Case(features, np.column_stack([maps, rois]).astype(np.float32), empty)
    else:
        case = Case(features, rois, empty, maps)
    return replace(case, output=output_of(row.rules, case, settings))


def slipped(case: Case, name: str, settings: Settings, slip: Slip) -> Case | None:
    """The case with the output of a call under a slip; None where the slip cannot be made."""
    rules, seen = slip.read(CONVENTIONS[name].rules), slip.seen(case, settings)
    if rules is None or seen is None:
        return None
    if seen.output is case.output:
        return replace(case, output=output_of(rules, seen, settings))
    # Where each number of the output goes, the other way round.
    numbers = np.arange(case.output.size).reshape(case.output.shape)
    moved = slip.seen(replace(case, output=numbers), settings)
    assert moved is not None
    output = np.empty(case.output.size, case.output.dtype)
    output[moved.output.reshape(-1)] = case.output.reshape(-1)
    return replace(case, output=output.reshape(case.output.shape))

"""What somebody says of their settings and believes of their boxes, against their data."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from roiviz.bench.candidates import TURNED, Candidate, is_another
from roiviz.bench.case import Case
from roiviz.conventions import CONVENTIONS, Rules
from roiviz.conventions.rules import Pool, Unit
from roiviz.kernels import rmac_regions

FEW_NUMBERS = 16
"""Of an output: fewer may be given by accident by one of so many rules and settings."""
SCALES_OF_REGIONS = range(1, 7)
ENDS = np.array([(0, 0, 0, 0), (0, 0, 1, 1)])
"""R-MAC's boxes with their last cell, or up to its end."""
MOST_TURNS = 4  # of a box, beyond which its angle is hardly meant in radians


def says_anything(case: Case) -> bool:
    """Whether anything was said of the settings that an output could be held to."""
    said = case.said
    given = said.convention, said.spatial_scale, said.sampling_ratio, said.aligned, said.reduction
    return any(one is not None for one in (*given, said.clockwise, said.degrees))


def agrees(case: Case, one: Candidate) -> bool:
    """Whether a candidate contradicts nothing that was said."""
    return not contradicted(case, [one])


def is_chance(case: Case, explained_by: Sequence[Candidate], certain: bool) -> bool:
    """Whether so few numbers are given that what contradicts what was said may fit by accident."""
    few = case.output.size < FEW_NUMBERS and not certain and bool(explained_by)
    return few and says_anything(case) and not any(agrees(case, one) for one in explained_by)


def contradicted(case: Case, explained_by: list[Candidate]) -> tuple[str, ...]:
    """What was said that the data contradict, a sentence each, by what agrees with the most of it.

    Args:
        explained_by: what gives the output, the likeliest first.
    """
    found = [tuple(_contradicted(case, one)) for one in explained_by]
    return min(found, key=len, default=())


def otherwise(case: Case, one: Candidate) -> dict[str, tuple[object, object]]:
    """What was said of the rules that a candidate has otherwise: (as said, as it has it) each."""
    found = {}
    for name, of in _SAID.items():
        value, got = getattr(case.said, name), of(one)
        if value is not None and got is not None and value != got:
            found[name] = value, got
    return found


def _contradicted(case: Case, one: Candidate) -> Iterator[str]:
    said = case.said
    for name, (value, got) in otherwise(case, one).items():
        yield f"You said {name}={value}, but the numbers follow {name}={got}."
    ratio = said.sampling_ratio
    if is_another(one.ratio, ratio):
        own = f"sampling_ratio={one.ratio or '0 (adaptive)'}"
        found = "rules that have no sampling_ratio" if one.ratio is None else own
        yield f"You said sampling_ratio={ratio}, but the numbers follow {found}."
    scale = one.settings.spatial_scale
    scaled = one.rules is not None and one.rules.format.unit is Unit.PICTURE
    if scaled and said.spatial_scale not in (None, scale):
        assert said.spatial_scale is not None
        yield _scale(said.spatial_scale, scale)
    if said.convention in CONVENTIONS and not (one.plain and one.convention.id == said.convention):
        same = one.convention.id == said.convention
        found = one.said if same else one.convention.title
        yield f"You said {CONVENTIONS[said.convention].title}, but the numbers follow {found}."


def notes(case: Case, found: Candidate) -> tuple[str, ...]:
    """Where the explanation reads the boxes in a way that people often do not mean."""
    rules = found.rules
    if rules is None:
        return ()
    form, said = rules.format, []
    if form.numbers[:2] == ("y1", "x1") and found.plain:
        said.append(
            "The boxes are read as y1 x1 y2 x2: if they were given as x1 y1 x2 y2, "
            "x and y are swapped."
        )
    if form.clipped and found.plain:
        said.append("The boxes are clipped to the picture before they are pooled.")
    return *said, *_regions(case, rules), *_unit_of_angles(case, found)


def _regions(case: Case, rules: Rules) -> tuple[str, ...]:
    """Whether the boxes of maxima are R-MAC's regions of the map, a sentence."""
    if rules.reduction.pool is Pool.MEAN or case.output_size != (1, 1):
        return ()
    boxes = case.rois[:, -4:]
    for scales in SCALES_OF_REGIONS:
        regions = rmac_regions(1, *case.feature_size, scales=scales)[:, 1:]
        if len(boxes) % len(regions):
            continue
        every = np.tile(regions, (len(boxes) // len(regions), 1))
        if any(np.allclose(boxes, every + end, atol=1e-4) for end in ENDS):
            return (
                f"The boxes are R-MAC's regions of a map of {case.feature_size[0]} × "
                f"{case.feature_size[1]} cells at {scales} scales: these are its regions' maxima.",
            )
    return ()


def doubts(case: Case, found: Candidate) -> tuple[str, ...]:
    """Those of the notes that only somebody can settle who knows what was meant."""
    return _unit_of_angles(case, found, MOST_TURNS) if case.said.degrees is None else ()


def _unit_of_angles(case: Case, found: Candidate, turns: int = 1) -> tuple[str, ...]:
    """Whether angles are of a size that is usual in the other unit, a sentence.

    Args:
        turns: how often a box may turn around in radians.
    """
    rules = found.rules
    ignored = found.slip is not None and found.slip.id == "angle_ignored"
    if rules is None or not rules.format.turned or ignored:
        return ()
    boxes, _ = case.split(TURNED)
    most = float(abs(boxes[:, -1]).max(initial=0.0))
    if abs(rules.angle) != 1.0 and most > turns * 2 * math.pi:
        return (
            f"Angles up to {most:.4g} are read as radians: if yours are degrees, the port "
            "forgets to convert them.",
        )
    if abs(rules.angle) == 1.0 and 0 < most <= math.pi and len(boxes) > 1:
        return (
            f"Angles up to {most:.4g} are read as degrees: if yours are radians, the port "
            "forgets to convert them.",
        )
    return ()


def _scale(said: float, found: float) -> str:
    how = ""
    for value, what in (
        (said * said, ": the scale was applied twice"),
        (1 / said if said else math.inf, ": the boxes were divided by the scale, not multiplied"),
        (1.0, ": the boxes were not scaled"),
    ):
        if math.isclose(value, found, rel_tol=1e-6):
            how = what
            break
    return f"You said spatial_scale={said:.10g}, but the numbers follow {found:.10g}{how}."


def _rules(of: Callable[[Rules], object]) -> Callable[[Candidate], object]:
    return lambda one: None if one.rules is None else of(one.rules)


def _clockwise(rules: Rules) -> bool | None:
    return rules.angle < 0 if rules.format.turned else None


def _degrees(rules: Rules) -> bool | None:
    return abs(rules.angle) == 1.0 if rules.format.turned else None


_SAID: dict[str, Callable[[Candidate], object]] = {
    "aligned": lambda one: one.aligned,
    "reduction": _rules(lambda rules: "avg" if rules.reduction.pool is Pool.MEAN else "max"),
    "clockwise": _rules(_clockwise),
    "degrees": _rules(_degrees),
}
"""A field of `Said` → what a candidate has."""

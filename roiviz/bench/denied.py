"""What somebody says of their settings and believes of their boxes, against their data."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from roiviz.bench.candidates import TURNED, Candidate
from roiviz.bench.case import Case
from roiviz.conventions import CONVENTIONS, Rules
from roiviz.conventions.rules import Pool, Unit


def denied(case: Case, explained_by: list[Candidate]) -> tuple[str, ...]:
    """What was said that nothing that explains the data agrees with, a sentence each.

    Args:
        explained_by: the likeliest first.
    """
    if not explained_by:
        return ()
    return tuple(_denied(case, explained_by))


def _denied(case: Case, found: list[Candidate]) -> Iterator[str]:
    said = case.said
    for name, given, of in _SAID:
        value = getattr(said, given)
        got = [one for one in (of(candidate) for candidate in found) if one is not None]
        if value is None or not got or value in got:
            continue
        yield f"You said {name}={value}; the data are of {name}={got[0]}."
    ratio, ratios = said.sampling_ratio, [one.ratio for one in found if one.ratio is not None]
    if ratio is not None and ratios and max(ratio, 0) not in ratios:
        shown = ratios[0] or "0 (adaptive)"
        yield f"You said sampling_ratio={ratio}; the data are of sampling_ratio={shown}."
    scales = [
        one.settings.spatial_scale
        for one in found
        if one.rules is not None and one.rules.format.unit is Unit.PICTURE
    ]
    if said.spatial_scale is not None and scales and said.spatial_scale not in scales:
        yield _scale(said.spatial_scale, scales[0])
    ids = [one.convention.id for one in found if one.plain]
    if said.convention in CONVENTIONS and said.convention not in ids:
        yield (
            f"You said {CONVENTIONS[said.convention].title}; the data are of "
            f"{found[0].convention.title}."
        )


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
    if form.turned:
        boxes, _ = case.split(TURNED)
        most = float(abs(boxes[:, -1]).max(initial=0.0))
        if abs(rules.angle) != 1.0 and most > 2 * math.pi:
            said.append(f"Angles up to {most:.4g} are read as radians: are they degrees?")
        elif abs(rules.angle) == 1.0 and 0 < most <= math.pi and len(boxes) > 1:
            said.append(f"Angles up to {most:.4g} are read as degrees: are they radians?")
    return tuple(said)


def _scale(said: float, found: float) -> str:
    how = ""
    for value, what in (
        (said * said, ": it was multiplied twice"),
        (1 / said if said else math.inf, ": it was divided where it should be multiplied"),
        (1.0, ": the boxes were not scaled"),
    ):
        if math.isclose(value, found, rel_tol=1e-6):
            how = what
            break
    return f"You said spatial_scale={said:.10g}; the data are of {found:.10g}{how}."


def _rules(of: Callable[[Rules], object]) -> Callable[[Candidate], object]:
    return lambda one: None if one.rules is None else of(one.rules)


def _clockwise(rules: Rules) -> bool | None:
    return rules.angle < 0 if rules.format.turned else None


def _degrees(rules: Rules) -> bool | None:
    return abs(rules.angle) == 1.0 if rules.format.turned else None


_SAID: tuple[tuple[str, str, Callable[[Candidate], object]], ...] = (
    ("aligned", "aligned", lambda one: one.aligned),
    ("reduction", "reduction",
     _rules(lambda rules: "avg" if rules.reduction.pool is Pool.MEAN else "max")),
    ("clockwise", "clockwise", _rules(_clockwise)),
    ("degrees", "degrees", _rules(_degrees)),
)  # fmt: skip
"""(name, its field of `Said`, what a candidate has)"""

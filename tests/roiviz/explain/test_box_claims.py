"""Every claim about a box is true, and every one that holds is found, in states of all kinds.

ROIVIZ_STATES=20000 looks at so many states; `make test` at fewer.
"""

import os
import re
from typing import Any

import numpy as np
import pytest

from roiviz.boxes import Box
from roiviz.explain import roi, sentences, words
from roiviz.explain.roi_settings import RoiSettings
from roiviz.features import FeatureMap
from tests.references_claims import EITHER, TRUE, State

STATES = int(os.environ.get("ROIVIZ_STATES", "4000"))
PARTS = 8
# A plural of one, a hyphen for a minus, nothing counted.
BAD = (
    r"(?<![×.,\dw] )(?<![\d.,])1 (?:cells|samples|bins)\b",
    r"(?<![A-Za-z])-\d",
    r"  ",
    r"\b0 samples?",
)
MOST_SAMPLES = 3000  # of a state; more would only be slow here


def plane(rng) -> np.ndarray:
    rows, columns = rng.choice([1, 2, 3, 5, 12, 30], 2)
    kind = rng.integers(4)
    if kind == 3:
        last_digits = rng.integers(-1, 2, (rows, columns)) * np.float32(2.0**-22)
        return (np.float32(3.0) + last_digits).astype(np.float32)
    if kind == 0:
        return rng.standard_normal((rows, columns)).astype(np.float32)
    if kind == 1:
        return np.full((rows, columns), 0.5, np.float32)
    return np.add.outer(np.arange(rows), np.arange(columns)).astype(np.float32)


def number(rng, length: float, stride: float) -> float:
    """A centre: anywhere, on a border, on a cell's centre or edge, far out."""
    kind = rng.integers(6)
    if kind < 3:
        return float(rng.uniform(-0.3, 1.3) * length)
    if kind == 3:
        return float(rng.choice([0.0, length, -stride, length + stride]))
    if kind == 4:
        return float(rng.integers(-2, round(length / stride) + 3) * stride / 2)
    return float(rng.uniform(-5e3, 5e3))


def side(rng, length: float, stride: float) -> float:
    """A side: none, part of a cell, whole cells, across the map, far beyond it."""
    kind = rng.integers(7)
    if kind == 0:
        return float(rng.choice([0.0, stride, stride / 2, 2 * stride]))
    if kind == 1:
        return float(rng.uniform(0, stride))
    if kind == 2:
        return float(rng.integers(0, 9) * stride)
    if kind == 6:
        return float(rng.uniform(1, 8) * length)
    return float(rng.uniform(0, 1.5) * length)


def pair(numbers: np.ndarray) -> tuple[int, int]:
    one, other = numbers
    return int(one), int(other)


def random_state(rng) -> State:
    values = plane(rng)
    stride = float(rng.choice([1, 2, 2.5, 3, 4, 8, 16, 32, 44]))
    height, width = (n * stride for n in values.shape)
    operator = str(rng.choice(["roi_align", "roi_align_rotated", "roi_pool"]))
    angle = float(
        rng.choice([0, 0, 45, -90, 180, -360, rng.uniform(-200, 200), rng.uniform(-1, 1)])
    )
    if operator == "roi_pool":
        reduction = str(rng.choice(["avg", "max"]))  # it takes none, whatever is asked for
    else:
        reduction = "max" if operator == "roi_align" and rng.random() < 0.3 else "avg"
    return State(
        box=(
            number(rng, width, stride),
            number(rng, height, stride),
            side(rng, width, stride),
            side(rng, height, stride),
            angle if operator == "roi_align_rotated" else 0.0,
        ),
        operator=operator,
        bins=pair(rng.choice([1, 2, 3, 4, 7, 14], 2, p=[0.3, 0.2, 0.2, 0.1, 0.15, 0.05])),
        ratio=int(rng.choice([0, 0, 1, 2, 3])),
        aligned=bool(rng.random() < 0.6),
        maximum=operator == "roi_pool" or reduction == "max",
        clockwise=bool(operator == "roi_align_rotated" and rng.random() < 0.3),
        stride=stride,
        plane=values,
    )


def explanation_of(state: State):
    values = np.ascontiguousarray(state.plane[:, :, None])
    values.flags.writeable = False
    feature_map = FeatureMap(values, state.stride, "", "", ("only",))
    settings = RoiSettings(
        state.operator,
        state.bins,
        state.ratio,
        state.aligned,
        "max" if state.maximum and not state.pools else "avg",
        state.clockwise,
    )
    made = roi.explain_rois(feature_map, [Box(*state.box)], settings, 0)
    return made, made.boxes[0]


def check_notes(state: State, made, box) -> None:
    """Of how many samples only a part is checked or listed."""
    total = len(state.reads)
    wanted: dict[str, Any] = {}
    if box.planned_bins is not None:
        (shown_bin,) = box.planned_bins or (box.shown_bin,)
        count = sum(b == shown_bin for b, _, _ in state.reads)
        listed = count <= roi.MAX_SAMPLES_PLANNED
        assert listed == bool(box.planned_bins)
        wanted = {"part_checked": {"of": total}} if listed else {"unlisted": {"count": count}}
    assert {claim.kind: claim.values for claim in sentences.noted(made, box)} == wanted


def close(said, true, state: State) -> bool:
    """Numbers to float32's rounding at the box's place, everything else exactly."""
    if isinstance(true, str):
        return said == true
    if isinstance(true, (list, tuple)):
        return len(said) == len(true) and all(
            close(a, b, state) for a, b in zip(said, true, strict=True)
        )
    if isinstance(true, (int, np.integer)):
        return said == true
    far = max(abs(v) for v in state.box[:4])
    return abs(said - true) <= 1e-4 * max(1, abs(true)) * 1e-1 + 4e-7 * far * max(
        1, 1 / state.stride
    )


RANK = (
    "flat", "constant",
    "no_samples", "all_outside", "outside_of_mean", "outside_of_maximum", "widened_from_corner",
    "widened_about_centre", "empty_bins", "no_cells",
    "few_cells", "same_bins", "overlap", "unread", "adaptive",
    "clamped", "most_read",
)  # fmt: skip
# Of a box that is planned in part these would speak of a part as of the whole.
OF_ALL_BINS = {
    "flat", "constant",
    "cells_read", "nothing_read", "all_outside", "outside_of_mean", "outside_of_maximum",
    "few_cells", "same_bins", "overlap", "unread", "clamped", "most_read",
}  # fmt: skip


def disagreements(state: State) -> list[str]:
    made, box = explanation_of(state)
    first, surprises, last = sentences.found(made, box)
    check_notes(state, made, box)
    found = {claim.kind: claim.values for claim in (*first, *surprises, *last)}
    assert len(found) == len(first) + len(surprises) + len(last)
    ranks = [RANK.index(claim.kind) for claim in surprises]
    assert ranks == sorted(ranks)
    assert sentences.said(made, box) == (*first, *surprises[:2], *last)
    wrong = []
    for kind, true in TRUE.items():
        wanted, said = true(state), found.get(kind)
        if isinstance(wanted, str) and wanted == EITHER:
            continue
        if kind in OF_ALL_BINS and box.planned_bins is not None:
            wanted = None
        if (said is None) != (wanted is None):
            wrong.append(f"{kind}: said {said}, true is {wanted}")
        elif said is not None and (
            said.keys() != wanted.keys()
            or not all(close(said[name], wanted[name], state) for name in wanted)
        ):
            wrong.append(f"{kind}: said {dict(said)}, true is {wanted}")
    apart = np.abs(state.output - box.output.reshape(-1)).max()
    if apart > 1e-4 * max(1.0, np.abs(state.plane).max()):
        wrong.append(f"the kernel is {apart} from the reference")
    wrong += badly_written(words.text_of(sentences.explain(made, box)))
    return wrong


def shown(state: State) -> str:
    values = {name: value for name, value in vars(state).items() if name != "plane"}
    settings = {name: values[name] for name in State.__dataclass_fields__ if name in values}
    return f"{settings} on {state.plane.shape}, values of kind {state.plane.std():.3f}"


def badly_written(text: str) -> list[str]:
    found = [bad for pattern in BAD for bad in re.findall(pattern, text)]
    for shown, grid in re.findall(r"⌈([^⌉]+)⌉ × ⌈[^⌉]+⌉ = (\d+)", text):
        if int(np.ceil(float(shown.replace("−", "-")))) != int(grid):
            found.append(f"⌈{shown}⌉ = {grid}")
    sized = re.findall(
        r"(?:Each bin is|the box is|The box is) (?:h )?(\S+) × (?:w )?(\S+) cells", text
    )
    rounded = re.findall(r"⌈([^⌉]+)⌉ × ⌈([^⌉]+)⌉ = ", text)
    if rounded and sized[-1] != rounded[0]:
        found.append(f"{sized[-1]} cells, and then {rounded[0]}")
    return [f"{what!r} in {text!r}" for what in found]


@pytest.mark.parametrize("part", range(PARTS))
def test_every_claim_is_true_and_every_true_one_is_found(part):
    rng = np.random.default_rng(100 + part)
    looked = 0
    while looked < STATES // PARTS:
        state = random_state(rng)
        if not state.pools and np.prod(state.grid) * np.prod(state.bins) > MOST_SAMPLES:
            continue
        looked += 1
        wrong = disagreements(state)
        assert not wrong, "\n".join([shown(state), *wrong])


def test_of_a_box_that_is_planned_in_part_only_what_is_known_is_said(monkeypatch):
    monkeypatch.setattr(roi, "MAX_SAMPLES_PLANNED", 20)
    monkeypatch.setattr(roi, "MAX_SAMPLES_SHOWN", 12)
    rng = np.random.default_rng(77)
    parts = 0
    for _ in range(STATES // PARTS):
        state = random_state(rng)
        if not state.pools and np.prod(state.grid) * np.prod(state.bins) > MOST_SAMPLES:
            continue
        parts += explanation_of(state)[1].planned_bins is not None
        wrong = disagreements(state)
        assert not wrong, "\n".join([shown(state), *wrong])
    assert parts > STATES // PARTS // 10


def test_every_kind_has_words_and_a_checker():
    assert set(sentences.WORDS) == {*TRUE, "part_checked", "unlisted"}


@pytest.mark.parametrize("count", [1, 2, 9, 10, 64, 701])
def test_the_median_is_numpys(count):
    values = np.random.default_rng(count).random(count)
    assert sentences._median(values) == np.median(values)

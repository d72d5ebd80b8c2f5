"""Boxes that have the numbers of another picture than theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from roiviz.bench.calls import Call, made
from roiviz.bench.facts import Facts, Pattern, is_nearer, listed

MOST = 64
"""Pictures that are tried for each box."""


def unnamed(facts: Facts) -> Iterator[Pattern]:
    """Pictures that the boxes do not name, so that all are taken for the first one's."""
    yield from _others(facts, "no_batch_index", named=False)


def others(facts: Facts) -> Iterator[Pattern]:
    """Other pictures than the ones that the boxes name."""
    yield from _others(facts, "other_pictures", named=True)


def _others(facts: Facts, name: str, named: bool) -> Iterator[Pattern]:
    claim = facts.claim
    if claim is None or facts.case.names_pictures(len(claim.rules.format.numbers)) != named:
        return
    found = _found(facts)
    if found is None:
        return
    wrong, pictures = found
    said = [f"those of picture {one} are in {_boxes(wrong[pictures == one])}" for one in
            np.unique(pictures)]  # fmt: skip
    yield Pattern(
        name,
        f"The wrong boxes have the numbers of other pictures: {'; '.join(said)}.",
        {"boxes": wrong[:100].tolist(), "have_those_of": pictures[:100].tolist()},
    )


def _boxes(rows: np.ndarray) -> str:
    return f"box {rows[0]}" if len(rows) == 1 else f"boxes {listed(rows)}"


def _found(facts: Facts) -> tuple[np.ndarray, np.ndarray] | None:
    """(which boxes are wrong, whose picture's numbers each has), where each has those of one."""
    case, claim = facts.case, facts.claim
    count = len(case.features)
    if claim is None or not 2 <= count <= MOST or not facts.values.finite:
        return None
    wrong = np.flatnonzero(facts.boxes)
    boxes, maps = case.split(len(claim.rules.format.numbers))
    call = Call(case.features, boxes[wrong], maps[wrong], claim.rules, claim.settings)
    allowed = 2 * facts.comparison.tolerance.allowed.max()
    # One channel tells which picture, all of them prove it.
    one = call if claim.rules.reduction.position_sensitive else replace(
        call, features=case.features[:, :1]
    )  # fmt: skip
    fits = np.zeros((count, len(wrong)), bool)
    for picture in range(count):
        there = made(replace(one, maps=np.full(len(wrong), picture)))
        if there is None:
            return None
        near = np.abs(there - facts.got[wrong, : there.shape[1]]) <= allowed
        fits[picture] = near.all(axis=(1, 2, 3))
    if not fits.any(axis=0).all():
        return None
    pictures = fits.argmax(axis=0)
    there = made(replace(call, maps=pictures))
    if there is None or not (np.abs(there - facts.got[wrong]) <= allowed).all():
        return None
    if not is_nearer(there, facts.got[wrong], facts.want[wrong]):
        return None
    return wrong, pictures

"""What Operators gives away: its tables, the numbers that machines are compared on, programs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from roiviz.explain import agreement, registry
from roiviz.explain.operator_facts import FACTS
from roiviz.exports.code import OWN, install
from roiviz.exports.numbers import npz, table, tensors
from roiviz.exports.taken import File, Program, Taken
from roiviz.views.operators.state import OPERATORS, OperatorsState
from roiviz.views.pages import Host
from roiviz.views.view import InHand

LINK_IS = "It opens this page again: the operator, and the boxes on which machines are compared."


def taken(view: None, hand: InHand, host: Host, link: str) -> Taken:
    """The registry, the CPU's numbers, and a program for each operator."""
    own: OperatorsState = hand.memory.own

    def arrays() -> dict[str, np.ndarray]:
        return dict(_arrays(own.trial))

    # The one that is open comes first.
    names = sorted(FACTS, key=lambda name: name != own.facts)
    return Taken(
        OPERATORS.name,
        (OPERATORS.name, own.trial, link),
        link,
        program_of="Operator",
        programs={
            name: Program(name, partial(_program, name, link), computes=f"an example of `{name}`")
            for name in names
        },
        files=(
            File("csv", "every operator: its gradient, where it runs here, its source", _table),
            File("npz", "what the machines are compared on, and the CPU's numbers",
                 lambda: npz(arrays())),
            File("safetensors", "the same arrays", lambda: tensors(arrays(), link)),
        ),
        link_is=LINK_IS,
    )  # fmt: skip


def _program(name: str, link: str) -> str:
    """The operator's example, with what it needs."""
    head = f"An example of {name}.\n\n{link}\n\nIt needs: {install(OWN)}"
    return f'"""{head}\n"""\n\n{FACTS[name].snippet}'


def _table() -> bytes:
    rows = registry.rows()
    devices = list(rows[0].devices)
    head = ("operator", "gradient", "why_none", *devices, "browser", "source")

    def line(row: registry.OperatorRow) -> tuple[str, ...]:
        has = (row.gradient, "") if row.differentiable else ("", row.gradient)
        runs = (row.devices[name] or "yes" for name in devices)
        browser = "yes" if row.name in agreement.IN_BROWSER else "no"
        return (row.name, *has, *runs, browser, row.source)

    return table(head, map(line, rows))


def _arrays(trial: int | None) -> Iterator[tuple[str, np.ndarray]]:
    """Each call by its operator and reduction: its input, its output and its gradients."""
    for one in agreement.cases(trial):
        name = f"{one.operator}.{one.reduction}"
        yield f"{name}.features", np.reshape(one.features, one.shape)
        yield f"{name}.rois", np.asarray(one.rois)
        yield f"{name}.grad_output", np.asarray(one.upstream)
        yield f"{name}.output", np.asarray(one.output.values)
        yield f"{name}.grad_features", np.asarray(one.grad_features.values)
        if one.grad_rois is not None:
            yield f"{name}.grad_rois", np.asarray(one.grad_rois.values)
        yield f"{name}.spatial_scale", np.asarray(one.scale)
        yield f"{name}.sampling_ratio", np.asarray(one.ratio)
        yield f"{name}.offset", np.asarray(one.offset)
    found = agreement.regions_case(trial)
    yield "rmac.features", np.reshape(found.features, found.shape)
    yield "rmac.maxima", np.asarray(found.maxima)
    for layout in found.layouts:
        yield f"rmac.{layout.variant}.regions", np.asarray(layout.regions)

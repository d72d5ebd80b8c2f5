"""Outputs of the frameworks' own kernels, recorded in tests/golden: ``cases(family)``."""

import functools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

FOLDER = Path(__file__).parents[1] / "golden"


@dataclass(frozen=True)
class Case:
    """One call of a framework: its input and output arrays by role, its options, its tolerance."""

    family: str
    name: str
    keys: dict[str, str]
    params: dict[str, Any]
    facts: dict[str, Any]

    def array(self, role: str) -> np.ndarray:
        key = self.keys[role]
        file, _, shared = key.partition(":")
        return _arrays(file)[shared] if shared else _arrays(f"{self.family}.npz")[key]

    def has(self, role: str) -> bool:
        return role in self.keys

    @property
    def inputs(self) -> str:
        """The name of the case of another family that has the inputs of this one."""
        return self.facts["inputs"].rpartition(":")[2]

    @property
    def bins(self) -> tuple[int, int]:
        return self.params["pooled_h"], self.params["pooled_w"]

    @property
    def options(self) -> dict[str, Any]:
        """What the axis-aligned operators share."""
        names = ("spatial_scale", "sampling_ratio", "aligned")
        return {name: self.params[name] for name in names if name in self.params}


@functools.cache
def _arrays(file: str) -> dict[str, np.ndarray]:
    with np.load(FOLDER / file) as stored:
        return {key: stored[key] for key in stored.files}


def cases(family: str) -> list[Any]:
    """Every recorded call of a family as a pytest parameter."""
    index = json.loads((FOLDER / f"{family}.json").read_text())
    return [
        pytest.param(
            Case(family, c["name"], c["arrays"], c["params"], c), id=f"{family}-{c['name']}"
        )
        for c in index["cases"]
    ]


def assert_close(got: np.ndarray, want: np.ndarray, facts: dict[str, Any], what: str = "") -> None:
    """Within the recorded tolerance everywhere; where the framework gave NaN we give 0."""
    assert got.shape == want.shape
    want = np.where(np.isnan(want), 0, want)
    atol = facts.get(f"{what}atol", facts["atol"])
    np.testing.assert_allclose(got, want, atol=atol, rtol=facts["rtol"])

"""The registry, and the table that ``python -m roiviz.kernels`` prints."""

import subprocess
import sys

import numpy as np
import pytest

from roiviz import kernels
from roiviz.kernels import NotDifferentiable, operators


def test_every_operator_is_registered_with_its_gradient():
    for name in (name for name in operators.names() if operators.get(name).pooling is not None):
        row = operators.get(name)
        assert row.forward is getattr(kernels, name)
        assert operators.gradient_of(name) is getattr(kernels, f"{name}_backward")
        assert row.devices == ("cpu", "cuda")
        assert row.source
        assert operators.supports(name, "cpu")
    assert "rmac_regions" in operators.names()


def test_no_gradient_raises():
    with pytest.raises(NotDifferentiable, match="rmac_regions has no gradient"):
        operators.gradient_of("rmac_regions")


def test_registry_errors():
    with pytest.raises(ValueError, match=r"name: want one of .*'roi_align'.*, got 'nothing'"):
        operators.get("nothing")
    with pytest.raises(ValueError, match="name: want a new one, got 'roi_align'"):
        operators.register("roi_align", print, gradient=None, devices=("cpu",), source="")
    with pytest.raises(ValueError, match="devices: want some of"):
        operators.register("new", print, gradient=None, devices=("tpu",), source="")
    assert "new" not in operators.names()
    assert not operators.supports("roi_align", "tpu")
    with pytest.raises(ValueError, match="device: want a string"):
        operators.supports("roi_align", np.zeros(2))  # type: ignore[arg-type]


def test_table_from_the_command_line():
    run = subprocess.run(
        [sys.executable, "-m", "roiviz.kernels"], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == operators.table()
    lines = run.stdout.splitlines()
    assert lines[0].split() == ["operator", "gradient", "devices", "source"]
    assert any(line.startswith("roi_align_rotated  roi_align_rotated_backward") for line in lines)
    assert any("not differentiable" in line for line in lines)

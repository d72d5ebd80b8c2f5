"""The CUDA kernels on a real GPU, and what is said where there is none."""

import numpy as np
import pytest

from roiviz import kernels
from roiviz.kernels import devices, operators
from tests.kernels.cuda_cases import CudaCases

WHY_NOT = devices.why_not("cuda")


@pytest.mark.cuda
@pytest.mark.skipif(WHY_NOT is not None, reason=str(WHY_NOT))
class TestOnAGpu(CudaCases):
    def test_it_is_a_gpu(self):
        assert not devices.simulated()


@pytest.mark.skipif(WHY_NOT is None, reason="there is a GPU")
def test_without_a_gpu_the_error_says_why():
    with pytest.raises(RuntimeError, match=r"^device: 'cuda' cannot run here: .+"):
        kernels.roi_align(np.zeros((1, 1, 2, 2), np.float32), [[0, 0, 1, 1]], 1, device="cuda")
    assert not operators.supports("roi_align", "cuda")


def test_every_regional_operator_has_cuda_loops():
    regional = [name for name in operators.names() if operators.get(name).pooling is not None]
    assert len(regional) == 6
    for name in (*regional, "rmac"):
        assert "cuda" in operators.get(name).devices


def test_the_comparison_runs_anywhere():
    result = devices.compare()
    assert result["agree"]
    assert (result["device"] == "simulator") == (WHY_NOT is not None)
    seen = {(row["operator"], row["part"]) for row in result["rows"]}
    assert ("roi_align_rotated", "gradient of the boxes") in seen
    assert len(seen) == 16
    assert all(row["cpu"] > 0.01 for row in result["rows"])


def test_a_comparison_that_takes_too_long_says_so():
    with pytest.raises(RuntimeError, match=r"took longer than 0\.01 s"):
        devices.compare(0.01)

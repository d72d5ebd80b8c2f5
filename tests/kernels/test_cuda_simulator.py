"""The CUDA kernels on Numba's simulator: NUMBA_ENABLE_CUDASIM=1 pytest -m simulator."""

import pytest

from roiviz.kernels import devices
from tests.kernels.cuda_cases import CudaCases


@pytest.mark.simulator
class TestOnTheSimulator(CudaCases):
    def test_it_is_the_simulator(self):
        assert devices.simulated()

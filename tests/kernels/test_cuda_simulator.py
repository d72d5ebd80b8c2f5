"""The CUDA kernels on Numba's simulator: NUMBA_ENABLE_CUDASIM=1 pytest -m simulator."""

import time
from types import SimpleNamespace

import numpy as np
import pytest
from numba import cuda

from roiviz.kernels import devices
from tests.kernels.cuda_cases import CudaCases


@pytest.mark.simulator
class TestOnTheSimulator(CudaCases):
    def test_it_is_the_simulator(self):
        assert devices.simulated()

    def test_the_threads_of_a_block_share_an_array_however_slowly_it_is_made(self, monkeypatch):
        """By itself the simulator may give each of two threads that ask at once its own."""
        from numba.cuda.simulator import kernelapi

        devices.backend("cuda")

        def slow(*given):
            time.sleep(0.002)
            return np.empty(*given)

        numpy = {name: getattr(np, name) for name in ("zeros", "frombuffer", "byte")}
        monkeypatch.setattr(kernelapi, "np", SimpleNamespace(**numpy, empty=slow))

        @cuda.jit
        def sums(output):
            shared = cuda.shared.array(8, np.float64)
            shared[cuda.threadIdx.x] = 1
            cuda.syncthreads()
            output[cuda.blockIdx.x, cuda.threadIdx.x] = shared.sum()

        output = np.zeros((8, 8))
        sums[8, 8](output)
        assert (output == 8).all()

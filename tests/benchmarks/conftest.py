"""What a benchmark sets for its process is set back."""

from collections.abc import Iterator

import numba
import pytest

from benchmarks import common


@pytest.fixture(autouse=True)
def set_back(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The number of threads, and the clock."""
    monkeypatch.setattr(common, "_clock", common.CLOCKS["wall"])
    before = numba.get_num_threads()
    yield
    numba.set_num_threads(before)

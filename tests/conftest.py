"""What every test has: hypothesis' settings, the order (browser last), a place in one process."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

BROWSER_TESTS = Path(__file__).parent / "browser"

# No deadline: the first call of a kernel compiles it. CI tries the same examples every time, a
# developer's machine new ones; a failing one is printed so that it can be tried again.
settings.register_profile("here", deadline=None, print_blob=True)
settings.register_profile("ci", deadline=None, print_blob=True, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(BROWSER_TESTS):
            item.add_marker(pytest.mark.browser)
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)
    keep_to_the_simulator(config, items)


def keep_to_the_simulator(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Numba picks its CUDA target when it is imported, so the simulator's tests run in a process of
    their own, which `make test` starts with NUMBA_ENABLE_CUDASIM=1, and nothing else runs there."""
    simulating = os.environ.get("NUMBA_ENABLE_CUDASIM") == "1"
    elsewhere = [i for i in items if (i.get_closest_marker("simulator") is None) == simulating]
    if elsewhere:
        config.hook.pytest_deselected(items=elsewhere)
        gone = set(elsewhere)
        items[:] = [item for item in items if item not in gone]

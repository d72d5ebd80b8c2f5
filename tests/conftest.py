"""What every test has: hypothesis' settings, the order, a place in one process."""

import functools
import gc
import importlib.metadata
import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from xdist.scheduler import LoadFileScheduling

TESTS = Path(__file__).parent
BROWSER_TESTS = TESTS / "browser"
# What takes longest comes first, so that no core is left with it while the other has nothing to do;
# of the browser's, what stays whole.
LONGEST = (
    "roiviz/test_backbone_onnx.py", "kernels/test_wasm.py", "kernels/test_compiling.py",
    "roiviz/bench/test_ruling.py", "roiviz/bench/test_detective.py", "roiviz/test_worksheet.py",
    "roiviz/bench/test_gradients.py", "roiviz/bench/test_report.py", "roiviz/bench/test_twists.py",
    "test_rooms.py", "roiviz/bench/test_ports.py",
    "roiviz/bench/test_gradient_rules.py", "kernels/test_few_channels.py",
    "roiviz/bench/test_trials.py", "roiviz/bench/test_unsaid.py", "pages/test_hostile.py",
    "roiviz/explain/test_box_claims.py", "test_packaging.py", "roiviz/bench/test_conform.py",
    "roiviz/test_backbone_onnx_hostile.py", "kernels/test_threads.py",
    "roiviz/exports/test_figure.py", "roiviz/bench/test_gradient_places.py",
    "roiviz/test_samples.py", "test_docs.py",  # what it runs is compiled by then
    "roiviz/bench/test_half.py", "pages/test_debug.py",
    "roiviz/test_pictures_door.py", "pages/test_explore.py", "kernels/test_kinds.py",
    "roiviz/bench/test_export_gradient.py", "kernels/test_fuzz.py", "roiviz/test_backbone.py",
    "roiviz/explain/test_rmac_sentences.py", "roiviz/box_files/test_round_trips.py",
    "roiviz/bench/test_faults.py", "roiviz/explain/test_gradients_sentences.py",
    "pages/test_rmac.py",
    "browser/test_exports_everywhere.py", "browser/test_restart.py", "browser/test_notebook.py",
    "browser/test_proxy.py", "browser/test_box_files.py", "browser/test_installed.py",
    "browser/test_isolation.py", "browser/test_gradients.py", "browser/test_explore.py",
    "browser/test_prism.py", "browser/test_debug.py", "browser/test_rmac.py",
    "browser/test_lesson_pages.py", "browser/test_view_pages.py", "browser/test_trial.py",
    "browser/test_rmac_pages.py", "browser/test_canvas_truth.py", "browser/test_canvas_place.py",
    "browser/test_operators.py", "browser/test_harness.py",
    "browser/test_learn.py", "browser/test_addresses.py", "browser/test_accessibility.py",
    "browser/test_fit.py", "browser/test_teaching.py", "browser/test_canvas_harness.py",
)  # fmt: skip

# Long files whose tests share nothing: whichever process is free takes the next of them.
APART = (
    "browser/test_fit.py", "browser/test_accessibility.py", "browser/test_learn.py",
    "browser/test_addresses.py", "browser/test_teaching.py", "browser/test_canvas_harness.py",
)  # fmt: skip

# No deadline: the first call of a kernel compiles it. CI tries the same examples every time, a
# developer's machine new ones; a failing one is printed so that it can be tried again.
settings.register_profile("here", deadline=None, print_blob=True)
settings.register_profile("ci", deadline=None, print_blob=True, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What collecting makes stays to the end: nobody looks through it for what may go, and seldom
    through what tests make, most of which goes by itself."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(20_000, 20, 20)
        gc.enable()


@pytest.fixture(scope="session", autouse=True)
def packages_are_read_once() -> Iterator[None]:
    """Each AppTest looks for Streamlit components in what each installed package says."""
    found, packages = importlib.metadata.distributions, importlib.metadata.PathDistribution
    said = functools.cached_property(packages.metadata.fget)  # type: ignore[attr-defined]
    said.__set_name__(packages, "metadata")
    all_of_them = functools.cache(lambda: list(found()))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(packages, "metadata", said)
        patch.setattr(
            importlib.metadata,
            "distributions",
            lambda **chosen: found(**chosen) if chosen else all_of_them(),
        )
        yield


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(BROWSER_TESTS):
            item.add_marker(pytest.mark.browser)
    items.sort(key=turn)
    keep_to_the_simulator(config, items)


class ByFile(LoadFileScheduling):
    """A file's tests to one process, but for those `APART`."""

    def _split_scope(self, nodeid: str) -> str:
        file = super()._split_scope(nodeid)
        return nodeid if file.removeprefix(f"{TESTS.name}/") in APART else file


@pytest.hookimpl(optionalhook=True)  # where xdist is switched off
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByFile | None:
    return ByFile(config, log) if config.getvalue("dist") == "loadfile" else None


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name what has failed in the file that `make test` asks for, which runs it again."""
    file = os.environ.get("FAILED_TESTS")
    if file:
        stats = terminalreporter.stats
        reports = [*stats.get("failed", ()), *stats.get("error", ())]
        failed = dict.fromkeys(report.nodeid for report in reports)
        Path(file).write_text("".join(f"{name}\n" for name in failed))


def turn(item: pytest.Item) -> tuple[bool, int]:
    """Where a test comes in: the browser's last, a long file's first."""
    file = item.path.as_posix().removeprefix(f"{TESTS.as_posix()}/")
    place = LONGEST.index(file) if file in LONGEST else len(LONGEST)
    return item.get_closest_marker("browser") is not None, place


def keep_to_the_simulator(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Numba picks its CUDA target when it is imported, so the simulator's tests run in a process of
    their own, which `make test` starts with NUMBA_ENABLE_CUDASIM=1, and nothing else runs there."""
    simulating = os.environ.get("NUMBA_ENABLE_CUDASIM") == "1"
    elsewhere = [i for i in items if (i.get_closest_marker("simulator") is None) == simulating]
    if elsewhere:
        config.hook.pytest_deselected(items=elsewhere)
        gone = set(elsewhere)
        items[:] = [item for item in items if item not in gone]

"""`roiviz.show` in a real JupyterLab: drawn by a browser, read by its kernel."""

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jupyter_client.blocking.client import BlockingKernelClient
from playwright.sync_api import Browser, Error, Locator, Page, expect

from tests.browser.hands import drag
from tests.browser.serving import ROOT, free_port, stop
from tests.browser.waiting import eventually, resting
from tests.notebooks import SECONDS, Notebook

pytestmark = pytest.mark.browser

NAME = "boxes.ipynb"
CELLS = (
    """import numpy as np
import roiviz
from roiviz import kernels
features = np.random.default_rng(0).normal(size=(1, 8, 30, 40)).astype(np.float32)
first = roiviz.show(features, [[0, 220, 160, 420, 320]], spatial_scale=1 / 16)
first""",
    """import ipywidgets
second = roiviz.show(
    features, [[320, 240, 200, 120, 30]], operator="roi_align_rotated", spatial_scale=1 / 16
)
where = ipywidgets.Label()
second.observe(lambda change: setattr(where, "value", str(change["new"].tolist())), "rois")
display(second)
where""",
    "first",
)
CHECKED = (
    "np.array_equal(first.output, kernels.roi_align(features, first.rois, 7, spatial_scale=1 / 16))"
)
READY = """() => globalThis.jupyterapp?.commands.isEnabled("notebook:run-all-cells") &&
    jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel?.status === "idle" """
QUIET = {"disabledExtensions": {"@jupyterlab/apputils-extension:announcements": True}}


@dataclass(frozen=True)
class Lab:
    """A running JupyterLab, and the folder of its notebooks."""

    url: str
    folder: Path
    runtime: Path

    def ask(self, path: str, method: str = "GET") -> Any:
        """What the server's own API says."""
        request = urllib.request.Request(f"{self.url}/api/{path}", method=method)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read() or b"null")


@dataclass(frozen=True)
class Opened:
    """The notebook in a browser, and its kernel."""

    page: Page
    kernel: Notebook

    def says(self, expression: str) -> Any:
        """A Python value of the kernel."""
        return json.loads(self.kernel.run(f"import json; print(json.dumps({expression}))"))

    def rois(self, name: str) -> list[list[float]]:
        return self.says(f"{name}.rois.tolist()")

    def stage(self, number: int) -> Locator:
        """The first widget's in its cell, the second's, the first's in the third cell."""
        return self.page.locator(".rv-stage").nth(number)

    def middle(self, number: int) -> tuple[float, float]:
        self.stage(number).scroll_into_view_if_needed()
        place = resting(self.stage(number))
        return place["x"] + place["width"] / 2, place["y"] + place["height"] / 2


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """JupyterLab in folders of its own; nobody's settings decide what the tests see."""
    home, folder = map(tmp_path_factory.mktemp, ("home", "notebooks"))
    settings = home / "config" / "labconfig" / "page_config.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps(QUIET))
    cells: list[dict[str, Any]] = [
        {"cell_type": "code", "id": f"c{n}", "metadata": {}, "source": source, "outputs": [],
         "execution_count": None}
        for n, source in enumerate(CELLS)
    ]  # fmt: skip
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    notebook = {"cells": cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}
    (folder / NAME).write_text(json.dumps(notebook))
    places = {"CONFIG_DIR": "config", "DATA_DIR": "data", "RUNTIME_DIR": "runtime"}
    own = {f"JUPYTER_{name}": str(home / place) for name, place in places.items()}
    own |= {"HOME": str(home), "IPYTHONDIR": str(home), "PYTHONPATH": str(ROOT)}
    port = free_port()
    options = [
        "--no-browser",
        "--allow-root",
        "--expose-app-in-browser",
        "--ip=127.0.0.1",
        f"--port={port}",
        "--IdentityProvider.token=",
        "--ServerApp.password=",
        "--ServerApp.disable_check_xsrf=True",
        f"--ServerApp.root_dir={folder}",
    ]
    with (home / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", *options],
            env=os.environ | own,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    found = Lab(f"http://127.0.0.1:{port}", folder, home / "runtime")
    try:
        wait_for(found, process, home / "log")
        yield found
    finally:
        stop(process)  # it ends its kernels


def wait_for(lab: Lab, process: subprocess.Popen[bytes], log: Path) -> None:
    give_up = time.monotonic() + SECONDS
    while time.monotonic() < give_up and process.poll() is None:
        try:
            lab.ask("status")
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"JupyterLab has not come up; it printed:\n{log.read_text()}")


@pytest.fixture(scope="module")
def opened(browser: Browser, lab: Lab) -> Iterator[Opened]:
    """All cells run, in a window that holds them all; what one test changes, the next finds."""
    page = browser.new_page(viewport={"width": 1440, "height": 5000})
    thrown: list[Error] = []

    def note(error: Error) -> None:
        # Ours comes from memory; JupyterLab itself throws where it moves cells about.
        if "blob:" in (error.stack or ""):
            thrown.append(error)

    page.on("pageerror", note)
    page.goto(f"{lab.url}/lab/tree/{NAME}?reset")
    page.wait_for_function(READY, timeout=SECONDS * 1000)
    command(page, "notebook:run-all-cells")
    expect(page.locator(".rv-stage")).to_have_count(len(CELLS), timeout=SECONDS * 1000)
    # Nothing moves any more once Python has answered everywhere.
    answered = page.get_by_text("WebAssembly = CPU in Python ✓")
    expect(answered).to_have_count(len(CELLS), timeout=SECONDS * 1000)
    (session,) = lab.ask("sessions")
    connection = lab.runtime / f"kernel-{session['kernel']['id']}.json"
    client = BlockingKernelClient(connection_file=str(connection))
    client.load_connection_file()
    client.start_channels()
    yield Opened(page, Notebook(client))
    client.stop_channels()
    page.close()
    assert not thrown


def command(page: Page, name: str, **arguments: Any) -> None:
    """What JupyterLab's menus do."""
    # Its promise is for a whole notebook, which cannot be brought here.
    page.evaluate(
        "([name, args]) => { jupyterapp.commands.execute(name, args); }", [name, arguments]
    )


def test_dragging_a_box_changes_rois_and_output_in_python(opened: Opened):
    x, y = opened.middle(0)
    second = opened.rois("second")
    drag(opened.page, (x, y), (x + 60, y - 40))

    def moved() -> None:
        ((_, x1, y1, x2, y2),) = opened.rois("first")
        assert x1 > 230
        assert y1 < 150
        assert (round(x2 - x1, 3), round(y2 - y1, 3)) == (200, 160)
        # News of a drag comes beside what a cell runs: the last of it may come between the two.
        assert opened.says(f"bool({CHECKED})")

    eventually(opened.page, moved)
    # What is on screen is what Python has, and says that both kernels agree.
    shown = opened.page.locator("table[data-output]").first.locator("td").first

    def agree() -> None:
        text = shown.inner_text().replace("−", "-")
        value = opened.says("float(first.output[0, 0, 0, 0])")
        assert float(text) == pytest.approx(value, abs=10.0 ** -len(text.partition(".")[2]))

    eventually(opened.page, agree)
    said = opened.page.get_by_text("WebAssembly = CPU in Python ✓ plan to the bit").first
    expect(said).to_be_visible()
    assert opened.rois("second") == second


def test_the_second_widget_is_another_one_and_may_be_turned(opened: Opened):
    first = opened.rois("first")
    x, y = opened.middle(1)
    opened.page.mouse.click(x, y)
    opened.page.keyboard.press("Shift+BracketLeft")

    def turned() -> None:
        assert opened.rois("second") == [[320, 240, 200, 120, 120]]

    eventually(opened.page, turned)
    assert opened.rois("first") == first


def test_another_widget_says_where_the_box_is_whoever_moves_it(opened: Opened):
    label = opened.page.locator(".widget-label", has_text="[[")
    opened.kernel.run("second.rois = [[300, 200, 160, 100, 0]]")
    expect(label).to_have_text("[[300.0, 200.0, 160.0, 100.0, 0.0]]")
    for left in (301, 302):
        opened.stage(1).press("ArrowRight")
        expect(label).to_have_text(f"[[{left}.0, 200.0, 160.0, 100.0, 0.0]]")
    x, y = opened.middle(1)
    box = opened.says("second.rois[0, :2].tolist()")
    drag(opened.page, (x, y), (x + 30, y))
    eventually(opened.page, lambda: expect_moved(opened, box))
    opened.kernel.run("second.rois = [[310, 210, 160, 100, 0]]")
    expect(label).to_have_text("[[310.0, 210.0, 160.0, 100.0, 0.0]]")


def expect_moved(opened: Opened, box: list[float]) -> None:
    assert opened.says("second.rois[0, :2].tolist()") != box


def test_python_and_the_same_widgets_other_view_move_the_box_on_screen(opened: Opened):
    opened.kernel.run("first.rois = [[0, 220, 160, 420, 320]]; first.channel = 2")
    label = opened.page.locator(".rv-label").nth(2)
    expect(label).to_contain_text("rois: [0, 220, 160, 420, 320]")
    # A hand in the third cell: the first cell shows the same box, and may go on from there.
    x, y = opened.middle(2)
    opened.page.mouse.click(x, y)
    opened.page.keyboard.press("ArrowRight")
    eventually(opened.page, lambda: expect_left(opened, 221))
    first = opened.page.locator(".rv-label").first
    expect(first).to_contain_text("rois: [0, 221, 160, 421, 320]")
    opened.stage(0).focus()
    opened.page.keyboard.press("ArrowRight")
    eventually(opened.page, lambda: expect_left(opened, 222))
    expect(label).to_contain_text("rois: [0, 222, 160, 422, 320]")


def test_keys_pressed_by_turns_in_two_cells_all_count_while_python_is_busy(opened: Opened):
    page, first, third = opened.page, opened.stage(0), opened.stage(2)
    labels = page.locator(".rv-label")
    opened.kernel.run("first.rois = [[0, 220, 160, 420, 320]]")
    expect(labels.nth(2)).to_contain_text("rois: [0, 220, 160, 420, 320]")
    opened.kernel.client.execute("import time; time.sleep(3)")
    left = 220
    for stage in (third, first, third, first):
        stage.focus()
        for _ in range(3):
            page.keyboard.press("ArrowRight")
        left += 3
        for label in (labels.first, labels.nth(2)):
            expect(label).to_contain_text(f"rois: [0, {left}, 160, {left + 200}, 320]", timeout=900)
    said = page.get_by_text("WebAssembly = CPU in Python ✓ plan to the bit")
    for place in (0, 2):
        expect(said.nth(place)).to_be_visible()
    eventually(page, lambda: expect_left(opened, left))
    # The whole burst of the other cell is one step here.
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+z")
    eventually(page, lambda: expect_left(opened, left - 6))
    expect(labels.nth(2)).to_contain_text(f"rois: [0, {left - 6}, 160, {left + 194}, 320]")


def expect_left(opened: Opened, left: float) -> None:
    assert opened.rois("first")[0][1] == left


def test_keys_belong_to_whoever_has_the_focus(opened: Opened):
    page, cells = opened.page, opened.page.locator(".jp-NotebookPanel .jp-CodeCell")
    x, y = opened.middle(0)
    page.mouse.click(x, y)
    left = opened.rois("first")[0][1]
    # To JupyterLab: delete the cell, and add one above. The canvas has no use for an A itself.
    page.keyboard.type("dda")
    page.keyboard.press("ArrowRight")  # once it is heard, so were the others
    eventually(page, lambda: expect_left(opened, left + 1))
    expect(cells).to_have_count(len(CELLS))
    page.keyboard.type("b")  # add one below
    page.keyboard.press("ArrowLeft")
    eventually(page, lambda: expect_left(opened, left))
    expect(cells).to_have_count(len(CELLS))
    # Saving stays JupyterLab's.
    expect(page.locator(".jp-mod-dirty")).not_to_have_count(0)
    page.keyboard.press("Control+s")
    expect(page.locator(".jp-mod-dirty")).to_have_count(0)
    # A space is typed into a cell also while the pointer rests on the canvas.
    code = cells.nth(2).locator(".cm-content")
    code.click()
    page.mouse.move(x, y)
    page.keyboard.press("End")
    page.keyboard.type(" # ours")
    expect(code).to_have_text("first # ours")


def test_it_follows_jupyterlabs_theme(opened: Opened):
    root = opened.page.locator(".rv-root.rv-canvas").first
    expect(root).to_have_attribute("data-theme", "light")
    command(opened.page, "apputils:change-theme", theme="JupyterLab Dark")
    expect(root).to_have_attribute("data-theme", "dark")
    command(opened.page, "apputils:change-theme", theme="JupyterLab Light")
    expect(root).to_have_attribute("data-theme", "light")


def test_a_saved_notebook_without_its_kernel_shows_the_last_view(opened: Opened, lab: Lab):
    """The last test: it ends the kernel."""
    page = opened.page
    stills = page.locator("img[data-roiviz-still]")
    expect(stills).to_have_count(len(CELLS))
    for still in stills.all():
        expect(still).to_be_hidden()  # while the widgets are here

    def drawn_anew() -> None:
        last = opened.says("first._drawn_still().data")
        source = stills.first.get_attribute("src")
        assert source
        assert source in last

    eventually(page, drawn_anew)
    last = stills.first.get_attribute("src")
    command(page, "docmanager:save")
    for kernel in lab.ask("kernels"):
        lab.ask(f"kernels/{kernel['id']}", "DELETE")
    page.goto(f"{lab.url}/lab/tree/{NAME}?reset")
    expect(stills.first).to_be_visible(timeout=SECONDS * 1000)
    expect(stills).to_have_count(len(CELLS))
    assert stills.first.get_attribute("src") == last
    assert stills.first.evaluate("image => image.decode().then(() => image.naturalWidth)") > 500
    expect(page.locator(".rv-stage")).to_have_count(0)

"""`roiviz.show` where a notebook puts outputs into a closed frame, as VS Code and Colab do.

Neither runs here. What such a frame forbids does: it has no origin, so no storage and no address of
its own, nothing is fetched, and scripts come from memory alone. The widget itself is Python's, its
script is started as anywidget starts it, and its traits go to and fro as they do there.
"""

import base64
import html
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Frame, Locator, Page

import roiviz
from roiviz import kernels
from roiviz.hosts.notebook import RoiWidget
from tests.browser.hands import drag
from tests.browser.waiting import eventually, resting

pytestmark = pytest.mark.browser

BYTES = ("_canvas", "_picture", "_channel", "_beside", "_below", "_message")
FROM_MEMORY = "script-src 'unsafe-inline' blob:"
STYLES = "style-src 'unsafe-inline'"
SHUT = f"default-src 'none'; {FROM_MEMORY} 'wasm-unsafe-eval'; {STYLES}"
WITHOUT_WEBASSEMBLY = f"default-src 'none'; {FROM_MEMORY}; {STYLES}"
# As VS Code's output and Colab's are: the least that a widget needs, and no more.
SANDBOX = "allow-scripts"
FRAME = """<!doctype html><meta http-equiv="Content-Security-Policy" content="{policy}">
<body style="background: #fff"><div id="cell"></div><script>
globalThis.refused = [];
addEventListener("securitypolicyviolation", ({{ violatedDirective: rule, blockedURI: what }}) =>
  refused.push(`${{rule}} ${{what}}`));
// That some sizes are told of in the next frame instead of this one is no fault.
const late = "ResizeObserver loop completed with undelivered notifications.";
addEventListener("error", ({{ message }}) => message !== late && refused.push(message));
addEventListener("unhandledrejection", ({{ reason }}) => refused.push(String(reason)));
globalThis.said = [];
const bytesOf = (text) => {{
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new DataView(bytes.buffer);
}};
const listeners = new Map();
const held = {{}};
globalThis.model = {{
  get: (name) => held[name],
  set: (name, value) => {{ held[name] = value; }},
  save_changes: () => said.push(held._event),
  on: (name, listener) => listeners.set(name, [...(listeners.get(name) ?? []), listener]),
  off: () => {{}},
}};
globalThis.take = (traits) => {{
  for (const [name, text] of Object.entries(traits)) held[name] = bytesOf(text);
  for (const name of Object.keys(traits))
    for (const listener of listeners.get(`change:${{name}}`) ?? []) listener();
}};
globalThis.start = async (script, still, traits) => {{
  take(traits);
  held._still = still;
  const url = URL.createObjectURL(new Blob([script], {{ type: "text/javascript" }}));
  const {{ default: widget }} = await import(url);
  await widget.render({{ model, el: document.getElementById("cell") }});
}};
</script></body>"""


@dataclass
class Cell:
    """The widget in Python, and the frame that shows it."""

    widget: RoiWidget
    frame: Frame
    sent: dict[str, bytes]

    def traits(self) -> dict[str, str]:
        """What has changed since."""
        now = {name: getattr(self.widget, name) for name in BYTES}
        news = {name: data for name, data in now.items() if data != self.sent.get(name)}
        self.sent = now
        return {name: base64.b64encode(data).decode() for name, data in news.items()}

    def talk(self) -> None:
        """Python takes what the frame has said, and the frame what Python answers."""
        for event in json.loads(self.frame.evaluate("() => JSON.stringify(said.splice(0))")):
            self.widget._event = event
        self.frame.evaluate("traits => take(traits)", self.traits())

    @property
    def refused(self) -> list[str]:
        return self.frame.evaluate("() => refused")


@pytest.fixture
def opened(page: Page) -> Callable[[str], Cell]:
    def start(policy: str) -> Cell:
        features = np.random.default_rng(0).normal(size=(1, 8, 30, 40)).astype(np.float32)
        widget = roiviz.show(features, [[0, 220, 160, 420, 320]], spatial_scale=1 / 16)
        content = html.escape(FRAME.format(policy=policy))
        page.set_content(
            f'<iframe sandbox="{SANDBOX}" srcdoc="{content}" width="1200" height="900"></iframe>'
        )
        frame = page.frames[1]
        frame.wait_for_function("() => globalThis.start")
        cell = Cell(widget, frame, {})
        script = RoiWidget._esm
        frame.evaluate(
            "([script, still, traits]) => start(script, still, traits)",
            [str(script), widget._still, cell.traits()],
        )
        return cell

    return start


def middle(stage: Locator) -> tuple[float, float]:
    place = resting(stage)
    return place["x"] + place["width"] / 2, place["y"] + place["height"] / 2


def moved_right(cell: Cell, page: Page) -> None:
    x, y = middle(cell.frame.locator(".rv-stage"))
    drag(page, (x, y), (x + 60, y - 40))

    def heard() -> None:
        cell.talk()
        ((_, x1, y1, x2, y2),) = cell.widget.rois.tolist()
        assert x1 > 230
        assert y1 < 150
        assert (round(x2 - x1, 3), round(y2 - y1, 3)) == (200, 160)

    eventually(page, heard)


def until(cell: Cell, page: Page, text: str) -> None:
    """Python compiles its kernel first, and then says so."""

    def seen() -> None:
        cell.talk()
        assert cell.frame.get_by_text(text).first.is_visible()

    eventually(page, seen, 60)


def shown(cell: Cell) -> float:
    """The first number on screen, which is the kernel's for the box that Python has."""
    cell.talk()
    text = cell.frame.locator("table[data-output] td").first.inner_text().replace("−", "-")
    output: Any = kernels.roi_align(
        cell.widget._features, cell.widget.rois, 7, spatial_scale=1 / 16
    )
    assert float(text) == pytest.approx(
        float(output[0, 0, 0, 0]), abs=10.0 ** -len(text.partition(".")[2])
    )
    return float(text)


def test_a_frame_without_an_origin_and_a_network_shows_it_and_a_drag_reaches_python(page, opened):
    cell = opened(SHUT)
    assert cell.frame.evaluate("() => origin") == "null"
    until(cell, page, "WebAssembly = CPU in Python ✓ plan to the bit")
    before = shown(cell)
    moved_right(cell, page)
    assert eventually(page, lambda: shown(cell)) != before
    until(cell, page, "WebAssembly = CPU in Python ✓ plan to the bit")
    assert cell.refused == []


def test_a_frame_that_forbids_webassembly_shows_pythons_numbers(page, opened):
    cell = opened(WITHOUT_WEBASSEMBLY)
    until(cell, page, "= kernel's output")
    before = shown(cell)
    moved_right(cell, page)
    assert eventually(page, lambda: shown(cell)) != before
    assert all("wasm" in one.lower() for one in cell.refused), cell.refused

"""Names that people bring stay text, and what does not come from here is stopped."""

import io
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import BrowserContext, Page, expect

from tests import onnx_models
from tests.browser.serving import Server
from tests.browser.test_accessibility import STOPPED

NUMBERS = ".rv-timing:not(:empty)"
RUNS = '<img src=x onerror="window.owned=1">'
UPLOAD = "[data-testid=stPopoverBody] [data-testid=stFileUploaderDropzoneInput]"
# Were a name made into HTML, its picture would ask for an address of ours and fail within this.
SETTLE_MS = 700


def give(page: Page, popover: str, name: str, content: bytes) -> None:
    """Upload a file in the popover of this title."""
    opener = page.get_by_test_id("stPopover").filter(has_text=re.compile(f"^{popover}"))
    opener.first.get_by_role("button").first.click()
    page.locator(UPLOAD).first.set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    )


def picture() -> bytes:
    noise = np.random.default_rng(4).integers(0, 256, (120, 160, 3), dtype=np.uint8)
    file = io.BytesIO()
    Image.fromarray(noise).save(file, "PNG")
    return file.getvalue()


def arrays() -> bytes:
    file = io.BytesIO()
    values = np.random.default_rng(4).random((3, 12, 16), dtype=np.float32)
    arrays: dict[str, Any] = {RUNS: values, f"b{RUNS}": values}
    np.savez(file, **arrays)
    return file.getvalue()


def model() -> bytes:
    """One convolution whose layer, output and weights are named so."""
    weights = np.ones((2, 3, 4, 4), np.float32)
    node = onnx_models.node(
        "Conv", ["picture", RUNS], f"o{RUNS}", kernel_shape=(4, 4), strides=(4, 4)
    )
    return onnx_models.model([node], {RUNS: weights}, (1, 3, "h", "w"))


def nothing_ran(page: Page) -> None:
    page.wait_for_timeout(SETTLE_MS)
    assert page.evaluate("window.owned") is None


def test_the_name_of_a_picture_stays_text(page: Page) -> None:
    page.goto("/explore")
    expect(page.locator(NUMBERS)).to_be_visible(timeout=60_000)
    give(page, "Your picture", f"{RUNS}.png", picture())
    expect(page.locator(".rv-caption")).to_contain_text("<img src=x")
    nothing_ran(page)


@pytest.mark.parametrize("content", [arrays, model, lambda: b"neither"])
def test_the_names_in_a_file_of_features_stay_text(page: Page, content) -> None:
    page.goto("/explore?features=Own%20array%20or%20model")
    expect(page.locator(".rv-stage")).to_be_visible(timeout=60_000)
    give(page, "File", f"{RUNS}.npz", content())
    expect(page.get_by_test_id("stPopoverBody")).to_contain_text("<img", timeout=30_000)
    nothing_ran(page)


def test_the_policy_stops_what_does_not_come_from_here(
    new_context: Callable[..., BrowserContext], app_server: Server
) -> None:
    # A page that nobody watches, since being stopped is an error.
    page = new_context().new_page()
    page.goto(app_server.url)
    page.wait_for_selector("[data-testid=stApp]")
    page.evaluate("""() => {
        const mark = document.createElement("script");
        mark.textContent = "window.owned = 1";
        document.body.append(mark);
    }""")
    assert page.evaluate("window.owned") is None
    assert page.evaluate(STOPPED) == ["script-src-elem inline"]

"""Two readings of one box in a real browser: Home's link, the numbers, the worst bin."""

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from roiviz import features, kernels, samples

WAIT = 30_000


def grids(page: Page) -> list[np.ndarray]:
    canvases = page.locator(".rv-card-comparison canvas").all()
    return [np.array((c.get_attribute("data-values") or "").split(), float) for c in canvases]


@pytest.fixture
def debug(page: Page) -> Page:
    page.goto("/")
    page.get_by_role("link", name="Debug").click()
    expect(page.locator(".rv-card-comparison .rv-badge")).to_contain_text("most: bin", timeout=WAIT)
    return page


def test_debug_shows_both_outputs_and_their_difference(debug):
    expect(debug.locator(".rv-card-comparison h3")).to_have_text("legacy against aligned")
    one, other, difference = grids(debug)
    made = features.compute(samples.load("street"), "filters", 8)
    channel = made.channel_names.index("blob, 10 px, bright on dark")
    corners = np.array([samples.SAMPLES["street"].boxes[0].xyxy], np.float32)
    wanted = [
        kernels.roi_align(
            made.nhwc, corners, 4, spatial_scale=1 / 8, sampling_ratio=2, aligned=a, layout="NHWC"
        )[0, :, :, channel].ravel()
        for a in (False, True)
    ]
    np.testing.assert_allclose(one, wanted[0], atol=1e-6)
    np.testing.assert_allclose(other, wanted[1], atol=1e-6)
    np.testing.assert_allclose(difference, wanted[1] - wanted[0], atol=1e-6)
    place = divmod(int(np.abs(difference).argmax()), 4)
    badge = debug.locator(".rv-card-comparison .rv-badge")
    expect(badge).to_have_text(f"most: bin ({place[0]}, {place[1]})")
    # One click pins it: the arithmetic below is that bin's.
    badge.click()
    expect(debug.locator(".rv-card-arithmetic h3")).to_contain_text(f"bin ({place[0]}, {place[1]})")


def test_another_comparison_and_none(debug):
    debug.get_by_role("combobox", name="Compare with").click()
    debug.get_by_role("option", name="RoIPool").click()
    expect(debug.locator(".rv-card-comparison h3")).to_have_text("RoIAlign against RoIPool")
    assert "compare=roi_pool" in debug.url
    debug.get_by_role("combobox", name="Compare with").click()
    debug.get_by_role("option", name="none").click()
    expect(debug.locator(".rv-card-comparison")).to_have_count(0)

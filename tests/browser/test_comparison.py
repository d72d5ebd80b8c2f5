"""Two readings of one box in a real browser: Home's link, the numbers, the worst bin."""

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from roiviz import features, kernels, samples
from tests.browser.waiting import visit

WAIT = 30_000


def grids(page: Page) -> list[np.ndarray]:
    canvases = page.locator(".rv-card-comparison canvas").all()
    return [np.array((c.get_attribute("data-values") or "").split(), float) for c in canvases]


HALF_A_CELL = (
    "/explore?picture=street&operator=roi_align&stride=8&bins=4&aligned=false&compare=shift"
    "&zoom=524,388,4"
)


@pytest.fixture
def compared(guest: Page) -> Page:
    visit(guest, HALF_A_CELL)
    badge = guest.locator(".rv-card-comparison .rv-badge")
    expect(badge).to_contain_text("most: bin", timeout=WAIT)
    return guest


def test_it_shows_both_outputs_and_their_difference(compared):
    expect(compared.locator(".rv-card-comparison h3")).to_have_text("legacy against aligned")
    one, other, difference = grids(compared)
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
    badge = compared.locator(".rv-card-comparison .rv-badge")
    expect(badge).to_have_text(f"most: bin ({place[0]}, {place[1]})")
    # One click pins it: the arithmetic below is that bin's.
    badge.click()
    expect(compared.locator(".rv-card-arithmetic h3")).to_contain_text(
        f"bin ({place[0]}, {place[1]})"
    )


def test_another_comparison_and_none(compared):
    compared.get_by_role("combobox", name="Compare with").click()
    compared.get_by_role("option", name="RoIPool").click()
    expect(compared.locator(".rv-card-comparison h3")).to_have_text("RoIAlign against RoIPool")
    assert "compare=roi_pool" in compared.url
    compared.get_by_role("combobox", name="Compare with").click()
    compared.get_by_role("option", name="none").click()
    expect(compared.locator(".rv-card-comparison")).to_have_count(0)

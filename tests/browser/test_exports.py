"""What Explore gives away: the same numbers as on screen, of the box as it is now."""

import io
from urllib.parse import unquote

import numpy as np
import pytest
from playwright.sync_api import expect

from tests.browser.test_explore import boxes_of, open_explorer
from tests.browser.waiting import still

pytestmark = pytest.mark.browser


def test_a_view_is_taken_away_as_it_is_now(page):
    open_explorer(page)
    still(page)
    page.locator(".rv-stage").press("ArrowRight")
    still(page)
    page.get_by_role("button", name="Export").press("Enter")
    place = page.get_by_test_id("stPopoverBody")
    alt = "The picture with the boxes, and the outputs of the active one"
    expect(place.get_by_alt_text(alt)).to_be_visible()
    place.get_by_role("radio", name="Numbers").press("Space")
    button = place.get_by_role("button", name=".npz")
    expect(button).to_be_visible()
    still(page)
    with page.expect_download() as download:
        button.click()
    assert download.value.suggested_filename == "roialignrotated-grace-hopper.npz"
    with np.load(io.BytesIO(download.value.path().read_bytes())) as file:
        rois, output = file["rois"], file["output"]
    np.testing.assert_allclose(rois[:, 1:], boxes_of(page), rtol=1e-6)
    place.get_by_role("radio", name="Python").press("Space")
    expect(place.get_by_test_id("stCode")).to_contain_text("kernels.roi_align_rotated(")
    place.get_by_role("radio", name="Link").press("Space")
    expect(place.get_by_text(unquote(page.url), exact=True).first).to_be_visible()
    assert output.shape[0] == len(boxes_of(page))

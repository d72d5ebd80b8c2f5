"""A lesson's way out: another page on the same cells, with the box where a hand has left it."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from roiviz import lessons
from tests.browser.learner import BIN, Keys, Mouse, answer, section
from tests.browser.test_explore import output_of
from tests.browser.test_learn import opened
from tests.browser.waiting import eventually

pytestmark = pytest.mark.browser


def test_explore_opens_beside_a_lesson_with_the_number_that_stands_there(open_page: Any) -> None:
    page = open_page(width=1024, height=768)
    page.emulate_media(reduced_motion="reduce")
    opened(page, "roi_align", step="one")
    place = section(page, "one")
    sums = place.locator(".rv-sums code")
    before = sums.inner_text()
    keys = Keys(page)
    keys.take_up()
    keys.type(place, BIN, {"ArrowRight": 3})
    expect(sums).not_to_have_text(before)
    (shown,) = re.findall(r"-?\d+(?:\.\d+)?$", sums.inner_text().replace("−", "-"))
    # What is asked and not answered would stand there.
    asked = section(page, "clamped")
    expect(asked.locator(".rv-way-out")).to_be_hidden()
    step = next(s for s in lessons.lesson("roi_align").steps if s.id == "clamped")
    assert step.question
    answer(asked, step, step.question.right, Mouse(page))
    expect(asked.locator(".rv-way-out")).to_be_visible()
    with page.context.expect_page() as news:
        place.get_by_role("link", name="Open in Explore").click()
    explore = news.value
    expect(explore.locator("table[data-output]")).to_be_visible(timeout=60_000)
    eventually(explore, lambda: _says(explore, float(shown)))
    expect(explore.get_by_test_id("stAlert")).to_have_count(0)


def _says(page: Any, wanted: float) -> None:
    found = output_of(page)
    assert found.shape == (1, 1)
    assert found.item() == pytest.approx(wanted, abs=6e-4)  # as the lesson rounds it

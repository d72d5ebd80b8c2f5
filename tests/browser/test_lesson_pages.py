"""Lessons as files of their own: opened from a folder, with every request forbidden."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from roiviz import lessons
from roiviz.hosts import command
from roiviz.views.learn import static
from tests.browser.learner import Mouse, answer, section
from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser
MOST_BYTES = 300_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("lessons") / "deeper"
    assert command.main(["lessons", "--static", str(made)]) == 0
    return made


def opened(offline: Any, folder: Path, name: str) -> Page:
    page = offline(width=1024, height=768, has_touch=True)
    page.emulate_media(reduced_motion="reduce")
    page.goto((folder / f"{name}.html").as_uri())
    expect(page.locator(".rv-sums code, .rv-pool-bar").first).to_be_visible()
    return page


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_a_lesson_is_one_file_and_asks_for_nothing(offline: Any, folder: Path, name: str) -> None:
    """(How each is worked in its file is in test_learn.)"""
    assert (folder / f"{name}.html").stat().st_size <= MOST_BYTES
    page = opened(offline, folder, name)
    assert list(violations(page, {})) == []
    # What can be counted stands there before anything is timed.
    counted = page.locator("[data-step='race'] tbody th")
    expect(counted).to_have_count(5 if name == "inside_kernel" else 0)
    # On paper no step is cut, and no player lies over one.
    page.emulate_media(media="print")
    expect(page.locator(".rv-player")).to_be_hidden()
    expect(page.get_by_role("button", name="Check")).to_have_count(0)
    step = page.locator(".rv-step").nth(1)
    assert step.evaluate("e => getComputedStyle(e).breakInside") == "avoid"


@pytest.mark.parametrize("name", ["between_cells", "regions_to_search"])
def test_what_a_file_says_is_kept_and_has_other_numbers(
    offline: Any, folder: Path, name: str
) -> None:
    page = opened(offline, folder, name)
    first = next(step for step in lessons.lesson(name).steps if step.question)
    place = section(page, first.id)
    assert first.question
    answer(place, first, first.question.wrong[0].values, Mouse(page))
    expect(place.locator(".rv-why")).to_have_text(first.question.wrong[0].words)
    # Numbers of another seed, then of all in turn, until the first ones come again.
    place.get_by_role("button", name="Other numbers").click()
    other = next(step for step in lessons.lesson(name, 1).steps if step.id == first.id)
    assert other.question
    expect(place.locator(".rv-asks")).to_have_text(other.question.asks)
    answer(place, other, other.question.right, Mouse(page))
    expect(place.locator(".rv-verdict")).to_have_text(f"✓ Right: {other.question.shown}.")
    page.reload()
    expect(section(page, first.id)).to_have_attribute("data-done", "")
    expect(section(page, first.id).locator(".rv-verdict")).to_contain_text("✓ Right")
    for _ in range(static.SEEDS - 1):
        section(page, first.id).get_by_role("button", name="Other numbers").click()
    expect(section(page, first.id).locator(".rv-asks")).to_have_text(first.question.asks)

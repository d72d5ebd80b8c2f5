"""Page Debug in a real browser: a file that is dropped anywhere."""

import io
import re
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import FilePayload, Page, expect

from roiviz.bench.report import debug as reported
from roiviz.explain import debug
from tests.browser.waiting import still
from tests.roiviz.bench.faults import in_backward
from tests.roiviz.bench.test_hostile import TABLE, file_of

pytestmark = pytest.mark.browser

WAIT = 90_000
DROP = """async ([selector, name, bytes]) => {
  const data = new DataTransfer();
  data.items.add(new File([new Uint8Array(bytes)], name));
  const at = document.querySelector(selector);
  for (const type of ["dragover", "drop"])
    at.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, composed: true,
      dataTransfer: data }));
}"""

# What is said while a case is checked, and whether the report before it is seen meanwhile.
WATCH = """() => new MutationObserver(() => {
  const waiting = document.querySelector(".st-key-case_waiting [data-testid=stAlert]");
  if (!waiting) return;
  window.waited = waiting.innerText.trim();
  window.seen = getComputedStyle(document.querySelector(".verdict")).visibility;
}).observe(document.body, { childList: true, subtree: true, characterData: true })"""


@pytest.fixture
def opened(page: Page) -> Page:
    page.goto("/debug")
    expect(page.locator(".verdict")).to_contain_text("24 boxes, 4 channels", timeout=WAIT)
    # What is dropped is taken by the canvas, which comes after the verdict.
    expect(page.locator(".rv-card-debug-box h3")).to_be_visible(timeout=WAIT)
    still(page)
    return page


def file(every: int = 2) -> bytes:
    """The example's features, every so many boxes one, and what a right port makes of them."""
    case = debug.example()
    want = reported(case).comparison.want
    data = io.BytesIO()
    np.savez(data, features=case.features, rois=case.rois[::every], output=want[::every])
    return data.getvalue()


def test_a_file_that_is_dropped_on_the_picture_is_the_case(opened: Page) -> None:
    expect(opened.locator(".verdict")).to_contain_text("WRONG")
    opened.evaluate(DROP, [".st-key-canvas_debug", "right.npz", list(file())])
    expect(opened.locator(".verdict")).to_contain_text("RIGHT all 12 boxes", timeout=WAIT)
    opened.get_by_role("button", name="Back to the example").click()
    expect(opened.locator(".verdict")).to_contain_text("WRONG 484 of 4,704", timeout=WAIT)


def test_a_chip_that_is_taken_away_brings_the_example_back(opened: Page) -> None:
    opened.evaluate(DROP, [".st-key-canvas_debug", "right.npz", list(file())])
    expect(opened.locator(".verdict")).to_contain_text("RIGHT all 12 boxes", timeout=WAIT)
    opened.get_by_role("button", name="Remove right.npz").click()
    expect(opened.locator(".verdict")).to_contain_text("WRONG 484 of 4,704", timeout=WAIT)
    expect(opened.get_by_role("button", name="Back to the example")).to_have_count(0)


def test_a_bin_is_chosen_by_keys_by_mouse_and_by_touch(open_page: Any) -> None:
    page = open_page(width=1440, height=900, touch=True)
    page.goto("/debug")
    number, box = page.locator(".rv-card-debug-number"), page.locator(".rv-card-debug-box h3")
    bins = page.get_by_role("radiogroup", name="Wrong numbers by bin")
    boxes = page.get_by_role("radiogroup", name="Wrong numbers by box")
    expect(number.get_by_role("status")).to_have_text("box 2, channel 1, bin (6, 4)", timeout=WAIT)
    expect(number.locator("h3")).to_have_text("The worst bin")

    # Keys: one mark of a map has the focus's place, and the arrows walk from there.
    bins.locator("[tabindex='0']").focus()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowRight")
    expect(bins.locator(":focus")).to_have_attribute("aria-checked", "true")
    expect(number.get_by_role("status")).to_have_text("box 2, channel 1, bin (4, 5)", timeout=WAIT)
    # 7 × 4 + 5: there nothing is wrong, and one sum says how the number is made.
    expect(number.locator(".rv-debug-facts dd")).to_have_text(["3.09638715", "3.09638715", "0"])
    expect(number.locator(".rv-debug-whose")).to_have_count(1)
    expect(page).to_have_url(re.compile(r"box=2&output_channel=1&bin=33"))

    # Home and End stay in the map: the page does not scroll.
    for key, place in (("End", "(6, 6)"), ("Home", "(0, 0)")):
        before = bins.bounding_box()
        page.keyboard.press(key)
        expect(number.get_by_role("status")).to_contain_text(f"bin {place}", timeout=WAIT)
        expect(bins.locator(":focus")).to_have_attribute("aria-checked", "true")
        assert bins.bounding_box() == before

    boxes.get_by_role("radio").nth(3).click()
    expect(number.get_by_role("status")).to_contain_text("box 3, channel", timeout=WAIT)
    expect(box).to_have_text(re.compile("Box 3, channel"))
    page.get_by_role("radiogroup", name="Bins of the box").get_by_role("radio").nth(8).tap()
    expect(number.get_by_role("status")).to_contain_text("bin (1, 1)", timeout=WAIT)
    expect(bins.get_by_role("radio").nth(8)).to_have_attribute("aria-checked", "true")
    page.get_by_role("button", name="Show the worst").click()
    expect(number.get_by_role("status")).to_have_text("box 2, channel 1, bin (6, 4)", timeout=WAIT)

    # A click on the picture is one more way to choose a box: the marks and the wheel know of it,
    # and the channel, whose colours are the picture's, stays.
    boxes.locator("[tabindex='0']").focus()
    page.keyboard.press("Home")
    expect(number.get_by_role("status")).to_contain_text("box 0, channel 1", timeout=WAIT)
    page.get_by_label(re.compile("^Picture with boxes")).click(position={"x": 215, "y": 240})
    expect(number.get_by_role("status")).to_contain_text("box 15, channel 1", timeout=WAIT)
    expect(boxes.get_by_role("radio").nth(15)).to_have_attribute("aria-checked", "true")
    page.mouse.wheel(0, -400)
    still(page)
    expect(number.get_by_role("status")).to_contain_text("box 15, channel 1")


def test_on_a_phone_the_verdict_comes_before_the_picture(open_page: Any) -> None:
    page = open_page(width=390, height=844)
    page.goto("/debug")
    verdict = page.locator(".verdict")
    expect(verdict).to_contain_text("24 boxes, 4 channels", timeout=WAIT)
    expect(page.locator(".rv-card-debug-box h3")).to_contain_text("Box 2", timeout=WAIT)
    order = [verdict, page.locator(".st-key-canvas_debug"), page.locator(".rv-card-debug-where")]
    tops = [one.bounding_box()["y"] for one in order]
    assert tops == sorted(tops)
    assert tops[0] < 844 / 2

    # What is pasted is sent, and nothing lies over what is said of it.
    page.get_by_role("button", name="Paste").click()
    text = page.get_by_role("textbox", name="A small case as text or JSON")
    text.fill("hello")
    page.get_by_role("button", name="Check", exact=True).click()
    expect(page.get_by_test_id("stAlert")).to_contain_text("no numbers", timeout=WAIT)
    expect(text).to_be_hidden()

    # However many boxes there are, their marks stay in the card.
    case, held = debug.example(), io.BytesIO()
    np.savez(
        held, features=case.features, rois=np.tile(case.rois, (4, 1)),
        output=1 - np.tile(case.output, (4, 1, 1, 1)), spatial_scale=1, sampling_ratio=0,
    )  # fmt: skip
    given = FilePayload(name="many.npz", mimeType="", buffer=held.getvalue())
    page.locator("input[type=file]").first.set_input_files(given)
    marks = page.get_by_role("radiogroup", name="Wrong numbers by box").get_by_role("radio")
    expect(marks).to_have_count(96, timeout=WAIT)
    card = page.locator(".rv-card-debug-where").bounding_box()
    edges = marks.evaluate_all("all => all.map((one) => one.getBoundingClientRect().right)")
    assert card
    assert max(edges) <= card["x"] + card["width"]


def test_a_second_file_replaces_the_first_and_is_named_while_it_is_checked(opened: Page) -> None:
    opened.evaluate(DROP, [".st-key-canvas_debug", "first.npz", list(file())])
    expect(opened.locator(".verdict")).to_contain_text("RIGHT all 12 boxes", timeout=WAIT)
    opened.evaluate(WATCH)
    opened.evaluate(DROP, [".st-key-canvas_debug", "second.npz", list(file(every=3))])
    expect(opened.locator(".verdict")).to_contain_text("RIGHT all 8 boxes", timeout=WAIT)
    assert opened.evaluate("waited") == "Checking second.npz …"
    assert opened.evaluate("seen") == "hidden"
    expect(opened.get_by_text("Two of the files")).to_have_count(0)
    chips = opened.get_by_test_id("stFileChip").filter(visible=True)
    expect(chips).to_have_text(re.compile("second.npz"))
    expect(opened.locator(".verdict")).to_be_visible()
    expect(opened.locator(".rv-caption")).to_contain_text("w 24 × h 24 px · stride 1")


HOSTILE = ("a bomb", "a picture", "NaN boxes", "5 GB of header", "deeper lists")
"""Of the dumps that are refused, some of each format: a browser only sends them."""


def test_bad_files_are_refused_one_after_another_and_the_report_stays(opened: Page) -> None:
    verdict = opened.locator(".verdict")
    opened.evaluate(DROP, [".st-key-canvas_debug", "right.npz", list(file())])
    expect(verdict).to_contain_text("RIGHT all 12 boxes", timeout=WAIT)
    rows = {name: (data, says) for name, data, says in TABLE}
    refused = opened.get_by_test_id("stAlert")
    for at, name in enumerate(HOSTILE):
        data, says = file_of(rows[name][0]), rows[name][1]
        kind = "json" if data[:1] == b"{" else "safetensors" if "header" in name else "npz"
        given = FilePayload(name=f"bad{at}.{kind}", mimeType="", buffer=data)
        opened.locator("input[type=file]").first.set_input_files(given)
        expect(refused).to_contain_text(says, timeout=WAIT)
        assert "\n" not in refused.inner_text().strip()
        assert "Traceback" not in opened.locator("body").inner_text()
        expect(verdict).to_contain_text("RIGHT all 12 boxes")
        expect(opened.get_by_text("The report is still that of right.npz.")).to_be_visible()

    # Then a good one: its gradient is wrong, and each of its cells can be looked at.
    case = in_backward(overwrites=True)()
    held = io.BytesIO()
    np.savez(
        held, features=case.features, rois=case.rois, output=case.output, spatial_scale=1 / 16,
        sampling_ratio=2, aligned=True, grad_output=case.gradients.output,
        grad_features=case.gradients.features,
    )  # fmt: skip
    given = FilePayload(name="gradient.npz", mimeType="", buffer=held.getvalue())
    opened.locator("input[type=file]").first.set_input_files(given)
    expect(verdict).to_contain_text("the gradient of the features is not", timeout=WAIT)
    card = opened.locator(".rv-card-debug-gradient")
    cell = card.get_by_role("status").first
    expect(cell).to_have_text("The worst cell: picture 1, channel 0, cell (20, 24)", timeout=WAIT)
    first, second = (one.bounding_box() for one in (card, opened.locator(".rv-card-debug-number")))
    assert first
    assert second
    assert first["y"] < second["y"]
    pictures = card.get_by_role("radiogroup", name="wrong by picture")
    pictures.get_by_role("radio").first.click()
    expect(cell).to_contain_text("picture 0, channel", timeout=WAIT)
    # Of what the card says, against the report: got, expected, and the sum of what is added.
    one = reported(case).gradients[0].comparison
    numbers = [int(n) for n in re.findall(r"\d+", cell.inner_text())]
    facts = [text.replace("−", "-") for text in card.locator("dd").all_inner_texts()]
    assert float(facts[0]) == pytest.approx(float(one.got[tuple(numbers)]), rel=1e-6)
    assert float(facts[1]) == pytest.approx(float(one.want[tuple(numbers)]), rel=1e-6)
    assert float(np.abs(one.got - one.want)[0].max()) == pytest.approx(abs(float(facts[2])))
    expect(pictures.get_by_role("radio").first).to_have_attribute("aria-checked", "true")
    card.get_by_role("radiogroup", name="wrong by cell").locator("[tabindex='0']").focus()
    before = cell.inner_text()
    opened.keyboard.press("ArrowLeft")
    expect(cell).not_to_have_text(before, timeout=WAIT)
    expect(opened).to_have_url(re.compile(r"cell=\d+"))

"""What a teacher uses: a question's link for every phone, a step for a projector, a worksheet."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import cv2
import numpy as np
from playwright.sync_api import expect

from tests.browser.waiting import still

STEP = "/learn?lesson=between_cells&step=value&seed=3"
ASKED = "dx = 0.5 and dy = 0.75. What is the sample's value?"


def test_the_qr_code_opens_the_question_that_the_class_sees(open_page):
    page = open_page(width=1024, height=768)
    page.goto(f"{STEP}&look=class")
    expect(page.get_by_role("heading", name=ASKED)).to_be_visible()
    code = page.get_by_test_id("stImage").locator("img")
    expect(code).to_be_visible()
    pixels = cv2.imdecode(np.frombuffer(code.screenshot(), np.uint8), cv2.IMREAD_COLOR)
    assert pixels is not None
    link = cv2.QRCodeDetector().detectAndDecode(pixels)[0]
    assert urlsplit(link).netloc == urlsplit(page.url).netloc
    page.goto(link)
    expect(page.locator(".rv-lesson").get_by_text(ASKED)).to_be_visible()
    page.goto(f"{STEP}&look=class")
    still(page)
    page.get_by_role("button", name="Question 1").click()
    expect(page.get_by_role("heading", name="The sample lies at (2.1, 2.9).")).to_be_visible()
    page.get_by_role("button", name="← The lesson").click()
    expect(page.locator(".rv-lesson")).to_be_visible()
    still(page)
    assert parse_qs(urlsplit(page.url).query)["step"] == ["neighbours"]


def test_a_step_on_a_projector_stands_alone_and_is_large(open_page):
    page = open_page(width=1024, height=768)
    page.goto(STEP)
    asked = page.locator(".rv-lesson").get_by_text(ASKED)
    expect(asked).to_be_visible()
    plain = asked.bounding_box()
    still(page)
    page.get_by_role("button", name="Teach").click()
    link = page.get_by_test_id("stCode").inner_text()
    page.goto(link)
    expect(asked).to_be_visible()
    still(page)
    large = asked.bounding_box()
    assert plain
    assert large
    assert large["height"] > 1.2 * plain["height"]
    expect(page.get_by_test_id("stTopNavLink")).to_have_count(0)
    expect(page.get_by_role("button", name="Teach")).to_have_count(0)


def test_the_worksheet_is_a_pdf_of_this_seed(open_page):
    page = open_page()
    page.goto(STEP)
    still(page)  # a run of the page gives its buttons anew
    page.get_by_role("button", name="Teach").click()
    with page.expect_download() as coming:
        page.get_by_role("button", name="Worksheet and answers").click()
    assert coming.value.suggested_filename == "between_cells-3.pdf"
    assert Path(coming.value.path()).read_bytes().startswith(b"%PDF")


def test_a_link_brings_a_box_and_cells_of_its_own(open_page):
    page = open_page(width=1024, height=768)
    page.emulate_media(reduced_motion="reduce")
    cells = ",".join("9630" * 4)
    chosen = f"box=adaptive:0.2,0.4,1.9,1.8&picture=cells:4x4x1:16:{cells}"
    page.goto(f"/learn?lesson=roi_align&step=adaptive&{chosen}")
    step = page.locator("[data-step=adaptive]")
    said = "from 0.2 to 1.9, 1.7 × 1.4 cells"
    expect(step.locator(".rv-bin-handle")).to_have_attribute("aria-valuetext", said)
    assert step.locator(".rv-map-value").all_text_contents() == list("9630" * 4)
    expect(step.locator(".rv-sums")).to_have_text("⌈1.7⌉ × ⌈1.4⌉ = 2 × 2 = 4 samples")
    still(page)
    assert parse_qs(urlsplit(page.url).query)["box"] == ["adaptive:0.2,0.4,1.9,1.8"]

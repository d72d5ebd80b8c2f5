"""What a teacher uses: a question's link for every phone, a step for a projector, a worksheet."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import cv2
import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect

from roiviz import lessons
from tests.browser.learner import GOALS, Mouse, answer, section
from tests.browser.test_learn import COLLIDING, STANDS
from tests.browser.waiting import still, visit

STEP = "/learn?lesson=between_cells&step=value&seed=3"
READABLE = 15  # px on a screen 768 px high
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
    page.get_by_role("combobox", name="Step").click()
    page.get_by_role("option", name="2 · Which cells does it read? (question)").click()
    expect(page.get_by_role("heading", name="The sample lies at (2.1, 2.9).")).to_be_visible()
    page.get_by_role("button", name="← The lesson").click()
    expect(page.locator(".rv-lesson")).to_be_visible()
    still(page)
    assert parse_qs(urlsplit(page.url).query)["step"] == ["neighbours"]


def test_a_class_page_says_what_will_not_work(open_page):
    """No phone opens an address of this computer alone; a link's faults are not passed on."""
    page = open_page(width=1024, height=768)
    page.goto("/learn?lesson=roi_align&step=nosuch&seed=99999999999&box=fifth:1,2&look=class")
    said = page.get_by_test_id("stAlert")
    expect(said.filter(has_text="make app HOST=0.0.0.0")).to_be_visible()
    told = said.filter(has_text="not understood")
    for name in ("step=nosuch", "seed=99999999999", "box=fifth:1,2"):
        expect(told).to_contain_text(name)
    link = page.get_by_test_id("stCode").inner_text()
    assert parse_qs(urlsplit(link).query) == {
        "lesson": ["roi_align"],
        "step": ["place"],
        "seed": ["0"],
    }


def test_a_teacher_chooses_what_the_link_carries(open_page):
    page = open_page(width=1024, height=768)
    page.goto("/learn?lesson=roi_align&step=adaptive&look=class")
    asked = page.get_by_role("heading", name="Drag the corner until the bin has two samples.")
    expect(asked).to_be_visible()
    still(page)
    seed = page.get_by_label("Seed", exact=True)
    seed.fill("99999")  # too large, and seen whole while it is written
    assert seed.evaluate("field => field.scrollWidth <= field.clientWidth")
    seed.fill("7")
    seed.press("Enter")
    still(page)
    page.get_by_role("button", name="Picture and box").click()
    page.get_by_role("combobox", name="Picture").click()
    page.get_by_role("option", name="Checkerboard").click()
    still(page)
    right = page.get_by_label("x2", exact=True)
    right.fill("-1")
    right.press("Enter")
    expect(page.get_by_text("These numbers are no box")).to_be_visible()
    right.fill("3.15")
    right.press("Enter")
    page.get_by_role("button", name="Use this box").click()
    still(page)
    link = page.get_by_test_id("stCode").inner_text()
    given = {name: texts[0] for name, texts in parse_qs(urlsplit(link).query).items()}
    assert given == {
        "lesson": "roi_align",
        "step": "adaptive",
        "seed": "7",
        "box": "adaptive:0.25,0.5,3.15,2.1",
        "picture": "checkerboard",
    }
    page.emulate_media(reduced_motion="reduce")
    page.goto(link)
    handle = page.locator("[data-step=adaptive] .rv-bin-handle")
    expect(handle).to_have_attribute("aria-valuetext", "from 0.25 to 3.15, 2.9 × 1.6 cells")


def test_a_step_on_a_projector_stands_alone_and_is_large(open_page):
    page = open_page(width=1024, height=768)
    page.goto(STEP)
    asked = page.locator(".rv-lesson").get_by_text(ASKED)
    expect(asked).to_be_visible()
    plain = font(asked)
    still(page)
    # Whoever scrolls up to the menu passes other steps, and wants the link of the one they were at.
    page.mouse.move(512, 500)
    page.mouse.wheel(0, -20_000)
    expect(section(page, "between")).to_have_attribute("data-current", "")
    still(page)
    page.get_by_role("button", name="Teach").click()
    link = page.get_by_test_id("stCode").first
    expect(link).to_contain_text("step=value")
    page.goto(link.inner_text())
    expect(asked).to_be_visible()
    assert font(asked) >= 1.4 * plain
    expect(page.locator(".rv-player, .rv-lesson h2, [data-step=ramp]")).to_have_count(3)
    for hidden in page.locator(".rv-player, .rv-lesson h2, [data-step=ramp]").all():
        expect(hidden).to_be_hidden()
    assert uncovered(page)


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_every_step_fits_a_projector_whole(guest, name):
    """And stays so once it is answered; keys and a lecturer's remote lead through all of it."""
    page = guest
    page.set_viewport_size({"width": 1024, "height": 768})
    page.emulate_media(reduced_motion="reduce")
    visit(page, f"/learn?lesson={name}&look=projector&embed=true")
    steps = lessons.lesson(name).steps
    for number, step in enumerate(steps, start=1):
        place = section(page, step.id)
        expect(place).to_be_visible(timeout=90_000)
        expect(page.locator(".rv-corner")).to_contain_text(f"{number} / {len(steps)}")
        expect(page.locator(".rv-step:visible")).to_have_count(1)
        assert font(place.locator("p").first) >= 17.5
        assert unreadable(page) == [], step.id
        assert uncovered(page), step.id
        assert place.evaluate(COLLIDING) == [], step.id
        if step.question and step.question.by in ("number", "cell", "choice"):
            before = place.evaluate(STANDS)
            answer(place, step, step.question.wrong[0].values, Mouse(page))
            expect(place.locator(".rv-why")).not_to_be_empty()
            assert uncovered(page), step.id
            assert place.evaluate(STANDS) == before, step.id  # type that shrinks moves all of it
            assert place.evaluate(COLLIDING) == [], step.id
        page.keyboard.press("PageDown")
    page.keyboard.press("PageUp")
    expect(section(page, steps[-2].id)).to_be_visible()
    # The way out leads to the same step with everything around it.
    page.get_by_role("link", name="Leave the projector's view").click()
    expect(page.locator(".rv-player")).to_be_visible()
    expect(section(page, steps[-2].id)).to_have_attribute("data-current", "")
    assert not {"look", "embed"} & set(parse_qs(urlsplit(page.url).query))


def test_in_a_courses_page_there_is_the_lesson_alone(open_page):
    page = open_page(width=1024, height=768)
    page.goto("/learn?lesson=between_cells&embed=true")
    expect(page.locator(".rv-player")).to_be_visible(timeout=90_000)
    still(page)
    for around in ("All lessons", "Teach", "Home"):
        expect(page.get_by_text(around)).to_have_count(0)
    expect(page.locator("[data-testid=stHeaderLogo], [data-testid=stLogo]")).to_have_count(0)


def test_a_hand_works_a_figure_on_a_projector(open_page):
    page = open_page(width=1024, height=768)
    page.emulate_media(reduced_motion="reduce")
    page.goto("/learn?lesson=between_cells&step=line&look=projector")
    place = section(page, "line")
    expect(place).to_be_visible(timeout=90_000)
    GOALS["between_cells"]["line"].by_pointer(place, Mouse(page))
    expect(place).to_have_attribute("data-done", "")
    page.keyboard.press("Escape")
    expect(page.locator(".rv-player")).to_be_visible()


HEIGHT = """e => {
  let size = parseFloat(getComputedStyle(e).fontSize);
  for (let at = e; at; at = at.parentElement) size *= parseFloat(getComputedStyle(at).zoom) || 1;
  return size;
}"""


def font(text: Locator) -> float:
    """How high its letters are on the screen: of text that is zoomed, the zoomed ones."""
    return float(text.evaluate(HEIGHT))


def unreadable(page: Page) -> list[str]:
    """Whatever has words of its own too small, drawings apart, in the step and in its corner."""
    found: list[str] = page.locator(".rv-step:visible, .rv-corner").evaluate_all(
        f"""(parts, least) => {{
          const height = {HEIGHT};
          const own = (e) => [...e.childNodes].some(
            (one) => one.nodeType === Node.TEXT_NODE && one.nodeValue.trim());
          const all = parts.flatMap((part) => [...part.querySelectorAll(":not(svg, svg *)")]);
          const seen = (e) => e.checkVisibility({{ visibilityProperty: true }});
          const read = all.filter((e) => own(e) && seen(e));
          if (!read.length) return ["nothing is written"];
          return read.filter((e) => height(e) < least).map((e) => e.textContent);
        }}""",
        READABLE,
    )
    return found


def uncovered(page: Page) -> bool:
    """Whether the whole step is on the screen, none of it below its end."""
    return bool(
        page.evaluate(
            """() => {
              const lesson = [...document.querySelectorAll("*")].reduce(
                (found, one) => found ?? one.shadowRoot?.querySelector(".rv-lesson") ?? null,
                document.querySelector(".rv-lesson"));
              const step = lesson.querySelector(".rv-step[data-current]");
              const { top, bottom, left, right } = step.getBoundingClientRect();
              const corner = lesson.querySelector(".rv-corner").getBoundingClientRect();
              return lesson.scrollHeight <= lesson.clientHeight && top >= 0 && left >= 0 &&
                right <= innerWidth && bottom <= corner.top + 1;
            }"""
        )
    )


def test_the_worksheet_is_a_pdf_of_this_seed(open_page):
    page = open_page()
    page.goto(STEP)
    still(page)  # a run of the page gives its buttons anew
    page.get_by_role("button", name="Teach").click()
    with page.expect_download() as coming:
        page.get_by_role("button", name="Worksheet and answers").click()
    assert coming.value.suggested_filename == "between_cells-3.pdf"
    assert Path(coming.value.path()).read_bytes().startswith(b"%PDF")
    page.keyboard.press("Escape")
    # The lesson itself is taken along by the menu of every page.
    page.get_by_role("button", name="Export", exact=True).click()
    menu = page.get_by_test_id("stPopoverBody")
    expect(menu.get_by_role("radio")).to_have_text(["Page", "Worksheet", "Link"])
    with page.expect_download() as coming:
        menu.get_by_role("button", name="Save as HTML").click()
    assert coming.value.suggested_filename == "between_cells-3.html"
    assert b"playLesson" in Path(coming.value.path()).read_bytes()


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

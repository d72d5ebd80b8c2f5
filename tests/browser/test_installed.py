"""What is installed by the wheel: our app from an empty folder, and somebody's with our canvas."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from roiviz import palette
from roiviz.hosts.streamlit import health
from tests import documents, wheels
from tests.browser.hands import drag, touch
from tests.browser.serving import Server, serve
from tests.browser.waiting import eventually, still

pytestmark = pytest.mark.browser

COMPILE_SECONDS = 240.0


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of packages: roiviz from its wheel."""
    copy, site = map(tmp_path_factory.mktemp, ("copy", "site"))
    wheels.copy_without_link(copy)
    wheels.install(wheels.build(copy, site), site)
    return site


@pytest.fixture(scope="module")
def app_server(
    browser: Browser, site: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """Takes the place of the checkout's app for the pages that this file opens."""
    empty = tmp_path_factory.mktemp("empty")
    with serve(environment={"PYTHONPATH": str(site)}, folder=empty) as server:
        yield server
    assert list(empty.iterdir()) == []


def test_the_explorer_works_and_wears_its_theme(page: Page, app_server: Server):
    page.goto("/explore")
    expect(page.locator("table[data-output] td").first).to_be_attached(timeout=60_000)
    expect(page.locator(".stApp")).to_have_css("background-color", rgb(palette.LIGHT["ground"]))

    def healthy() -> None:
        expect(page.request.get(app_server.url + health.PATH)).to_be_ok()

    # The browser has its numbers before the server has compiled.
    eventually(page, healthy, COMPILE_SECONDS)


def rgb(colour: str) -> str:
    """#rrggbb as a browser writes it."""
    return "rgb({}, {}, {})".format(*bytes.fromhex(colour.removeprefix("#")))


# ------------------------------------------------------------------ somebody else's app

MORE = """
def count():
    st.session_state["changes"] = st.session_state.get("changes", 0) + 1

roiviz.canvas(picture, key="counted", on_change=count)
st.write(f"{st.session_state.get('changes', 0)} changes")
if st.button("Put it back"):
    st.session_state["boxes"] = [(320, 240, 160, 90, 30)]
    st.rerun()
st.text_input("Name")
"""
SAID = re.compile(r"Box 1: (\d+) × (\d+) px at \((-?\d+), (-?\d+)\), (-?\d+)° ↺")
STAGE = ".rv-stage"


@pytest.fixture(scope="module")
def their_app(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The documented app, in a folder without settings."""
    folder = tmp_path_factory.mktemp("app")
    (folder / "their_app.py").write_text("\n".join([*documents.examples("component.md"), MORE]))
    environment = {"PYTHONPATH": str(site), "STREAMLIT_BROWSER_GATHER_USAGE_STATS": "false"}
    with serve("their_app.py", environment, folder=folder) as server:
        yield server


@pytest.fixture
def opened(page: Page, their_app: Server) -> Page:
    return opened_on(page, their_app)


def opened_on(page: Page, their_app: Server) -> Page:
    page.goto(their_app.url)
    expect(page.locator(STAGE)).to_have_count(3)
    still(page)
    return page


def box_of(page: Page) -> tuple[int, ...]:
    """Width, height, centre and angle as Python has written them."""
    found = SAID.fullmatch(page.get_by_text(SAID).inner_text())
    assert found
    return tuple(map(int, found.groups()))


def middle(page: Page) -> tuple[float, float, float]:
    """Where the picture's middle is on screen, and how large one of its pixels is."""
    stage = page.locator(STAGE).first
    stage.scroll_into_view_if_needed()
    place = stage.bounding_box()
    assert place
    shown = min(place["width"] / 640, place["height"] / 480)
    return place["x"] + place["width"] / 2, place["y"] + place["height"] / 2, shown


def test_a_dragged_box_comes_back_to_python(opened: Page):
    assert box_of(opened) == (160, 90, 320, 240, 30)
    x, y, size = middle(opened)
    drag(opened, (x, y), (x + 60, y - 30))

    def moved() -> None:
        width, height, cx, cy, angle = box_of(opened)
        assert (width, height, angle) == (160, 90, 30)
        assert 320 + 60 / size * 0.8 < cx < 320 + 60 / size * 1.4
        assert 240 - 30 / size * 1.4 < cy < 240 - 30 / size * 0.8

    eventually(opened, moved)


def test_keys_turn_it_and_python_puts_it_back(opened: Page):
    x, y, _ = middle(opened)
    opened.mouse.click(x, y)
    opened.keyboard.press("Shift+BracketLeft")
    eventually(opened, lambda: expect_angle(opened, 120))
    opened.get_by_role("button", name="Put it back").click()
    eventually(opened, lambda: expect_angle(opened, 30))
    # The browser has taken it: the next key begins there.
    opened.locator(STAGE).first.focus()
    opened.keyboard.press("Shift+BracketRight")
    eventually(opened, lambda: expect_angle(opened, -60))


def expect_angle(page: Page, angle: int) -> None:
    assert box_of(page)[-1] == angle


def test_a_finger_moves_it(open_page, their_app: Server):
    page = opened_on(open_page(width=390, height=844, touch=True), their_app)
    x, y, _ = middle(page)
    touch(page, ((x, y), (x + 40, y)))

    def moved() -> None:
        assert box_of(page)[2] > 340

    eventually(page, moved)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_on_change_is_called_once_for_each_change_and_not_for_a_selection(opened: Page):
    expect(opened.get_by_text("0 changes")).to_be_visible()
    stage = opened.locator(STAGE).nth(2)
    stage.scroll_into_view_if_needed()
    place = stage.bounding_box()
    assert place
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    drag(opened, (x - 60, y - 40), (x + 60, y + 40), steps=1)
    expect(opened.get_by_text(re.compile(r"^[1-9]\d* changes"))).to_be_visible()
    still(opened)
    before = opened.get_by_text(re.compile(r"^\d+ changes")).inner_text()
    opened.mouse.click(place["x"] + 8, place["y"] + 8)  # beside the picture: nothing is selected
    still(opened)
    opened.keyboard.press("Escape")
    still(opened)
    assert opened.get_by_text(re.compile(r"^\d+ changes")).inner_text() == before


def test_it_wears_the_apps_own_theme(open_page, their_app: Server):
    page = opened_on(open_page(dark=True), their_app)
    root = page.locator(".rv-root.rv-canvas").first
    expect(root).to_have_attribute("data-theme", "dark")


def test_the_rest_of_the_page_is_left_alone(opened: Page):
    """What is typed elsewhere is not the canvas's, even while the pointer rests on it."""
    x, y, _ = middle(opened)
    field = opened.get_by_label("Name")
    field.click()
    opened.mouse.move(x, y)
    opened.keyboard.type("a b")
    expect(field).to_have_value("a b")
    # No file is taken from where it is dropped.
    taken = opened.evaluate("""() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["x"], "x.txt"));
        const about = { bubbles: true, cancelable: true, dataTransfer };
        return !document.body.dispatchEvent(new DragEvent("dragover", about));
    }""")
    assert not taken

"""The app as it is installed: served by its wheel from an empty folder, with its own settings."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from roiviz import palette
from roiviz.hosts.streamlit import health
from tests import wheels
from tests.browser.serving import Server, serve
from tests.browser.waiting import eventually

pytestmark = pytest.mark.browser

COMPILE_SECONDS = 240.0


@pytest.fixture(scope="module")
def app_server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Takes the place of the checkout's app for the pages that this file opens."""
    copy, site, empty = map(tmp_path_factory.mktemp, ("copy", "site", "empty"))
    wheels.copy_without_link(copy)
    wheels.install(wheels.build(copy, site), site)
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

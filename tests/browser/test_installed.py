"""The app as it is installed: served by its wheel from an empty folder, with its own settings."""

from collections.abc import Iterator
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Page, expect

from roiviz import palette
from roiviz.hosts.streamlit import health
from tests import wheels
from tests.browser.serving import Server, serve

pytestmark = pytest.mark.browser


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
    with urlopen(app_server.url + health.PATH, timeout=60) as answer:
        assert answer.status == 200


def rgb(colour: str) -> str:
    """#rrggbb as a browser writes it."""
    return "rgb({}, {}, {})".format(*bytes.fromhex(colour.removeprefix("#")))

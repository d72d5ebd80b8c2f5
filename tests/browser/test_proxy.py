"""Two processes behind the nginx that deploy/ describes: each person stays with one of them."""

import os
import re
import shutil
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from http.cookiejar import CookieJar
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser import serving
from tests.browser.proxying import LOG, proxied
from tests.browser.test_addresses import READY, held
from tests.browser.test_isolation import middle, upload
from tests.browser.test_restart import agreed
from tests.browser.waiting import eventually, still

pytestmark = pytest.mark.browser

PEOPLE = 24


@dataclass(frozen=True)
class Proxy:
    """Where it listens, what is behind it, and what it has taken down."""

    url: str
    apps: dict[str, serving.Server]
    log: Path

    def answers_of(self, visitor: str) -> set[str]:
        """The processes that have answered somebody."""
        lines = [line.split("|") for line in self.log.read_text().splitlines()]
        return {app for who, apps in lines if who == visitor for app in apps.split(", ")}


@pytest.fixture
def proxy(tmp_path: Path) -> Iterator[Proxy]:
    if shutil.which("nginx") is None:
        if os.environ.get("CI"):
            pytest.fail("no nginx here, which .ci/run installs")
        pytest.skip("no nginx here: install Debian's nginx-light")
    with (
        serving.serve() as one,
        serving.serve() as other,
        proxied(tmp_path, (one, other)) as url,
    ):
        apps = {server.url.removeprefix("http://"): server for server in (one, other)}
        yield Proxy(url, apps, tmp_path / LOG)


def visitor_of(context: BrowserContext, proxy: Proxy) -> str:
    """What the proxy calls this browser."""
    (found,) = (one["value"] for one in context.cookies(proxy.url) if one["name"] == "roiviz")
    return str(found)


def moved(page: Page, x: float) -> list[float]:
    box, _ = agreed(page)
    assert box[0] > x
    return box


def eventually_up(proxy: Proxy) -> None:
    """nginx opens its port a moment after it is started."""
    give_up = time.monotonic() + 20
    while time.monotonic() < give_up:
        try:
            urllib.request.urlopen(proxy.url + "/_stcore/health", timeout=5).close()
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
            continue
        return


def expect_to_spread_people(proxy: Proxy) -> None:
    """Who come from one address; each stays where they are."""
    jars = [CookieJar() for _ in range(PEOPLE)]
    for jar in jars:
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
        for path in ("/", "/_stcore/host-config", "/canvas/drag", "/_stcore/health"):
            try:
                browser.open(proxy.url + path).close()
            except urllib.error.HTTPError as refused:
                refused.close()
    names = [cookie.value for jar in jars for cookie in jar if cookie.name == "roiviz"]
    assert len(set(names)) == PEOPLE
    answered = [proxy.answers_of(str(name)) for name in names]
    assert [len(apps) for apps in answered] == [1] * PEOPLE
    assert set.union(*answered) == set(proxy.apps)


def test_people_are_spread_and_whoever_drags_is_taken_over(proxy: Proxy, new_context) -> None:
    """All of it at one process; when that ends in a drag, the other goes on with the box."""
    eventually_up(proxy)
    expect_to_spread_people(proxy)
    context = new_context()
    page = context.new_page()
    page.goto(proxy.url + "/explore")
    expect(page.locator(READY)).to_be_visible(timeout=90_000)
    still(page)
    upload(page, "noise.png", seed=5)
    eventually(page, lambda: shows(page, "noise.png"), seconds=60)
    page.goto(proxy.url + "/explore?operator=roi_align&boxes=256,300,150,100,0")
    expect(page.locator(READY)).to_be_visible(timeout=90_000)
    still(page)
    visitor = visitor_of(context, proxy)
    (served,) = proxy.answers_of(visitor)
    x, y = middle(page)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 30, y + 20, steps=5)
    before = eventually(page, lambda: moved(page, 256), seconds=60)
    assert proxy.answers_of(visitor) == {served}
    serving.stop(proxy.apps[served].process)
    page.mouse.move(x + 60, y + 40, steps=5)
    page.mouse.up()
    box = eventually(page, lambda: moved(page, before[0] + 5), seconds=60)
    (other,) = set(proxy.apps) - {served}
    eventually(page, lambda: taken_over(proxy, visitor, other), seconds=60)
    still(page)
    assert agreed(page)[0] == box
    assert re.search(rf"boxes={box[0]:g}", page.url)


def shows(page: Page, picture: str) -> None:
    assert picture in str(held(page)["picture"])


def taken_over(proxy: Proxy, visitor: str, other: str) -> None:
    assert other in proxy.answers_of(visitor)

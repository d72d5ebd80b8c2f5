"""A real Chromium on the real app: what the browser tests share on top of pytest-playwright.

A test asks for `page` (one fresh visitor) or for `open_page` (several, or dark, narrow, touch).
Both fail the test when the page logs an error, throws, or asks for anything beyond this machine.
"""

import os
import re
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    expect,
)

from tests.browser import chromium
from tests.browser.bench import bench, open_bench, open_harness, upright  # noqa: F401
from tests.browser.serving import Server, serve
from tests.browser.visitors import Visitor, Visitors
from tests.browser.waiting import SECONDS

LOOPBACK = {"127.0.0.1", "localhost", "[::1]"}
LOCAL_SCHEMES = {"data", "blob", "about", "file"}
FIRST_PAGE_SECONDS = 240.0
expect.set_options(timeout=SECONDS * 1000)
NO_BROWSER = (
    "no Chromium here: install Debian's chromium or Google Chrome, run "
    "`.venv/bin/playwright install chromium`, or set ROIVIZ_CHROMIUM to a browser's path"
)
BLANK = "about:blank"
skipped_for_lack_of_a_browser = pytest.StashKey[int]()
running_app = pytest.StashKey[Server]()
failed = pytest.StashKey[bool]()

# Console errors, with their address, that are Streamlit's own and that no page can avoid.
NOT_OURS = (
    # Opened at a page's address, Streamlit first looks for its server beneath that address.
    re.compile(r"404 .* http://[^/]+/\w+/_stcore/(health|host-config)$"),
)


def watch(context: BrowserContext, problems: list[str]) -> Callable[[], None]:
    """Take down in `problems` what goes wrong on every page that this visitor opens from now on.

    Returns: what ends that.
    """

    def note_console(message: ConsoleMessage) -> None:
        text = f"{message.text} {message.location['url']}"
        if message.type == "error" and not any(known.search(text) for known in NOT_OURS):
            problems.append(f"console: {text}")

    def note_address(url: str) -> None:
        address = urlsplit(url)
        if address.scheme not in LOCAL_SCHEMES and address.hostname not in LOOPBACK:
            problems.append(f"left this machine: {url}")

    def watch_page(page: Page) -> None:
        page.on("console", note_console)
        page.on("pageerror", lambda error: problems.append(f"thrown: {error}"))
        page.on("request", lambda request: note_address(request.url))
        page.on("websocket", lambda socket: note_address(socket.url))

    context.on("page", watch_page)
    return lambda: context.remove_listener("page", watch_page)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        item.stash[failed] = True
        app = item.config.stash.get(running_app, None)
        if app:
            report.sections.append(("What the app has printed", app.log))
    return report


@pytest.fixture(scope="session")
def chromium_path(playwright: Playwright, request: pytest.FixtureRequest) -> str:
    """Where Chromium is. Without one a test is skipped, loudly; under CI it fails."""
    path = chromium.find(playwright)
    if path:
        return path
    if os.environ.get("CI"):
        pytest.fail(NO_BROWSER)
    request.config.stash[skipped_for_lack_of_a_browser] = 1
    pytest.skip(NO_BROWSER)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if terminalreporter.config.stash.get(skipped_for_lack_of_a_browser, 0):
        terminalreporter.section("BROWSER TESTS LEFT OUT", red=True, bold=True)
        terminalreporter.line(NO_BROWSER)


@pytest.fixture(scope="session")
def browser_type_launch_args(
    browser_type_launch_args: dict[str, Any], chromium_path: str
) -> dict[str, Any]:
    return {**chromium.options(chromium_path), **browser_type_launch_args}


@pytest.fixture(scope="session")
def app_server(browser: Browser, pytestconfig: pytest.Config) -> Iterator[Server]:
    """The running app, visited once so that no test waits for the kernels to compile."""
    with serve() as server:
        pytestconfig.stash[running_app] = server
        page = browser.new_page()
        # The prism waits for what is compiled last.
        page.goto(f"{server.url}/prism")
        page.wait_for_selector(".rv-timing:has-text('CPU')", timeout=FIRST_PAGE_SECONDS * 1000)
        page.close()
        yield server
        del pytestconfig.stash[running_app]


@pytest.fixture
def problems() -> Iterator[list[str]]:
    """What went wrong on the test's pages; anything fails it once they are closed."""
    noted: list[str] = []
    yield noted
    assert not noted, "the page did what it must not:\n" + "\n".join(noted)


@pytest.fixture(scope="session")
def visitors(browser: Browser) -> Visitors:
    return Visitors(browser)


@pytest.fixture
def lent_context(
    visitors: Visitors, new_context: Callable[..., BrowserContext], pytestconfig: pytest.Config
) -> Iterator[Callable[..., BrowserContext]]:
    """A kept context of these options; a new one where this test has it already, or is recorded."""
    recorded = any(pytestconfig.getoption(name) != "off" for name in ("--tracing", "--video"))
    lent: list[Visitor] = []

    def lend(**options: Any) -> BrowserContext:
        visitor = None if recorded else visitors.lend(**options)
        if visitor is None:
            return new_context(**options)
        lent.append(visitor)
        return visitor.context

    yield lend
    for visitor in lent:
        visitor.take_back()


@pytest.fixture
def watched_context(
    problems: list[str],
    new_context: Callable[..., BrowserContext],
    lent_context: Callable[..., BrowserContext],
    output_path: str,
    request: pytest.FixtureRequest,
) -> Iterator[Callable[..., BrowserContext]]:
    """`new_context`, with every page of it watched, and pictured at the end of a failed test.

    With `kept=True` it is one of `visitors`, where that is as good: the test opens pages, no more.
    (The option --screenshot would take every passed test's picture too, to throw it away.)
    """
    contexts: list[BrowserContext] = []
    endings: list[Callable[[], None]] = []

    def new_one(*, kept: bool = False, **options: Any) -> BrowserContext:
        context = lent_context(**options) if kept else new_context(**options)
        endings.append(watch(context, problems))
        contexts.append(context)
        return context

    yield new_one
    for end in endings:
        end()
    if problems or request.node.stash.get(failed, False):
        pages = (page for context in contexts for page in context.pages if page.url != BLANK)
        for number, page in enumerate(pages, start=1):
            page.screenshot(path=Path(output_path) / f"page-{number}.png", full_page=True)


OpenPage = Callable[..., Page]


@pytest.fixture
def open_page(watched_context: Callable[..., BrowserContext], app_server: Server) -> OpenPage:
    """`open_page(width=1280, height=720, dark=False, touch=False)`: a page of a visitor of its own.

    Addresses are relative to the app: `page.goto("/explore")`. With `first_visit=True` the browser
    has never seen the app's scripts.
    """

    def open_one(
        *,
        width: int = 1280,
        height: int = 720,
        dark: bool = False,
        touch: bool = False,
        first_visit: bool = False,
    ) -> Page:
        page = watched_context(
            kept=not first_visit, base_url=app_server.url, has_touch=touch
        ).new_page()
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme="dark" if dark else "light")
        return page

    return open_one


@pytest.fixture
def context(watched_context: Callable[..., BrowserContext], app_server: Server) -> BrowserContext:
    """The visitor of `page`: 1280 × 720, light."""
    return watched_context(kept=True, base_url=app_server.url, has_touch=False)

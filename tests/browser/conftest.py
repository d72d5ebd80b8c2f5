"""A real Chromium on the real app: the fixtures that the browser tests share.

A test asks for `page` (one fresh visitor) or for `open_page` (several, or dark, narrow, touch).
Both fail the test when the page logs an error, throws, or asks for anything beyond this machine.
"""

import os
import re
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    sync_playwright,
)

from tests.browser import chromium
from tests.browser.bench import bench, open_bench, upright  # noqa: F401
from tests.browser.serving import ROOT, Server, serve

RESULTS = ROOT / "test-results"
LOOPBACK = {"127.0.0.1", "localhost", "[::1]"}
LOCAL_SCHEMES = {"data", "blob", "about"}
FIRST_PAGE_SECONDS = 120.0
NO_BROWSER = (
    "no Chromium here: install Debian's chromium or Google Chrome, run "
    "`.venv/bin/playwright install chromium`, or set ROIVIZ_CHROMIUM to a browser's path"
)
skipped_for_lack_of_a_browser = pytest.StashKey[int]()
outcome_of_call = pytest.StashKey[pytest.TestReport]()

# Console errors, with their address, that are Streamlit's own and that no page can avoid.
NOT_OURS = (
    # Opened at a page's address, Streamlit first looks for its server beneath that address.
    re.compile(r"404 .* http://[^/]+/\w+/_stcore/(health|host-config)$"),
)


@dataclass
class Visitor:
    """One browser context, and everything in it that went wrong."""

    context: BrowserContext
    problems: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        """Take down errors of this page from now on."""
        page.on("console", lambda message: self.note_console(message))
        page.on("pageerror", lambda error: self.problems.append(f"thrown: {error}"))
        page.on("request", lambda request: self.note_address(request.url))
        page.on("websocket", lambda socket: self.note_address(socket.url))

    def note_console(self, message: ConsoleMessage) -> None:
        text = f"{message.text} {message.location['url']}"
        if message.type == "error" and not any(known.search(text) for known in NOT_OURS):
            self.problems.append(f"console: {text}")

    def note_address(self, url: str) -> None:
        address = urlsplit(url)
        if address.scheme not in LOCAL_SCHEMES and address.hostname not in LOOPBACK:
            self.problems.append(f"left this machine: {url}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "call":
        item.stash[outcome_of_call] = report
    return report


@pytest.fixture(scope="session")
def playwright_driver() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def chromium_path(playwright_driver: Playwright, request: pytest.FixtureRequest) -> str:
    """Where Chromium is. Without one a test is skipped, loudly; under CI it fails."""
    path = chromium.find(playwright_driver)
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
def browser(playwright_driver: Playwright, chromium_path: str) -> Iterator[Browser]:
    launched = chromium.launch(playwright_driver)
    yield launched
    launched.close()


@pytest.fixture(scope="session")
def app_server(browser: Browser) -> Iterator[Server]:
    """The running app, visited once so that no test waits for the kernels to compile."""
    with serve() as server:
        page = browser.new_page()
        page.goto(server.url)
        page.wait_for_selector(
            "[data-testid=stApp][data-test-script-state=notRunning]",
            timeout=FIRST_PAGE_SECONDS * 1000,
        )
        page.close()
        yield server


OpenPage = Callable[..., Page]


@pytest.fixture
def open_page(
    browser: Browser, app_server: Server, request: pytest.FixtureRequest
) -> Iterator[OpenPage]:
    """`open_page(width=1280, height=720, dark=False, touch=False)`: a page of a visitor of its own.

    Addresses are relative to the app: `page.goto("/explore")`.
    """
    visitors: list[Visitor] = []
    with ExitStack() as closing:

        def open_one(
            *, width: int = 1280, height: int = 720, dark: bool = False, touch: bool = False
        ) -> Page:
            context = browser.new_context(
                base_url=app_server.url,
                viewport={"width": width, "height": height},
                color_scheme="dark" if dark else "light",
                has_touch=touch,
            )
            closing.callback(context.close)
            visitor = Visitor(context)
            context.on("page", visitor.watch)
            visitors.append(visitor)
            return context.new_page()

        yield open_one
        call = request.node.stash.get(outcome_of_call, None)
        if call is not None and call.failed:
            keep_evidence(request.node.name, visitors, app_server)
    problems = [problem for visitor in visitors for problem in visitor.problems]
    assert not problems, "the page did what it must not:\n" + "\n".join(problems)


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """One page of a fresh visitor, 1280 × 720, light."""
    return open_page()


def keep_evidence(name: str, visitors: list[Visitor], server: Server) -> None:
    """What a failed test's pages looked like, and the app's log, in test-results/."""
    folder = RESULTS / re.sub(r"[^\w.-]+", "_", name)
    folder.mkdir(parents=True, exist_ok=True)
    for number, visitor in enumerate(visitors):
        for opened in visitor.context.pages:
            opened.screenshot(path=Path(folder) / f"visitor-{number}.png", full_page=True)
    (folder / "app.log").write_text(server.log)

"""A real Chromium on the real app: what the browser tests share on top of pytest-playwright.

A test asks for `page` (one fresh visitor) or for `open_page` (several, or dark, narrow, touch).
Both fail the test when the page logs an error, throws, or asks for anything beyond this machine.
"""

import os
import re
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Error,
    Page,
    Playwright,
    Request,
    WebSocket,
    expect,
)

from tests.browser import chromium
from tests.browser.bench import bench, harnesses, open_bench, open_harness, upright  # noqa: F401
from tests.browser.serving import RUNNING, App, serve
from tests.browser.visitors import BLANK, Visitor, Visitors
from tests.browser.waiting import SECONDS

LOOPBACK = {"127.0.0.1", "localhost", "[::1]"}
LOCAL_SCHEMES = {"data", "blob", "about", "file"}
FIRST_PAGE_SECONDS = 240.0
expect.set_options(timeout=SECONDS * 1000)
NO_BROWSER = (
    "no Chromium here: install Debian's chromium or Google Chrome, run "
    "`.venv/bin/playwright install chromium`, or set ROIVIZ_CHROMIUM to a browser's path"
)
# The same pages for less, where there are few cores and no graphics card. (What measures how fast
# pages are, in benchmarks/, goes without.)
THRIFTY = (
    "--in-process-gpu",
    "--disable-gpu-compositing",
    "--disable-threaded-animation",
    "--disable-checker-imaging",
    # A page is closed before it pays to optimize its scripts; long loops still are.
    "--js-flags=--invocation-count-for-maglev=20000 --invocation-count-for-turbofan=100000",
)
SHARED = "ROIVIZ_TEST_APP"  # where the processes of a run find their app
skipped_for_lack_of_a_browser = pytest.StashKey[int]()
failed = pytest.StashKey[bool]()

# Console errors, with their address, that are Streamlit's own and that no page can avoid.
NOT_OURS = (
    # Opened at a page's address, Streamlit first looks for its server beneath that address.
    re.compile(r"404 .* http://[^/]+/\w+/_stcore/(health|host-config)$"),
)


def watch(context: BrowserContext, problems: list[str]) -> Callable[[], None]:
    """Take down in `problems` what goes wrong on the pages of this visitor from now on.

    Returns: what ends that.
    """

    def note_console(message: ConsoleMessage) -> None:
        text = f"{message.text} {message.location['url']}"
        if message.type == "error" and not any(known.search(text) for known in NOT_OURS):
            problems.append(f"console: {text}")

    def note_thrown(error: Error) -> None:
        problems.append(f"thrown: {error}")

    def note_address(sent: Request | WebSocket) -> None:
        address = urlsplit(sent.url)
        if address.scheme not in LOCAL_SCHEMES and address.hostname not in LOOPBACK:
            problems.append(f"left this machine: {sent.url}")

    notes: dict[Any, Callable[..., None]] = {
        "console": note_console,
        "pageerror": note_thrown,
        "request": note_address,
        "websocket": note_address,
    }
    watched: list[Page] = []

    def watch_page(page: Page) -> None:
        watched.append(page)
        for event, note in notes.items():
            Page.on(page, event, note)  # a kept tab's own `on` refuses

    def end() -> None:
        context.remove_listener("page", watch_page)
        for page in watched:
            for event, note in notes.items():
                page.remove_listener(event, note)

    for page in context.pages:
        watch_page(page)
    context.on("page", watch_page)
    return end


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        item.stash[failed] = True
        for app in RUNNING:
            report.sections.append((f"What the app at {app.url} has printed", app.log))
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
    ours = chromium.options(chromium_path)
    return {**ours, "args": [*ours["args"], *THRIFTY], **browser_type_launch_args}


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes(config: pytest.Config) -> None:
    """One app for all processes, which would each prepare the same."""
    if config.option.markexpr == "browser":
        running = ExitStack()
        app = running.enter_context(serve())
        config.add_cleanup(running.close)
        os.environ[SHARED] = f"{app.url} {app.log_file}"


@pytest.fixture(scope="session")
def app_server(visitors: Visitors) -> Iterator[App]:
    """The running app, visited once so that no test waits for the kernels to compile."""
    with ExitStack() as own:
        shared = os.environ.get(SHARED)
        if shared:
            url, log = shared.split(maxsplit=1)
            app = App(url, Path(log))
            RUNNING.append(app)
            own.callback(RUNNING.remove, app)
        else:
            app = own.enter_context(serve())
        visitor = visitors.lend(base_url=app.url, has_touch=False)
        # The prism waits for what is compiled last.
        visitor.tab.goto("/prism")
        ready = ".rv-timing:has-text('CPU')"
        visitor.tab.wait_for_selector(ready, timeout=FIRST_PAGE_SECONDS * 1000)
        visitor.take_back()
        yield app


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
def lend(
    visitors: Visitors, new_context: Callable[..., BrowserContext], request: pytest.FixtureRequest
) -> Iterator[Callable[..., Page]]:
    """The tab of a kept visitor of these options; a new one's where this test is recorded."""
    recorded = any(request.config.getoption(name) != "off" for name in ("--tracing", "--video"))
    lent: list[Visitor] = []

    def one(stays: bool = False, **options: Any) -> Page:
        if recorded:
            return new_context(**options).new_page()
        lent.append(visitors.lend(request.path if stays else None, **options))
        return lent[-1].tab

    yield one
    for visitor in lent:
        visitors.give_back(visitor, failed=request.node.stash.get(failed, False))


@pytest.fixture
def looked_after(
    problems: list[str], output_path: str, request: pytest.FixtureRequest
) -> Iterator[Callable[[BrowserContext], None]]:
    """Has a context's pages watched, and pictured at the end of a failed test.

    (The option --screenshot would take every passed test's picture too, to throw it away.)
    """
    contexts: list[BrowserContext] = []
    endings: list[Callable[[], None]] = []

    def look_after(context: BrowserContext) -> None:
        endings.append(watch(context, problems))
        contexts.append(context)

    yield look_after
    for end in endings:
        end()
    if problems or request.node.stash.get(failed, False):
        pages = (page for context in contexts for page in context.pages if page.url != BLANK)
        for number, page in enumerate(pages, start=1):
            page.screenshot(path=Path(output_path) / f"page-{number}.png", full_page=True)


@pytest.fixture
def watched_context(
    new_context: Callable[..., BrowserContext], looked_after: Callable[[BrowserContext], None]
) -> Callable[..., BrowserContext]:
    """`new_context`, looked after."""

    def new_one(**options: Any) -> BrowserContext:
        context = new_context(**options)
        looked_after(context)
        return context

    return new_one


@pytest.fixture
def kept_page(
    lend: Callable[..., Page], looked_after: Callable[[BrowserContext], None]
) -> Callable[..., Page]:
    """A page of one of `visitors`, looked after: for a test that opens pages, no more."""

    def one(**options: Any) -> Page:
        page = lend(**options)
        looked_after(page.context)
        return page

    return one


OpenPage = Callable[..., Page]


@pytest.fixture
def open_page(
    kept_page: Callable[..., Page],
    watched_context: Callable[..., BrowserContext],
    app_server: App,
) -> OpenPage:
    """`open_page(width=1280, height=720, dark=False, touch=False)`: a page of a visitor of its own.

    Addresses are relative to the app: `page.goto("/explore")`. With `first_visit=True` the browser
    has never seen the app's scripts, and the page takes scripts, routes and listeners of the test.
    """

    def open_one(
        *,
        width: int = 1280,
        height: int = 720,
        dark: bool = False,
        touch: bool = False,
        first_visit: bool = False,
    ) -> Page:
        options: dict[str, Any] = {"base_url": app_server.url, "has_touch": touch}
        page = watched_context(**options).new_page() if first_visit else kept_page(**options)
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme="dark" if dark else "light")
        return page

    return open_one


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """One visitor's: 1280 × 720, light."""
    return open_page()


@pytest.fixture
def guest(kept_page: Callable[..., Page], app_server: App) -> Page:
    """Somebody who goes on in the app from test to test of a file, without a load: by `visit`."""
    page = kept_page(stays=True, base_url=app_server.url, has_touch=False)
    page.set_viewport_size({"width": 1280, "height": 720})
    page.emulate_media(color_scheme="light")
    return page


@pytest.fixture
def own_page(open_page: OpenPage) -> Page:
    """`page` of a first visit, which takes scripts, routes and listeners of the test."""
    return open_page(first_visit=True)


@pytest.fixture
def offline(kept_page: Callable[..., Page]) -> OpenPage:
    """A page that can open files and nothing else: what it asks for besides fails, and the test."""

    def one(*, width: int = 1024, height: int = 900, **options: Any) -> Page:
        page = kept_page(offline=True, **options)
        page.set_viewport_size({"width": width, "height": height})
        return page

    return one


@pytest.fixture
def offline_page(offline: OpenPage, tmp_path: Path) -> OpenPage:
    """Opens a file's bytes on such a page."""

    def opened(data: bytes, first: str = "[data-card=output] td", **options: Any) -> Page:
        file = tmp_path / "view.html"
        file.write_bytes(data)
        page = offline(**options)
        page.goto(file.as_uri())
        expect(page.locator(first).first).to_be_attached()
        return page

    return opened

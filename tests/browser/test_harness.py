"""The fixtures themselves: what goes wrong on a page is noticed, and hands do what they say."""

from functools import partial
from pathlib import Path

import pytest

from tests.browser import chromium, hands
from tests.browser.conftest import watch
from tests.browser.visitors import LASTING, Visitors
from tests.browser.waiting import eventually

PAD = """
<body style="margin:0"><div id="pad" style="width:400px;height:300px;touch-action:none"></div>
<script>
  window.seen = [];
  for (const kind of ["pointerdown", "pointermove", "pointerup"])
    document.getElementById("pad").addEventListener(kind, e =>
      window.seen.push([kind, e.pointerType, e.clientX, e.clientY, e.isPrimary]));
</script></body>
"""


@pytest.fixture
def watched(new_context):
    """A blank page, and the list of its problems."""
    context = new_context(has_touch=True)
    problems: list[str] = []
    watch(context, problems)
    return context.new_page(), problems


@pytest.mark.parametrize(
    ("script", "problem"),
    [
        ("console.error('broken')", "console: broken"),
        ("setTimeout(() => { throw new Error('late') })", "thrown: late"),
        ("fetch('http://fonts.example.org/x').catch(() => 0)", "left this machine: http://fonts."),
        ("new Image().src = 'https://example.org/a.png'", "left this machine: https://example"),
        ("new WebSocket('ws://example.org/')", "left this machine: ws://example.org/"),
    ],
)
def test_a_problem_is_noticed(watched, script, problem):
    page, problems = watched
    page.evaluate(f"() => {{ {script} }}")

    def noticed() -> None:
        assert any(found.startswith(problem) for found in problems)

    eventually(page, noticed)


@pytest.mark.parametrize(
    ("path", "noticed"),
    [("/explore/_stcore/health", False), ("/_stcore/health", True), ("/explore/a.js", True)],
)
def test_of_streamlits_own_errors_only_the_known_ones_pass(watched, path, noticed):
    page, problems = watched
    page.route(
        "**/*", lambda route: route.fulfill(status=404 if path in route.request.url else 200)
    )
    page.goto("http://127.0.0.1:9/")
    page.evaluate("path => fetch(path)", path)
    page.evaluate("console.error('the last')")

    def said() -> None:
        assert any(problem.startswith("console: the last") for problem in problems)
        assert len(problems) == 1 + noticed

    eventually(page, said)


def test_nothing_is_noticed_on_a_quiet_page(watched):
    page, problems = watched
    page.set_content("<p>quiet</p>")
    page.evaluate("() => console.log('fine')")
    page.evaluate("() => fetch('data:text/plain,fine')")
    assert problems == []


def test_a_drag_moves_in_steps(watched):
    page, _ = watched
    page.set_content(PAD)
    hands.drag(page, (10, 10), (110, 60), steps=5)
    seen = page.evaluate("() => window.seen")
    kinds = [kind for kind, *_ in seen]
    assert kinds[0] == "pointermove"  # the way to the start
    assert kinds[1:] == ["pointerdown", *["pointermove"] * 5, "pointerup"]
    assert seen[-1][1:4] == ["mouse", 110, 60]


def test_two_fingers_touch_at_once(watched):
    page, _ = watched
    page.set_content(PAD)
    hands.touch(page, ((100, 100), (60, 100)), ((200, 100), (240, 100)), steps=4)
    seen = page.evaluate("() => window.seen")
    assert {kind for _, kind, *_ in seen} == {"touch"}
    downs = [primary for kind, *_, primary in seen if kind == "pointerdown"]
    assert sorted(downs) == [False, True]
    assert len([kind for kind, *_ in seen if kind == "pointerup"]) == 2


def test_a_chosen_browser_that_is_not_there_is_an_error(playwright, monkeypatch):
    monkeypatch.setenv("ROIVIZ_CHROMIUM", "/nowhere/chromium")
    with pytest.raises(ValueError, match="ROIVIZ_CHROMIUM: want the path of a Chromium"):
        chromium.find(playwright)


def test_a_chosen_browser_comes_first(playwright, chromium_path, monkeypatch, tmp_path):
    chosen = Path(tmp_path) / "mine"
    chosen.symlink_to(chromium_path)
    monkeypatch.setenv("ROIVIZ_CHROMIUM", str(chosen))
    assert chromium.find(playwright) == str(chosen)


KEEP = """async () => {
  window.name = "mine";
  for (const storage of [localStorage, sessionStorage]) storage.mine = "kept";
  document.cookie = "mine=kept";
  await (await caches.open("mine")).put("/kept", new Response("kept"));
  await new Promise((done) => { indexedDB.open("mine").onsuccess = done; });
}"""
FOUND = """async () => [
  ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie,
  ...await caches.keys(), ...(await indexedDB.databases()).map((base) => base.name),
].join()"""


def test_who_comes_again_has_nothing_of_the_test_before(browser):
    visitors = Visitors(browser)
    visitor = visitors.lend(has_touch=True)
    visitor.context.route("**/*", lambda route: route.fulfill(body="<p>here</p>"))

    def found() -> tuple[str, str, int, bool]:
        visitor.tab.goto("http://localhost:9/")
        dark = visitor.tab.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
        return (
            visitor.tab.evaluate(FOUND),
            visitor.tab.evaluate("window.name"),
            visitor.tab.evaluate("history.length"),
            dark,
        )

    *_, length, _ = nothing = found()
    assert nothing == ("", "", length, False)
    visitor.tab.evaluate(KEEP)
    visitor.tab.emulate_media(color_scheme="dark")
    another = visitor.context.new_page()
    visitor.tab.goto("http://localhost:9/on")
    assert found() == ("mine,mine,mine=kept,mine,mine", "mine", length + 2, True)
    visitor.take_back()
    assert another.is_closed()
    assert visitors.lend(has_touch=True) is visitor
    assert found() == nothing
    visitor.context.close()


def test_nobody_is_in_two_tests_and_who_has_gone_is_not_lent(browser):
    visitors = Visitors(browser)
    anna, bert = visitors.lend(), visitors.lend()
    assert anna is not bert
    anna.take_back()
    bert.context.close()
    assert visitors.lend() is anna
    carl = visitors.lend()
    assert carl not in (anna, bert)
    for visitor in (anna, carl):
        visitor.context.close()


def test_a_guest_stays_within_a_file_and_takes_nothing_to_another(browser):
    visitors = Visitors(browser)
    guest = visitors.lend(stays=Path("one"))
    guest.tab.evaluate("window.name = 'mine'")
    for file, name in (("one", "mine"), ("another", "")):
        visitors.give_back(guest, failed=False)
        assert visitors.lend(stays=Path(file)) is guest
        assert guest.tab.evaluate("window.name") == name
    visitors.give_back(guest, failed=True)
    assert guest.tab.is_closed()


def test_a_kept_tab_takes_nothing_that_would_last(browser):
    tab = Visitors(browser).lend().tab
    for name in LASTING:
        with pytest.raises(TypeError, match="this tab goes on to another test"):
            getattr(tab, name)("console", print)
    tab.context.close()


def test_a_problem_on_a_kept_tab_is_noted_for_its_test_alone(browser):
    visitor = Visitors(browser).lend()
    for number in range(2):
        problems: list[str] = []
        end = watch(visitor.context, problems)
        visitor.tab.evaluate(f"console.error('broken {number}')")
        eventually(visitor.tab, partial(_has_one, problems))
        end()
        visitor.tab.evaluate("console.error('later')")
        visitor.take_back()
        assert [text.strip() for text in problems] == [f"console: broken {number}"]
    visitor.context.close()


def test_what_goes_wrong_after_a_test_is_not_noted_for_it(browser):
    context = browser.new_context()
    problems: list[str] = []
    watch(context, problems)()
    context.new_page().evaluate("console.error('later')")
    other: list[str] = []
    watch(context, other)
    page = context.new_page()
    page.evaluate("console.error('now')")
    eventually(page, lambda: _has_one(other))
    assert problems == []
    context.close()


def test_an_offline_page_that_asks_for_something_is_noted(offline_page, problems):
    page = offline_page(b"<p>here</p><img src='http://127.0.0.1:9/x.png'>", first="p")
    eventually(page, lambda: _has_one(problems))
    assert "ERR_INTERNET_DISCONNECTED http://127.0.0.1:9/x.png" in problems.pop()


def _has_one(noted: list[str]) -> None:
    assert len(noted) == 1

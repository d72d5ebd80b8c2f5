"""What axe-core finds on every page, light and dark, on a desk and on a phone: nothing serious;
and each has one heading that says what it is, and keeps to the policy of what it may load."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from roiviz import palette
from tests.browser.waiting import visit

NUMBERS = ".rv-timing:not(:empty)"
# Each page's address, and what it shows last.
PAGES = {
    "": NUMBERS,
    "learn": "[data-testid=stMain] button",
    "learn?lesson=between_cells&answers=largest:0": ".rv-sums code",
    "learn?lesson=roi_align&answers=discarded:1": ".rv-sums code",
    "explore": NUMBERS,
    "prism": NUMBERS,
    "gradients?look=cells": NUMBERS,
    "gradients?look=box": NUMBERS,
    "gradients?look=move": NUMBERS,
    "gradients?look=pool": NUMBERS,
    "gradients?look=threads": NUMBERS,
    "operators": ".rv-agreement tbody td",
    "peers": ".rv-peers td",
    "peers?look=museum": ".rv-thread-output td",
    "debug": ".rv-card-debug-box .rv-marks button",
    "about": "[data-testid=stMain] table",
    "learn?lesson=between_cells&look=class": "[data-testid=stImage] img",
    "rmac_regions": NUMBERS,
    "rmac_descriptor": NUMBERS,
    "rmac_search": ".rv-hit img[src]",
}
DESK, PHONE = (1440, 900), (390, 844)
THEMES = {"light": palette.LIGHT, "dark": palette.DARK}
SERIOUS = ("serious", "critical")
COLOURS = ("color-contrast", "link-in-text-block")
# The dark page differs in its colours alone, and the colours of a phone are those of a desk.
SEEN: tuple[tuple[tuple[int, int], str, dict[str, Any]], ...] = (
    (DESK, "light", {}),
    (DESK, "dark", {"runOnly": {"type": "rule", "values": COLOURS}}),
    (PHONE, "dark", {"rules": {rule: {"enabled": False} for rule in COLOURS}}),
)
# What a phone shows in another way than a desk is the same on the other pages.
ON_A_PHONE = (
    "", "learn", "learn?lesson=roi_align&answers=discarded:1", "explore", "prism",
    "gradients?look=cells", "operators", "peers", "debug", "rmac_search",
)  # fmt: skip
AXE = Axe().axe_script
# No rule that is serious looks into style sheets or what they play.
NEEDED = {"resultTypes": ["violations"], "preload": False}
# What the page's policy has stopped so far.
STOPPED = """() => {
  const observer = new ReportingObserver(() => {}, { types: ["csp-violation"], buffered: true });
  observer.observe();
  return observer.takeRecords()
    .map(({ body }) => `${body.effectiveDirective} ${body.blockedURL}`);
}"""
TRANSITIONS = """() => {
  const inside = [...document.querySelectorAll("*")].flatMap((e) => e.shadowRoot ?? []);
  return [document, ...inside]
    .every((root) => root.getAnimations().every((a) => !(a instanceof CSSTransition)));
}"""


@dataclass(frozen=True)
class Theirs:
    """A violation that is Streamlit's own: of this rule, at what matches `selector`."""

    rule: str
    selector: str
    reason: str


NOT_OURS = (
    Theirs(
        "scrollable-region-focusable",
        ".katex-display, [data-testid=stCode] pre",
        "a formula or code has no tabindex; Chromium focuses what scrolls all the same",
    ),
)


@pytest.mark.parametrize("address", PAGES)
def test_nobody_is_shut_out(guest: Page, address: str) -> None:
    visit(guest, f"/{address}")
    expect(guest.locator(PAGES[address]).first).to_be_visible(timeout=90_000)
    assert guest.locator("h1").count() == 1
    under_its_policy(guest)
    problems = []
    for (width, height), theme, rules in SEEN if address in ON_A_PHONE else SEEN[:2]:
        guest.set_viewport_size({"width": width, "height": height})
        guest.emulate_media(color_scheme="dark" if theme == "dark" else "light")
        rest(guest, THEMES[theme])
        problems += [f"{width} px, {theme}: {found}" for found in violations(guest, rules)]
    assert not problems, "\n".join(problems)


def under_its_policy(page: Page) -> None:
    """It says what it may load, and so far has asked for nothing else."""
    answer = page.request.get(page.url)
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    assert page.evaluate(STOPPED) == []


def rest(page: Page, theme: palette.Theme) -> None:
    """Until the page and its canvases wear the theme and nothing moves."""
    page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")
    expect(page.locator(".stApp")).to_have_css("background-color", css(theme["ground"]))
    for root in page.locator(".rv-root").all():
        expect(root).to_have_css("color", css(theme["text"]))
    page.wait_for_function(TRANSITIONS)


def css(colour: str) -> str:
    """#rrggbb as a browser says it."""
    return f"rgb({', '.join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))})"


def violations(page: Page, options: dict[str, Any]) -> Iterator[str]:
    """The serious ones, as "rule: element: what to mend", less Streamlit's own."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    answer = page.evaluate("axe.run", {**NEEDED, **options})
    assert answer["passes"] or answer["violations"], "axe has seen nothing"
    for violation in answer["violations"]:
        theirs = [row.selector for row in NOT_OURS if row.rule == violation["id"]]
        for node in violation["nodes"] if violation["impact"] in SERIOUS else ():
            if not any(matches(page, node["target"], selector) for selector in theirs):
                yield f"{violation['id']}: {node['html'][:200]}: {node['failureSummary']}"


def matches(page: Page, target: list[Any], selector: str) -> bool:
    """Is the element that axe names, through shadow roots where it lies in one, such a one?"""
    *hosts, element = target[-1] if isinstance(target[-1], list) else target
    place = page.locator(" >> ".join([*hosts, element]))
    return place.and_(page.locator(selector)).count() > 0


# ------------------------------------------------------------------ it would be noticed

PLANTED = """<html lang="en"><head><title>Planted</title></head><body><main><h1>Planted</h1>%s
</main></body></html>"""


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        pytest.param("<button></button>", "button-name", id="a button without a name"),
        pytest.param(
            '<p style="color: #b0b0b0; background: #fff">faint</p>',
            "color-contrast",
            id="a contrast of 2 to 1",
        ),
        pytest.param(
            """<div id="host"></div><script>document.getElementById("host")
            .attachShadow({ mode: "open" }).innerHTML = "<img src='data:,'>";</script>""",
            "image-alt",
            id="a picture without words in a shadow root",
        ),
        pytest.param("<button>Draw</button>", None, id="nothing wrong"),
    ],
)
def test_a_planted_violation_is_found(new_context: Any, content: str, rule: str | None) -> None:
    page = new_context().new_page()
    page.set_content(PLANTED % content)
    rules = [text.split(":")[0] for text in violations(page, {})]
    assert rules == ([rule] if rule else [])


def test_streamlits_own_is_left_out_where_it_is_named_and_nowhere_else(new_context: Any) -> None:
    page = new_context().new_page()
    scrolls = "<%s style='width: 90px; overflow: auto' %s>" + "a_long_line_of_code" * 9 + "</%s>"
    theirs = "<div data-testid='stCode'>" + scrolls % ("pre", "", "pre") + "</div>"
    page.set_content(PLANTED % (theirs + scrolls % ("div", "class='ours'", "div")))
    (only,) = violations(page, {})
    assert only.startswith("scrollable-region-focusable: <div")
    assert "ours" in only

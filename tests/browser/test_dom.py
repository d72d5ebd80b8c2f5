"""The kit that makes elements: what follows the hand changes no more than it has to."""

from pathlib import Path
from typing import Any

import pytest

KIT = Path(__file__).parents[2] / "roiviz/canvas/kit/dom.js"

# Random trees of random depth, each becoming the next one.
BECOMES = """
async ([kit, seed]) => {
  const { renew } = await import(URL.createObjectURL(new Blob([kit], { type: "text/javascript" })));
  let state = seed;
  const below = (n) => {
    state = (state * 48271) % 2147483647;
    return state % n;
  };
  const tree = (depth) => {
    if (depth === 0 || below(3) === 0) return ["", "a", "b c", "<b>"][below(4)];
    const element = document.createElement(["b", "span", "td"][below(3)]);
    for (const name of ["class", "title", "hidden"])
      if (below(2)) element.setAttribute(name, below(3));
    element.append(...several(depth - 1));
    return element;
  };
  const several = (depth) => Array.from({ length: below(4) }, () => tree(depth));
  const copied = (child) => (typeof child === "string" ? child : child.cloneNode(true));
  const [place, wanted] = [document.createElement("p"), document.createElement("p")];
  for (let k = 0; k < 400; k++) {
    const children = several(3);
    wanted.replaceChildren(...children.map(copied));
    renew(place, ...children);
    if (!place.isEqualNode(wanted)) return [place.outerHTML, wanted.outerHTML];
  }
  return null;
}
"""

CHANGES = """
async (kit) => {
  const { el, renew, setHidden, setText } =
    await import(URL.createObjectURL(new Blob([kit], { type: "text/javascript" })));
  const row = (...texts) => el("tr", {}, ...texts.map((text) => el("td", {}, text)));
  const table = el("tbody", {}, row("1", "2"), row("3", "4"));
  const line = el("p", { hidden: true }, "before");
  document.body.append(table, line);
  const seen = [];
  const observer = new MutationObserver((list) => seen.push(...list));
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document.body, all);
  renew(table, row("1", "5"), row("3", "4"));
  setText(line, "before");
  setText(line, "after");
  setHidden(line, true);
  setHidden(line, false);
  seen.push(...observer.takeRecords());
  return seen.map(({ type, target }) => `${type} ${target.nodeValue ?? target.outerHTML}`);
}
"""


@pytest.fixture
def blank(new_context: Any) -> Any:
    page = new_context().new_page()
    page.goto("about:blank")
    return page


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_is_renewed_is_what_would_have_been_made_anew(blank: Any, seed: int) -> None:
    assert blank.evaluate(BECOMES, [KIT.read_text(), seed]) is None


def test_only_what_differs_is_written(blank: Any) -> None:
    assert blank.evaluate(CHANGES, KIT.read_text()) == [
        "characterData 5",
        "characterData after",
        "attributes <p>after</p>",
    ]

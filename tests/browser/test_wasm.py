"""The kernels in a real browser, from the bytes that a page brings along: nothing is fetched."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import pytest
from playwright.sync_api import BrowserContext, Page, Route

from roiviz import kernels
from roiviz.scene.files import sources
from tests.kernels import samples

pytestmark = pytest.mark.browser

ORIGIN = "http://127.0.0.1:9"
SIZE, BINS = (20, 30), (7, 7)

PLANNED = """
async ([operator, rois, height, width, bins, rules]) => {
  const { embedded } = await import("/wasm/embedded.js");
  const plan = (await embedded()).plan(operator, { rois, height, width, bins, rules });
  const columns = Object.entries(plan).filter(([, values]) => values);
  return Object.fromEntries(columns.map(([name, values]) => [name, [...values]]));
}
"""
REASON = """
async () => {
  const { embedded } = await import("/wasm/embedded.js");
  return embedded().then(() => "none", (problem) => `${problem.name}: ${problem.message}`);
}
"""


def opened(new_context: Callable[..., BrowserContext], **headers: str) -> Page:
    """A blank page that can import the canvas's files."""
    page, files = new_context().new_page(), sources()

    def serve(route: Route) -> None:
        path = urlsplit(route.request.url).path[1:]
        body: Any = files[path] if path else "<!doctype html>"
        kind = "text/javascript" if path else "text/html"
        route.fulfill(body=body, headers={"content-type": kind, **headers})

    page.route("**/*", serve)
    page.goto(ORIGIN)
    return page


def test_the_plan_is_the_cpus_bit_for_bit(new_context: Any) -> None:
    operator = "roi_align_rotated"
    rois = samples.boxes_for(operator, 7, 60, SIZE, 1)
    want = kernels.sampling_plan(rois, SIZE, BINS, operator=operator, aligned=True)
    rules = {"scale": 1, "aligned": True}
    policy = {"content-security-policy": "script-src 'self' 'wasm-unsafe-eval'"}
    given = [operator, rois.ravel().tolist(), *SIZE, list(BINS), rules]
    got = opened(new_context, **policy).evaluate(PLANNED, given)
    for name in ("positions", "taps", "weights", "state", "grids"):
        values = getattr(want, name)
        assert np.array_equal(np.array(got[name], values.dtype).reshape(values.shape), values)


def test_a_policy_that_refuses_it_is_named(new_context: Any) -> None:
    page = opened(new_context, **{"content-security-policy": "script-src 'self'"})
    want = "Unavailable: This page's Content-Security-Policy refuses WebAssembly."
    assert page.evaluate(REASON) == want

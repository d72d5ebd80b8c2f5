"""Whole pages under addresses and events that make no sense: each shows itself all the same.

The longer run is `python -m benchmarks.fuzz_pages`.
"""

import itertools
import random
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from roiviz import features, samples
from roiviz.explain.roi import explain_rois
from roiviz.explain.roi_settings import RoiSettings
from roiviz.hosts.streamlit import mount, warm_up
from roiviz.scene import events
from roiviz.views.fields import Unread
from roiviz.views.home.state import HOME
from roiviz.views.pages import from_address
from roiviz.views.person import Person
from tests import hostile
from tests.every_page import PAGES

ROOT = Path(__file__).parents[2]
# A search over its whole collection takes seconds; what its address can say is tried without it.
LIVE = [page for page in PAGES.values() if page.name != "rmac_search"]


@pytest.fixture(autouse=True, scope="module")
def kernels_are_compiled():
    warm_up.start()
    assert all(warm_up.ready(240, stage) for stage in warm_up.STAGES)


def opened(page, address) -> AppTest:
    # Home leads to other pages, which it can only within the whole app.
    script = "roiviz/hosts/streamlit/main.py" if page is HOME else f"pages/{page.name}.py"
    app = AppTest.from_file(str(ROOT / script), default_timeout=120)
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception, address
    return app


@pytest.mark.parametrize("page", PAGES.values(), ids=lambda page: page.name)
def test_thousands_of_addresses_are_read(page):
    for address in hostile.addresses(page, 400, seed=1):
        texts = {name: (value,) for name, value in address.items()}
        memory, unread = from_address(page, Person(), texts)
        assert all(isinstance(row, Unread) for row in unread)
        memory.person.settings()
        memory.address()


def test_thousands_of_events_pass_the_door():
    for raw in hostile.events(2000, seed=2):
        events.parse(raw)


@pytest.mark.parametrize("page", LIVE, ids=lambda page: page.name)
def test_a_page_stands_whatever_its_address_says(page):
    for address in hostile.addresses(page, 7, seed=3):
        opened(page, address)


@pytest.mark.parametrize("page", LIVE, ids=lambda page: page.name)
def test_a_page_stands_whatever_its_canvas_says(page):
    app = opened(page, {})
    for raw in hostile.events(9, seed=4):
        app.session_state[mount.canvas_key(page.name)] = {"event": raw}
        app.run()
        assert not app.exception, raw


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("explore", {"boxes": "500000,200,1000000,100,0", "operator": "RoIPool"}),
        ("explore", {"active": "7"}),
        ("explore", {"boxes": "1000000,1000000,1000000,1000000,45", "aligned": "legacy"}),
        ("gradients", {"operator": "roi_pool", "look": "pool", "boxes": "-1e6,1e6,1e6,1e6,30"}),
        ("gradients", {"look": "box", "boxes": "1e6,1e6,0,0,0"}),
        ("rmac_regions", {"map": "another", "map_rows": "1", "map_columns": "48"}),
        ("rmac_descriptor", {"off": "0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19"}),
        ("rmac_search", {"method": "", "scales": "", "variant": "", "search_features": "grey"}),
    ],
)
def test_a_page_stands_at_what_once_killed_it(name, address):
    opened(PAGES[name], address)


@pytest.mark.parametrize("operator", hostile.OPERATORS)
def test_any_box_within_the_limits_is_answered(operator):
    feature_map = features.compute(samples.load("portrait"), "filters", 16)
    drawn = random.Random(5).sample([*hostile.extreme_boxes()], 60)
    for text, aligned, ratio in zip(
        drawn, itertools.cycle((True, False)), itertools.cycle((0, 2, 4)), strict=False
    ):
        memory, unread = from_address(PAGES["explore"], Person(), {"boxes": (text,)})
        assert unread == ()
        settings = RoiSettings(operator, (7, 7), ratio, aligned)
        explain_rois(feature_map, memory.person.boxes or (), settings, 0, focus=(0, 10**6))

"""Links as they were written before ids: each opens what it opened then.

old_links.json was made by the pages of that time: for every widget that an address could set, what
the address said and the value that the widget took.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from roiviz.views.fields import fields_of
from roiviz.views.pages import Page, from_address
from roiviz.views.person import Person
from tests.every_page import PAGES

LINKS = json.loads((Path(__file__).parent / "old_links.json").read_text())
# What a widget's words meant, where the widget's value was the words themselves.
MEANT: dict[str, Any] = {
    "aligned": {"aligned": True, "legacy": False},
    "patch": {"as the bins": 0, "32 × 32": 32, "96 × 96": 96},
    "reach": {"± 1 cell": 1.0, "± 0.1 cell": 0.1, "± 3 cells": 3.0},
    "step": {"2 %": 0.02, "5 %": 0.05, "10 %": 0.1, "20 %": 0.2},
    "map": {"the picture's": "picture"},
    "against": {"nobody": "none"},
    "winners": {"the shown channel": "one", "all channels": "all"},
    "box_is": {"a picture": "picture", "one region": "region"},
}
# A widget whose name counted its options was one of these.
COUNTED = ("channel", "levels", "against", "search_stride", "free_match", "free_channel")


def name_of(widget: str) -> str:
    return next((name for name in COUNTED if widget.startswith(name + "_")), widget)


def texts(address: dict) -> dict[str, tuple[str, ...]]:
    return {k: tuple(v) if isinstance(v, list) else (v,) for k, v in address.items()}


@pytest.mark.parametrize("link", LINKS, ids=lambda link: f"{link['page']}?{link['address']}"[:90])
def test_an_old_link_opens_what_it_opened(link):
    memory, unread = from_address(PAGES[link["page"]], Person(), texts(link["address"]))
    assert unread == ()
    name = name_of(link["widget"])
    value = link["value"]
    value = tuple(value) if isinstance(value, list) else MEANT.get(name, {}).get(value, value)
    # Levels are drawn in their own order, in whatever order they were chosen.
    assert memory.value(name) == (tuple(sorted(value)) if name == "levels" else value)
    # What is written from now on are ids, which open the same.
    again, unread = from_address(PAGES[link["page"]], Person(), texts(memory.address()))
    assert unread == ()
    assert again == memory
    written = "".join(memory.address().values())
    assert written.isascii()
    assert " " not in written


@pytest.mark.parametrize("page", PAGES.values(), ids=lambda page: page.name)
def test_every_field_that_an_address_could_set_is_in_the_table(page: Page):
    tried = {name_of(link["widget"]) for link in LINKS if link["page"] == page.name}
    shared = {name_of(link["widget"]) for link in LINKS}
    # Of later times, or no widget's: what the hand does is tried in a browser.
    later = {"boxes", "active", "zoom", "pin", "bin", "paint", "target", "off", "hit"}
    later |= {"compare", "facts"}
    later |= {field.name for field in fields_of(Person) if field.name.startswith("own_")}
    assert {field.name for field in page.own} - later <= tried | shared
    assert {field.name for field in page.shared} - later <= shared

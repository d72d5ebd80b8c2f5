"""Whole addresses as they stood in texts, screenshots and tests: each restores the state it named.

golden_addresses.json was written by the pages of another time: an address as it was given, and
every field of its page that it sets, by the field's name. A line is added; none is ever changed.
"""

import dataclasses
import json
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from roiviz.boxes import Box
from roiviz.explain.roi_settings import ROI_OPERATORS
from roiviz.views.pages import Memory, from_address
from roiviz.views.person import Person
from tests.every_page import PAGES

GOLDEN = json.loads((Path(__file__).parent / "golden_addresses.json").read_text("utf-8"))


def plain(value: object) -> object:
    """A field's value as JSON has it."""
    if isinstance(value, Box):
        return [value.cx, value.cy, value.width, value.height, value.angle]
    if dataclasses.is_dataclass(value):
        return {k: plain(v) for k, v in vars(value).items() if v is not None}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value


def state_of(memory: Memory) -> dict[str, object]:
    """What is not as the page begins, by name; boxes as the operator draws and reads them."""
    person = memory.person
    if person.boxes and not ROI_OPERATORS[person.operator].rotated:
        memory = memory.with_values(boxes=tuple(box.upright() for box in person.boxes))
    values = {field.name: (memory.value(field.name), field.default) for field in memory.page.fields}
    return {name: plain(value) for name, (value, default) in values.items() if value != default}


@pytest.mark.parametrize("row", GOLDEN, ids=lambda row: f"{row['page']}?{row['address']}"[:90])
def test_a_golden_address_restores_its_state(row):
    page = PAGES[row["page"]]
    given = {name: tuple(texts) for name, texts in parse_qs(row["address"]).items()}
    memory, unread = from_address(page, Person(), given)
    assert unread == ()
    assert state_of(memory) == row["state"]
    # So does the address that is written for it from now on.
    written = {name: (text,) for name, text in memory.address().items()}
    again, unread = from_address(page, Person(), written)
    assert (unread, again) == ((), memory)


def test_every_page_has_golden_addresses():
    assert {row["page"] for row in GOLDEN} == set(PAGES)

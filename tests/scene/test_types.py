"""The declarations that JavaScript is checked against are those of today's schema."""

from dataclasses import dataclass, field
from typing import Literal

import pytest

from roiviz.scene.schema import CanvasMessage, Card, CardName, Floats, PagePart, wired
from roiviz.scene.types import declarations, type_text
from tools import canvas_types


def test_the_declarations_are_those_of_the_schema():
    stale = "messages.d.ts is stale: run make types"
    assert canvas_types.TARGET.read_text("utf-8") == canvas_types.text(), stale


@dataclass(frozen=True)
class Row:
    """A row."""

    values: Floats | None
    start: int = field(metadata=wired("from"))


@dataclass(frozen=True)
class TrialPart(PagePart):
    """A page's own part."""

    rows: tuple[Row, ...]
    size: tuple[int, float]
    kind: Literal["trial"] = "trial"


class TrialCard(CardName):
    """A page's own card."""

    TRIAL = "trial"


def test_a_pages_part_and_cards_are_declared():
    text = declarations([TrialPart], [Card, TrialCard])
    assert (
        "export interface Row {\n  readonly values: Floats | null;\n  readonly from: number;"
        in text
    )
    assert "  readonly rows: readonly Row[];\n  readonly size: readonly [number, number];" in text
    assert '  readonly kind: "trial";' in text
    assert "  readonly trial: TrialPart;" in text
    assert "export type PagePart = TrialPart;" in text
    assert '  | "trial"' in text
    assert text.index("interface Row") < text.index("interface TrialPart")


@pytest.mark.parametrize("hint", [set[int], bytes, object])
def test_what_does_not_travel_is_no_type(hint):
    with pytest.raises(TypeError, match="travels"):
        type_text(hint)


def test_every_field_of_a_message_is_declared():
    text = declarations([], [Card])
    body = text[text.index("export interface CanvasMessage {") :]
    assert body[: body.index("}")].count(";") == len(CanvasMessage.__dataclass_fields__)

"""The peers' page: what the matrix and the museum send to their cards."""

from pathlib import Path
from urllib.parse import parse_qs

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from roiviz.bench import cases, who
from roiviz.bench.adapters import ADAPTERS
from roiviz.bench.museum import CARDS, Cause
from roiviz.bench.report import debug
from roiviz.conventions import CONVENTIONS
from roiviz.views.debug import present
from roiviz.views.debug.state import DEBUG, THREADS, DebugState
from roiviz.views.pages import from_address
from roiviz.views.peers.present import museum_part, peers_part, prism_address, said
from roiviz.views.person import Person
from roiviz.views.prism.state import PRISM, PrismState
from tests import messages
from tools import matrix as matrix_tool

PAGE = str(Path(__file__).parents[2] / "pages" / "peers.py")


def part_of(app: AppTest) -> tuple[dict, dict]:
    """What the card is sent."""
    assert not app.exception
    (element,) = app.get("bidi_component")
    header, arrays = messages.read(element.proto.bytes)
    return header["page"], arrays


def test_the_matrix_is_on_screen_at_once():
    matrix, _ = part_of(AppTest.from_file(PAGE, default_timeout=60).run())
    assert len(matrix["rows"]) == len(who.matrix().rows)
    assert [one["id"] for one in matrix["families"]] == [one.id for one in cases.FAMILIES]


def test_the_museum_by_hand():
    app = AppTest.from_file(PAGE, default_timeout=60).run()
    museum, arrays = part_of(app.segmented_control[0].set_value("museum").run())
    assert museum["cause"] == Cause.HALF.value
    assert museum["threads"][0]["thread"] == "pytorch/vision#2481"
    got = arrays["page.threads.0.readings.0.values"]
    assert got.tolist() == [15.5, 16.5, 21.5, 22.5]
    assert np.array_equal(arrays["page.threads.0.map"], np.arange(36, dtype=np.float32))


def test_another_cause_by_address():
    app = AppTest.from_file(PAGE, default_timeout=60)
    app.query_params["look"], app.query_params["cause"] = "museum", "order"
    assert part_of(app.run())[0]["cause"] == Cause.ORDER.value
    assert sum(len(museum_part(cause).threads) for cause in Cause) == len(CARDS)


def test_a_cause_that_is_none_is_said():
    app = AppTest.from_file(PAGE, default_timeout=60)
    app.query_params["look"], app.query_params["cause"] = "museum", "luck"
    assert part_of(app.run())[0]["cause"] == Cause.HALF.value
    assert any("luck" in text.value for text in (*app.warning, *app.info))


def test_the_file_of_the_matrix_is_of_these_adapters_and_families():
    matrix = who.matrix()
    by_id = {adapter.id: adapter for adapter in ADAPTERS}
    assert len(matrix.rows) >= 20
    assert list(matrix.families) == [family.id for family in cases.FAMILIES]
    for row in matrix.rows:
        adapter = by_id[row.id]
        assert (row.title, row.convention) == (adapter.title, adapter.convention)
        assert row.versions
        assert row.cases >= 2000
        for cell in row.cells.values():
            assert cell.state in who.STATES
            assert (cell.wrong > 0) == (cell.state in (who.FOLLOWS_ANOTHER, who.DIFFERS))
            assert set(cell.conventions) <= set(CONVENTIONS)
            assert bool(cell.conventions) == (cell.state == who.FOLLOWS_ANOTHER)


def test_our_own_kernels_follow_in_every_family():
    own = [row for row in who.matrix().rows if row.id.startswith("roiviz")]
    assert len(own) == 5
    assert sum(row.wrong for row in own) == 0


def test_a_cell_in_a_sentence():
    cell = who.Cell(who.FOLLOWS_ANOTHER, 96, 4, ("onnx_16",), "zero:3", "box 1 is 2, not 3", "x")
    assert said(cell, "zero") == (
        "zero: 4 of 96 cases differ, and all are as ONNX 16 has them. In the first that differs, "
        "case 3, box 1 is 2, not 3. X."
    )
    assert said(who.Cell(who.FOLLOWS, 96), "zero") == "zero: all 96 cases are right."
    row = peers_part().rows[0]
    assert row.cells[0].said == "interior: all 240 cases are right."


def test_what_was_not_tested_is_not_what_is_refused():
    assert said(who.Cell(who.REFUSES), "half") == "half: it does not take such input."
    assert said(who.Cell(who.REFUSES), "gradient same") == "gradient same: it has no backward."
    assert said(who.Cell(who.UNASKED), "gradient") == "gradient: not tested."
    assert (matrix_tool.mark(who.Cell(who.REFUSES)), matrix_tool.mark(None)) == ("–", "")
    part = peers_part()
    (pool,) = (row for row in part.rows if row.title == "torchvision roi_pool")
    cells = {one.id: cell for one, cell in zip(part.families, pool.cells, strict=True)}
    assert (cells["gradient"].state, cells["gradient"].said) == (
        who.FOLLOWS,
        "gradient: all 64 cases are right.",
    )
    (runtime,) = (row for row in part.rows if row.title == "ONNX Runtime RoiAlign-16")
    assert runtime.cells[-1].said == "gradient many: it has no backward."
    assert not any("gives no gradient" in cell.said for row in part.rows for cell in row.cells)


def test_every_link_to_the_prism_is_read_whole():
    links = [prism_address(card) for card in CARDS]
    assert len(set(links)) == len(CARDS)
    for link in links:
        page, _, query = link.partition("?")
        assert page == "prism"
        given = {name: tuple(texts) for name, texts in parse_qs(query).items()}
        memory, unread = from_address(PRISM, Person(), given)
        assert unread == ()
        assert isinstance(memory.own, PrismState)
        assert memory.person.boxes
        assert memory.own.leading != memory.own.why
        assert {memory.own.leading, memory.own.why} <= set(memory.own.conventions)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_every_link_to_debug_shows_a_number_of_its_card(card):
    (link,) = (one.debug for one in museum_part(card.cause).threads if one.id == card.id)
    page, _, query = link.partition("?")
    assert page == DEBUG.name
    given = {name: tuple(texts) for name, texts in parse_qs(query).items()}
    memory, unread = from_address(DEBUG, Person(), given)
    assert unread == ()
    assert isinstance(memory.own, DebugState)
    assert memory.own.thread == card.id
    report = debug(THREADS[card.id].case(), None)
    number = present.part_of(report, present.chosen(report, memory.own), memory.own).number
    assert number is not None
    first = card.readings[0]
    printed = card.output(first) if first.numbers is None else np.array(first.numbers)
    got = float(number.facts[0].value.replace("−", "-"))
    assert np.isclose(printed, got, rtol=1e-5, atol=1e-6).any(), (got, printed)


def test_the_document_says_what_the_file_does():
    text = matrix_tool.DOCUMENT.read_text("utf-8")
    assert text == matrix_tool.document(who.matrix())

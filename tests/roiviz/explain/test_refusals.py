"""What a kernel or a search refuses is said as a sentence, with what to do about it."""

import sys

import pytest

from roiviz import kernels
from roiviz.boxes import Box
from roiviz.explain import refusals, rmac_search
from roiviz.explain.rmac import RmacSettings
from roiviz.explain.rmac_search import Item
from tests.roiviz.explain.test_rmac import feature_map

FOUR, FIVE = feature_map(4, 6, channels=4), feature_map(4, 6, channels=5)


def index():
    return rmac_search.build_index([Item("one", "one", FOUR)], "rmac", RmacSettings())


def many_maxima(monkeypatch):
    monkeypatch.setattr(sys.modules["roiviz.kernels.maxima"], "MOST_MAXIMA", 8)
    kernels.rmac(FOUR.nhwc, layout="NHWC")


@pytest.mark.parametrize(
    ("ask", "says"),
    [
        (lambda _: rmac_search.describe(FOUR, "rmac", RmacSettings(), Box(9e5, 9, 4, 4)), "touch"),
        (lambda _: rmac_search.search(index(), FIVE), "numbers of channels"),
        (
            lambda _: rmac_search.build_index(
                [Item("a", "a", FOUR), Item("b", "b", FIVE)], "rmac", RmacSettings()
            ),
            "numbers of channels",
        ),
        (lambda _: kernels.rmac_derivation(1 << 14, 1 << 14, scales=9999), "fewer levels"),
        (lambda _: kernels.rmac_derivation(2, 1 << 20), "46,340 cells a side"),
        (many_maxima, "fewer levels"),
    ],
    ids=["box beside", "query", "items", "levels", "a long map", "maxima"],
)
def test_what_is_refused_is_a_sentence(ask, says, monkeypatch):
    with pytest.raises(ValueError) as caught:
        ask(monkeypatch)
    said = refusals.sentence(caught.value)
    assert says in said
    assert "want" not in said
    assert said.endswith(".")


def test_what_is_a_sentence_already_stays():
    said = "The model has no such layer."
    assert refusals.sentence(ValueError(said)) == said
    assert refusals.sentence(ValueError("eps: want more, got -1")) == refusals._UNKNOWN

"""What is said of rules, against what the rows make of a box that lies outside."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz.conventions import CONVENTIONS, Settings, samples, written
from roiviz.conventions.rules import End, Where
from roiviz.conventions.words import in_full, rule, said
from roiviz.kernels.formulas import DISCARDED

SIZE = (16, 16)
SETTINGS = Settings((4, 4), 1 / 8, 2)
OUTSIDE = np.array([(-60.0, 64.0, 30.0, 40.0, 0.0)])


def given(name: str) -> np.ndarray:
    rules = CONVENTIONS[name].rules
    return written(rules, OUTSIDE, SIZE, SETTINGS).astype(np.float32)


@pytest.mark.parametrize("name", CONVENTIONS)
def test_what_is_clamped_everywhere_reads_the_map_from_anywhere(name):
    row = CONVENTIONS[name]
    words = f"{said(row.rules)}; {in_full(row.rules)}; {rule(row.rules, 'border')}"
    ones = np.ones((1, 16, *SIZE), np.float32)
    batch = np.zeros((1, int("batch" in row.rules.format.columns)), np.float32)
    output = row.evaluate(ones, np.hstack([batch, given(name)]), SETTINGS)
    if "everything is clamped" in words:
        np.testing.assert_allclose(output, 1, atol=1e-5)
    if "zeros around the map" in words:
        np.testing.assert_array_equal(np.nan_to_num(output), 0)


@pytest.mark.parametrize("name", CONVENTIONS)
def test_a_sample_reads_a_cell_or_is_discarded(name):
    found = samples(CONVENTIONS[name].rules, given(name), SIZE, SETTINGS)
    nothing = (found.weights == 0).all(axis=1)
    np.testing.assert_array_equal(nothing, found.state == DISCARDED)


@pytest.mark.parametrize("name", CONVENTIONS)
def test_the_rules_are_said_in_words_and_not_by_a_name(name):
    rules = CONVENTIONS[name].rules
    for text in (said(rules), in_full(rules)):
        assert "Caffe2" not in text
        assert "begin" not in text
    assert in_full(rules).count(";") >= 9
    if rules.placement.where in (Where.CELLS, Where.INTEGRAL):
        assert "the ratio asked for" not in in_full(rules)


@pytest.mark.parametrize(
    ("within", "words"),
    [(0.0, "at the start of its share"), (1.0, "at the end of its share"),
     (0.25, "0.25 of the way along its share")],
)  # fmt: skip
def test_a_sample_lies_where_the_words_say(within, words):
    rules = CONVENTIONS["torchvision"].rules
    other = replace(rules, placement=replace(rules.placement, within=within))
    assert rule(other, "placement") == f"each sample {words}"


@pytest.mark.parametrize(
    ("end", "words"),
    [(End(before=1.0), "ends at x2 + 1"), (End(before=-1.0), "ends at x2 − 1"),
     (End(after=0.5), "0.5 cell longer"), (End(after=-1.0), "1 cell shorter")],
)  # fmt: skip
def test_where_a_box_ends_is_said_with_one_sign(end, words):
    assert rule(replace(CONVENTIONS["torchvision"].rules, end=end), "end") == words

"""Numbers and claims become text in one place."""

import math
import re
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from roiviz.explain import words
from roiviz.explain.claims import Claim


@pytest.mark.parametrize(
    ("value", "want"),
    [
        (0, "0"),
        (-0.0, "0"),
        (7, "7"),
        (1.7888, "1.79"),
        (-28.0, "−28"),
        (2.004, "2"),
        (0.25, "0.25"),
        (0.0346, "0.035"),
        (0.0039, "0.0039"),
        (0.000128, "0.00013"),
        (-3.4e-9, "−3.4e−9"),
        (112500.0, "112500"),
    ],
)
def test_numbers_as_they_are_written(value, want):
    assert words.number(value) == want


@given(st.floats(-1e6, 1e6))
def test_a_number_is_right_to_its_last_digit(value):
    shown = float(words.number(value).replace("−", "-"))
    assert abs(shown - value) <= min(0.00501, 0.0501 * abs(value))
    assert (shown == 0) == (value == 0)


@pytest.mark.parametrize(
    ("value", "want"),
    [
        (2.0, "⌈2⌉"),
        (1.7888, "⌈1.79⌉"),
        (2.0000002, "⌈2.0000002⌉"),
        (2.004, "⌈2.004⌉"),
        (0.0031, "⌈0.0031⌉"),
        (0.9999, "⌈1⌉"),
        (0.0, "⌈0⌉"),
    ],
)
def test_a_ceiling_as_it_is_written(value, want):
    assert words.ceiled(value) == want


@given(st.floats(0, 1e5, width=32))
def test_whoever_rounds_up_what_is_shown_gets_the_grid(value):
    assert math.ceil(float(words.ceiled(value)[1:-1].replace("−", "-"))) == math.ceil(value)


@given(st.floats(0, 1, exclude_max=True, width=32))
def test_what_is_below_one_looks_it(value):
    shown = words.below(value, 1.0)
    assert float(shown.replace("−", "-")) < 1


@pytest.mark.parametrize(
    ("count", "text"), [(1, "once"), (2, "twice"), (3, "3 times"), (1200, "1,200 times")]
)
def test_how_often(count, text):
    assert words.often(count) == text


def test_two_numbers_and_their_difference_have_the_same_decimals():
    """0.10103 − 0.04597 = 0.05506: with "0.101" the reader would find 0.05503."""
    said = words.apart((0.0459699, 0.1010299, 0.05506))
    assert said == "0.04597 here, 0.10103 there, a difference of 0.05506"
    assert words.apart((2.0, 2.00012, 0.00012)).endswith("a difference of 0.0001200")


@given(st.floats(-8, 8, width=32), st.floats(-8, 8, width=32))
@example(0.16356, 0.1137509)
def test_the_digits_of_two_numbers_give_their_difference(here, there):
    said = words.apart((here, there, there - here)).replace("−", "-")
    one, two, difference = (Fraction(text) for text in re.findall(r"-?\d[\d.]*(?:e-?\d+)?", said))
    if "about" in said:
        assert min(abs(v) for v in (here, there, there - here) if v) < 1e-6
        assert float(difference) == pytest.approx(there - here, rel=1e-3)
    else:
        assert two - one == difference
    assert float(one) == pytest.approx(here, rel=1e-3)


def test_the_sides_of_a_size_say_which_they_are():
    assert words.sides((11, 14.75)) == "h 11 × w 14.75"
    claim = Claim("box", {"size": (3.001, 2.0)})
    for form, text in (("hw", "h 3 × w 2"), ("hw_to_ceil", "h 3.001 × w 2")):
        assert words.render([claim], {"box": f"{{size:{form}}}"}) == [(text, False)]


@given(st.floats(2**-7, 400, width=32))
def test_a_size_has_the_digits_of_its_ceiling(value):
    assert words.ceiled(value) == f"⌈{words.to_ceil(value)}⌉"


def test_claims_become_segments():
    table = {
        "discarded": "**{count:count} of {of:#sample}** {count:lies|lie} outside.",
        "turned": "Turned by **{angle:turn}**, on {bins:x} bins, at {at:place}, {names:list}.",
    }
    claims = (
        Claim("discarded", {"count": 1, "of": 3136}),
        Claim(
            "turned", {"angle": -28.0, "bins": (7, 4), "at": (0, 2), "names": ("**a**", "b", "{c}")}
        ),
    )
    assert words.render(claims, table) == [
        ("1 of 3,136 samples", True),
        (" lies outside.", False),
        (" ", False),
        ("Turned by ", False),
        ("28° ↻", True),
        (", on 7 × 4 bins, at (0, 2), **a**, b and {c}.", False),
    ]


def test_a_kind_without_words_is_an_error():
    with pytest.raises(KeyError):
        words.render([Claim("unheard of")], {})


def test_a_template_is_read_once_for_all_values():
    table = {"k": "**{n:#cell}** {n:lies|lie} {{here}} at {at:x}, {who}."}
    for n, lie in ((1, "1 cell lies"), (2, "2 cells lie")):
        (said, strong), (rest, _) = words.render(
            [Claim("k", {"n": n, "at": (n, 2.5), "who": "A"})], table
        )
        assert strong
        assert f"{said}{rest}" == f"{lie} {{here}} at {n} × 2.5, A."


def test_words_without_their_value_are_an_error():
    for template in ("{missing:x}", "{n:unknown format}"):
        with pytest.raises(KeyError):
            words.render([Claim("k", {"n": 1})], {"k": template})

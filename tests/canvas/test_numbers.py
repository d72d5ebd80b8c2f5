"""The numbers that the canvas's own tests compare with are what Python says today."""

from tests.canvas import numbers


def test_the_numbers_are_todays():
    made = numbers.text()
    assert made == numbers.TARGET.read_text("utf-8"), "run `python -m tests.canvas.numbers`"

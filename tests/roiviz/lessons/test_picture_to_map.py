"""Lesson 2's numbers, worked out again from what each question says, for many seeds."""

import math
from typing import Any

import pytest

from roiviz import lessons
from roiviz.conventions import BACKBONES
from roiviz.lessons import picture_to_map
from roiviz.lessons.lesson import StackFigure
from tests import references_lessons as references

SEEDS = (*range(60), lessons.MAX_SEED)
# Kernel, stride, padding, as the papers have them: pools of 2 × 2 after 2, 2, 3, 3 and 3 layers of
# 3 × 3; and 7 × 7 and a pool, then 3, 4 and 6 blocks, of which the first of a group halves.
VGG_16 = [(3, 1, 1)] * 2 + [(2, 2, 0)] + [(3, 1, 1)] * 2 + [(2, 2, 0)]
VGG_16 += [(3, 1, 1)] * 3 + [(2, 2, 0)] + [(3, 1, 1)] * 3 + [(2, 2, 0)] + [(3, 1, 1)] * 3
RESNET_50 = [(7, 2, 3), (3, 2, 1)] + [(3, 1, 1)] * 3 + [(3, 2, 1)] + [(3, 1, 1)] * 3
RESNET_50 += [(3, 2, 1)] + [(3, 1, 1)] * 5
ROUNDING = 5.1e-4  # of three decimals


@pytest.fixture(scope="module")
def asked() -> list[dict]:
    """By seed, the steps that ask something."""
    return [
        {step.id: step for step in lessons.lesson("picture_to_map", seed).steps if step.question}
        for seed in SEEDS
    ]


def text_of(step) -> str:
    return " ".join("".join(piece.text for piece in words) for words in step.words)


def wrong(question) -> dict[str, float]:
    return {row.name: row.values[0] for row in question.wrong}


@pytest.mark.parametrize(("name", "mistake"), [("vgg", 1), ("resnet", -1)])
def test_the_cell_that_answers_most_is_the_one_with_the_most_paths(asked, name, mistake):
    for steps in asked:
        step = steps[name]
        question, figure = step.question, step.figure
        (lit,) = references.numbers_in(question.asks)
        assert figure.path == (lit,)
        answers = references.answers(figure.layers, figure.pixels, int(lit))
        best = max(range(len(answers)), key=answers.__getitem__)
        assert sorted(answers)[-1] > sorted(answers)[-2] * 1.05
        assert question.right == (best,)
        assert references.numbers_in(question.shown) == [best]
        # The other one is where the other stack answers.
        assert list(wrong(question).values()) == [best + mistake, len(answers)]
        told = references.numbers_in(question.wrong[1].words.split(": ")[1])
        seen = [(k, answer) for k, answer in enumerate(answers) if answer > 0]
        assert told[1::2] == [k for k, _ in seen]
        assert told[::2] == pytest.approx([answer for _, answer in seen], abs=ROUNDING)


def test_centres_that_are_named_are_the_middles_of_the_fields(asked):
    for steps in asked:
        step = steps["vgg"]
        best = int(step.question.right[0])
        (lit,) = step.figure.path
        first, last = references.seen(step.figure.layers, best)
        middle = [first + 4, last - 4]  # of ten pixels, the two in the middle
        beside = [pixel + 4 for pixel in middle]
        assert references.numbers_in(step.question.wrong[0].words) == [
            *(lit, 4, lit / 4, best + 1, best + 1, 4 * (best + 1)),
            *(*beside, lit, best, *middle),
        ]
        cell = [4 * best, 4 * best + 3]  # the pixels that it is drawn on
        working = references.numbers_in(step.question.working)
        assert working == [best, *cell, lit, lit, 4, best]
        assert lit in cell
        other = steps["resnet"].question
        (drawn,) = other.wrong[0].values
        (lit,) = steps["resnet"].figure.path
        assert references.numbers_in(other.wrong[0].words) == [
            *(lit, drawn, drawn, 4 * drawn),
            *(lit, 1, other.right[0]),
        ]
        assert lit == 4 * drawn + 3
        working = other.working
        right, stride, centre, lit = references.numbers_in(working)[1:]
        first, last = references.seen(steps["resnet"].figure.layers, int(right))
        assert right * stride == centre == (first + last) / 2
        assert abs(centre - lit) == 1


def test_a_receptive_field_is_what_a_cell_depends_on(asked):
    for steps in asked:
        step = steps["field"]
        question = step.question
        text = question.asks.replace("first", "").replace("second", "")
        one, two, stride, three = references.numbers_in(text)
        kernels = [int(one), int(two), int(three)]
        assert [kernel for kernel, _, _ in step.figure.layers] == kernels
        first, last = references.seen(step.figure.layers, 5)
        width = last - first + 1
        assert question.right == (width,)
        assert references.equation(question.working) == (width, width)
        assert wrong(question) == {
            "the steps left out": 1 + sum(kernel - 1 for kernel in kernels),
            "the kernel sizes in sum": sum(kernels),
            "the stride": stride,
        }


def test_a_position_is_a_coordinate_in_strides_less_a_half(asked):
    for steps in asked:
        step = steps["position"]
        question, figure = step.question, step.figure
        at, stride = references.numbers_in(question.asks)
        assert (figure.path[0][0], figure.stride) == (at, stride)
        square = at / stride
        assert question.right == (square - 0.5,)
        assert references.numbers_in(question.shown) == [square - 0.5]
        rounded = math.floor(square + 0.5)
        assert wrong(question) == {
            "no shift": square,
            "rounded": rounded,
            "shifted twice": square - 1,
        }
        words = [row.words for row in question.wrong]
        assert references.numbers_in(words[0])[-1] == stride / 2
        assert references.numbers_in(words[1])[-1] == abs(rounded - square + 0.5) * stride
        assert ("right" in words[1]) == (rounded > square - 0.5)
        assert references.numbers_in(words[2])[-1] == stride / 2


@pytest.mark.parametrize(("name", "layers"), [("vgg16", VGG_16), ("resnet50", RESNET_50)])
def test_the_networks_are_the_papers(name, layers):
    assert picture_to_map.stacks.to_stride(BACKBONES[name].layers, 16) == tuple(layers)


def test_what_the_story_says_is_so():
    steps: dict[str, Any] = {step.id: step for step in lessons.lesson("picture_to_map").steps}
    overlap = references.numbers_in(text_of(steps["overlap"]))
    like = steps["answers"].figure.layers
    widths = []
    for layers in (like, VGG_16, RESNET_50):
        first, last = references.seen(layers, 40)
        widths.append(last - first + 1)
    assert widths == [10, 196, 267]
    assert set(widths) <= set(overlap)
    # Two or three cells answer to each pixel that has cells on both sides.
    counts = {sum(a > 0 for a in references.answers(like, 28, lit)) for lit in range(4, 24)}
    assert counts == {2, 3}
    for step, cells in (("answers", {16, 17, 18, 19}), ("lean", {11, 12, 13})):
        figure, goal = steps[step].figure, steps[step].goal
        best = [
            max(range(7), key=references.answers(figure.layers, 28, lit).__getitem__)
            for lit in range(28)
        ]
        assert cells <= {lit for lit, cell in enumerate(best) if cell == goal.target}
    assert references.numbers_in(steps["answers"].goal.done) == [4, 16, 19]
    assert references.numbers_in(steps["lean"].goal.done) == [3, 12, 4]


def test_where_networks_cells_lie_and_what_that_costs():
    steps: dict[str, Any] = {step.id: step for step in lessons.lesson("picture_to_map").steps}
    centres = []
    for layers in (VGG_16, RESNET_50):
        first, last = references.seen(layers, 40)
        centres.append((first + last + 1) / 2 - 40 * 16)  # coordinate of cell 0's centre
    assert centres == [8.0, 0.5]
    text = text_of(steps["networks"])
    for number in ("7.5 pixels further left", "7.5 pixels off", "8 pixels off", "only 0.5."):
        assert number in text
    figure = steps["networks"].figure
    assert [list(network.layers) for network in figure.networks] == [VGG_16, RESNET_50]
    lean = text_of(steps["lean"])
    first, last = references.seen(steps["lean"].figure.layers, 3)
    assert f"that is {14 - (first + last + 1) / 2} pixels" in lean  # drawn around 14
    ruler = text_of(steps["ruler"])
    assert "100 / 16 = 6.25, a quarter into cell 6" in ruler
    assert "100 / 16 − 0.5 = 5.75" in ruler


def test_how_many_fields_a_pixel_lies_in_is_so_at_the_border_too():
    steps = {step.id: step for step in lessons.lesson("picture_to_map").steps}
    figure, goal = steps["overlap"].figure, steps["overlap"].goal
    assert isinstance(figure, StackFigure)
    assert goal
    lit = range(figure.pixels)
    fields = [
        [k for k, one in enumerate(references.answers(figure.layers, figure.pixels, at)) if one > 0]
        for at in lit
    ]
    inner, ends = [len(fields[at]) for at in lit[1:-1]], [len(fields[0]), len(fields[-1])]
    assert set(inner) == {2, 3}
    assert ends == [1, 1]
    said = "two or three of them, and only the first and the last pixel lie in one."
    assert said in text_of(steps["overlap"])
    # Of any pixel in three, whichever is lit by the time that it is read.
    assert goal.done.startswith("A pixel that three cells answer to lies in")
    for at in (at for at in lit if len(fields[at]) == 3):
        spans = [references.seen(figure.layers, k) for k in fields[at]]
        places = [(at - first, last - at) for first, last in spans]
        assert sorted(min(place) for place in places)[:2] <= [1, 1]
        assert sorted(min(place) for place in places)[2] == 4


def test_padding_is_explained_before_a_layer_with_it_is_seen():
    steps = lessons.lesson("picture_to_map").steps
    figure = steps[0].figure
    assert isinstance(figure, StackFigure)
    assert any(padding for _, _, padding in figure.layers)
    assert "padding many may be cells of 0" in text_of(steps[0])
    assert "padding 1, as the others had all along" in text_of(steps[6])

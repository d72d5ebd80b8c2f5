"""Lesson 8's numbers, worked out again from what each question says, for many seeds."""

import math
from itertools import combinations
from typing import Any

import numpy as np
import pytest

from roiviz import kernels, lessons
from roiviz.lessons.lesson import PairsFigure
from tests import references_lessons as references
from tests import references_rmac

SEEDS = (*range(60), lessons.MAX_SEED)
Vectors = np.ndarray


@pytest.fixture(scope="module")
def asked() -> list[dict]:
    """By seed, the steps that ask something."""
    return [
        {step.id: step for step in lessons.lesson("regions_to_search", seed).steps if step.question}
        for seed in SEEDS
    ]


@pytest.fixture(scope="module")
def story() -> dict[str, Any]:
    return {step.id: step for step in lessons.lesson("regions_to_search").steps}


def wrong(question) -> dict[str, float]:
    return {row.name: row.values[0] for row in question.wrong}


def said(step) -> str:
    return " ".join("".join(piece.text for piece in words) for words in step.words)


def vectors_of(figure: PairsFigure, picture: int) -> Vectors:
    """(regions, channels) of length 1."""
    shape = 1, figure.channels, figure.rows, figure.columns
    features = np.array(figure.maps[picture], float).reshape(shape)
    regions = references_rmac.tolias_regions(figure.rows, figure.columns, scales=figure.levels)
    return references_rmac.unit(references_rmac.region_maxima(features, regions))[0]


def cosine(one: Vectors, other: Vectors) -> float:
    """Of the sums of two pictures' vectors."""
    sums = one.sum(axis=0), other.sum(axis=0)
    return float(sums[0] @ sums[1] / np.prod([np.linalg.norm(one) for one in sums]))


def ranks(figure: PairsFigure, off: tuple[int, ...] = ()) -> list[float]:
    query = np.delete(vectors_of(figure, 0), off, axis=0)
    return [cosine(query, vectors_of(figure, k)) for k in range(1, len(figure.maps))]


def spreads(vectors: Vectors, along: Vectors) -> tuple[float, float]:
    """Along a direction, and across it."""
    x, y = along / np.linalg.norm(along)
    axes = np.array([[x, y], [-y, x]])
    return tuple((vectors @ axes.T).std(axis=0))


def whitened(vectors: Vectors, learnt: Vectors) -> Vectors:
    values, axes = np.linalg.eigh(np.cov(learnt.T, bias=True))
    return (vectors - learnt.mean(axis=0)) @ axes / np.sqrt(values)


def stretch(vectors: Vectors) -> float:
    values = np.linalg.eigvalsh(np.cov(vectors.T, bias=True))
    return math.sqrt(values[1] / values[0])


def between(one: Vectors, other: Vectors) -> float:
    return float(one @ other / np.linalg.norm(one) / np.linalg.norm(other))


# ------------------------------------------------------------------ the questions


def test_no_length_counts_after_l2(asked):
    for steps in asked:
        question = steps["louder"].question
        small, ax, ay, long, large, bx, by, short, _ = references.numbers_in(question.asks)
        assert ((ax, ay), (bx, by)) == steps["louder"].figure.arrows
        assert [long, short] == pytest.approx([math.hypot(ax, ay), math.hypot(bx, by)], abs=5.1e-3)
        assert math.hypot(ax, ay) > math.hypot(bx, by)
        assert small < large
        told = "the small one has the longer vector, the large one the shorter"
        assert told in said(steps["louder"])
        units = references_rmac.unit(np.array([[ax, ay], [bx, by]]))
        assert np.linalg.norm(units, axis=1) == pytest.approx([1, 1])
        assert question.others[int(question.right[0])] == "neither"
        assert wrong(question) == {"the longer one": 0, "the shorter one": 1, "the larger area": 2}
        assert references.numbers_in(question.working) == [long, long, 1, short, short, 1]
        assert references.numbers_in(question.wrong[0].words) == [long]
        assert references.numbers_in(question.wrong[1].words) == [short, long, 1]
        assert references.numbers_in(question.wrong[2].words) == [large, small, 1]


def test_the_cosine_is_the_sum_of_all_pairs_over_both_lengths(asked):
    for steps in asked:
        figure, question = steps["cosine"].figure, steps["cosine"].question
        one, other = (vectors_of(figure, k) for k in (0, 1))
        assert one.shape == other.shape == (2, 2)
        products = one @ other.T
        lengths = [float(np.linalg.norm(each.sum(axis=0))) for each in (one, other)]
        *pairs, first, second = references.numbers_in(question.asks)
        assert pairs == pytest.approx(list(products.ravel()), abs=5.1e-5)
        assert [first, second] == pytest.approx(lengths, abs=5.1e-4)
        right = products.sum() / math.prod(lengths)
        assert right == pytest.approx(cosine(one, other))
        assert question.right == (pytest.approx(right, abs=2e-6),)
        assert references.numbers_in(question.shown) == [pytest.approx(right, abs=5.1e-4)]
        *terms, total, told = references.numbers_in(question.working)
        assert terms == pytest.approx(list(products.ravel()), abs=5.1e-5)
        assert total == pytest.approx(products.sum(), abs=5.1e-5)
        assert told == pytest.approx(right, abs=5.1e-4)
        assert max(lengths) < 2
        assert wrong(question) == {
            "not divided by the lengths": pytest.approx(products.sum(), abs=1e-4),
            "the mean of the pairs": pytest.approx(products.mean(), abs=1e-4),
            "the best pair alone": pytest.approx(products.max(), abs=1e-4),
        }


def test_one_vector_of_each_picture_is_compared(asked):
    counts = set()
    for steps in asked:
        figure, question = steps["compared"].figure, steps["compared"].question
        count, regions, channels = map(int, references.numbers_in(question.asks))
        assert len(figure.maps) == count + 1
        assert channels == figure.channels
        assert [len(vectors_of(figure, k)) for k in range(count + 1)] == [regions] * (count + 1)
        assert all(max(values) > 0 for values in figure.maps)
        assert question.right == (count,)
        assert wrong(question) == {
            "one vector per region": count * regions,
            "every pair of regions": count * regions**2,
            "one vector per channel": count * channels,
        }
        counts.add((count, regions))
    assert len(counts) > 12


def test_the_spreads_of_other_vectors_make_an_ellipse_longer(asked):
    for steps in asked:
        figure, question = steps["why"].figure, steps["why"].question
        a, b, c, d = references.numbers_in(question.asks)
        vectors, learnt = np.array(figure.vectors), np.array(figure.learnt[0].vectors)
        along = np.array((0.8, 0.6))
        assert spreads(vectors, along) == pytest.approx((a, b), abs=2e-5)
        assert spreads(learnt, along) == pytest.approx((c, d), abs=2e-5)
        right = stretch(whitened(vectors, learnt))
        assert question.right[0] == pytest.approx(right, abs=6e-3)
        assert question.right[0] == pytest.approx(a / c / (b / d), abs=6e-3)
        assert references.numbers_in(question.shown) == pytest.approx([a / c / (b / d), a / b])
        assert question.right[0] > a / b
        assert wrong(question) == {
            "as if any whitening made a circle": 1,
            "as long as before": pytest.approx(a / b),
            "the directions mixed up": pytest.approx(a / d / (b / c)),
        }
        assert stretch(whitened(vectors, vectors)) == pytest.approx(1)


# ------------------------------------------------------------------ the story


def test_a_longer_arrow_turns_the_sum_and_not_that_of_unit_vectors(story):
    figure, goal = story["lengths"].figure, story["lengths"].goal
    first, other = map(np.array, figure.arrows)
    assert np.linalg.norm(first) * 2 == goal.target == figure.most
    turned = [math.atan2(*(times * first + other)[::-1]) for times in (1, 2)]
    assert turned[1] > turned[0] + math.radians(5)  # towards a, which is the steeper one
    assert math.atan2(*first[::-1]) > turned[1]


def test_the_matrix_of_two_by_two_pairs_comes_to_what_is_told(story):
    one, other = (vectors_of(story["pairs"].figure, k) for k in (0, 1))
    assert one @ other.T == pytest.approx(np.array([[0.96, 0.8], [0.8, 0.0]]))
    assert cosine(one, other) == pytest.approx(0.8)
    # A single pair: both sums are vectors of length 1.
    for row in one:
        for column in other:
            assert cosine(row[None], column[None]) == pytest.approx(row @ column)


def test_without_the_arch_the_right_picture_drops_a_rank(story):
    figure = story["search"].figure
    assert int(np.argmax(ranks(figure))) == 0
    regions = references_rmac.tolias_regions(4, 4, scales=2)
    maxima = references_rmac.region_maxima(np.array(figure.maps[0]).reshape(1, 3, 4, 4), regions)[0]
    arch = int(np.argmax(vectors_of(figure, 0)[:, 0]))
    drops = [one for one in range(len(regions)) if np.argmax(ranks(figure, (one,))) != 0]
    assert drops == [arch]
    assert maxima[arch].argmax() == 0
    assert sorted(ranks(figure, (arch,)), reverse=True).index(ranks(figure, (arch,))[0]) == 1
    assert "ab"[arch] == "b"
    x1, y1, x2, y2 = regions[arch]
    map_of_arch = np.array(figure.maps[0]).reshape(3, 4, 4)[0]
    assert (x1, y1) == (0, 0)
    assert max(x2, y2) < 3
    assert map_of_arch[y1 : y2 + 1, x1 : x2 + 1].sum() > 0.75 * map_of_arch.sum()
    assert "only b, at the upper left with most of the arch, can" in story["search"].goal.done
    # The step does not play what it asks for.
    assert all(np.argmax(ranks(figure, off)) == 0 for off in figure.path)
    assert not any(np.isclose(*pair, atol=1e-3) for pair in combinations(ranks(figure), 2))


def test_whatever_brings_another_picture_first_brings_the_right_one_behind(story):
    """Many ways do, not all without the arch, and some by two ranks: the words hold for each."""
    figure, goal = story["search"].figure, story["search"].goal
    count = len(vectors_of(figure, 0))
    arch = int(np.argmax(vectors_of(figure, 0)[:, 0]))
    falls: dict[tuple[int, ...], int] = {}
    for size in range(count):
        for off in combinations(range(count), size):
            first, *others = ranks(figure, off)
            assert min(abs(first - one) for one in others) > 1e-6  # no tie, which float32 breaks
            falls[off] = 1 + sum(one > first for one in others)
    behind = {off: rank for off, rank in falls.items() if rank >= goal.target}
    assert any(arch not in off for off in behind)
    assert max(behind.values()) > goal.target
    assert "the right picture fell behind" in goal.done


def test_the_arch_stands_on_the_other_side(story):
    query, same = (np.array(story["search"].figure.maps[k]).reshape(3, 4, 4)[0] for k in (0, 1))
    assert query[:, :2].max() == 9 > query[:, 2:].max()
    assert same[:, 2:].max() == 8 > same[:, :2].max()


def test_along_the_principal_direction_the_ellipse_is_a_circle(story):
    figure, goal = story["circle"].figure, story["circle"].goal
    vectors = np.array(figure.vectors)

    def along(degrees: float) -> float:
        angle = math.radians(degrees)
        x, y = math.cos(angle), math.sin(angle)
        turned = (vectors - vectors.mean(axis=0)) @ np.array([[x, -y], [y, x]])
        return stretch(turned / turned.std(axis=0))

    first, principal, last = figure.path
    assert along(principal) == pytest.approx(1, abs=1e-3)
    assert along(round(principal)) - 1 < goal.margin  # whole degrees, as a hand has them
    assert min(along(first), along(last)) - 1 > 5 * goal.margin
    assert along(principal + 90) == pytest.approx(1, abs=1e-3)
    assert figure.learnt[0].vectors == figure.vectors
    # What both channels have in common: where one is large, the other is too.
    assert np.corrcoef(vectors.T)[0, 1] > 0.7
    # Far from the origin: no vector is as far from the middle as that is.
    middle = vectors.mean(axis=0)
    assert np.linalg.norm(vectors - middle, axis=1).max() < np.linalg.norm(middle)


def test_a_whitening_of_other_vectors_is_worse_than_none(story):
    figure = story["foreign"].figure
    vectors, marks = np.array(figure.vectors), np.array(figure.marks)
    nothing, other, same = (np.array(one.vectors) for one in figure.learnt)
    assert [one.label for one in figure.learnt] == ["nothing", "another sort", "the same sort"]
    assert not len(nothing)
    told = [between(marks[0], one) for one in marks[1:]]
    apart, order = (
        [between(query, one) for one in others]
        for query, *others in (whitened(marks, learnt) for learnt in (same, other))
    )
    assert references.numbers_in(said(story["foreign"])) == pytest.approx(told + apart, abs=5.1e-4)
    assert told[0] > told[1]
    assert apart[0] > apart[1] + 0.3
    assert order[0] < order[1]
    assert stretch(whitened(vectors, other)) > 2 * stretch(vectors) > 4
    assert stretch(whitened(vectors, same)) < 1.3
    # Strangers spread least where ours spread most.
    assert spreads(vectors, np.array((0.8, 0.6))) == pytest.approx((0.16, 0.05), abs=2e-5)
    strangers = spreads(other, np.array((0.8, 0.6)))
    assert strangers[0] < strangers[1]
    assert "spread least where these spread most, it can make" in said(story["foreign"])
    assert story["foreign"].goal.done.startswith("Learnt from the other sort, the ellipse is long")


def test_vectors_of_another_sort_need_not_be_worse_than_none(story):
    """So a lesson says that they can be: turned by 15°, they still spread most where ours do."""
    figure = story["foreign"].figure
    vectors, marks = np.array(figure.vectors), np.array(figure.marks)
    angle = math.radians(15)
    turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    middle = vectors.mean(axis=0)
    query, *others = whitened(marks, (vectors - middle) @ turn + middle)
    assert between(query, others[0]) > between(query, others[1])


def test_r_mac_whitens_before_it_adds(story):
    """The order that the words give: length 1, whitened, length 1 again, the sum."""
    assert "whitens every region's vector, brings it to length 1 again" in said(story["circle"])
    chance = np.random.default_rng(3)
    features = chance.random((1, 3, 4, 6))
    white = kernels.learn_whitening(chance.random((20, 3)))
    regions = references_rmac.tolias_regions(4, 6, scales=2)
    expected = references_rmac.rmac(features, regions, whitening=(white.mean, white.projection))
    got = kernels.rmac(features, scales=2, whitening=white)
    assert np.asarray(got) == pytest.approx(expected, abs=1e-6)

"""From regions to search: why length 1, how pairs of regions make a cosine, what whitening does."""

from __future__ import annotations

import math
import random
from fractions import Fraction
from functools import cache

from roiviz.lessons import describing
from roiviz.lessons.lesson import (
    ArrowsFigure,
    Goal,
    Known,
    Learnt,
    PairsFigure,
    Question,
    Step,
    WhiteningFigure,
    apart,
    number,
    paragraphs,
    rounded,
)
from roiviz.lessons.row import Row, draws

CHANNELS = "atw"  # arches, trees, water
QUERY = (". a9 t3 .", "a4 a6t2 t5 t6", "w2 . w3a2 .", "w5 w4t2 . w4")
SAME = (". t5 . a8", "t4 t3a2 a7 a5t2", ". w2 w4 .", "w6 . w3a2 .")
OTHERS = (
    ("t4 . t6 .", "t7 a3 t4 .", "w5 . w6 .", "w7 w3t3 w4 w2"),
    (". t8 . w4", "t5 t6 t3w2 .", ". t3 . w3", "t2a2 . t5 ."),
)
DIRECTIONS = ((0.6, 0.8), (0.8, 0.6), (1.0, 0.0), (0.0, 1.0), (0.28, 0.96), (0.96, 0.28))
MEAN = (0.5, 0.42)
AXIS = (0.8, 0.6)  # of the vectors' ellipse, 36.87° from the x axis
PRINCIPAL = math.degrees(math.atan2(AXIS[1], AXIS[0]))
AWAY = 77.0  # degrees; the line is left there, for a hand to turn
SPREADS = (0.16, 0.05)  # along it and across it
STRANGE = (0.05, 0.13)  # of vectors of another sort
POINTS = 24
# Along the axis and across it, in spreads: a query, the same place, another one.
MARKS = ((0.4, 1.6), (-0.4, 1.9), (1.6, 0.2))
DECIMALS = 0.006
SHAPE = 0.05  # times as long as wide
LONGEST = 12  # times as long as wide that can still be drawn
MOST_PICTURES = 6


def steps(seed: int) -> tuple[Step, ...]:
    """All of it."""
    return (
        _lengths(),
        _louder(seed),
        _pairs(),
        _cosine(seed),
        _search(),
        _compared(seed),
        _circle(),
        _foreign(),
        _why(seed),
    )


# ------------------------------------------------------------------ the story


def _lengths() -> Step:
    return Step(
        "lengths",
        "Every region has the same say",
        paragraphs(
            "Each region gives a vector, the largest value of every channel. With two channels it "
            "is *an arrow in the plane*; here are two regions and their sum. With 512 channels "
            "nobody can draw it, but nothing else is different.",
            "With more contrast, all values may be twice as large: the arrow is twice as long, but "
            "points the same way. So R-MAC divides each vector by its length, √(x² + y²): this is "
            "*L2 normalisation*. On the right, every arrow has length 1, and only directions "
            "count.",
        ),
        ArrowsFigure(((3.0, 4.0), (6.0, 1.0)), path=(5.0, 8.0, 5.0), most=10.0),
        goal=Goal(
            "length",
            10.0,
            1e-6,
            "Drag the tip of arrow a out to length 10, as if all its values were twice as large.",
            "On the left the sum turned towards a. On the right nothing moved.",
        ),
    )


def _pairs() -> Step:
    return Step(
        "pairs",
        "A matrix becomes one number",
        paragraphs(
            "The sum of these vectors, brought to length 1 once more, is the picture's "
            "*descriptor*. Two pictures are as alike as their descriptors' directions: this is "
            "the *cosine* of the angle between them, 1 for the same direction, 0 for a right "
            "angle.",
            "A product of two sums is the sum over all pairs: (a + b) · (c + d) = a · c + a · d + "
            "b · c + b · d. So each pair of regions, one of each picture, has its place in a "
            "*matrix*. Added up and divided by the lengths of both sums, the matrix is one number.",
        ),
        _two_regions((0.8, 0.6), (0.0, 1.0), (0.6, 0.8), (1.0, 0.0), switches=2),
        seconds=8.0,
        goal=Goal(
            "pair",
            1.0,
            0.1,
            "Switch regions off until a single pair is left.",
            "Now both sums have length 1, and the cosine is that pair's own number.",
        ),
    )


def _search() -> Step:
    return Step(
        "search",
        "Which region found it?",
        paragraphs(
            "A search ranks pictures by their cosine with the query. The one that is ticked shows "
            "the same place from the other side: its *arch* stands on the right now, and comes "
            "first all the same, for a sum does not ask where a region lies.",
            "The matrix tells why it was found. With a region of the query *switched off*, its row "
            "is gone, the sum is another, and the order may be another too.",
        ),
        PairsFigure(
            tuple(map(_picture, (QUERY, SAME, *OTHERS))),
            *(4, 4, 3, 2, ("matrix", "sum", "ranking"), 1),
            path=((), (3,), (), (4,), ()),
        ),
        seconds=9.0,
        goal=Goal(
            "drops",
            2.0,
            0.1,
            "Switch regions of the query off until the ticked picture no longer comes first.",
            "Without those regions the query was more like another place, and the right picture "
            "fell behind. Of single regions only b, at the upper left with most of the arch, "
            "can do that.",
        ),
    )


def _circle() -> Step:
    return Step(
        "circle",
        "An ellipse becomes a circle",
        paragraphs(
            "Some channels speak together: where one is large, the other is too, and what they "
            "have in common counts twice. Here are the vectors of many regions, two of their "
            "channels, each a dot. They fill *an ellipse* far from the origin.",
            "*Whitening* subtracts their mean, takes two directions at right angles and divides "
            "along each by the spread. With the directions along which the vectors spread most and "
            "least, the ellipse becomes a circle. R-MAC whitens every region's vector, brings it "
            "to length 1 again, and only then forms the sum.",
        ),
        WhiteningFigure(_ours(), (Learnt("", _ours()),), path=(0.0, PRINCIPAL, AWAY)),
        seconds=8.0,
        goal=Goal(
            "circle",
            0.0,
            0.1,
            "Turn the line until the ellipse on the right is a circle.",
            "The line lay along an axis of the ellipse, one of its principal directions. Divided "
            "by both spreads, no direction counts more than another.",
        ),
    )


def _foreign() -> Step:
    plain, fitting = (" and ".join(number(c, 3) for c in _mark_cosines(v)) for v in ((), _kin()))
    return Step(
        "foreign",
        "Learnt from which vectors?",
        paragraphs(
            "Three arrows: a query, the *same place* and *another one*. As they are, all point "
            f"nearly the same way: their cosines with the query are about {plain}. Whitened, they "
            f"come apart: about {fitting}.",
            "A whitening is learnt from some vectors and used on others. Learnt from vectors of "
            "the *same sort*, such as regions of other pictures, it fits. Learnt from vectors that "
            "spread least where these spread most, it can make the search *worse than without "
            "whitening*.",
        ),
        WhiteningFigure(
            _ours(),
            (
                Learnt("nothing", ()),
                Learnt(
                    "another sort",
                    describing.cloud(_noise("strangers"), MEAN, AXIS, STRANGE),
                ),
                Learnt("the same sort", _kin()),
            ),
            marks=_marks(),
        ),
        seconds=9.0,
        goal=Goal(
            "outranked",
            0.0,
            0.0,
            "Choose the whitening with which the other place comes first.",
            "Learnt from the other sort, the ellipse is longer than before: each direction is "
            "divided by their spread, and they spread least where these spread most.",
        ),
    )


# ------------------------------------------------------------------ what is drawn


def _picture(rows: tuple[str, ...]) -> tuple[float, ...]:
    """A map from what its cells hold, such as a6t2: an arch of 6 and a tree of 2."""
    cells = [cell for row in rows for cell in row.split()]
    held = [dict(zip(cell[::2], cell[1::2], strict=False)) for cell in cells]
    return tuple(float(one.get(channel, 0)) for channel in CHANNELS for one in held)


def _two_regions(*directions: tuple[float, float], switches: int = 0) -> PairsFigure:
    """Two pictures of two regions each, whose vectors have length 5 and these directions."""
    maps = tuple(_two(*directions[k : k + 2]) for k in (0, 2))
    return PairsFigure(maps, 2, 3, 2, 1, ("matrix", "sum"), switches)


def _two(left: tuple[float, float], right: tuple[float, float]) -> tuple[float, ...]:
    """A map of 2 × 3 cells: the regions share its middle column, which decides neither."""
    planes = []
    for channel, (one, other) in enumerate(zip(left, right, strict=True)):
        line = [5 * one, min(one, other), 5 * other]
        low = [one, 0.0, other]
        planes += [line, low] if channel else [low, line]
    return tuple(round(value, 2) for line in planes for value in line)


@cache
def _ours() -> describing.Vectors:
    return describing.cloud(_noise("ours"), MEAN, AXIS, SPREADS)


@cache
def _kin() -> describing.Vectors:
    """Of the same sort, if not the same: they spread nearly alike."""
    return describing.cloud(_noise("kin"), (0.49, 0.43), (0.8192, 0.5736), (0.15, 0.055))


def _noise(name: str) -> describing.Vectors:
    chance = draws(0, name)
    return tuple(
        (chance.random() + chance.random() - 1, chance.random() + chance.random() - 1)
        for _ in range(POINTS)
    )


def _marks() -> describing.Vectors:
    (ax, ay), (mx, my) = AXIS, MEAN
    wide, high = SPREADS
    return tuple(
        (
            round(mx + u * wide * ax - v * high * ay, 4),
            round(my + u * wide * ay + v * high * ax, 4),
        )
        for u, v in MARKS
    )


def _mark_cosines(learnt: describing.Vectors) -> list[float]:
    """Of the same place and of the other one with the query."""
    query, *others = describing.whitened(_marks(), learnt)
    return [describing.cosine(query, one) for one in others]


# ------------------------------------------------------------------ the questions


def _louder(seed: int) -> Step:
    chance = draws(seed, "louder")
    while True:
        one, other = ((chance.randint(10, 50) / 10, chance.randint(10, 50) / 10) for _ in range(2))
        long, short = math.hypot(*one), math.hypot(*other)
        if long > short + 0.5 and abs(math.atan2(*one) - math.atan2(*other)) > 0.25:
            break
    small, large = sorted(side**2 for side in chance.sample(range(2, 8), 2))
    lengths = number(long, 2), number(short, 2)
    return Step(
        "louder",
        "Which one counts more?",
        paragraphs(
            "Two regions again: the small one has the longer vector, the large one the shorter."
        ),
        ArrowsFigure((one, other)),
        question=Question(
            "louder",
            f"Region a has {small} cells and the vector ({number(one[0])}, {number(one[1])}), "
            f"{rounded(long, 2)} long; region b has {large} cells and ({number(other[0])}, "
            f"{number(other[1])}), {rounded(short, 2)} long. Which counts more after L2 "
            "normalisation?",
            "choice",
            "Which counts more",
            (3.0,),
            0.0,
            "neither",
            f"Each vector is divided by its own length: {lengths[0]} / {lengths[0]} = 1 and "
            f"{lengths[1]} / {lengths[1]} = 1.",
            (
                Known(
                    (0.0,),
                    "the longer one",
                    f"{lengths[0]} is its length before. It says how large the values are, not "
                    "what they show, and is divided away.",
                ),
                Known(
                    (1.0,),
                    "the shorter one",
                    f"{lengths[1]} is divided by itself as {lengths[0]} is. What is shorter does "
                    "not become longer than the other: both become 1.",
                ),
                Known(
                    (2.0,),
                    "the larger area",
                    f"A region gives the largest value of each channel, be it of {large} cells or "
                    f"of {small}: one vector, which has length 1 in the end.",
                ),
            ),
            "louder",
            ("a, the longer one", "b, the shorter one", "b, the larger area", "neither"),
        ),
    )


def _cosine(seed: int) -> Step:
    chance = draws(seed, "cosine")
    while True:
        figure = _two_regions(*chance.sample(DIRECTIONS, 2), *chance.sample(DIRECTIONS, 2))
        parts = [round(float(one), 4) for one in describing.pairs(figure).ravel()]
        right = round(describing.cosines(figure)[0], 6)
        total, best = round(sum(parts), 4), max(parts)
        mean = total / len(parts)
        if apart([(right,), (total,), (mean,), (best,)], 4 * DECIMALS):
            break
    lengths = [round(float(describing.details(figure, k).total_norms[0]), 6) for k in (0, 1)]
    long, wide = (rounded(length, 3) for length in lengths)
    summed = f"{' + '.join(map(number, parts))} = {number(total)}"
    return Step(
        "cosine",
        "What does the matrix come to?",
        paragraphs("Two other pictures of two regions each, and the matrix of their pairs."),
        figure,
        question=Question(
            "cosine",
            f"The pairs are {', '.join(map(number, parts[:-1]))} and {number(parts[-1])}. The sum "
            f"of the query's vectors is {long} long, that of the other picture's {wide}. What is "
            "the cosine?",
            "number",
            "The cosine",
            (right,),
            DECIMALS,
            rounded(right, 3),
            f"{summed}. Divided by both lengths, that is {rounded(right, 3)}.",
            (
                Known(
                    (total,),
                    "not divided by the lengths",
                    f"{number(total)} is the product of the two sums, and more regions would make "
                    "it larger. A cosine has both lengths divided away.",
                ),
                Known(
                    (mean,),
                    "the mean of the pairs",
                    f"{number(total)} / 4 = {number(mean)} divides by the number of pairs. The "
                    "sums are shorter than 2, since their vectors point different ways; their own "
                    "lengths are what counts.",
                ),
                Known(
                    (best,),
                    "the best pair alone",
                    f"{number(best)} is the pair that is most alike. In R-MAC every pair counts, "
                    "the unlike ones too.",
                ),
            ),
            "cosine",
        ),
    )


def _compared(seed: int) -> Step:
    chance = draws(seed, "compared")
    while True:
        rows, columns, levels = chance.randint(2, 4), chance.randint(2, 5), chance.randint(2, 3)
        count = chance.randint(3, MOST_PICTURES)
        maps = tuple(_random(chance, rows * columns) for _ in range(count + 1))
        figure = PairsFigure(maps, rows, columns, len(CHANNELS), levels, ("collection",))
        regions = len(describing.details(figure, 0).active)
        each, every = count * regions, count * regions**2
        if apart([(count,), (each,), (every,), (count * len(CHANNELS),)], 0.1):
            break
    ranked = describing.cosines(figure)
    channels = len(CHANNELS)
    return Step(
        "compared",
        "What a search compares",
        paragraphs(
            "The descriptors of a collection are computed once and kept. Then a query comes, and "
            "all pictures are ranked."
        ),
        figure,
        question=Question(
            "compared",
            f"The collection has {count} pictures. Each of them, and the query, has {regions} "
            f"regions and {channels} channels. With how many vectors is the query's descriptor "
            "compared?",
            "number",
            "The number of vectors",
            (float(len(ranked)),),
            0.1,
            f"{count}, one for each picture",
            f"A picture's {regions} vectors are added up to a single one, and the cosine of two "
            "sums has all pairs of regions in it.",
            (
                Known(
                    (float(each),),
                    "one vector per region",
                    f"{count} × {regions} = {number(each)} would be the vectors of all "
                    "regions. R-MAC keeps their sum alone, one vector per picture.",
                ),
                Known(
                    (float(every),),
                    "every pair of regions",
                    f"{count} × {regions} × {regions} = {number(every)} pairs are in the "
                    "cosines, but nobody computes them one by one: the product of two sums has "
                    "them all.",
                ),
                Known(
                    (float(count * channels),),
                    "one vector per channel",
                    f"{count} × {channels} = {count * channels}: but a channel is one number of a "
                    f"vector. A descriptor is one vector of {channels} numbers.",
                ),
            ),
            "compared",
        ),
    )


def _random(chance: random.Random, cells: int) -> tuple[float, ...]:
    """A map with something in about half of its cells."""
    kinds = [chance.choice("atw.") for _ in range(cells)]
    kinds[chance.randrange(cells)] = chance.choice(CHANNELS)
    return tuple(
        float(chance.randint(2, 9) if kind == channel else 0)
        for channel in CHANNELS
        for kind in kinds
    )


def _why(seed: int) -> Step:
    chance = draws(seed, "why")
    while True:
        ours = chance.choice((12, 14, 16, 18, 20)), chance.choice((4, 5, 6, 8))
        theirs = chance.choice((4, 5, 8, 10)), chance.choice((5, 8, 10, 12, 16))
        along, across = (Fraction(one, other) for one, other in zip(ours, theirs, strict=True))
        right, before = along / across, Fraction(*ours)
        crossed = Fraction(ours[0], theirs[1]) / Fraction(ours[1], theirs[0])
        plain = all(_is_short(one) for one in (along, across, right, before, crossed))
        answers: list[tuple[float, ...]] = [(float(one),) for one in (right, before, crossed, 1)]
        if plain and before < right <= LONGEST and apart(answers, 2 * SHAPE):
            break
    vectors = describing.cloud(_noise("ours"), MEAN, AXIS, (ours[0] / 100, ours[1] / 100))
    learnt = describing.cloud(_noise("kin"), MEAN, AXIS, (theirs[0] / 100, theirs[1] / 100))
    (a, b), (c, d) = (tuple(number(part / 100) for part in one) for one in (ours, theirs))
    one, two = number(float(along)), number(float(across))
    return Step(
        "why",
        "Why does it get worse?",
        paragraphs("Vectors again, and a whitening that was learnt from others."),
        WhiteningFigure(vectors, (Learnt("", learnt),)),
        question=Question(
            "why",
            f"These vectors spread {a} along one direction and {b} across it; those that the "
            f"whitening was learnt from spread {c} along the same one and {d} across. How many "
            "times as long as wide is the ellipse once it is whitened?",
            "number",
            "Times as long as wide",
            (round(describing.stretch(vectors, learnt), 2),),
            SHAPE,
            f"{number(float(right))} times, where {number(float(before))} times was before",
            f"Along it {a} / {c} = {one}, across it {b} / {d} = {two}, and {one} / {two} = "
            f"{number(float(right))}. A whitening fits vectors that spread as those did that it "
            "was learnt from.",
            (
                Known(
                    (1.0,),
                    "as if any whitening made a circle",
                    f"It would, with the spreads of these vectors: {a} / {a} = {b} / {b} = 1. But "
                    f"it divides by {c} and {d}, whatever it is used on.",
                ),
                Known(
                    (float(before),),
                    "as long as before",
                    f"{a} / {b} = {number(float(before))} is the ellipse as it is. It is divided "
                    f"by {c} one way and by {d} the other, and so changes its shape.",
                ),
                Known(
                    (float(crossed),),
                    "the directions mixed up",
                    f"{a} / {d} and {b} / {c} divide by the spread of the other direction. Each "
                    "direction keeps its own.",
                ),
            ),
            "stretch",
        ),
    )


def _is_short(value: Fraction) -> bool:
    """Whether two decimals say all of it."""
    return (value * 100).denominator == 1


ROW = Row(
    "regions_to_search",
    "From regions to search",
    "Two pictures show one place. How does a single number say so, and what spoils it?",
    10,
    steps,
    "rmac",
)

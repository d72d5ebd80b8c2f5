"""Picture to map: which pixels a cell answers to, and where a coordinate lies among cells."""

from __future__ import annotations

import math

from roiviz.conventions import BACKBONES, Backbone
from roiviz.lessons import reading, stacks
from roiviz.lessons.lesson import (
    Goal,
    Known,
    Layer,
    Network,
    Question,
    RulerFigure,
    StackFigure,
    Step,
    apart,
    number,
    paragraphs,
)
from roiviz.lessons.row import Row, draws

SAME, MIDDLE, FIRST = (3, 1, 1), (2, 2, 0), (3, 2, 1)
VGG_LIKE = (SAME, MIDDLE, SAME, MIDDLE)
RESNET_LIKE = (SAME, FIRST, SAME, FIRST)
PIXELS, CELL = 28, 4
LAST = tuple(range(CELL - 1, PIXELS - CELL, CELL))  # of each cell's pixels, but the last cell's
WIDE = 24  # pixels under a stack whose receptive field is asked for
STRIDE, COLUMNS, MARK = 16, 8, 100.0
DECIMALS = 0.006
MISSED = 0.5  # px


def steps(seed: int) -> tuple[Step, ...]:
    """All of it."""
    return (
        _answers(),
        _vgg(seed),
        _overlap(),
        _field(seed),
        _ruler(),
        _position(seed),
        _resnet(seed),
        _lean(),
        _networks(),
    )


# ------------------------------------------------------------------ the story


def _answers() -> Step:
    target = 4
    return Step(
        "answers",
        "A cell answers to pixels",
        paragraphs(
            "A network makes its feature map from the picture in *layers*: each cell of a layer is "
            "computed from a few neighbours in the layer before, *kernel_size* of them along each "
            "axis, of which *padding* many may be cells of 0 beyond the ends. Here is one row of a "
            "picture with one lit pixel, and below it what each layer makes of it. To keep it "
            "plain, every cell is the mean of its neighbours.",
            "In two of these layers the next cell's neighbours lie 2 further. So the map has one "
            f"cell for every {CELL} pixels: that is its *stride*. Follow the pixel: several cells "
            "of the map answer to it, and one of them most.",
        ),
        StackFigure(VGG_LIKE, PIXELS, (2, 25, 9)),
        seconds=8.0,
        goal=Goal(
            "strongest",
            target,
            0.1,
            f"Move the lit pixel until cell {target} answers most.",
            f"Cell {target} is drawn on the pixels {target * CELL} to {target * CELL + CELL - 1}, "
            "and to each of these it answers most.",
        ),
    )


def _overlap() -> Step:
    sizes = {name: stacks.field(stacks.to_stride(row.layers, STRIDE)) for name, row in _rows()}
    return Step(
        "overlap",
        "Its receptive field is wider than its stride",
        paragraphs(
            "All pixels that a cell is computed from are its *receptive field*. Each layer widens "
            "it by kernel_size − 1 of its input's cells, each as many pixels further as that input "
            f"has stride: {_sum(VGG_LIKE)} pixels. The next cell is only {CELL} further. So the "
            "fields of neighbours overlap: a pixel lies in two or three of them, and only the "
            "first and the last pixel lie in one.",
            f"In a real network they overlap more: at stride {STRIDE} a cell of VGG-16 sees "
            f"{sizes['vgg16']} pixels along each axis, one of ResNet-50 {sizes['resnet50']}. What "
            "is pooled inside a box has seen much of the picture around it.",
        ),
        StackFigure(VGG_LIKE, PIXELS, (4, 23, 12), shows=("field",)),
        goal=Goal(
            "answering",
            3.0,
            0.1,
            "Move the lit pixel until three cells of the map answer to it.",
            "A pixel that three cells answer to lies in the middle of one field, and at the ends "
            "of two others.",
        ),
    )


def _ruler() -> Step:
    square, point = MARK / STRIDE, reading.position(MARK, STRIDE)
    return Step(
        "ruler",
        "Are cells squares or points?",
        paragraphs(
            f"A box is given in pixels, a map is read in cells. At stride {STRIDE}, where is the "
            f"coordinate {number(MARK)} px? *If cells are squares*, count from the first one's "
            f"edge: {number(MARK)} / {STRIDE} = {number(square)}, a quarter into cell "
            f"{int(square)}. *If cells are points*, as for whoever interpolates between them, "
            "count from the first one's centre, where its number stands. That is half a cell "
            f"further: {number(MARK)} / {STRIDE} − 0.5 = {number(point)}.",
            "Nothing moves on the picture; the half cell is the gap between two ways to count. "
            "*aligned=True* subtracts it. Legacy operators leave it out, and then read half a "
            "cell too far to the right and down.",
        ),
        RulerFigure(STRIDE, COLUMNS, ((MARK, 0.0), (MARK, 0.5), (MARK, 0.0))),
        goal=Goal(
            "reads",
            point,
            1e-6,
            f"Slide the ruler until the mark reads {number(point)}.",
            "When the mark reads that, the ruler's 0 is below the centre of cell 0, and its whole "
            f"numbers are centres: the mark lies a quarter of a cell before that of cell "
            f"{round(point)}.",
        ),
    )


def _lean() -> Step:
    target = 3
    moved = _left(RESNET_LIKE, CELL)
    return Step(
        "lean",
        "Padding moves the cells",
        paragraphs(
            "Up to here each cell was drawn on pixels of its own. Now watch every layer glide to "
            "where its receptive fields are centred: *the stack leans to the left*. In a layer "
            "with kernel_size 3, stride 2 and padding 1 the first cell is centred on the first "
            "cell of its input, not between the first two, and so all cells move by half a cell "
            "of the input.",
            f"With two of them that is {number(moved)} pixels. The VGG-like stack stands upright: "
            "in its layers of kernel_size 2, without padding, each cell is centred between two.",
        ),
        StackFigure(
            RESNET_LIKE, PIXELS, (5, 21, 9), lean=(0.0, 0.0, 1.0), shows=("field", "padding")
        ),
        seconds=8.0,
        goal=Goal(
            "strongest",
            target,
            0.1,
            f"Move the lit pixel until cell {target} answers most.",
            f"Cell {target} is centred on pixel {target * CELL}, the first of the {CELL} that it "
            "is drawn on, and answers most around there.",
        ),
    )


def _networks() -> Step:
    networks = tuple(Network(row.title, stacks.to_stride(row.layers, STRIDE)) for _, row in _rows())
    left = _left(networks[1].layers, STRIDE)
    half = STRIDE / 2
    return Step(
        "networks",
        "Neither is simply right",
        paragraphs(
            f"Here are two networks' cells at stride {STRIDE}, where they are centred. Cell j of "
            f"VGG-16 lies where it is drawn, at (j + 0.5) · {STRIDE}. Every layer of ResNet-50 "
            f"that halves is padded, and its cells lie {number(left)} pixels further left, and as "
            "many further up.",
            "A kernel reads cell j where the ruler says j. *With the shift* that is right for "
            f"VGG-16, and {number(left)} pixels off for ResNet-50. *Without it*, VGG-16 is read "
            f"{number(half)} pixels off, and ResNet-50 only {number(half - left)}. A detector can "
            "be trained with either, and must then be used with the same one.",
        ),
        RulerFigure(STRIDE, COLUMNS, ((0.0, 0.0), (0.0, 0.5)), networks),
        goal=Goal(
            "fits",
            1.0,
            MISSED,
            "Slide the ruler until its whole numbers are below ResNet-50's cells.",
            f"Legacy fits ResNet-50, to {number(half - left)} pixels, and aligned fits VGG-16. "
            "The half cell is neither always right nor always wrong.",
        ),
    )


def _rows():
    return ((name, BACKBONES[name]) for name in ("vgg16", "resnet50"))


def _left(layers: tuple[Layer, ...], stride: int) -> float:
    """Pixels that a cell's centre lies left of the middle of those that it is drawn on."""
    return -(Backbone("", layers).offset(stride) or 0.0)


def _sum(layers: tuple[Layer, ...]) -> str:
    """How wide the receptive field is, written out."""
    terms = (f"{added} × {step}" for added, step in stacks.widenings(layers))
    return f"1 + {' + '.join(terms)} = {stacks.field(layers)}"


# ------------------------------------------------------------------ the questions


def _vgg(seed: int) -> Step:
    lit = draws(seed, "vgg").choice(LAST)
    right = stacks.strongest(VGG_LIKE, PIXELS, lit)
    return Step(
        "vgg",
        "Which cell answers most?",
        paragraphs("Only the lit pixel is shown now. Predict where the map answers most."),
        StackFigure(VGG_LIKE, PIXELS, (lit,), moves=False),
        question=Question(
            "vgg",
            f"Pixel {lit} is lit. Which cell of the map answers most to it?",
            "cell",
            "The cell that answers most",
            (float(right),),
            0.0,
            f"cell {right}",
            f"Cell {right} is drawn on the pixels {right * CELL} to {right * CELL + CELL - 1}, "
            f"and {lit} is the last of them: ⌊{lit} / {CELL}⌋ = {right}.",
            (
                Known(
                    (float(right + 1),),
                    "rounded to the nearest",
                    f"{lit} / {CELL} = {number(lit / CELL)} is nearest to {right + 1}, as if cell "
                    f"{right + 1} were centred on pixel {(right + 1) * CELL}. It is centred "
                    f"between the pixels {(right + 1) * CELL + 1} and {(right + 1) * CELL + 2}, "
                    f"further from pixel {lit} than cell {right}, which is centred between "
                    f"{right * CELL + 1} and {right * CELL + 2}.",
                ),
                _alike(VGG_LIKE, lit),
            ),
            "strongest",
            others=("several alike",),
        ),
    )


def _resnet(seed: int) -> Step:
    lit = draws(seed, "resnet").choice(LAST)
    right = stacks.strongest(RESNET_LIKE, PIXELS, lit)
    drawn = lit // CELL
    return Step(
        "resnet",
        "The same pixels, another stack",
        paragraphs(
            "A stack as in ResNet: as many layers and the same stride, but the layers that halve "
            "have kernel_size 3 instead of 2, and *padding 1*, as the others had all along: one "
            "more cell, which is 0, before the first. The cells are drawn as before. "
            "Does the map answer in the same place?"
        ),
        StackFigure(RESNET_LIKE, PIXELS, (lit,), shows=("padding",), moves=False),
        question=Question(
            "resnet",
            f"Pixel {lit} is lit. Which cell of the map answers most to it?",
            "cell",
            "The cell that answers most",
            (float(right),),
            0.0,
            f"cell {right}",
            f"Here cell {right} is centred on pixel {right} × {CELL} = {right * CELL}, right "
            f"beside pixel {lit}.",
            (
                Known(
                    (float(drawn),),
                    "where the cell is drawn",
                    f"Pixel {lit} is the last of those that cell {drawn} is drawn on. But here "
                    f"cell {drawn} is centred on the first of them, pixel {drawn * CELL}, and "
                    f"pixel {lit} is only 1 pixel from the centre of cell {right}.",
                ),
                _alike(RESNET_LIKE, lit),
            ),
            "strongest",
            others=("several alike",),
        ),
    )


def _alike(layers: tuple[Layer, ...], lit: int) -> Known:
    """That all the cells whose fields have the pixel answer alike."""
    found = stacks.answers(layers, PIXELS, lit)
    cells = [k for k, answer in enumerate(found) if answer > 0]
    said = ", ".join(f"{number(float(found[k]), 3)} in cell {k}" for k in cells)
    return Known(
        (float(len(found)),),
        "several alike",
        "It lies in several receptive fields, but more ways lead to a cell from a pixel near the "
        f"middle of its field than from one at the end, and so it counts more: {said}.",
    )


def _field(seed: int) -> Step:
    chance = draws(seed, "field")
    while True:
        kernels = [chance.choice(sizes) for sizes in ((3, 5), (2, 3, 4), (3, 5))]
        layers = tuple(
            (kernel, stride, (kernel - 1) // 2)
            for kernel, stride in zip(kernels, (1, 2, 1), strict=True)
        )
        right = float(stacks.field(layers))
        unscaled, side = float(1 + sum(k - 1 for k in kernels)), float(sum(kernels))
        stride = float(stacks.step_of(layers))
        if apart([(right,), (unscaled,), (side,), (stride,)], 0.1):
            break
    first, second, third = kernels
    return Step(
        "field",
        "How wide is it?",
        paragraphs(
            "Another stack, of three layers. Count from the map upwards or from the picture "
            "downwards, whichever you prefer."
        ),
        StackFigure(layers, WIDE, (WIDE // 2,), lean=(1.0,), shows=("field",), moves=False),
        question=Question(
            "field",
            f"The first layer has kernel_size {first}, the second {second} and stride 2, the third "
            f"kernel_size {third}. How many pixels wide is the receptive field of a cell of the "
            "map?",
            "number",
            "Pixels of the receptive field",
            (right,),
            0.1,
            f"{number(right)} pixels",
            f"Each layer adds kernel_size − 1 times its input's stride: {_sum(layers)}.",
            (
                Known(
                    (unscaled,),
                    "the steps left out",
                    f"1 + {' + '.join(str(k - 1) for k in kernels)} = {number(unscaled)} counts "
                    "the third layer's cells as pixels. They are two pixels apart.",
                ),
                Known(
                    (side,),
                    "the kernel sizes in sum",
                    f"{' + '.join(map(str, kernels))} = {number(side)} adds the kernel sizes. But "
                    "neighbouring cells are computed from cells that mostly are the same: the next "
                    "begins one further, not a whole kernel_size.",
                ),
                Known(
                    (stride,),
                    "the stride",
                    f"{number(stride)} pixels is how far the fields of two neighbours are apart, "
                    "not how wide each is.",
                ),
            ),
            "field",
            unit="pixels",
        ),
    )


def _position(seed: int) -> Step:
    chance = draws(seed, "position")
    while True:
        stride = chance.choice((4, 8, 32))  # the step before has 16
        at = chance.randint(8, 8 * COLUMNS - 12) * stride / 8
        square = at / stride
        right = reading.position(at, stride)
        whole, twice = float(math.floor(square + 0.5)), square - 1.0
        if square % 0.5 and apart([(right,), (square,), (whole,), (twice,)], 2 * DECIMALS):
            break
    off = abs(whole - right) * stride
    side = "right" if whole > right else "left"
    return Step(
        "position",
        "Where is it read?",
        paragraphs("Another coordinate at another stride, and the shift is on: *aligned=True*."),
        RulerFigure(stride, COLUMNS, ((at, 0.0),), moves=False),
        question=Question(
            "position",
            f"A coordinate of {number(at)} px at stride {stride}, aligned. Which position is it?",
            "number",
            "Position in cells",
            (right,),
            DECIMALS,
            number(right),
            f"{number(at)} / {stride} − 0.5 = {number(right)}.",
            (
                Known(
                    (square,),
                    "no shift",
                    f"{number(at)} / {stride} = {number(square)} counts from the first cell's "
                    "edge, as legacy does. Read from centres, that is half a cell, "
                    f"{number(stride / 2)} px, too far right.",
                ),
                Known(
                    (whole,),
                    "rounded",
                    f"{number(square)} was rounded to {number(whole)}, as RoIPool does. RoIAlign "
                    f"rounds nothing; that is {number(off)} px too far {side}.",
                ),
                Known(
                    (twice,),
                    "shifted twice",
                    f"{number(at)} / {stride} − 1 = {number(twice)}: the half cell was subtracted "
                    "twice, as when boxes are shifted before they come to a kernel that shifts "
                    f"them itself. {number(stride / 2)} px too far left.",
                ),
            ),
            "position",
            unit="cells",
        ),
    )


ROW = Row(
    "picture_to_map",
    "Picture to map",
    "A box lies at 100 px, a cell is 16 px wide. Where on the map is that?",
    10,
    steps,
)

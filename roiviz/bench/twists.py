"""What ports do otherwise on the way from a box to its samples: one row each."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from roiviz.bench import reads
from roiviz.bench.box_rows import brain, half
from roiviz.bench.calls import Call, Trial
from roiviz.bench.ported import Twist
from roiviz.bench.reads import AS_CAST, CLAMPS, EDGES, Halves, Pair
from roiviz.conventions.rules import Pool, Where


def _twisted(id_: str, said: str, twist: Twist, which: Callable[[Call], bool]) -> Trial:
    def change(call: Call) -> Call | None:
        return call.with_twist(twist) if which(call) else None

    return Trial(id_, said, change)


def _has_samples(call: Call) -> bool:
    return call.rules.placement.where is Where.SHARES and not call.rules.grid.capped


def _is_adaptive(call: Call) -> bool:
    own = call.rules.grid.ratio
    return _has_samples(call) and (call.settings.sampling_ratio if own is None else own) <= 0


def _has_cells(call: Call) -> bool:
    return call.rules.placement.where is Where.CELLS and not call.rules.format.turned


def _is_turned(call: Call) -> bool:
    return _has_samples(call) and call.rules.format.turned


def _is_upright(call: Call) -> bool:
    return _has_samples(call) and not call.rules.format.turned


def _has_many(call: Call) -> bool:
    """Whether a bin may have several samples along an axis."""
    return _has_samples(call) and call.settings.sampling_ratio != 1


def _is_oblong(call: Call) -> bool:
    rows, columns = call.settings.output_size
    return rows != columns and (_has_samples(call) or _has_cells(call))


def _is_clamped(call: Call) -> bool:
    return _has_samples(call) and call.rules.border.edge in CLAMPS


def _fixed(rows: int, columns: int) -> Callable[..., np.ndarray]:
    """So many samples a bin of every box."""
    return lambda n, shares, sides: np.broadcast_to(np.array([[rows], [columns]]), n.shape)


def _from_end_to_end(at: np.ndarray, count: np.ndarray, axis: int) -> np.ndarray:
    return np.where(count > 1, at / np.maximum(count - 1, 1), 0.5)


def _signs(*signs: int) -> Callable[..., Pair]:
    """A turn whose four terms have other signs."""

    def turn(down: np.ndarray, across: np.ndarray, cosine: np.ndarray, sine: np.ndarray) -> Pair:
        one, two, three, four = signs
        y = one * down * cosine + two * across * sine
        return y, three * down * sine + four * across * cosine

    return turn


def _sine_for_cosine(
    down: np.ndarray, across: np.ndarray, cosine: np.ndarray, sine: np.ndarray
) -> Pair:
    return down * sine - across * cosine, down * cosine + across * sine


def _starts(counts: np.ndarray) -> np.ndarray:
    return np.cumsum(counts) - counts


def _least(each: np.ndarray, bins: np.ndarray, counts: np.ndarray) -> np.ndarray:
    return np.minimum.reduceat(each, _starts(counts), axis=1)


def _root_mean_square(each: np.ndarray, bins: np.ndarray, counts: np.ndarray) -> np.ndarray:
    return np.sqrt(np.add.reduceat(np.square(each), _starts(counts), axis=1) / counts)


def _middle(each: np.ndarray, bins: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """The median."""
    order = np.lexsort((each, np.broadcast_to(bins, each.shape)), axis=1)
    ranked = np.take_along_axis(each, order, axis=1)
    low, high = _starts(counts) + (counts - 1) // 2, _starts(counts) + counts // 2
    return (ranked[:, low] + ranked[:, high]) / 2


def _largest_size(each: np.ndarray, bins: np.ndarray, counts: np.ndarray) -> np.ndarray:
    return np.maximum.reduceat(np.abs(each), _starts(counts), axis=1)


def _grid_of_pixels(call: Call) -> Call | None:
    """As many samples as there are pixels of the picture."""
    if not _is_adaptive(call):
        return None
    scale = call.settings.spatial_scale
    return call.with_twist(Twist(grids=lambda n, shares, sides: np.ceil(shares / scale)))


def _of_twice_the_bins(first: int) -> Twist:
    """Every second bin of twice as many along each axis."""
    return Twist(
        shares=lambda sides, bins: sides / (2 * bins),
        number=lambda row, column: (2 * row + first, 2 * column + first),
    )


def _scaled(change: Callable[[np.ndarray, int], np.ndarray]) -> Twist:
    """Samples that are moved along each axis, given its number of cells."""
    return Twist(place=lambda at, size: (change(at[0], size[0]), change(at[1], size[1])))


def _start_along(axis: int) -> Twist:
    """Boxes that start along both axes where they should along one."""
    return Twist(corners=lambda starts, sides: (starts[[axis, axis]], sides))


def _both_of(axis: int) -> Callable[[np.ndarray], np.ndarray]:
    return lambda sides: sides[[axis, axis]]


def _ring(axes: tuple[int, ...]) -> Callable[[Pair, tuple[int, int]], Pair]:
    """Positions along some axes that go round the map."""

    def place(at: Pair, size: tuple[int, int]) -> Pair:
        y, x = (one % n if axis in axes else one
                for axis, (one, n) in enumerate(zip(at, size, strict=True)))  # fmt: skip
        return y, x

    return place


def _along(axis: int, place: float) -> Callable[..., np.ndarray]:
    """Samples that lie elsewhere in their share along one axis alone."""
    return lambda at, count, which: (at + (place if which == axis else 0.5)) / count


def _from(change: Callable[[np.ndarray], np.ndarray]) -> Twist:
    """Sides (2, R) that are changed, of boxes that start where they did."""
    return Twist(corners=lambda starts, sides: (starts, change(sides)))


def _about(change: Callable[[np.ndarray], np.ndarray]) -> Twist:
    """The same of boxes whose centre stays."""
    return Twist(
        corners=lambda starts, sides: (starts + (sides - change(sides)) / 2, change(sides))
    )


def _both_sides(pick: Callable[..., np.ndarray]) -> Callable[[np.ndarray], np.ndarray]:
    return lambda sides: np.broadcast_to(pick(sides, axis=0), sides.shape)


def _bins(change: Callable[[np.ndarray], np.ndarray]) -> Twist:
    """Bins whose sides (2, R) are changed."""
    return Twist(shares=lambda sides, bins: change(sides / bins))


def _later(rows: int, columns: int) -> Twist:
    """Bins that lie where those so many rows and columns on should."""
    return Twist(number=lambda row, column: (row + rows, column + columns))


def _limited(most: int) -> Twist:
    """So many samples a bin at most along an axis."""
    return Twist(grids=lambda n, shares, sides: np.minimum(n, most))


def _positions_of(kind: Callable[[np.ndarray], np.ndarray]) -> Twist:
    return Twist(place=lambda at, size: (kind(at[0]), kind(at[1])))


def _has_mean(call: Call) -> bool:
    return _has_samples(call) and call.rules.reduction.pool is Pool.MEAN and _is_shared(call)


def _is_shared(call: Call) -> bool:
    return not call.rules.reduction.position_sensitive


TWISTS = (
    _twisted("grid_swapped", "when the samples along x and along y change places",
             Twist(grids=lambda n, shares, sides: n[::-1]), _is_adaptive),
    _twisted("grid_largest", "when the larger number of samples is taken along both axes",
             Twist(grids=lambda n, *_: np.broadcast_to(n.max(axis=0), n.shape)), _is_adaptive),
    _twisted("grid_smallest", "when the smaller number of samples is taken along both axes",
             Twist(grids=lambda n, *_: np.broadcast_to(n.min(axis=0), n.shape)), _is_adaptive),
    _twisted("grid_of_y", "when the number of samples along y is taken along x as well",
             Twist(grids=lambda n, shares, sides: n[[0, 0]]), _is_adaptive),
    _twisted("grid_of_x", "when the number of samples along x is taken along y as well",
             Twist(grids=lambda n, shares, sides: n[[1, 1]]), _is_adaptive),
    _twisted("grid_plus_one", "when an adaptive grid has one sample more along each axis",
             Twist(grids=lambda n, shares, sides: n + 1), _is_adaptive),
    _twisted("grid_floor_plus_one", "when an adaptive grid is rounded down and one is added",
             Twist(grids=lambda n, shares, sides: np.floor(shares) + 1), _is_adaptive),
    *(
        _twisted("grid_limited", f"when at most {most} samples a bin are taken along an axis",
                 _limited(most), _is_adaptive)
        for most in (1, 2, 3, 4, 6, 8, 10, 16)
    ),
    _twisted("grid_of_box", "when a bin has as many samples along an axis as the box has cells",
             Twist(grids=lambda n, shares, sides: np.ceil(sides)), _is_adaptive),
    _twisted("grid_doubled", "when an adaptive grid has twice the samples along each axis",
             Twist(grids=lambda n, shares, sides: 2 * n), _is_adaptive),
    _twisted("grid_at_least_two", "when an adaptive grid has two samples at least along an axis",
             Twist(grids=lambda n, shares, sides: np.maximum(n, 2)), _is_adaptive),
    Trial("grid_of_pixels", "when an adaptive grid is that of the box in pixels, not in cells",
          _grid_of_pixels),
    *(
        _twisted("every_second_bin", f"when, of twice the bins along each axis, every second one "
                 f"is left, from the {word} on", _of_twice_the_bins(first), _has_samples)
        for word, first in (("first", 0), ("second", 1))
    ),
    _twisted("bin_sides_swapped", "when a bin's width and height change places",
             Twist(shares=lambda sides, bins: (sides / bins)[::-1]), _has_samples),
    _twisted("bin_counts_swapped", "when the sides are divided by each other's number of bins",
             Twist(shares=lambda sides, bins: sides / bins[::-1]), _is_oblong),
    _twisted("bin_side_of_x", "when a bin's width is taken for its height as well",
             Twist(shares=lambda sides, bins: (sides / bins)[[1, 1]]), _has_samples),
    _twisted("bin_side_of_y", "when a bin's height is taken for its width as well",
             Twist(shares=lambda sides, bins: (sides / bins)[[0, 0]]), _has_samples),
    *(
        _twisted(name, f"when a bin's sides are {said}",
                 _bins(change), _has_samples)
        for name, said, change in (
            ("whole_bins", "rounded to whole cells", np.rint),
            ("whole_bins", "rounded down to whole cells", np.floor),
            ("whole_bins", "rounded up to whole cells", np.ceil),
            ("whole_bins", "rounded to whole cells, one at least",
             lambda one: np.maximum(np.rint(one), 1)),
            ("whole_bins", "rounded down to whole cells, one at least",
             lambda one: np.maximum(np.floor(one), 1)),
            ("least_bin", "at least one cell", lambda one: np.maximum(one, 1)),
        )
    ),
    *(
        _twisted("bins_from_one", f"when the numbers of bins{said} begin with 1",
                 _later(*more), _has_samples)
        for said, more in (("", (1, 1)), (" along y", (1, 0)), (" along x", (0, 1)))
    ),
    _twisted("row_for_column", "when row and column of a bin change places",
             Twist(number=lambda row, column: (column, row)), _is_oblong),
    *(
        _twisted(name, f"when {said}", frame(change), _is_upright)
        for frame, where in ((_from, ""), (_about, " about its centre"))
        for name, said, change in (
            ("square_box", f"the larger side of a box is taken for both{where}",
             _both_sides(np.max)),
            ("square_box", f"the smaller side of a box is taken for both{where}",
             _both_sides(np.min)),
            ("square_box", f"the height of a box is taken for its width as well{where}",
             lambda sides: sides[[0, 0]]),
            ("square_box", f"the width of a box is taken for its height as well{where}",
             lambda sides: sides[[1, 1]]),
            ("box_sides_swapped", f"a box's width and height change places{where}",
             lambda sides: sides[::-1]),
            ("whole_sides", f"a box's sides are rounded up to whole cells{where}", np.ceil),
            ("whole_sides", f"a box's sides are rounded to whole cells{where}", np.rint),
            ("whole_sides", f"a box's sides are rounded down to whole cells{where}", np.floor),
            ("shorter_box", f"a box's sides are one cell shorter{where}",
             lambda sides: np.maximum(sides - 1, 0)),
            ("longer_box", f"a box's sides are one cell longer{where}", lambda sides: sides + 1),
            ("half_box", f"a box's sides are halved{where}", lambda sides: sides / 2),
            ("double_box", f"a box's sides are doubled{where}", lambda sides: sides * 2),
        )
    ),
    *(
        _twisted(name, f"when {said}", twist, _is_upright)
        for at, own, other, side in ((1, "y", "x", "width"), (0, "x", "y", "height"))
        for name, said, twist in (
            ("start_of_another", f"a box's start along {other} is taken along {own} as well",
             _start_along(at)),
            ("bin_step_of_another", f"the bins follow each other along {own} by their {side}",
             Twist(steps=_both_of(at))),
        )
    ),
    *(
        _twisted("positions_in_a_ring", f"when a sample beyond the map{along} is taken for one as "
                 "far on its other side", Twist(place=_ring(axes)), _has_samples)
        for axes, along in (((0, 1), ""), ((0,), " along y"), ((1,), " along x"))
    ),
    _twisted("absolute_sides", "when the sides of a reversed box lose their sign", _from(np.abs),
             _is_upright),
    _twisted("one_bin_less", "when the sides are divided by one bin less",
             Twist(shares=lambda sides, bins: sides / np.maximum(bins - 1, 1)), _has_samples),
    _twisted("samples_at_ends", "when a bin's samples reach from its start to its end, both "
             "included", Twist(within=_from_end_to_end), _has_many),
    _twisted("samples_early", "when each sample lies at a quarter of its share",
             Twist(within=lambda at, count, axis: (at + 0.25) / count), _has_samples),
    _twisted("samples_late", "when each sample lies at three quarters of its share",
             Twist(within=lambda at, count, axis: (at + 0.75) / count), _has_samples),
    *(
        _twisted("samples_of_one_axis", f"when each sample lies {said} of its share along {name}",
                 Twist(within=_along(axis, place)), _has_samples)
        for said, place in (("at the start", 0.0), ("at the end", 1.0), ("at a quarter", 0.25),
                            ("at three quarters", 0.75))
        for axis, name in ((0, "y"), (1, "x"))
    ),
    *(
        _twisted(name, f"when the samples' positions are {said}", _positions_of(change),
                 _has_samples)
        for name, said, change in (
            ("half_positions", "in half precision", half),
            ("bfloat16_positions", "in bfloat16", brain),
            ("rounded_positions", "rounded to whole cells", np.rint),
            ("floored_positions", "rounded down to whole cells", np.floor),
            ("positions_in_bits", "rounded to 1/16 of a cell", lambda at: np.rint(at * 16) / 16),
            ("positions_in_bits", "rounded to 1/256 of a cell",
             lambda at: np.rint(at * 256) / 256),
        )
    ),
    _twisted("normalised_positions", "when positions are over n − 1 cells and taken times n",
             _scaled(lambda at, n: at * n / max(n - 1, 1)), _has_samples),
    _twisted("normalised_positions", "when positions are over n cells and taken times n − 1",
             _scaled(lambda at, n: at * (n - 1) / n), _has_samples),
    _twisted("normalised_positions", "when positions plus half a cell are over n cells and taken "
             "times n − 1", _scaled(lambda at, n: (at + 0.5) * (n - 1) / n), _has_samples),
    _twisted("normalised_positions", "when positions are over n − 1 cells and taken times n, less "
             "half a cell", _scaled(lambda at, n: at * n / max(n - 1, 1) - 0.5), _has_samples),
    _twisted("least_sample", "when the least sample is taken", Twist(reduce=_least), _has_mean),
    _twisted("median", "when the middle one of the samples is taken", Twist(reduce=_middle),
             _has_mean),
    _twisted("root_mean_square", "when the root of the samples' mean square is taken",
             Twist(reduce=_root_mean_square), _has_mean),
    _twisted("largest_size", "when the largest sample without its sign is taken",
             Twist(reduce=_largest_size), _has_mean),
    _twisted("window_swapped", "when height and width change places where samples are left out",
             Twist(read=reads.with_sizes_swapped(window=True)), _is_clamped),
    _twisted("clamp_swapped", "when height and width change places where samples are clamped",
             Twist(read=reads.with_sizes_swapped(clamp=True)), _is_clamped),
    _twisted("sizes_swapped", "when the map's height and width change places at its border",
             Twist(read=reads.with_sizes_swapped(window=True, clamp=True)), _is_clamped),
    *(
        _twisted("ratios_apart", f"with {rows} samples a bin along y and {columns} along x",
                 Twist(grids=_fixed(rows, columns)), _has_samples)
        for rows in range(1, 5)
        for columns in range(1, 5)
        if rows != columns
    ),
    _twisted("samples_between", "when a bin's n samples divide it into n + 1 parts",
             Twist(within=lambda at, count, axis: (at + 1) / (count + 1)), _has_many),
    _twisted("turn_sign", "when the sign of the sine's term in y is turned",
             Twist(turn=_signs(1, 1, 1, 1)), _is_turned),
    _twisted("turn_sign", "when the sign of the sine's term in x is turned",
             Twist(turn=_signs(1, -1, -1, 1)), _is_turned),
    _twisted("turn_sign", "when the sign of the cosine's term in y is turned",
             Twist(turn=_signs(-1, -1, 1, 1)), _is_turned),
    _twisted("turn_sign", "when the sign of the cosine's term in x is turned",
             Twist(turn=_signs(1, -1, 1, -1)), _is_turned),
    _twisted("sine_for_cosine", "when sine and cosine change places",
             Twist(turn=_sine_for_cosine), _is_turned),
    _twisted("bins_end_inclusive", "when the cell after a bin's last is read as well",
             Twist(cells=lambda begin, end: (np.floor(begin), np.ceil(end) + 1)), _has_cells),
    _twisted("bins_end_floor", "when a bin's end is rounded down, not up",
             Twist(cells=lambda begin, end: (np.floor(begin), np.floor(end))), _has_cells),
    _twisted("bins_end_floor", "when a bin's end is rounded down and the cell there is read",
             Twist(cells=lambda begin, end: (np.floor(begin), np.floor(end) + 1)), _has_cells),
    _twisted("bins_end_exclusive", "when a bin's last cell is left out",
             Twist(cells=lambda begin, end: (np.floor(begin), np.ceil(end) - 1)), _has_cells),
    _twisted("bins_start_ceil", "when a bin's start is rounded up, not down",
             Twist(cells=lambda begin, end: (np.ceil(begin), np.ceil(end))), _has_cells),
    _twisted("bins_rounded", "when a bin's start and end are rounded to the nearest cell",
             Twist(cells=lambda begin, end: (np.rint(begin), np.rint(end))), _has_cells),
)  # fmt: skip
"""Everything but what the samples read."""


def _fractions_to(
    cut: Callable[[np.ndarray], np.ndarray], part: int
) -> Callable[[np.ndarray, np.ndarray], Pair]:
    return lambda y, x: (cut(y * part) / part, cut(x * part) / part)


OTHER_FRACTIONS: tuple[tuple[str, str, Callable[[np.ndarray, np.ndarray], Pair]], ...] = (
    ("weights_crossed", "a sample's fractions of a cell along x and y change places",
     lambda y, x: (x, y)),
    ("weights_x", "the weights along x are the wrong way round", lambda y, x: (y, 1 - x)),
    ("weights_y", "the weights along y are the wrong way round", lambda y, x: (1 - y, x)),
    ("weights", "the weights are the wrong way round", lambda y, x: (1 - y, 1 - x)),
    ("one_fraction", "a sample's fraction of a cell along x is taken along y as well",
     lambda y, x: (x, x)),
    ("one_fraction", "a sample's fraction of a cell along y is taken along x as well",
     lambda y, x: (y, y)),
    ("one_row", "the upper of a sample's two rows of cells is read alone", lambda y, x: (0 * y, x)),
    ("one_row", "the lower of a sample's two rows of cells is read alone",
     lambda y, x: (0 * y + 1, x)),
    ("one_column", "the left of a sample's two columns of cells is read alone",
     lambda y, x: (y, 0 * x)),
    ("one_column", "the right of a sample's two columns of cells is read alone",
     lambda y, x: (y, 0 * x + 1)),
    ("nearest_row", "the nearer of a sample's two rows of cells is read alone",
     lambda y, x: (np.rint(y), x)),
    ("nearest_column", "the nearer of a sample's two columns of cells is read alone",
     lambda y, x: (y, np.rint(x))),
    ("smooth_fractions", "a sample's fractions of a cell f are taken as f²(3 − 2f)",
     lambda y, x: (y * y * (3 - 2 * y), x * x * (3 - 2 * x))),
    ("smooth_fractions", "a sample's fractions of a cell f are taken as (1 − cos πf)/2",
     lambda y, x: ((1 - np.cos(np.pi * y)) / 2, (1 - np.cos(np.pi * x)) / 2)),
    ("squared_fractions", "a sample's fractions of a cell are squared",
     lambda y, x: (y * y, x * x)),
    ("half_fractions", "a sample's fractions of a cell are in half precision",
     lambda y, x: (half(y), half(x))),
    ("half_fractions", "a sample's fractions of a cell are in bfloat16",
     lambda y, x: (brain(y), brain(x))),
    *(
        ("fractions_in_bits", f"a sample's fractions of a cell are {word} to 1/{part}{more}",
         _fractions_to(cut_, part))
        for part, more in ((256, ", as a texture unit's"), (16, ""), (8, ""), (4, ""))
        for word, cut_ in (("rounded", np.rint), ("cut", np.floor))
    ),
)  # fmt: skip
"""(id, what is done, (along y, along x) → what is taken for them)"""


HALVES: tuple[tuple[str, Callable[[Halves], Halves]], ...] = (
    ("the upper cells have the weight of the left ones", lambda w: ((w[1][0], w[0][1]), w[1])),
    ("the left cells have the weight of the upper ones", lambda w: (w[0], (w[0][0], w[1][1]))),
    ("the lower cells have the weight of the right ones", lambda w: ((w[0][0], w[1][1]), w[1])),
    ("the right cells have the weight of the lower ones", lambda w: (w[0], (w[1][0], w[0][1]))),
    ("the upper cells have the weight of the lower ones", lambda w: ((w[0][1], w[0][1]), w[1])),
    ("the lower cells have the weight of the upper ones", lambda w: ((w[0][0], w[0][0]), w[1])),
    ("the left cells have the weight of the right ones", lambda w: (w[0], (w[1][1], w[1][1]))),
    ("the right cells have the weight of the left ones", lambda w: (w[0], (w[1][0], w[1][0]))),
    ("the upper cells have a weight of 1", lambda w: ((0 * w[0][0] + 1, w[0][1]), w[1])),
    ("the left cells have a weight of 1", lambda w: (w[0], (0 * w[1][0] + 1, w[1][1]))),
)
"""What is done, ((upper, lower), (left, right)) → what is taken for them."""


def _with_fractions() -> Iterator[Trial]:
    """Other weights of the four cells, also where the border is read in another way."""
    for edges in (None, *AS_CAST):
        for name, said, change in OTHER_FRACTIONS:
            twist = Twist(read=reads.with_fractions(change, edges))
            more = "" if edges is None else f", {edges.said}"
            which = _has_samples if edges is None else _is_clamped
            yield _twisted(name, f"when {said}{more}", twist, which)
    for said, halves in HALVES:
        twist = Twist(read=reads.with_halves(halves))
        yield _twisted("weight_of_another", f"when {said}", twist, _has_samples)


def _at_borders() -> Iterator[Trial]:
    """Other cells where a sample's neighbours lie beyond the map."""
    for row in EDGES:
        twist = Twist(read=row.read, beyond=row.beyond)
        yield _twisted("neighbours", f"when {row.said}", twist, _is_clamped)


FRACTIONS = tuple(_with_fractions())
AT_BORDERS = tuple(_at_borders())
"""Of boxes that all reach to the map's border."""

"""What some frameworks compute, scalar by scalar, from their sources: numpy and nothing else.

Features are (C, H, W), boxes the framework's own rows without the batch index.
"""

import numpy as np

ZERO, ONE, HALF = np.float32(0), np.float32(1), np.float32(0.5)


def tap(position, length):
    """(low, high, weight of low, weight of high) of a position moved onto the map."""
    kind = type(position)
    position = max(position, kind(0))
    low = int(position)
    if low >= length - 1:
        return length - 1, length - 1, kind(1), kind(0)
    return low, low + 1, kind(1) - (position - kind(low)), position - kind(low)


def corners(plane, y, x):
    """The four products of weight and value at one position; zeros outside the window."""
    height, width = plane.shape
    kind = type(y)
    if y < -1 or y > height or x < -1 or x > width:
        return [kind(0)] * 4
    y0, y1, wy0, wy1 = tap(y, height)
    x0, x1, wx0, wx1 = tap(x, width)
    pairs = ((y0, wy0, x0, wx0), (y0, wy0, x1, wx1), (y1, wy1, x0, wx0), (y1, wy1, x1, wx1))
    return [(wy * wx) * kind(plane[y, x]) for y, wy, x, wx in pairs]


def roi_align(features, box, bins, scale, ratio, *, aligned, kind=np.float32, step=False,
              round_grid=False, corner_max=False, nan=False):  # fmt: skip
    """(C, PH, PW): Caffe2's RoIAlign and its relatives, in one floating-point type.

    `step`: a sample's share of its bin is divided before it is multiplied. `round_grid`: an
    adaptive grid is rounded, not rounded up. `nan`: an empty bin is divided by 0 samples.
    """
    features = features.astype(kind)
    scale, offset = kind(scale), kind(0.5 if aligned else 0)
    x1, y1, x2, y2 = (kind(kind(value) * scale) - offset for value in box)
    sides = [y2 - y1, x2 - x1]
    if not aligned:
        sides = [max(side, kind(1)) for side in sides]
    shares = [side / kind(count) for side, count in zip(sides, bins, strict=True)]
    to_whole = (lambda v: np.floor(float(v) + 0.5)) if round_grid else np.ceil
    grid = [ratio if ratio > 0 else max(int(to_whole(share)), 0) for share in shares]
    out = np.zeros((len(features), *bins), kind)
    for c, row, column in np.ndindex(out.shape):
        best, total = None, kind(0)
        for iy, ix in np.ndindex(*grid):
            y, x = (
                start + kind(b) * share + (kind(i + 0.5) * (share / kind(n)) if step
                                           else kind(i + 0.5) * share / kind(n))
                for start, b, share, i, n in (
                    (y1, row, shares[0], iy, grid[0]), (x1, column, shares[1], ix, grid[1])
                )
            )  # fmt: skip
            found = corners(features[c], y, x)
            best = max(found) if best is None else max(best, *found)
            total = total + kind(kind(kind(found[0] + found[1]) + found[2]) + found[3])
        count = grid[0] * grid[1]
        if corner_max:
            out[c, row, column] = 0 if best is None else best
        elif count:
            out[c, row, column] = total / kind(count)
        else:
            out[c, row, column] = np.nan if nan else 0
    return out


def coremltools(features, box, bins, scale, ratio, *, aligned):
    """(C, PH, PW): the map padded with zeros and resampled; y is normalised in the loop over x."""
    padded = np.pad(features, ((0, 0), (1, 1), (1, 1)))
    height, width = padded.shape[1:]
    offset = HALF if aligned else ZERO
    x1, y1, x2, y2 = (np.float32(value) * np.float32(scale) - offset for value in box)
    sides = [y2 - y1, x2 - x1] if aligned else [max(y2 - y1, ONE), max(x2 - x1, ONE)]
    out = np.zeros((len(features), *bins))
    for row, column in np.ndindex(*bins):
        for iy in range(ratio):
            y = y1 + sides[0] / bins[0] * np.float32(row + (iy + 0.5) / ratio) + ONE
            for ix in range(ratio):
                x = x1 + sides[1] / bins[1] * np.float32(column + (ix + 0.5) / ratio) + ONE
                y = y / np.float32(height - 1) * 2 - 1  # kept for the next ix
                x = x / np.float32(width - 1) * 2 - 1
                out[:, row, column] += resampled(padded, y, x)
    return out / (ratio * ratio)


def resampled(stack, y, x):
    """(C,) at a place from -1, the first cell's centre, to 1, the last one's; 0 beyond."""
    _, height, width = stack.shape
    y, x = (y + 1) / 2 * (height - 1), (x + 1) / 2 * (width - 1)
    low_y, low_x = int(np.floor(y)), int(np.floor(x))
    total = np.zeros(len(stack))
    for cell_y, cell_x in ((low_y + a, low_x + b) for a in (0, 1) for b in (0, 1)):
        if 0 <= cell_y < height and 0 <= cell_x < width:
            weight = (1 - abs(float(y) - cell_y)) * (1 - abs(float(x) - cell_x))
            total += weight * stack[:, cell_y, cell_x]
    return total


def crop_and_resize(features, box, bins, *, nearest=False, extrapolation=0.0):
    """(C, PH, PW): TensorFlow's, of a box y1 x1 y2 x2 whose 1 is the last cell's centre."""
    _, height, width = features.shape
    y1, x1, y2, x2 = (np.float32(value) for value in box)

    def places(low, high, count, length):
        last = np.float32(length - 1)
        if count == 1:
            return [np.float32(0.5 * float(low + high) * (length - 1))]
        step = (high - low) * last / np.float32(count - 1)
        return [low * last + np.float32(i) * step for i in range(count)]

    out = np.full((len(features), *bins), extrapolation)
    for row, y in enumerate(places(y1, y2, bins[0], height)):
        for column, x in enumerate(places(x1, x2, bins[1], width)):
            if y < 0 or y > height - 1 or x < 0 or x > width - 1:
                continue
            if nearest:
                cell = (int(np.floor(float(value) + 0.5)) for value in (y, x))
                out[(slice(None), row, column)] = features[(slice(None), *cell)]
                continue
            y0, x0 = int(np.floor(y)), int(np.floor(x))
            y_end, x_end = int(np.ceil(y)), int(np.ceil(x))
            top = features[:, y0, x0] + (features[:, y0, x_end] - features[:, y0, x0]) * (x - x0)
            low = features[:, y_end, x0]
            low = low + (features[:, y_end, x_end] - low) * (x - x0)
            out[:, row, column] = top + (low - top) * (y - y0)
    return out

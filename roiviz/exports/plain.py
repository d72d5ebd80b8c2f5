"""The operators written out in array code; `xp` is numpy, or what is called like it."""

from roiviz.explain.roi_settings import RoiSettings

_GRID = '''
def hat(at, size):
    """(n, size): how much of each cell a sample at each position takes; none a cell outside."""
    inside = (at >= -1) & (at <= size)
    at = xp.clip(at, 0, size - 1)
    return xp.maximum(0, 1 - abs(at[:, None] - xp.arange(size))) * inside[:, None]


def sampled(features, y, x, reduce):
    """(C, PH, PW) of samples at y, x, both (PH, ratio, PW, ratio), in cells."""
    rows, columns = features.shape[1:]
    read = xp.einsum("sh,chw,sw->cs", hat(y.ravel(), rows), features, hat(x.ravel(), columns))
    return reduce(read.reshape(-1, *y.shape), axis=(2, 4))


def positions(start, side, bins, count):
    """(bins, count): where the samples lie along one side, in cells."""
    size = side / np.float32(bins)
    first = start + xp.arange(bins, dtype=np.float32)[:, None] * size
    return first + (xp.arange(count, dtype=np.float32) + np.float32(0.5)) * size / np.float32(count)

'''

_UPRIGHT = (
    _GRID
    + '''
def roi_align(features, roi):
    """(C, PH, PW) of one box."""
    x1, y1, x2, y2 = roi[1:] * np.float32({scale}){offset}
    height, width = y2 - y1, x2 - x1{least}
    ny, nx = {counts}
    y = positions(y1, height, {bins[0]}, ny)
    x = positions(x1, width, {bins[1]}, nx)
    shape = ({bins[0]}, ny, {bins[1]}, nx)
    y, x = xp.broadcast_to(y[:, :, None, None], shape), xp.broadcast_to(x, shape)
    return sampled(features[int(roi[0])], y, x, xp.{reduce})


output = np.stack([np.asarray(roi_align(features, roi)) for roi in rois])'''
)

_ROTATED = (
    _GRID
    + '''
def roi_align_rotated(features, roi):
    """(C, PH, PW) of one box."""
    scale = np.float32({scale})
    cx, cy = roi[1:3] * scale{offset}
    width, height = roi[3:5] * scale{least}
    ny, nx = {counts}
    turn = {sign}np.deg2rad(np.float64(roi[5]))
    v = positions(-height / 2, height, {bins[0]}, ny)[:, :, None, None]
    u = positions(-width / 2, width, {bins[1]}, nx)
    cos, sin = np.float32(np.cos(turn)), np.float32(np.sin(turn))
    x, y = cx + u * cos + v * sin, cy + v * cos - u * sin
    return sampled(features[int(roi[0])], y, x, xp.{reduce})


output = np.stack([np.asarray(roi_align_rotated(features, roi)) for roi in rois])'''
)

_POOL = '''
def rounded(value):
    """To the nearest whole number, a half away from zero."""
    return int(np.copysign(np.floor(abs(np.float64(value)) + 0.5), value))


def edges(first, last, bins, size):
    """First cell and end of each bin along one axis."""
    share = np.float32(max(last - first + 1, 1)) / np.float32(bins)
    bin = np.arange(bins, dtype=np.float32)
    low, high = np.floor(bin * share) + first, np.ceil((bin + 1) * share) + first
    return np.clip(low, 0, size).astype(int), np.clip(high, 0, size).astype(int)


def roi_pool(features, roi):
    """(C, PH, PW) of one box; a bin without cells is 0."""
    picture = features[int(roi[0])]
    x1, y1, x2, y2 = (rounded(value) for value in roi[1:] * np.float32({scale}))
    tops, bottoms = edges(y1, y2, {bins[0]}, picture.shape[1])
    lefts, rights = edges(x1, x2, {bins[1]}, picture.shape[2])
    nothing = xp.zeros(len(picture))
    return xp.stack([xp.stack([
        picture[:, top:bottom, left:right].max(axis=(1, 2))
        if bottom > top and right > left else nothing
        for left, right in zip(lefts, rights)], -1) for top, bottom in zip(tops, bottoms)], -2)


output = np.stack([np.asarray(roi_pool(features, roi)) for roi in rois])'''

PLAIN = {"roi_align": _UPRIGHT, "roi_align_rotated": _ROTATED, "roi_pool": _POOL}
"""The text of each operator, which sets `output` from `features` and `rois`."""

OFFSET = {True: " - np.float32(0.5)", False: ""}
LEAST = {
    True: "",
    False: "\n    height, width = max(height, np.float32(1)), max(width, np.float32(1))",
}
"""By whether a box is aligned."""
SIGN = {True: "-", False: ""}
"""Of an angle, by whether it is clockwise."""


def pieces(settings: RoiSettings) -> dict[str, str]:
    """What the texts say under these settings alone."""
    asked, sides = settings.sampling_ratio, zip(("height", "width"), settings.bins, strict=True)
    counts = [
        str(asked) if asked > 0 else f"int(np.ceil({side} / np.float32({bins})))"
        for side, bins in sides
    ]
    return {
        "offset": OFFSET[settings.aligned],
        "least": LEAST[settings.aligned],
        "sign": SIGN[settings.clockwise],
        "counts": ", ".join(counts),
        "reduce": "mean" if settings.reduction == "avg" else "max",
    }

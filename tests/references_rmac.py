"""R-MAC as slow as it is plain: one loop a region, float64, numpy alone.

The regions of Caffe2 and cirtorch are emulated in float32, number by number, since their rounding
decides which regions there are.
"""

import numpy as np


def caffe2_regions(height, width, scales=3, overlap=0.4):
    """(n, 4) x1, y1, x2, y2 of one feature map, float32 arithmetic throughout."""
    single = np.float32
    short = min(height, width)
    steps = 0
    if width != height and short > 0:
        smallest = np.finfo(single).max
        for candidate in (1, 2, 3, 4, 5, 6):
            gap = single(max(height, width) - short) / single(candidate)
            shared = single(short * short) - single(short) * gap
            difference = abs(shared / single(short * short) - single(overlap))
            if difference < smallest:
                steps, smallest = candidate, difference
    more_x = steps if width > height else 0
    more_y = steps if height > width else 0
    rows = []
    for level in range(1, scales + 1):
        size = 2 * short // (level + 1)
        if size == 0:
            break
        across, down = level + more_x, level + more_y
        stride_x = single(width - size) / single(across - 1) if across > 1 else single(0)
        stride_y = single(height - size) / single(down - 1) if down > 1 else single(0)
        for i in range(across):
            for j in range(down):
                x = min(int(stride_x * single(i)), width - size)
                y = min(int(stride_y * single(j)), height - size)
                rows.append((x, y, x + size - 1, y + size - 1))
    return np.array(rows, np.int64).reshape(-1, 4)


def tolias_regions(height, width, scales=3, overlap=0.4):
    """(n, 4) x1, y1, x2, y2 of one feature map by the paper's code, float64, row by row."""
    short = min(height, width)
    steps = 0
    if width != height and short > 0:
        gaps = (max(height, width) - short) / np.arange(1.0, 7.0)
        steps = 1 + int(np.argmin(np.abs((short**2 - short * gaps) / short**2 - overlap)))
    more_x = steps if width > height else 0
    more_y = steps if height > width else 0
    rows = []
    for level in range(1, scales + 1):
        size = int(np.floor(2 * short / (level + 1)))
        if size == 0:
            continue
        middle = np.floor(size / 2 - 1)
        for y in _starts(height, size, middle, level + more_y):
            across = _starts(width, size, middle, level + more_x)
            rows += [(x, y, x + size - 1, y + size - 1) for x in across]
    return np.array(rows, np.int64).reshape(-1, 4)


def _starts(length, size, middle, count):
    stride = (length - size) / (count - 1) if count > 1 else 0.0
    return [int(np.floor(middle + i * stride) - middle) for i in range(count)]


def region_maxima(features, regions):
    """(N, n, C) of (N, C, H, W)."""
    features = np.asarray(features, np.float64)
    batch, channels = features.shape[:2]
    result = np.empty((batch, len(regions), channels))
    for n in range(batch):
        for r, (x1, y1, x2, y2) in enumerate(regions):
            for c in range(channels):
                result[n, r, c] = np.max(features[n, c, y1 : y2 + 1, x1 : x2 + 1])
    return result


def unit(vectors, eps=1e-6, eps_is_added=False):
    """Vectors of length 1 along the last axis; a zero vector stays zero."""
    norms = np.sqrt(np.sum(vectors**2, axis=-1, keepdims=True))
    divisors = norms + eps if eps_is_added else np.maximum(norms, eps)
    return np.where(divisors > 0, vectors / np.where(divisors > 0, divisors, 1), 0)


def rmac(features, regions, aggregate="sum", whitening=None, eps=1e-6, eps_is_added=False):
    """(N, D) or (N, n * D) of (N, C, H, W); whitening is (mean, projection)."""
    vectors = unit(region_maxima(features, regions), eps, eps_is_added)
    if whitening is not None:
        mean, projection = whitening
        vectors = unit((vectors - mean) @ projection.T, eps, eps_is_added)
    total = vectors.sum(axis=1) if aggregate == "sum" else vectors.reshape(len(vectors), -1)
    return unit(total, eps, eps_is_added)


def gem(features, p=3.0, eps=1e-6):
    """(N, C) of (N, C, H, W)."""
    features = np.asarray(features, np.float64)
    return np.mean(np.maximum(features, eps) ** p, axis=(2, 3)) ** (1 / p)


def step_table(height, width, overlap, bits, by_reciprocal=False):
    """[(gap, overlap, |overlap - wanted|)] of one to six steps, each number of `bits` bits.

    by_reciprocal: the gap as excess * (1 / steps), which is how torch divides.
    """
    real = np.dtype(f"float{bits}").type
    short, long = sorted((height, width))
    rows = []
    for steps in range(1, 7):
        excess = real(long - short)
        gap = excess * (real(1) / real(steps)) if by_reciprocal else excess / real(steps)
        area = real(short * short)
        given = (area - real(short) * gap) / area
        rows.append((float(gap), float(given), float(abs(given - real(overlap)))))
    return rows


def coverage(height, width, regions):
    """(H, W): how many regions hold each cell, asked cell by cell."""
    held = np.zeros((height, width), int)
    for y in range(height):
        for x in range(width):
            held[y, x] = sum(x1 <= x <= x2 and y1 <= y <= y2 for x1, y1, x2, y2 in regions)
    return held

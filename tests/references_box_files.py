"""Box files in plain float64 numpy: the corners of a box in each notation, and what a claim says.

Written from the formats' own descriptions, point by point, with complex numbers: x + iy, y down.
"""

import numpy as np

CLOCKWISE, COUNTER_CLOCKWISE = 1.0, -1.0


def corners(cx, cy, w, h, degrees, direction=COUNTER_CLOCKWISE):
    """(4, 2) top left, top right, bottom right, bottom left, turned about the centre on screen.

    Numbers may be arrays (K,), which gives (4, 2, K).
    """
    turn = np.exp(1j * np.radians(degrees) * direction)
    points = [cx + 1j * cy + turn * (x * w / 2 + 1j * y * h / 2) for x, y in AROUND]
    return np.array([(point.real, point.imag) for point in points])


AROUND = ((-1, -1), (1, -1), (1, 1), (-1, 1))


def corners_from_top_left(x, y, w, h, degrees, direction):
    """(4, 2) of a box that is turned about its own top left corner."""
    turn = np.exp(1j * np.radians(degrees) * direction)
    points = [complex(x, y) + turn * step for step in (0, w, complex(w, h), complex(0, h))]
    return np.array([(point.real, point.imag) for point in points])


# ------------------------------------------------------------------ what a claim says
# Each: (claim, raw numbers of the boxes as written, boxes cx cy w h degrees, picture) → rows.


def ordered(claim, numbers, boxes, size):
    return (numbers[:, 2] >= numbers[:, 0]) & (numbers[:, 3] >= numbers[:, 1])


def inside(claim, numbers, boxes, size):
    found = []
    for box in boxes:
        points = corners(*box)
        room = [max(1.0, 0.02 * side) for side in size]
        found.append(
            all(
                -r <= p <= side + r
                for point in points
                for p, r, side in zip(point, room, size, strict=True)
            )
        )
    return np.array(found)


def within(claim, numbers, boxes, size):
    low, high = claim.values[:2]
    return np.full(len(boxes), (numbers >= low).all() and (numbers <= high).all())


def beyond(claim, numbers, boxes, size):
    return np.full(len(boxes), numbers.max() == claim.values[0] > 1)


COORDINATES = {"ordered": ordered, "inside": inside, "within": within, "beyond": beyond}

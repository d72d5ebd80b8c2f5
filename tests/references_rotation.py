"""Rotated boxes as each framework reads them, found again from nothing: numpy and nothing else."""

import numpy as np

# What one unit of the angle turns, in degrees as seen on screen; cells subtracted; smallest side.
DEGREES, RADIANS = 1.0, 180 / np.pi
READS = {
    "caffe2": (DEGREES, 0, 1),
    "caffe2_aligned": (DEGREES, 0.5, 0),
    "detectron2": (DEGREES, 0.5, 0),
    "mxnet": (DEGREES, 0, 1),
    "mmcv": (RADIANS, 0.5, 0),
    "openvino": (RADIANS, 0.5, 0),
    "mmcv_cw": (-RADIANS, 0.5, 0),
    "openvino_cw": (-RADIANS, 0.5, 0),
    "mmrotate_le90": (-RADIANS, 0.5, 0),
    "mmrotate_le135": (-RADIANS, 0.5, 0),
    "mmrotate_oc": (-RADIANS, 0.5, 0),
    "aerial": (-RADIANS, 0, 1),
    "rrpn": (-DEGREES, 0, 1),
    "rrpn_authors": (DEGREES, 0, 0),
    "opencv_44": (-DEGREES, 0.5, 0),
    "opencv_45": (-DEGREES, 0.5, 0),
    "opencv_413": (-DEGREES, 0.5, 0),
}
# cx, cy, h, w, angle instead of cx, cy, w, h, angle.
HEIGHT_FIRST = {"rrpn_authors"}
# Angles in degrees the framework's own way, and whether the width is never the shorter side.
WRITES = {
    "mmrotate_le90": (lambda a: -90 <= a < 90, True),
    "mmrotate_le135": (lambda a: -45 <= a < 135, True),
    "mmrotate_oc": (lambda a: 0 < a <= 90, False),
    "opencv_44": (lambda a: -90 <= a < 0, False),
    "opencv_45": (lambda a: 0 < a <= 90, False),
    "opencv_413": (lambda a: -90 <= a < 0, False),
}


def place(numbers, unit, offset, minimum, stride, height_first=False):
    """(4, 2) corners of the bins on the picture, clockwise from the box's own upper left."""
    cx, cy, width, height, angle = (float(number) for number in numbers)
    if height_first:
        width, height = height, width
    in_cells = np.array([cx / stride - offset, cy / stride - offset])
    width, height = max(width / stride, minimum), max(height / stride, minimum)
    turn = np.deg2rad(angle * unit)
    right = np.array([np.cos(turn), -np.sin(turn)])  # the picture's y points down
    down = np.array([np.sin(turn), np.cos(turn)])
    corners = [
        in_cells + u * width * right + v * height * down
        for u, v in ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5))
    ]
    # Position p is at the middle of the pixels that cell p covers.
    return (np.array(corners) + 0.5) * stride


def place_there(name, numbers, stride):
    """As the named framework reads these numbers."""
    return place(numbers, *READS[name], stride, name in HEIGHT_FIRST)


def place_here(numbers, clockwise, aligned, stride):
    """As the operator reads them."""
    offset, minimum = (0.5, 0) if aligned else (0, 1)
    return place(numbers, -1.0 if clockwise else 1.0, offset, minimum, stride)

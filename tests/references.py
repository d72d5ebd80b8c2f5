"""The operators as plainly as they can be written, in float64 and numpy alone.

Slow, and easy to believe.
Features are (N, C, H, W), boxes have the batch index first.
"""

import numpy as np


def bilinear(plane_stack, y, x):
    """Value of (C, H, W) at one position; 0 beyond [-1, H] x [-1, W]."""
    channels, height, width = plane_stack.shape
    if y < -1 or y > height or x < -1 or x > width:
        return np.zeros(channels)
    y, x = min(max(y, 0.0), height - 1.0), min(max(x, 0.0), width - 1.0)
    y0, x0 = int(np.floor(y)), int(np.floor(x))
    y1, x1 = min(y0 + 1, height - 1), min(x0 + 1, width - 1)
    ly, lx = y - y0, x - x0
    top = (1 - lx) * plane_stack[:, y0, x0] + lx * plane_stack[:, y0, x1]
    bottom = (1 - lx) * plane_stack[:, y1, x0] + lx * plane_stack[:, y1, x1]
    return (1 - ly) * top + ly * bottom


def grid_of(size, bins, ratio):
    """Samples per bin along one axis; the adaptive ceil in float32, as the float32 kernels."""
    return ratio if ratio > 0 else int(np.ceil(np.float32(size) / np.float32(bins)))


def pooled(plane_stack, position, bins, grid, reduction):
    """(C, PH, PW): the mean or maximum of the samples at ``position(beta, alpha)``."""
    rows, columns = bins
    out = np.zeros((plane_stack.shape[0], rows, columns))
    for ph in range(rows):
        for pw in range(columns):
            samples = [
                bilinear(
                    plane_stack,
                    *position(
                        (ph + (iy + 0.5) / grid[0]) / rows, (pw + (ix + 0.5) / grid[1]) / columns
                    ),
                )
                for iy in range(grid[0])
                for ix in range(grid[1])
            ]
            if samples:
                out[:, ph, pw] = getattr(np, {"avg": "mean", "max": "max"}[reduction])(
                    samples, axis=0
                )
    return out


def roi_align(
    features, rois, bins, *, spatial_scale=1.0, sampling_ratio=0, aligned=False, reduction="avg"
):
    """(R, C, PH, PW)."""
    out = np.zeros((len(rois), features.shape[1], *bins))
    for r, (batch, *corners) in enumerate(np.asarray(rois, np.float64)):
        x1, y1, x2, y2 = np.array(corners) * spatial_scale - (0.5 if aligned else 0.0)
        width, height = x2 - x1, y2 - y1
        if not aligned:
            width, height = max(width, 1.0), max(height, 1.0)
        grid = grid_of(height, bins[0], sampling_ratio), grid_of(width, bins[1], sampling_ratio)

        def position(beta, alpha, x1=x1, y1=y1, width=width, height=height):
            return y1 + beta * height, x1 + alpha * width

        stack = features[int(batch)].astype(np.float64)
        out[r] = pooled(stack, position, bins, grid, reduction)
    return out


def roi_align_rotated(
    features, rois, bins, *, spatial_scale=1.0, sampling_ratio=0, aligned=False, clockwise=False
):
    """(R, C, PH, PW)."""
    out = np.zeros((len(rois), features.shape[1], *bins))
    for r, (batch, *box) in enumerate(np.asarray(rois, np.float64)):
        shift = 0.5 if aligned else 0.0
        cx, cy = box[0] * spatial_scale - shift, box[1] * spatial_scale - shift
        width, height = box[2] * spatial_scale, box[3] * spatial_scale
        if not aligned:
            width, height = max(width, 1.0), max(height, 1.0)
        angle = np.deg2rad(-box[4] if clockwise else box[4])
        grid = grid_of(height, bins[0], sampling_ratio), grid_of(width, bins[1], sampling_ratio)

        def position(beta, alpha, cx=cx, cy=cy, width=width, height=height, angle=angle):
            along, across = (alpha - 0.5) * width, (beta - 0.5) * height
            y = across * np.cos(angle) - along * np.sin(angle) + cy
            x = across * np.sin(angle) + along * np.cos(angle) + cx
            return y, x

        out[r] = pooled(features[int(batch)].astype(np.float64), position, bins, grid, "avg")
    return out


def roi_pool(features, rois, bins, *, spatial_scale=1.0):
    """(output, argmax), both (R, C, PH, PW)."""
    _, channels, height, width = features.shape
    out = np.zeros((len(rois), channels, *bins))
    argmax = np.full(out.shape, -1)
    for r, (batch, *corners) in enumerate(np.asarray(rois)):
        scaled = np.asarray(corners, np.float32) * np.float32(spatial_scale)
        x1, y1, x2, y2 = (int(np.trunc(v + np.copysign(0.5, v))) for v in scaled.astype(float))
        bin_h = max(y2 - y1 + 1, 1) / bins[0]
        bin_w = max(x2 - x1 + 1, 1) / bins[1]
        for ph in range(bins[0]):
            for pw in range(bins[1]):
                ys = range(
                    min(max(y1 + int(np.floor(ph * bin_h)), 0), height),
                    min(max(y1 + int(np.ceil((ph + 1) * bin_h)), 0), height),
                )
                xs = range(
                    min(max(x1 + int(np.floor(pw * bin_w)), 0), width),
                    min(max(x1 + int(np.ceil((pw + 1) * bin_w)), 0), width),
                )
                for c in range(channels):
                    cells = [(y * width + x) for y in ys for x in xs]
                    if cells:
                        plane = features[int(batch), c].reshape(-1)
                        argmax[r, c, ph, pw] = cells[int(np.argmax(plane[cells]))]
                        out[r, c, ph, pw] = plane[argmax[r, c, ph, pw]]
    return out, argmax


def feature_gradient(forward, grad_output, features):
    """Adjoint of a linear ``forward(features)``, cell by cell: the gradient of sum(G x output)."""
    gradient = np.zeros(features.shape)
    batch, _, height, width = features.shape
    for n in range(batch):
        for y in range(height):
            for x in range(width):
                one = np.zeros(features.shape)
                one[n, :, y, x] = 1.0  # every channel at once: channels do not mix
                gradient[n, :, y, x] = (forward(one) * grad_output).sum(axis=(0, 2, 3))
    return gradient


def box_gradient(forward, grad_output, rois, step=1e-6):
    """Central differences of sum(G x forward(rois)) in each number of each box but the batch."""
    gradient = np.zeros(rois.shape)
    for r in range(len(rois)):
        for k in range(1, rois.shape[1]):
            ends = []
            for sign in (1, -1):
                moved = rois[r : r + 1].astype(np.float64)
                moved[0, k] += sign * step
                ends.append((forward(moved) * grad_output[r : r + 1]).sum())
            gradient[r, k] = (ends[0] - ends[1]) / (2 * step)
    return gradient

"""What each operator computes, its defaults, and a program that uses it, for whoever reads a page.

What is said of an operator is a row of data; its defaults are read from the function itself.
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass

from roiviz import kernels

_MAP = "a cell of channel c, any cell of the map"
_RAMP = """\
import numpy as np
from roiviz import kernels

features = np.arange(16, dtype=np.float32).reshape(1, 1, 4, 4)  # (N, C, H, W)
"""
_FOUR = """\
import numpy as np
from roiviz import kernels

features = np.arange(64, dtype=np.float32).reshape(1, 4, 4, 4)  # (N, C * PH * PW, H, W)
"""


@dataclass(frozen=True)
class Facts:
    """One operator.

    Attributes:
        formula: lines of LaTeX.
        reads: what x is.
        window: over which of them the operator runs.
        reduction: what becomes of them.
        snippet: a program that calls it and prints what comes out.
        prints: what the program prints.
        no_gradient: why it has none; empty where it has one.
    """

    formula: tuple[str, ...]
    reads: str
    window: str
    reduction: str
    snippet: str
    prints: str
    no_gradient: str = ""


FACTS: dict[str, Facts] = {
    "mac": Facts(
        (r"f_c = \max_{i,\,j}\, x_{c,i,j}",),
        _MAP,
        "the whole map",
        "the largest value",
        f"{_RAMP}print(kernels.mac(features))",
        "[[15.]]",
    ),
    "spoc": Facts(
        (r"f_c = \frac{1}{H\,W} \sum_{i,\,j} x_{c,i,j}",),
        _MAP,
        "the whole map",
        "the mean",
        f"{_RAMP}print(kernels.spoc(features))",
        "[[7.5]]",
    ),
    "gem": Facts(
        (
            r"f_c = \Bigl( \frac{1}{H\,W} \sum_{i,\,j} "
            r"\max(x_{c,i,j},\, \varepsilon)^{\,p} \Bigr)^{1/p}",
        ),
        _MAP,
        "the whole map",
        "the p-th root of the mean of p-th powers; p = 1 is SPoC, p → ∞ is MAC",
        f"{_RAMP}print(kernels.gem(features, p=3.0).round(4))",
        "[[9.6549]]",
    ),
    "rmac_regions": Facts(
        (
            r"s_l = \Bigl\lfloor \frac{2 \min(H, W)}{l + 1} \Bigr\rfloor, \quad l = 1 \dots L",
            r"\text{rows}_l = l + m_y, \qquad \text{columns}_l = l + m_x",
        ),
        "nothing: only the map's size",
        "squares of s_l cells, spread evenly over the map; the long side of an oblong map gets m "
        "more of them, 1 to 6, so that neighbours overlap as nearly as wanted",
        "none: it gives the regions",
        "from roiviz import kernels\n\nprint(kernels.rmac_regions(1, 4, 6, scales=1))",
        "[[0. 0. 0. 3. 3.]\n [0. 2. 0. 5. 3.]]",
        "the regions are whole cells and depend on the map's size alone, not on its values",
    ),
    "rmac": Facts(
        (
            r"v_{r,c} = \max_{(i,\,j) \in r} x_{c,i,j}",
            r"g = \sum_r \frac{v_r}{\lVert v_r \rVert}",
            r"f = \frac{g}{\lVert g \rVert}",
        ),
        "a cell of channel c",
        "each of R-MAC's regions r; in the paper's variant the whole map is one of them",
        "the largest value of each region and channel; unit vectors, added up, to length 1 again",
        "import numpy as np\nfrom roiviz import kernels\n\n"
        "features = np.arange(32, dtype=np.float32).reshape(1, 2, 4, 4)  # (N, C, H, W)\n"
        "print(kernels.rmac(features).round(4))",
        "[[0.3533 0.9355]]",
    ),
    "roi_align": Facts(
        (
            r"y_{u,v} = \frac{1}{n_y\, n_x} \sum_{i=0}^{n_y-1} \sum_{j=0}^{n_x-1} "
            r"x\bigl(p^y_{u,i},\; p^x_{v,j}\bigr)",
            r"p_{u,i} = \text{start} + \Bigl( u + \frac{i + \frac12}{n} \Bigr) "
            r"\frac{\text{size}}{\text{bins}}",
            r"\text{start} = x_1\, \text{scale} - \tfrac12\,[\text{aligned}]",
        ),
        "the map at a sample: the mean of its four nearest cells, weighted bilinearly; 0 more than "
        "a cell outside the map",
        "n × n samples of bin (u, v); adaptive: n = ⌈size / bins⌉",
        'the mean, or with reduction="max" the maximum',
        f"{_RAMP}"
        "boxes = np.array([[0, 0, 64, 64]], np.float32)  # x1, y1, x2, y2 in picture pixels\n"
        "output = kernels.roi_align(features, boxes, 2, spatial_scale=1 / 16,\n"
        "                           sampling_ratio=2, aligned=True)\n"
        "print(output[0, 0])",
        "[[ 2.5  4.5]\n [10.5 12.5]]",
    ),
    "roi_align_rotated": Facts(
        (
            r"y_{u,v} = \frac{1}{n_y\, n_x} \sum_{i,\,j} "
            r"x\bigl(c_y + b\cos\theta - a\sin\theta,\; c_x + a\cos\theta + b\sin\theta\bigr)",
            r"a = \Bigl( v + \frac{j + \frac12}{n_x} \Bigr) \frac{w}{\text{bins}_x} - \frac{w}{2}",
            r"b = \Bigl( u + \frac{i + \frac12}{n_y} \Bigr) \frac{h}{\text{bins}_y} - \frac{h}{2}",
        ),
        "the map at a sample, as for RoIAlign; (a, b) is the sample in the box's own frame",
        "n × n samples of bin (u, v), turned about the centre; θ is counter-clockwise on screen",
        "the mean",
        f"{_RAMP}"
        "boxes = np.array([[32, 32, 32, 32, 90]], np.float32)  # cx, cy, w, h, degrees\n"
        "output = kernels.roi_align_rotated(features, boxes, 2, spatial_scale=1 / 16,\n"
        "                                   sampling_ratio=1, aligned=True)\n"
        "print(output[0, 0].round(4))",
        "[[ 9.  5.]\n [10.  6.]]",
    ),
    "roi_pool": Facts(
        (
            r"y_{u,v} = \max_{(i,\,j) \in \text{bin}(u,v)} x_{c,i,j}",
            r"\text{bin}(u) = \bigl[\, x_0 + \lfloor u\,\text{size} / \text{bins} \rfloor,\; "
            r"x_0 + \lceil (u + 1)\, \text{size} / \text{bins} \rceil \,\bigr)",
        ),
        "a cell of channel c",
        "whole cells: the box's sides are rounded to cells, both ends count, and neighbouring bins "
        "may share cells",
        "the largest cell; 0 for an empty bin",
        f"{_RAMP}"
        "boxes = np.array([[0, 0, 48, 48]], np.float32)  # x1, y1, x2, y2 in picture pixels\n"
        "output, argmax = kernels.roi_pool(features, boxes, 2, spatial_scale=1 / 16)\n"
        "print(output[0, 0], argmax[0, 0])",
        "[[ 5.  7.]\n [13. 15.]] [[ 5  7]\n [13 15]]",
    ),
    "prroi_pool": Facts(
        (
            r"y_{u,v} = \frac{1}{\lvert B_{u,v} \rvert} \iint_{B_{u,v}} x(p, q)\, dp\, dq",
            r"x(p, q) = \sum_{i,\,j} x_{c,i,j}\, \max(0,\, 1 - \lvert p - i \rvert)\, "
            r"\max(0,\, 1 - \lvert q - j \rvert)",
        ),
        "the bilinear surface through the cells of channel c, which falls to 0 within a cell "
        "outside the map",
        "all of bin (u, v): no samples, no rounding, no half-cell shift",
        "the exact mean, its integral divided by the bin's area, which has a derivative by the box "
        "everywhere; 0 for a box without area",
        f"{_RAMP}"
        "boxes = np.array([[0, 0, 48, 48]], np.float32)  # x1, y1, x2, y2 in picture pixels\n"
        "output = kernels.prroi_pool(features, boxes, 2, spatial_scale=1 / 16)\n"
        "print(output[0, 0])",
        "[[ 3.75  5.25]\n [ 9.75 11.25]]",
    ),
    "ps_roi_align": Facts(
        (
            r"y_{c,u,v} = \frac{1}{n_y\, n_x} \sum_{i=0}^{n_y-1} \sum_{j=0}^{n_x-1} "
            r"x_k\bigl(p^y_{u,i},\; p^x_{v,j}\bigr)",
            r"k = (c\, \text{bins}_y + u)\, \text{bins}_x + v",
        ),
        "channel k of the map at a sample, as for RoIAlign with aligned=True: each bin has "
        "channels of its own",
        "n × n samples of bin (u, v); adaptive: n = ⌈size / bins⌉",
        "the mean",
        f"{_FOUR}"
        "boxes = np.array([[0, 0, 64, 64]], np.float32)  # x1, y1, x2, y2 in picture pixels\n"
        "output = kernels.ps_roi_align(features, boxes, 2, spatial_scale=1 / 16)\n"
        "print(output[0, 0])",
        "[[ 2.5 20.5]\n [42.5 60.5]]",
    ),
    "ps_roi_pool": Facts(
        (
            r"y_{c,u,v} = \frac{1}{\lvert \text{bin}(u,v) \rvert} "
            r"\sum_{(i,\,j) \in \text{bin}(u,v)} x_{k,i,j}",
            r"k = (c\, \text{bins}_y + u)\, \text{bins}_x + v",
        ),
        "a cell of channel k: each bin has channels of its own",
        "whole cells: the box's corners are rounded to cells, the last one does not count, and "
        "neighbouring bins may share cells; as in torchvision never the map's last row and column",
        "the mean; 0 for an empty bin",
        f"{_FOUR}"
        "boxes = np.array([[0, 0, 48, 48]], np.float32)  # x1, y1, x2, y2 in picture pixels\n"
        "output = kernels.ps_roi_pool(features, boxes, 2, spatial_scale=1 / 16)\n"
        "print(output[0, 0])",
        "[[ 2.5 19.5]\n [38.5 55.5]]",
    ),
}


def defaults(name: str) -> dict[str, str]:
    """Argument → its default, as written in Python, of those that a call may leave out."""
    arguments = inspect.signature(kernels.operators.get(name).forward).parameters.values()
    return {one.name: repr(one.default) for one in arguments if one.default is not one.empty}

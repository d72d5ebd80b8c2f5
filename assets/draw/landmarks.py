"""Ten landmarks in one hand: each about 100 units high, standing on y = 0, lit from the left."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np

from assets.draw.brush import Gradient, Painting, fade, mix, ring

SUN, SHADE = "#fff1cf", "#2c2f5e"


def _across(code: str, left: float, right: float) -> Gradient:
    """A round or flat thing's shading: bright at the left, dark at the right."""
    return fade(
        (left, 0),
        (right, 0),
        mix(code, SUN, 0.42),
        mix(code, SUN, 0.1),
        code,
        mix(code, SHADE, 0.42),
    )


def _block(art: Painting, x: float, y: float, width: float, height: float, code: str) -> None:
    """A shaded rectangle with its foot at y."""
    art.rectangle(x, y - height, width, height, _across(code, x, x + width))


def _arch(x: float, y: float, width: float, height: float) -> np.ndarray:
    """Outline of a round-headed opening with its foot at y."""
    r = width / 2
    head = ring(x + r, y - height + r, r, r, 180, 360)
    return np.vstack([[(x, y)], head, [(x + width, y)]])


def _windows(art, xs, ys, width: float, height: float, code: str = "#26304f") -> None:
    for x in xs:
        for y in ys:
            art.fill(_arch(x - width / 2 - 0.5, y + 0.4, width + 1, height + 0.9), "#fff3da", 0.35)
            art.fill(_arch(x - width / 2, y, width, height), code)


def lighthouse(art: Painting) -> None:
    """A tapered tower in red and white bands on a rock."""
    for x, y, r in ((-17, 0, 12), (14, 1, 14), (-2, 2, 15), (26, 3, 7), (-28, 3, 6)):
        art.fill(ring(x, y + 2, r, r * 0.62)[32:], fade((0, -10), (0, 4), "#a89c94", "#4d4a5c"))

    def edge(y):
        return 12.5 + y * 0.075

    for index in range(6):
        y0, y1 = -8 - index * 11.5, -8 - (index + 1) * 11.5
        code = "#d23b34" if index % 2 == 0 else "#f8f2e6"
        art.fill(
            [(-edge(y0), y0), (edge(y0), y0), (edge(y1), y1), (-edge(y1), y1)],
            _across(code, -13, 13),
        )
    _windows(art, (-2,), (-22, -45, -66), 3.2, 6)
    art.fill(_arch(-3.6, -8, 6.4, 11), "#5b2b2b")
    art.rectangle(-11, -80, 22, 3.4, _across("#3d4257", -11, 11))
    for x in np.linspace(-10, 10, 8):
        art.stroke([(x, -83.5), (x, -79)], 0.7, "#e8e2d4")
    art.stroke([(-10.5, -83.5), (10.5, -83.5)], 0.8, "#e8e2d4")
    art.rectangle(-6, -92, 12, 12, fade((-6, 0), (6, 0), "#fffbe0", "#ffe48a", "#e7b04a"))
    for x in (-6, -2, 2, 6):
        art.stroke([(x, -92), (x, -80)], 0.8, "#3d4257")
    art.fill([(-8, -92), (8, -92), (3.5, -98.5), (-3.5, -98.5)], _across("#c6332f", -8, 8))
    art.ellipse(0, -99.5, 1.6, 1.6, "#3d4257")


def bridge(art: Painting) -> None:
    """Two towers, hanging cables and a deck."""
    iron = "#c9553a"
    span, height = 62.0, 76.0

    def cable(x):
        inside = abs(x) <= span
        drop = (x / span) ** 2 * (height - 22) if inside else (height - 22)
        return -24 - drop if inside else -(height + 2) + (abs(x) - span) * 1.35

    for offset, code in ((1.8, mix(iron, SHADE, 0.5)), (0, iron)):
        xs = np.linspace(-104, 104, 90)
        for x in np.arange(-98, 99, 6.5):
            top, deck = cable(x), -19
            if top < deck:
                art.stroke([(x + offset, top), (x + offset, deck)], 0.6, code, 0.85)
        art.stroke([(x + offset, min(cable(x), -19)) for x in xs], 2.0, code)
    art.rectangle(
        -112,
        -20,
        224,
        6.5,
        fade((0, -20), (0, -13), mix(iron, SUN, 0.35), iron, mix(iron, SHADE, 0.5)),
    )
    for x in np.arange(-110, 110, 8):
        art.stroke([(x, -13.5), (x + 4, -10), (x + 8, -13.5)], 0.9, mix(iron, SHADE, 0.4))
    art.rectangle(-112, -10.4, 224, 1.4, mix(iron, SHADE, 0.45))
    for x in (-span, span):
        for leg in (-5.2, 3.2):
            _block(art, x + leg, 4, 4.2, 88, iron)
        for y in (-30, -46, -62, -76):
            art.rectangle(x - 5, y - 4, 12, 4.5, _across(iron, x - 5, x + 7))
        art.rectangle(x - 6.4, -87, 15, 4, _across(iron, x - 6, x + 8))
        _block(art, x - 9, 8, 20, 9, "#a59b92")


def clock_tower(art: Painting) -> None:
    """A brick campanile with four-sided clock and a green spire."""
    brick, stone = "#b4623f", "#efe2c8"
    _block(art, -15, 0, 30, 5, stone)
    _block(art, -12.5, -5, 25, 53, brick)
    for y in np.arange(-10, -56, -3.0):
        art.stroke([(-12.5, y), (12.5, y)], 0.35, mix(brick, SHADE, 0.5), 0.5)
    for x in (-12.5, 9.7):
        art.rectangle(x, -58, 2.8, 53, _across(stone, x, x + 3), 0.85)
    _windows(art, (-4, 4), (-14, -28), 3.4, 8)
    art.fill(_arch(-3.2, -5, 6.4, 10), "#43283a")
    art.rectangle(-15, -61, 30, 3.4, _across(stone, -15, 15))
    _block(art, -13.5, -61, 27, 20, brick)
    art.ellipse(0, -71, 8.4, 8.4, "#3b2c35")
    art.ellipse(0, -71, 7.6, 7.6, fade((-7, -78), (7, -64), "#fffdf2", "#f0e2c0"))
    for hour in range(12):
        turn = np.deg2rad(hour * 30)
        sin, cos = np.sin(turn), np.cos(turn)
        art.stroke([(6.2 * sin, -71 - 6.2 * cos), (7 * sin, -71 - 7 * cos)], 0.8, "#2a2430")
    art.stroke([(0, -71), (3.2, -74.2)], 1.2, "#2a2430")
    art.stroke([(0, -71), (-1.2, -76.6)], 0.9, "#2a2430")
    art.rectangle(-16, -84, 32, 3.4, _across(stone, -16, 16))
    art.fill([(-13.5, -84), (0, -108), (0, -84)], mix("#4d8f7c", SUN, 0.3))
    art.fill([(0, -108), (13.5, -84), (0, -84)], mix("#4d8f7c", SHADE, 0.35))
    art.stroke([(0, -107), (0, -114)], 0.9, "#d9b24a")
    art.ellipse(0, -109, 1.4, 1.4, "#e8c45a")


def windmill(art: Painting) -> None:
    """A white tower mill with a thatched cap and four sails."""
    wall, wood = "#f6efe0", "#7a4f35"
    art.fill([(-19, 0), (19, 0), (11.5, -56), (-11.5, -56)], _across(wall, -17, 17))
    art.fill([(-19, 0), (19, 0), (18.2, -6), (-18.2, -6)], _across("#8b7d74", -19, 19))
    _windows(art, (-6, 6), (-36,), 3.6, 5)
    _windows(art, (0,), (-22, -48), 3.6, 5)
    art.fill(_arch(-4.5, 0, 9, 14), wood)
    art.fill(_arch(-3.5, 0, 7, 12.6), mix(wood, SUN, 0.25))
    art.rectangle(-23, -31, 46, 2.2, wood)
    for x in np.linspace(-22, 22, 12):
        art.stroke([(x, -36), (x, -31)], 0.7, wood)
    art.stroke([(-23, -36), (23, -36)], 0.9, wood)
    art.fill(
        np.vstack([ring(0, -56, 14, 17, 180, 360), [(14, -55), (-14, -55)]]),
        _across("#a8763f", -14, 14),
    )
    for degrees in (24, 114, 204, 294):
        with art.at(0, -63, 1, degrees):
            art.stroke([(0, 0), (46, 0)], 1.8, mix(wood, SHADE, 0.2))
            art.rectangle(11, 1, 34, 10, "#fbf3df", 0.93)
            for u in np.linspace(11, 45, 9):
                art.stroke([(u, 0), (u, 11)], 0.7, wood)
            for v in (1, 6, 11):
                art.stroke([(11, v), (45, v)], 0.7, wood)
    art.ellipse(0, -63, 3, 3, "#4b3024")


def temple(art: Painting) -> None:
    """Eight columns, steps and a pediment."""
    marble = "#eadfc9"
    for index in range(4):
        width = 118 - index * 7
        art.rectangle(
            -width / 2,
            -(index + 1) * 3.2,
            width,
            3.3,
            fade((0, -13), (0, 0), mix(marble, SUN, 0.4), mix(marble, SHADE, 0.12)),
        )
    art.rectangle(-46, -55, 92, 42.5, mix(marble, SHADE, 0.62))
    art.rectangle(-9, -46, 18, 33.5, "#262445")
    for x in np.linspace(-45, 45, 8):
        art.fill(
            [(x - 4, -12.8), (x + 4, -12.8), (x + 3.2, -53), (x - 3.2, -53)],
            _across(marble, x - 4, x + 4),
        )
        for flute in (-2.2, -0.7, 0.8, 2.2):
            art.stroke(
                [(x + flute, -15), (x + flute * 0.8, -51)], 0.5, mix(marble, SHADE, 0.4), 0.6
            )
        art.rectangle(x - 4.8, -15, 9.6, 2.4, _across(marble, x - 5, x + 5))
        art.rectangle(x - 5, -56, 10, 3.4, _across(marble, x - 5, x + 5))
    art.rectangle(-54, -64, 108, 8.4, fade((0, -64), (0, -56), mix(marble, SUN, 0.5), marble))
    for x in np.arange(-50, 50, 7.2):
        art.rectangle(x, -62.4, 3, 5, mix(marble, SHADE, 0.3))
    art.fill(
        [(-58, -64), (58, -64), (0, -88)], fade((0, -88), (0, -64), mix(marble, SUN, 0.4), marble)
    )
    art.fill([(-45, -66), (45, -66), (0, -84)], mix(marble, SHADE, 0.32))
    art.ellipse(0, -72, 6.4, 6.4, _across("#c49a4a", -6, 6))
    for x, r in ((-17, 3.6), (17, 3.6), (-29, 2.4), (29, 2.4)):
        art.ellipse(x, -69.5, r, r, _across(marble, x - r, x + r))
    art.stroke([(-60, -64), (0, -89.5), (60, -64)], 2.6, mix(marble, SUN, 0.35))


def castle(art: Painting) -> None:
    """Round towers with blue cones, a gate and battlements."""
    stone, slate = "#b9ad9d", "#3f5f92"

    def tower(x, width, height, cone):
        left, right = x - width / 2, x + width / 2
        _block(art, left, 0, width, height, stone)
        for y in np.arange(-4, -height, -4.5):
            art.stroke([(left, y), (right, y)], 0.4, mix(stone, SHADE, 0.5), 0.4)
        art.rectangle(left - 1.6, -height - 4, width + 3.2, 4.4, _across(stone, left, right))
        art.fill(
            [(left - 2.6, -height - 3.8), (right + 2.6, -height - 3.8), (x, -height - cone)],
            fade(
                (left - 2, 0), (right + 2, 0), mix(slate, SUN, 0.4), slate, mix(slate, SHADE, 0.55)
            ),
        )
        art.stroke([(x, -height - cone + 1), (x, -height - cone - 9)], 0.8, "#4b3b30")
        art.fill(
            [(x, -height - cone - 9), (x + 9, -height - cone - 6.8), (x, -height - cone - 4.6)],
            "#d8433b",
        )
        _windows(art, (x - 1,), np.arange(-height * 0.35, -height + 5, -15), 3, 6.5)

    tower(0, 24, 66, 30)
    _wall(art, -46, 46, 34, stone)
    tower(-46, 19, 48, 26)
    tower(46, 19, 48, 26)
    tower(-20, 13, 44, 20)
    tower(20, 13, 44, 20)
    art.fill(_arch(-9, 0, 18, 25), mix(stone, SUN, 0.4))
    art.fill(_arch(-7, 0, 14, 22), "#2a2138")
    for x in np.arange(-5, 6, 3.3):
        art.stroke([(x, -19), (x, 0)], 0.8, "#6a5a50")
    for y in (-5, -10, -15):
        art.stroke([(-6.5, y), (6.5, y)], 0.8, "#6a5a50")


def _wall(art: Painting, left: float, right: float, height: float, stone: str) -> None:
    art.rectangle(
        left,
        -height,
        right - left,
        height,
        fade((0, -height), (0, 0), mix(stone, SUN, 0.2), mix(stone, SHADE, 0.2)),
    )
    for row, y in enumerate(np.arange(-3, -height, -4.5)):
        art.stroke([(left, y), (right, y)], 0.4, mix(stone, SHADE, 0.5), 0.4)
        for x in np.arange(left + 3 + 4 * (row % 2), right, 8):
            art.stroke([(x, y), (x, y - 4.5)], 0.4, mix(stone, SHADE, 0.5), 0.4)
    for x in np.arange(left, right - 2, 6.2):
        art.rectangle(x, -height - 5, 3.8, 5.2, mix(stone, SUN, 0.12))


def pagoda(art: Painting) -> None:
    """Five red storeys under curved roofs."""
    red, roof = "#c43d32", "#2f4a4f"
    _block(art, -30, 0, 60, 6, "#cfc3b0")
    y, width = -6.0, 42.0
    for storey in range(5):
        height = 12.5 - storey * 0.8
        art.rectangle(-width / 2, y - height, width, height, _across(red, -width / 2, width / 2))
        count = 5 if storey < 3 else 3
        for x in np.linspace(-width / 2 + 4, width / 2 - 4, count):
            art.rectangle(x - 1.9, y - height + 3.4, 3.8, height - 4.4, "#fbe3a8")
            art.stroke([(x, y - height + 3.4), (x, y - 1)], 0.6, "#6b2020")
        for x in np.linspace(-width / 2, width / 2, count + 1):
            art.stroke([(x, y), (x, y - height)], 1.4, mix(red, SHADE, 0.35))
        top, out = y - height, width / 2 + 11
        curve = np.linspace(-1, 1, 30)
        eave = np.column_stack([curve * out, top + 3.2 - 5.6 * np.abs(curve) ** 3])
        ridge = np.column_stack([curve[::-1] * (width / 2 - 4), np.full(30, top - 6.5)])
        art.fill(np.add(eave, (0, 1.6)), mix("#8a2b25", SHADE, 0.4))
        art.fill(
            np.vstack([eave, ridge]),
            fade((-out, top), (out, top), mix(roof, SUN, 0.45), roof, mix(roof, SHADE, 0.45)),
        )
        art.stroke(eave, 1.1, "#d9b04d")
        y, width = top - 5, width - 6.4
    art.stroke([(0, y + 3), (0, y - 17)], 1.3, "#d9b04d")
    for step, r in ((-2, 3), (-6, 2.4), (-10, 1.8), (-14, 1.3)):
        art.ellipse(0, y + step, r, 1.0, "#e8c662")


def ferris_wheel(art: Painting) -> None:
    """A wheel of sixteen coloured cabins on two legs."""
    iron, hub = "#e9edf2", (0.0, -54.0)
    cabins = ("#e2483d", "#f2b33d", "#3f9a8a", "#3c6fb5", "#8a4fa3")
    for side in (-1, 1):
        art.stroke([hub, (side * 27, 0)], 3.4, mix("#5a6b8c", SHADE, 0.35 if side > 0 else 0))
    art.rectangle(-36, -4, 72, 5, _across("#8d95a8", -36, 36))
    turns = np.deg2rad(np.arange(0, 360, 22.5) + 6)
    rim = np.column_stack([hub[0] + 43 * np.cos(turns), hub[1] + 43 * np.sin(turns)])
    for x, y in rim:
        art.stroke([hub, (x, y)], 0.8, mix(iron, SHADE, 0.25))
    for radius, width in ((43, 2.2), (37, 1.2), (15, 0.9)):
        circle = ring(*hub, radius, radius)
        art.stroke(np.add(circle, (0.7, 0.7)), width, mix(iron, SHADE, 0.6), 0.6)
        art.stroke(circle, width, iron)
    art.ellipse(*hub, 5.5, 5.5, _across("#e2483d", -5.5, 5.5))
    art.ellipse(*hub, 2.4, 2.4, "#fff6de")
    for index, (x, y) in enumerate(rim):
        code = cabins[index % len(cabins)]
        art.stroke([(x, y), (x, y + 3)], 0.9, "#4a5470")
        art.rectangle(x - 4.2, y + 2.4, 8.4, 8.4, _across(code, x - 4, x + 4), radius=2.6)
        art.rectangle(x - 3.1, y + 4, 6.2, 3, "#eaf4f8", radius=0.8)


def onion_church(art: Painting) -> None:
    """White walls and five onion domes in bright colours."""
    wall = "#f4e9d6"

    def dome(x, y, r, code, stripes):
        t = np.linspace(0, 1, 26)
        half = r * (0.72 + 1.15 * t - 2.35 * t**2 + 0.48 * t**3) * (t < 0.999)
        half = np.clip(half, 0, None)
        side = np.column_stack([half, -2.3 * r * t])
        outline = np.add(np.vstack([side, side[::-1] * (-1, 1)]), (x, y))
        art.fill(outline, _across(code, x - r, x + r))
        for part in stripes:
            art.stroke(np.add(side * (part, 1), (x, y)), 1.2, "#fff2cf", 0.75)
        art.stroke([(x, y - 1.7 * r), (x, y - 2.3 * r - 7)], 0.9, "#e3b84d")
        art.stroke([(x - 2, y - 2.3 * r - 4), (x + 2, y - 2.3 * r - 4)], 0.9, "#e3b84d")

    def drum(x, width, height, code, r, stripes=()):
        _block(art, x - width / 2, -30, width, height - 30, wall)
        art.rectangle(x - width / 2 - 1, -height, width + 2, 2, _across("#c9493d", x - 8, x + 8))
        _windows(art, (x,), (-height + 14,), width * 0.28, 9)
        dome(x, -height, r, code, stripes)

    drum(-33, 12, 46, "#2f8f6b", 9, (-0.6, 0, 0.6))
    drum(33, 12, 46, "#c9493d", 9, (-0.6, 0, 0.6))
    drum(-16, 12, 54, "#d9a032", 9.5)
    drum(16, 12, 54, "#3d6fb8", 9.5, (-0.6, 0, 0.6))
    drum(0, 15, 68, "#7d4a9c", 12, (-0.66, -0.22, 0.22, 0.66))
    art.rectangle(
        -44, -32, 88, 32, fade((-44, 0), (44, 0), mix(wall, SUN, 0.4), wall, mix(wall, SHADE, 0.3))
    )
    art.rectangle(-46, -34, 92, 3, _across("#c9493d", -46, 46))
    art.rectangle(-46, -4, 92, 4, _across("#b9a890", -46, 46))
    for x in np.linspace(-36, 36, 5):
        art.fill(_arch(x - 7, -8, 14, 22), mix(wall, SHADE, 0.14))
    _windows(art, (-36, -18, 18, 36), (-10,), 6, 14)
    art.fill(_arch(-6, 0, 12, 22), "#6a3a2a")


def iron_tower(art: Painting) -> None:
    """An open lattice on four feet that narrows to a point."""
    iron = "#8a6a52"

    def half(y):
        return 34 * np.exp(y / 33) + 1.2

    levels = [0.0, -9, -18, -27, -35, -43, -51, -59, -67, -75, -83, -91, -99, -106]
    for side in (-1, 1):
        tint = mix(iron, SUN, 0.25) if side < 0 else mix(iron, SHADE, 0.35)
        for y0, y1 in pairwise(levels):
            inner0, inner1 = half(y0) * 0.5, half(y1) * (0.5 if y1 > -40 else 0.0)
            for a, b in (
                (half(y0), half(y1)),
                (inner0, inner1),
                (half(y0), inner1),
                (inner0, half(y1)),
            ):
                art.stroke([(side * a, y0), (side * b, y1)], 1.5, tint)
    for y in levels[5:]:
        art.stroke([(-half(y), y), (half(y), y)], 0.9, iron)
    art.fill(
        np.vstack([ring(0, 0, 19, 24, 180, 360), ring(0, 0, 16.5, 21.5, 360, 180)]),
        _across(iron, -19, 19),
    )
    for y, h in ((-27, 4.4), (-51, 3.4), (-91, 2.2)):
        w = half(y) + 2.4
        art.rectangle(-w, y - h, 2 * w, h, _across(iron, -w, w))
        art.rectangle(-w, y - h, 2 * w, 0.9, mix(iron, SUN, 0.5))
    art.stroke([(0, -104), (0, -116)], 1.2, iron)
    for side in (-1, 1):
        _block(art, side * 26 - 11, 3, 22, 5, "#b8a894")


LANDMARKS: dict[str, Callable[[Painting], None]] = {
    function.__name__: function
    for function in (
        lighthouse,
        bridge,
        clock_tower,
        windmill,
        temple,
        castle,
        pagoda,
        ferris_wheel,
        onion_church,
        iron_tower,
    )
}

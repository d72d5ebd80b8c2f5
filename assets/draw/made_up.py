"""Made-up buildings to learn from, as many as wanted; none is a landmark of the collection."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np

from assets.draw.brush import Gradient, Painting, fade, mix, ring

SUN, SHADE = "#fff1cf", "#2c2f5e"
Rng = np.random.Generator

_WALLS = (
    "#f2e8d5",
    "#d9a06a",
    "#b4623f",
    "#b9ad9d",
    "#8f9fb0",
    "#c9b8d0",
    "#d8c36a",
    "#7f9a86",
    "#c46a5c",
    "#e6e0d6",
    "#6f7a94",
    "#a8845c",
)
_ROOFS = ("#c4493a", "#3f5f92", "#4d8f7c", "#5b4a56", "#d9a032", "#7d4a9c", "#2f4a4f", "#a8763f")


def building(seed: int) -> Callable[[Painting], None]:
    """A building that looks the same each time it is painted; about 100 units high on y = 0."""

    def paint(art: Painting) -> None:
        rng = np.random.default_rng((77, seed))
        style = int(rng.integers(4))
        wall, roof = _pick(rng, _WALLS), _pick(rng, _ROOFS)
        body, top = _pick(rng, BODIES), _pick(rng, TOPS)
        if style == 0:  # one tall tower
            _tower(art, rng, 0, rng.uniform(20, 34), rng.uniform(55, 78), wall, roof, body, top)
        elif style == 1:  # a hall with something on it
            width, height = rng.uniform(70, 110), rng.uniform(26, 46)
            _tower(art, rng, 0, width, height, wall, roof, body, top)
        elif style == 2:  # a middle tower between two others
            side_body, side_top = _pick(rng, BODIES), _pick(rng, TOPS)
            reach, side_width = rng.uniform(24, 40), rng.uniform(14, 24)
            side_height = rng.uniform(28, 52)
            for side in (-1, 1):
                inner = np.random.default_rng((seed, 5))
                _tower(
                    art,
                    inner,
                    side * reach,
                    side_width,
                    side_height,
                    wall,
                    roof,
                    side_body,
                    side_top,
                )
            _tower(art, rng, 0, rng.uniform(22, 34), rng.uniform(46, 68), wall, roof, body, top)
        else:  # a pile of storeys, each narrower
            y, width = 0.0, rng.uniform(44, 70)
            for _ in range(int(rng.integers(2, 5))):
                height = rng.uniform(14, 24)
                with art.at(0, y):
                    BODIES[body](art, width, height, wall, np.random.default_rng((seed, 9)))
                y, width = y - height, width * rng.uniform(0.62, 0.85)
            with art.at(0, y):
                TOPS[top](art, width, roof, rng)
        for extra in rng.choice(list(EXTRAS), size=int(rng.integers(0, 3)), replace=False):
            with art.at(rng.uniform(-14, 14), -rng.uniform(28, 60), rng.uniform(0.7, 1.5)):
                EXTRAS[extra](art, roof, rng)

    return paint


def part(kind: str, seed: int) -> Callable[[Painting], None]:
    """One part alone, to find out which channel answers to it."""

    def paint(art: Painting) -> None:
        rng = np.random.default_rng((31, seed))
        if kind in BODIES:
            BODIES[kind](art, rng.uniform(30, 60), rng.uniform(40, 60), _pick(rng, _WALLS), rng)
        elif kind in TOPS:
            with art.at(0, -10, 1.6):
                TOPS[kind](art, rng.uniform(20, 34), _pick(rng, _ROOFS), rng)
        else:
            with art.at(0, -40, 2.2):
                EXTRAS[kind](art, _pick(rng, _ROOFS), rng)

    return paint


def _pick(rng: Rng, choices) -> str:
    listed = list(choices)
    return listed[int(rng.integers(len(listed)))]


def _tower(art, rng, x, width, height, wall, roof, body, top) -> None:
    with art.at(x, 0):
        BODIES[body](art, width, height, wall, rng)
    with art.at(x, -height):
        TOPS[top](art, width, roof, rng)


def _across(code: str, half: float) -> Gradient:
    return fade(
        (-half, 0),
        (half, 0),
        mix(code, SUN, 0.42),
        mix(code, SUN, 0.1),
        code,
        mix(code, SHADE, 0.42),
    )


def _wall(art: Painting, width: float, height: float, code: str) -> None:
    art.rectangle(-width / 2, -height, width, height, _across(code, width / 2))


def _arch(x: float, y: float, width: float, height: float) -> np.ndarray:
    r = width / 2
    return np.vstack([[(x - r, y)], ring(x, y - height + r, r, r, 180, 360), [(x + r, y)]])


def _arched_windows(art, width, height, code, rng) -> None:
    _wall(art, width, height, code)
    step, w = rng.uniform(8, 13), rng.uniform(3, 6)
    for x in np.arange(-width / 2 + step / 2 + 1, width / 2 - w / 2, step):
        for y in np.arange(-6, -height + 8, -rng.uniform(13, 17)):
            art.fill(_arch(x, y + 0.6, w + 1.2, 10), mix(code, SUN, 0.6))
            art.fill(_arch(x, y, w, 9), "#26304f")


def _square_windows(art, width, height, code, rng) -> None:
    _wall(art, width, height, code)
    step, size = rng.uniform(5.5, 9), rng.uniform(2.6, 4.2)
    for x in np.arange(-width / 2 + 2, width / 2 - size, step):
        for y in np.arange(-4, -height + 3, -step):
            art.rectangle(x, y - size, size, size, "#fbe3a8" if rng.uniform() < 0.2 else "#35446a")


def _bands(art, width, height, code, rng) -> None:
    _wall(art, width, height, code)
    other, count = _pick(rng, (*_ROOFS, "#f8f2e6")), int(rng.integers(3, 7))
    for index in range(0, count, 2):
        art.rectangle(
            -width / 2,
            -height + index * height / count,
            width,
            height / count,
            _across(other, width / 2),
        )


def _bricks(art, width, height, code, rng) -> None:
    _wall(art, width, height, code)
    for row, y in enumerate(np.arange(-3.5, -height, -3.5)):
        art.stroke([(-width / 2, y), (width / 2, y)], 0.5, mix(code, SHADE, 0.5), 0.6)
        for x in np.arange(-width / 2 + 3.5 * (1 + row % 2), width / 2, 7):
            art.stroke([(x, y), (x, y + 3.5)], 0.5, mix(code, SHADE, 0.5), 0.6)


def _columns(art, width, height, code, rng) -> None:
    art.rectangle(-width / 2, -height, width, height, mix(code, SHADE, 0.62))
    count = max(3, round(width / rng.uniform(8, 13)))
    half = width / count * 0.32
    for x in np.linspace(-width / 2 + half, width / 2 - half, count):
        with art.at(x, 0):
            art.rectangle(-half, -height, 2 * half, height, _across(code, half))
    for y in (-height, -4.0):
        art.rectangle(-width / 2 - 2, y, width + 4, 4, _across(code, width / 2))


def _lattice(art, width, height, code, rng) -> None:
    step, iron = rng.uniform(9, 15), mix(code, SHADE, 0.35)
    levels = np.arange(0, height + 0.1, height / max(2, round(height / step)))
    for y0, y1 in pairwise(levels):
        for a, b in ((-1, 1), (1, -1)):
            art.stroke([(a * width / 2, -y0), (b * width / 2, -y1)], 1.6, iron)
        art.stroke([(-width / 2, -y1), (width / 2, -y1)], 1.6, iron)
    for side in (-1, 1):
        art.stroke([(side * width / 2, 0), (side * width / 2, -height)], 2.4, code)


def _arcade(art, width, height, code, rng) -> None:
    _wall(art, width, height, code)
    count = max(1, round(width / rng.uniform(14, 22)))
    span = width / count
    for x in np.linspace(-width / 2 + span / 2, width / 2 - span / 2, count):
        art.fill(_arch(x, 0, span * 0.62, min(height * 0.75, span * 1.5)), mix(code, SHADE, 0.75))


def _cone(art, width, code, rng) -> None:
    half, height = width / 2 + 3, width * rng.uniform(0.8, 1.5)
    art.fill([(-half, 0), (half, 0), (0, -height)], _across(code, half))


def _pyramid(art, width, code, rng) -> None:
    half, height = width / 2 + 3, width * rng.uniform(0.45, 1.0)
    art.fill([(-half, 0), (0, 0), (0, -height)], mix(code, SUN, 0.35))
    art.fill([(half, 0), (0, 0), (0, -height)], mix(code, SHADE, 0.4))


def _dome(art, width, code, rng) -> None:
    half = width / 2
    art.fill(ring(0, 0, half, half * rng.uniform(0.8, 1.25), 180, 360), _across(code, half))
    art.stroke([(0, -half), (0, -half * 1.5)], 1.4, "#d9b24a")


def _onion(art, width, code, rng) -> None:
    t, r = np.linspace(0, 1, 26), width * 0.6
    half = np.clip(r * (0.72 + 1.15 * t - 2.35 * t**2 + 0.48 * t**3), 0, None)
    side = np.column_stack([half, -2.3 * r * t])
    art.fill(np.vstack([side, side[::-1] * (-1, 1)]), _across(code, r))
    if rng.uniform() < 0.6:
        for share in (-0.6, 0, 0.6):
            art.stroke(side * (share, 1), 1.3, "#fff2cf", 0.75)


def _battlements(art, width, code, rng) -> None:
    stone = mix(code, "#c9bfae", 0.75)
    art.rectangle(-width / 2 - 2, -4, width + 4, 4.5, _across(stone, width / 2))
    for x in np.arange(-width / 2 - 2, width / 2, 6.4):
        art.rectangle(x, -9, 3.8, 5.5, _across(stone, width / 2))


def _eaves(art, width, code, rng) -> None:
    bend, out = np.linspace(-1, 1, 30), width / 2 + 11
    rise = rng.uniform(7, 14)
    eave = np.column_stack([bend * out, 3 - 6 * np.abs(bend) ** 3])
    ridge = np.column_stack([bend[::-1] * width * 0.3, np.full(30, -rise)])
    art.fill(np.vstack([eave, ridge]), _across(code, out))
    art.stroke(eave, 1.2, "#d9b04d")


def _pediment(art, width, code, rng) -> None:
    stone, half = mix(code, "#eadfc9", 0.8), width / 2 + 5
    height = width * rng.uniform(0.18, 0.3)
    art.fill([(-half, 0), (half, 0), (0, -height)], mix(stone, SHADE, 0.3))
    art.stroke([(-half, 0), (0, -height), (half, 0)], 3, mix(stone, SUN, 0.4), closed=True)


def _mast(art, width, code, rng) -> None:
    art.rectangle(-width / 2 - 2, -3, width + 4, 3.5, _across(code, width / 2))
    art.stroke([(0, 0), (0, -rng.uniform(20, 36))], 1.6, mix(code, SHADE, 0.4))


def _clock(art, code, rng) -> None:
    art.ellipse(0, 0, 9, 9, mix(code, SHADE, 0.6))
    art.ellipse(0, 0, 7.6, 7.6, "#fbf3de")
    for turn in np.deg2rad(np.arange(0, 360, 30)):
        art.stroke(
            [(6 * np.cos(turn), 6 * np.sin(turn)), (7 * np.cos(turn), 7 * np.sin(turn))],
            0.9,
            "#2a2430",
        )
    turn = rng.uniform(0, 6.28)
    art.stroke([(0, 0), (5 * np.cos(turn), 5 * np.sin(turn))], 1.2, "#2a2430")


def _wheel(art, code, rng) -> None:
    count = int(rng.integers(8, 17))
    for turn in np.linspace(0, 2 * np.pi, count, endpoint=False):
        x, y = 24 * np.cos(turn), 24 * np.sin(turn)
        art.stroke([(0, 0), (x, y)], 0.9, "#dfe3ea")
        art.rectangle(x - 2.4, y, 4.8, 4.8, _pick(rng, _ROOFS), radius=1.4)
    art.stroke(ring(0, 0, 24, 24), 1.8, "#e9edf2")
    art.ellipse(0, 0, 3.4, 3.4, code)


def _sails(art, code, rng) -> None:
    wood, start = mix(code, "#6a4632", 0.8), rng.uniform(0, 90)
    for quarter in range(int(rng.integers(3, 6))):
        with art.at(0, 0, 1, start + quarter * 90):
            art.stroke([(0, 0), (30, 0)], 1.5, wood)
            art.rectangle(8, 1, 22, 6.5, "#fbf3df")
            for u in np.linspace(8, 30, 6):
                art.stroke([(u, 0), (u, 7.5)], 0.6, wood)


def _cables(art, code, rng) -> None:
    iron = mix(code, "#7a5a4a", 0.5)
    for side in (-1, 1):
        for reach in np.linspace(12, 60, 8):
            art.stroke([(0, -20), (side * reach, 26)], 0.8, iron)
    art.rectangle(-66, 25, 132, 4, iron)


def _flag(art, code, rng) -> None:
    art.stroke([(0, 10), (0, -14)], 1.1, "#4b3b30")
    art.fill([(0, -14), (15, -10), (0, -5)], code)


BODIES: dict[str, Callable] = {
    "arched windows": _arched_windows,
    "square windows": _square_windows,
    "bands": _bands,
    "bricks": _bricks,
    "columns": _columns,
    "lattice": _lattice,
    "an arcade": _arcade,
}
TOPS: dict[str, Callable] = {
    "cones": _cone,
    "pyramids": _pyramid,
    "domes": _dome,
    "onion domes": _onion,
    "battlements": _battlements,
    "curved eaves": _eaves,
    "gables": _pediment,
    "masts": _mast,
}
EXTRAS: dict[str, Callable] = {
    "clocks": _clock,
    "wheels": _wheel,
    "sails": _sails,
    "cables": _cables,
    "flags": _flag,
}
PARTS = (*BODIES, *TOPS, *EXTRAS)

"""Landmarks set into landscapes: another place, light, scale and viewpoint in every view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from assets.draw.brush import Painting, fade, grain, mix, noise, ring, similarity
from assets.draw.landmarks import LANDMARKS
from assets.draw.made_up import building

WIDTH, HEIGHT = 336, 256
VIEWS = 3
SHADE = "#2c2f5e"


@dataclass(frozen=True)
class Light:
    """What the hour does to the colours of a whole picture."""

    tint: tuple[float, float, float]
    fog: float  # how much the air adds
    air: str


@dataclass(frozen=True)
class Place:
    """A landscape: colours, and what stands about in it."""

    sky: tuple[str, ...]
    hills: tuple[str, ...]
    ground: tuple[str, ...]
    props: tuple[str, ...]
    light: Light
    crowd: int = 5  # how many props stand at the horizon


NOON = Light((1.0, 1.0, 1.0), 0.0, "#ffffff")
GOLD = Light((1.06, 0.96, 0.80), 0.05, "#ffd9a0")
HAZE = Light((1.02, 1.0, 0.95), 0.10, "#f0e4d4")
DUSK = Light((0.70, 0.70, 0.95), 0.05, "#b08fc0")
MIST = Light((0.93, 0.96, 1.0), 0.20, "#d5dde3")

PLACES: dict[str, Place] = {
    "meadow": Place(
        ("#5c9bd8", "#a5cdec", "#e4eede"),
        ("#a9bfc4", "#86a886"),
        ("#a3b866", "#6f9348"),
        ("round", "house", "bush"),
        NOON,
    ),
    "coast": Place(
        ("#6d7fc0", "#d59fb0", "#ffd9a3"),
        ("#9a8fb0", "#7b86a8"),
        ("#5f93ad", "#33627f"),
        ("boat", "rock", "gull"),
        GOLD,
    ),
    "city": Place(
        ("#6f9cc2", "#b9d0dc", "#f4e6cf"),
        ("#a9b6c4", "#93a3b5"),
        ("#c9bba6", "#9c9188"),
        ("block", "block", "block", "round"),
        HAZE,
        20,
    ),
    "desert": Place(
        ("#4f8fc9", "#a9d0e0", "#f7e3bd"),
        ("#d9a878", "#c78958"),
        ("#ecc88c", "#d09c5c"),
        ("cactus", "rock", "dune"),
        NOON,
    ),
    "snow": Place(
        ("#7ba7d6", "#bcd6ec", "#f2f3f3"),
        ("#b9c9dc", "#93abc8"),
        ("#fbfdff", "#c9d8ea"),
        ("fir", "fir", "house"),
        MIST,
    ),
    "autumn": Place(
        ("#7a6fb0", "#e39a72", "#ffd591"),
        ("#a8667a", "#8a4f5d"),
        ("#b98a48", "#7c5a34"),
        ("maple", "maple", "fir"),
        GOLD,
    ),
    "night": Place(
        ("#1f2a58", "#3c4b86", "#8a78a8"),
        ("#4a4f80", "#373f6b"),
        ("#4d6a62", "#2f463f"),
        ("fir", "house", "round", "star"),
        DUSK,
    ),
}


def draw(scene: str, view: int) -> np.ndarray:
    """256 × 336 RGB of one of the LANDMARKS in its view 0, 1 or 2.

    A landmark never has the same place twice, and each place serves several landmarks, so what
    surrounds it says nothing about which landmark it is.
    """
    rng = np.random.default_rng((2026, list(LANDMARKS).index(scene), view))
    size = (1.3, 1.0, 1.65)[view] * (0.72 if scene == "bridge" else 1.0)
    x = WIDTH * (0.5, 0.70, 0.34)[view] + rng.uniform(-22, 22)
    return compose(LANDMARKS[scene], place_of(scene, view), rng, x, size)


def made_up_view(seed: int, view: int) -> np.ndarray:
    """256 × 336 RGB of made-up building number `seed` in one of any number of views."""
    rng = np.random.default_rng((seed, view, 4))
    # As in the collection: the views of a building differ in place, and all share all places.
    places = np.random.default_rng((seed, 8)).permutation(list(PLACES))
    x, size = WIDTH * rng.uniform(0.25, 0.75), rng.uniform(0.9, 1.8)
    return compose(building(seed), str(places[view % len(places)]), rng, x, size)


def place_of(scene: str, view: int) -> str:
    """The key in PLACES of a view's landscape."""
    index = list(LANDMARKS).index(scene)
    return list(PLACES)[(index + 2 * view + view * (index // len(PLACES))) % len(PLACES)]


def compose(
    landmark: Callable[[Painting], None],
    place: str,
    rng: np.random.Generator,
    x: float,
    size: float,
) -> np.ndarray:
    """A landmark at column x, `size` pixels per unit, in a landscape that `rng` lays out."""
    where = PLACES[place]
    horizon = HEIGHT * rng.uniform(0.62, 0.74)
    art = Painting(WIDTH, HEIGHT, fade((0, 0), (0, horizon), *where.sky))
    _sky(art, where, horizon, rng)
    _land(art, where, horizon, rng)
    foot = horizon + rng.uniform(0.25, 0.55) * (HEIGHT - horizon)
    for _ in range(where.crowd):
        _prop(
            art,
            where,
            rng,
            rng.uniform(0, WIDTH),
            horizon + rng.uniform(1, 10),
            rng.uniform(0.45, 0.7),
        )
    art.ellipse(x + 16 * size, foot + 1, 46 * size, 5 * size, SHADE, 0.35, blur=2)
    with art.placed(viewpoint(rng, x, foot, size)):
        landmark(art)
    for _ in range(3):
        side = rng.choice((-1, 1))
        px = x + side * rng.uniform(45, 150)
        _prop(
            art, where, rng, px, min(foot + rng.uniform(4, 26), HEIGHT - 3), rng.uniform(0.8, 1.3)
        )
    _daylight(art, where.light, rng)
    grain(art, 0.012, rng)
    return art.finished()


def viewpoint(rng: np.random.Generator, x: float, y: float, size: float) -> np.ndarray:
    """A homography: place and size, a step to the side, a lean of the camera."""
    aside = np.eye(3)
    aside[2, 0] = rng.uniform(-0.0022, 0.0022)  # the far side looks smaller
    aside[2, 1] = rng.uniform(-0.0006, 0.0010)  # looking up narrows the top
    aside[1, 0] = aside[2, 0] * -8
    aside[0, 0] = rng.uniform(0.9, 1.05)
    return similarity(x, y, size, rng.uniform(-4, 4)) @ aside


def _sky(art: Painting, where: Place, horizon: float, rng) -> None:
    if "star" in where.props:
        for _ in range(70):
            art.ellipse(
                rng.uniform(0, WIDTH),
                rng.uniform(0, horizon * 0.8),
                0.7,
                0.7,
                "#fff6d8",
                rng.uniform(0.3, 0.9),
            )
    x, y = rng.uniform(0.1, 0.9) * WIDTH, horizon * rng.uniform(0.15, 0.7)
    art.ellipse(x, y, 60, 60, "#fff3cf", 0.35, blur=22)
    art.ellipse(x, y, 9, 9, "#fffbe8", 0.95, blur=0.8)
    for _ in range(rng.integers(2, 5)):
        cx, cy = rng.uniform(0, WIDTH), horizon * rng.uniform(0.08, 0.6)
        for _ in range(7):
            dx, dy, r = rng.normal(0, 20), rng.normal(0, 3), rng.uniform(6, 13)
            art.ellipse(cx + dx, cy + dy + 2.5, r * 1.7, r * 0.6, SHADE, 0.06, blur=3)
            art.ellipse(cx + dx, cy + dy, r * 1.6, r * 0.55, "#ffffff", 0.38, blur=2.5)


def _land(art: Painting, where: Place, horizon: float, rng) -> None:
    for code, height, period in zip(where.hills, (42, 22), (120, 70), strict=True):
        top = horizon - height * (0.5 + 0.3 * noise((1, WIDTH), period, rng, 3)[0])
        art.fill(
            [(0, HEIGHT), *np.column_stack([np.arange(WIDTH), top]), (WIDTH, HEIGHT)],
            fade((0, horizon - height), (0, horizon + 8), code, mix(code, "#fff4e0", 0.4)),
        )
    art.rectangle(
        0, horizon, WIDTH, HEIGHT - horizon, fade((0, horizon), (0, HEIGHT), *where.ground)
    )
    rough = noise((HEIGHT, WIDTH), 26, rng, 4)
    below = (np.arange(HEIGHT)[:, None] > horizon).astype(np.float32)
    art.shade((1 + 0.03 * rough * below).astype(np.float32))
    for _ in range(26):
        y = rng.uniform(horizon + 3, HEIGHT)
        x, w = rng.uniform(0, WIDTH), rng.uniform(6, 22) * (y - horizon) / 40
        art.stroke(
            [(x, y), (x + w, y + rng.normal(0, 0.5))],
            1.0,
            mix(where.ground[1], "#ffffff" if rng.uniform() < 0.5 else SHADE, 0.3),
            0.45,
        )


def _daylight(art: Painting, light: Light, rng) -> None:
    tint = np.array(light.tint, np.float32) * np.float32(rng.uniform(0.92, 1.08))
    air = np.array([int(light.air[i : i + 2], 16) / 255 for i in (1, 3, 5)], np.float32)
    art.pixels = (art.pixels * (1 - light.fog) + air * light.fog) * tint


def _prop(art: Painting, where: Place, rng, x: float, y: float, size: float) -> None:
    with art.at(x, y, size, flip=bool(rng.integers(2))):
        _PROPS[where.props[rng.integers(len(where.props))]](art, rng)


def _crown(art: Painting, leaf: str, rng) -> None:
    art.ellipse(5, 0, 13, 2, SHADE, 0.3, blur=0.8)
    art.fill([(-1.6, 0), (-1, -14), (1, -14), (1.6, 0)], mix("#6b4a3a", SHADE, 0.2))
    for shift, tint, part, r in (
        (1.6, SHADE, 0.4, 6.5),
        (0, SHADE, 0.1, 6),
        (-2, "#fff1cf", 0.3, 4),
    ):
        for _ in range(9):
            dx, dy = rng.normal(0, 4.2), rng.normal(0, 4.6)
            art.ellipse(dx + shift, -22 + dy + shift * 0.6, r, r * 0.9, mix(leaf, tint, part))


def _round(art, rng) -> None:
    _crown(art, "#5f8f42", rng)


def _maple(art, rng) -> None:
    _crown(art, ("#cf5a2c", "#dd9a2e", "#a83a32")[rng.integers(3)], rng)


def _fir(art, rng) -> None:
    art.ellipse(4, 0, 11, 1.6, SHADE, 0.3, blur=0.8)
    art.rectangle(-1.3, -6, 2.6, 6, "#5b4238")
    for y, w in ((-5, 11), (-14, 9), (-22, 7), (-30, 4.6)):
        art.fill(
            [(-w, y), (0, y - 14), (w, y)], fade((-w, 0), (w, 0), "#6a9a78", "#3a6a55", "#1f4440")
        )


def _bush(art, rng) -> None:
    for _ in range(9):
        dx, r = rng.normal(0, 6), rng.uniform(3, 5)
        art.ellipse(dx, -r * 0.7, r, r * 0.85, mix("#6f9a48", SHADE, rng.uniform(0, 0.35)))


def _house(art, rng) -> None:
    wall = ("#f0e2c6", "#d99a6c", "#c7d0d6", "#e9c9a8")[rng.integers(4)]
    art.ellipse(8, 0, 20, 2, SHADE, 0.3, blur=0.8)
    art.rectangle(
        -14,
        -15,
        28,
        15,
        fade((-14, 0), (14, 0), mix(wall, "#fff1cf", 0.4), wall, mix(wall, SHADE, 0.35)),
    )
    art.fill(
        [(-17, -15), (17, -15), (11, -26), (-11, -26)],
        fade((-17, 0), (17, 0), "#c4644a", "#8a3f35"),
    )
    for dx in (-9, 4):
        art.rectangle(dx, -11, 5, 5.5, "#fbe3a8" if rng.uniform() < 0.4 else "#35446a")
    art.rectangle(-2.5, -9, 4, 9, "#5b3a30")


def _block(art, rng) -> None:
    w, h = rng.uniform(14, 24), rng.uniform(28, 62)
    code = ("#b7bec8", "#a59a94", "#8fa3b5", "#c9bfae")[rng.integers(4)]
    art.rectangle(
        -w / 2,
        -h,
        w,
        h,
        fade((-w / 2, 0), (w / 2, 0), mix(code, "#fff1cf", 0.35), code, mix(code, SHADE, 0.4)),
    )
    for y in np.arange(-h + 3, -5, 5.2):
        for x in np.arange(-w / 2 + 2.2, w / 2 - 3, 4.6):
            art.rectangle(x, y, 2.5, 3, "#fbe3a8" if rng.uniform() < 0.2 else "#3d4a6b", 0.85)


def _lamp(art, rng) -> None:
    art.stroke([(0, 0), (0, -26), (5, -28)], 1.2, "#2f364a")
    art.ellipse(6, -27.4, 2.6, 1.4, "#ffefc0")


def _boat(art, rng) -> None:
    hull = ("#b8432f", "#2f5a88", "#f2ead8", "#3f7a57")[rng.integers(4)]
    art.ellipse(2, 1, 16, 1.8, SHADE, 0.3, blur=0.7)
    art.fill(
        [(-13, -5), (14, -5), (9, 1), (-10, 1)], fade((0, -5), (0, 1), hull, mix(hull, SHADE, 0.4))
    )
    art.stroke([(0, -5), (0, -30)], 1, "#5b4238")
    art.fill([(1, -29), (13, -8), (1, -8)], "#fbf5e6")
    art.fill([(-1, -27), (-9, -8), (-1, -8)], "#e6dcc6")


def _rock(art, rng) -> None:
    for dx, r in ((-6, 5), (2, 8), (9, 5)):
        art.fill(
            ring(dx, 1, r, r * 0.75)[31:], fade((dx - r, -r), (dx + r, 0), "#b3a598", "#55505f")
        )


def _gull(art, rng) -> None:
    for _ in range(3):
        x, y = rng.normal(0, 14), -60 + rng.normal(0, 14)
        art.stroke([(x - 4, y - 2), (x, y), (x + 4, y - 2)], 1.1, "#ffffff", 0.9)


def _cactus(art, rng) -> None:
    green = fade((-4, 0), (4, 0), "#7fae6a", "#3f7350")
    art.ellipse(4, 0, 9, 1.5, SHADE, 0.3, blur=0.7)
    art.stroke([(0, -1), (0, -25)], 5, green)
    art.stroke([(0, -10), (-8, -11), (-8, -19)], 3.4, green)
    art.stroke([(0, -13), (7, -14), (7, -22)], 3.4, green)


def _dune(art, rng) -> None:
    art.fill([(-34, 2), (-6, -9), (6, -5), (34, 2)], fade((-30, 0), (30, 0), "#f6dcaa", "#c08d54"))


def _star(art, rng) -> None:
    """Stars are in the sky already; on the ground stands a lamp."""
    _lamp(art, rng)


_PROPS: dict[str, Callable[[Painting, np.random.Generator], None]] = {
    "round": _round,
    "maple": _maple,
    "fir": _fir,
    "bush": _bush,
    "house": _house,
    "block": _block,
    "lamp": _lamp,
    "boat": _boat,
    "rock": _rock,
    "gull": _gull,
    "cactus": _cactus,
    "dune": _dune,
    "star": _star,
}

"""A street in late afternoon light, drawn through a pinhole camera: one object, many scales."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from assets.draw.brush import Painting, fade, grain, mix, noise, ring, similarity, vignette

WIDTH, HEIGHT = 880, 640
HORIZON, MIDDLE, FOCAL, EYE = 292.0, 452.0, 640.0, 3.1  # pixels, pixels, pixels, metres
SHADE = "#3a3f73"  # shadows are blue, never black
SUN = "#fff0c9"


def project(points) -> np.ndarray:
    """Metres (x to the right, y up, z away) → pixels."""
    x, y, z = np.asarray(points, np.float64).T
    return np.column_stack([MIDDLE + FOCAL * x / z, HORIZON + FOCAL * (EYE - y) / z])


def plane(origin, across, up) -> np.ndarray:
    """Homography from (u, v) metres on a wall, v downwards from `origin`, to pixels."""
    origin, across, up = (np.asarray(v, np.float64) for v in (origin, across, up))
    world = np.column_stack([across, -up, origin])
    camera = np.array([(FOCAL, 0, MIDDLE), (0, -FOCAL, HORIZON), (0, 0, 1.0)])
    shift = np.zeros((3, 3))
    shift[1, 2] = EYE  # y is measured from the ground, the camera's from its eye
    return camera @ (world - shift)


def haze(code: str, z: float) -> str:
    """Air lightens and warms what is far away."""
    return mix(code, "#e9dccb", float(np.clip((z - 8) / 95, 0, 0.72)))


@dataclass(frozen=True)
class House:
    """One house beside the road, metres."""

    side: int  # -1 left, 1 right
    z: float
    length: float
    wall: float  # height
    roof: float  # height of the gable
    colour: str
    roof_colour: str
    shop: bool = False


HOUSES = (
    House(-1, 11.5, 8.0, 6.0, 3.4, "#e2b07a", "#9c4a35", True),
    House(-1, 20.5, 9.0, 8.2, 3.0, "#c96f55", "#5b4a56"),
    House(-1, 30.5, 8.0, 6.2, 3.4, "#e9d5ae", "#8d4535"),
    House(-1, 39.5, 11.0, 8.8, 3.0, "#8fa7b5", "#4c4d63"),
    House(-1, 52.0, 10.0, 6.6, 3.4, "#d99a6c", "#7d4038"),
    House(-1, 64.0, 14.0, 9.0, 3.4, "#d8c8a8", "#5b4a56"),
    House(1, 13.5, 8.0, 8.4, 3.2, "#f0d9a6", "#8a4232"),
    House(1, 22.5, 8.5, 6.2, 3.4, "#9db8a6", "#54485c", True),
    House(1, 32.0, 9.0, 9.0, 3.0, "#e8a584", "#7a3f3a"),
    House(1, 42.0, 9.0, 6.6, 3.4, "#f3e3c3", "#914a38"),
    House(1, 52.5, 12.0, 8.4, 3.4, "#b9c4cc", "#4f4c63"),
    House(1, 66.0, 14.0, 7.2, 3.4, "#e3bb86", "#7d4038"),
)
FRONT, DEPTH = 7.6, 8.5  # metres from the road's middle to the walls; depth of a house


def draw() -> np.ndarray:
    """880 × 640 RGB."""
    rng = np.random.default_rng(7)
    art = Painting(
        WIDTH, HEIGHT, fade((0, 0), (0, HORIZON + 20), "#4f86c6", "#8dbbe2", "#cfe0e6", "#f9e3bf")
    )
    _sky(art, rng)
    _far_away(art, rng)
    _ground(art, rng)
    things: list[tuple[float, Callable[[], None]]] = [
        (house.z + house.length, partial(_house, art, house)) for house in HOUSES
    ]
    for paint, rows in ((_tree, _TREES), (_lamp, _LAMPS), (_car, _CARS), (_person, _PEOPLE)):
        things += [(row[1], partial(paint, art, *row)) for row in rows]
    for _, paint_thing in sorted(things, key=lambda thing: -thing[0]):
        paint_thing()
    _evening(art)
    vignette(art, 0.16)
    grain(art, 0.012, rng)
    return art.finished()


_TREES = (
    (-6.5, 19.6, 1.0),
    (6.6, 21.4, 1.05),
    (-6.4, 29.6, 0.9),
    (6.5, 31.0, 0.95),
    (-6.5, 39.0, 1.0),
    (6.6, 41.2, 0.9),
    (-6.4, 51.0, 1.0),
    (6.5, 52.0, 1.0),
    (-6.4, 63.0, 0.95),
    (6.4, 65.0, 1.0),
    (-6.2, 78.0, 1.1),
    (6.2, 80.0, 1.1),
)
_LAMPS = (
    (-4.75, 15.0),
    (4.75, 18.0),
    (-4.75, 26.5),
    (4.75, 29.0),
    (-4.75, 45.0),
    (4.75, 47.0),
    (-4.75, 70.0),
    (4.75, 72.0),
)
_CARS = (
    (1.75, 15.5, "#b3262e", False),
    (-1.8, 24.0, "#e8e4da", True),
    (1.75, 35.0, "#2f5d8a", False),
    (-1.8, 47.0, "#d79a2b", True),
    (1.75, 62.0, "#5f6b73", False),
    (-3.85, 33.0, "#3f7a5c", True),
    (3.9, 24.5, "#6c4f86", False),
)
_PEOPLE = (  # x, z, height, coat, trousers, skin, stride
    (-5.6, 12.2, 1.74, "#2f6f8f", "#2d2f45", "#c98f6b", 1.0),
    (-4.95, 12.6, 1.20, "#e0a32e", "#3c4f7a", "#c98f6b", -1.0),
    (5.7, 14.2, 1.68, "#a83246", "#3b3346", "#8a5a3c", -1.0),
    (-0.6, 20.0, 1.78, "#4a5a3c", "#33323f", "#e0ad86", 1.0),
    (5.4, 22.6, 1.70, "#d9d2c0", "#514a63", "#e0ad86", 1.0),
    (5.9, 22.9, 1.62, "#5b7fb0", "#30303f", "#7a4d34", -1.0),
    (-5.5, 27.5, 1.75, "#733f63", "#2c2c3a", "#d6a07a", -1.0),
    (-5.3, 36.0, 1.72, "#bf5b36", "#3c3c4f", "#8a5a3c", 1.0),
    (5.5, 37.0, 1.70, "#2d6a5f", "#2f2f3f", "#c98f6b", 1.0),
    (5.5, 50.0, 1.75, "#9b2f3a", "#2f2f3f", "#c98f6b", -1.0),
)


def _sky(art: Painting, rng) -> None:
    art.ellipse(90, 235, 330, 190, "#ffe9b8", 0.55, blur=70)
    art.ellipse(120, 215, 26, 26, "#fff8df", 0.95, blur=5)
    for x, y, size in (
        (250, 70, 1.0),
        (520, 120, 0.75),
        (690, 55, 1.1),
        (400, 190, 0.5),
        (800, 175, 0.6),
        (60, 110, 0.55),
    ):
        for _ in range(11):
            dx, dy = rng.normal(0, 52 * size), rng.normal(0, 7 * size)
            r = rng.uniform(14, 34) * size
            art.ellipse(x + dx, y + dy + 7, r * 1.7, r * 0.62, "#b9bfd8", 0.28, blur=7)
            art.ellipse(x + dx, y + dy, r * 1.6, r * 0.55, "#fff6e6", 0.55, blur=5)


def _far_away(art: Painting, rng) -> None:
    for base, height, code, period in (
        (HORIZON - 4, 46, "#b9bcd0", 190),
        (HORIZON + 2, 27, "#a7a9b4", 120),
    ):
        ridge = noise((1, WIDTH), period, rng, 3)[0]
        top = base - height * (0.65 + 0.28 * ridge)
        outline = np.column_stack([np.arange(WIDTH), top])
        art.fill(
            [(0, HORIZON + 30), *outline, (WIDTH, HORIZON + 30)],
            fade((0, base - height), (0, base + 10), code, mix(code, "#f2dfc6", 0.6)),
        )
    for x, w, h in ((408, 16, 30), (426, 10, 44), (438, 20, 24), (460, 12, 36), (474, 18, 22)):
        art.rectangle(x, HORIZON - h + 8, w, h, "#a9a5b2", 0.8)
    art.fill([(424, 256), (431, 232), (438, 256)], "#a19cab", 0.85)


def _ground(art: Painting, rng) -> None:
    near, far = 4.2, 400.0

    def strip(x0, x1, paint, opacity=1.0, z0=near, z1=far, blur=0.0):
        art.fill(
            project([(x0, 0, z0), (x1, 0, z0), (x1, 0, z1), (x0, 0, z1)]), paint, opacity, blur
        )

    down = ((0, HORIZON), (0, HEIGHT))
    strip(-60, 60, fade(*down, "#d8cda9", "#b7b06d", "#8f9a55"))
    strip(-FRONT, FRONT, fade(*down, "#e4d6c2", "#cdbda6", "#c4b198"))
    strip(-4.45, 4.45, fade(*down, "#c4b9b4", "#8f8890", "#6c6876"))
    for side in (-1, 1):
        strip(side * 4.45, side * 4.62, fade(*down, "#e8dccb", "#d9ccb8"))
        strip(side * 4.25, side * 4.32, "#f3e9d6", 0.55)
    for z in np.arange(4.0, 120, 1.6):  # joints of the pavement
        for side in (-1, 1):
            art.stroke(
                project([(side * 4.65, 0, z), (side * FRONT, 0, z)]),
                1.0,
                "#8f7f74",
                0.35 * min(1, 9 / z),
            )
    for side in (-1, 1):
        for x in (5.6, 6.6):
            art.stroke(project([(side * x, 0, near), (side * x, 0, 90)]), 1.0, "#8f7f74", 0.22)
    for z in np.arange(24, 150, 5.0):  # lane marks
        strip(-0.07, 0.07, "#f4ecdc", 0.85, z, z + 2.4)
    for x in np.arange(-4.0, 4.0, 0.95):  # crossing
        strip(x, x + 0.52, fade(*down, "#f5eddc", "#efe6d6"), 0.9, 8.4, 11.2)
    patches = noise((HEIGHT, WIDTH), 60, rng, 4)
    fading = np.clip((np.arange(HEIGHT) - HORIZON) / 200, 0, 1)[:, None]
    art.shade((1 + 0.022 * patches * fading).astype(np.float32))
    for house in HOUSES:  # the left row's shadow lies across the street
        if house.side < 0:
            reach = -FRONT + 0.62 * (house.wall + house.roof)
            z0, z1 = house.z - 1.6, house.z + house.length - 1.2
            strip(-FRONT, reach, SHADE, 0.42 * (1 - min(house.z / 110, 0.7)), z0, z1, blur=1.5)


def _quad(art, homography, x, y, w, h, paint, opacity=1.0) -> None:
    with art.placed(homography):
        art.rectangle(x, y, w, h, paint, opacity)


def _house(art: Painting, house: House) -> None:
    side, z0, z1 = house.side, house.z, house.z + house.length
    front, back = side * FRONT, side * (FRONT + DEPTH)
    lit = side > 0  # the sun stands on the left: the right row's fronts catch it
    wall = haze(house.colour, z0)
    front_paint = mix(wall, SUN, 0.22) if lit else mix(wall, SHADE, 0.40)
    gable_paint = mix(wall, SHADE, 0.24) if lit else mix(wall, SHADE, 0.10)
    top, ridge = house.wall, house.wall + house.roof
    middle = (front + back) / 2
    eave = front - side * 0.45
    gable = [(front, 0, z0), (front, top, z0), (middle, ridge, z0), (back, top, z0), (back, 0, z0)]
    art.fill(project(gable), gable_paint)
    _gable_windows(art, house, gable_paint)
    # the wall along the road
    quad = project([(front, 0, z0), (front, top, z0), (front, top, z1), (front, 0, z1)])
    art.fill(
        quad,
        fade(
            tuple(quad[0]),
            tuple(quad[1]),
            mix(front_paint, SHADE, 0.18),
            front_paint,
            mix(front_paint, SUN, 0.15),
        ),
    )
    _front(art, house, front_paint, lit)
    # roof: the slope towards the road, then a bright edge
    roof = haze(house.roof_colour, z0)
    slope_paint = mix(roof, SUN, 0.24) if lit else mix(roof, SHADE, 0.22)
    low = top - 0.15
    slope = project(
        [
            (eave, low, z0 - 0.35),
            (middle, ridge, z0 - 0.35),
            (middle, ridge, z1 + 0.2),
            (eave, low, z1 + 0.2),
        ]
    )
    art.fill(
        slope, fade(tuple(slope[1]), tuple(slope[0]), mix(slope_paint, SUN, 0.15), slope_paint)
    )
    for part in np.linspace(0.1, 0.95, 9):
        line = [
            (eave + (middle - eave) * part, low + (ridge - low) * part, z)
            for z in (z0 - 0.35, z1 + 0.2)
        ]
        art.stroke(project(line), 1.0, mix(slope_paint, "#1d1830", 0.5), 0.35 * min(1, 20 / z0))
    far_eave = back + side * 0.45
    rake = project([(eave, low, z0 - 0.35), (middle, ridge, z0 - 0.35), (far_eave, low, z0 - 0.35)])
    art.stroke(rake, max(1.2, FOCAL * 0.2 / z0), mix(roof, "#2a2035", 0.25))
    art.stroke(
        project([(eave, low, z0 - 0.35), (eave, low, z1 + 0.2)]),
        max(1, FOCAL * 0.09 / z0),
        mix(slope_paint, "#221a33", 0.45),
    )
    # chimney
    cx, cz = middle - side * 1.2, z0 + house.length * 0.35
    stack = project(
        [
            (cx - 0.4, ridge - 1.2, cz),
            (cx + 0.4, ridge - 1.2, cz),
            (cx + 0.4, ridge + 0.7, cz),
            (cx - 0.4, ridge + 0.7, cz),
        ]
    )
    art.fill(
        stack, fade(tuple(stack[0]), tuple(stack[1]), mix(roof, SUN, 0.3), mix(roof, SHADE, 0.4))
    )


def _gable_windows(art: Painting, house: House, wall: str) -> None:
    side = house.side
    left = min(side * FRONT, side * (FRONT + DEPTH))
    homography = plane((left, house.wall, house.z), (1, 0, 0), (0, 1, 0))
    glass = fade((0, 0), (0, house.wall), mix(wall, "#24304f", 0.75), mix(wall, "#9fc0da", 0.7))
    for x in (1.4, 3.75, 6.1):
        for y in np.arange(0.7, house.wall - 1.5, 2.6):
            _window(art, homography, x, y, 1.1, 1.45, wall, glass, house.z)
    with art.placed(homography):
        art.ellipse(DEPTH / 2, -1.1, 0.45, 0.45, mix(wall, "#fff6e0", 0.6))
        art.ellipse(DEPTH / 2, -1.1, 0.33, 0.33, mix(wall, "#26314f", 0.75))


def _front(art: Painting, house: House, wall: str, lit: bool) -> None:
    """Windows, door and perhaps a shop along the road; u runs away from the viewer."""
    homography = plane((house.side * FRONT, house.wall, house.z), (0, 0, 1), (0, 1, 0))
    glass = (
        fade((0, 0), (house.length, house.wall), "#ffe9b5", "#a8c4d6", "#5c7699")
        if lit
        else fade((0, 0), (0, house.wall), "#2c3553", "#66799c")
    )
    columns = np.arange(0.9, house.length - 1.2, 2.1)
    for y in np.arange(0.8, house.wall - 3.2, 2.6):
        for u in columns:
            _window(art, homography, u, y, 1.15, 1.5, wall, glass, house.z)
    ground = house.wall - 2.75
    with art.placed(homography):
        art.rectangle(0, house.wall - 0.5, house.length, 0.5, mix(wall, SHADE, 0.35), 0.8)
        art.rectangle(0, ground - 0.25, house.length, 0.16, mix(wall, "#fff4dd", 0.45), 0.8)
    if house.shop:
        awning = "#c23b3b" if house.side < 0 else "#2c6e6a"
        with art.placed(homography):
            art.rectangle(0.5, ground + 0.5, house.length - 1, 2.0, mix("#2b3350", "#f8d58a", 0.55))
            art.rectangle(0.5, ground + 0.5, house.length - 1, 2.0, mix(wall, "#2b2238", 0.6), 0.25)
            for u in np.arange(0.5, house.length - 0.7, 1.4):
                art.rectangle(u, ground + 0.45, 0.09, 2.1, mix(wall, "#241c30", 0.6))
            art.rectangle(0.4, ground - 0.15, house.length - 0.8, 0.5, mix(awning, "#1c1830", 0.3))
        _awning(art, house, ground, awning, lit)
        return
    door = columns[len(columns) // 2]
    for u in columns:
        if u != door:
            _window(art, homography, u, ground + 0.35, 1.15, 1.4, wall, glass, house.z)
    with art.placed(homography):
        art.rectangle(door - 0.08, ground + 0.3, 1.25, 2.45, mix(wall, "#fff4dd", 0.5))
        art.rectangle(door, ground + 0.42, 1.1, 2.33, mix(wall, "#3a2430", 0.72))
        art.rectangle(door + 0.15, ground + 0.6, 0.8, 0.5, mix(wall, "#f4d58e", 0.6))


def _awning(art, house, ground, code, lit) -> None:
    """A striped canopy that leans out over the pavement."""
    y1, y0 = house.wall - ground + 0.1, house.wall - ground - 0.75
    out = house.side * (FRONT - 1.25)
    count = 9
    edges = np.linspace(house.z + 0.4, house.z + house.length - 0.4, count + 1)
    for index in range(count):
        stripe = code if index % 2 == 0 else "#f6ead2"
        stripe = mix(haze(stripe, house.z), SUN if lit else SHADE, 0.15 if lit else 0.25)
        z0, z1 = edges[index], edges[index + 1]
        wall = house.side * FRONT
        art.fill(project([(wall, y1, z0), (out, y0, z0), (out, y0, z1), (wall, y1, z1)]), stripe)
        art.fill(
            project([(out, y0, z0), (out, y0 - 0.28, z0), (out, y0 - 0.28, z1), (out, y0, z1)]),
            mix(stripe, SHADE, 0.25),
        )


def _window(art, homography, x, y, w, h, wall, glass, z) -> None:
    frame = mix(wall, "#fff6e2", 0.62)
    with art.placed(homography):
        art.rectangle(x - 0.12, y - 0.12, w + 0.24, h + 0.24, frame)
        art.rectangle(x, y, w, h, glass)
        if z < 45:
            art.rectangle(x + w / 2 - 0.035, y, 0.07, h, frame)
            art.rectangle(x, y + h * 0.4, w, 0.07, frame)
            art.rectangle(x, y, w, 0.16, "#1c2140", 0.35)
            art.rectangle(x - 0.2, y + h + 0.1, w + 0.4, 0.14, mix(wall, SHADE, 0.3))


def _standing(x: float, z: float) -> np.ndarray:
    """Local metres, y down from the ground point (x, 0, z)."""
    ((px, py),) = project([(x, 0, z)])
    return similarity(px, py, FOCAL / z)


def _shadow(art: Painting, length: float, width: float, z: float) -> None:
    """On the ground, towards the right and the viewer."""
    depth = width * EYE / z
    art.fill(
        [
            (-width / 2, -depth * 0.4),
            (width / 2, -depth * 0.4),
            (length + width * 0.3, depth),
            (length - width * 0.3, depth * 1.5),
        ],
        SHADE,
        0.38,
        blur=0.06,
    )


def _tree(art: Painting, x: float, z: float, size: float) -> None:
    rng = np.random.default_rng(round(z * 10))
    leaf = haze("#5d8a3c", z)
    with art.placed(_standing(x, z)), art.at(0, 0, size):
        art.ellipse(1.5, 0.05, 2.2, 0.28, SHADE, 0.36, blur=0.12)
        art.fill(
            [(-0.17, 0.05), (-0.1, -2.4), (0.1, -2.4), (0.17, 0.05)],
            fade((-0.17, 0), (0.17, 0), haze("#a77c56", z), haze("#54405a", z)),
        )
        for dx, dy in ((-0.5, -3.1), (0.55, -3.0)):
            art.stroke([(0, -2.1), (dx, dy)], 0.11, haze("#6a4e4c", z))
        turn, reach = rng.uniform(0, 2 * np.pi, 60), np.sqrt(rng.uniform(0, 1, 60))
        blobs = np.column_stack([1.25 * reach * np.cos(turn), 1.5 * reach * np.sin(turn) - 4.0])
        for layer, (shift, tint, part) in enumerate(
            ((0.26, SHADE, 0.45), (0.08, SHADE, 0.2), (-0.1, SUN, 0.08), (-0.3, SUN, 0.36))
        ):
            radius = (0.5, 0.42, 0.33, 0.19)[layer]
            for bx, by in blobs[: (60, 52, 44, 34)[layer]]:
                art.ellipse(
                    bx + shift, by + shift * 0.8, radius, radius * 0.86, mix(leaf, tint, part), 0.92
                )


def _lamp(art: Painting, x: float, z: float) -> None:
    metal = haze("#2d3347", z)
    lean = -np.sign(x)
    with art.placed(_standing(x, z)):
        art.ellipse(0.5, 0.02, 0.8, 0.07, SHADE, 0.3, blur=0.05)
        art.fill([(-0.1, 0), (-0.05, -5.2), (0.05, -5.2), (0.1, 0)], metal)
        art.rectangle(-0.16, -0.5, 0.32, 0.5, metal, radius=0.05)
        art.stroke([(0, -5.1), (lean * 0.25, -5.55), (lean * 1.1, -5.65)], 0.09, metal)
        art.ellipse(lean * 1.2, -5.55, 0.34, 0.12, metal)
        art.ellipse(lean * 1.2, -5.46, 0.27, 0.09, "#fff2c4")


def _car(art: Painting, x: float, z: float, code: str, towards: bool) -> None:
    """A car seen from behind, or from the front when it comes `towards` the viewer."""
    body, dark = haze(code, z), haze("#23263a", z)
    light, shade = mix(body, "#fff3d6", 0.42), mix(body, SHADE, 0.45)
    with art.placed(_standing(x, z)):
        art.fill([(-0.95, -0.12), (0.9, -0.12), (2.0, 0.22), (-0.5, 0.24)], SHADE, 0.5, blur=0.08)
        for side in (-1, 1):
            art.rectangle(side * 0.68 - 0.13, -0.42, 0.26, 0.45, "#1b1b28", radius=0.08)
        cabin = [
            (-0.62, -0.85),
            (-0.52, -1.38),
            (-0.4, -1.47),
            (0.4, -1.47),
            (0.52, -1.38),
            (0.62, -0.85),
        ]
        art.fill(cabin, fade((-0.6, 0), (0.6, 0), light, body, shade))
        art.fill(
            [(-0.53, -0.86), (-0.44, -1.31), (0.44, -1.31), (0.53, -0.86)],
            fade((-0.5, -1.3), (0.5, -0.86), haze("#d8ecf2", z), haze("#5b7590", z), dark),
        )
        art.fill([(-0.42, -0.9), (-0.2, -1.29), (-0.02, -1.29), (-0.24, -0.9)], "#ffffff", 0.22)
        art.rectangle(
            -0.9, -0.93, 1.8, 0.68, fade((-0.9, 0), (0.9, 0), light, body, body, shade), radius=0.17
        )
        art.rectangle(-0.86, -0.9, 1.72, 0.13, mix(body, "#fff6e0", 0.55), 0.55, radius=0.06)
        art.rectangle(-0.9, -0.4, 1.8, 0.17, mix(shade, "#1b1b28", 0.45), radius=0.06)
        art.rectangle(-0.24, -0.62, 0.48, 0.14, "#efe9d8", radius=0.02)
        lamp = "#fff5cf" if towards else "#e0343a"
        for side in (-1, 1):
            art.rectangle(
                side * 0.68 - 0.17, -0.77, 0.34, 0.19, mix(shade, "#141420", 0.5), radius=0.06
            )
            art.rectangle(side * 0.68 - 0.13, -0.75, 0.26, 0.15, lamp, radius=0.05)
            art.ellipse(side * 0.98, -0.98, 0.12, 0.08, shade)
        if towards:
            art.rectangle(-0.42, -0.75, 0.84, 0.1, mix(shade, "#141420", 0.6), radius=0.04)


def _person(art, x, z, height, coat, trousers, skin, stride) -> None:
    coat, trousers, skin = haze(coat, z), haze(trousers, z), haze(skin, z)
    with art.placed(_standing(x, z)), art.at(0, 0, height / 1.75, flip=stride < 0):
        art.fill([(-0.12, 0), (0.15, 0), (1.25, 0.16), (1.0, 0.2)], SHADE, 0.38, blur=0.04)
        for foot, lift in ((-0.2, 0.05), (0.21, 0.0)):
            art.fill(
                [
                    (-0.1, -0.86),
                    (0.1, -0.86),
                    (foot + 0.07, -0.06 - lift),
                    (foot - 0.07, -0.06 - lift),
                ],
                mix(trousers, SHADE, 0.25 if foot < 0 else 0),
            )
            art.rectangle(foot - 0.08, -0.1 - lift, 0.26, 0.1, "#23202c", radius=0.05)
        art.stroke([(0.13, -1.32), (0.26, -1.05), (0.24, -0.82)], 0.11, mix(coat, SHADE, 0.4))
        torso = [
            (-0.2, -1.42),
            (-0.1, -1.48),
            (0.1, -1.48),
            (0.2, -1.42),
            (0.19, -1.0),
            (0.22, -0.76),
            (-0.22, -0.76),
            (-0.19, -1.0),
        ]
        art.fill(
            torso, fade((-0.2, 0), (0.22, 0), mix(coat, SUN, 0.35), coat, mix(coat, SHADE, 0.35))
        )
        art.stroke([(-0.15, -1.34), (-0.24, -1.06), (-0.12, -0.84)], 0.11, mix(coat, SUN, 0.15))
        art.ellipse(-0.12, -0.82, 0.05, 0.06, skin)
        art.rectangle(-0.05, -1.56, 0.1, 0.14, mix(skin, SHADE, 0.3))
        art.ellipse(
            0,
            -1.64,
            0.105,
            0.13,
            fade((-0.1, 0), (0.1, 0), mix(skin, SUN, 0.3), skin, mix(skin, SHADE, 0.3)),
        )
        art.fill(ring(0, -1.67, 0.115, 0.115, 175, 375), haze("#3a2a2a", z))


def _evening(art: Painting) -> None:
    """Warm light from the left over everything."""
    x = np.linspace(1, 0, WIDTH, dtype=np.float32)[None, :, None]
    warm = np.array([1.05, 1.015, 0.95], np.float32)
    art.shade(np.ones((HEIGHT, 1, 1), np.float32) * (1 + (warm - 1) * x))

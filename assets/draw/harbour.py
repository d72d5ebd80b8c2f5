"""A harbour from the air: many long objects, at every angle."""

from __future__ import annotations

import cv2
import numpy as np

from assets.draw.brush import Painting, fade, grain, mix, noise, vignette

WIDTH, HEIGHT = 880, 640
SHADE = "#0d2f4f"
SHADOW = np.array([7.0, 9.0])  # pixels to where a thing of height 1 throws its shadow


def draw() -> np.ndarray:
    """880 × 640 RGB."""
    rng = np.random.default_rng(23)
    art = Painting(WIDTH, HEIGHT, fade((0, 0), (WIDTH, HEIGHT), "#1f7f95", "#16697f", "#0f4f6e"))
    _water(art, rng)
    _shallows(art)
    for boat in UNDERWAY:
        _wake(art, *boat[:4])
    _breakwater(art, rng)
    _quay(art, rng)
    for pier in PIERS:
        _pier(art, rng, *pier)
    for vessel in [*UNDERWAY, *_moored(rng)]:
        _vessel(art, *vessel)
    _glints(art, rng)
    vignette(art, 0.18)
    grain(art, 0.012, rng)
    return art.finished()


UNDERWAY = (  # x, y, heading in degrees counter-clockwise from east, length, kind
    (600, 92, 152, 118, "ferry"),
    (690, 262, -38, 74, "sail"),
    (486, 226, 67, 58, "sail"),
    (806, 262, 98, 52, "motor"),
    (590, 380, -160, 46, "motor"),
    (770, 122, 24, 44, "motor"),
    (474, 62, -12, 60, "sail"),
    (660, 470, 28, 54, "fishing"),
)
PIERS = (  # x, y on the quay, heading, length, width
    (150, 176, 18, 236, 15),
    (205, 352, 2, 262, 15),
    (268, 492, -14, 236, 15),
)


def _water(art: Painting, rng) -> None:
    shape = (HEIGHT, WIDTH)
    swell = noise(shape, 130, rng, 3)
    ripple = cv2.warpAffine(
        noise((HEIGHT, WIDTH), 9, rng, 3),
        np.array([(1.0, 0.35, -60), (-0.1, 0.55, 40)]),
        (WIDTH, HEIGHT),
        borderMode=cv2.BORDER_REFLECT,
    )
    art.shade((1 + 0.05 * swell + 0.035 * ripple).astype(np.float32))


def _shallows(art: Painting) -> None:
    """The bottom shows near the shore."""
    shore = [
        (-20, -20),
        (250, -20),
        (232, 60),
        (170, 180),
        (250, 360),
        (330, 520),
        (420, 660),
        (-20, 660),
    ]
    for spread, opacity in ((60, 0.16), (34, 0.2), (14, 0.25)):
        art.fill(shore, "#5fc3b8", opacity, blur=spread)


def _breakwater(art: Painting, rng) -> None:
    """A curved mole of stones with a light at its head."""
    path = np.column_stack([np.linspace(520, 905, 66), 590 - 95 * np.sin(np.linspace(0, 2.1, 66))])
    art.stroke(path + SHADOW * 0.8, 34, SHADE, 0.35, blur=5)
    art.stroke(path, 46, "#cdeee6", 0.22, blur=5)
    for x, y in path:
        for _ in range(15):
            dx, dy, r = rng.normal(0, 9), rng.normal(0, 7.5), rng.uniform(2.6, 5.2)
            stone = mix("#8b867f", "#5b5a63", rng.uniform(0, 1))
            angles = np.sort(rng.uniform(0, 2 * np.pi, 6))
            rock = np.column_stack([np.cos(angles), np.sin(angles)]) * r + (x + dx, y + dy)
            art.fill(np.add(rock, (1.4, 1.8)), SHADE, 0.5)
            art.fill(rock, stone)
            art.fill(
                (rock - (x + dx, y + dy)) * 0.6 + (x + dx - 0.7, y + dy - 0.9),
                mix(stone, "#fff1d8", 0.35),
            )
    art.stroke(path, 9, "#d9cfbd")
    art.stroke(path, 6, "#e8dfce")
    x, y = path[0]
    art.ellipse(x, y, 15, 15, "#efe6d4")
    art.fill([(x - 6, y), (x + 6, y), (x + 40, y + 44), (x + 30, y + 50)], SHADE, 0.4, blur=2)
    for r, code in ((9.5, "#c8372d"), (7, "#f6efe2"), (4.6, "#c8372d"), (2.4, "#fff3c2")):
        art.ellipse(x, y, r, r, code)
    art.ellipse(x - 2, y - 2, 4, 4, "#ffffff", 0.3, blur=1.5)


def _quay(art: Painting, rng) -> None:
    edge = [
        (-20, -20),
        (196, -20),
        (178, 70),
        (122, 170),
        (190, 340),
        (262, 500),
        (340, 660),
        (-20, 660),
    ]
    art.fill(np.array(edge) + SHADOW * 0.9, SHADE, 0.5, blur=4)
    art.fill(edge, fade((0, 0), (300, 400), "#ded3c0", "#cfc3b0", "#c6b9a6"))
    art.stroke(edge[1:7], 5, "#efe7d8")
    art.stroke(np.array(edge[1:7]) - (8, 0), 1.2, "#9d9184", 0.7)
    joints = noise((HEIGHT, WIDTH), 50, rng, 4)
    inside = np.zeros((HEIGHT, WIDTH), np.float32)
    cv2.fillPoly(inside, [np.array(edge, np.int32)], 1.0)
    art.shade((1 + 0.022 * joints * inside).astype(np.float32))
    road = [(60, -20), (44, 160), (104, 340), (176, 500), (244, 660)]
    art.stroke(road, 40, "#8d8a90")
    art.stroke(road, 37, "#77757f")
    for index in range(len(road) - 1):
        a, b = np.array(road[index], float), np.array(road[index + 1], float)
        steps = int(np.hypot(*(b - a)) / 18)
        for step in range(steps):
            art.stroke(
                [a + (b - a) * (step / steps), a + (b - a) * ((step + 0.5) / steps)],
                1.3,
                "#f0e7d2",
                0.85,
            )
    _grove(art, rng)
    for x, y, degrees, w, h, roof in (
        (112, 40, 82, 84, 46, "#b4553c"),
        (20, 250, -70, 96, 50, "#a24a38"),
        (66, 420, -66, 110, 54, "#c0674a"),
        (120, 566, -64, 84, 50, "#8d5a4c"),
        (10, 90, 85, 70, 40, "#c98a4e"),
        (18, 560, -64, 74, 46, "#a24a38"),
    ):
        _roof(art, x, y, degrees, w, h, roof)
    colours = ("#c8443a", "#2f6f9f", "#e0a63c", "#4f8a5b", "#d9d2c4", "#7a4e7e")
    for row in range(3):
        for column in range(5):
            if rng.uniform() < 0.85:
                with art.at(206 + row * 15 + column * 13.5, 520 + column * 24 - row * 7, 1, -62):
                    _box_with_shadow(art, 22, 9, colours[rng.integers(len(colours))], 0.5)
    for x, y, degrees, lane in (
        (58, 110, 94, -9),
        (52, 70, 94, 9),
        (76, 255, -71, 9),
        (118, 372, -66, -9),
        (146, 436, -66, 9),
        (206, 570, -67, -9),
        (60, 20, 94, -9),
    ):
        with art.at(x + lane, y, 1, degrees):
            _box_with_shadow(art, 15, 7, colours[rng.integers(len(colours))], 0.25, 2.5)
            art.rectangle(-2, -2.6, 5, 5.2, "#25364d", 0.75, radius=1.5)


def _grove(art: Painting, rng) -> None:
    for x0, y0, count in (
        (-4, 170, 16),
        (36, 330, 10),
        (20, 480, 16),
        (80, 640, 12),
        (140, 120, 3),
        (92, 6, 5),
        (0, 20, 5),
    ):
        for _ in range(count):
            x, y, r = x0 + rng.normal(0, 14), y0 + rng.normal(0, 22), rng.uniform(6, 10)
            leaf = mix("#4f7d43", "#7d9a4a", rng.uniform(0, 1))
            art.ellipse(x + 5, y + 6, r, r, "#2b3550", 0.4, blur=1.5)
            art.ellipse(x, y, r, r, mix(leaf, "#1f3a3a", 0.35))
            art.ellipse(x - 1.3, y - 1.5, r * 0.76, r * 0.76, leaf)
            art.ellipse(x - 2.6, y - 3, r * 0.42, r * 0.42, mix(leaf, "#fff0b0", 0.35))


def _box_with_shadow(art, length, width, code, height, radius=1.0) -> None:
    """A low block, its shadow drawn in the picture's frame."""
    _cast(art, ring_box(length, width), height)
    art.rectangle(-length / 2, -width / 2, length, width, code, radius=radius)
    art.rectangle(
        -length / 2 + 1, -width / 2 + 1, length - 2, width * 0.3, "#ffffff", 0.25, radius=radius
    )


def ring_box(length: float, width: float) -> np.ndarray:
    """Corners of a centred rectangle."""
    return np.array([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)]) * (length, width)


def _cast(art: Painting, outline, height: float, opacity: float = 0.38) -> None:
    """The shadow of an outline in local units, always towards the picture's lower right."""
    shift = np.linalg.inv(art.matrix[:2, :2]) @ (SHADOW * height)
    both = np.vstack([outline, np.asarray(outline) + shift]).astype(np.float32)
    art.fill(cv2.convexHull(both)[:, 0], SHADE, opacity, blur=1.0)


def _roof(art, x, y, degrees, w, h, code) -> None:
    with art.at(x, y, 1, degrees):
        _cast(art, ring_box(w, h), 2.2, 0.42)
        # The slope that faces the upper left of the picture is the bright one.
        lit_first = (np.linalg.inv(art.matrix[:2, :2]) @ (-SHADOW))[1] < 0
        bright, dark = mix(code, "#ffe9c0", 0.28), mix(code, "#2b2545", 0.22)
        first, second = (bright, dark) if lit_first else (dark, bright)
        art.rectangle(-w / 2, -h / 2, w, h / 2, first)
        art.rectangle(-w / 2, 0, w, h / 2, second)
        for part in np.arange(-w / 2 + 5, w / 2, 5):
            art.stroke([(part, -h / 2), (part, h / 2)], 0.7, mix(code, "#2b2545", 0.5), 0.35)
        art.stroke([(-w / 2, 0), (w / 2, 0)], 1.6, mix(code, "#ffe9c0", 0.45))
        art.rectangle(w * 0.2, -h * 0.32, 7, 7, mix(code, "#2b2545", 0.5))
        for window in (-0.3, -0.05):
            art.rectangle(w * window, h * 0.14, 8, 6, "#a9c9d8")


def _pier(art, rng, x, y, degrees, length, width) -> None:
    plank = "#b58f68"
    with art.at(x, y, 1, degrees):
        _cast(
            art,
            np.array(
                [(-20, -width / 2), (length, -width / 2), (length, width / 2), (-20, width / 2)]
            ),
            0.7,
            0.42,
        )
        art.rectangle(
            -20,
            -width / 2,
            length + 20,
            width,
            fade((0, -width / 2), (0, width / 2), mix(plank, "#fff0d4", 0.32), plank),
        )
        for u in np.arange(-20, length, 3.2):
            art.stroke(
                [(u, -width / 2), (u, width / 2)],
                0.7,
                mix(plank, "#3b2a2f", 0.6),
                0.25 + 0.3 * rng.uniform(),
            )
        for side in (-1, 1):
            art.stroke(
                [(-20, side * width / 2), (length, side * width / 2)],
                1.4,
                mix(plank, "#3b2a2f", 0.35),
            )
        art.rectangle(length - 6, -width / 2 - 10, 14, width + 20, mix(plank, "#fff0d4", 0.2))
        for u in np.arange(26, length - 14, 31.0):
            for side in (-1, 1):
                finger = (u, side * width / 2) if side > 0 else (u, -width / 2 - 27)
                art.rectangle(finger[0] - 1.6, finger[1], 3.2, 27, mix(plank, "#fff0d4", 0.1))
        for u in np.arange(10, length, 40):
            art.ellipse(u, 0, 1.4, 1.4, "#fff5d0")


def _moored(rng) -> list[tuple[float, float, float, float, str]]:
    """Two boats in most of the gaps between a pier's fingers."""
    boats = []
    kinds = ("motor", "sail", "sail", "motor", "fishing")
    for x, y, degrees, length, width in PIERS:
        turn = np.deg2rad(degrees)
        along, across = (
            np.array([np.cos(turn), -np.sin(turn)]),
            np.array([np.sin(turn), np.cos(turn)]),
        )
        for u in np.arange(26, length - 40, 31.0):
            for side in (-1, 1):
                if rng.uniform() < 0.12:
                    continue
                size = rng.uniform(29, 41)
                middle = (
                    np.array([x, y])
                    + along * (u + 15.5 + rng.normal(0, 0.8))
                    + across * side * (width / 2 + size / 2 + 4)
                )
                outward = degrees - 90 * side + rng.normal(0, 2.5)
                boats.append((*middle, outward, size, kinds[rng.integers(len(kinds))]))
    return boats


def _wake(art: Painting, x, y, degrees, length) -> None:
    rng = np.random.default_rng(round(x + y))
    with art.at(x, y, length / 60, degrees):
        art.fill(
            [(20, -8), (-30, -9), (-190, -3), (-190, 3), (-30, 9), (20, 8)],
            fade((20, 0), (-180, 0), "#dff3f0", "#4e9cab", "#1b6f86"),
            0.5,
            blur=3.2,
        )
        for side in (-1, 1):
            for step in np.linspace(0, 1, 26):
                u, v = 26 - 190 * step, side * (3 + 52 * step**0.9)
                art.stroke(
                    [(u, v), (u - 13, v + side * 2.6)],
                    2.2 * (1 - 0.6 * step),
                    "#eefaf6",
                    0.55 * (1 - step) ** 1.3,
                    blur=0.5 + 1.2 * step,
                )
        for _ in range(70):
            step = rng.uniform(0, 1) ** 1.6
            u, v = -26 - 130 * step, rng.normal(0, 3.2 + 3.5 * step)
            r = rng.uniform(0.8, 2.2)
            art.ellipse(u, v, r * 1.8, r, "#f5fdfb", 0.6 * (1 - step), blur=0.4)


def _hull(half: float, beam: float, bow: float = 0.42) -> np.ndarray:
    """An outline that points to +x."""
    t = np.linspace(0, 1, 18)
    start = half * (1 - 2 * bow)
    x = start + (half - start) * t
    y = beam * np.cos(t * np.pi / 2) ** 0.8
    port = np.column_stack([x, -y])
    stern = np.array(
        [
            (-half * 0.96, -beam * 0.86),
            (-half, -beam * 0.6),
            (-half, beam * 0.6),
            (-half * 0.96, beam * 0.86),
            (-half * 0.5, beam),
        ]
    )
    return np.vstack([[(-half * 0.5, -beam)], port, port[::-1] * (1, -1), stern[::-1]])


def _vessel(art: Painting, x, y, degrees, length, kind) -> None:
    rng = np.random.default_rng(round(x * 7 + y * 3))
    hulls = {
        "sail": ("#f4efe4", "#1f3d63", "#f2e6d0"),
        "motor": ("#f7f4ee", "#f7f4ee", "#c93b36"),
        "fishing": ("#2f6a8f", "#b8432f", "#3f7a57"),
        "ferry": ("#f5f1e8",),
    }[kind]
    hull = hulls[rng.integers(len(hulls))]
    half, beam = 50.0, {"sail": 14.5, "motor": 17.0, "fishing": 17.5, "ferry": 15.0}[kind]
    with art.at(x, y, length / 100, degrees):
        outline = _hull(half, beam, 0.3 if kind == "ferry" else 0.45)
        _cast(
            art,
            outline,
            {"ferry": 12 / length * 8, "sail": 0.5, "motor": 0.55, "fishing": 0.6}[kind],
        )
        art.fill(outline * 1.05, "#eaf7f4", 0.35, blur=1.6)
        art.fill(
            outline,
            fade((0, -beam), (0, beam), mix(hull, "#ffffff", 0.35), hull, mix(hull, SHADE, 0.25)),
        )
        art.fill(
            outline * (0.93, 0.8),
            {"sail": "#d9b98a", "motor": "#efe8da", "fishing": "#c9a777", "ferry": "#d8d4ca"}[kind],
        )
        _DECKS[kind](art, rng)


def _deck_sail(art, rng) -> None:
    for v in (-6, -3, 0, 3, 6):
        art.stroke([(-44, v), (30, v)], 0.6, "#9a7448", 0.5)
    art.rectangle(-4, -6, 30, 12, "#fbf7ee", radius=5)
    art.rectangle(4, -4, 8, 8, "#6f94a8", radius=2)
    art.rectangle(-38, -6, 26, 12, "#a98559", radius=4)
    art.stroke([(8, 0), (-36, 0)], 3.6, "#3b6ea5" if rng.uniform() < 0.5 else "#efe9dc")
    shift = np.linalg.inv(art.matrix[:2, :2]) @ (SHADOW * 4)
    art.stroke([(8, 0), (8 + shift[0], shift[1])], 1.3, SHADE, 0.4)
    art.ellipse(8, 0, 2.2, 2.2, "#e8e4da")


def _deck_motor(art, rng) -> None:
    art.rectangle(-14, -11, 38, 22, "#fdfbf6", radius=8)
    art.fill([(10, -9), (22, -7.5), (22, 7.5), (10, 9)], "#37536e")
    art.fill([(12, -7.5), (17, -6.8), (17, -1), (12, -1)], "#86a9bf")
    art.rectangle(-42, -10, 25, 20, "#b98f62", radius=3)
    art.rectangle(-39, -8, 5, 16, "#e9e2d3", radius=2)
    art.rectangle(-49, -4, 5, 8, "#2b2f3c", radius=2)


def _deck_fishing(art, rng) -> None:
    art.rectangle(8, -10, 22, 20, "#f6f0e2", radius=3)
    art.rectangle(24, -8, 5, 16, "#35506b", radius=1)
    art.rectangle(-40, -11, 36, 22, "#8d6a4a", radius=3)
    for u in (-36, -27, -18):
        code = ("#d98b2b", "#3d7fa8", "#c9483b")[rng.integers(3)]
        art.rectangle(u, -7, 7, 6, code, radius=1)
        art.rectangle(u, 2, 7, 6, mix(code, "#ffffff", 0.3), radius=1)
    art.stroke([(2, 0), (-30, 9)], 1.4, "#e8e4da")


def _deck_ferry(art, rng) -> None:
    art.rectangle(-40, -10, 66, 20, "#ffffff", radius=4)
    art.rectangle(-40, -10, 66, 20, fade((0, -10), (0, 10), "#ffffff", "#c3ccd2"), 0.8, radius=4)
    art.rectangle(14, -11.5, 9, 23, "#35506b", radius=2)
    for u in range(-36, 8, 7):
        for v in (-8, 5):
            art.rectangle(u, v, 4.5, 3, "#f0853a", radius=1)
    art.ellipse(-12, 0, 5, 4.4, "#c8372d")
    art.ellipse(-12, 0, 3, 2.6, "#2b2f3c")
    art.rectangle(-4, -1, 16, 2, "#8a96a0")


_DECKS = {"sail": _deck_sail, "motor": _deck_motor, "fishing": _deck_fishing, "ferry": _deck_ferry}


def _glints(art: Painting, rng) -> None:
    for _ in range(240):
        x, y = rng.uniform(330, WIDTH), rng.uniform(0, HEIGHT)
        w = rng.uniform(2, 6)
        art.stroke([(x, y), (x + w, y + rng.normal(0, 0.8))], 0.8, "#e8fbf7", rng.uniform(0.1, 0.4))
    for x, y in ((430, 300), (520, 470), (700, 200), (690, 355)):
        for _ in range(5):
            dx, dy = rng.normal(0, 16), rng.normal(0, 12)
            art.stroke(
                [(x + dx - 3, y + dy - 1.5), (x + dx, y + dy), (x + dx + 3, y + dy - 1.5)],
                1.1,
                "#ffffff",
                0.9,
            )

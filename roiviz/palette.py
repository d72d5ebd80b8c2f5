"""Every colour of the lab, once: two themes, three data ramps, all safe for colour-blind eyes; and
the fonts, their sizes and the roundness of corners.

The ramps are straight lines in OKLab, so that equal steps in the data look like equal steps:
sequential runs along the blue-yellow axis (the one axis that every common colour blindness keeps)
from dark to light; diverging runs from blue through a neutral centre, which is 0, to orange.
Categorical colours are Okabe and Ito's (2008). Source of OKLab: Björn Ottosson, 2020.
"""

import functools
from collections.abc import Callable

import numpy as np

Theme = dict[str, str]

LIGHT: Theme = {
    "ground": "#f5f6fa",
    "surface": "#ffffff",
    "sunken": "#eceff5",
    "line": "#dde1ea",
    "line-strong": "#b9c0ce",
    "text": "#172033",
    "muted": "#566076",
    "accent": "#1f56d6",
    "accent-text": "#ffffff",
    "accent-soft": "#e7eefc",
    "focus": "#985300",
    "focus-soft": "#fdebcf",
    "good": "#006b4c",
    "good-soft": "#e0f4ec",
    "warn": "#94500a",
    "warn-soft": "#fcefdc",
    "bad": "#b3261e",
    "bad-soft": "#fce8e6",
    "stage": "#dfe3eb",
    "stage-mark": "#c9cfdb",
}
DARK: Theme = {
    "ground": "#0e131d",
    "surface": "#171d2a",
    "sunken": "#10151f",
    "line": "#2a3345",
    "line-strong": "#465167",
    "text": "#e8ecf5",
    "muted": "#9aa6bd",
    "accent": "#7aa5ff",
    "accent-text": "#0b1220",
    "accent-soft": "#1d2b4a",
    "focus": "#ffb84d",
    "focus-soft": "#43310f",
    "good": "#5fd3a6",
    "good-soft": "#12342a",
    "warn": "#f0b35e",
    "warn-soft": "#3a2a12",
    "bad": "#ff8f85",
    "bad-soft": "#44201d",
    "stage": "#080b12",
    "stage-mark": "#1c2433",
}
# Marks on a picture lie on any colour: each has a light core and a dark casing in both themes.
PICTURE: Theme = {
    "mark": "#ffffff",
    "casing": "#0b1020",
    "casing-soft": "#080e1c6b",
    "casing-strong": "#080e1c8c",
    "halo": "#ffffffeb",
    "bin-line": "#ffffffcc",
    "grid": "#ffffff2b",
    "wash": "#ffa31a2b",
    "box": "#3d7bff",
    "highlight": "#ffa31a",
    "clamped": "#ffd35c",
    "discarded": "#ff7a6b",
    "footprint": "#58c4ff",
    "set-0": "#c8a0ff",
    "set-1": "#b6f24a",
    "label": "#0d1424e0",
    "label-text": "#f4f7ff",
    "label-muted": "#b9c4da",
}
FONTS: Theme = {
    "font": 'var(--st-font, system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif)',
    "mono": 'var(--st-code-font, ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Menlo, '
    "Consolas, monospace)",
}
# From what a picture or a plot is labelled with to what is said about it.
SIZES: Theme = {
    "size-tiny": "10.5px",
    "size-small": "11.5px",
    "size-note": "12px",
    "size-base": "13px",
    "size-lead": "14.5px",
}
# Of what is read at length, as a lesson is.
READING: Theme = {"size-read": "16px", "size-heading": "20px", "size-title": "27px"}
# Of a card, of what is pressed, of a mark.
CORNERS: Theme = {"radius": "10px", "radius-control": "7px", "radius-mark": "4px"}
CATEGORICAL = (
    "#0072b2",
    "#e69f00",
    "#009e73",
    "#cc79a7",
    "#56b4e9",
    "#d55e00",
    "#f0e442",
    "#000000",
)
# OKLab ends of the ramps: lightness, green-red, blue-yellow.
_SEQUENTIAL = ((0.24, -0.010, -0.100), (0.93, -0.020, 0.165))
_BLUE = {"light": (0.44, -0.035, -0.165), "dark": (0.74, -0.045, -0.130)}
_ORANGE = {"light": (0.52, 0.095, 0.105), "dark": (0.78, 0.070, 0.125)}
_CENTRE = {"light": (0.965, 0.0, 0.0), "dark": (0.25, -0.002, -0.012)}
_STOPS = 33


def sequential(count: int = 256) -> np.ndarray:
    """Colours for values from smallest to largest: (count, 3) uint8, dark to light."""
    return _rgb8(np.linspace(*_SEQUENTIAL, count))


def diverging(count: int = 257, theme: str = "light") -> np.ndarray:
    """Colours for values about 0: (count, 3) uint8, negative blue, 0 neutral, positive orange."""
    position = np.linspace(-1, 1, count)[:, None]
    centre = np.array(_CENTRE[theme])
    end = np.where(position < 0, _BLUE[theme], _ORANGE[theme])
    return _rgb8(centre + (end - centre) * np.abs(position))


def categorical(index: int) -> str:
    """The colour of the index-th class; eight of them, then again from the first."""
    return CATEGORICAL[index % len(CATEGORICAL)]


@functools.cache
def css() -> str:
    """Custom properties --rv-* of both themes; a ramp is a comma-separated list of its stops."""
    numbered = {f"categorical-{i}": colour for i, colour in enumerate(CATEGORICAL)}
    shared = {
        **FONTS,
        **SIZES,
        **READING,
        **CORNERS,
        **PICTURE,
        **numbered,
        "categorical": ",".join(CATEGORICAL),
        "sequential": _stops(sequential),
    }
    light = {**shared, **LIGHT, "diverging": _stops(diverging)}
    dark = {**DARK, "diverging": _stops(lambda count: diverging(count, "dark"))}
    return (
        f":host, .rv-root {{\n{_declare(light)}\n}}\n"
        f'.rv-root[data-theme="dark"] {{\n{_declare(dark)}\n}}\n'
    )


@functools.cache
def page_css() -> str:
    """Of the custom properties those that a whole page may use: sizes, corners, ink on paper."""
    ink = {"paper-ink": LIGHT["text"], "paper-line": LIGHT["line-strong"]}
    return f":root {{\n{_declare({**SIZES, **CORNERS, **ink})}\n}}\n"


def _declare(values: Theme) -> str:
    return "\n".join(f"  --rv-{name}: {value};" for name, value in values.items())


def _stops(ramp: Callable[[int], np.ndarray]) -> str:
    return ",".join("#{:02x}{:02x}{:02x}".format(*rgb) for rgb in ramp(_STOPS).tolist())


def _rgb8(oklab: np.ndarray) -> np.ndarray:
    """OKLab (n, 3) -> sRGB uint8, out-of-gamut colours clipped."""
    lightness, a, b = oklab.T
    cone = np.stack(
        [
            lightness + 0.3963377774 * a + 0.2158037573 * b,
            lightness - 0.1055613458 * a - 0.0638541728 * b,
            lightness - 0.0894841775 * a - 1.2914855480 * b,
        ]
    )
    to_rgb = np.array(
        [
            [4.0767416621, -3.3077115913, 0.2309699292],
            [-1.2684380046, 2.6097574011, -0.3413193965],
            [-0.0041960863, -0.7034186147, 1.7076147010],
        ]
    )
    linear = np.clip(to_rgb @ cone**3, 0, 1)
    gamma = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.rint(gamma.T * 255).astype(np.uint8)

"""The palette: even steps, a centre at 0, readable by colour-blind eyes, text that can be read."""

import numpy as np
import pytest

from roiviz import palette

# Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
COLOUR_BLINDNESS = {
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
}


def linear(rgb: np.ndarray) -> np.ndarray:
    part = np.asarray(rgb, dtype=float) / 255
    return np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)


def luminance(rgb: np.ndarray) -> np.ndarray:
    return linear(rgb) @ [0.2126, 0.7152, 0.0722]


def lightness(rgb: np.ndarray) -> np.ndarray:
    """CIE L* of colours (n, 3)."""
    y = luminance(rgb)
    return np.where(y > 0.008856, 116 * np.cbrt(y) - 16, 903.3 * y)


def from_hex(text: str) -> np.ndarray:
    return np.array([int(text[i : i + 2], 16) for i in (1, 3, 5)])


def contrast(one: str, other: str) -> float:
    low, high = sorted(float(luminance(from_hex(colour))) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def test_sequential_grows_lighter_in_even_steps() -> None:
    steps = np.diff(lightness(palette.sequential(17)))
    assert steps.min() > 0.6 * steps.mean()
    assert steps.max() < 1.5 * steps.mean()


@pytest.mark.parametrize("kind", COLOUR_BLINDNESS)
def test_sequential_grows_lighter_for_colour_blind_eyes(kind: str) -> None:
    seen = np.clip(linear(palette.sequential(17)) @ np.transpose(COLOUR_BLINDNESS[kind]), 0, 1)
    assert (np.diff(seen @ [0.2126, 0.7152, 0.0722]) > 0).all()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_diverging_is_neutral_at_zero_and_even_on_both_sides(theme: str) -> None:
    ramp = palette.diverging(257, theme).astype(int)
    assert np.ptp(ramp[128]) <= 12
    away = np.abs(lightness(ramp) - lightness(ramp)[128])
    assert (np.diff(away[128:][::16]) > 0).all()
    assert (np.diff(away[:129][::-1][::16]) > 0).all()
    # Which sign it is must not hang on lightness: both ends are alike in it.
    assert abs(lightness(ramp)[0] - lightness(ramp)[-1]) < 12


@pytest.mark.parametrize("kind", COLOUR_BLINDNESS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_signs_differ_for_colour_blind_eyes(theme: str, kind: str) -> None:
    ends = linear(palette.diverging(257, theme)[[0, -1]]) @ np.transpose(COLOUR_BLINDNESS[kind])
    assert np.abs(np.diff(np.clip(ends, 0, 1), axis=0)).max() > 0.3


@pytest.mark.parametrize("theme", [palette.LIGHT, palette.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ink", ["text", "muted", "accent", "focus", "good", "warn", "bad"])
def test_text_can_be_read_on_its_ground(theme: palette.Theme, ink: str) -> None:
    for ground in ("ground", "surface", "sunken"):
        assert contrast(theme[ink], theme[ground]) >= 4.5, ground
    if f"{ink}-soft" in theme:
        assert contrast(theme[ink], theme[f"{ink}-soft"]) >= 4.5


@pytest.mark.parametrize("theme", [palette.LIGHT, palette.DARK], ids=["light", "dark"])
def test_text_on_the_accent_can_be_read(theme: palette.Theme) -> None:
    assert contrast(theme["accent-text"], theme["accent"]) >= 4.5


def test_categorical_starts_again_after_the_last() -> None:
    count = len(palette.CATEGORICAL)
    assert palette.categorical(count + 1) == palette.categorical(1) != palette.categorical(0)


def test_both_themes_name_the_same_colours() -> None:
    assert palette.LIGHT.keys() == palette.DARK.keys()
    css = palette.css()
    for name in (*palette.LIGHT, *palette.PICTURE, "sequential", "diverging", "categorical-0"):
        assert f"--rv-{name}:" in css


def test_two_sets_of_boxes_are_told_apart_by_everybody() -> None:
    one, other = (palette.PICTURE[f"set-{place}"] for place in (0, 1))
    for colour in (one, other):
        assert contrast(colour, palette.PICTURE["casing"]) > 7
        # None of them means something else already.
        marks = [text for name, text in palette.PICTURE.items() if "label" not in name]
        taken = [*palette.CATEGORICAL, *marks]
        others = [from_hex(text) for text in taken if len(text) == 7 and text != colour]
        assert min(np.abs(from_hex(colour) - rgb).max() for rgb in others) >= 55
    for seen in COLOUR_BLINDNESS.values():
        pair = linear(np.array([from_hex(one), from_hex(other)])) @ np.transpose(seen)
        assert np.abs(np.diff(np.clip(pair, 0, 1), axis=0)).max() > 0.5

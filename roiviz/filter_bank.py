"""A bank of oriented, colour and blob filters: feature maps whose channels have human names."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np

STRIDES = (4, 8, 16)
# Half of black-against-white already answers 1: real pictures seldom have more.
_GAIN = 2.0
# Float32's rounding in sums of up to a few hundred products of numbers in 0 … 1.
NOISE = 2.0**-20
_OCTAVES = (1, 2, 4)  # every kernel is run on the picture at 1, 1/2 and 1/4 of its size
_KERNEL_PX = 5  # the width of what a kernel answers to, at octave 1
_SIDES = {  # orientation, counter-clockwise from horizontal: where the bright side may be
    0: ("above", "below"),
    45: ("upper left", "lower right"),
    90: ("left", "right"),
    135: ("lower left", "upper right"),
}
_OPPONENTS = {"red-green": ("red", "green"), "blue-yellow": ("blue", "yellow")}


@dataclass(frozen=True)
class _Filter:
    """One kernel on one plane of the picture, and the names of its two rectified halves."""

    plane: str
    octave: int
    kernel: np.ndarray | None  # None: the plane itself
    positive: str
    negative: str


def build(rgb: np.ndarray, stride: int) -> np.ndarray:
    """Filter, rectify, clip at 1, average over each cell.

    Args:
        rgb: (rows·stride, columns·stride, 3) float32 in 0 … 1.
        stride: 4, 8 or 16.
    Returns: (rows, columns, len(CHANNEL_NAMES)) float32 in 0 … 1. The scale is fixed, so values
        of two pictures compare.
    """
    planes = _Planes(rgb)
    channels: list[np.ndarray] = []
    for entry in _BANK:
        response = planes.response(entry)
        halves = (np.clip(response, 0, 1), np.clip(-response, 0, 1))
        channels += [_cell_means(half, stride // entry.octave) for half in halves]
    return np.dstack(channels)


class _Planes:
    """The picture's planes at each octave, made once when asked for."""

    def __init__(self, rgb: np.ndarray) -> None:
        red, green, blue = cv2.split(rgb)
        grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
        self._planes = {
            ("grey", 1): grey,
            ("brightness", 1): 2 * grey - 1,
            ("red-green", 1): red - green,
            ("blue-yellow", 1): blue - 0.5 * (red + green),
        }

    def response(self, entry: _Filter) -> np.ndarray:
        plane = self.plane(entry.plane, entry.octave)
        if entry.kernel is None:
            return plane
        return cv2.filter2D(plane, cv2.CV_32F, entry.kernel, borderType=cv2.BORDER_REFLECT)

    def plane(self, name: str, octave: int) -> np.ndarray:
        key = (name, octave)
        if key not in self._planes:
            self._planes[key] = _cell_means(self.plane(name, octave // 2), 2)
        return self._planes[key]


def _cell_means(plane: np.ndarray, size: int) -> np.ndarray:
    if size == 1:
        return plane
    shape = (plane.shape[1] // size, plane.shape[0] // size)
    return cv2.resize(plane, shape, interpolation=cv2.INTER_AREA)


@cache
def _grating(angle: int, phase: str) -> np.ndarray:
    """A Gabor kernel along `angle`, an "edge" (odd) or a "line" (even)."""
    wavelength, along, across = {"edge": (10.0, 3.0, 2.0), "line": (8.0, 3.0, 2.0)}[phase]
    y, x = np.mgrid[-6:7, -6:7].astype(np.float64)
    turn = math.radians(angle)
    u = x * math.cos(turn) - y * math.sin(turn)  # along the line
    v = -x * math.sin(turn) - y * math.cos(turn)  # across it, towards the first of its _SIDES
    window = np.exp(-0.5 * ((u / along) ** 2 + (v / across) ** 2))
    wave = 2 * math.pi * v / wavelength
    kernel = window * (np.sin(wave) if phase == "edge" else np.cos(wave))
    return _balanced(kernel - window * (kernel.sum() / window.sum()))


@cache
def _blob() -> np.ndarray:
    """A bright spot on a dark surround: the difference of two Gaussians."""
    y, x = np.mgrid[-7:8, -7:8].astype(np.float64)
    centre, surround = (np.exp(-(x**2 + y**2) / (2 * s**2)) for s in (1.5, 3.0))
    return _balanced(centre / centre.sum() - surround / surround.sum())


def _balanced(kernel: np.ndarray) -> np.ndarray:
    """Scaled to Σ|weight| = 2 · _GAIN: black against white answers _GAIN at most."""
    return (kernel * (2 * _GAIN / np.abs(kernel).sum())).astype(np.float32)


def _make_bank() -> list[_Filter]:
    bank = []
    for octave in _OCTAVES:
        size = f"{_KERNEL_PX * octave} px"
        for angle, (one, other) in _SIDES.items():
            label = f"edge {angle}°, {size}, bright"
            kernel = _grating(angle, "edge")
            bank.append(_Filter("grey", octave, kernel, f"{label} {one}", f"{label} {other}"))
    for octave in _OCTAVES[:2]:
        for angle in _SIDES:
            kernel = _grating(angle, "line")
            bank.append(_spot("grey", octave, kernel, f"line {angle}°", ("bright", "dark")))
    bank += [_spot("grey", octave, _blob(), "blob", ("bright", "dark")) for octave in _OCTAVES]
    for plane, (one, other) in _OPPONENTS.items():
        bank.append(_Filter(plane, 1, None, f"{one} more than {other}", f"{other} more than {one}"))
        bank += [_spot(plane, octave, _blob(), "blob", (one, other)) for octave in _OCTAVES]
    bank.append(_Filter("brightness", 1, None, "brighter than mid-grey", "darker than mid-grey"))
    return bank


def _spot(
    plane: str, octave: int, kernel: np.ndarray, shape: str, pair: tuple[str, str]
) -> _Filter:
    one, other = pair
    label = f"{shape}, {_KERNEL_PX * octave} px"
    return _Filter(
        plane, octave, kernel, f"{label}, {one} on {other}", f"{label}, {other} on {one}"
    )


_BANK = _make_bank()
CHANNEL_NAMES = tuple(name for entry in _BANK for name in (entry.positive, entry.negative))

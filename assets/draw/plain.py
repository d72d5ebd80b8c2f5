"""Test patterns: a ramp, a checkerboard, a zone plate and a woven cloth."""

from __future__ import annotations

import numpy as np

from assets.draw.brush import colour, noise


def ramp() -> np.ndarray:
    """256 × 256: red = x, green = y, blue = 255 − x, so every channel is exactly linear."""
    y, x = np.mgrid[0:256, 0:256]
    return np.dstack([x, y, 255 - x]).astype(np.uint8)


def checkerboard() -> np.ndarray:
    """512 × 512: a quadrant each of squares of 64, 32, 16 and 8 pixels."""
    cream = "#f7f1e5"
    quadrants = (
        (64, "#1f2a4d", 0, 0),
        (32, "#0f766e", 0, 256),
        (16, "#b4532a", 256, 0),
        (8, "#6d3f8f", 256, 256),
    )
    pixels = np.zeros((512, 512, 3), np.float32)
    y, x = np.mgrid[0:256, 0:256]
    for size, dark, top, left in quadrants:
        odd = ((x // size + y // size) % 2 == 1)[:, :, None]
        pixels[top : top + 256, left : left + 256] = np.where(odd, colour(dark), colour(cream))
    return np.rint(pixels * 255).astype(np.uint8)


def zone_plate() -> np.ndarray:
    """576 × 576 rings, ever finer: a ring pair is four pixels wide at the middle of each side."""
    size, fine = 576, 4
    step = (np.arange(size * fine) + 0.5) / fine - size / 2
    squared = step[None, :] ** 2 + step[:, None] ** 2
    wave = 0.5 + 0.5 * np.cos(np.pi * squared / (2 * size))
    wave = wave.reshape(size, fine, size, fine).mean(axis=(1, 3))[:, :, None]
    away = np.sqrt(step[::fine, None] ** 2 + step[None, ::fine] ** 2)[:, :, None] / (size * 0.72)
    dark = colour("#14213d") * (1 - away) + colour("#3b1f5b") * away
    light = colour("#fff4dc") * (1 - away) + colour("#ffd9a8") * away
    return np.rint(np.clip(dark + (light - dark) * wave, 0, 1) * 255).astype(np.uint8)


def cloth() -> np.ndarray:
    """720 × 540 of tartan in a 2/2 twill, each thread 5 pixels wide and rounded by light."""
    height, width, thread, fine = 540, 720, 5, 3
    rng = np.random.default_rng(11)
    y, x = np.mgrid[0 : height * fine, 0 : width * fine].astype(np.float32) / fine
    bend = noise((height, width), 160, rng, 2)
    bend = np.kron(bend, np.ones((fine, fine), np.float32)) * 1.1
    x, y = x + bend, y + bend[::-1]
    column, row = np.floor(x / thread).astype(int), np.floor(y / thread).astype(int)
    warp_on_top = (column - row) % 4 < 2
    across = np.where(warp_on_top, x, y) / thread % 1 - 0.5
    along = np.where(warp_on_top, y, x) / thread
    # Each float runs over two threads; it dips where it goes under.
    run = np.where(warp_on_top, column - row, row - column - 1)
    lift = np.sin(np.pi * ((along - np.floor(along) + (1 - run % 2)) / 2))
    light = 0.52 + 0.55 * np.sqrt(np.clip(1 - (2 * across) ** 2, 0, 1)) * (0.6 + 0.4 * lift)
    light *= 1 + 0.10 * np.sin(2 * np.pi * (along * 1.7 + across * 2.2))
    sett = _sett(max(int(column.max()), int(row.max())) + 1, min(int(column.min()), int(row.min())))
    tint = np.where(warp_on_top[:, :, None], sett[column], sett[row])
    pixels = tint * light[:, :, None].astype(np.float32)
    pixels = pixels.reshape(height, fine, width, fine, 3).mean(axis=(1, 3))
    folds = 1 + 0.10 * noise((height, width), 330, rng, 1)
    return np.rint(np.clip(pixels * folds[:, :, None], 0, 1) * 255).astype(np.uint8)


def _sett(length: int, lowest: int) -> np.ndarray:
    """Thread colours of a tartan, mirrored at its pivots; negative indices wrap round."""
    stripes = (
        ("#1c3f6e", 14),
        ("#f4ead2", 2),
        ("#1c3f6e", 4),
        ("#0f5c4d", 14),
        ("#e2b13c", 2),
        ("#0f5c4d", 6),
        ("#8f1d2c", 10),
        ("#f4ead2", 1),
        ("#8f1d2c", 3),
    )
    half = [colour(code) for code, count in stripes for _ in range(count)]
    repeat = half + half[::-1]
    count = length - min(lowest, 0) + len(repeat)
    threads = [repeat[index % len(repeat)] for index in range(count)]
    return np.array(threads, np.float32)

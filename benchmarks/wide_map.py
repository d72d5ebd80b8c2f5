"""What the app's benchmarks look at: a picture of 1024 × 1024 px, 256 × 64 × 64 random numbers."""

import io

import numpy as np

from roiviz import features, pictures

SIDE, STRIDE, CHANNELS = 1024, 16, 256


def wide_map() -> tuple[pictures.Picture, features.FeatureMap]:
    """A grey ramp, and noise on its 64 × 64 cells; the same every time."""
    ramp = np.linspace(0, 255, SIDE).astype(np.uint8)
    grey = np.add.outer(ramp // 2, ramp // 2)
    picture = pictures.from_array(np.repeat(grey[..., None], 3, axis=2), "grey ramp")
    cells = SIDE // STRIDE
    noise = np.random.default_rng(1).random((CHANNELS, cells, cells), dtype=np.float32)
    file = io.BytesIO()
    np.save(file, noise)
    return picture, features.from_array(file.getvalue(), "noise", stride=STRIDE)

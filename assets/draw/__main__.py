"""Write every drawn picture anew into assets/pictures: `python -m assets.draw`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from assets.draw import harbour, page, plain, street

FOLDER = Path(__file__).parents[1] / "pictures"
PICTURES: dict[str, Callable[[], np.ndarray]] = {
    "street.webp": street.draw,
    "harbour.webp": harbour.draw,
    "page.webp": page.draw,
    "cloth.webp": plain.cloth,
    "ramp.png": plain.ramp,
    "checkerboard.png": plain.checkerboard,
    "zone_plate.webp": plain.zone_plate,
}


def save(pixels: np.ndarray, path: Path) -> None:
    """PNG without loss, WebP with little."""
    options = {"optimize": True} if path.suffix == ".png" else {"quality": 90, "method": 6}
    Image.fromarray(pixels).save(path, **options)


def main() -> None:
    """Draw and save all, one line each."""
    FOLDER.mkdir(exist_ok=True)
    for name, draw in PICTURES.items():
        save(draw(), FOLDER / name)
        print(f"{name}: {(FOLDER / name).stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()

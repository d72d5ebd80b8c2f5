"""Write every drawn picture anew, into pictures/ and collection/: `python -m assets.draw`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from assets.draw import harbour, page, plain, scenes, street

FOLDER = Path(__file__).parents[1] / "pictures"
COLLECTION = Path(__file__).parents[1] / "collection"
PICTURES: dict[str, Callable[[], np.ndarray]] = {
    "street.webp": street.draw,
    "harbour.webp": harbour.draw,
    "page.webp": page.draw,
    "cloth.webp": plain.cloth,
    "ramp.png": plain.ramp,
    "checkerboard.png": plain.checkerboard,
    "zone_plate.webp": plain.zone_plate,
}


LEARNING = Path(__file__).parents[1] / "learning"
LEARNING_PICTURES, LEARNING_SEED = 48, 2_000_000  # the backbone was trained on other buildings


def save(pixels: np.ndarray, path: Path) -> None:
    """PNG without loss, WebP with little."""
    options = {"optimize": True} if path.suffix == ".png" else {"quality": 90, "method": 6}
    Image.fromarray(pixels).save(path, **options)


def main() -> None:
    """Draw and save all."""
    FOLDER.mkdir(exist_ok=True)
    for name, draw in PICTURES.items():
        save(draw(), FOLDER / name)
        print(f"{name}: {(FOLDER / name).stat().st_size / 1000:.0f} kB")
    COLLECTION.mkdir(exist_ok=True)
    index = []
    for scene in scenes.LANDMARKS:
        for view in range(scenes.VIEWS):
            file = f"{scene}_{view + 1}.webp"
            save(scenes.draw(scene, view), COLLECTION / file)
            place = scenes.place_of(scene, view)
            index.append({"file": file, "scene": scene, "view": view, "place": place})
    (COLLECTION / "index.json").write_text(json.dumps(index, indent=1) + "\n")
    LEARNING.mkdir(exist_ok=True)
    for number in range(LEARNING_PICTURES):
        save(scenes.made_up_view(LEARNING_SEED + number, 0), LEARNING / f"{number:02}.webp")
    sizes = [path.stat().st_size / 1000 for path in COLLECTION.glob("*.webp")]
    print(
        f"collection: {len(sizes)} pictures, {sum(sizes):.0f} kB, the largest {max(sizes):.0f} kB"
    )


if __name__ == "__main__":
    main()

"""The pictures that come with roiviz: what each one teaches and where to begin on it."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from PIL import Image

from roiviz import pictures, places
from roiviz.boxes import Box
from roiviz.features import KINDS, FeatureMap
from roiviz.pictures import Picture

_FOLDER, _COLLECTION, _LEARNING = (
    places.ASSETS / folder for folder in ("pictures", "collection", "learning")
)


@dataclass(frozen=True)
class Start:
    """Settings under which a sample shows its point."""

    features: str = "filters"  # a key of features.KINDS
    stride: int = 16
    output_size: int = 7
    sampling_ratio: int = 2  # 0 = adaptive


PIXEL_MAPS = {KINDS[kind].title for kind in ("rgb", "grey")}
"""Names of the maps that are the picture's own pixels."""


@dataclass(frozen=True)
class Sample:
    """One sample picture.

    Attributes:
        title, teaches: its name, and what to see on it.
        file: its name in assets/pictures, or in matplotlib's sample data for the photo.
        boxes, rotated_boxes: where to begin, without and with a turn.
        start: settings to begin with.
        mean, maximum: what else is seen where its pixels are the features and a bin is the mean of
            its samples, or the largest of them.
    """

    title: str
    teaches: str
    file: str
    boxes: tuple[Box, ...]
    rotated_boxes: tuple[Box, ...]
    start: Start = Start()
    mean: str = ""
    maximum: str = ""

    def caption(self, feature_map: FeatureMap, maximum: bool) -> str:
        """What to see on it through this map, where a bin is its samples' maximum or their mean."""
        more = (self.maximum if maximum else self.mean) if feature_map.name in PIXEL_MAPS else ""
        return f"{self.teaches} {more}".rstrip()


def _named(*boxes: Box) -> tuple[Box, ...]:
    return tuple(replace(box, id=f"b{index}") for index, box in enumerate(boxes))


_FERRY, _SAILBOAT = Box(606, 96, 126, 42, -28), Box(688, 260, 82, 30, -38)
_PIER, _MOTORBOAT = Box(330, 349, 300, 112, 2), Box(591, 380, 50, 20, 20)
_TITLE, _FIGURE, _TABLE = (
    Box(283, 155, 384, 52, 6),
    Box(467, 284, 226, 172, 6),
    Box(512, 682, 228, 82, 6),
)

SAMPLES: dict[str, Sample] = {
    "portrait": Sample(
        "Grace Hopper",
        "A real photo: put the box on the face, the medals or a star; see which channels respond.",
        "grace_hopper.jpg",
        _named(Box(262, 222, 200, 236), Box(388, 510, 134, 46)),
        _named(Box(258, 232, 236, 176, 18), Box(122, 502, 92, 30, -9)),
    ),
    "street": Sample(
        "A street",
        "The same thing near and far: a near car and one half as wide give equally many bins.",
        "street.webp",
        _named(Box(524, 388, 96, 68), Box(158, 408, 42, 98), Box(484, 334, 46, 34)),
        _named(Box(141, 334, 206, 42, -14), Box(524, 388, 96, 68, 0), Box(655, 264, 118, 124, 10)),
        Start(stride=8),
    ),
    "harbour": Sample(
        "A harbour from the air",
        "Long boats at every angle: an upright box around one is mostly water, a turned one not.",
        "harbour.webp",
        _named(*(box.bounds() for box in (_FERRY, _SAILBOAT, _PIER))),
        _named(_FERRY, _SAILBOAT, _PIER, _MOTORBOAT),
        Start(stride=8),
    ),
    "page": Sample(
        "A printed page",
        "Lines of text lean by 6°: turn the box with them and the rows of bins follow the lines.",
        "page.webp",
        _named(*(box.bounds() for box in (_TITLE, _FIGURE))),
        _named(_TITLE, _FIGURE, _TABLE),
        Start(stride=4),
    ),
    "ramp": Sample(
        "A linear ramp",
        "Red grows to the right, green downwards, blue to the left, each by 1 per pixel.",
        "ramp.png",
        _named(Box(118, 132, 104, 72)),
        _named(Box(118, 132, 104, 72, 30)),
        Start("rgb", 16, 4, 2),
        mean="On such a plane bilinear reading is exact: a bin whose samples all lie between the "
        "outermost cell centres is the plane's value at the bin's centre.",
        maximum="The largest of several samples is the one on the bin's bright side, not in its "
        "middle.",
    ),
    "checkerboard": Sample(
        "A checkerboard",
        "Squares of 64, 32, 16 and 8 pixels, a quarter of the picture each.",
        "checkerboard.png",
        # In the quarter of the smallest a bin is four squares wide; at 45°, two of their diagonals.
        _named(Box(388, 388, 224, 224)),
        _named(Box(388, 388, 158.392, 158.392, 45)),
        Start("grey", 4, 7, 1),
        mean="Samples an even number of squares apart all read the same, and the squares are gone: "
        "aliasing. Adaptive sampling restores their mean.",
    ),
    "zone_plate": Sample(
        "A zone plate",
        "Rings that grow ever finer outwards.",
        "zone_plate.webp",
        _named(Box(288, 288, 512, 512)),
        _named(Box(288, 288, 400, 400, 30)),
        Start("grey", 2, 28, 1),
        mean="With few samples in a bin, rings appear that are not in the picture; adaptive "
        "sampling removes them.",
    ),
    "cloth": Sample(
        "A woven cloth",
        "Fine texture: a tartan of threads 5 pixels wide.",
        "cloth.webp",
        _named(Box(300, 262, 240, 160)),
        _named(Box(300, 262, 220, 110, -45)),
        Start("rgb", 4, 14, 2),
        mean="At stride 16 the threads are gone, the colours of the tartan stay.",
    ),
}


def load(key: str) -> Picture:
    """The sample's picture, with its own file as the browser's copy.

    Raises: ValueError for an unknown key; FileNotFoundError when its file is not there.
    """
    if key not in SAMPLES:
        raise ValueError(f"key: want one of {', '.join(SAMPLES)}, got {key!r}")
    sample = SAMPLES[key]
    return read(path_of(sample), sample.title)


def path_of(sample: Sample) -> Path:
    """The path of a sample's file."""
    drawn = _FOLDER / sample.file
    return drawn if drawn.exists() else _matplotlib_data() / sample.file


def read(path: Path, name: str) -> Picture:
    """A picture from the project's own file: trusted, and sent to the browser unchanged."""
    data = path.read_bytes()
    with Image.open(io.BytesIO(data)) as image:
        mime = Image.MIME[image.format or ""]
        pixels = np.asarray(image.convert("RGB"))
    return pictures.from_array(pixels, name, encoded=(data, mime))


@dataclass(frozen=True)
class CollectionItem:
    """One picture of the search collection.

    Attributes:
        file: its name in assets/collection, unique.
        scene: the landmark in it: what a search should find again.
        view: 0, 1 or 2.
        place: the landscape around it, shared with views of other scenes.
    """

    file: str
    scene: str
    view: int
    place: str

    @property
    def title(self) -> str:
        """A name for the screen."""
        return f"{self.scene.replace('_', ' ').capitalize()} {self.view + 1}"


@cache
def collection() -> tuple[CollectionItem, ...]:
    """The drawn collection in order of scene and view; two pictures match if their scenes do."""
    rows = json.loads((_COLLECTION / "index.json").read_text())
    return tuple(CollectionItem(**row) for row in rows)


def load_collection_item(item: CollectionItem) -> Picture:
    """The picture of one item."""
    return read(_COLLECTION / item.file, item.title)


def learning_set() -> tuple[Path, ...]:
    """Files of other buildings than the collection's, to learn a whitening from; see `read`."""
    return tuple(sorted(_LEARNING.glob("*.webp")))


def _matplotlib_data() -> Path:
    """Found without importing matplotlib, which takes a third of a second."""
    spec = find_spec("matplotlib")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("samples: want matplotlib's sample data, and it is not installed")
    return Path(spec.origin).parent / "mpl-data" / "sample_data"

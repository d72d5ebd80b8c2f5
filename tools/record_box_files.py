"""Record what datumaro makes of box files, ours and its own: tests/golden/box_files.json.

    python tools/record_box_files.py write FOLDER        # where roiviz is, writes our files
    python -m venv ELSEWHERE && ELSEWHERE/bin/pip install datumaro==1.13.12
    ELSEWHERE/bin/python tools/record_box_files.py record FOLDER

datumaro needs other versions of opencv and pandas than roiviz, so it has an environment of its own.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

GOLDEN = Path(__file__).parents[1] / "tests" / "golden" / "box_files.json"
SIZE = (640, 480)
PICTURE = "street.jpg"
LABELS = ("car", "person", "car")
UPRIGHT = (
    (100.0, 80.0, 60.0, 40.0, 0.0),
    (320.5, 240.25, 120.0, 90.5, 0.0),
    (600.0, 400.0, 64.0, 100.0, 0.0),
)
TURNED = (
    (100.0, 80.0, 60.0, 40.0, 30.0),
    (320.5, 240.25, 120.0, 90.5, -75.0),
    (500.0, 300.0, 64.0, 100.0, 160.0),
)
# Our format → datumaro's, the file's place in a folder of theirs, whether it turns.
OURS = {
    "coco": ("coco_instances", "annotations/instances_train.json", False),
    "cvat": ("cvat", "annotations.xml", True),
    "voc": ("voc_detection", "Annotations/street.xml", False),
    "dota": ("dota", "train/labelTxt/street.txt", True),
    "yolo": ("yolo", "labels/train/street.txt", False),
}
THEIRS = {
    "coco": ("coco_instances", False),
    "cvat": ("cvat", True),
    "voc": ("voc_detection", False),
    "dota": ("dota", True),
    "yolo": ("yolo_ultralytics", False),
}


def write(folder: Path) -> None:
    """Our files of the two sets of boxes."""
    sys.path.insert(0, str(GOLDEN.parents[2]))
    import numpy as np

    from roiviz import box_files
    from roiviz.box_files.values import frozen

    folder.mkdir(parents=True, exist_ok=True)
    for name, (_, _, turns) in OURS.items():
        rows = frozen(np.array(TURNED if turns else UPRIGHT))
        boxes = box_files.BoxSet(rows, LABELS, (None,) * 3, PICTURE, SIZE)
        content = box_files.written(boxes, name).content
        assert isinstance(content, str)
        (folder / f"{name}.txt").write_text(content)


def record(folder: Path) -> None:
    """What datumaro reads in them, and what it writes itself."""
    import datumaro

    golden: dict[str, Any] = {
        "from": f"datumaro {datumaro.__version__}",
        "command": "see tools/record_box_files.py",
        "size": SIZE,
        "picture": PICTURE,
        "labels": LABELS,
        "upright": UPRIGHT,
        "turned": TURNED,
        "ours": {name: _read(folder, name) for name in OURS},
        "theirs": {name: _written(folder, name) for name in THEIRS},
    }
    GOLDEN.write_text(json.dumps(golden, indent=1) + "\n")


def _read(folder: Path, name: str) -> dict[str, Any]:
    """One of our files, and its boxes as datumaro reads them."""
    import datumaro

    their_format, place, turns = OURS[name]
    text = (folder / f"{name}.txt").read_text()
    root = folder / f"{name}_ours"
    shutil.rmtree(root, ignore_errors=True)
    file = root / place
    file.parent.mkdir(parents=True)
    file.write_text(text)
    _surroundings(root, name)
    dataset = datumaro.Dataset.import_from(str(root), their_format)
    return {"text": text, "turns": turns, "boxes": _boxes(dataset)}


def _surroundings(root: Path, name: str) -> None:
    """The picture, and the files beside, that a format's folder has."""
    import numpy as np
    from PIL import Image

    pixels = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    folders = {
        "coco": "images/train", "cvat": "images", "voc": "JPEGImages", "dota": "train/images",
        "yolo": "images/train",
    }  # fmt: skip
    picture = root / folders[name] / PICTURE
    picture.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(picture)
    if name == "voc":
        sets = root / "ImageSets" / "Main"
        sets.mkdir(parents=True)
        (sets / "train.txt").write_text("street\n")
        (root / "labelmap.txt").write_text("car:::\nperson:::\n")
    if name == "yolo":
        (root / "data.yaml").write_text(
            f"path: {root}\ntrain: images/train\nnames:\n  0: car\n  1: person\n"
        )


def _boxes(dataset: Any) -> list[dict[str, Any]]:
    """Label, corners and numbers of each box."""
    import numpy as np

    categories = next(iter(dataset.categories().values())).items
    found = []
    for item in dataset:
        for one in item.annotations:
            if one.type.name not in ("bbox", "rotated_bbox"):
                continue
            x, y, w, h = one.get_bbox()
            corners = one.as_polygon()
            found.append(
                {
                    "label": categories[one.label].name,
                    "corners": [float(value) for point in corners for value in np.ravel(point)],
                    "xywh": [float(value) for value in (x, y, w, h)],
                    "rotation": float(one.attributes.get("rotation", 0.0)),
                }
            )
    return found


def _written(folder: Path, name: str) -> dict[str, Any]:
    """A file that datumaro writes of the same boxes."""
    import datumaro
    import numpy as np

    their_format, turns = THEIRS[name]
    annotations = [
        _annotation(datumaro, name, row, place)
        for place, row in enumerate(TURNED if turns else UPRIGHT)
    ]
    picture = datumaro.Image.from_numpy(np.zeros((SIZE[1], SIZE[0], 3), np.uint8), ext=".jpg")
    # Its YOLO wants a second subset.
    items = [
        datumaro.DatasetItem("street", subset="train", media=picture, annotations=annotations),
        datumaro.DatasetItem("other", subset="val", media=picture),
    ]
    dataset = datumaro.Dataset.from_iterable(items, categories=["car", "person"])
    root = folder / f"{name}_theirs"
    shutil.rmtree(root, ignore_errors=True)
    dataset.export(str(root), their_format, save_media=True)
    suffixes = {"coco": "*instances*.json", "cvat": "*.xml", "voc": "street.xml"}
    found = root.rglob(suffixes.get(name, "street.txt"))
    files = sorted(file for file in found if "val" not in file.name)
    return {"turns": turns, "text": files[0].read_text()}


def _annotation(datumaro: Any, name: str, row: tuple[float, ...], place: int) -> Any:
    from datumaro.components.annotation import RotatedBbox

    cx, cy, w, h, angle = row
    label = 0 if LABELS[place] == "car" else 1
    if name in ("dota", "cvat"):
        return RotatedBbox(cx, cy, w, h, -angle, label=label)

    return datumaro.Bbox(cx - w / 2, cy - h / 2, w, h, label=label)


if __name__ == "__main__":
    {"write": write, "record": record}[sys.argv[1]](Path(sys.argv[2]))

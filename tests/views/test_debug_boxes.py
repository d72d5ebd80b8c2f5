"""Debug takes boxes as annotation tools write them, beside features and an output."""

import io
import json

import numpy as np
import pytest

from roiviz import kernels
from roiviz.bench.case import BenchError
from roiviz.bench.report import debug
from roiviz.views.debug.boxes import case_of
from roiviz.views.host import OwnFile

RANDOM = np.random.default_rng(5)
FEATURES = RANDOM.standard_normal((1, 6, 30, 40)).astype(np.float32)
BOXES = np.array([[40, 60, 200, 300], [300, 100, 520, 420], [100, 30, 180, 90]], np.float32)
OUTPUT = kernels.roi_align(FEATURES, BOXES, 3, spatial_scale=1 / 16, sampling_ratio=2, aligned=True)
SIDES = np.concatenate([BOXES[:, :2], BOXES[:, 2:] - BOXES[:, :2]], axis=1)
CENTRED = np.concatenate([(BOXES[:, :2] + BOXES[:, 2:]) / 2, SIDES[:, 2:]], axis=1)
YOLO = "\n".join("0 " + " ".join(map(str, row / (640, 480, 640, 480))) for row in CENTRED)
COCO = json.dumps(
    {
        "images": [{"id": 1, "file_name": "a.jpg", "width": 640, "height": 480}],
        "categories": [{"id": 1, "name": "cat"}],
        "annotations": [
            {"id": k, "image_id": 1, "category_id": 1, "bbox": row}
            for k, row in enumerate(SIDES.tolist())
        ],
    }
)
ROWS = "\n".join(" ".join(map(str, row)) for row in BOXES.tolist())


def npy(name: str, array: np.ndarray) -> OwnFile:
    file = io.BytesIO()
    np.save(file, array)
    return OwnFile(f"{name}.npy", file.getvalue())


def npz(**arrays: np.ndarray | float) -> OwnFile:
    file = io.BytesIO()
    np.savez(file, **arrays)  # type: ignore[arg-type]
    return OwnFile("dump.npz", file.getvalue())


@pytest.mark.parametrize(("name", "text"), [("a.txt", YOLO), ("a.json", COCO), ("b.txt", ROWS)])
@pytest.mark.parametrize("last", [False, True], ids=["NCHW", "NHWC"])
def test_a_file_of_boxes_stands_for_the_rois(name, text, last):
    features, output = (np.moveaxis(a, 1, -1) if last else a for a in (FEATURES, OUTPUT))
    boxes = OwnFile(name, text.encode())
    for files in (
        (npy("features", features), npy("output", output), boxes),
        (boxes, npz(features=features, output=output, spatial_scale=1 / 16)),
    ):
        case = case_of(files)
        np.testing.assert_allclose(np.asarray(case.rois)[:, -4:], BOXES, atol=1e-3)
        assert debug(case).ok
        assert any(said.startswith(f"{name} is read as ") for said in case.taken)


@pytest.mark.parametrize(("name", "text"), [("a.txt", YOLO), ("a.json", COCO)])
def test_boxes_alone_are_no_case(name, text):
    with pytest.raises(BenchError, match=rf"^{name} holds boxes alone \(.*on Explore"):
        case_of([OwnFile(name, text.encode())])


def test_what_holds_neither_keeps_its_sentence():
    with pytest.raises(BenchError, match="empty"):
        case_of([OwnFile("a.txt", b"  ")])

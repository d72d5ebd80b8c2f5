"""Rows of numbers as people spell them, and what is said of those that are no boxes."""

import numpy as np
import pytest

from roiviz import box_files
from roiviz.box_files import Shown

SHOWN = Shown("street.jpg", (640, 480))
WHOLE = [[100, 50, 220, 140], [300, 200, 420, 330]]
HALVES = [[100.5, 50.25, 220.75, 140.5], [300.5, 200, 420, 330]]

SPELLED = [
    ("semicolons", "100,5;50,25;220,75;140,5;car\n300,5;200;420;330;bus", HALVES),
    ("names above", "x1;y1;x2;y2;label\n100,5;50,25;220,75;140,5;car\n300,5;200;420;330;bus",
     HALVES),
    ("tabs", "100,5\t50,25\t220,75\t140,5\n300,5\t200,0\t420,0\t330,0", HALVES),
    ("blanks", "100,5 50,25 220,75 140,5\n300,5 200,0 420,0 330,0", HALVES),
    ("quotes", '"100,5","50,25","220,75","140,5"\n"300,5","200","420","330"', HALVES),
    ("names and quotes", 'x1,y1,x2,y2\n"100,5","50,25","220,75","140,5"\n"300,5","200","420","330"',
     HALVES),
    ("corners", "100,50 220,50 220,140 100,140\n300,200 420,200 420,330 300,330", WHOLE),
    ("corners; semicolons", "100,50;220,50;220,140;100,140\n300,200;420,200;420,330;300,330",
     WHOLE),
    ("MATLAB", "[100 50 220 140; 300 200 420 330]", WHOLE),
    ("MATLAB, assigned", "boxes = [100, 50, 220, 140; 300, 200, 420, 330];", WHOLE),
    ("rows with semicolons", "100 50 220 140; 300 200 420 330", WHOLE),
    ("Python, assigned", "boxes = np.array([[100, 50, 220, 140], [300, 200, 420, 330]])", WHOLE),
    ("Python's dict", "{'x1': 100, 'y1': 50, 'x2': 220, 'y2': 140}", WHOLE[:1]),
    ("Python's dicts", "[{'bbox': [100, 50, 220, 140]}, {'bbox': [300, 200, 420, 330]}]", WHOLE),
    ("a batch of 1", "[[[100, 50, 220, 140], [300, 200, 420, 330]]]", WHOLE),
    ("a batch of 2", "[[[100, 50, 220, 140]], [[300, 200, 420, 330]]]", WHOLE),
    ("corners, printed",
     "tensor([[[100., 50.], [220., 50.], [220., 140.], [100., 140.]],\n"
     "        [[300., 200.], [420., 200.], [420., 330.], [300., 330.]]])", WHOLE),
    ("a readout", "x1 y1 x2 y2 = [100, 50, 220, 140]", WHOLE[:1]),
    ("a readout with a minus", "x1 y1 x2 y2 = [\u221290, 122, 150, 358]", [[-90, 122, 150, 358]]),
    ("a minus", "\u221290 122 150 358", [[-90, 122, 150, 358]]),
    ("a fence", "```json\n[[100, 50, 220, 140],\n [300, 200, 420, 330]]\n```\n", WHOLE),
    ("JSON Lines", '{"bbox": [100, 50, 220, 140]}\n{"bbox": [300, 200, 420, 330]}\n', WHOLE),
    ("Ultralytics' data", "data: tensor([[1.0e+02, 5.0e+01, 2.2e+02, 1.4e+02, 9.0e-01, 0.0e+00],\n"
     "        [3.0e+02, 2.0e+02, 4.2e+02, 3.3e+02, 8.0e-01, 2.0e+00]])\n"
     "id: None\norig_shape: (480, 640)\nshape: torch.Size([2, 6])", WHOLE),
    ("Ultralytics' Boxes", "ultralytics.engine.results.Boxes object with attributes:\n\n"
     "cls: tensor([0., 2.])\nconf: tensor([0.9000, 0.8000])\n"
     "data: tensor([[100., 50., 220., 140., 0.9, 0.],\n    [300., 200., 420., 330., 0.8, 2.]])\n"
     "id: None\nis_track: False\norig_shape: (480, 640)\nshape: torch.Size([2, 6])\n"
     "xywh: tensor([[160., 95., 120., 90.],\n        [360., 265., 120., 130.]])\n"
     "xyxy: tensor([[100., 50., 220., 140.],\n        [300., 200., 420., 330.]])\n", WHOLE),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "ends"), [row[1:] for row in SPELLED], ids=[row[0] for row in SPELLED]
)
def test_rows_are_read_however_they_are_spelled(text, ends):
    meanings = box_files.meanings(text, SHOWN)
    found = next((one for one in meanings if one.title.startswith("x1, y1, x2, y2")), meanings[0])
    rows = np.concatenate([one.rows for one in found.sets])
    half = rows[:, 2:4] / 2
    np.testing.assert_allclose(np.hstack([rows[:, :2] - half, rows[:, :2] + half]), ends, atol=1e-6)


def test_decimal_commas_leave_the_labels_beside_them():
    text = "100,5;50,25;220,75;140,5;car\n300,5;200;420;330;bus"
    assert box_files.meanings(text, SHOWN)[0].sets[0].labels == ("car", "bus")


def test_the_scores_and_classes_of_a_print_are_read():
    text = next(row[1] for row in SPELLED if row[0] == "Ultralytics' Boxes")
    first = box_files.meanings(text, SHOWN)[0].sets[0]
    assert first.scores == (0.9, 0.8)
    assert first.labels == ("0", "2")


@pytest.mark.parametrize(
    "text", ["[[100, 50, 220, 140], [300, 200, 420", "boxes: tensor([[100., 50., 220., 140.], [300"]
)
def test_what_is_cut_off_is_said(text):
    found = box_files.meanings(text, SHOWN)[0]
    assert sum(map(len, found.sets)) == 1
    assert "cut off" in found.left_out[0]
    assert not box_files.meanings("[[100, 50, 220, 140]]", SHOWN)[0].left_out


@pytest.mark.parametrize(
    ("text", "says", "never"),
    [
        ("1e14 1e14 2e14 2e14", "beyond ±1,000,000 px", "negative"),
        ("5 5 -3 -4", "sides would be negative", "beyond"),
        ("1,-1,100,50,120,90,0.9,-1,-1,-7", "no boxes in any order",
         "order: sides would be negative."),
    ],
)  # fmt: skip
def test_a_refusal_has_its_true_reason(text, says, never):
    with pytest.raises(box_files.BoxFileError) as refused:
        box_files.meanings(text, SHOWN)
    assert says in str(refused.value)
    assert never not in str(refused.value)

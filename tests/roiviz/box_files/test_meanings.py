"""What plain numbers could mean: the right one is found, and every reason given is true."""

import math

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roiviz import box_files
from roiviz.box_files import Shown, tables
from roiviz.box_files.corners import TOLERANCE, rectangles
from roiviz.box_files.layouts import LAYOUTS, UNITS
from roiviz.conventions import NOTATIONS
from tests.references_box_files import COORDINATES, corners

SIZE = (640, 480)
SHOWN = Shown("street.jpg", SIZE)


def rows(count: int, seed: int, *, turned: bool = False) -> np.ndarray:
    """Boxes of all sizes that lie inside the picture."""
    draw = np.random.default_rng(seed)
    found: list[np.ndarray] = []
    while len(found) < count:
        sides = np.exp(draw.uniform(np.log(8), np.log(300), 2))
        box = np.array([*draw.uniform((0, 0), SIZE), *sides, draw.uniform(-180, 180) * turned])
        points = corners(*box)
        if (points >= 0).all() and (points <= SIZE).all():
            found.append(box)
    return np.array(found)


def text(numbers: np.ndarray, separator: str = " ") -> str:
    return "\n".join(separator.join(f"{v:.6g}" for v in row) for row in numbers)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("unit", ["pixels", "shares"])
@pytest.mark.parametrize("name", ["xyxy", "xywh", "cxcywh", "corners"])
def test_the_usual_layouts_are_found_from_a_dozen_rows(name, unit, seed):
    layout = LAYOUTS[name]
    numbers = layout.write(rows(12, seed)) / layout.factors(*UNITS[unit].factors(SIZE))
    found = box_files.meanings(text(numbers), SHOWN)[0]
    np.testing.assert_allclose(found.sets[0].rows, rows(12, seed), atol=2e-3)
    assert found.share > 0.5


@pytest.mark.parametrize("name", [n for n, row in NOTATIONS.items() if not row.height_first])
def test_a_rotated_notation_is_among_the_meanings(name):
    """Which of two directions is meant, the numbers of boxes amid the picture cannot say."""
    notation = NOTATIONS[name]
    boxes = rows(12, 5, turned=True)
    numbers = [
        notation.write(box_files.BoxSet(boxes, ("",) * 12, (None,) * 12).boxes()[i])
        for i in range(12)
    ]
    found = box_files.meanings(text(np.array(numbers)), SHOWN)
    wanted = [
        np.array([(b.cx, b.cy, b.width, b.height, b.angle) for b in [notation.read(n)]])
        for n in numbers
    ]
    places = [
        max(
            np.abs(corners(*a) - corners(*b[0])).max()
            for a, b in zip(m.sets[0].rows, wanted, strict=True)
        )
        for m in found
    ]
    assert min(places) < 0.01
    kinds = [m.format for m, apart in zip(found, places, strict=True) if apart < 0.01]
    assert abs(LAYOUTS[kinds[0].removeprefix("rows_")].degrees_per_unit) == abs(
        notation.degrees_per_unit
    )


def test_a_direction_is_told_by_the_range_of_the_angles_alone():
    """A box and its mirror image reach equally far, so the picture's edges cannot tell."""
    numbers = rows(8, 3)
    numbers[:, 4] = (10, 80, 45.5, 30, 60, 15, 75, 90)
    first = box_files.meanings(text(numbers), SHOWN)[0]
    assert first.format == "rows_cxcywh_degrees_cw"
    assert first.share > 0.9
    said = "The angles lie in (0°, 90°], as OpenCV 4.5.1 … 4.12 writes them, in all 8 rows."
    assert first.why[0].sentence == said
    numbers[0, 4] = -10
    first, second = box_files.meanings(text(numbers), SHOWN)[:2]
    assert {first.format, second.format} == {
        "rows_cxcywh_degrees_cw",
        "rows_cxcywh_degrees_ccw",
    }
    assert first.share == pytest.approx(second.share)


@pytest.mark.parametrize(
    ("row", "title"),
    [
        ("10 20 110 220", "x1, y1, x2, y2 in pixels"),
        ("10,20,110,220,0.93,17", "x1, y1, x2, y2 in pixels, score, class"),
        ("0 10 20 110 220", "batch, x1, y1, x2, y2 in pixels"),
        (
            "10 10 60 10 60 40 10 40 plane 0\n100 100 160 100 160 140 100 140 ship 1",
            "DOTA: x1, y1, x2, y2, x3, y3, x4, y4 in pixels, class, difficult",
        ),
        ("person 0.88 10 20 110 220", "score, x1, y1, x2, y2 in pixels"),
        ("0 0.5 0.5 0.2 0.3", "YOLO: class, cx, cy, w, h in shares of the picture's sides, 0 … 1"),
    ],
)
def test_a_single_row_is_named_by_what_it_holds(row, title):
    assert box_files.meanings(row, SHOWN)[0].title == title


def test_without_the_row_that_tells_two_meanings_stand_and_with_it_one():
    near = "100 100 120 130"
    assert box_files.meanings(near, SHOWN)[0].share < 0.95
    assert box_files.meanings(f"{near}\n500 300 560 360", SHOWN)[0].share > 0.95


def test_le90_is_named_where_the_width_is_never_the_shorter_side():
    row, other = "300 200 80 40 0.5", "300 200 40 80 0.5"
    (named,) = (
        {claim.values[1] for claim in meaning.why if claim.kind == "angles"}
        for meaning in box_files.meanings(row, SHOWN)
        if meaning.title.startswith("cx, cy, w, h, radians ↻ in pixels")
    )
    assert {"mmrotate le90", "mmrotate le135", "mmrotate oc"} <= named
    (named,) = (
        {claim.values[1] for claim in meaning.why if claim.kind == "angles"}
        for meaning in box_files.meanings(other, SHOWN)
        if meaning.title.startswith("cx, cy, w, h, radians ↻ in pixels")
    )
    assert named == {"mmrotate oc"}


# ------------------------------------------------------------------ every reason is true


@st.composite
def tables_of_rows(draw):
    """Rows of four to nine numbers, of the kinds that files have."""
    count = draw(st.integers(1, 6))
    layout = draw(st.sampled_from(list(LAYOUTS.values())))
    unit = draw(st.sampled_from(list(UNITS.values())))
    boxes = rows(count, draw(st.integers(0, 50)), turned=layout.turns)
    numbers = layout.write(boxes) / layout.factors(*unit.factors(SIZE))
    if draw(st.booleans()):
        numbers = np.round(numbers, draw(st.integers(1, 6)))
    return numbers


@settings(max_examples=40, deadline=None)
@given(tables_of_rows())
def test_every_reason_is_true_of_the_numbers(numbers):
    try:
        found = box_files.meanings(text(numbers), SHOWN)
    except ValueError:
        return
    whole_table = tables.from_text(text(numbers)).numbers
    assert sum(meaning.share for meaning in found) == pytest.approx(1)
    assert list(found) == sorted(found, key=lambda meaning: -meaning.share)
    for meaning in found:
        boxes = meaning.sets[0].rows
        layout = LAYOUTS.get(meaning.format.removeprefix("rows_"))
        given_numbers = whole_table
        if meaning.left_out and layout and not layout.corners:
            # What is said then speaks of the rows that are left.
            if whole_table.shape[1] != len(layout.fields):
                continue
            given_numbers = whole_table[~_backward(whole_table, layout)]
            assert len(given_numbers) == len(boxes)
        for claim in meaning.why:
            assert claim.sentence
            if claim.kind in COORDINATES and layout and not layout.corners:
                if given_numbers.shape[1] != len(layout.fields):
                    continue
                raw = given_numbers[:, : len(layout.fields)]
                raw = raw[:, [field != "angle" for field in layout.fields]]
                true = COORDINATES[claim.kind](claim, raw, boxes, SIZE)
                rows_or_one = int(true.sum()) if claim.of > 1 else int(true.all())
                assert rows_or_one == claim.holds, (meaning.title, claim.sentence)
            if claim.kind == "column":
                column = given_numbers[:, claim.values[0] - 1]
                whole = "whole" in claim.values[1] or "0, 1 or 2" in claim.values[1]
                assert (column == np.rint(column)).all() or not whole
                assert whole or ((column >= 0) & (column <= 1)).all()
            if claim.kind == "angles":
                _check_range(claim, given_numbers, boxes, layout)
            if claim.kind == "radians":
                assert np.abs(given_numbers[:, -1]).max() <= 2 * math.pi
            if claim.kind == "degrees":
                assert np.abs(given_numbers[:, -1]).max() == pytest.approx(claim.values[0])


@pytest.mark.parametrize("name", [name for name in LAYOUTS if name.startswith("corners")])
def test_four_corners_make_rectangles_in_the_order_in_which_they_go_round(name):
    numbers = LAYOUTS[name].write(rows(8, 6, turned=True))
    found = box_files.meanings(text(numbers), SHOWN)
    for meaning in (one for one in found if one.title.endswith("in pixels")):
        (claim,) = (claim for claim in meaning.why if claim.kind == "rectangles")
        # Read with x and y exchanged, a rectangle is its own mirror image.
        mirror = {"corners": "corners_yx", "corners_yx": "corners"}
        alike = {f"rows_{name}", f"rows_{mirror.get(name)}"}
        assert (claim.holds == 8) == (meaning.format in alike), meaning.title


def _backward(numbers, layout):
    """Which rows have a side below 0."""
    of = dict(zip(layout.fields, numbers.T, strict=True))
    if "x2" in of:
        return (of["x2"] < of["x1"]) | (of["y2"] < of["y1"])
    return (of["w"] < 0) | (of["h"] < 0)


def _check_range(claim, numbers, boxes, layout):
    notation = next(row for row in NOTATIONS.values() if row.title == claim.values[1])
    degrees = numbers[:, -1] * abs(layout.degrees_per_unit)
    assert notation.range is not None
    low, high = notation.range.low, notation.range.low + notation.range.span
    assert (degrees >= low - 1e-3).all()
    assert (degrees <= high + 1e-3).all()
    if notation.range.long_width:
        assert (boxes[:, 2] >= boxes[:, 3] - 1e-3).all()


def test_a_reason_that_fails_counts_the_rows_in_which_it_holds():
    """The last row leaves the picture, whichever way it is read."""
    found = box_files.meanings("10 20 30 40\n50 60 70 90\n600 470 700 500", SHOWN)[0]
    said = {claim.kind: claim.sentence for claim in found.why}
    assert said["inside"] == "Only 2 of 3 boxes lie inside the picture."
    assert said["ordered"] == "x2 ≥ x1 and y2 ≥ y1 in all 3 rows."
    assert said["beyond"] == "Coordinates reach 700, so they are no shares of 0 … 1."


# ------------------------------------------------------------------ texts of many kinds

WANTED = [[10, 20, 110, 220], [30, 40, 90, 300]]
TEXTS = {
    "commas": "10,20,110,220\n30,40,90,300",
    "blanks, CRLF, BOM": "\ufeff10 20  110 220\r\n30 40 90 300\r\n",
    "tabs": "10\t20\t110\t220\n30\t40\t90\t300",
    "semicolons": "10;20;110;220\n30;40;90;300",
    "comments": "# boxes\n10 20 110 220\n\n// more\n30 40 90 300",
    "a list": "[[10, 20, 110, 220], [30, 40, 90, 300]]",
    "tuples": "[(10, 20, 110, 220),\n (30, 40, 90, 300),]",
    "one list a row": "[10, 20, 110, 220],\n[30, 40, 90, 300],",
    "numpy": "[[ 10.  20. 110. 220.]\n [ 30.  40.  90. 300.]]",
    "numpy's repr": "array([[ 10.,  20., 110., 220.],\n"
    "       [ 30.,  40.,  90., 300.]], dtype=float32)",
    "numpy's scalars": "[[np.float32(10.0), np.float32(20.0), np.float32(110), np.float32(220)], "
    "[30, 40, 90, 300]]",
    "a tensor": "tensor([[ 10.,  20., 110., 220.],\n        [ 30.,  40.,  90., 300.]], "
    "device='cuda:0', grad_fn=<MulBackward0>)",
    "detectron2's Boxes": "Boxes(tensor([[ 10.,  20., 110., 220.], [ 30.,  40.,  90., 300.]]))",
    "torchvision": "BoundingBoxes([[10, 20, 110, 220], [30, 40, 90, 300]], "
    "format=BoundingBoxFormat.XYXY, canvas_size=(480, 640), clamping_mode=soft)",
    "torchvision's answer": "[{'boxes': tensor([[ 10.,  20., 110., 220.],\n"
    "        [ 30.,  40.,  90., 300.]]), 'labels': tensor([1, 17]), "
    "'scores': tensor([0.9, 0.5])}]",
    "detectron2's Instances": "Instances(num_instances=2, image_height=480, image_width=640, "
    "fields=[pred_boxes: Boxes(tensor([[10., 20., 110., 220.], [30., 40., 90., 300.]])), "
    "scores: tensor([0.9, 0.5]), pred_classes: tensor([1, 17])])",
    "a data frame": "   xmin  ymin  xmax  ymax\n0    10    20   110   220\n"
    "1    30    40    90   300",
    "columns in another order": "xmin,xmax,ymin,ymax,area\n10,110,20,220,1\n30,90,40,300,2",
    "objects": '[{"xmin": 10, "ymin": 20, "xmax": 110, "ymax": 220}, '
    '{"xmin": 30, "ymin": 40, "xmax": 90, "ymax": 300}]',
    "columns of JSON": '{"boxes": [[10, 20, 110, 220], [30, 40, 90, 300]], "labels": [1, 2], '
    '"scores": [0.5, 0.25]}',
    "pairs of corners": "[[[10, 20], [110, 220]], [[30, 40], [90, 300]]]",
    "exponents": "1e1 2.0E+1 1.1e2 220\n3e1 4e1 9e1 3e2",
}


@pytest.mark.parametrize("name", list(TEXTS))
def test_rows_are_read_however_they_are_written(name):
    found = box_files.meanings(TEXTS[name], SHOWN)[0]
    np.testing.assert_allclose(LAYOUTS["xyxy"].write(found.sets[0].rows), WANTED)


@pytest.mark.parametrize("name", ["torchvision's answer", "detectron2's Instances"])
def test_a_detectors_answer_keeps_its_labels_and_scores(name):
    found = box_files.meanings(TEXTS[name], SHOWN)[0]
    assert found.sets[0].labels == ("1", "17")
    assert found.sets[0].scores == (0.9, 0.5)
    assert found.why[0].kind == "key"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(*[st.floats(0, 600, allow_subnormal=False)] * 2, *[st.floats(1, 40)] * 2),
        min_size=1,
        max_size=5,
    ),
    st.sampled_from([" ", ",", ", ", "\t", ";", "  "]),
    st.sampled_from(["", "[", "("]),
)
def test_any_rows_come_through_any_separators(given_rows, separator, bracket):
    closing = {"": "", "[": "]", "(": ")"}[bracket]
    lines = [bracket + separator.join(repr(v) for v in row) + closing for row in given_rows]
    np.testing.assert_array_equal(tables.from_text("\n".join(lines)).numbers, given_rows)


def test_a_models_answer_in_thousandths_is_read_by_its_key():
    """As Gemini answers: y before x, of 1000."""
    found = box_files.meanings('[{"box_2d": [250, 150, 350, 350], "label": "dog"}]', SHOWN)[0]
    np.testing.assert_allclose(LAYOUTS["xyxy"].write(found.sets[0].rows), [[96, 120, 224, 168]])
    assert found.sets[0].labels == ("dog",)
    assert found.why[0].sentence == "The numbers stand under “box_2d”."


def test_rows_with_names_of_pictures_are_one_set_each():
    found = box_files.meanings(
        "a.jpg,10,20,110,220,cat\nstreet.jpg,30,40,90,300,dog\na.jpg,1,2,30,40,cat", SHOWN
    )[0]
    assert [(one.picture, one.labels) for one in found.sets] == [
        ("a.jpg", ("cat", "cat")),
        ("street.jpg", ("dog",)),
    ]
    assert box_files.matching(found.sets, SHOWN) == 1


def test_corners_that_make_no_rectangle_are_said_to():
    found = box_files.meanings("100 100 200 110 190 160 100 150", SHOWN)[0]
    assert "make no rectangle in 1 of 1 rows" in found.left_out[0]
    # Everything of it lies within the smallest rectangle around it.
    box = found.sets[0].rows[0]
    turn = np.exp(1j * np.radians(box[4]))
    points = np.array([100 + 100j, 200 + 110j, 190 + 160j, 100 + 150j])
    inside = (points - complex(box[0], box[1])) * turn
    assert (np.abs(inside.real) <= box[2] / 2 + 1e-9).all()
    assert (np.abs(inside.imag) <= box[3] / 2 + 1e-9).all()
    assert box[2] * box[3] <= 100 * 60


def test_the_smallest_rectangle_is_opencvs():
    """Of any four points, crossing or not, and of points on a line."""
    draw = np.random.default_rng(2)
    corners_given = draw.uniform(0, 100, (40, 4, 2))
    corners_given[0] = [[0, 0], [10, 10], [20, 20], [30, 30]]
    corners_given[1] = 5.0
    found, off = rectangles(corners_given)
    for points, row, away in zip(corners_given, found, off, strict=True):
        if away <= TOLERANCE:
            continue
        (_, _), sides, _ = cv2.minAreaRect(points.astype(np.float32))
        assert row[2] * row[3] == pytest.approx(sides[0] * sides[1], rel=1e-4, abs=1e-2)


def test_corners_rounded_to_whole_pixels_are_the_box_that_they_were():
    boxes = rows(20, 4, turned=True)
    around = np.moveaxis(corners(*boxes.T), 2, 0)
    found, off = rectangles(np.round(around))
    assert off.max() <= TOLERANCE
    apart = np.moveaxis(corners(*found.T), 2, 0) - around
    assert np.abs(apart).max() < 1.0


MOT_SEQUENCE = Shown("000001.jpg", (1280, 960))


@pytest.mark.parametrize(
    ("text", "title", "pictures", "labels", "first"),
    [
        pytest.param(
            "1,3,794.27,247.59,71.245,174.88,0.91,-1,-1,-1\n1,-1,164.1,19.66,66.5,163.2,-4,-1,-1,-1\n"
            "2,3,790.1,247.2,71.245,174.88,67.5,-1,-1,-1",
            "MOT: ",
            ("frame 1", "frame 2"),
            ("track 3", ""),
            # Its numbers are x1, y1, w, h: 794.27 + 71.245 / 2 and 247.59 + 174.88 / 2.
            (829.8925, 335.03, 71.245, 174.88, 0),
            id="detections and results",
        ),
        pytest.param(
            "1,1,912,484,97,109,0,7,1\n1,2,400,100,50,60,1,1,0.43\n2,1,912,484,97,109,0,7,1",
            "MOT's ground truth: ",
            ("frame 1", "frame 2"),
            ("track 1", "track 2"),
            (960.5, 538.5, 97, 109, 0),
            id="ground truth",
        ),
    ],
)
def test_rows_of_tracks_are_boxes_of_frames(text, title, pictures, labels, first):
    best = box_files.meanings(text, MOT_SEQUENCE)[0]
    assert best.title.startswith(title)
    assert best.share > 0.9
    assert tuple(one.picture for one in best.sets) == pictures
    assert best.sets[0].labels == labels
    np.testing.assert_allclose(best.sets[0].rows[0], first)


@pytest.mark.parametrize(
    ("given", "order", "boxes", "said"),
    [
        pytest.param(
            "x1,y1,x2,y2\n240,290,160,200\n10,20,90,100",
            "x1, y1, x2, y2 in pixels",
            [[50, 60, 80, 80, 0]],
            "1 row is left out: row 1 has x2 < x1 and y2 < y1.",
            id="a header, and one of two rows backward",
        ),
        pytest.param(
            "label,x1,y1,x2,y2,score\ncat,240,290,160,300,.5\ndog,10,20,90,100,.7\nox,9,9,8,20,.1",
            "x1, y1, x2, y2 in pixels, score",
            [[50, 60, 80, 80, 0]],
            "2 rows are left out (1, 3): row 1 has x2 < x1.",
            id="words and scores of the rows that are left",
        ),
        pytest.param(
            "0 .5 .5 .2 .1\n1 .3 .4 .2 -.1\n2 .7 .6 .3 .2",
            "YOLO: class, cx, cy, w, h in shares of the picture's sides, 0 … 1",
            [[320, 240, 128, 48, 0], [448, 288, 192, 96, 0]],
            "1 row is left out: row 2 has h < 0.",
            id="YOLO with a negative side",
        ),
        pytest.param(
            f"{text(LAYOUTS['xyxy'].write(rows(12, 1)))}\n600 300 20 40",
            "x1, y1, x2, y2 in pixels",
            rows(12, 1),
            "1 row is left out: row 13 has x2 < x1 and y2 < y1.",
            id="no header, where all other rows read so",
        ),
    ],
)
def test_a_row_that_is_no_box_is_left_out_and_named(given, order, boxes, said):
    found = box_files.meanings(given, SHOWN)[0]
    assert found.title == order
    np.testing.assert_allclose(found.sets[0].rows, boxes, atol=2e-3)
    assert found.left_out == (said,)
    if "dog" in given:
        assert (found.sets[0].labels, found.sets[0].scores) == (("dog",), (0.7,))


def test_a_table_whose_rows_are_all_backward_names_the_first():
    with pytest.raises(box_files.BoxFileError, match="No row is a box: row 1 has y2 < y1"):
        box_files.meanings("x1,y1,x2,y2\n1,9,3,4\n5,6,2,8", SHOWN)


def test_of_rows_of_which_most_are_backward_another_order_is_taken():
    """Corner and sides: read as two corners, some of these would be backward."""
    numbers = LAYOUTS["xywh"].write(rows(12, 2))
    found = box_files.meanings(text(numbers), SHOWN)[0]
    assert found.title == "x1, y1, w, h in pixels"
    assert (len(found.sets[0]), found.left_out) == (12, ())

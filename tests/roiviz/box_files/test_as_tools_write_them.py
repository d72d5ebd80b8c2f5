"""Files as tools write them where a person did not finish, or where they say less than others."""

import io
import json

import numpy as np
import pytest

from roiviz import box_files
from roiviz.box_files import Shown
from roiviz.box_files.values import BoxSet, frozen

SHOWN = Shown("street.jpg", (640, 480))
BOX = [100, 60, 200, 140]


def read(file):
    return box_files.meanings(file if isinstance(file, (str, bytes)) else json.dumps(file), SHOWN)


# ------------------------------------------------------------------ COCO


def test_results_are_told_apart_by_their_image_id():
    rows = [{"image_id": image, "bbox": BOX, "score": 0.5} for image in (3, 7, 7)]
    (found,) = read(rows)
    assert found.format == "coco"
    assert [one.title for one in found.sets] == ["image_id 3", "image_id 7"]
    assert found.sets[0].rows[0].tolist() == [200, 130, 200, 140, 0]
    assert box_files.matching(found.sets, Shown("000000000007.jpg", (640, 480))) == 1
    assert box_files.matching(found.sets, SHOWN) is None


def test_the_outlines_of_a_large_coco_file_are_no_values_of_its_boxes():
    outline = f"[[{','.join(['1.5'] * 3000)}]]"
    one = f'{{"segmentation": {outline}, "image_id": 1, "category_id": 1, "bbox": {BOX}}}'
    file = f'{{"images": [], "annotations": [{",".join([one] * 700)}], "categories": []}}'
    (found,) = read(file)
    assert len(found.sets[0]) == 700


def test_of_two_pictures_of_one_name_the_one_that_fits_is_taken():
    def set_of(name, size, count):
        return BoxSet(frozen(np.ones((count, 5))), ("",) * count, (None,) * count, name, size)

    size, other = (640, 480), (64, 48)
    sets = [set_of("a/street.png", other, 1), set_of("b/street.png", size, 0)]
    assert box_files.matching(sets, SHOWN) == 1
    sets = [set_of("a/street.jpg", None, 0), set_of("b/street.jpg", None, 2)]
    assert box_files.matching(sets, SHOWN) == 1
    assert box_files.matching(sets, Shown("a/street.jpg", size)) == 0


# ------------------------------------------------------------------ Label Studio


def region(x):
    value = {"x": x, "y": 20, "width": 30, "height": 40, "rectanglelabels": ["Car"]}
    size = {"original_width": 640, "original_height": 480}
    return {"type": "rectanglelabels", "value": value, **size}


def task(name, *annotations, **more):
    return {"data": {"image": name}, "annotations": list(annotations), **more}


def test_a_task_without_a_label_does_not_make_the_others_unreadable():
    for empty in (task("b.jpg"), task("b.jpg", {"result": []})):
        file = [empty, task("street.jpg", {"result": [region(10)]})]
        (found,) = read(file)
        assert [(one.picture, len(one)) for one in found.sets] == [("b.jpg", 0), ("street.jpg", 1)]
    short = {"image": "/street.jpg", "label": [region(10)["value"] | {"original_width": 640}]}
    assert len(read([{"image": "/b.jpg", "id": 2}, short])[0].sets[1]) == 1
    with pytest.raises(box_files.BoxFileError, match=r"^There are no boxes in it\.$"):
        read([task("b.jpg")])


def test_cancelled_annotations_are_left_out_and_annotators_told_apart():
    one = {"completed_by": 1, "result": [region(11)]}
    other = {"completed_by": {"email": "b@c.de"}, "result": [region(12)]}
    cancelled = {"completed_by": 3, "was_cancelled": True, "result": [region(13)]}
    (found,) = read([task("street.jpg", one, cancelled, other)])
    assert [one.part for one in found.sets] == ["annotations of 1", "annotations of b@c.de"]
    assert found.left_out == ("1 cancelled annotation is left out.",)


# ------------------------------------------------------------------ FiftyOne, VOC, CVAT, YOLO


def test_a_label_of_fiftyone_may_be_a_place_among_its_classes():
    one = {"label": 1, "bounding_box": [0.1, 0.1, 0.3, 0.3]}
    file = {"classes": ["dog", "cat"], "labels": {"street": [one], "b": None}}
    assert read(file)[0].sets[0].labels == ("cat",)


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("<annotation><filename>a.jpg</filename></annotation>", "There are no boxes in it."),
        ("<annotations><version>1.1</version><meta/></annotations>", "There are no boxes in it."),
        ("1 2 a 3 4\n5 6 b 7 8", "A word stands between the numbers of each box."),
        ("0 .1 .2 .3 .4 .5 .6\n1 .1 .2 .3 .4 .5 .6 .7 .8", "outlines, as YOLO writes"),
        ("0 " + "0.5 " * 55, "Its rows have 56 numbers; at most 24 are read."),
    ],
)
def test_what_holds_no_boxes_is_said_to(file, says):
    with pytest.raises(box_files.BoxFileError) as refused:
        read(file)
    assert says in str(refused.value)


def test_pixels_counted_from_1_are_read_so_wherever_boxes_begin():
    rows = frozen(np.array([[10.0, 20, 40, 60, 0], [300, 200, 60, 50, 0]]))
    given = BoxSet(rows, ("", ""), (None, None), "street.jpg", (640, 480))
    file = box_files.written(given, "voc_from_1")
    assert file.lost == ("1 of 2 begins before the first pixel, which is number 1.",)
    (found,) = read(file.content)
    np.testing.assert_allclose(found.sets[0].rows, rows)


# ------------------------------------------------------------------ which reading is likelier


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("0 0.5 0.5 1 1", "YOLO: "),
        ("0 0.1875 0.375 0.25 0.5\n0 0.640625 0.541667 0.34375 0.666667", "YOLO: "),
        ("0 0.5 0.5 1.0 1.0\n1 0.25 0.25 0.5 0.5", "YOLO: "),
        ("10 20 100 120\n" * 30 + "100 100 100 120", "x1, y1, w, h"),
        ("RotatedBoxes(tensor([[200., 130., 200., 140., -30.]]))", "cx, cy, w, h, degrees ↺"),
        ("Boxes(tensor([[100., 60., 20., 30.]]))", "x1, y1, w, h"),
        ("((200.0, 130.0), (200.0, 140.0), -30.0)", "cx, cy, w, h, degrees ↻"),
        ("[((200, 130), (200, 140), 30), ((300, 230), (100, 40), 45)]", "cx, cy, w, h, degrees ↻"),
    ],
)
def test_the_likeliest_reading(text, title):
    assert read(text)[0].title.startswith(title)


@pytest.mark.parametrize("shape", [(2, 4, 2), (1, 4, 2)])
def test_an_array_of_corners_is_one_of_boxes(shape):
    corners = np.array([[100, 60], [300, 60], [300, 200], [100, 200]], np.float32)
    file = io.BytesIO()
    np.save(file, np.broadcast_to(corners, shape))
    found = read(file.getvalue())[0]
    assert found.format == "rows_corners"
    np.testing.assert_allclose(found.sets[0].rows, [[200, 130, 200, 140, 0]] * shape[0])


def test_an_angle_of_minus_0_is_0():
    rows = read("cx,cy,w,h,degrees_cw\n200,130,200,140,0\n300,230,90,40,0")[0].sets[0].rows
    assert not np.signbit(rows[:, 4]).any()

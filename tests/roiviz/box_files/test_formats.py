"""A hand-made file of each format, after its public description, against hand-worked corners."""

import json
import math
from collections.abc import Iterator

import numpy as np
import pytest

from roiviz import box_files
from roiviz.box_files import FORMATS, Shown
from tests.references_box_files import (
    CLOCKWISE,
    COUNTER_CLOCKWISE,
    corners,
    corners_from_top_left,
)

SHOWN = Shown("street.jpg", (400, 200))
# A box of 80 × 20 about (100, 60), and the same turned by 30° each way.
UPRIGHT = corners(100, 60, 80, 20, 0)
CW = corners(100, 60, 80, 20, 30, CLOCKWISE)
CCW = corners(100, 60, 80, 20, 30, COUNTER_CLOCKWISE)


def xml(objects: str) -> str:
    return (
        "<annotation><folder>x</folder><filename>street.jpg</filename><size><width>400</width>"
        f"<height>200</height><depth>3</depth></size>{objects}</annotation>"
    )


def cvat(box: str) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><annotations><version>1.1</version><meta/><image '
        f'id="0" name="street.jpg" width="400" height="200">{box}</image></annotations>'
    )


def coco(**annotation: object) -> str:
    one = {"id": 7, "image_id": 3, "category_id": 18, "iscrowd": 0} | annotation
    return json.dumps(
        {
            "images": [{"id": 3, "file_name": "street.jpg", "width": 400, "height": 200}],
            "annotations": [one],
            "categories": [{"id": 18, "name": "dog"}],
        }
    )


def label_studio(**value: object) -> str:
    region = {
        "original_width": 400,
        "original_height": 200,
        "type": "rectanglelabels",
        "value": {"rectanglelabels": ["dog"], **value},
    }
    return json.dumps(
        [
            {
                "id": 1,
                "data": {"image": "/data/upload/street.jpg"},
                "annotations": [{"result": [region]}],
            }
        ]
    )


def labelme(**shape: object) -> str:
    return json.dumps(
        {
            "version": "5.4.1",
            "flags": {},
            "shapes": [{"label": "dog", "group_id": None, **shape}],
            "imagePath": "street.jpg",
            "imageHeight": 200,
            "imageWidth": 400,
        }
    )


def fiftyone(**detection: object) -> str:
    one = {"_cls": "Detection", "label": "dog", **detection}
    return json.dumps(
        {
            "samples": [
                {
                    "filepath": "data/street.jpg",
                    "metadata": {"width": 400, "height": 200},
                    "ground_truth": {"_cls": "Detections", "detections": [one]},
                }
            ]
        }
    )


ROBOX = "<robndbox><cx>100</cx><cy>60</cy><w>80</w><h>20</h><angle>{}</angle></robndbox>"
AROUND = "140.0 70.0 60.0 70.0 60.0 50.0 140.0 50.0"
# Name, file, corners of its one box, its label, and its score.
FILES = [
    pytest.param("coco", coco(bbox=[60, 50, 80, 20]), UPRIGHT, "dog", None, id="coco"),
    pytest.param(
        "coco_rotated", coco(bbox=[100, 60, 80, 20, 30]), CCW, "dog", None, id="coco-detectron2"
    ),
    pytest.param(
        "coco_rotated",
        coco(bbox=[60, 50, 80, 20], attributes={"occluded": False, "rotation": 30.0}),
        CW, "dog", None, id="coco-cvat",
    ),
    pytest.param(
        "coco",
        '[{"image_id": 3, "category_id": 18, "bbox": [60, 50, 80, 20], "score": 0.25}]',
        UPRIGHT, "18", 0.25, id="coco-results",
    ),
    pytest.param(
        "detectron2",
        json.dumps([{"file_name": "street.jpg", "height": 200, "width": 400, "annotations": [
            {"bbox": [100, 60, 80, 20, 30], "bbox_mode": 4, "category_id": 1}]}]),
        CCW, "1", None, id="detectron2-xywha",
    ),
    pytest.param(
        "detectron2",
        json.dumps([{"file_name": "street.jpg", "height": 200, "width": 400, "annotations": [
            {"bbox": [60 / 400, 50 / 200, 140 / 400, 70 / 200], "bbox_mode": 2,
             "category_id": 1}]}]),
        UPRIGHT, "1", None, id="detectron2-relative",
    ),
    # 100 / 400, 60 / 200, 80 / 400, 20 / 200.
    pytest.param("yolo", "17 0.25 0.3 0.2 0.1\n", UPRIGHT, "17", None, id="yolo"),
    pytest.param("yolo", "17 0.25 0.3 0.2 0.1 0.75\n", UPRIGHT, "17", 0.75, id="yolo-results"),
    pytest.param(
        "yolo_obb", "2 .15 .25 .35 .25 .35 .35 .15 .35\n", UPRIGHT, "2", None, id="yolo-obb"
    ),
    pytest.param(
        "dota",
        "imagesource:GoogleEarth\ngsd:0.146343590398\n" + AROUND + " small-vehicle 1\n",
        np.roll(UPRIGHT, 2, axis=0), "small-vehicle", None, id="dota",
    ),
    pytest.param(
        "dota", "street 0.97 60 50 140 50 140 70 60 70\n", UPRIGHT, "", 0.97, id="dota-results"
    ),
    pytest.param(
        "voc",
        xml("<object><name>dog</name><difficult>0</difficult><bndbox><xmin>60</xmin><ymin>50</ymin>"
            "<xmax>140</xmax><ymax>70</ymax></bndbox></object>"),
        UPRIGHT, "dog", None, id="voc",
    ),
    pytest.param(
        "rolabelimg",
        xml(f"<object><type>robndbox</type><name>dog</name>{ROBOX.format(math.pi / 6)}</object>"),
        CW, "dog", None, id="rolabelimg",
    ),
    pytest.param(
        "cvat", cvat('<box label="dog" occluded="0" xtl="60" ytl="50" xbr="140" ybr="70"/>'),
        UPRIGHT, "dog", None, id="cvat",
    ),
    pytest.param(
        "cvat",
        cvat('<box label="dog" xtl="60.0" ytl="50" xbr="140" ybr="70" rotation="30.0"/>'),
        CW, "dog", None, id="cvat-turned",
    ),
    pytest.param(
        "label_studio", label_studio(x=15, y=25, width=20, height=10, rotation=0), UPRIGHT, "dog",
        None, id="label-studio",
    ),
    pytest.param(
        "label_studio", label_studio(x=15, y=25, width=20, height=10, rotation=30),
        corners_from_top_left(60, 50, 80, 20, 30, CLOCKWISE), "dog", None, id="label-studio-turned",
    ),
    pytest.param(
        "label_studio",
        json.dumps([{"image": "street.jpg", "label": [
            {"x": 15, "y": 25, "width": 20, "height": 10, "rotation": 0, "original_width": 400,
             "original_height": 200, "rectanglelabels": ["dog"]}]}]),
        UPRIGHT, "dog", None, id="label-studio-short",
    ),
    pytest.param(
        "labelme", labelme(shape_type="rectangle", points=[[140, 70], [60, 50]]), UPRIGHT, "dog",
        None, id="labelme",
    ),
    pytest.param(
        "labelme",
        labelme(shape_type="rectangle", points=UPRIGHT.tolist(), score=0.5), UPRIGHT, "dog", 0.5,
        id="x-anylabeling",
    ),
    pytest.param(
        "labelme",
        labelme(shape_type="rotation", points=CW.tolist(), direction=math.pi / 6),
        CW, "dog", None, id="x-anylabeling-rotation",
    ),
    pytest.param(
        "labelme", labelme(shape_type="oriented_rectangle", points=CCW.tolist()), CCW, "dog", None,
        id="labelme-oriented",
    ),
    pytest.param(
        "fiftyone", fiftyone(bounding_box=[0.15, 0.25, 0.2, 0.1], confidence=0.5), UPRIGHT, "dog",
        0.5, id="fiftyone",
    ),
    pytest.param(
        "fiftyone", fiftyone(bounding_box=[0.15, 0.25, 0.2, 0.1], rotation=math.pi / 6), CW, "dog",
        None, id="fiftyone-turned",
    ),
    pytest.param(
        "fiftyone",
        json.dumps({"classes": ["dog"], "labels": {"street": [
            {"label": "dog", "bounding_box": [0.15, 0.25, 0.2, 0.1]}]}}),
        UPRIGHT, "dog", None, id="fiftyone-labels",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("name", "file", "points", "label", "score"), FILES)
def test_a_file_is_read_as_its_format_says(name, file, points, label, score):
    found = box_files.meanings(file, SHOWN)
    assert found[0].format == name
    assert found[0].title
    (boxes,) = found[0].sets
    np.testing.assert_allclose(corners(*boxes.rows[0]), points, atol=1e-9)
    assert boxes.labels == (label,)
    assert boxes.scores == (score,)
    assert box_files.matching(found[0].sets, SHOWN) == 0


def test_every_format_that_is_read_has_a_hand_made_file():
    read = {row.name for row in FORMATS.values() if row.read} | {"yolo", "yolo_obb", "dota"}
    assert read <= {param.values[0] for param in FILES}


def test_voc_may_count_from_1_where_its_numbers_allow_it():
    """Of pixels 61 to 140 and 51 to 70, counted from 1 with both ends, the box is the same."""
    box = "<xmin>{}</xmin><ymin>{}</ymin><xmax>140</xmax><ymax>70</ymax>"
    file = xml(f"<object><name>dog</name><bndbox>{box.format(61, 51)}</bndbox></object>")
    found = box_files.meanings(file, SHOWN)
    assert [meaning.format for meaning in found] == ["voc", "voc_from_1"]
    np.testing.assert_allclose(corners(*found[1].sets[0].rows[0]), UPRIGHT)
    # Nothing that counts from 1 has a 0.
    file = xml(f"<object><name>dog</name><bndbox>{box.format(0, 51)}</bndbox></object>")
    assert [meaning.format for meaning in box_files.meanings(file, SHOWN)] == ["voc"]


def test_a_tracks_frames_are_pictures_and_what_left_the_picture_is_no_box():
    box = '<box frame="{}" outside="{}" xtl="60" ytl="50" xbr="140" ybr="70"/>'
    track = (
        f'<track id="0" label="dog">{box.format(0, 0)}{box.format(5, 0)}{box.format(6, 1)}</track>'
    )
    size = "<original_size><width>400</width><height>200</height></original_size>"
    meta = f"<meta><task>{size}</task></meta>"
    (found,) = box_files.meanings(f"<annotations>{meta}{track}</annotations>", SHOWN)
    assert [(one.picture, one.size) for one in found.sets] == [
        ("frame 0", (400, 200)), ("frame 5", (400, 200)),
    ]  # fmt: skip


def test_what_is_no_box_is_left_out_and_counted():
    polygon = {"label": "x", "shape_type": "polygon", "points": [[0, 0], [1, 0], [1, 1]]}
    file = json.loads(labelme(shape_type="rectangle", points=[[60, 50], [140, 70]]))
    file["shapes"].append(polygon)
    (found,) = box_files.meanings(json.dumps(file), SHOWN)
    assert len(found.sets[0]) == 1
    assert found.left_out == ("1 shape that is no rectangle is left out.",)


def test_predictions_and_ground_truth_of_one_file_are_two_sets():
    file = json.loads(fiftyone(bounding_box=[0.15, 0.25, 0.2, 0.1]))
    predicted = {"label": "dog", "bounding_box": [0.1, 0.2, 0.2, 0.1], "confidence": 0.5}
    file["samples"][0]["predictions"] = {"detections": [predicted]}
    (found,) = box_files.meanings(json.dumps(file), SHOWN)
    assert [one.part for one in found.sets] == ["ground_truth", "predictions"]
    assert [one.scores for one in found.sets] == [(None,), (0.5,)]


def test_a_turned_shapes_direction_is_that_of_its_first_side():
    """As in X-AnyLabeling's own files: radians clockwise, from 0 to 2π."""
    (found,) = box_files.meanings(labelme(shape_type="rotation", points=CCW.tolist()), SHOWN)
    content = box_files.written(found.sets[0], "labelme").content
    (shape,) = json.loads(content)["shapes"]
    (x0, y0), (x1, y1) = shape["points"][:2]
    assert shape["direction"] == pytest.approx(math.atan2(y1 - y0, x1 - x0) % (2 * math.pi))
    assert shape["direction"] == pytest.approx(math.radians(330))


# ------------------------------------------------------------------ which picture, and its size


def picture(name: str, size: tuple[int, int]) -> box_files.BoxSet:
    file = json.loads(coco(bbox=[60, 50, 80, 20]))
    file["images"][0] |= {"file_name": name, "width": size[0], "height": size[1]}
    return box_files.meanings(json.dumps(file), SHOWN)[0].sets[0]


@pytest.mark.parametrize(
    ("pictures", "want"),
    [
        ([("a.jpg", (400, 200)), ("train/Street.png", (1, 1))], 1),
        ([("a.jpg", (9, 9)), ("b.jpg", (400, 200))], 1),
        ([("a.jpg", (400, 200)), ("b.jpg", (400, 200))], None),
        ([("a.jpg", (9, 9))], 0),
    ],
    ids=["by name", "by size", "to be chosen", "the only one"],
)
def test_the_pictures_own_boxes_are_found(pictures, want):
    assert box_files.matching([picture(*one) for one in pictures], SHOWN) == want


def test_boxes_of_the_same_picture_in_another_size_are_scaled():
    boxes, said = box_files.fitted(picture("a.jpg", (800, 400)), SHOWN)
    assert boxes.rows[0].tolist() == [50, 30, 40, 10, 0]
    assert said.startswith("Scaled by 0.5")


def test_boxes_of_a_picture_of_another_shape_are_not():
    boxes, said = box_files.fitted(picture("a.jpg", (800, 800)), SHOWN)
    assert boxes.rows[0].tolist() == [100, 60, 80, 20, 0]
    assert "another shape" in said


def test_pixels_are_those_of_the_file_where_it_is_shown_smaller():
    shown = Shown("street.jpg", (400, 200), original=(4000, 2000))
    found = box_files.meanings("600 500 1400 700\n2000 300 3900 1900", shown)[0].sets[0]
    boxes, _ = box_files.fitted(found, shown)
    np.testing.assert_allclose(corners(*boxes.rows[0]), UPRIGHT)


def test_a_file_of_the_voc_challenge_counts_from_1():
    box = "<xmin>1</xmin><ymin>51</ymin><xmax>400</xmax><ymax>70</ymax>"
    dog = f"<object><name>dog</name><bndbox>{box}</bndbox></object>"
    source = "<source><database>The VOC2007 Database</database></source>"
    found = box_files.meanings(xml(source + dog), SHOWN)
    assert [meaning.format for meaning in found] == ["voc_from_1", "voc"]
    assert any("The VOC2007 Database" in claim.sentence for claim in found[0].why)
    # Without its name, that a box is as wide as the picture counts.
    assert box_files.meanings(xml(dog), SHOWN)[0].format == "voc_from_1"
    unknown = "<source><database>Unknown</database></source>"
    other = dog.replace("<xmin>1<", "<xmin>61<")
    assert box_files.meanings(xml(unknown + other), SHOWN)[0].format == "voc"


def test_what_is_written_as_counted_from_1_is_read_so():
    first = box_files.meanings("60 50 140 70", SHOWN)[0].sets[0]
    file = box_files.written(first, "voc_from_1").content
    again = box_files.meanings(file, SHOWN)[0]
    assert again.format == "voc_from_1"
    np.testing.assert_allclose(again.sets[0].rows, first.rows)


def test_wrong_annotations_are_left_out_and_named():
    rows = [[1, 2, 3, 4], [float("nan"), 2, 3, 4], [1, 2, 3], [1, 2, -3, 4], [5, 6, 7, 8]]
    annotations = [
        {"id": 10 + place, "image_id": 3, "category_id": 18, "bbox": row}
        for place, row in enumerate(rows)
    ]
    file = json.loads(coco()) | {"annotations": annotations}
    (found,) = box_files.meanings(json.dumps(file), SHOWN)
    np.testing.assert_allclose(found.sets[0].rows[:, :2], [[2.5, 4], [8.5, 10]])
    assert found.left_out == (
        "3 annotations are left out (id 11, 12, 13): "
        "Annotation 2 holds nan, which is no coordinate.",
    )


def test_open_images_label_is_its_name_not_its_source():
    text = (
        "ImageID,Source,LabelName,Confidence,XMin,XMax,YMin,YMax\n"
        "0001,xclick,/m/01g317,1,0.1,0.5,0.2,0.6\n0001,xclick,/m/0bt9lr,1,0.3,0.7,0.1,0.4"
    )
    first = box_files.meanings(text, SHOWN)[0].sets[0]
    assert first.labels == ("/m/01g317", "/m/0bt9lr")


def test_a_title_names_only_those_who_write_such_angles():
    found = box_files.meanings("160 95 120 90 -30\n360 265 120 130 20", Shown("a", (640, 480)))
    named = next(one.title for one in found if "degrees ↻" in one.title)
    assert "OpenCV" not in named
    found = box_files.meanings("160 95 120 90 30\n360 265 120 130 20", Shown("a", (640, 480)))
    assert any("OpenCV" in one.title for one in found)


def test_boxes_without_a_size_are_refused():
    with pytest.raises(box_files.BoxFileError, match="no box would have a size"):
        box_files.meanings("0 0 0 0", SHOWN)


def test_classes_keep_the_order_of_cocos_categories():
    categories = [{"id": 1, "name": "person"}, {"id": 2, "name": "car"}, {"id": 18, "name": "dog"}]
    file = json.loads(coco(bbox=[1, 2, 3, 4])) | {"categories": categories}
    boxes = box_files.meanings(json.dumps(file), SHOWN)[0].sets[0]
    yolo = box_files.written(boxes, "yolo")
    assert str(yolo.content).startswith("2 ")
    assert yolo.lost[0].endswith(": 2 dog.")
    again = json.loads(box_files.written(boxes, "coco").content)
    assert [row["name"] for row in again["categories"]] == ["person", "car", "dog"]
    assert again["annotations"][0]["category_id"] == 3


def test_one_wrong_box_is_left_out_of_every_format_that_says_its_boxes_one_by_one():
    for name, text, said in _one_wrong():
        found = box_files.meanings(text, SHOWN)[0]
        assert sum(len(one) for one in found.sets) == 1, name
        assert found.left_out == (said,), name


def test_a_file_of_wrong_boxes_alone_is_refused_by_the_first():
    wrong = {"bbox": [1, 2, -3, 4], "bbox_mode": 1, "category_id": 0}
    text = json.dumps([{"file_name": "a.jpg", "annotations": [wrong, wrong]}])
    with pytest.raises(box_files.BoxFileError, match="Annotation 1 of picture 1 has a negative"):
        box_files.meanings(text, SHOWN)


def _one_wrong() -> Iterator[tuple[str, str, str]]:
    """Format, a file of a right and a wrong box, and what is said of the wrong one."""
    boxes = ([10, 20, 30, 40], [1, 2, -3, 4])
    detectron2 = [
        {"bbox": box, "bbox_mode": 1, "category_id": 0, "id": place}
        for place, box in enumerate(boxes, 7)
    ]
    yield (
        "detectron2",
        json.dumps([{"file_name": "a.jpg", "annotations": detectron2}]),
        "1 annotation is left out (id 8): Annotation 2 of picture 1 has a negative side.",
    )
    cvat = "".join(f'<box label="a" xtl="{x}" ytl="2" xbr="30" ybr="40"/>' for x in ("10", "fifty"))
    yield (
        "cvat",
        f'<annotations><image id="0" name="a.jpg">{cvat}</image></annotations>',
        "1 box is left out: A box of picture 1 has 'fifty' where a number belongs.",
    )
    regions = [
        {
            "id": name,
            "type": "rectanglelabels",
            "original_width": 640,
            "original_height": 480,
            "value": {"x": 1, "y": 2, "width": width, "height": 4},
        }
        for name, width in (("Ab1", 5), ("Ab2", None))
    ]
    yield (
        "label studio",
        json.dumps([{"data": {"image": "a.jpg"}, "annotations": [{"result": regions}]}]),
        "1 region is left out (id Ab2): A region of task 1 has nothing where a number belongs.",
    )
    detections = [
        {"_id": {"$oid": name}, "label": "a", "bounding_box": box}
        for name, box in (("65a0", [0.1, 0.2, 0.3, 0.4]), ("65a1", [0.1, 0.2, 0.3]))
    ]
    sample = {"filepath": "a.jpg", "ground_truth": {"detections": detections}}
    yield (
        "fiftyone",
        json.dumps({"samples": [sample]}),
        "1 detection is left out (id 65a1): Detection 2 of picture 1 has no 4 numbers.",
    )
    shapes = [
        {"label": "a", "shape_type": "rectangle", "points": points}
        for points in ([[1, 2], [3, 4]], [[1, 2]])
    ]
    yield (
        "labelme",
        json.dumps({"shapes": shapes, "imagePath": "a.jpg"}),
        "1 shape is left out: Shape 2 has neither two points nor four.",
    )
    objects = "".join(
        f"<object><name>a</name><bndbox><xmin>{x}</xmin><ymin>20</ymin><xmax>60</xmax>"
        "<ymax>80</ymax></bndbox></object>"
        for x in ("10", "90")
    )
    yield (
        "voc",
        f"<annotation><filename>a.jpg</filename>{objects}</annotation>",
        "1 object is left out: Object 2 has a negative side.",
    )

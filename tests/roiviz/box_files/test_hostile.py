"""Files as accidents and bad will make them: one sentence each, in bounded time and memory."""

import contextlib
import io
import json
import re
import tracemalloc
from typing import Any

import numpy as np
import pytest

from roiviz import box_files
from roiviz.box_files import Shown, door, limits

SHOWN = Shown("street.jpg", (640, 480))
ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;">]><annotation><object><name>&c;</name></object></annotation>'
)
EXTERNAL = (
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><annotation><filename>&a;</filename>'
    "</annotation>"
)


def npy(values: np.ndarray, **more: bool) -> bytes:
    file = io.BytesIO()
    np.save(file, values, **more)
    return file.getvalue()


def header(shape: str, kind: str = "<f8") -> bytes:
    text = f"{{'descr': '{kind}', 'fortran_order': False, 'shape': {shape}, }}"
    text += " " * (-(len(text) + 11) % 64) + "\n"
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text.encode()


def coco(*boxes: object, **more: object) -> str:
    annotations = [{"image_id": 1, "category_id": 1, "bbox": box} for box in boxes]
    return json.dumps({"images": [], "annotations": annotations, "categories": [], **more})


TABLE = [
    ("empty", b"", "The file is empty."),
    ("blank", b" \r\n\t ", "The file is empty."),
    ("only a BOM", b"\xef\xbb\xbf", "The file is empty."),
    ("too large", b"1 2 3 4\n" * (limits.MAX_BYTES // 8 + 1), "at most 32 MB are read"),
    ("a long text", b"1 2 3 4\n" * (limits.MAX_TEXT // 8 + 1), "at most 16 million are read"),
    ("a million rows", b"1 2 3 4\n" * 1_000_000, "more than the 100,000 rows"),
    ("a million pairs", "[[1,2,3,4]" + ",[1,2,3,4]" * 999_999 + "]", "at most 2,000,000 are read"),
    ("a million tuples", "[" + "(1,2,3,4)," * 1_000_000 + "]", "at most 2,000,000 are"),
    ("300,000 tuples", "(1,2,3,4)" + ",(1,2,3,4)" * 300_000, "more than the 100,000 rows"),
    ("200,000 boxes", coco(*[[1, 2, 3, 4]] * 200_000), "at most 2,000,000 are read"),
    ("deep lists", "[" * 100_000 + "]" * 100_000, "too deep in each other"),
    ("deep objects", '{"a":' * 50_000 + "1" + "}" * 50_000, "too deep in each other"),
    ("cut off", '{"images": [], "annotations": [{"bbox": [1, 2', "damaged or cut off at line 1"),
    ("no boxes", "hello, world", "There are no rows of numbers in it"),
    ("no numbers in it", '{"a": {"b": ["c"]}}', "There are no rows of numbers in it"),
    ("mixed", "[1, [2], {}]", "holds numbers, lists and objects at once"),
    ("three numbers", "1 2 3\n4 5 6", "Its rows have 3 numbers; a box has at least four."),
    ("too many numbers", " ".join("1" * 15), "Its rows have 15 numbers, which no known order"),
    ("uneven", "1 2 3 4\n5 6 7\n", "Row 2 has 3 numbers, where the rows before have 4."),
    ("words elsewhere", "1 2 a 3 4\n1 b 2 3 4", "Row 2 has its words at other places"),
    ("NaN", "1 2 3 4\n1 nan 3 4", "Row 2 holds nan, which is no coordinate."),
    ("infinite", "1 2 3 inf", "Row 1 holds inf, which is no coordinate."),
    ("far away", "1 2 3e9 4e9", "no boxes in any order"),
    ("negative sides", "5 5 -3 -4", "no boxes in any order"),
    ("elided", "tensor([[1., 2., 3., 4.],\n  ...,\n  [1., 2., 3., 4.]])", "leaves rows out"),
    ("not UTF-8", b"caf\xe9 1 2 3 4", "neither text in UTF-8 nor a file that is read: byte 4"),
    ("bytes of 0", b"1\x002\x003\x004\x00", "It holds bytes of 0"),
    ("half of UTF-16", b"\xff\xfe1", "neither text in UTF-8"),
    ("a zip", b"PK\x03\x04....", "This is a zip archive"),
    ("a picture", b"\x89PNG\r\n\x1a\n", "This is a picture"),
    ("a pickle", b"\x80\x04\x95", "a pickle, which is never opened"),
    ("noise", bytes(range(200, 256)) * 50, "neither text in UTF-8"),
    ("entities", ENTITIES, "entities, which are never expanded"),
    ("an external entity", EXTERNAL, "entities, which are never expanded"),
    ("XML cut off", "<annotation><object>", "The XML is damaged or cut off"),
    ("another XML", "<svg><rect/></svg>", "in none of the formats that are read"),
    ("a million elements", "<a>" + "<b/>" * 1_100_000 + "</a>", "more than the 500,000 elements"),
    ("deep XML", "<a>" * 100_000 + "</a>" * 100_000, "too deep in each other"),
    ("an unknown encoding", b'<?xml version="1.0" encoding="x-no"?><a>\xe9</a>', "that it names"),
    ("objects in .npy", npy(np.array([[None]]), allow_pickle=True), "pickled objects"),
    ("a lying header", header("(1000000000, 4)"), "more than the 64 MB that are read"),
    ("a cut array", header("(1000, 4)") + b"\0" * 16, "damaged or cut off"),
    ("text in .npy", npy(np.array([["a"]])), "not floats or integers"),
    ("a map", npy(np.zeros((64, 30, 40))), "at most 100,000 of 24 are read"),
    ("many rows in .npy", npy(np.zeros((200_000, 4))), "at most 100,000 of 24 are read"),
    ("COCO without boxes", coco(), "There are no boxes in it."),
    ("COCO's NaN", '{"images": [], "annotations": [{"bbox": [NaN, 1, 2, 3]}]}', "holds nan"),
    ("a huge integer", coco([10**400, 1, 2, 3]), "holds inf, which is no coordinate"),
    ("far in COCO", coco([1, 1, 2, 1e9]), "Annotation 1 reaches beyond ±1,000,000 px."),
    ("negative in COCO", coco([1, 1, -2, 3]), "Annotation 1 has a negative side."),
    ("words in COCO", coco([1, 1, "two", 3]), "Annotation 1 has 'two' where a number belongs."),
    ("truth in COCO", coco([1, 1, True, 3]), "Annotation 1 has a bool where a number belongs."),
    ("three in COCO", coco([1, 1, 2]), "Annotation 1 has no 4 or 5 numbers."),
    ("no objects in COCO", coco(images=[1]), "Its images are no list of objects."),
    (
        "a mode that is none",
        '[{"file_name": "a", "annotations": [{"bbox": [1, 2, 3, 4], "bbox_mode": 9}]}]',
        "unknown bbox_mode: 9",
    ),
    ("a shape of one point", '{"shapes": [{"shape_type": "rectangle", "points": [[1, 2]]}]}',
     "Shape 1 has neither two points nor four."),
    ("no number in VOC",
     "<annotation><object><bndbox><xmin>x</xmin></bndbox></object></annotation>",
     "Object 1 has 'x' where a number belongs."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "says"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_a_bad_file_is_refused_in_one_sentence(data, says):
    with pytest.raises(box_files.BoxFileError) as refused:
        box_files.meanings(data, SHOWN)
    said = str(refused.value)
    assert says in said
    assert len(said) < 200
    assert "\n" not in said
    assert refused.value.__cause__ is None


@pytest.mark.parametrize("seed", range(150))
def test_damaged_files_are_read_or_refused_and_nothing_else(seed):
    """Good files with bytes changed, dropped and doubled."""
    draw = np.random.default_rng(seed)
    good = [
        coco([1, 2, 3, 4], [5, 6, 7, 8]), "0 .5 .5 .1 .1\n1 .2 .2 .1 .1",
        '{"samples": [{"filepath": "a", "x": {"detections": [{"bounding_box": [0.1, 0.1, 0.2, '
        "0.2]}]}}]}",
        "<annotation><object><name>a</name><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>2</xmax>"
        "<ymax>3</ymax></bndbox></object></annotation>",
        '{"shapes": [{"label": "a", "shape_type": "rectangle", "points": [[1, 2], [3, 4]]}]}',
        '[{"annotations": [{"result": [{"original_width": 9, "original_height": 9, "value": '
        '{"x": 1, "y": 1, "width": 1, "height": 1}}]}]}]',
        "tensor([[1., 2., 3., 4.]])",
    ]  # fmt: skip
    data = bytearray(good[seed % len(good)].encode())
    for _ in range(draw.integers(1, 4)):
        at = int(draw.integers(0, len(data)))
        kind = draw.integers(0, 3)
        if kind == 0:
            data[at] = int(draw.integers(32, 127))
        elif kind == 1:
            del data[at : at + int(draw.integers(1, 6))]
        else:
            data[at:at] = data[at : at + int(draw.integers(1, 12))]
    with contextlib.suppress(box_files.BoxFileError):
        found = box_files.meanings(bytes(data), SHOWN)
        assert all(np.isfinite(one.rows).all() for meaning in found for one in meaning.sets)


GOOD_JSON = [
    coco([1, 2, 3, 4], [5, 6, 7, 8]),
    '[{"image_id": 1, "category_id": 1, "bbox": [1, 2, 3, 4], "score": 0.5}]',
    '[{"file_name": "a", "width": 9, "height": 9, "annotations": [{"bbox": [1, 2, 3, 4], '
    '"bbox_mode": 2, "category_id": 1}]}]',
    '[{"data": {"image": "a"}, "annotations": [{"result": [{"original_width": 9, '
    '"original_height": 9, "type": "rectanglelabels", "value": {"x": 1, "y": 1, "width": 1, '
    '"height": 1, "rotation": 3, "rectanglelabels": ["a"]}}]}], "predictions": [{"score": 0.5, '
    '"result": []}]}]',
    '{"shapes": [{"label": "a", "shape_type": "rotation", "points": [[1, 2], [3, 2], [3, 4], '
    '[1, 4]]}], "imagePath": "a", "imageWidth": 9, "imageHeight": 9}',
    '{"samples": [{"filepath": "a", "metadata": {"width": 9, "height": 9}, "ground_truth": '
    '{"detections": [{"label": "a", "bounding_box": [0.1, 0.1, 0.2, 0.2], "rotation": 1}]}}]}',
    '{"boxes": [[1, 2, 3, 4]], "labels": [1], "scores": [0.5]}',
    '[{"label": "a", "box": {"xmin": 1, "ymin": 2, "xmax": 3, "ymax": 4}}]',
]
ODD: tuple[Any, ...] = (
    None, True, 0, -1, 1e308, 10**30, "", "x", [], [[]], [1], [None], {}, {"a": 1}, {"width": "x"},
    [[1, 2], [3]], [{}], [{"bbox": 3}],
)  # fmt: skip


def replaced(draw: np.random.Generator, value: Any) -> Any:
    """A value with something odd in the place of one of its parts."""
    inner = list(value) if isinstance(value, (dict, list)) and value else []
    if not inner or draw.random() < 0.2:
        return ODD[int(draw.integers(len(ODD)))]
    key = int(draw.integers(len(inner)))
    if isinstance(value, dict):
        return {**value, inner[key]: replaced(draw, value[inner[key]])}
    return [*inner[:key], replaced(draw, inner[key]), *inner[key + 1 :]]


@pytest.mark.parametrize("place", range(len(GOOD_JSON)))
def test_whatever_stands_in_a_json_is_read_or_refused(place):
    draw = np.random.default_rng(place)
    for _ in range(150):
        value = replaced(draw, json.loads(GOOD_JSON[place]))
        data = json.dumps(value).encode()
        with contextlib.suppress(box_files.BoxFileError):
            found = box_files.meanings(data, SHOWN)
            assert all(np.isfinite(one.rows).all() for meaning in found for one in meaning.sets)


GOOD_XML = (
    "<annotation><filename>a</filename><size><width>9</width><height>9</height></size><object>"
    "<name>a</name><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>2</xmax><ymax>3</ymax></bndbox>"
    "</object><object><robndbox><cx>5</cx><cy>5</cy><w>2</w><h>1</h><angle>1</angle></robndbox>"
    "</object></annotation>",
    '<annotations><meta/><image id="0" name="a" width="9" height="9"><box label="a" xtl="1" '
    'ytl="1" xbr="2" ybr="3" rotation="30"/></image><track label="b"><box frame="0" outside="0" '
    'xtl="1" ytl="1" xbr="2" ybr="3"/></track></annotations>',
)


@pytest.mark.parametrize("file", GOOD_XML, ids=["voc", "cvat"])
def test_whatever_stands_in_an_xml_is_read_or_refused(file):
    draw = np.random.default_rng(7)
    words = ["", "x", "-1", "1e308", "nan", "1e400", "9" * 400, "0", "1,5"]
    for _ in range(150):
        parts = re.split(r"(>[^<]*<|\"[^\"]*\")", file)
        place = int(draw.integers(len(parts) // 2)) * 2 + 1
        word = words[int(draw.integers(len(words)))]
        parts[place] = f">{word}<" if parts[place][0] == ">" else f'"{word}"'
        with contextlib.suppress(box_files.BoxFileError):
            found = box_files.meanings("".join(parts), SHOWN)
            assert all(np.isfinite(one.rows).all() for meaning in found for one in meaning.sets)


@pytest.mark.parametrize(
    "text",
    [
        "[" + "a" * 200_000,
        "[a=" + "b" * 200_000,
        "[" + "a=<" * 70_000,
        "[format=" + "A" * 200_000 + "_",
        "1" * 200_000 + "x 2 3 4",
        "1 " + "a " * 100_000,
        "'boxes': " + "[a(" * 60_000,
        '"' + "a" * 200_000 + '",1,2,3,4',
        "\t" * 200_000 + "1",
        "1" + " " * 200_000 + "2",
        '{"data":' * 400 + "1" + "}" * 400,
        '{"data":{"data":{"data":' * 8 + "[]" + "}}}" * 8,
    ],
    ids=lambda text: f"{text[:12]!r}",
)
def test_no_text_takes_longer_than_its_length(text):
    """Each took minutes with an expression that looks at letters more than once."""
    with contextlib.suppress(box_files.BoxFileError):
        box_files.meanings(text, SHOWN)


def test_a_json_at_the_limit_stays_within_memory():
    """The costliest values for their letters are empty lists; a sample of them is weighed."""
    values = 100_000
    data = ("[" + "[]," * (values // 2 - 10) + "[]]").encode()
    tracemalloc.start()
    try:
        with pytest.raises(box_files.BoxFileError):
            box_files.meanings(data, SHOWN)
        assert tracemalloc.get_traced_memory()[1] / values * limits.MAX_VALUES < 256 * 2**20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_texts_are_read_in_the_encodings_that_say_themselves(encoding):
    data = "собака 10 20 110 220\r\nкот 30 40 90 300".encode(encoding)
    assert box_files.meanings(data, SHOWN)[0].sets[0].labels == ("собака", "кот")


def test_xml_is_read_in_the_encoding_that_it_names():
    text = (
        "<annotation><object><name>café</name><bndbox><xmin>0</xmin><ymin>1</ymin><xmax>2</xmax>"
        "<ymax>3</ymax></bndbox></object></annotation>"
    )
    data = b'<?xml version="1.0" encoding="ISO-8859-1"?>' + text.encode("latin-1")
    assert box_files.meanings(data, SHOWN)[0].sets[0].labels == ("café",)


def test_every_kind_that_is_not_read_says_why():
    assert all(why.endswith((".", "”.")) for _, why in door.NOT_READ)

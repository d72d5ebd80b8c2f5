"""Whatever is written is read again: every format × random boxes, labels and scores."""

import numpy as np
import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from roiviz import box_files
from roiviz.box_files import BoxSet, Shown
from roiviz.box_files.corners import enclosing
from roiviz.box_files.layouts import LAYOUTS
from roiviz.box_files.values import frozen
from tests.references_box_files import corners

SIZE = (640, 480)
SHOWN = Shown("street.jpg", SIZE)
NAMES = [row.name for row in box_files.offered()]
# Their files do not say it, and nothing in the numbers does.
AMBIGUOUS = ("npy",)


def boxes(count: int, seed: int, *, turned: bool) -> BoxSet:
    draw = np.random.default_rng(seed)
    rows = np.column_stack(
        [
            draw.uniform((120, 120), (520, 360), (count, 2)),
            draw.uniform(4, 160, (count, 2)),
            draw.uniform(-179, 180, count) if turned else np.zeros(count),
        ]
    )
    labels = tuple(draw.choice(["car", "person", "dog"], count).tolist())
    scores = tuple(draw.uniform(0.01, 0.99, count).round(4).tolist())
    return BoxSet(frozen(rows), labels, scores, "street.jpg", SIZE)


def same_place(one: np.ndarray, other: np.ndarray, *, half_turns: bool = True) -> float:
    """The largest distance between the corners; without `half_turns`, in either order."""
    ours, theirs = (np.moveaxis(corners(*rows.T), 2, 0) for rows in (one, other))
    apart = [np.abs(ours - np.roll(theirs, k, axis=1)).max(axis=(1, 2)) for k in (0, 2)]
    return float((apart[0] if half_turns else np.minimum(*apart)).max())


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("count", [1, 12, 64])
@pytest.mark.parametrize("name", NAMES)
def test_what_is_written_is_read_again(name, count, seed):
    row = box_files.FORMATS[name]
    given = boxes(count, seed, turned=row.turned)
    found = box_files.meanings(_bytes(box_files.written(given, name).content), SHOWN)
    fits = [
        meaning
        for meaning in found
        if same_place(meaning.sets[0].rows, given.rows, half_turns=row.half_turns) < 1e-5
    ]
    assert fits, [meaning.title for meaning in found]
    read = fits[0].sets[0]
    if name not in AMBIGUOUS and count > 1:
        assert fits[0] is found[0]
    if row.scores:
        assert read.scores == pytest.approx(given.scores)
    if row.labels and not row.remark:
        assert read.labels == given.labels
    assert sum(meaning.share for meaning in found) == pytest.approx(1)


def _bytes(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode()


WORDS = (
    "",
    "car",
    "traffic light",
    "7",
    "06",
    "7.5",
    "-1",
    "nan",
    "1e3",
    "a,b",
    'x"y',
    "it's",
    "p;q",
)


@st.composite
def sets_of_boxes(draw):
    """Boxes well inside the picture, whose labels and scores a file can hardly bear."""
    given = boxes(draw(st.integers(2, 5)), draw(st.integers(0, 9)), turned=draw(st.booleans()))
    words = st.sampled_from(WORDS) | st.text(max_size=9)
    shares = st.none() | st.floats(0.2, 0.99).map(lambda share: round(share, 6))
    numbers = shares | st.sampled_from([-3.5, 1.5, 40.0])
    count = len(given)
    labels = draw(
        st.lists(draw(st.sampled_from([st.just(""), words])), min_size=count, max_size=count)
    )
    scores = draw(
        st.lists(
            draw(st.sampled_from([st.none(), shares, numbers])), min_size=count, max_size=count
        )
    )
    return BoxSet(given.rows, tuple(labels), tuple(scores), given.picture, given.size)


@settings(max_examples=8, deadline=None, derandomize=True)
@drawn(sets_of_boxes())
def test_no_file_that_was_written_is_refused_and_what_it_loses_is_said(given):
    for row in box_files.offered():
        file = box_files.written(given, row.name, upright=not row.turned)
        first = box_files.meanings(_bytes(file.content), SHOWN)[0]
        said = " ".join(file.lost)
        assert first.format == row.name or "what its numbers are" in said, row.name
        (read,) = first.sets
        rows = enclosing(given.rows) if not row.turned and given.turned else given.rows
        if first.format == row.name:
            assert same_place(read.rows, rows, half_turns=row.half_turns) < 1e-5, row.name
        named = ("class", "label", "data.yaml")
        assert read.labels == given.labels or any(word in said for word in named), row.name
        scored = [-1.0 if score is None else score for score in read.scores]
        wanted = [-1.0 if score is None else score for score in given.scores]
        assert scored == pytest.approx(wanted, rel=1e-9) or "scores" in said, row.name


@pytest.mark.parametrize(
    ("labels", "name", "said"),
    [
        (("car", "", "dog"), "yolo", "the one without a label is written as class 2."),
        (("", "", ""), "yolo_obb", "the 3 without a label are written as class 0."),
        (("4", "", ""), "yolo", "the 2 without a label are written as class 5."),
        (("car", "", "dog"), "detectron2", "the one without a label is written as class 2."),
    ],
)
def test_a_box_without_a_label_gets_a_class_of_its_own(labels, name, said):
    given = boxes(3, 0, turned=False)
    given = BoxSet(given.rows, labels, (None,) * 3, given.picture, given.size)
    file = box_files.written(given, name)
    assert any(sentence.endswith(said) for sentence in file.lost)
    assert box_files.meanings(file.content, SHOWN)[0].format == name


@pytest.mark.parametrize(
    "text",
    [
        "x1,y1,x2,y2,label\n10,20,110,120,car\n30,40,130,140,\n50,60,150,160,747\n",
        "10,20,110,120,car\n30,40,130,140\n50,60,150,160,747",
        "10 20 110 120 car\n30 40 130 140\n50 60 150 160 747",
    ],
    ids=["names", "commas", "blanks"],
)
def test_a_label_may_be_missing_and_may_be_a_number(text):
    assert box_files.meanings(text, SHOWN)[0].sets[0].labels == ("car", "", "747")


@pytest.mark.parametrize("name", [row.name for row in box_files.offered() if row.labels])
def test_any_label_comes_back_or_is_said_to_change(name):
    """What XML, CSV and JSON must escape, words of several scripts, numbers as labels."""
    given = boxes(6, 0, turned=False)
    labels = ('<a & "b">', "зебра, 斑马", "traffic light", "it's", "x;y", "]]>")
    given = BoxSet(given.rows, labels, (None,) * 6, given.picture, given.size)
    written = box_files.written(given, name)
    read = box_files.meanings(_bytes(written.content), SHOWN)[0].sets[0]
    assert read.labels == labels or any("label" in said or "names" in said for said in written.lost)
    np.testing.assert_allclose(read.rows, given.rows, atol=1e-5)


@pytest.mark.parametrize("name", list(LAYOUTS))
def test_a_layout_reads_what_it_writes(name):
    layout = LAYOUTS[name]
    rows = boxes(50, 1, turned=layout.turns).rows
    assert same_place(layout.read(layout.write(rows)), rows) < 1e-9


@pytest.mark.parametrize("name", [row.name for row in box_files.offered() if not row.turned])
def test_a_turned_box_is_never_written_as_an_upright_one_unasked(name):
    given = boxes(3, 2, turned=True)
    with pytest.raises(
        box_files.CannotHold, match="cannot hold a turned box, and 3 of 3 are turned"
    ):
        box_files.written(given, name)
    written = box_files.written(given, name, upright=True)
    assert "3 of 3 are written as the upright box around it" in written.lost[0]
    found = box_files.meanings(written.content, SHOWN)
    around = [
        np.array([points.min(axis=0), points.max(axis=0)]).ravel()
        for points in (corners(*row) for row in given.rows)
    ]
    ends = [LAYOUTS["xyxy"].write(meaning.sets[0].rows) for meaning in found]
    assert any(np.allclose(one, around, atol=1e-5) for one in ends)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("voc", "Pascal VOC keeps no scores."),
        ("npy", "NumPy array keeps no labels."),
        ("yolo", "Classes are numbers in it; their names belong into data.yaml: 0 car, 1 person."),
        ("rolabelimg", "1 of 2 is written half a turn away"),
    ],
)
def test_what_is_lost_is_said(name, said):
    angles = [30.0, -30.0] if name == "rolabelimg" else [0.0, 0.0]
    rows = np.column_stack([np.full((2, 4), 100.0), angles])
    given = BoxSet(frozen(rows), ("car", "person"), (0.5, 0.25), "street.jpg", SIZE)
    assert any(said in sentence for sentence in box_files.written(given, name).lost)


def test_a_file_is_named_after_its_picture():
    given = boxes(1, 0, turned=False)
    assert box_files.written(given, "voc").name == "street.xml"
    nameless = BoxSet(given.rows, ("",), (None,), "", SIZE)
    assert box_files.written(nameless, "coco").name == "boxes.json"

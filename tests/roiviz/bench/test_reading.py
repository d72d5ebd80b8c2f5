"""Files, texts and arrays in every usual order, and what is said of those that fit nothing."""

import io
import json
import re
import struct
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from roiviz.bench import reading
from roiviz.bench.case import BenchError
from roiviz.bench.report import debug
from tests.references import roi_align
from tests.references_pooling import ps_roi_align
from tests.roiviz.bench.cases import BINS, RATIO, SCALE, made, npy, npz

CASE = made(7, 6)
F, R, GOT = CASE.features, CASE.rois, CASE.output
SAID = {"spatial_scale": SCALE, "sampling_ratio": RATIO}


def safetensors(**arrays: np.ndarray) -> bytes:
    """The format as its specification has it."""
    header, body = {}, b""
    codes = {"float32": "F32", "float64": "F64", "float16": "F16", "int64": "I64", "uint16": "BF16"}
    for name, array in arrays.items():
        data = np.ascontiguousarray(array).tobytes()
        header[name] = {
            "dtype": codes[array.dtype.name], "shape": list(array.shape),
            "data_offsets": [len(body), len(body) + len(data)],
        }  # fmt: skip
        body += data
    text = json.dumps({"__metadata__": {"spatial_scale": str(SCALE)}, **header}).encode()
    return struct.pack("<Q", len(text)) + text + body


ORDERS = [
    ("as is", {"features": F, "rois": R, "output": GOT}),
    ("positional", {"arr_0": F, "arr_1": R, "arr_2": GOT}),
    ("aliases", {"x": F, "boxes": R, "y": GOT}),
    ("channels last", {"features": F.transpose(0, 2, 3, 1), "rois": R,
                       "output": GOT.transpose(0, 2, 3, 1)}),
    ("only the output's last", {"features": F, "rois": R, "output": GOT.transpose(0, 2, 3, 1)}),
    ("batch last", {"features": F, "rois": np.roll(R, -1, 1), "output": GOT}),
    ("batch apart", {"features": F, "rois": R[:, 1:], "box_indices": R[:, 0].astype(np.int64),
                     "output": GOT}),
    ("flat", {"features": F, "rois": R, "output": GOT.reshape(-1), "output_size": BINS}),
    ("flat a box", {"features": F, "rois": R, "output": GOT.reshape(7, -1), "pooled_h": BINS[0],
                    "pooled_w": BINS[1]}),
    ("Fortran", {"features": np.asfortranarray(F), "rois": np.asfortranarray(R), "output": GOT}),
    ("big endian", {"features": F.astype(">f4"), "rois": R, "output": GOT}),
    ("boxes in columns", {"features": F, "rois": R.T, "output": GOT}),
]  # fmt: skip


@pytest.mark.parametrize("arrays", [row[1] for row in ORDERS], ids=[row[0] for row in ORDERS])
def test_the_same_case_in_any_order(arrays):
    case = reading.read(npz(**arrays, **SAID))
    np.testing.assert_array_equal(case.features, F)
    np.testing.assert_array_equal(case.output, GOT)
    boxes, maps = case.split(4)
    np.testing.assert_array_equal(boxes, R[:, 1:])
    np.testing.assert_array_equal(maps, R[:, 0])
    assert (case.said.spatial_scale, case.said.sampling_ratio) == (SCALE, RATIO)


SHARED = np.random.default_rng(5).standard_normal((2, 18, 9, 10)).astype(np.float32)
FIRST, LAST = (0, 1, 2, 3), (0, 2, 3, 1)


@pytest.mark.parametrize(
    ("channels", "features", "output"),
    [(2, LAST, LAST), (2, LAST, FIRST), (2, FIRST, LAST), (2, FIRST, FIRST), (3, LAST, LAST)],
)
def test_the_axes_of_what_has_channels_of_its_own_for_each_bin(channels, features, output):
    """k · k · c = k · (k · c): three bins in a row are taken to be three in a column as well."""
    count = 9 * channels
    maps = np.resize(SHARED, (2, count, 9, 10))
    got = ps_roi_align(maps, R, (3, 3), spatial_scale=SCALE, sampling_ratio=RATIO)
    got = got.astype(np.float32)
    given = {"features": maps.transpose(features), "rois": R, "output": got.transpose(output)}
    report = debug(reading.of_arrays({**given, "spatial_scale": SCALE}))
    assert report.ok
    assert report.case.output.shape == (7, channels, 3, 3)


@pytest.mark.parametrize(
    ("features", "output", "right"),
    [(FIRST, LAST, True), (LAST, FIRST, True), (FIRST, FIRST, False)],
)
def test_channels_at_two_ends_where_the_shapes_do_not_tell(features, output, right):
    """As many channels as bins, and as columns of the map."""
    maps = F[:, :4, :, :4]
    got = roi_align(maps, R, BINS, spatial_scale=SCALE, sampling_ratio=RATIO).astype(np.float32)
    got[3] += 0 if right else 1
    given = {"features": maps.transpose(features), "rois": R, "output": got.transpose(output)}
    report = debug(reading.of_arrays({**given, **SAID}))
    assert report.ok == right
    np.testing.assert_array_equal(report.case.output, got)


def test_boxes_of_each_picture():
    """As torchvision's list, and as a batch of equally many."""
    order = np.argsort(R[:, 0], kind="stable")
    tables = [R[R[:, 0] == n, 1:] for n in (0, 1)]
    case = reading.of_arrays({"features": F, "rois": tables, "output": GOT[order]})
    boxes, maps = case.split(4)
    np.testing.assert_array_equal(maps, R[order, 0])
    np.testing.assert_array_equal(boxes, R[order, 1:])
    batched = np.stack([R[:2, 1:], R[2:4, 1:]])
    case = reading.read(npz(features=F, rois=batched, output=GOT[:4].reshape(2, 2, 6, *BINS)))
    np.testing.assert_array_equal(case.split(4)[1], [0, 0, 1, 1])
    assert case.output.shape == (4, 6, *BINS)
    case = reading.read(npz(features=F, rois=R[:, 1:], output=GOT, rois_num=np.array([2, 5])))
    np.testing.assert_array_equal(case.split(4)[1], [0, 0, 1, 1, 1, 1, 1])


def test_several_files_and_safetensors():
    files = [("features.npy", npy(F)), ("rois.npy", npy(R)), ("output.npy", npy(GOT))]
    np.testing.assert_array_equal(reading.read_files(files).output, GOT)
    case = reading.read(safetensors(features=F, rois=R, output=GOT))
    np.testing.assert_array_equal(case.features, F)
    assert case.said.spatial_scale == SCALE
    half = (GOT.view(np.uint32) >> 16).astype(np.uint16)
    widened = (GOT.view(np.uint32) & 0xFFFF0000).view(np.float32)
    case = reading.read(safetensors(features=F, rois=R, output=half))
    np.testing.assert_array_equal(case.output, widened)


def test_texts_that_are_no_setting_are_left_aside():
    named = {"labels": np.array(["cat", "dog"]), "notes": np.asarray("a boat " * 30)}
    case = reading.read(npz(features=F, rois=R, output=GOT, **named))
    np.testing.assert_array_equal(case.output, GOT)
    assert "left aside: 'labels', 'notes'" in "; ".join(case.taken)


def test_what_was_taken_is_said():
    case = reading.read(npz(x=F.transpose(0, 2, 3, 1), boxes=np.roll(R, -1, 1), got=GOT, other=F))
    said = "; ".join(case.taken)
    for part in ("x is taken for features", "boxes is taken for rois", "features: N, H, W, C",
                 "the batch index last", "left aside: 'other'"):  # fmt: skip
        assert part in said


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"grad_feats": F}, "'grad_feats' is no name of a part: did you mean grad_features?"),
        (
            {"alligned": True, "sampling_ratios": 2},
            "'alligned' and 'sampling_ratios' are no names of a part: did you mean aligned and "
            "sampling_ratio?",
        ),
    ],
)
def test_a_misspelt_name_is_refused(more, says):
    with pytest.raises(BenchError) as why:
        reading.read(npz(features=F, rois=R, output=GOT, **more))
    assert str(why.value).startswith(says)


@pytest.mark.parametrize(
    "more",
    [
        {"other": F}, {"output_2": GOT}, {"features2": F}, {"strides": np.array([4, 8, 16, 32])},
        {"feature": F}, {"targets": GOT}, {"labels": np.arange(len(R))},
    ],
)  # fmt: skip
def test_a_name_of_something_else_is_left_aside(more):
    case = reading.read(npz(features=F, rois=R, output=GOT, **more))
    assert np.array_equal(case.output, GOT)


def test_boxes_in_half_precision_are_read():
    case = reading.read(npz(features=F, rois=R.astype(np.float16), output=GOT))
    assert case.rois.dtype == np.float16


def test_settings():
    more = {
        "stride": 8, "aligned": np.True_, "mode": "max", "output_size": np.array([3, 4]),
        "clockwise": "no", "angle_unit": "rad", "image_size": np.array([48.0, 64.0]),
    }  # fmt: skip
    said = reading.read(npz(features=F, rois=R, output=GOT, **more)).said
    assert (said.spatial_scale, said.aligned, said.reduction) == (0.125, True, "max")
    assert (said.clockwise, said.degrees, said.picture_size) == (False, False, (48.0, 64.0))
    onnx = reading.read(npz(features=F, rois=R, output=GOT,
                            coordinate_transformation_mode="output_half_pixel"))  # fmt: skip
    assert onnx.said.aligned is False


MAP = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]]
TYPED = [
    ("python", "features = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]\nbox: 0 0 2 2\n"
               "I got 7.33, I expected 0.66"),
    ("one line", "x = [[1,2,3],[4,5,6],[7,8,9]], roi = [0, 0, 2, 2]; got: 7.33; expected: 0.66"),
    ("matlab", "x = [1 2 3; 4 5 6; 7 8 9]\nbox = [0 0 2 2]\nresult = 7.33\nshould be 0.66"),
    ("numpy", "x = np.array([[1., 2., 3.],\n       [4., 5., 6.],\n       [7., 8., 9.]])\n"
              "rois = np.array([[0., 0., 2., 2.]])\noutput:\n[[7.33]]\nexpected output:\n[[0.66]]"),
    ("torch", "input: tensor([[[[1., 2., 3.],\n [4., 5., 6.],\n [7., 8., 9.]]]], device='cuda:0')\n"
              "boxes: torch.tensor([[0, 0, 2, 2]], dtype=torch.float32)\n"
              "out = roi_align(x, boxes, (1, 1))\nI got: tensor([[[[7.3300]]]], grad_fn=<RoI>)\n"
              "I expected: tensor([[[[0.6600]]]])"),
    ("old torch", "input\n(0 ,0 ,.,.) = \n  1  2  3\n  4  5  6\n  7  8  9\n"
                  "[torch.FloatTensor of size 1x1x3x3]\nbox 0 0 2 2\ngot 7.33\nexpected 0.66"),
    ("blocks", "1 2 3\n4 5 6\n7 8 9\n\n0 0 2 2\n\n7.33\n\n0.66"),
    ("arange", "x = torch.arange(1, 10).reshape(1, 1, 3, 3)\nbox 0 0 2 2\ngot 7.33 expected 0.66"),
    ("a dict", "{'features': [[1, 2, 3], [4, 5, 6], [7, 8, 9]], 'rois': [0, 0, 2, 2], "
               "'output': 7.33, 'expected': 0.66}"),
    ("JSON", '{"features": [[1, 2, 3], [4, 5, 6], [7, 8, 9]], "rois": [[0, 0, 2, 2]], '
             '"output": [[7.33]], "expected": [[0.66]]}'),
    ("JSON with shapes", '{"inputs": {"features": {"data": [1, 2, 3, 4, 5, 6, 7, 8, 9], "shape": '
                         '[1, 1, 3, 3]}, "rois": [[0, 0, 2, 2]]}, "output": 7.33, '
                         '"expected": 0.66}'),
    ("labels of one's own", "weights = [[9, 9], [9, 9]]\n"
     "my_features = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]\nOutput shape: (1, 1, 1, 1)\n"
     "boxes_np = [[0, 0, 2, 2]]\nI got for the first box: 7.33\n"
     "but the expected result should be: 0.66"),
    ("a call", "x = torch.tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]])\n"
     "boxes = torch.tensor([[0, 0, 2, 2]])\n"
     "out = roi_align(x, boxes, output_size=(1, 1), sampling_ratio=2)\nprint(out)\n"
     "Output:\n7.33\nExpected:\n0.66"),
    ("MXNet", "data\n[[[[1. 2. 3.]\n   [4. 5. 6.]\n   [7. 8. 9.]]]]\n<NDArray 1x1x3x3 @cpu(0)>\n"
     "rois\n[[0. 0. 2. 2.]]\n<NDArray 1x4 @cpu(0)>\nresult\n[[[[7.33]]]]\n"
     "<NDArray 1x1x1x1 @cpu(0)>\nexpected\n0.66"),
    ("a prompt", ">>> x = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]  # the map\n>>> box = [0, 0, 2, 2]\n"
                 ">>> result = 7.33\n>>> expected = 0.66"),
]  # fmt: skip


@pytest.mark.parametrize("text", [row[1] for row in TYPED], ids=[row[0] for row in TYPED])
def test_a_small_case_as_people_type_it(text):
    case = reading.read(text)
    np.testing.assert_array_equal(case.features, [[MAP]])
    np.testing.assert_array_equal(case.split(4)[0], [[0, 0, 2, 2]])
    assert case.output.tolist() == [[[[np.float32(7.33)]]]]
    assert case.expected is not None
    assert case.expected.tolist() == [[[[np.float32(0.66)]]]]
    assert case.rounded == pytest.approx(0.005)


def test_settings_in_a_text():
    case = reading.read(
        "x: 1 2; 3 4\nbox 0 0 1 1\ngot 2.5\nspatial_scale = 1/16, sampling_ratio=2, aligned=True"
    )
    assert case.said.spatial_scale == 1 / 16
    assert (case.said.sampling_ratio, case.said.aligned) == (2, True)


@pytest.mark.parametrize(
    ("printed", "rounded"),
    [("4.5", 0.0), ("7", 0.0), ("0.66", 5e-3), ("0.1235", 5e-5), ("0.12345678", 0.0)],
)
def test_printed_digits_are_allowed_for(printed, rounded):
    case = reading.read(f"x: 1 2; 3 4\nbox 0 0 1 1\ngot {printed}")
    assert case.rounded == pytest.approx(rounded)


def test_arrays_of_other_libraries():
    """Whatever numpy reads, as the kernels take it; what it would lose is refused."""
    foreign = SimpleNamespace(__array_interface__=F.__array_interface__, owner=F)
    case = reading.of_arrays({"features": foreign, "rois": R.tolist(), "output": GOT})
    np.testing.assert_array_equal(case.features, F)
    needs = SimpleNamespace(__array_interface__=F.__array_interface__, requires_grad=True)
    with pytest.raises(ValueError, match="detach"):
        reading.of_arrays({"features": needs, "rois": R, "output": GOT})


UNLIKE = [
    ({"output": GOT[:, :2]}, "7 may be the boxes, 2 is none of these"),
    ({"output": GOT[:, :2]}, "(7, 6, rows, columns) or (7, rows, columns, 16) with channels last"),
    ({"output": GOT[:5]}, "There are 7 boxes, and the output (5, 6, 3, 4) is of 5."),
    ({"rois": R[:, :3]}, "each has 4 numbers"),
    ({"features": F[0, 0, 0]}, "a map has 2 axes"),
    ({"output_size": np.array([7, 7])}, "has 3 × 4 bins, and output_size says 7 × 7."),
    ({"batch_index": np.array([0, 1, 0, 1, 9, 0, 0]), "rois": R[:, 1:]}, "Box 4 names picture 9"),
    ({"sampling_ratio": 1.5}, "sampling_ratio is a whole number"),
    ({"aligned": "perhaps"}, "aligned is true or false"),
    ({"spatial_scale": 0.0}, "a number above 0"),
    ({"x": F, "input": F, "features": None}, "could be the features"),
    ({"output": None}, "It has no output"),
    ({"output": None, "expected": GOT}, "no output that was got"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "says"), UNLIKE, ids=[row[1] for row in UNLIKE])
def test_what_does_not_fit_is_told_in_one_sentence(change, says):
    parts = {"features": F, "rois": R, "output": GOT, **change}
    with pytest.raises(BenchError) as refused:
        reading.read(npz(**{key: value for key, value in parts.items() if value is not None}))
    assert says in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("scale 1", "spatial_scale", 1.0),
        ("spatial_scale is 1/16", "spatial_scale", 1 / 16),
        ("stride 4", "spatial_scale", 0.25),
        ("sampling_ratio 2", "sampling_ratio", 2),
        ("aligned true", "aligned", True),
        ("mode max", "reduction", "max"),
    ],
)
@pytest.mark.parametrize("joint", ["\n", ", "])
def test_a_setting_without_a_sign_between(line, field, value, joint):
    case = reading.read(f"[[1, 2], [3, 4]]\nbox 0 0 2 2{joint}{line}\nI got 2.5")
    assert getattr(case.said, field) == value
    assert case.rois.tolist() == [[0, 0, 2, 2]]
    assert case.output.tolist() == [[[[2.5]]]]


def test_each_output_is_seen_by_its_own_shape():
    case = made(7, 5)
    given = {"features": case.features, "rois": case.rois, "output": case.output}
    other = reading.of_arrays({**given, "expected": case.output.transpose(0, 2, 3, 1)})
    np.testing.assert_array_equal(other.expected, case.output)
    with pytest.raises(BenchError, match=r"expected has shape \(7, 4, 5, 3\), and the output"):
        reading.of_arrays({**given, "expected": case.output.transpose(0, 3, 1, 2)})


def test_lists_have_no_type():
    case = made(7, 5)
    lists = [array.tolist() for array in (case.features, case.rois, case.output)]
    found = reading.of_arrays(dict(zip(("features", "rois", "output"), lists, strict=True)))
    assert found.kind == np.float32
    typed = [np.asarray(array, np.float64) for array in lists]
    found = reading.of_arrays(dict(zip(("features", "rois", "output"), typed, strict=True)))
    assert found.kind == np.float64


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"spatial_scal": 0.25}, "There is no setting 'spatial_scal'; did you mean spatial_scale?"),
        ({"sampling_ratio": True}, "sampling_ratio is a whole number"),
        ({"boxes": np.ones((7, 5))}, "Both 'rois' and 'boxes' could be the rois"),
    ],
)
def test_a_setting_that_is_none(more, says):
    case = made(7, 5)
    given = {"features": case.features, "rois": case.rois, "output": case.output}
    with pytest.raises(ValueError, match=re.escape(says)):
        reading.of_arrays({**given, **more})


def test_features_that_are_no_numbers_are_told():
    case = reading.read('{"features": [[1, 1e999], [3, 4]], "rois": [0, 0, 2, 2], "output": 2.5}')
    assert "features: 1 of 4 numbers is not finite" in case.taken
    with pytest.raises(BenchError, match=r"'features' make no array: .* other than numbers"):
        reading.read('{"features": [[1, null], [3, 4]], "rois": [0, 0, 2, 2], "output": 2.5}')


def square(**more):
    """A map, bins and channels that are all 4 by 4 by 4, so that no shape tells them apart."""
    draw = np.random.default_rng(4)
    features = draw.standard_normal((2, 4, 4, 4)).astype(np.float32)
    corner = draw.uniform(0, 8, (9, 2))
    rois = np.hstack([draw.integers(0, 2, (9, 1)), corner, corner + draw.uniform(2, 6, (9, 2))])
    made = roi_align(features, rois, (4, 4), spatial_scale=0.25, sampling_ratio=2)
    return features, rois.astype(np.float32), made.astype(np.float32)


@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize("said", [{}, {"spatial_scale": 0.25, "sampling_ratio": 2}])
def test_axes_that_no_shape_tells_apart_are_read_as_the_numbers_fit(last, said):
    features, rois, output = square()
    if last:
        features, output = (one.transpose(0, 2, 3, 1) for one in (features, output))
    report = debug(
        reading.of_arrays({"features": features, "rois": rois, "output": output, **said})
    )
    assert (report.ruling.id, report.claim.convention.id) == ("right", "torchvision")
    order = "channels last" if last else "channels first"
    taken = " ".join(report.case.taken)
    assert f"the shapes fit channels first and channels last, and {order} explains" in taken


def test_axes_that_fit_in_both_orders_are_an_honest_tie():
    """One sample a bin, each on a cell's centre, of c + y + x: the output is the map itself."""
    axis = np.arange(4, dtype=np.float32)
    ramp = axis[:, None, None] + axis[:, None] + axis
    features, output = (np.stack([ramp, 2 * ramp]) for _ in range(2))
    rois = np.array([[0, 0, 0, 16, 16], [1, 0, 0, 16, 16]], np.float32)
    made = roi_align(features, rois, (4, 4), spatial_scale=0.25, sampling_ratio=1, aligned=True)
    np.testing.assert_allclose(made, output, atol=1e-6)
    said = {"spatial_scale": 0.25, "sampling_ratio": 1, "aligned": True}
    data = {"features": features, "rois": rois, "output": output, **said}
    report = debug(reading.of_arrays(data))
    assert report.verdict.explained_by
    assert not report.verdict.certain
    tie = "Read with channels first and channels last alike, the output is explained"
    assert any(one.startswith(tie) for one in report.verdict.sentences)


def test_a_layout_that_is_said_leaves_one_reading():
    features, rois, output = square()
    data = {"features": features, "rois": rois, "output": output}
    assert [one.strange for one in reading.of_arrays(data).readings] == [0, 1, 1]
    for layout in ("NCHW", "NHWC"):
        assert reading.of_arrays({**data, "layout": layout}).readings == ()


def test_boxes_without_a_batch_index_are_said_to_be_of_the_first_picture():
    features = np.ones((2, 1, 9, 9), np.float32)
    given: dict[str, Any] = {"features": features, "output": np.ones((3, 1, 2, 2))}
    boxes = np.array([[0, 0, 4, 4], [1, 1, 5, 5], [0, 1, 7, 6]], np.float32)
    said = "rois: no batch index, so that all are of the first picture"
    assert said in reading.of_arrays({**given, "rois": boxes}).taken
    assert (
        said
        not in reading.of_arrays({**given, "rois": boxes, "batch_index": np.array([0, 1, 1])}).taken
    )
    one = {**given, "features": features[:1]}
    assert said not in reading.of_arrays({**one, "rois": boxes}).taken


def test_what_we_write_ourselves_and_holds_no_arrays_is_known():
    report = debug(CASE)
    for text, what in (
        (report.to_json(), "the report of a check as JSON"),
        (report.to_csv(), "the table of a check's boxes"),
        (report.to_html(), "the report of a check as a page"),
    ):
        with pytest.raises(BenchError, match=f"^This is {what}, .*: bring the .npz of the case"):
            reading.read(text)
    assert reading.read(report.to_npz()).output.shape == GOT.shape


@pytest.mark.parametrize("sign", ["\u2212", "\uff0d", "\u2013"])
def test_a_minus_that_is_no_hyphen_is_one(sign):
    text = f"features:\n{sign}1 2\n3 4\nbox: 0 0 2 2\nI got {sign}3.5"
    found = reading.read(text)
    assert found.features.ravel().tolist() == [-1, 2, 3, 4]
    assert found.output.ravel().tolist() == [-3.5]


def test_a_dash_between_words_is_no_minus():
    found = reading.read("features:\n1 2\n3 4\nbox: 0 0 2 2\ngot 3 \u2013 so far")
    assert found.output.ravel().tolist() == [3]


def test_decimal_commas_are_not_taken_for_two_numbers():
    with pytest.raises(BenchError, match="1,5 may be one number or two"):
        reading.read("1,5 2,5\n3,5 4,5\nbox 0 0 1 1\ngot 3")
    assert reading.read("1 2\n3 4\nbox 0,0 1,1\ngot 3.5").rois.tolist() == [[0, 0, 1, 1]]


def test_bfloat16_as_jax_writes_it():
    one = np.full((1, 1, 1, 1), 0x3FC0, "<u2").view("V2")
    file = io.BytesIO()
    np.savez(file, features=np.ones((1, 1, 2, 2)), rois=np.zeros((1, 5)), output=one)
    assert reading.read(file.getvalue()).output.item() == 1.5


def brain(values: np.ndarray) -> np.ndarray:
    """The upper halves of float32, rounded to the nearest, ties to even."""
    bits = values.astype(np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype("<u2")


def as_ml_dtypes(**arrays: np.ndarray) -> bytes:
    return npz(**{key: one.view("V2") if one.dtype == np.uint16 else one
                  for key, one in arrays.items()})  # fmt: skip


@pytest.mark.parametrize("write", [as_ml_dtypes, safetensors])
@pytest.mark.parametrize("features", [F, brain(F)])
def test_a_number_of_bfloat16_is_as_right_as_its_own_type_can_be(write, features):
    """Fewer than a thousand, so that nothing but their type tells it."""
    widened = features if features is F else (features.astype(np.uint32) << 16).view(np.float32)
    output = brain(roi_align(widened, R, BINS, spatial_scale=SCALE, sampling_ratio=RATIO))
    report = debug(reading.read(write(features=features, rois=R, output=output)))
    assert report.ok, report.patterns
    assert report.comparison.tolerance.said.startswith("bfloat16:")
    again = reading.read(report.to_npz())
    assert again.brain == report.case.brain >= {"output"}
    assert np.array_equal(again.output, report.case.output)
    output[3] += 9  # steps
    assert not debug(reading.read(write(features=features, rois=R, output=output))).ok


def test_bfloat16_in_hand():
    kind = pytest.importorskip("ml_dtypes").bfloat16
    case = reading.of_arrays({"features": F.astype(kind), "rois": R, "output": GOT.astype(kind)})
    assert case.brain == {"features", "output"}
    assert np.array_equal(case.features.view(np.uint32) >> 16, brain(F))


def in_brain() -> dict[str, np.ndarray]:
    """The bits of features, and of their right output."""
    bits = brain(F)
    wide = (bits.astype(np.uint32) << 16).view(np.float32)
    return {
        "features": bits,
        "output": brain(roi_align(wide, R, BINS, spatial_scale=SCALE, sampling_ratio=RATIO)),
    }


OF_BOXES = {"rois": R, "spatial_scale": SCALE, "sampling_ratio": RATIO}


def test_whole_numbers_of_16_bits_that_are_the_bits_of_bfloat16():
    found = reading.of_arrays({**in_brain(), **OF_BOXES})
    assert found.brain == {"features", "output"}
    assert "features and output hold uint16, read as the bits of bfloat16" in found.taken
    assert debug(found).ok
    # Whole numbers of a picture are what they are.
    picture = np.random.default_rng(0).integers(0, 60000, F.shape).astype(np.uint16)
    assert not reading.of_arrays({**in_brain(), **OF_BOXES, "features": picture}).brain


def test_a_tensor_of_torch_in_bfloat16():
    """A stand-in: torch gives numpy no bfloat16, and float() loses nothing."""
    tensors = {
        key: SimpleNamespace(
            dtype="torch.bfloat16",
            float=lambda one=one: (one.astype(np.uint32) << 16).view(np.float32),
        )
        for key, one in in_brain().items()
    }
    found = reading.of_arrays({**tensors, **OF_BOXES})
    assert found.brain == {"features", "output"}
    assert debug(found).ok


THREADS = (
    """It gives what I do not expect, for a simple case -

```
# the map: of size (1,1,3,3)
x= torch.tensor([[[[1,2,3],[4,5,6],[7,8,9]]]], dtype=torch.float)
boxes = torch.tensor(([[0, 0, 2, 2, 0]]), dtype=torch.float)
z = torchvision.ops.roi_align(x, boxes, (2,2),sampling_ratio=1)
```

gives me -
```
tensor([[[[7.5000, 8.5000],
          [7.5000, 8.5000]]]])
```

is this not
```
tensor([[[[3.0000 4.0000],
          [6.0000, 7.0000]]]])
```
""",
    """I have a question, this is my code:
image = torch.arange(1., 10).view(1, 1, 3, 3)
print('image: ', image)
boxes = torch.Tensor([[0, 0, 2, 2, 0]])
roi_align = ROIAlign(output_size = (2, 2),spatial_scale = 1, sampling_ratio = 1)
crops = roi_align(image, boxes)

OUTPUT:
image:  tensor([[[[ 1.,  2.,  3.],
                  [ 4.,  5.,  6.],
                  [ 7.,  8.,  9.]]]])
crops: tensor([[[[7.5, 8.5],
                 [7.5, 8.5]]]])

BUT I wrote boxes = torch.Tensor([[0, 0, 2, 2, 0]])

The correct result would be
crops: tensor([[[[3., 4.],
                 [6., 7.]]]])
""",
)


@pytest.mark.parametrize("text", THREADS)
def test_a_thread_with_its_prose_and_its_printed_tensors(text):
    case = reading.read(text)
    assert case.features.reshape(-1).tolist() == list(range(1, 10))
    assert case.rois.tolist() == [[0, 0, 2, 2, 0]]
    assert case.output.reshape(-1).tolist() == [7.5, 8.5, 7.5, 8.5]
    assert case.expected is not None
    assert case.expected.reshape(-1).tolist() == [3, 4, 6, 7]
    assert case.said.sampling_ratio == 1


def test_a_thread_with_two_cases_is_refused_in_a_sentence():
    with pytest.raises(BenchError, match="gives the features twice, and not alike: paste one"):
        reading.read(f"{THREADS[1]}\nAnother one: image = torch.arange(0., 9).view(1, 1, 3, 3)\n")


def test_a_stride_that_contradicts_the_scale():
    given = {"features": F, "rois": R, "output": GOT, "stride": 4}
    assert reading.of_arrays({**given, "spatial_scale": 0.25}).said.spatial_scale == 0.25
    with pytest.raises(BenchError, match=r"stride=4 and spatial_scale=0\.125 contradict each"):
        reading.of_arrays({**given, "spatial_scale": 0.125})

import contextlib
import io
import struct
import tracemalloc
import zipfile

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roiviz import array_files, features, filter_bank, pictures
from roiviz.features import KINDS, compute, from_array

rng = np.random.default_rng(8)
NOISE = pictures.from_array(rng.integers(0, 256, (100, 90, 3), np.uint8), "noise")
RAMP = np.dstack([*np.mgrid[0:64, 0:64][::-1], np.full((64, 64), 9)]).astype(np.uint8)


def flat(colour, height=64, width=64):
    return pictures.from_array(np.full((height, width, 3), colour, np.uint8), "flat")


def grey_picture(plane):
    """A picture from grey values in 0 … 1."""
    level = np.rint(np.clip(plane, 0, 1) * 255).astype(np.uint8)
    return pictures.from_array(np.dstack([level] * 3), "grey")


def npy(array, **options) -> bytes:
    out = io.BytesIO()
    np.save(out, array, **options)
    return out.getvalue()


def npz(**arrays) -> bytes:
    out = io.BytesIO()
    np.savez_compressed(out, **arrays)
    return out.getvalue()


@pytest.mark.parametrize(
    ("kind", "stride"), [(kind, stride) for kind, row in KINDS.items() for stride in row.strides]
)
def test_every_kind_and_stride(kind, stride):
    result = compute(NOISE, kind, stride)
    rows, columns = -(-100 // stride), -(-90 // stride)
    assert result.values.shape == (rows, columns, len(KINDS[kind].channel_names(stride)))
    assert result.values.dtype == np.float32
    assert result.values.flags.c_contiguous
    assert not result.values.flags.writeable
    assert np.isfinite(result.values).all()
    assert result.values.min() >= 0
    assert result.values.max() <= (1 + 1e-6 if kind != "backbone" else 100)
    assert result.stride == stride
    assert result.spatial_scale == 1 / stride
    assert result.channel_names == KINDS[kind].channel_names(stride)
    assert result.nhwc.shape == (1, *result.values.shape)
    channel = result.channel(0)
    assert channel.flags.c_contiguous
    np.testing.assert_array_equal(channel, result.values[:, :, 0])


def test_largest_pictures_fit_every_kind():
    side = pictures.MAX_SIDE
    for row in KINDS.values():
        for stride in row.strides:
            cells = (-(-side // stride)) ** 2
            assert cells * len(row.channel_names(stride)) <= features.MAX_VALUES


def test_pixels_are_means_over_the_cell():
    cells = compute(NOISE, "rgb", 8).values
    for row, column in [(0, 0), (3, 5), (11, 10)]:
        block = NOISE.pixels[row * 8 : row * 8 + 8, column * 8 : column * 8 + 8]
        want = block.reshape(-1, 3).mean(axis=0) / 255
        np.testing.assert_allclose(cells[row, column], want, atol=1e-6)


def test_the_ramp_stays_exactly_linear():
    # Cell j of stride 16 covers columns 16j ... 16j + 15: mean 16j + 7.5.
    cells = compute(pictures.from_array(RAMP, "ramp"), "rgb", 16).values * 255
    np.testing.assert_allclose(cells[:, :, 0], [[7.5, 23.5, 39.5, 55.5]] * 4, atol=1e-4)
    np.testing.assert_allclose(
        cells[:, :, 1], np.transpose([[7.5, 23.5, 39.5, 55.5]] * 4), atol=1e-4
    )


def test_overhanging_cells_repeat_the_edge():
    # Width 5 at stride 4: the last cell is column 4 four times over.
    pixels = np.zeros((4, 5, 3), np.uint8)
    pixels[:, 4] = 255
    cells = compute(pictures.from_array(pixels, "x"), "rgb", 4).values
    np.testing.assert_allclose(cells[0, :, 0], [0, 1], atol=1e-6)


@pytest.mark.parametrize("stride", [4, 16])
def test_one_pixel_is_a_picture(stride):
    assert compute(flat(50, 1, 1), "filters", stride).values.shape == (1, 1, 64)


def channel(result, name):
    return result.channel(result.channel_names.index(name))


def test_channel_names_are_unique_and_many():
    assert len(set(filter_bank.CHANNEL_NAMES)) == len(filter_bank.CHANNEL_NAMES) == 64


@pytest.mark.parametrize("colour", [0, 90, 255])
def test_a_flat_picture_answers_only_to_brightness(colour):
    result = compute(flat(colour), "filters", 8)
    for name in result.channel_names:
        want = max(2 * colour / 255 - 1, 0) if name.startswith("brighter") else 0
        want = max(1 - 2 * colour / 255, 0) if name.startswith("darker") else want
        np.testing.assert_allclose(channel(result, name), want, atol=1e-5, err_msg=name)


@pytest.mark.parametrize("angle", [0, 45, 90, 135])
@pytest.mark.parametrize("size", [5, 10, 20])
@pytest.mark.parametrize("first", [True, False])
def test_an_edge_excites_its_own_channel(angle, size, first):
    """The edge through the middle, the named side bright: its channel leads all of its size."""
    y, x = np.mgrid[-64:64, -64:64] + 0.5
    turn = np.deg2rad(angle)
    across = -x * np.sin(turn) - y * np.cos(turn)  # y down: grows upwards for angle 0
    plane = np.clip(0.5 + across * (0.25 if first else -0.25), 0.1, 0.9)
    result = compute(grey_picture(plane), "filters", 8)
    side = filter_bank._SIDES[angle][0 if first else 1]
    middle = {
        name: channel(result, name)[6:10, 6:10].max()
        for name in result.channel_names
        if name.startswith("edge") and f", {size} px" in name
    }
    assert max(middle, key=lambda name: middle[name]) == f"edge {angle}°, {size} px, bright {side}"
    assert middle[f"edge {angle}°, {size} px, bright {side}"] > 0.25


def test_bright_side_names_by_hand():
    # Bright upper half: the edge is horizontal and bright above.
    plane = np.full((64, 64), 0.1)
    plane[:32] = 0.9
    result = compute(grey_picture(plane), "filters", 16)
    assert channel(result, "edge 0°, 10 px, bright above").max() > 0.2
    assert channel(result, "edge 0°, 10 px, bright below").max() < 0.05
    # A bright upper left triangle: its border runs from lower left to upper right, 45°.
    y, x = np.mgrid[0:64, 0:64]
    result = compute(grey_picture(np.where(x + y < 64, 0.9, 0.1)), "filters", 16)
    assert channel(result, "edge 45°, 10 px, bright upper left").max() > 0.2
    assert channel(result, "edge 45°, 10 px, bright lower right").max() < 0.05


@pytest.mark.parametrize(("size", "sigma"), [(5, 2.1), (10, 4.2), (20, 8.5)])
@pytest.mark.parametrize("bright", [True, False])
def test_a_blob_excites_its_own_channel(size, sigma, bright):
    """A spot of that width at half its height, 2.355 sigma."""
    y, x = np.mgrid[-34:30, -34:30] + 0.5  # on the centre of cell 8
    spot = np.exp(-(x**2 + y**2) / (2 * sigma**2))
    result = compute(grey_picture(0.1 + 0.8 * (spot if bright else 1 - spot)), "filters", 4)
    words = "bright on dark" if bright else "dark on bright"
    best = {s: channel(result, f"blob, {s} px, {words}")[8, 8] for s in (5, 10, 20)}
    assert max(best, key=lambda size: best[size]) == size


@pytest.mark.parametrize(
    ("colour", "name"),
    [
        ((220, 40, 40), "red more than green"),
        ((40, 220, 40), "green more than red"),
        ((40, 40, 220), "blue more than yellow"),
        ((220, 220, 40), "yellow more than blue"),
    ],
)
def test_colours(colour, name):
    result = compute(flat(colour), "filters", 16)
    colours = [n for n in result.channel_names if " more than " in n]
    assert max(colours, key=lambda n: channel(result, n).mean()) == name
    # 180 of 255 is the difference of both opponents here.
    np.testing.assert_allclose(channel(result, name), 180 / 255, atol=0.01)


def test_half_the_contrast_gives_half_the_answer():
    plane = cv2.GaussianBlur(rng.random((128, 128)), (0, 0), 2)
    plane = (plane - plane.mean()) / np.abs(plane - plane.mean()).max()
    strong, weak = (
        compute(grey_picture(0.5 + s * plane), "filters", 8).values[:, :, :24] for s in (0.3, 0.15)
    )
    assert strong.max() > 0.1
    np.testing.assert_allclose(strong, 2 * weak, atol=0.02)


def test_shifting_by_a_cell_shifts_the_map():
    wide = np.hstack([NOISE.pixels] * 2)
    one, other = (
        compute(pictures.from_array(wide[:, s : s + 128], "x"), "filters", 16).values
        for s in (0, 16)
    )
    # Away from the borders, where the filters see beyond the picture.
    np.testing.assert_allclose(one[:, 4:6], other[:, 3:5], atol=1e-3)


def test_digest_is_of_the_content():
    assert compute(NOISE, "rgb", 8).digest == compute(NOISE, "rgb", 8).digest
    maps = [compute(NOISE, kind, stride) for kind in ("rgb", "grey") for stride in (8, 16)]
    assert len({one.digest for one in maps}) == 4


@pytest.mark.parametrize(
    ("kind", "stride", "message"),
    [
        ("pixels", 8, "kind: want one of filters, .*got 'pixels'"),
        ("filters", 2, "stride: want one of .* for filters, got 2"),
        ("rgb", 0, "stride: want one of"),
    ],
)
def test_wrong_choices(kind, stride, message):
    with pytest.raises(ValueError, match=message):
        compute(NOISE, kind, stride)


CHW = rng.standard_normal((5, 3, 4)).astype(np.float32)
HWC = np.ascontiguousarray(CHW.transpose(1, 2, 0))


@pytest.mark.parametrize(
    ("data", "layout", "entry"),
    [
        pytest.param(npy(CHW), "CHW", None, id="chw"),
        pytest.param(npy(HWC), "HWC", None, id="hwc"),
        pytest.param(npy(CHW[None]), "CHW", None, id="batch of one"),
        pytest.param(npy(np.asfortranarray(CHW)), "CHW", None, id="fortran"),
        pytest.param(npy(CHW.astype(">f8")), "CHW", None, id="big-endian float64"),
        pytest.param(npz(features=CHW), "CHW", None, id="npz of one"),
        pytest.param(npz(other=CHW[0], features=CHW), "CHW", "features", id="npz by name"),
    ],
)
def test_from_array(data, layout, entry):
    result = from_array(data, "mine", stride=16, layout=layout, entry=entry)
    np.testing.assert_array_equal(result.values, HWC)
    assert result.channel_names[4] == "channel 4"
    assert (result.name, result.stride) == ("mine", 16.0)


@pytest.mark.parametrize("layout", ["CHW", "HWC"])
def test_two_axes_are_one_channel(layout):
    result = from_array(
        npy(np.arange(6, dtype=np.uint8).reshape(2, 3)), "x", stride=8, layout=layout
    )
    np.testing.assert_array_equal(result.channel(0), [[0, 1, 2], [3, 4, 5]])


def test_entries():
    assert array_files.entries(npz(a=CHW, b=CHW)) == ("a", "b")
    assert array_files.entries(npy(CHW)) == ()


def npy_header(shape, dtype="<f4") -> bytes:
    text = str({"descr": dtype, "fortran_order": False, "shape": shape}).encode() + b"\n"
    return b"\x93NUMPY\1\0" + struct.pack("<H", len(text)) + text


def npz_around(npy_bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.npy", npy_bytes)
    return out.getvalue()


FIRST_BAD = r"holds nan at \[4, 1, 2\] \(channel, row, column\), the first of 1\.$"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(b"", "not an .npy or .npz file", id="empty"),
        pytest.param(b"hello", "not an .npy or .npz file", id="text"),
        pytest.param(npy(np.array([{}], object)), "pickled objects, which are never", id="pickle"),
        pytest.param(npz(a=np.array([{}], object)), "pickled objects", id="pickle in npz"),
        pytest.param(npy(np.array(["a"])), "holds <U1, not floats or integers", id="words"),
        pytest.param(npy(CHW.astype(complex)), "holds complex128", id="complex"),
        pytest.param(npy(CHW)[:-1], "damaged or cut off", id="cut off"),
        pytest.param(npy(CHW)[:20], "damaged or cut off", id="header cut off"),
        pytest.param(npz(a=CHW)[:-30], "not an .npy or .npz file", id="npz cut off"),
        pytest.param(npz(a=CHW, b=CHW), r"one of the arrays in the file \(a, b\)", id="which"),
        pytest.param(npz_around(b"zz"), "damaged or cut off", id="no header in npz"),
        pytest.param(
            npy_header((99, 9999, 9999)), "has 9,898,020,099 values of float32 in", id="huge"
        ),
        pytest.param(npz_around(npy_header((2**20, 2**20))), "has 1,099,511,627,776", id="bomb"),
        pytest.param(npy_header((-1, 4, 4)), "damaged or cut off", id="negative"),
        pytest.param(npy(np.zeros((0, 4, 4))), r"is empty: its shape is .0, 4, 4.", id="none"),
        pytest.param(
            npy(np.zeros((2, 4, 4, 4))),
            "a batch of 2 maps, of shape .2, 4, 4, 4.; choose",
            id="batch",
        ),
        pytest.param(npy(np.zeros((0, 2, 2, 2))), "is empty", id="batch of none"),
        pytest.param(npy(np.zeros(4)), r"has shape \(4,\); maps with 2, 3 or", id="one axis"),
        pytest.param(npy(np.float64(4)), "is a single number; maps with", id="a number"),
        pytest.param(npy(np.zeros((1, 1, 1, 2, 2))), "has shape .1, 1, 1, 2, 2", id="five axes"),
        pytest.param(npy_header((True, 2, 2)), "damaged or cut off", id="True for a side"),
        pytest.param(npy_header((1,) * 3000), "has 3,000 axes", id="3,000 axes"),
        pytest.param(npy_header((2, 2, 2), "<f16"), "damaged|values", id="long double cut off"),
        pytest.param(npy_header((4097, 2, 2)), "has 2 rows .* most 4,096 channels", id="channels"),
        pytest.param(npy_header((16777216, 1, 1), "|u1"), "has 1 rows .* 16,777,216", id="16.5 KB"),
        pytest.param(npy_header((1, 1, 8193)), "most 8,192 rows or columns", id="a long side"),
        pytest.param(npy_header((1, 4096, 1025)), "most 4,194,304 cells", id="cells"),
        pytest.param(npy_header((17, 1024, 1024), "|u1"), "at most 16,777,216 values", id="values"),
        pytest.param(npy(np.where(CHW[4, 1, 2] == CHW, np.nan, CHW)), FIRST_BAD, id="nan"),
        pytest.param(
            npy(np.full((1, 2, 2), 1e300)), r"holds 1e\+300 at \[0, 0, 0\]", id="overflow"
        ),
    ],
)
def test_bad_arrays_give_one_sentence(data, message):
    with pytest.raises(ValueError, match=message) as caught:
        from_array(data, "x", stride=16)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("layout", ["CHW", "HWC"])
def test_one_map_of_a_batch(layout):
    batch = np.stack([CHW, CHW + 1, CHW + 2])
    data = npz(a=batch if layout == "CHW" else batch.transpose(0, 2, 3, 1))
    assert features.array_shape(data) == (3, 5, 3, 4) if layout == "CHW" else (3, 3, 4, 5)
    for item in range(3):
        result = from_array(data, "x", stride=8, layout=layout, item=item)
        np.testing.assert_array_equal(result.values, HWC + item)
    with pytest.raises(ValueError, match="The batch has no map 3: its 3 maps are 0 to 2"):
        from_array(data, "x", stride=8, layout=layout, item=3)


def test_a_level_of_56_mb_comes_in():
    level = np.zeros((256, 200, 272), np.float32)
    level[255, 199, 271] = 3.0
    result = from_array(npy(level), "fpn", stride=4)
    assert result.values.shape == (200, 272, 256)
    assert result.values[199, 271, 255] == 3.0


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(lambda: npz_around(npy_header((16777216, 1, 1), "|u1")), id="channels"),
        pytest.param(lambda: npz_around(npy_header((2**20, 2**20))), id="values"),
        pytest.param(lambda: npz_around(npy_header((4, 4, 4)) + bytes(2**26)), id="a long tail"),
    ],
)
def test_a_bomb_takes_no_memory(data):
    file = data()
    assert len(file) < 100_000
    tracemalloc.start()
    try:
        with contextlib.suppress(ValueError):
            from_array(file, "x", stride=16)
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


def test_too_many_outputs_are_counted():
    assert features.too_many_outputs(12, (7, 7), 2048) is None
    said = features.too_many_outputs(12, (32, 32), 4096)
    assert said == (
        "12 × 32 × 32 × 4,096 = 50,331,648 outputs of boxes × bins × channels are too many; "
        "at most 8,388,608 fit. Use fewer boxes or bins."
    )


WHOLE = [npy(CHW), npz(a=CHW), npz_around(npy(CHW))]


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(WHOLE), st.data())
def test_damaged_arrays_give_values_or_a_sentence_never_a_crash(data, draw):
    damaged = bytearray(data)
    for _ in range(draw.draw(st.integers(1, 5))):
        damaged[draw.draw(st.integers(0, len(data) - 1))] = draw.draw(st.integers(0, 255))
    with contextlib.suppress(ValueError):
        assert from_array(bytes(damaged), "x", stride=8).values.dtype == np.float32


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"stride": 0}, "stride: want more than 0"),
        ({"stride": float("nan")}, "stride: want more than 0"),
        ({"stride": 8, "layout": "NCHW"}, "layout: want CHW or HWC, got 'NCHW'"),
    ],
)
def test_wrong_array_options(options, message):
    with pytest.raises(ValueError, match=message):
        from_array(npy(CHW), "x", **options)


@pytest.mark.skipif(np.longdouble(0).itemsize < 16, reason="no longer floats on this machine")
def test_bytes_that_are_no_long_double_are_refused_without_a_warning():
    out = io.BytesIO()
    np.save(out, np.frombuffer(b"\1" * 64, np.longdouble).reshape(1, 2, 2))
    with pytest.raises(ValueError, match="must be finite"):
        features.from_array(out.getvalue(), "odd", stride=8)


def test_a_channel_is_taken_once_and_cannot_be_written_to():
    values = np.arange(24, dtype=np.float32).reshape(2, 3, 4) - 9
    values.flags.writeable = False
    made = features.FeatureMap(values, 8.0, "d", "ramp", tuple("abcd"))
    first = made.channel(1)
    assert made.channel(1) is first
    assert made.ends(1) == (-8.0, 12.0)
    np.testing.assert_array_equal(made.channel(2), values[:, :, 2])
    assert made.ends(2) == (-7.0, 13.0)
    np.testing.assert_array_equal(made.channel(1), first)
    with pytest.raises(ValueError, match="read-only"):
        made.channel(1)[0, 0] = 0

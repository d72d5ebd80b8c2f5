"""Which pixels come out of which file: every value by hand, next to the file's own numbers."""

import io
import struct
import tracemalloc
import zlib

import numpy as np
import pytest
from PIL import Image

from roiviz import picture_reading
from roiviz.picture_kinds import MAX_SCANS
from roiviz.picture_reading import MAX_SIDE, read
from roiviz.worker_child import Refused
from tests.picture_files import (
    DEFLATE,
    GREY,
    GREY_ALPHA,
    PALETTE,
    PNG_START,
    PREMULTIPLIED,
    RGB,
    RGBA,
    STRAIGHT,
    TIFF_RGB,
    WHITE_IS_ZERO,
    chunk,
    key,
    png,
    tiff,
    tiff_of,
)

WHITE = [255, 255, 255]
ON_WHITE = "Transparent parts are shown on white."


def first_row(data: bytes) -> list[list[int]]:
    return read(data).pixels[0].tolist()


def grey_row(data: bytes) -> list[int]:
    """The first row of a picture that is grey throughout."""
    pixels = read(data).pixels
    np.testing.assert_array_equal(pixels, pixels[..., :1].repeat(3, axis=2))
    return pixels[0, :, 0].tolist()


# A colour key is one exact colour in the file's own depth; the next one is opaque.
@pytest.mark.parametrize(
    ("data", "want"),
    [
        pytest.param(
            png([[10, 20, 30, 10, 20, 31]], colour=RGB, extra=[key(10, 20, 30)]),
            [WHITE, [10, 20, 31]],
            id="rgb",
        ),
        pytest.param(
            # 0x12ff / 257 = 18.9; the same upper halves as the key's.
            png(
                [[0x1234, 0x8000, 0xFFFF, 0x12FF, 0x8000, 0xFFFF]],
                depth=16,
                colour=RGB,
                extra=[key(0x1234, 0x8000, 0xFFFF)],
            ),
            [WHITE, [19, 128, 255]],
            id="rgb of 16 bits",
        ),
        pytest.param(
            # (1100 - 100) / (4100 - 100) · 255 = 63.75 would be the key's own level.
            png([[100, 1100, 1101, 4100]], depth=16, extra=[key(1100)]),
            [[0, 0, 0], WHITE, [64, 64, 64], WHITE],
            id="grey of 16 bits",
        ),
        pytest.param(
            png([[0, 1, 2, 3]], depth=2, extra=[key(1)]),
            [[0, 0, 0], WHITE, [170, 170, 170], WHITE],
            id="grey of 2 bits",
        ),
        pytest.param(
            png([[0, 3, 4, 15]], depth=4, extra=[key(3)]),
            [[0, 0, 0], WHITE, [68, 68, 68], WHITE],
            id="grey of 4 bits",
        ),
        pytest.param(png([[0, 1]], depth=1, extra=[key(0)]), [WHITE, WHITE], id="black of 1 bit"),
        pytest.param(
            png([[0, 1]], depth=1, extra=[key(1)]), [[0, 0, 0], WHITE], id="white of 1 bit"
        ),
        pytest.param(png([[7, 8]], extra=[key(7)]), [WHITE, [8, 8, 8]], id="grey of 8 bits"),
        pytest.param(
            # Of a key only the picture's own depth counts.
            png([[7, 8]], extra=[key(0x0A07)]),
            [WHITE, [8, 8, 8]],
            id="key with too many bits",
        ),
        pytest.param(
            # Index 2: 128/255 · 8 + 127/255 · 255 = 131.0; index 3 has no entry and is opaque.
            png(
                [[0, 1, 2, 3]],
                depth=2,
                colour=PALETTE,
                extra=[
                    (b"PLTE", bytes([1, 1, 1, 5, 5, 5, 8, 8, 8, 9, 9, 9])),
                    (b"tRNS", b"\xff\0\x80"),
                ],
            ),
            [[1, 1, 1], WHITE, [131, 131, 131], [9, 9, 9]],
            id="palette of 2 bits",
        ),
        pytest.param(
            png([[9, 0, 9, 255]], colour=GREY_ALPHA), [WHITE, [9, 9, 9]], id="grey with alpha"
        ),
    ],
)
def test_what_a_png_names_as_transparent_becomes_white(data, want):
    assert first_row(data) == want
    assert ON_WHITE in read(data).notes


@pytest.mark.parametrize(
    ("row", "colour", "want", "note"),
    [
        # Rounded, 257 to a level: 128.0, 0.99 and 18.9, where the upper halves are 128, 0 and 18.
        pytest.param([0x8080, 0x00FF, 0x12FF], RGB, [[128, 1, 19]], "", id="rgb"),
        # 0xFFFF · a + 255 · (1 - a), a = 0x8000 / 0xFFFF: 0 becomes 127.
        pytest.param([0, 0xFFFF, 0, 0x8000], RGBA, [[127, 255, 127]], ON_WHITE, id="rgba"),
    ],
)
def test_png_colours_of_16_bits(row, colour, want, note):
    data = png([row], depth=16, colour=colour)
    assert first_row(data) == want
    assert read(data).notes == ((note,) if note else ())


def test_grey_of_16_bits_stretches_the_same_with_and_without_alpha():
    values = [100, 1100, 4100]
    plain = png([values], depth=16)
    veiled = png([[100, 0xFFFF, 1100, 0xFFFF, 4100, 0xFFFF]], depth=16, colour=GREY_ALPHA)
    assert grey_row(plain) == grey_row(veiled) == [0, 64, 255]
    assert read(plain).notes == read(veiled).notes
    # What is under a transparent pixel counts too, or it would change the others.
    half = png([[100, 0, 1100, 0xFFFF, 4100, 0xFFFF]], depth=16, colour=GREY_ALPHA)
    assert grey_row(half) == [255, 64, 255]


@pytest.mark.parametrize(
    ("value", "level"), [(0xFFFF, 255), (0, 0), (0x8000, 128), (0x4040, 64), (1, 0)]
)
@pytest.mark.parametrize("kind", ["png", "png with alpha", "tiff"])
def test_one_value_everywhere_is_shown_as_itself(value, level, kind):
    data = {
        "png": png([[value] * 3] * 2, depth=16),
        "png with alpha": png([[value, 0xFFFF] * 3] * 2, depth=16, colour=GREY_ALPHA),
        "tiff": tiff(np.full((2, 3), value, np.uint16)),
    }[kind]
    assert grey_row(data) == [level] * 3
    assert read(data).notes == (f"Every grey value is {value}, shown as {level}.",)


ORDERS = pytest.mark.parametrize("order", ["<", ">"], ids=["little-endian", "big-endian"])
COMPRESSIONS = pytest.mark.parametrize("compression", [1, DEFLATE], ids=["plain", "deflate"])


@ORDERS
@COMPRESSIONS
@pytest.mark.parametrize(
    ("values", "want", "note"),
    [
        pytest.param(np.array([[0, 1000, 4000]], np.uint16), [0, 64, 255], "0 … 4000", id="uint16"),
        pytest.param(np.array([[-100, 0, 100]], np.int16), [0, 128, 255], "−100 … 100", id="int16"),
        pytest.param(np.array([[-128, 0, 127]], np.int8), [0, 128, 255], "−128 … 127", id="int8"),
        pytest.param(
            np.array([[-(2**31), 0, 2**31 - 1]], np.int32),
            [0, 128, 255],
            "−2147483648 … 2147483647",
            id="int32",
        ),
        pytest.param(np.array([[-1, 0, 3]], np.float32), [0, 64, 255], "−1 … 3", id="float32"),
    ],
)
def test_tiff_grey_of_other_depths_spans_the_whole_range(values, want, note, order, compression):
    data = tiff(values, order=order, compression=compression)
    assert grey_row(data) == want
    assert read(data).notes == (f"Grey values {note} are shown as 0 … 255.",)


@COMPRESSIONS
def test_uint32_does_not_turn_negative(compression):
    data = tiff(np.array([[0, 2**31, 2**32 - 1]], np.uint32), compression=compression)
    assert grey_row(data) == [0, 128, 255]
    assert read(data).notes == ("Grey values 0 … 4294967295 are shown as 0 … 255.",)


@COMPRESSIONS
@pytest.mark.parametrize("bits", [1, 2, 4, 8])
def test_white_is_zero_up_to_8_bits(bits, compression):
    most = 2**bits - 1
    row = bytes([int(format(0, f"0{bits}b") * (8 // bits), 2), 0xFF])  # a byte of 0, one of `most`
    strip = zlib.compress(row) if compression == DEFLATE else row
    wide = 16 // bits
    tags = {256: wide, 257: 1, 258: bits, 259: compression, 262: 0, 277: 1, 278: 1, 279: len(strip)}
    data = tiff_of({tag: [value] for tag, value in tags.items()}, [strip])
    assert most >= 1
    assert grey_row(data) == [255] * (wide // 2) + [0] * (wide // 2)


@pytest.mark.parametrize("compression", [1, DEFLATE])
@pytest.mark.parametrize(
    ("values", "orders"),
    [
        pytest.param(np.array([[0, 1000, 4000]], np.uint16), "<", id="uint16"),
        pytest.param(np.array([[0, 1000, 4000]], np.float32), "<>", id="float32"),
    ],
)
def test_white_is_zero_beyond_8_bits(values, orders, compression):
    for order in orders:
        data = tiff(values, photometric=WHITE_IS_ZERO, order=order, compression=compression)
        # 255 - 63.75 = 191.25
        assert grey_row(data) == [255, 191, 0]
        assert read(data).notes == ("Grey values 0 … 4000 are shown as 255 … 0.",)


def test_white_is_zero_with_one_value():
    data = tiff(np.full((1, 1), 0xFFFF, np.uint16), photometric=WHITE_IS_ZERO)
    assert grey_row(data) == [0]


@pytest.mark.parametrize(
    ("row", "want"),
    [
        pytest.param([0, 0.5, 1, np.inf], [0, 128, 255, 255], id="+inf"),
        pytest.param([-np.inf, 0, 0.5, 1], [0, 0, 128, 255], id="−inf"),
        pytest.param([np.nan, 0, 0.5, 1], [0, 0, 128, 255], id="nan"),
        pytest.param([np.nan, np.inf, -np.inf, 0.5], [0, 255, 0, 128], id="one finite value"),
        pytest.param([-3e38, 0, 3e38, np.inf], [0, 128, 255, 255], id="the type's whole range"),
    ],
)
def test_what_is_not_finite_leaves_the_rest_visible(row, want):
    data = tiff(np.array([row], np.float32))
    assert grey_row(data) == want
    assert "Values that are not finite numbers are shown as 0 or 255." in read(data).notes


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_no_finite_value_at_all_is_refused(value):
    with pytest.raises(Refused, match="None of the picture's grey values is a finite number"):
        read(tiff(np.full((2, 2), value, np.float32)))


@ORDERS
@COMPRESSIONS
@pytest.mark.parametrize("scale", [1, 257], ids=["8 bits", "16 bits"])
def test_tiff_colours(scale, compression, order):
    kind = np.uint8 if scale == 1 else np.uint16
    colours = (np.array([[[30, 20, 10, 102]]]) * scale).astype(kind)

    def row(channels: int, *extra: int) -> list[int]:
        values = colours[..., :channels]
        options = {"order": order, "compression": compression, "photometric": TIFF_RGB}
        return first_row(tiff(values, extra=extra, **options))[0]

    assert row(3) == [30, 20, 10]
    # a = 102 / 255 = 0.4: 30 · 0.4 + 255 · 0.6 = 165; premultiplied 30 + 255 · 0.6 = 183.
    assert row(4, STRAIGHT) == [165, 161, 157]
    assert np.abs(np.subtract(row(4, PREMULTIPLIED), [183, 173, 163])).max() <= 1
    assert row(4, 0) == [30, 20, 10]


@ORDERS
@COMPRESSIONS
def test_tiff_grey_with_alpha(order, compression):
    options = {"order": order, "compression": compression}
    values = np.array([[[30, 102], [9, 255]]], np.uint8)
    assert grey_row(tiff(values, extra=[STRAIGHT], **options)) == [165, 9]
    assert (
        np.abs(
            np.subtract(grey_row(tiff(values, extra=[PREMULTIPLIED], **options)), [183, 9])
        ).max()
        <= 1
    )
    assert grey_row(tiff(values, extra=[0], **options)) == [30, 9]


UNSUPPORTED = [
    pytest.param(np.zeros((2, 2), np.float64), {}, "64-bit floating-point grey", id="float64"),
    pytest.param(np.zeros((2, 2), np.float16), {}, "16-bit floating-point grey", id="float16"),
    pytest.param(np.zeros((2, 2), np.uint64), {}, "64-bit grey", id="uint64"),
    pytest.param(
        np.zeros((2, 2, 3), np.float32),
        {"photometric": TIFF_RGB},
        "32-bit floating-point RGB",
        id="float rgb",
    ),
    pytest.param(
        np.zeros((2, 2), np.uint16),
        {"photometric": WHITE_IS_ZERO, "order": ">"},
        "16-bit white-is-zero grey, big-endian",
        id="big-endian white is zero",
    ),
    pytest.param(
        np.zeros((2, 2), np.int16),
        {"photometric": WHITE_IS_ZERO},
        "16-bit signed white-is-zero grey",
        id="signed white is zero",
    ),
    pytest.param(
        np.zeros((2, 2, 2), np.uint16),
        {"extra": [STRAIGHT]},
        "16-bit grey with 1 more channel",
        id="16-bit grey with alpha",
    ),
    pytest.param(np.zeros((2, 2, 3), np.uint8), {"photometric": 8}, "8-bit CIELAB", id="cielab"),
    pytest.param(
        np.zeros((2, 2, 3), np.uint8), {"photometric": 32803}, "8-bit raw sensor", id="raw"
    ),
    pytest.param(
        np.zeros((2, 2), np.uint8), {"compression": 34712}, "compression 34712", id="JPEG 2000"
    ),
    # Pillow opens these and gives wrong numbers.
    pytest.param(
        np.zeros((2, 2, 3), np.uint16),
        {"photometric": TIFF_RGB, "planes": True},
        "16-bit RGB in separate planes",
        id="16-bit planes",
    ),
    pytest.param(
        np.zeros((2, 2, 2), np.uint8),
        {"extra": [STRAIGHT], "planes": True},
        "8-bit grey with 1 more channel in separate planes",
        id="grey and alpha planes",
    ),
    pytest.param(
        np.zeros((2, 2), np.uint16),
        {"planes": True},
        "16-bit grey in separate planes",
        id="a plane",
    ),
]


@pytest.mark.parametrize(("values", "options", "words"), UNSUPPORTED)
def test_a_kind_that_is_not_supported_is_named_and_never_called_damaged(values, options, words):
    with pytest.raises(
        Refused, match=r"^This .* (is|holds) .*, which is not supported\.$"
    ) as caught:
        read(tiff(values, **options))
    assert words in str(caught.value)
    assert "damaged" not in str(caught.value)


def test_channels_in_separate_planes():
    values = np.array([[[1, 2, 3], [4, 5, 6]]], np.uint8)
    for compression in (1, DEFLATE):
        data = tiff(values, photometric=TIFF_RGB, planes=True, compression=compression)
        assert first_row(data) == [[1, 2, 3], [4, 5, 6]]


@pytest.mark.parametrize("cut", [0.5, 0.9])
@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("colour", [GREY, RGB, GREY_ALPHA, RGBA])
def test_a_supported_kind_that_is_cut_off_is_damaged(colour, depth, cut):
    noise = np.random.default_rng(1).integers(0, 2**depth, (32, 64)).tolist()
    data = png(noise, depth=depth, colour=colour)
    with pytest.raises(Refused, match="PNG file is damaged or cut off"):
        read(data[: int(len(data) * cut)])


# Each of these is a sound file but for rows that are not in it, or the colours of its palette.
@pytest.mark.parametrize(
    ("data", "kind"),
    [
        pytest.param(png([[9] * 8] * 3, height=4), "PNG", id="a row"),
        pytest.param(png([[9] * 8] * 3, width=9), "PNG", id="columns"),
        pytest.param(png([[9, 9, 9]] * 2, depth=16, colour=RGB, height=3), "PNG", id="a deep row"),
        pytest.param(png([[9]], width=8, height=8, interlaced=True), "PNG", id="passes"),
        pytest.param(png([[0, 1]], colour=PALETTE), "PNG", id="the palette"),
        pytest.param(
            png([[0, 1]], colour=PALETTE, extra=[(b"IDAT", b""), (b"PLTE", bytes(6))]),
            "PNG",
            id="the palette before the rows",
        ),
        pytest.param(tiff(np.full((2, 3), 9, np.uint8), tags=[(278, 1)]), "TIFF", id="a strip"),
        pytest.param(
            tiff(np.full((2, 3, 3), 9, np.uint8), photometric=TIFF_RGB, tags=[(284, 2)]),
            "TIFF",
            id="two planes",
        ),
    ],
)
def test_missing_rows_are_not_made_up(data, kind):
    with pytest.raises(Refused, match=f"^The {kind} file is damaged or cut off"):
        read(data)


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (4, 5), (9, 9), (40, 17)])
@pytest.mark.parametrize("depth", [1, 8])
def test_an_interlaced_picture_is_whole(size, depth):
    """Pass by pass, of one value throughout, as no writer at hand makes them."""
    width, height = size
    passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4)]
    passes += [(0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
    body = b""
    for left, top, across, down in passes:
        row = bytes((len(range(left, width, across)) * depth + 7) // 8)
        body += len(range(top, height, down)) * (b"\0" + row) if row else b""
    header = struct.pack(">IIBBBBB", width, height, depth, GREY, 0, 0, 1)
    parts = [(b"IHDR", header), (b"IDAT", zlib.compress(body)), (b"IEND", b"")]
    data = PNG_START + b"".join(chunk(*part) for part in parts)
    assert not read(data).pixels.any()
    short = PNG_START + b"".join(
        chunk(kind, zlib.compress(body[:-1]) if kind == b"IDAT" else content)
        for kind, content in parts
    )
    with pytest.raises(Refused, match="damaged or cut off"):
        read(short)


def jpeg(size=(40, 20), **options) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 40).convert("RGB").save(out, "JPEG", **options)
    return out.getvalue()


def last_scan(data: bytes) -> bytes:
    """The last scan of a progressive JPEG, with its header, without the end mark."""
    return data[data.rindex(b"\xff\xda") : -2]


@pytest.mark.parametrize("more", [0, MAX_SCANS, 500])
def test_a_jpeg_is_passed_over_a_bounded_number_of_times(more):
    whole = jpeg(progressive=True)
    scans = whole.count(b"\xff\xda")
    data = whole[:-2] + last_scan(whole) * more + whole[-2:]
    if not more:
        assert read(data).pixels.shape == (20, 40, 3)
        return
    with pytest.raises(Refused, match=f"has {scans + more} scans; at most {MAX_SCANS} are"):
        read(data)


def test_scans_of_a_thumbnail_do_not_count():
    """A phone's JPEG carries another JPEG in its metadata."""
    whole = jpeg()
    metadata = (b"\xff\xda" + bytes(6)) * (MAX_SCANS + 1)
    segment = b"\xff\xe5" + struct.pack(">H", len(metadata) + 2) + metadata
    assert read(whole[:2] + segment + whole[2:]).pixels.shape == (20, 40, 3)
    assert read(whole + b"\0\2" + metadata).pixels.shape == (20, 40, 3)


@pytest.mark.parametrize(
    ("frame", "bits", "words"),
    [
        (0xC3, 8, "8-bit lossless"),
        (0xC5, 8, "8-bit hierarchical"),
        (0xCB, 8, "8-bit lossless"),
        (0xC1, 12, "12-bit extended"),
    ],
)
def test_kinds_of_jpeg_that_are_not_supported(frame, bits, words):
    data = jpeg()
    place = data.index(b"\xff\xc0")
    other = data[: place + 1] + bytes([frame]) + data[place + 2 : place + 4] + bytes([bits])
    with pytest.raises(Refused, match=f"is {words}, which is not supported"):
        read(other + data[place + 5 :])


def test_kinds_of_bmp_that_are_not_supported():
    out = io.BytesIO()
    Image.new("RGB", (2, 2)).save(out, "BMP")
    data = bytearray(out.getvalue())
    data[28] = 64
    with pytest.raises(Refused, match="64-bit BMP of compression 0, which is not supported"):
        read(bytes(data))
    data[28], data[30] = 24, 5
    with pytest.raises(Refused, match="24-bit BMP of compression 5, which is not supported"):
        read(bytes(data))


def test_apples_own_png_is_not_called_damaged():
    data = png([[1]])
    with pytest.raises(Refused, match=r"CgBI.*not supported"):
        read(data[:8] + chunk(b"CgBI", bytes(4)) + data[8:])


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("turn", [1, 3, 6, 8])
def test_the_note_of_a_turned_picture_gives_its_turned_size(kind, turn):
    stored = Image.new("RGB", (1600, 400), "red")
    exif = Image.Exif()
    exif[0x0112] = turn
    out = io.BytesIO()
    stored.save(out, kind, exif=exif.tobytes())
    reading = read(out.getvalue())
    wide, high = (400, 1600) if turn in (6, 8) else (1600, 400)
    assert reading.notes == (
        f"Scaled from {wide} × {high} so that no side is longer than {MAX_SIDE} pixels.",
    )
    assert reading.pixels.shape[:2] == ((1280, 320) if turn in (6, 8) else (320, 1280))


@pytest.mark.parametrize("compression", [1, DEFLATE])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize(
    ("turn", "want"),
    [(1, [[0, 1], [2, 3]]), (2, [[1, 0], [3, 2]]), (3, [[3, 2], [1, 0]]), (6, [[2, 0], [3, 1]])],
)
def test_tiff_orientation_of_every_depth(kind, turn, want, compression):
    values = np.array([[0, 85], [170, 255]], kind)
    levels = np.array(want) * 85
    turned = read(tiff(values, tags=[(274, turn)], compression=compression)).pixels
    np.testing.assert_array_equal(turned[..., 0], levels)
    if kind is np.float32:
        return
    colours = np.repeat(values[..., None], 3, axis=2) * (257 if kind is np.uint16 else 1)
    data = tiff(
        colours.astype(kind), photometric=TIFF_RGB, tags=[(274, turn)], compression=compression
    )
    np.testing.assert_array_equal(read(data).pixels[..., 1], levels)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_damaged_metadata_leaves_a_whole_picture_whole(kind):
    out = io.BytesIO()
    Image.new("RGB", (3, 2), "red").save(out, kind, exif=b"Exif\0\0neither II nor MM")
    assert read(out.getvalue()).pixels.shape == (2, 3, 3)


@pytest.mark.parametrize(("width", "height"), [(1, 50_000_000), (65_536, 1), (1, 65_536)])
def test_a_side_that_is_too_long_is_refused_by_the_header(width, height):
    header = struct.pack(">IIBBBBB", width, height, 8, GREY_ALPHA, 0, 0, 0)
    data = png([[0]])[:8] + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")
    tracemalloc.start()
    with pytest.raises(Refused, match=f"has {width} × {height} pixels; at most 65535 a side"):
        read(data)
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


@pytest.mark.parametrize(
    ("shape", "want"),
    [
        ((2000, 3000), (853, 1280)),
        ((1, 60_000), (1, 1280)),
        ((5203, 301), (1280, 74)),
        ((301, 9001), (43, 1280)),
    ],
)
@pytest.mark.parametrize("strip", [1000, 250_000])
def test_strips_leave_no_seam(shape, want, strip, monkeypatch):
    """Scaled in strips of any size as in one piece."""
    monkeypatch.setattr(picture_reading, "_STRIP_PIXELS", strip)
    levels = np.random.default_rng(2).integers(0, 256, shape, np.uint8)
    image = Image.fromarray(levels)
    whole = image.resize(want[::-1], Image.Resampling.LANCZOS, reducing_gap=2.0)
    np.testing.assert_array_equal(read(tiff(levels)).pixels[..., 0], np.asarray(whole))


def test_a_hot_pixel_sets_the_range_though_the_picture_is_scaled_down():
    """What the note says are the file's own numbers, not those of some smaller copy."""
    values = np.full((1300, 1300), 1000, np.uint16)
    values[0, 0], values[1200, 700] = 0, 65535
    reading = read(tiff(values))
    assert reading.notes[0] == "Grey values 0 … 65535 are shown as 0 … 255."
    assert reading.pixels[600, 600, 0] == 4  # 1000 / 257 = 3.9

import io
import struct
import tracemalloc
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from roiviz import picture_reading, pictures
from roiviz.pictures import MAX_BYTES, MAX_SIDE, Picture, PictureError, decode
from roiviz.worker_child import Refused

rng = np.random.default_rng(3)
SMOOTH = np.dstack(np.broadcast_arrays(*np.mgrid[0:240:5, 0:180:3][::-1], 90)).astype(np.uint8)


def encoded(image, kind, **options) -> bytes:
    out = io.BytesIO()
    image = image if isinstance(image, Image.Image) else Image.fromarray(image)
    image.save(out, kind, **options)
    return out.getvalue()


def half(kind) -> bytes:
    """The first half of a file."""
    data = encoded(np.random.default_rng(1).integers(0, 256, (64, 64, 3), np.uint8), kind)
    return data[: len(data) // 2]


def shown(picture: Picture) -> np.ndarray:
    """The pixels of the browser's copy."""
    return np.asarray(Image.open(io.BytesIO(picture.encoded)).convert("RGB"))


@pytest.mark.parametrize(
    ("kind", "options", "tolerance"),
    [
        pytest.param("PNG", {}, 0, id="png"),
        pytest.param("BMP", {}, 0, id="bmp"),
        pytest.param("TIFF", {}, 0, id="tiff"),
        pytest.param("TIFF", {"compression": "tiff_lzw"}, 0, id="tiff-lzw"),
        pytest.param("WEBP", {"lossless": True}, 0, id="webp-lossless"),
        pytest.param("WEBP", {"quality": 95}, 12, id="webp"),
        pytest.param("JPEG", {"quality": 95}, 8, id="jpeg"),
    ],
)
def test_formats(kind, options, tolerance):
    picture = decode(encoded(SMOOTH, kind, **options), "my." + kind.lower())
    assert picture.pixels.shape == (48, 60, 3)
    assert (picture.height, picture.width) == (48, 60)
    assert np.abs(picture.pixels.astype(int) - SMOOTH).max() <= tolerance
    assert picture.note == ""


def test_jpeg_goes_out_as_jpeg_and_png_without_loss():
    assert decode(encoded(SMOOTH, "JPEG")).mime == "image/jpeg"
    picture = decode(encoded(SMOOTH, "PNG"))
    assert picture.mime == "image/png"
    np.testing.assert_array_equal(shown(picture), picture.pixels)


def test_a_large_lossless_picture_is_sent_as_jpeg():
    noise = rng.integers(0, 256, (600, 700, 3), dtype=np.uint8)
    picture = decode(encoded(noise, "PNG"))
    assert picture.mime == "image/jpeg"
    np.testing.assert_array_equal(picture.pixels, noise)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation(kind, orientation):
    upright = Image.fromarray(SMOOTH)
    # How a camera stores it: the turn that its EXIF number asks for, undone.
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # PIL's Transpose numbers
    stored = upright.transpose(Image.Transpose(undo[orientation])) if orientation > 1 else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"quality": 95} if kind in ("JPEG", "WEBP") else {}
    picture = decode(encoded(stored, kind, exif=exif.tobytes(), **options))
    assert picture.pixels.shape == SMOOTH.shape
    assert np.abs(picture.pixels.astype(int) - SMOOTH).mean() < 3


def test_metadata_does_not_reach_the_browser():
    exif = Image.Exif()
    exif[0x010E] = "taken at home"
    picture = decode(encoded(SMOOTH, "JPEG", exif=exif.tobytes(), comment=b"secret comment"))
    assert b"taken at home" not in picture.encoded
    assert b"secret" not in picture.encoded
    assert not Image.open(io.BytesIO(picture.encoded)).getexif()


def test_transparency_is_laid_on_white():
    rgba = np.zeros((4, 6, 4), np.uint8)
    rgba[:, :3] = (200, 0, 0, 255)
    rgba[:, 3:] = (0, 0, 255, 0)
    picture = decode(encoded(rgba, "PNG"))
    np.testing.assert_array_equal(picture.pixels[0, 0], (200, 0, 0))
    np.testing.assert_array_equal(picture.pixels[0, 5], (255, 255, 255))
    assert picture.note == "Transparent parts are shown on white."


@pytest.mark.parametrize("mode", ["L", "LA", "1", "P", "RGBA", "CMYK"])
def test_modes(mode):
    image = Image.fromarray(SMOOTH).convert(mode)
    picture = decode(encoded(image, "TIFF" if mode == "CMYK" else "PNG"))
    want = np.asarray(image.convert("RGB")).astype(int)
    assert np.abs(picture.pixels - want).max() <= 1


def test_palette_with_a_transparent_colour():
    image = Image.fromarray(np.array([[0, 1]], np.uint8), "L").convert("P")
    image.putpalette([10, 20, 30, 200, 100, 50])
    picture = decode(encoded(image, "PNG", transparency=1))
    np.testing.assert_array_equal(picture.pixels[0], [(10, 20, 30), (255, 255, 255)])


def test_sixteen_bit_grey_uses_the_whole_range():
    # 12-bit values in a 16-bit file would be almost black at full scale.
    values = np.array([[100, 1100, 4100]], np.uint16)
    picture = decode(encoded(Image.fromarray(values), "PNG"))
    # (1100 - 100) / (4100 - 100) x 255 = 63.75
    assert picture.pixels[0, :, 0].tolist() == [0, 64, 255]
    assert picture.note == "Grey values 100 … 4100 are shown as 0 … 255."


def test_sixteen_bit_rgb():
    # Pillow can't write one, so the chunks are put together by hand.
    def chunk(kind, body):
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    row = b"\0" + struct.pack(">3H", 65535, 0x8000, 0x00FF)
    header = struct.pack(">IIBBBBB", 1, 1, 16, 2, 0, 0, 0)
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(row))
    picture = decode(png + chunk(b"IEND", b""))
    assert np.abs(picture.pixels[0, 0].astype(int) - (255, 128, 1)).max() <= 1


def test_floating_point_tiff_with_nan():
    values = np.array([[0.0, 0.5, np.nan, 1.0]], np.float32)
    picture = decode(encoded(Image.fromarray(values), "TIFF"))
    assert picture.pixels[0, :, 0].tolist() == [0, 128, 0, 255]


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_large_pictures_are_scaled_down_and_say_so(kind):
    picture = decode(encoded(np.full((1000, 4000, 3), 77, np.uint8), kind))
    assert picture.pixels.shape == (320, MAX_SIDE, 3)
    assert picture.pixels.min() == picture.pixels.max() == 77
    assert "Scaled from 4000 × 1000" in picture.note


def test_a_very_long_picture_keeps_one_row():
    assert decode(encoded(np.zeros((1, 60_000, 3), np.uint8), "PNG")).pixels.shape == (1, 1280, 3)


def test_first_frame_of_an_animation():
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])
    np.testing.assert_array_equal(decode(data).pixels[0, 0], (255, 0, 0))


def test_digest_is_of_the_pixels():
    first = decode(encoded(SMOOTH, "PNG"), "a.png")
    assert first.digest == decode(encoded(SMOOTH, "BMP"), "b.bmp").digest
    other = SMOOTH.copy()
    other[0, 0, 0] += 1
    assert first.digest != decode(encoded(other, "PNG")).digest
    transposed = np.zeros((2, 3, 3), np.uint8), np.zeros((3, 2, 3), np.uint8)
    assert len({pictures.from_array(pixels, "x").digest for pixels in transposed}) == 2


def test_pixels_are_read_only_and_a_copy():
    pixels = SMOOTH.copy()
    picture = pictures.from_array(pixels, "x")
    pixels[:] = 0
    assert picture.pixels.max() > 0
    with pytest.raises(ValueError, match="read-only"):
        picture.pixels[0, 0, 0] = 1


@pytest.mark.parametrize(
    ("given", "want"),
    [
        ("C:\\photos\\me.jpg", "me.jpg"),
        ("../../etc/passwd", "passwd"),
        ("a\n\u202eb.png", "ab.png"),
        ("", "picture"),
        ("x" * 300, "x" * 80),
    ],
)
def test_names_are_cleaned(given, want):
    assert decode(encoded(SMOOTH, "PNG"), given).name == want


def test_a_renamed_picture_is_read_by_its_content():
    picture = decode(encoded(SMOOTH, "JPEG"), "me.png")
    assert picture.note == "The file is named .png, but its content is JPEG, and was read as that."


def png_header(width: int, height: int) -> bytes:
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))


END = b"\0\0\0\0IEND\xaeB`\x82"
SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(b"", "it is an empty file", id="empty"),
        pytest.param(b"hello, I am a text\n" * 9, "it is a text file", id="text"),
        pytest.param(SVG, "it is an SVG drawing; export it as PNG first", id="svg"),
        pytest.param(b"%PDF-1.7\n\0", "it is a PDF", id="pdf"),
        pytest.param(b"\0\0\0 ftypheic\0\0\0\0", "it is an HEIC", id="heic"),
        pytest.param(b"PK\x03\x04\0\0", "it is a zip archive", id="zip"),
        pytest.param(b"\x93NUMPY\1\0", "a NumPy array", id="npy"),
        pytest.param(
            b"\x89PNG\r\n\x1a\n\0\0", "a PNG that is damaged or cut off", id="header cut off"
        ),
        pytest.param(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "text file", id="eps"),
        pytest.param(half("PNG"), "damaged or cut off", id="png cut off"),
        pytest.param(half("JPEG"), "damaged or cut off", id="jpeg cut off"),
        pytest.param(half("WEBP"), "damaged or cut off", id="webp cut off"),
        pytest.param(half("TIFF"), "damaged or cut off", id="tiff cut off"),
        pytest.param(
            b"\0" * (MAX_BYTES + 1), "The file has 20.0 MB; at most 20 MB", id="too many bytes"
        ),
        pytest.param(png_header(9000, 9000) + END, "50 million pixels", id="81 million"),
        pytest.param(png_header(60000, 60000) + END, "50 million pixels", id="3600 million"),
    ],
)
def test_errors_are_one_sentence(data, message):
    with pytest.raises(PictureError, match=message) as caught:
        decode(data, "me.png")
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith(("This ", "The "))


def test_a_decompression_bomb_is_refused_before_it_is_decoded():
    # 12000 x 12000 of one colour is 144 million pixels in well under a megabyte.
    whole = zlib.compress(bytes(36001) * 12000, 1)
    chunk = b"IDAT" + whole
    data = png_header(12000, 12000) + struct.pack(">I", len(whole)) + chunk
    data += struct.pack(">I", zlib.crc32(chunk)) + END
    assert len(data) < 2_500_000
    tracemalloc.start()
    with pytest.raises(Refused, match="million pixels"):
        picture_reading.read(data)
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()


WHOLE = [encoded(SMOOTH, kind) for kind in ("PNG", "JPEG", "WEBP", "TIFF", "BMP", "GIF")]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(WHOLE), st.data())
def test_damage_gives_a_picture_or_a_sentence_never_a_crash(data, draw):
    damaged = bytearray(data)
    for _ in range(draw.draw(st.integers(1, 6))):
        damaged[draw.draw(st.integers(0, len(data) - 1))] = draw.draw(st.integers(0, 255))
    damaged = damaged[: draw.draw(st.integers(1, len(data)))]
    try:
        picture = decode(bytes(damaged))
    except PictureError:
        return
    assert max(picture.pixels.shape) <= MAX_SIDE


@pytest.mark.parametrize(
    "pixels",
    [np.zeros((2, 2, 4), np.uint8), np.zeros((2, 2, 3)), np.zeros((0, 2, 3), np.uint8)],
)
def test_from_array_wants_rgb(pixels):
    with pytest.raises(PictureError, match="pixels: want uint8"):
        pictures.from_array(pixels, "x")

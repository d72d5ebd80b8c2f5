"""The bytes to the canvas: what is packed is what is read, aligned, and plain JSON."""

import json
import struct

import numpy as np
import pytest

from roiviz.scene import wire

ARRAYS: dict[str, np.ndarray] = {
    "positions": np.arange(6, dtype=np.float32).reshape(3, 2),
    "state": np.array([0, 1, 2], dtype=np.uint8),
    "taps": np.array([[0, 1, 2, -1]], dtype=np.int32),
    "exact": np.array([1 / 3]),
    "none": np.zeros((0, 4), dtype=np.float32),
    "one": np.array(7, dtype=np.int16),
}


def test_what_is_packed_is_what_is_read() -> None:
    header, arrays = wire.unpack(wire.pack({"role": "canvas", "name": "Straße ↺"}, ARRAYS))
    assert header == {"role": "canvas", "name": "Straße ↺"}
    assert list(arrays) == list(ARRAYS)
    for name, expected in ARRAYS.items():
        assert arrays[name].dtype == expected.dtype
        assert arrays[name].shape == expected.shape
        np.testing.assert_array_equal(arrays[name], expected)


@pytest.mark.parametrize("padding", range(9))
def test_every_array_starts_at_a_multiple_of_eight(padding: int) -> None:
    message = wire.pack({"fill": "x" * padding}, ARRAYS)
    (length,) = struct.unpack_from("<I", message)
    table = json.loads(message[4 : 4 + length])["arrays"]
    assert (4 + length) % 8 == 0
    assert [entry["offset"] % 8 for entry in table.values()] == [0] * len(ARRAYS)


def test_numbers_that_json_cannot_say_become_null() -> None:
    header, _ = wire.unpack(wire.pack({"a": float("nan"), "b": [np.float32("inf"), np.int64(3)]}))
    assert header == {"a": None, "b": [None, 3]}
    assert isinstance(header["b"][1], int)


@pytest.mark.parametrize(
    ("values", "dtype"),
    [
        pytest.param(np.array([True, False]), "uint8", id="bool"),
        pytest.param(np.array([1, -1]), "int32", id="int64"),
        pytest.param(np.array([1.5], dtype=">f4"), "float32", id="big endian"),
        pytest.param(np.arange(6.0).reshape(2, 3).T, "float64", id="not contiguous"),
    ],
)
def test_arrays_are_made_portable(values: np.ndarray, dtype: str) -> None:
    _, arrays = wire.unpack(wire.pack({}, {"a": values}))
    assert arrays["a"].dtype == np.dtype(dtype)
    np.testing.assert_array_equal(arrays["a"], values)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        pytest.param(np.array([2**40]), "a: want integers within int32, got up to", id="too big"),
        pytest.param(np.array([1j]), "a: want one of f4, f8, .*, got c16", id="complex"),
        pytest.param(np.array([1.0], dtype=np.float16), "a: want one of .*, got f2", id="half"),
    ],
)
def test_what_javascript_cannot_hold_is_refused(values: np.ndarray, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        wire.pack({}, {"a": values})

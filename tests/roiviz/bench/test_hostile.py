"""Dumps as accidents and bad will make them: one sentence, exit 2, no memory for a lie."""

import functools
import io
import json
import struct
import tracemalloc
import zipfile

import numpy as np
import pytest

from roiviz.bench import files, limits, reading
from roiviz.bench.case import BenchError
from roiviz.hosts import command
from tests.roiviz.bench.cases import made, npy, npz

CASE = made(3, 2)
GOOD = {"features": CASE.features, "rois": CASE.rois, "output": CASE.output}


def header(shape: str, kind: str = "<f4") -> bytes:
    text = f"{{'descr': '{kind}', 'fortran_order': False, 'shape': {shape}, }}"
    text += " " * (-(len(text) + 11) % 64) + "\n"
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text.encode()


def zipped(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return file.getvalue()


def twice() -> bytes:
    with pytest.warns(UserWarning, match="Duplicate name"):
        return zipped(("rois.npy", npy(CASE.rois)), ("rois.npy", npy(CASE.rois)))


def lying_size() -> bytes:
    """A member that unpacks to more than the archive says."""
    data = bytearray(zipped(("features.npy", header("(100000,)") + b"\0" * 400_000)))
    at = data.rfind(b"PK\x01\x02") + 24
    data[at : at + 4] = struct.pack("<I", 200)
    return bytes(data)


def tensors(head: object, body: bytes = b"", length: int | None = None) -> bytes:
    text = head if isinstance(head, bytes) else json.dumps(head).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + body


def row(shape: list[object], begin: int, end: int, kind: str = "F32") -> dict[str, object]:
    return {"dtype": kind, "shape": shape, "data_offsets": [begin, end]}


@functools.cache
def bomb() -> bytes:
    """A small file of many zeros, whose packing takes a while."""
    count = limits.MAX_SMALL // 4 + 1
    return zipped(("features.npy", header(f"({count},)") + bytes(4 * count)))


NAN, FAR = CASE.rois.copy(), CASE.rois.copy()
NAN[1, 3], FAR[1, 3] = np.nan, 1e30


def file_of(data: bytes | None) -> bytes:
    """A row's file: the bomb takes half a second, so it is made when it is needed."""
    return bomb() if data is None else data


TABLE = [
    ("empty", b"", "The file is empty."),
    ("blank", b" \n\t", "The file is empty."),
    ("a bomb", None, "unpacks to"),
    ("an .npy bomb", header("(1000000000000,)"), "claims 4,000,000,000,000 bytes"),
    ("overflowing sides", header("(4294967296, 4294967296)"), "claims"),
    ("a negative side", header("(-1, 4)"), "damaged or cut off"),
    ("true for a side", header("(True, 4)"), "damaged or cut off"),
    ("a thousand axes", header("(" + "1," * 60 + ")"), "axes; at most"),
    ("a lie in an archive", zipped(("features.npy", header("(100000000, 4)"))), "claims"),
    ("a lying archive", lying_size(), "damaged or cut off"),
    ("objects", npz(features=np.array([[None]]), rois=CASE.rois, output=CASE.output), "pickled"),
    ("complex", npz(**GOOD | {"features": CASE.features + 1j}), "not numbers"),
    ("texts", npz(features=np.array([["a"]]), rois=CASE.rois, output=CASE.output), "not numbers"),
    ("a long word for a setting", npz(**GOOD | {"convention": np.asarray("a" * 65)}), "holds text"),
    ("dates", npz(**GOOD | {"features": np.zeros((2, 2), "M8[s]")}), "not numbers"),
    ("records", npz(**GOOD | {"features": np.zeros(2, "i4,f4")}), "not numbers"),
    ("truths", npz(**GOOD | {"features": CASE.features > 0}), "features holds bool"),
    ("code", b"\x93NUMPY\x01\x00\x20\x00__import__('os').system('true') \n", "damaged"),
    ("cut off", npz(**GOOD)[:-300], "damaged or cut off"),
    ("a cut array", npy(CASE.features)[:-9], "damaged or cut off"),
    ("twice", twice(), "'rois' twice"),
    ("many arrays", npz(**{f"a{i}": np.zeros(1) for i in range(65)}), "65 arrays"),
    ("an archive in one", zipped(("a/dump.npz", npz(**GOOD))), "but dump.npz: bring that file"),
    ("features of NaN", npz(**GOOD | {"features": CASE.features * np.nan}), "no finite number"),
    ("no arrays", zipped(("a.txt", b"1")), "no arrays"),
    ("a .pt file", zipped(("archive/data.pkl", b"\x80")), "is a pickle, which is never opened"),
    ("a pickle", b"\x80\x04\x95", "a pickle, which is never opened"),
    ("a picture", b"\x89PNG\r\n\x1a\n", "This is a picture"),
    ("gzip", b"\x1f\x8b12345678", "gzip archive"),
    ("HDF5", b"\x89HDF\r\n\x1a\n", "HDF5"),
    ("noise", bytes(range(200, 256)) * 50, "neither text in UTF-8"),
    ("bytes of 0", b"got\x00 1", "bytes of 0"),
    ("NaN boxes", npz(**GOOD | {"rois": NAN}), "Box 1 holds nan, which is no coordinate"),
    ("far boxes", npz(**GOOD | {"rois": FAR}), "beyond"),
    ("0 boxes", npz(**GOOD | {"rois": CASE.rois[:0]}), "There are no boxes."),
    ("an empty map", npz(**GOOD | {"features": CASE.features[:, :0]}), "which is empty"),
    ("a million boxes", npz(**GOOD | {"rois": np.zeros((10**6, 5), "f4")}), "at most 200,000"),
    ("5 GB of header", tensors({}, length=5 * 2**30), "claims 5,368,709,120 bytes"),
    ("a long header", tensors(b"{" + b" " * 100, length=2**20), "its header claims"),
    ("no JSON", tensors(b"{not json}"), "its header is no JSON"),
    ("deep JSON", tensors(b'{"a":' * 5000 + b"1" + b"}" * 5000), "its header is no JSON"),
    ("beyond the end", tensors({"x": row([4], 0, 16)}), "claims bytes 0 to 16 of 0"),
    ("another size", tensors({"x": row([4], 0, 8)}, b"\0" * 8), "of 16 bytes claims"),
    ("backwards", tensors({"x": row([2], 8, 0)}, b"\0" * 8), "claims bytes 8 to 0"),
    ("shared bytes", tensors({"x": row([2], 0, 8), "y": row([1], 4, 8)}, b"\0" * 8), "share bytes"),
    ("named twice", tensors(b'{"x": {}, "x": {}}'), "names 'x' twice"),
    ("a huge shape", tensors({"x": row([2**60], 0, 8)}, b"\0" * 8), "no sound shape"),
    ("a truth for a side", tensors({"x": row([True], 0, 4)}, b"\0" * 4), "no sound shape"),
    ("an unknown type", tensors({"x": row([1], 0, 4, "F8")}, b"\0" * 4), "is of type 'F8'"),
    ("no offsets", tensors({"x": {"dtype": "F32"}}), "no dtype, shape and data_offsets"),
    ("JSON cut off", b'{"features": [[1, 2', "damaged or cut off at line 1"),
    ("JSON names twice", b'{"features": 1, "features": 2}', "names 'features' twice"),
    ("ragged", b'{"features": [[1], [1, 2]], "rois": [0,0,1,1], "output": 1}', "make no array"),
    ("deep lists", b'{"features": ' + b"[" * 900 + b"]" * 900 + b"}", "nested too deeply"),
    ("deeper lists", b'{"features": ' + b"[" * 90_000 + b"]" * 90_000 + b"}", "nested too deeply"),
    ("many values", b'{"features": [' + b"1," * 2_100_000 + b"1]}", "at most 2,000,000"),
    ("many brackets", b"x = " + b"[" * 50_000 + b"1" + b"]" * 50_000, "too deep"),
    ("unclosed", b"x = [[1, 2], [3, 4]\nbox 0 0 1 1\ngot 1", "not closed"),
    ("elided", b"x = [[1, 2, ..., 3]]\nbox 0 0 1 1\ngot 1", "leaves numbers out"),
    ("drawn", b"x = torch.randn(1, 1, 4, 4)\nbox 0 0 1 1\ngot 1", "randn() draws numbers"),
    ("uneven rows", b"x = 1 2 3; 4 5\nbox 0 0 1 1\ngot 1", "not of one length"),
    ("a large range", b"x = np.arange(99999999999)\nbox 0 0 1 1\ngot 1", "arange makes more than"),
    ("a long text", b"1 2 3\n" * 200_000, "at most 1,048,576 are read as typed"),
    ("a long word", b"a" * 10**6, "no numbers in it"),
    ("a long space", b"x =" + b" " * 10**6, "no numbers in it"),
    ("many labels", b"got 1\ngot 2\n" * 10**4, "gives the output twice"),
    ("words", b"hello, world", "no numbers in it"),
    ("one array", npy(CASE.features), "One .npy file holds one array"),
    ("no output", npz(features=CASE.features, rois=CASE.rois), "It has no output"),
    ("half a batch", npz(**GOOD | {"batch_index": np.array([0.5, 0, 0])}), "not whole"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "says"), [one[1:] for one in TABLE], ids=[one[0] for one in TABLE]
)
def test_a_bad_dump_is_refused_in_one_sentence(data, says):
    data = file_of(data)
    tracemalloc.start()
    with pytest.raises(BenchError) as refused:
        reading.read(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    said = str(refused.value)
    assert says in said
    assert len(said) < 400
    assert "\n" not in said
    assert peak < 60 * 2**20 + 40 * len(data)


def test_a_large_file_is_not_opened(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(limits, "MAX_BYTES", 2**20)
    path = tmp_path / "large.npz"
    path.write_bytes(b"\0" * (2**20 + 1))
    assert command.main(["check", str(path)]) == 2
    assert "more than 1 MB" in capsys.readouterr().err


def test_a_file_without_an_end_is_read_to_the_limit(capsys, monkeypatch):
    monkeypatch.setattr(limits, "MAX_BYTES", 2**20)
    monkeypatch.setattr(files, "MAX_BYTES", 2**20)
    assert command.main(["check", "/dev/zero"]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "more than 1 MB" in err


def test_more_bins_than_are_computed_are_said_in_a_sentence(tmp_path, capsys):
    path = tmp_path / "dump.npz"
    output = np.ones((1, 1, 1500, 1500), "f4")
    path.write_bytes(
        npz(features=CASE.features[:1, :1], rois=np.array([[0, 0, 0, 4, 4]], "f4"), output=output)
    )
    assert command.main(["check", str(path)]) == 2
    assert "one box has 2,250,000 samples; at most" in capsys.readouterr().err


@pytest.mark.parametrize("name", [".", "missing.npz", "loop", "to a folder"])
def test_what_is_no_file_is_said_in_one_line(tmp_path, capsys, name):
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "to a folder").symlink_to(tmp_path)
    assert command.main(["check", str(tmp_path / name)]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "cannot be opened: " in err


@pytest.mark.parametrize("more", [[], ["--json"]])
@pytest.mark.parametrize("name", ["a bomb", "objects", "5 GB of header", "0 boxes", "NaN boxes"])
def test_the_command_ends_with_2_and_one_line(tmp_path, capsys, name, more):
    path = tmp_path / "dump"
    data = next(data for one, data, _ in TABLE if one == name)
    path.write_bytes(file_of(data))
    assert command.main(["check", str(path), *more]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("roiviz check: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize("name", ["model.pt", "dump.pkl"])
def test_a_pickle_is_known_by_its_name(name):
    with pytest.raises(BenchError, match="never opened"):
        reading.read(npz(**GOOD), name)

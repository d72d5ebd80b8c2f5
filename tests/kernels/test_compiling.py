"""Compiled code is that of these very sources, and nothing about its files can stop a call."""

import contextlib
import ctypes
import io
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from numba.core import config

from roiviz import kernels
from roiviz.kernels import compiling

KERNELS = Path(compiling.__file__).resolve().parent

pytestmark = pytest.mark.skipif(bool(config.DISABLE_JIT), reason="nothing is compiled")

GEM = """
import numpy as np
from roiviz import kernels
from roiviz.kernels.cpu import descriptors
print(round(float(kernels.gem(np.full((1, 1, 2, 2), 2.0))[0, 0]), 9))
print(sum(descriptors._mean_nchw.stats.cache_misses.values()))
"""
NOWHERE = "/dev/null/home"  # not a folder, for root neither


def twice(number):
    return 2 * number


def compiled(function=twice):
    """The function as a new process has it."""
    return compiling.njit(cache=True)(function)


def hits(function) -> int:
    return sum(function.stats.cache_hits.values())


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The only folder of compiled code."""
    monkeypatch.setattr(config, "CACHE_DIR", str(tmp_path / "cache"))
    (only,) = compiling.folders()
    return only


def kept(folder) -> list[Path]:
    return sorted(folder.rglob("*.code"))


@pytest.fixture
def copy(tmp_path):
    """A copy of the library as it is installed, without what was compiled by Numba."""
    package = tmp_path / "app" / "roiviz"
    shutil.copytree(KERNELS, package / "kernels", ignore=shutil.ignore_patterns("compiled-*"))
    shutil.copy2(KERNELS.parent / "roiviz" / "__init__.py", package)
    return tmp_path / "app"


def environment_of(root, **changes) -> dict[str, str]:
    """That of a program that takes the package in ``root``, and says itself where code is kept."""
    others = {k: v for k, v in os.environ.items() if not k.startswith(("NUMBA_", "XDG_"))}
    return others | {"PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1", **changes}


def run(root, code=GEM, **changes) -> list[str]:
    """What the program prints, of the package in ``root``."""
    options = {name: changes.pop(name) for name in ("user", "preexec_fn") if name in changes}
    environment = environment_of(root, **changes)
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd="/", env=environment, capture_output=True, text=True, check=False, timeout=100,
        **options,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.split()


def bow_to_permissions():
    """Root gives up the right to write where permissions say no, and to read."""
    if os.geteuid() == 0:
        drop_from_bounding_set, rights = 24, (1, 2)
        for right in rights:
            ctypes.CDLL(None).prctl(drop_from_bounding_set, right)


@contextlib.contextmanager
def read_only(root):
    """Nothing in the folder can be written, but by root."""
    everything = [root, *root.rglob("*")]
    for path in everything:
        path.chmod(path.stat().st_mode & ~0o222)
    yield
    for path in everything:
        path.chmod(path.stat().st_mode | 0o200)


def test_every_compiled_function_is_kept_so():
    """One of Numba's own would go stale with the formulas in it."""
    for file in KERNELS.rglob("*.py"):
        if file.name != "compiling.py" and "cuda" not in file.parts:
            assert not re.search(r"from numba import .*\bn?jit\b|numba\.n?jit", file.read_text())


def with_one_bit_changed(file) -> bytes:
    """In the machine code itself, which is unpickled all the same."""
    content = bytearray(file.read_bytes())
    content[content.index(b".text") + 1] ^= 1
    return bytes(content)


class TestStale:
    def test_a_changed_source_counts_whatever_its_date(self, copy):
        """tar x, rsync -a, COPY and a roll-back leave dates before those of the compiled code."""
        formulas = copy / "roiviz" / "kernels" / "formulas.py"
        before = formulas.read_text()
        after = before.replace("return value * value * value", "return value * value * value * 27")
        assert after != before
        assert run(copy, HOME=NOWHERE) == ["2.0", "1"]
        for text, want in ((after, ["6.0", "1"]), (before, ["2.0", "0"])):
            formulas.write_text(text)
            os.utime(formulas, (1_000_000_000, 1_000_000_000))
            assert run(copy, HOME=NOWHERE) == want

    def test_what_decides_the_code_is_in_the_digest(self, monkeypatch):
        digest = compiling.digest()
        assert digest == compiling.digest()
        monkeypatch.setenv("NUMBA_ENABLE_CUDASIM", "1")
        assert compiling.digest() == digest
        monkeypatch.setenv("NUMBA_OPT", "1")
        assert compiling.digest() != digest
        monkeypatch.delenv("NUMBA_OPT")
        monkeypatch.setattr(compiling, "version", lambda name: "0")
        assert compiling.digest() != digest

    def test_nothing_is_kept_once_the_sources_have_changed(self, folder, monkeypatch):
        monkeypatch.setattr(compiling, "digest", lambda: "another")
        assert compiled()(3) == 6
        assert kept(folder) == []

    def test_nothing_is_kept_without_sources(self, folder, monkeypatch):
        monkeypatch.setattr(compiling, "_DIGEST", None)
        assert compiled()(3) == 6
        assert kept(folder) == []
        assert compiling.cache_state().why_not == "the sources of kernels cannot be read"

    def test_few_generations_are_kept(self, folder, monkeypatch):
        for number in range(compiling.GENERATIONS + 2):
            monkeypatch.setattr(compiling, "_DIGEST", f"of-{number}")
            monkeypatch.setattr(compiling, "digest", lambda number=number: f"of-{number}")
            compiled()(3)
            os.utime(folder / f"compiled-of-{number}", (number, number))
        left = sorted(entry.name for entry in folder.iterdir())
        assert left == [f"compiled-of-{n}" for n in range(2, compiling.GENERATIONS + 2)]


class TestDamage:
    def test_it_is_kept(self, folder):
        compiled()(3)
        assert len(kept(folder)) == 1
        again = compiled()
        assert (again(4), hits(again)) == (8, 1)

    @pytest.mark.parametrize(
        "damage",
        [
            pytest.param(lambda file: file.write_bytes(b""), id="empty"),
            pytest.param(lambda file: file.write_bytes(file.read_bytes()[:20]), id="no digest"),
            pytest.param(lambda file: file.write_bytes(file.read_bytes()[:-9]), id="cut off"),
            pytest.param(lambda file: file.write_bytes(bytes(5000)), id="zeros"),
            pytest.param(
                lambda file: file.write_bytes(file.read_bytes()[::-1]), id="all bytes elsewhere"
            ),
            pytest.param(
                lambda file: file.write_bytes(file.read_bytes()[:-9] + bytes(9)), id="garbled"
            ),
            pytest.param(lambda file: file.write_bytes(with_one_bit_changed(file)), id="one bit"),
        ],
    )
    def test_a_damaged_file_is_mended(self, folder, damage):
        compiled()(3)
        (file,) = kept(folder)
        damage(file)
        once = compiled()
        assert (once(4), hits(once)) == (8, 0)
        again = compiled()
        assert (again(4), hits(again)) == (8, 1)

    def test_the_code_of_another_signature_is_not_taken(self, folder):
        """As two processes that number their files alike may leave it."""
        for number in (3, 3.5):
            compiled()(number)
        first, second = kept(folder)
        content = first.read_bytes()
        first.write_bytes(second.read_bytes())
        second.write_bytes(content)
        again = compiled()
        assert (again(3), again(3.5), hits(again)) == (6, 7.0, 0)

    def test_a_folder_in_a_files_place(self, folder):
        compiled()(3)
        (file,) = kept(folder)
        file.unlink()
        file.mkdir()
        assert compiled()(4) == 8

    def test_a_file_in_a_folders_place(self, folder):
        folder.parent.mkdir()
        folder.write_text("")
        assert compiled()(4) == 8
        assert compiling.cache_state().why_not in (
            f"{folder}: File exists",
            f"{folder}: Not a directory",
        )

    def test_a_full_disk(self, folder, monkeypatch):
        def full(file, content):
            with file.open("wb") as opened:
                opened.write(content[: len(content) // 2])
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "write_bytes", full)
        assert compiled()(4) == 8
        assert [path for path in folder.rglob("*") if path.is_file()] == []
        assert compiling.cache_state() == (None, f"{folder}: No space left on device")
        monkeypatch.undo()

    def test_a_full_disk_under_a_real_program(self, copy):
        """The system itself refuses to write more than some bytes."""
        resource = pytest.importorskip("resource")

        def no_room():
            resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

        code = f"import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n{GEM}"
        code += "print(kernels.cache_state().folder)"
        assert run(copy, code, HOME=NOWHERE, preexec_fn=no_room) == ["2.0", "1", "None"]
        assert run(copy, HOME=NOWHERE) == ["2.0", "1"]
        assert run(copy, HOME=NOWHERE) == ["2.0", "0"]


def test_two_processes_at_once(copy):
    """Each compiles its own signatures into the same folder; a third finds them all."""
    code = """
import sys, numpy as np
from roiviz import kernels
from roiviz.kernels.cpu import descriptors
for dtype in sys.argv[1:] or ("f4", "f8"):
    print(float(kernels.gem(np.full((1, 1, 2, 2), 2.0, dtype))[0, 0]))
print(sum(descriptors._mean_nchw.stats.cache_misses.values()))
"""
    environment = environment_of(copy, HOME=NOWHERE)
    both = [
        subprocess.Popen([sys.executable, "-c", code, dtype], cwd="/", env=environment)
        for dtype in ("f4", "f8")
    ]
    assert [process.wait(100) for process in both] == [0, 0]
    assert run(copy, code, HOME=NOWHERE) == ["2.0", "2.0", "0"]


class TestNowhereToWrite:
    def test_a_call_works_and_the_state_says_why(self, copy):
        shutil.rmtree(copy / "roiviz" / "kernels" / "__pycache__", ignore_errors=True)
        (copy / "roiviz" / "kernels" / "__pycache__").write_text("")
        code = GEM + "print(*kernels.cache_state())"
        value, misses, folder, *why = run(copy, code, HOME=NOWHERE)
        assert (value, misses, folder) == ("2.0", "1", "None")
        assert re.fullmatch(
            r"\S+__pycache__: File exists; /dev/null/home/\S+: Not a directory", " ".join(why)
        )

    @pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such rights to drop")
    def test_as_a_user_without_a_home_in_somebody_elses_package(self, copy):
        """A container run as another user; what was compiled into its image serves all."""
        code = GEM + "print(kernels.cache_state().folder)"
        options = {"HOME": NOWHERE, "preexec_fn": bow_to_permissions}
        with read_only(copy):
            assert run(copy, code, **options) == ["2.0", "1", "None"]
        assert run(copy, HOME=NOWHERE) == ["2.0", "1"]
        with read_only(copy):
            assert run(copy, code, **options) == ["2.0", "0", "None"]

    def test_here_it_can_be_kept_or_the_reason_is_given(self):
        state = kernels.cache_state()
        assert (state.folder is None) == (state.why_not is not None)

    def test_the_users_folder_comes_after_the_packages(self, monkeypatch, tmp_path):
        monkeypatch.setattr(config, "CACHE_DIR", "")
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
        assert compiling.folders()[0] == KERNELS / "__pycache__"
        monkeypatch.setenv("XDG_CACHE_HOME", "relative")
        assert compiling.folders() == [KERNELS / "__pycache__"]


def test_from_a_zip(copy, tmp_path):
    archive = tmp_path / "app.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for file in sorted(copy.rglob("*.py")):
            packed.write(file, file.relative_to(copy))
    home = tmp_path / "home"
    for misses in ("1", "0"):
        assert run(archive, HOME=str(home), XDG_CACHE_HOME=str(home)) == ["2.0", misses]


def test_without_compiling_everything_gives_the_same():
    """For a debugger, a coverage or a mutation run; slow."""
    code = """
import io, sys, numpy as np
from roiviz import kernels
from roiviz.kernels import operators
from tests.kernels.samples import LAYOUTS, boxes_for, features, to_layout
found = []
for layout in LAYOUTS:
    x = to_layout(features(shape=(2, 8, 6, 7)), layout)
    for name in operators.names():
        row = operators.get(name)
        if name == "rmac_regions":
            found.append(row.forward(1, 6, 7))
        elif name == "roi_pool":
            boxes = boxes_for(name, count=3)
            output, argmax = row.forward(x, boxes, 2, spatial_scale=0.5, layout=layout)
            back = row.gradient(output, argmax, x.shape, boxes, spatial_scale=0.5, layout=layout)
            found += [output, argmax, back]
        elif row.pooling is not None:
            boxes, options = boxes_for(name, count=3), {"spatial_scale": 0.5, "layout": layout}
            output = row.forward(x, boxes, 2, **options)
            gradients = row.gradient(output, x, boxes, **options)
            found += [output, *(g for g in gradients if g is not None)]
            if name == "roi_align":
                options["reduction"] = "max"
                output = row.forward(x, boxes, 2, **options)
                found += [output, *row.gradient(output, x, boxes, **options)]
        else:
            output = row.forward(x, layout=layout)
            found += [output, row.gradient(output, x, layout=layout)]
plan = kernels.sampling_plan(boxes_for("roi_align", count=1), (6, 7), 2, derivatives=True)
np.savez(sys.stdout.buffer, *found)
"""
    results = []
    for setting in ({}, {"NUMBA_DISABLE_JIT": "1"}):
        ended = subprocess.run(
            [sys.executable, "-W", "error", "-c", code],
            env={**os.environ, **setting},
            cwd=KERNELS.parent, capture_output=True, check=False, timeout=200,
        )  # fmt: skip
        assert ended.returncode == 0, ended.stderr.decode()
        results.append(np.load(io.BytesIO(ended.stdout)))
    one, other = results
    assert len(one.files) > 40
    for name in one.files:
        np.testing.assert_allclose(other[name], one[name], rtol=1e-5, atol=1e-5)

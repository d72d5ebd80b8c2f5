"""What is installed: the wheel's files, and its one name beside another package `kernels`."""

import email
import os
import sysconfig
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import roiviz
from tests import wheels

ROOT = Path(__file__).parents[1]
# From here on an import finds the standard library and what is named.
ONLY = """
import sys
class Only:
    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        if top not in sys.stdlib_module_names and top not in {allowed}:
            raise ModuleNotFoundError(f"{{name}} is none of {allowed}", name=name)
sys.meta_path.insert(0, Only())
"""
# Nothing has to be compiled for these; a corner is the last cell inside.
REGIONS = """
from roiviz import kernels
print(kernels.rmac_regions(1, 4, 4, scales=1).tolist(), kernels.__file__)
"""
REGION = "[[0.0, 0.0, 0.0, 3.0, 3.0]]"
POOL = """
import numpy as np
from roiviz import kernels
features = np.arange(25, dtype=np.float32).reshape(1, 1, 5, 5)
rois = np.array([[0, 1, 1, 3, 3]], np.float32)
print(kernels.roi_align(features, rois, 1, sampling_ratio=1, aligned=True).item(), kernels.__file__)
"""
# The roi's middle, the coordinate (2, 2), is the position (1.5, 1.5): 5 · 1.5 + 1.5 on this ramp.
POOLED = "9.0"


@pytest.fixture(scope="module")
def copy(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("copy")
    wheels.copy_without_link(folder)
    return folder


@pytest.fixture(scope="module")
def wheel(copy, tmp_path_factory) -> Path:
    return wheels.build(copy, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """A folder of packages: roiviz from the wheel, and somebody else's `kernels`."""
    folder = tmp_path_factory.mktemp("site")
    wheels.install(wheel, folder)
    (folder / "kernels.py").write_text("def get_kernel(name):\n    return f'{name} from the hub'\n")
    return folder


def in_wheel(name: str) -> str | None:
    """Where a file of the repository lies in the wheel, or None when it stays at home."""
    top = name.split("/")[0]
    if top == "kernels":
        return f"roiviz/{name}"
    if top == "roiviz":
        return None if name == wheels.LINK else name
    if top in ("app.py", "GLOSSARY.md", "pages", ".streamlit"):
        return f"roiviz/app/{name}"
    # What draws the pictures stays with the tests that check it.
    return f"roiviz/app/{name}" if top == "assets" and not name.endswith(".py") else None


def files_of(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return sorted(name for name in archive.namelist() if ".dist-info/" not in name)


def test_the_wheel_holds_every_source_once_and_nothing_else(wheel):
    assert files_of(wheel) == sorted(filter(None, map(in_wheel, wheels.sources())))


def test_the_link_changes_nothing(wheel, tmp_path):
    """Built from a source distribution of a checkout, which has the link."""
    checkout = tmp_path / "checkout"
    wheels.copy_without_link(checkout)
    (checkout / wheels.LINK).symlink_to(Path("..") / "kernels")
    make = "import sys; from setuptools import build_meta; build_meta.build_sdist(sys.argv[1])"
    wheels.python("-c", make, tmp_path, folder=checkout)
    (archive,) = tmp_path.glob("roiviz-*.tar.gz")
    assert files_of(wheels.build(archive, tmp_path)) == files_of(wheel)


def test_it_needs_numpy_and_numba_and_the_extras_what_their_files_say(wheel):
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("/METADATA"))
        needs = email.message_from_bytes(archive.read(name)).get_all("Requires-Dist", [])
    app, notebook = listed("requirements.txt"), listed("requirements-notebook.txt")
    always = installed_with("", needs)
    assert {need.name for need in always} == {"numpy", "numba"}
    assert ranges(always) <= ranges(app)
    assert ranges(installed_with("app", needs)) == ranges(app)
    assert ranges(installed_with("notebook", needs)) == ranges(always | notebook)
    # What both bring along is of one version.
    assert {need.name for need in notebook if str(need) not in map(str, app)} == {"anywidget"}


def listed(file: str) -> set[Requirement]:
    lines = (ROOT / file).read_text().splitlines()
    return {Requirement(line) for line in lines if line and not line.startswith("#")}


def installed_with(extra: str, needs: list[str]) -> set[Requirement]:
    found = {Requirement(need) for need in needs}
    return {need for need in found if not need.marker or need.marker.evaluate({"extra": extra})}


def ranges(needs: set[Requirement]) -> set[tuple[str, str]]:
    return {(need.name, str(need.specifier)) for need in needs}


def test_it_works_beside_a_package_named_kernels(installed, tmp_path):
    beside = "import kernels as theirs; print(theirs.get_kernel('activation'))"
    blocked = ONLY.format(allowed={"numpy", "numba", "llvmlite", "roiviz", "kernels"})
    said = wheels.python("-c", blocked + POOL + beside, folder=tmp_path, path=installed)
    ours, theirs = said.splitlines()
    assert ours == f"{POOLED} {installed / 'roiviz' / 'kernels' / '__init__.py'}"
    assert theirs == "activation from the hub"


def test_nothing_is_installed_under_another_name(installed):
    found = {path.name for path in installed.iterdir() if path.suffix != ".dist-info"}
    assert found - {"bin", "__pycache__"} == {"roiviz", "kernels.py"}


def test_the_operators_need_no_file_but_the_wheel(wheel, tmp_path):
    """Imported out of the archive, as a zipapp does."""
    said = wheels.python("-c", REGIONS, folder=tmp_path, path=wheel)
    assert said.startswith(f"{REGION} {wheel}{os.sep}")


def test_the_operators_are_found_in_a_copy_without_the_link(copy, tmp_path):
    assert not (copy / wheels.LINK).exists()
    said = wheels.python("-c", REGIONS, folder=tmp_path, path=copy)
    assert said == f"{REGION} {copy / 'kernels' / '__init__.py'}\n"


def test_the_command_is_there(installed, tmp_path):
    command = installed / "bin" / "roiviz"
    said = wheels.python(command, "--version", folder=tmp_path, path=installed)
    assert said == f"roiviz {roiviz.__version__}\n"


def test_without_the_extra_the_command_says_how_to_get_it(installed, tmp_path):
    """-S: no library at all is found, as where only the base is installed."""
    command = installed / "bin" / "roiviz"
    said = wheels.python("-S", command, folder=tmp_path, path=installed, status=2)
    assert said.startswith("roiviz app: the app also needs streamlit, ")
    assert said.endswith('; install with: pip install "roiviz[app]"\n')
    assert said.count("\n") == 1


@pytest.fixture(scope="module")
def bare(installed: Path) -> Path:
    """The same with numpy and numba beside it, where nothing else is found (-S)."""
    for library in ("numpy", "numba", "llvmlite"):
        for path in Path(sysconfig.get_path("purelib")).glob(f"{library}[-.]*"):
            (installed / path.name).symlink_to(path)
        (installed / library).symlink_to(Path(sysconfig.get_path("purelib")) / library)
    return installed


@pytest.mark.parametrize("words", [
    ("conventions",), ("lessons",), ("probe", "folder"), ("check", "-"), ("conform", "none:none"),
    ("lessons", "--static", "folder"), ("boxes", "file", "--size", "4x3"), ("app",),
])  # fmt: skip
def test_every_command_works_on_the_base_or_says_what_brings_more(bare, tmp_path, words):
    command = bare / "bin" / "roiviz"
    status = {"conventions": 0, "probe": 0}.get(words[0], 2) if words != ("lessons",) else 0
    said = wheels.python("-S", command, *words, folder=tmp_path, path=bare, status=status)
    if status:
        assert said.startswith(f"roiviz {words[0]}: ")
        assert said.count("\n") == 1
    if words[0] in ("app", "boxes") or "--static" in words:
        assert said.endswith('; install with: pip install "roiviz[app]"\n')
        assert list(tmp_path.iterdir()) == []

"""Builds roiviz's wheel and installs it into a folder, as pip does it for everybody."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from roiviz.kernels import compiling

ROOT = Path(__file__).parents[1]
LINK = "roiviz/kernels"
PIP = ("-m", "pip", "--quiet", "--disable-pip-version-check")


def sources() -> list[str]:
    """Every file of the repository, committed or not yet, but for what git ignores."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [name for name in listed.stdout.splitlines() if (ROOT / name).exists()]


def python(*words: object, folder: Path, path: Path | None = None, status: int = 0) -> str:
    """What a Python process says; it finds `path`, its own folder and the libraries, no more."""
    environment = {key: value for key, value in os.environ.items() if key.startswith("PIP_")}
    if path:
        environment["PYTHONPATH"] = str(path)
    ended = subprocess.run(
        [sys.executable, *map(str, words)],
        cwd=folder,
        env=environment | {"PATH": os.defpath, "HOME": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=120,
    )
    assert ended.returncode == status, ended.stdout
    return ended.stdout


def copy_without_link(folder: Path) -> None:
    """The repository's sources but for the tests, as they arrive where links cannot be made."""
    for name in sources():
        if not name.startswith("tests/") and name != LINK:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, folder / name)


def build(source: Path, folder: Path) -> Path:
    """The wheel of a copy of the repository; it is put into `folder`."""
    options = ("--no-deps", "--no-build-isolation", "--wheel-dir", folder)
    python(*PIP, "wheel", *options, source, folder=folder)
    (built,) = folder.glob("*.whl")
    return built


def install(wheel: Path, folder: Path) -> None:
    """Put the wheel's packages into `folder`, with the code that is compiled here already."""
    python(*PIP, "install", "--no-deps", "--target", folder, wheel, folder=folder)
    bring_compiled(folder)


def bring_compiled(folder: Path) -> None:
    """Put the code that is compiled here beside the roiviz that is installed in `folder`."""
    generation = f"compiled-{compiling.digest()}"
    for kept in compiling.folders():
        if (kept / generation).is_dir():
            target = folder / LINK / "__pycache__" / generation
            shutil.copytree(kept / generation, target, dirs_exist_ok=True)

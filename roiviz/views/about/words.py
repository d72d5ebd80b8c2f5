"""What About says. Whatever can be counted or read from the code is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from roiviz.conventions import CONVENTIONS, HOW
from roiviz.explain.registry import rows
from roiviz.kernels import devices
from roiviz.places import ASSETS

LIBRARIES = ("roiviz", "numpy", "numba", "streamlit", "opencv-python-headless", "matplotlib")

WHAT = """\
roiviz shows what regional pooling computes, number by number, and tells whose rules a kernel
follows. It grew out of Caffe2's operators and their gradients. The operators are a library of
their own, `from roiviz import kernels`, and this app stands on it.
"""

# What is said, and what it is held against.
CHECKS = (
    (
        "What a kernel gives",
        "A second implementation in plain float64 numpy, which shares no code with it, and the "
        "recorded outputs of Caffe2, torchvision, detectron2, mmcv and others.",
    ),
    (
        "What is drawn",
        "The samples and weights of the plan that ran. The page adds them up again beside the "
        "kernel's own output, and ✓ says how many bins agree.",
    ),
    (
        "A gradient",
        "Central differences in float64; the Gradients page shows them beside the kernel's.",
    ),
    (
        "CPU, CUDA and the browser",
        "They run the same formulas. Operators compares them here and now, the plan to the bit.",
    ),
    (
        "A lesson's answer",
        "Code of its own works it out from the question's words alone, for many seeds; the kernel "
        "in your browser does so again when you answer.",
    ),
    (
        "A sentence about a box",
        "Each one says something that code of its own computes anew, on thousands of random "
        "boxes and settings.",
    ),
)

LICENCE = """\
roiviz is under the MIT licence. It contains no code of the frameworks that it follows. Models and
pictures that you bring stay on this server, in memory, and go with your session.
"""


def checks() -> str:
    """How the numbers are checked, as a table."""
    return _table(("What", "Against what"), CHECKS)


def conventions() -> str:
    """How many conventions were checked in which way."""
    counts = Counter(row.checked for row in CONVENTIONS.values())
    ways = ((f"{counts[way]}", words) for way, words in HOW.items() if counts[way])
    return _table((f"Of {len(CONVENTIONS)} conventions", "how they were checked"), ways)


def operators() -> str:
    """Every operator and its source."""
    return _table(("Operator", "Source"), ((f"`{row.name}`", row.source) for row in rows()))


def versions() -> str:
    """What runs here."""
    found = [f"{name} {metadata.version(name)}" for name in LIBRARIES if _is_there(name)]
    where = "with" if not devices.why_not("cuda") else "without"
    return f"{', '.join(found)}; {where} a CUDA GPU."


def pictures() -> str:
    """Where the pictures come from: the words of assets/SOURCES.md, its table as a list."""
    words = (Path(ASSETS) / "SOURCES.md").read_text(encoding="utf-8")
    lines = words.split("\n")[1:]
    return "\n".join(_listed(line) for line in lines if not line.startswith(("| File", "|---")))


def _listed(line: str) -> str:
    if not line.startswith("|"):
        return line
    file, what, by = (cell.strip() for cell in line.strip("|").split("|"))
    return f"- {file}: {what} ({by})"


def _is_there(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _table(heads: tuple[str, ...], lines: Iterator[tuple[str, ...]] | tuple) -> str:
    return "\n".join(_lines(heads, lines))


def _lines(heads: tuple[str, ...], lines: Iterator[tuple[str, ...]] | tuple) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield "|---" * len(heads) + "|"
    for line in lines:
        yield f"| {' | '.join(line)} |"

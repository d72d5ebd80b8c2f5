"""Run every implementation that is found through all cases: who computes what.

    python -m tools.matrix --python other/bin/python --python another/bin/python

Each adapter of `roiviz.bench.adapters` runs in the first environment that has its framework; that
environment needs numpy besides it. Writes roiviz/bench/who_computes_what.json, which the page
shows, and docs/who-computes-what.md.
"""

import argparse
import datetime
import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import numpy as np

from roiviz.bench import cases, conform_report, who
from roiviz.bench.adapters import ADAPTERS, Adapter
from roiviz.bench.case import BenchError
from roiviz.bench.cases import Call
from roiviz.bench.claim import Claim
from roiviz.bench.conform import FamilyResult, Fault, case_of, conform, may_refuse
from roiviz.bench.conform_process import Function
from roiviz.conventions import CONVENTIONS, Convention

DOCUMENT = Path(__file__).parents[1] / "docs" / "who-computes-what.md"
_LOOK = """
import importlib.metadata, importlib.util, json, sys
modules, packages = json.loads(sys.argv[1])
def there(name):
    try:
        return importlib.util.find_spec(name) is not None
    except ImportError:
        return False
def version(name):
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None
print(json.dumps([[m for m in modules if not there(m)], {p: version(p) for p in packages}]))
"""
Answers = dict[str, list[tuple[Call, np.ndarray]]]


def main() -> None:
    """Run what is found, and write both files."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--python", action="append", default=[], help="an environment's Python")
    parser.add_argument("--only", action="append", help="an adapter's id; the others stay")
    options = parser.parse_args()
    rows = {}
    if options.only:
        rows = {row["id"]: row for row in json.loads(who.FILE.read_text())["rows"]}
    missing = {}
    for adapter in ADAPTERS:
        if options.only and adapter.id not in options.only:
            continue
        python = environment(adapter, [sys.executable, *options.python])
        if python is None:
            missing[adapter.title] = f"{' and '.join(adapter.packages[:1])} is not installed"
            continue
        try:
            row = row_of(adapter, *python)
        except BenchError as why:
            missing[adapter.title] = str(why)
            continue
        rows[adapter.id] = asdict(row)
        print(f"{adapter.title}: {row.wrong} of {row.cases} cases wrong", flush=True)
    order = [rows[adapter.id] for adapter in ADAPTERS if adapter.id in rows]
    found = {
        "version": who.VERSION,
        "date": datetime.date.today().isoformat(),
        "families": {family.id: family.said for family in cases.FAMILIES},
        "missing": missing if not options.only else json.loads(who.FILE.read_text())["missing"],
        "rows": order,
    }
    who.FILE.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    DOCUMENT.write_text(document(who.read(found)), encoding="utf-8")


def environment(adapter: Adapter, pythons: list[str]) -> tuple[str, str] | None:
    """(interpreter, versions) of the first that has what the adapter needs."""
    for python in pythons:
        asked = json.dumps([adapter.modules, adapter.packages])
        said = subprocess.run([python, "-c", _LOOK, asked], capture_output=True, check=True)
        lost, versions = json.loads(said.stdout)
        if not lost:
            known = [f"{name} {text}" for name, text in versions.items() if text]
            return python, ", ".join(known) or _own_version()
    return None


def _own_version() -> str:
    import roiviz

    return f"roiviz {roiviz.__version__}"


def row_of(adapter: Adapter, python: str, versions: str) -> who.Row:
    """What an implementation does. Raises: BenchError where it cannot be loaded."""
    convention = CONVENTIONS[adapter.convention]
    if adapter.ratio is not None:
        convention = cases.with_ratio(convention, adapter.ratio)
    answers: Answers = {}

    def seen(call: Call, output: np.ndarray | None, fault: Fault | None) -> None:
        family = call.name.partition(":")[0]
        answers.setdefault(family, []).append(
            (call, np.zeros(0) if output is None else output)
        )  # fmt: skip

    with Function(adapter.target, python, 60.0) as function:
        found = conform(function, convention, seen=seen)
    cells = {
        one.family.id: cell_of(adapter.title, one, convention, answers.get(one.family.id, []))
        for one in found.families
    }
    missing = who.UNASKED if adapter.backward else who.REFUSES
    for family in cases.families(convention, gradient=True):
        cells.setdefault(family.id, who.Cell(missing))
    return who.Row(adapter.id, adapter.title, convention.id, versions, cells, adapter.note)


def cell_of(
    title: str,
    found: FamilyResult,
    convention: Convention,
    answers: list[tuple[Call, np.ndarray]],
) -> who.Cell:
    """What an implementation does in one family."""
    note = conform_report.notes(found)
    if not found.taken:
        return who.Cell(who.REFUSES)
    if found.ok:
        return who.Cell(who.FOLLOWS, found.run, note=note)
    first = found.faults[0]
    others: tuple[str, ...] = ()
    if not found.family.gradient:
        known = [one for one in CONVENTIONS if explains(one, convention, answers)]
        # The implementation's own convention first, where there is one.
        others = tuple(sorted(known, key=lambda one: CONVENTIONS[one].framework not in title))
    state = who.FOLLOWS_ANOTHER if others else who.DIFFERS
    return who.Cell(state, found.run, len(found.faults), others, first.case, first.said, note)


def explains(name: str, convention: Convention, answers: list[tuple[Call, np.ndarray]]) -> bool:
    """Whether a convention gives every output of a family from the same numbers."""
    row = CONVENTIONS[name]
    same = row.rules.format.numbers == convention.rules.format.numbers
    if not same or row.rules.format.unit is not convention.rules.format.unit:
        return False
    for call, output in answers:
        if not output.size and len(call.rois) and may_refuse(row, call):
            continue  # an error, where this convention allows it
        try:
            # One that computes in float32 whatever it is given follows the rules all the same.
            shown = output.astype(np.float32) if output.dtype == np.float64 else output
            if not Claim(row, call.settings).compared(case_of(call, shown)).ok:
                return False
        except ValueError:  # another shape, or more samples than are ever listed
            return False
    return True


# ------------------------------------------------------------------ the document


def document(matrix: who.Matrix) -> str:
    """The matrix as Markdown: one table, and every difference with its numbers."""
    total = sum(row.cases for row in matrix.rows)
    lines = [
        "# Who computes what",
        "",
        f"Written by `python -m tools.matrix` on {matrix.date}: {len(matrix.rows)} "
        f"implementations, {total:,} cases, each run through the families of `roiviz conform` and "
        "held to the convention that its users take it to follow.",
        "",
        "✓ follows it · → follows another, in every case · ✗ differs, in so many of the cases · "
        "– does not take such input, or has no backward · blank: not tested.",
        "",
    ]
    names = list(matrix.families)
    lines.append("| | held to | " + " | ".join(name.replace("_", " ") for name in names) + " |")
    lines.append("|---|---|" + "---|" * len(names))
    for row in matrix.rows:
        marks = (mark(row.cells.get(name)) for name in names)
        lines.append(f"| **{row.title}** | `{row.convention}` | " + " | ".join(marks) + " |")
    lines += ["", "## The families", ""]
    lines += [f"- **{name.replace('_', ' ')}**: {said}" for name, said in matrix.families.items()]
    lines += ["", "## What differs", ""]
    for row in matrix.rows:
        lines += [f"### {row.title}", "", f"{row.versions}. {row.note}".strip(), ""]
        lines += [
            f"- {name.replace('_', ' ')}: {difference(cell)}"
            for name, cell in row.cells.items()
            if cell.said or cell.note
        ] or ["Nothing."]
        lines.append("")
    if matrix.missing:
        lines += ["## Not run", ""]
        lines += [f"- {title}: {why}" for title, why in matrix.missing.items()]
    return "\n".join(lines).rstrip() + "\n"


def mark(cell: who.Cell | None) -> str:
    """A cell in a word."""
    if cell is None or cell.state == who.UNASKED:
        return ""
    if cell.state == who.REFUSES:
        return "–"
    if cell.state == who.FOLLOWS:
        return "✓"
    if cell.state == who.FOLLOWS_ANOTHER:
        return f"→ `{cell.conventions[0]}`"
    return f"✗ {cell.wrong}/{cell.cases}"


def difference(cell: who.Cell) -> str:
    """A cell in a sentence."""
    parts = []
    if cell.said:
        parts.append(f"{cell.wrong} of {cell.cases}, first {cell.case}: {cell.said}")
    if cell.conventions:
        names = ", ".join(f"`{name}`" for name in cell.conventions)
        parts.append(f"all as {names}")
    return "; ".join([*parts, *([cell.note] if cell.note else [])])


if __name__ == "__main__":
    main()

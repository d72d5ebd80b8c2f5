"""Plant small faults in the formulas, one at a time, and see which no test notices.

Run by `make mutants`. cosmic-ray plants the faults, in a copy of the sources; Numba's compiler is
off, so that a planted fault costs no compilation. Each is tried in a fork of a process that has
imported what the tests need but for `kernels`. Writes docs/benchmarks/mutation.json and .md; why a
survivor may live stands in tools/mutation_survivors.json.
"""

import argparse
import ast
import difflib
import json
import multiprocessing
import os
import resource
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

# Read by Numba and by the tests' settings when they are imported.
os.environ |= {"NUMBA_DISABLE_JIT": "1", "CI": "true"}

try:
    from cosmic_ray.commands import init
    from cosmic_ray.mutating import mutate_code
    from cosmic_ray.plugins import get_operator
    from cosmic_ray.work_db import WorkDB, use_db
except ImportError:
    sys.exit("cosmic-ray plants the faults and is not installed: `make mutants` installs it.")

import hypothesis.extra.numpy  # noqa: F401
import numba  # noqa: F401
import pytest

ROOT = Path(__file__).parents[1]
# The quickest first: most faults end there. Some five seconds for each module.
TESTS = {
    "kernels/formulas.py": (
        "test_formulas.py",
        "test_bounds.py",
        "test_plan.py",
        "test_roi_pool.py",
        "test_roi_align.py::test_samples_outside_count_in_the_mean",
        "test_roi_align.py::test_any_box_is_the_reference",
        "test_roi_align.py::test_box_gradient_is_the_finite_difference",
    ),
    "kernels/plan.py": (
        "test_prroi_pool.py::test_the_plan_of_bins_and_boxes_by_hand",
        "test_plan.py",
        "test_limits.py::test_the_plan_is_the_kernel_beyond_every_limit",
    ),
    "kernels/rules.py": ("test_formulas.py",),
    "kernels/bin_means.py": ("test_prroi_pool.py", "test_position_sensitive.py"),
    "kernels/regions.py": ("test_rmac_regions.py",),
}
UNFIT = (
    "too_large", "more_taps_than_fit", "many_boxes_and_channels", "no_two_loops", "up_to_160",
)  # fmt: skip
"""Tests that take long where nothing is compiled, or look at what is."""

RECORD = ROOT / "docs" / "benchmarks" / "mutation.json"
REPORT = RECORD.with_suffix(".md")
EXPLAINED = ROOT / "tools" / "mutation_survivors.json"
GOAL = 0.95

CPU_SECONDS = 60
"""Of one fault's tests: an endless loop ends there, and has been noticed."""

MEMORY = 4 * 2**30
"""A fault in a size must not take the machine's."""

FAULTS = {
    "ReplaceBinaryOperator": (
        "Add_Sub", "Sub_Add", "Mul_Div", "Div_Mul", "FloorDiv_Mul", "Mod_Mul", "Pow_Mul",
    ),
    "ReplaceComparisonOperator": (
        "Eq_NotEq", "NotEq_Eq", "Lt_LtE", "LtE_Lt", "Gt_GtE", "GtE_Gt",
    ),
    "ReplaceUnaryOperator": ("Delete_USub", "Delete_Not"),
}  # fmt: skip
OPERATORS = {
    *(f"core/{kind}_{change}" for kind, changes in FAULTS.items() for change in changes),
    "core/AddNot",
    "core/NumberReplacer",
    "core/ReplaceAndWithOr",
    "core/ReplaceOrWithAnd",
    "core/ReplaceTrueWithFalse",
    "core/ReplaceFalseWithTrue",
    "core/ReplaceBreakWithContinue",
    "core/ReplaceContinueWithBreak",
    "core/ZeroIterationForLoop",
}
"""One replacement for each operator, comparison, number, condition and loop."""


@dataclass(frozen=True)
class Fault:
    """A fault that can be planted."""

    operator: str
    occurrence: int
    definition: str
    line: int
    before: str
    after: str

    @property
    def key(self) -> str:
        """How an explanation names it: stable while the line is."""
        return f"{self.definition}: {self.before} → {self.after}"


@dataclass(frozen=True)
class Result:
    """What came of the faults of a module."""

    planted: int
    lived: list[Fault]

    @property
    def lived_keys(self) -> set[str]:
        """Of those that no test noticed."""
        return {fault.key for fault in self.lived}


def main() -> int:
    """Plant, test, report. 0 when enough are noticed and each survivor is explained."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--only", choices=list(TESTS), action="append")
    arguments.add_argument("--count", action="store_true", help="say how many; plant none")
    arguments.add_argument("--again", action="store_true", help="try those that lived last time")
    arguments.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    chosen = arguments.parse_args()
    faults = {m: list(faults_of((ROOT / m).read_text())) for m in chosen.only or TESTS}
    if chosen.count:
        for module, planned in faults.items():
            print(module, len(planned), *Counter(fault.operator for fault in planned).items())
        return 0
    before = read_record()

    def retried(module: str) -> bool:
        return chosen.again and module in before

    tried = {
        module: [f for f in planned if not retried(module) or f.key in before[module].lived_keys]
        for module, planned in faults.items()
    }
    fork = multiprocessing.get_context("fork")
    found = {module: Result(len(planned), []) for module, planned in faults.items()}
    parts = [(m, mine[k :: chosen.jobs]) for m, mine in tried.items() for k in range(chosen.jobs)]
    parts = [part for part in parts if part[1]]
    with ProcessPoolExecutor(chosen.jobs, fork) as pool:
        for (module, _), survivors in zip(parts, pool.map(lived_of, parts), strict=True):
            found[module].lived.extend(survivors)
    record = read_record() | found
    plain = {module: asdict(result) for module, result in record.items()}
    RECORD.write_text(json.dumps(plain, indent=1, ensure_ascii=False) + "\n")
    explained = json.loads(EXPLAINED.read_text())
    REPORT.write_text(report(record, explained))
    print(REPORT.read_text())
    return 0 if is_good(record, explained) else 1


def read_record() -> dict[str, Result]:
    """What came of the last run."""
    if not RECORD.exists():
        return {}
    return {
        module: Result(result["planted"], [Fault(**fault) for fault in result["lived"]])
        for module, result in json.loads(RECORD.read_text()).items()
    }


def faults_of(source: str) -> Iterator[Fault]:
    """Every fault that is planted in a module."""
    quiet, code = lines_without_formulas(ast.parse(source)), ast.dump(ast.parse(source))
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "module.py"
        file.write_text(source)
        with use_db(str(Path(name) / "faults.sqlite"), WorkDB.Mode.create) as session:
            init([file], session, {})
            specs = [item.mutations[0] for item in session.work_items]
    for spec in specs:
        # A number's faults come in twos, one larger and one smaller.
        smaller = spec.operator_name == "core/NumberReplacer" and spec.occurrence % 2
        if spec.operator_name in OPERATORS and spec.start_pos[0] not in quiet and not smaller:
            planted = plant(source, spec.operator_name, spec.occurrence)
            before, after = difference(source, planted)
            # 1e200 + 1 is 1e200, and the star before keywords is no product.
            if ast.dump(ast.parse(planted)) != code and "/," not in after:
                yield Fault(
                    spec.operator_name, spec.occurrence, spec.definition_name or "the module",
                    spec.start_pos[0], before, after,
                )  # fmt: skip


def lines_without_formulas(tree: ast.AST) -> set[int]:
    """Lines of decorators, annotations, dataclass fields, and error messages."""
    found: set[int] = set()
    for node in ast.walk(tree):
        parts: list[ast.AST | None] = []
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            parts += node.decorator_list
        if isinstance(node, ast.FunctionDef):
            parts += [node.returns, *(a.annotation for a in node.args.args + node.args.kwonlyargs)]
        if isinstance(node, ast.AnnAssign | ast.Raise):
            parts.append(node)
        for part in parts:
            if part is not None:
                found |= set(range(part.lineno, (part.end_lineno or part.lineno) + 1))  # type: ignore[attr-defined]
    return found


def plant(source: str, operator: str, occurrence: int) -> str:
    """The source with a fault in it."""
    planted = mutate_code(source, get_operator(operator)(), occurrence)
    if planted is None:
        raise ValueError(f"{operator}: want fewer than {occurrence + 1} places, got them all")
    return planted


def difference(source: str, planted: str) -> tuple[str, str]:
    """The changed lines before and after."""
    changed = [
        line
        for line in difflib.unified_diff(source.splitlines(), planted.splitlines(), n=0)
        if line.startswith(("-", "+")) and not line.startswith(("---", "+++"))
    ]
    before, after = (
        " ".join(line[1:].strip() for line in changed if line[0] == sign) for sign in "-+"
    )
    return before, after


def lived_of(part: tuple[str, list[Fault]]) -> list[Fault]:
    """Of faults in a module, those that no test notices, tried in a copy of the sources."""
    module, faults = part
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name)
        leave_out = shutil.ignore_patterns("__pycache__")
        for folder in ("kernels", "roiviz", "tests", "benchmarks"):
            shutil.copytree(ROOT / folder, copy / folder, symlinks=True, ignore=leave_out)
        shutil.copy2(ROOT / "pyproject.toml", copy)
        file = copy / module
        source = file.read_text()
        sys.dont_write_bytecode = False
        if not is_green(copy, TESTS[module]):
            raise RuntimeError("want tests that pass before a fault is planted, got a failure")
        sys.dont_write_bytecode = True  # what is kept now is of the sources without a fault
        lived = []
        for number, fault in enumerate(faults, 1):
            file.write_text(plant(source, fault.operator, fault.occurrence))
            if is_green(copy, TESTS[module]):
                lived.append(fault)
                print(f"{module}:{fault.line} {fault.key}", flush=True)
            if number % 50 == 0:
                print(f"{module}: {number} of {len(faults)}, {len(lived)} lived", flush=True)
        return lived


def is_green(copy: Path, tests: Iterable[str]) -> bool:
    """Whether the tests of a copy pass."""
    child = multiprocessing.get_context("fork").Process(target=run_tests, args=(copy, tests))
    child.start()
    child.join()
    return child.exitcode == 0


def run_tests(copy: Path, tests: Iterable[str]) -> None:
    """In a process of its own."""
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    os.chdir(copy)
    sys.path[0] = str(copy)
    options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    options += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]  # hypothesis is there already
    chosen = ["-m", "not simulator", "-k", f"not ({' or '.join(UNFIT)})"]
    os._exit(pytest.main([*options, *chosen, *(f"tests/kernels/{name}" for name in tests)]))


def is_good(record: dict[str, Result], explained: dict[str, str]) -> bool:
    """Whether enough was noticed, and what was not is explained."""
    lived = set().union(*(result.lived_keys for result in record.values()))
    count = sum(len(result.lived) for result in record.values())
    planted = sum(result.planted for result in record.values())
    return count <= (1 - GOAL) * planted and lived <= explained.keys()


def report(record: dict[str, Result], explained: dict[str, str]) -> str:
    """docs/benchmarks/mutation.md."""
    rows = [
        row(f"`{module}`", result.planted, len(result.lived)) for module, result in record.items()
    ]
    planted = sum(result.planted for result in record.values())
    lived = sum(len(result.lived) for result in record.values())
    survivors = [
        f"- `{module}`, line {fault.line}, `{fault.definition}`\n"
        f"  ``{fault.before}`` → ``{fault.after}``\n"
        f"  {explained.get(fault.key, '**Not explained.**')}"
        for module, result in record.items()
        for fault in sorted(result.lived, key=lambda fault: fault.line)
    ]
    return "\n".join(
        [
            "# Planted faults",
            "",
            "Made by `make mutants`: one small fault at a time in the formulas, the plan and the",
            "regions of R-MAC: another operator, a comparison with or without its edge, a larger",
            "number, a condition turned round, a loop that never runs, then their tests, with",
            "Numba's compiler off.",
            "",
            "| Module | Planted | Noticed | Share |",
            "| --- | ---: | ---: | ---: |",
            *rows,
            row("All", planted, lived),
            "",
            "## Not noticed, and why",
            "",
            *(survivors or ["None."]),
            "",
        ]
    )


def row(name: str, planted: int, lived: int) -> str:
    """One line of the table."""
    return f"| {name} | {planted} | {planted - lived} | {1 - lived / planted:.1%} |"


if __name__ == "__main__":
    sys.exit(main())

"""Plant small faults in the formulas and the plan, one at a time, and see which no test notices.

Run by `make mutants` (some twenty minutes on two cores). cosmic-ray plants the faults, in a copy of
the sources; Numba's compiler is off, so that a planted fault costs no compilation. Writes
docs/benchmarks/mutation.md; what is known of a survivor stands in tools/mutation_survivors.json.
"""

import argparse
import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import MutationSpec, TestOutcome, WorkerOutcome, WorkResult

ROOT = Path(__file__).parents[1]
MODULES = ("kernels/formulas.py", "kernels/plan.py")
# The quickest first: most faults end there.
TESTS = (
    "test_formulas.py",
    "test_plan.py",
    "test_roi_pool.py",
    "test_descriptors.py",
    "test_roi_align.py::test_samples_outside_count_in_the_mean",
    "test_roi_align.py::test_any_box_is_the_reference",
    "test_roi_align.py::test_forward_is_the_reference",
    "test_roi_align.py::test_box_gradient_is_the_finite_difference",
)
REPORT = ROOT / "docs" / "benchmarks" / "mutation.md"
EXPLAINED = ROOT / "tools" / "mutation_survivors.json"
SECONDS = 120.0  # of one planted fault's tests; an endless loop ends there and counts as noticed

# No fault that somebody would make: operators of bits on floats, identity for equality, and what
# fails at import whatever the tests are.
IMPLAUSIBLE = re.compile(
    r"core/(ReplaceBinaryOperator_\w+_(Mod|Pow|RShift|LShift|BitOr|BitAnd|BitXor)"
    r"|ReplaceBinaryOperator_Bit\w+|ReplaceComparisonOperator_\w+_(Is|IsNot)"
    r"|ReplaceUnaryOperator_USub_(Not|Invert)|RemoveDecorator|ExceptionReplacer)"
)


@dataclass(frozen=True)
class Fault:
    """A planted fault and what came of it."""

    module: str
    definition: str
    line: int
    before: str
    after: str
    noticed: bool

    @property
    def key(self) -> str:
        """How an explanation names it: stable while the line is."""
        return f"{self.definition}: {self.before} → {self.after}"


def main() -> int:
    """Plant, test, report. 0 when 95 % are noticed and each survivor is explained."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--only", choices=[Path(module).stem for module in MODULES])
    arguments.add_argument("--every", type=int, default=1, help="try each n-th fault alone")
    chosen = arguments.parse_args()
    modules = [m for m in MODULES if chosen.only in (None, Path(m).stem)]
    with ThreadPoolExecutor(len(modules)) as pool:
        tried = list(pool.map(lambda module: faults_of(module, chosen.every), modules))
    faults = [fault for found in tried for fault in found]
    explained = json.loads(EXPLAINED.read_text()) if EXPLAINED.exists() else {}
    text = report(faults, explained)
    if chosen.only is None and chosen.every == 1:
        REPORT.write_text(text)
    print(text)
    noticed = sum(fault.noticed for fault in faults)
    silent = [fault for fault in faults if not fault.noticed and fault.key not in explained]
    return 0 if noticed >= 0.95 * len(faults) and not silent else 1


def faults_of(module: str, every: int) -> list[Fault]:
    """Every planted fault of one module, tried in a copy of the sources."""
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name)
        for folder in ("kernels", "tests"):
            shutil.copytree(
                ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__")
            )
        shutil.copy2(ROOT / "pyproject.toml", copy)
        (copy / "mutation.toml").write_text(configuration(module))
        run = [sys.executable, "-m", "cosmic_ray.cli"]
        environment = os.environ | {"NUMBA_DISABLE_JIT": "1", "CI": "true"}

        def quietly(*words: str) -> None:
            subprocess.run(words, cwd=copy, env=environment, check=True, capture_output=True)

        quietly(*command())  # what is not green now would notice nothing
        quietly(*run, "init", "mutation.toml", "session.sqlite")
        with use_db(copy / "session.sqlite") as session:
            leave_out(session, (copy / module).read_text(), every)
        quietly(*run, "exec", "mutation.toml", "session.sqlite")
        with use_db(copy / "session.sqlite") as session:
            return list(read(session, module))


def command() -> list[str]:
    """The tests that have to notice; without those of boxes that take minutes uncompiled."""
    tests = [f"tests/kernels/{name}" for name in TESTS]
    options = ["-x", "-q", "-n", "0", "-p", "no:cacheprovider"]
    chosen = ["-m", "not simulator", "-k", "not too_large"]
    return [sys.executable, "-m", "pytest", *options, *chosen, *tests]


def configuration(module: str) -> str:
    """cosmic-ray's own file."""
    quoted = " ".join(f"'{word}'" for word in command())
    return (
        f'[cosmic-ray]\nmodule-path = "{module}"\ntimeout = {SECONDS}\nexcluded-modules = []\n'
        f'test-command = "{quoted}"\n[cosmic-ray.distributor]\nname = "local"\n'
    )


def leave_out(session: WorkDB, source: str, every: int) -> None:
    """Skip what is no fault of a formula: implausible ones, decorators, annotations, texts."""
    quiet = lines_without_formulas(ast.parse(source))
    kept = 0
    for item in list(session.pending_work_items):
        (spec,) = item.mutations
        skip = bool(IMPLAUSIBLE.match(spec.operator_name)) or spec.start_pos[0] in quiet
        kept += not skip
        if skip or kept % every:
            session.set_result(item.job_id, WorkResult(worker_outcome=WorkerOutcome.SKIPPED))


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


def read(session: WorkDB, module: str) -> Iterable[Fault]:
    """What came of each fault that was planted."""
    specs: dict[str, MutationSpec] = {item.job_id: item.mutations[0] for item in session.work_items}
    for job, result in session.results:
        if result.worker_outcome == WorkerOutcome.SKIPPED:
            continue
        changed = [
            line
            for line in (result.diff or "").splitlines()
            if line.startswith(("-", "+")) and not line.startswith(("---", "+++"))
        ]
        before, after = (
            " ".join(line[1:].strip() for line in changed if line[0] == sign) for sign in "-+"
        )
        yield Fault(
            module,
            specs[job].definition_name or "",
            specs[job].start_pos[0],
            before,
            after,
            result.test_outcome != TestOutcome.SURVIVED,
        )


def report(faults: list[Fault], explained: dict[str, str]) -> str:
    """docs/benchmarks/mutation.md."""
    rows = []
    for module in MODULES:
        mine = [fault for fault in faults if fault.module == module]
        noticed = sum(fault.noticed for fault in mine)
        if mine:
            rows.append(f"| {module} | {len(mine)} | {noticed} | {noticed / len(mine):.1%} |")
    survivors = [
        f"- `{fault.module}:{fault.line}` {fault.definition}: `{fault.before}` → `{fault.after}`\n"
        f"  {explained.get(fault.key, '**Not explained.**')}"
        for fault in sorted(faults, key=lambda fault: (fault.module, fault.line))
        if not fault.noticed
    ]
    return "\n".join(
        [
            "# Planted faults",
            "",
            "`make mutants` plants one small fault at a time in the formulas and the plan (another",
            "operator, another comparison, a number one larger or smaller, a condition turned",
            "round, a loop that never runs) and runs their tests with Numba's compiler off.",
            "",
            "| module | planted | noticed | |",
            "|---|---|---|---|",
            *rows,
            "",
            "## Not noticed, and why",
            "",
            *(survivors or ["None."]),
            "",
        ]
    )


if __name__ == "__main__":
    sys.exit(main())

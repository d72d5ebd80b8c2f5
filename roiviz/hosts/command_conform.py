"""`roiviz conform`: somebody's function, run through some two thousand cases."""

from __future__ import annotations

import difflib
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from roiviz.hosts.subcommand import Command, Refusal, say_compiling

if TYPE_CHECKING:
    from roiviz.bench.conform import Conformance
    from roiviz.bench.conform_process import Function
    from roiviz.conventions import Convention

DIFFERS = 1  # the exit status
EPILOG = """\
The function is called with numpy arrays, and gives the output as anything numpy can read:

    def roi_align(features, rois, output_size, spatial_scale, sampling_ratio):
        # features (N, C, H, W); rois (R, 5): batch index, x1, y1, x2, y2 in picture pixels, or what
        # the convention's boxes are instead; sampling_ratio 0 is adaptive
        return output  # (R, C, PH, PW)

    def roi_align_gradient(upstream, features, rois, output_size, spatial_scale, sampling_ratio):
        return grad_features  # optional

It runs in a process of its own. Exit status: 0 when it follows the convention, 1 when not, 2 when
it cannot be run."""


def _options(parser: ArgumentParser) -> None:
    from argparse import RawDescriptionHelpFormatter

    parser.formatter_class = RawDescriptionHelpFormatter
    parser.epilog = EPILOG
    parser.add_argument("function", help="module:function, or FILE.py:function")
    parser.add_argument("--convention", help="whose rules, as `roiviz conventions` lists them")
    parser.add_argument(
        "--sampling-ratio", type=int, help="the only one that the function takes; 0 is adaptive"
    )
    parser.add_argument("--python", default=sys.executable, help="the interpreter that runs it")
    parser.add_argument("--quick", action="store_true", help="an eighth of the cases")
    parser.add_argument("--case", help="run this one alone, as border:17")
    parser.add_argument("--seed", type=int, default=0, help="of the cases (0)")
    parser.add_argument(
        "--timeout", type=float, help="seconds a call may take (10, and 60 for the first)"
    )
    parser.add_argument("--json", metavar="FILE", help="write the result as JSON; - prints it")
    parser.add_argument("--junit", metavar="FILE", help="write the result as junit's XML")


def _run(options: Namespace, more: list[str]) -> int:
    # Imported here, so that no other command waits for the operators.
    from roiviz.bench import cases, conform, conform_report
    from roiviz.bench.case import BenchError
    from roiviz.bench.conform_process import Function

    if options.seed < 0:
        raise Refusal(f"--seed is a whole number from 0, not {options.seed}")
    if options.timeout is not None and not options.timeout > 0:
        raise Refusal(f"--timeout is a number of seconds, not {options.timeout:g}")
    convention = None if options.convention is None else _convention(options.convention)
    try:
        seconds = 10.0 if options.timeout is None else options.timeout
        with Function(options.function, options.python, seconds, options.timeout) as function:
            say_compiling()
            if convention is None:
                convention = _guessed(function)
            if options.sampling_ratio is not None:
                convention = cases.with_ratio(convention, max(options.sampling_ratio, 0))
            if options.case is not None:
                found = conform.one_case(function, convention, options.case, options.seed)
            else:
                found = conform.conform(
                    function, convention, quick=options.quick, seed=options.seed
                )
    except BenchError as why:
        raise Refusal(str(why)) from None
    _write(found, options)
    if options.json != "-":
        print(conform_report.as_text(found), flush=True)
    return 0 if found.ok else DIFFERS


def _convention(name: str) -> Convention:
    from roiviz.conventions import CONVENTIONS

    if name not in CONVENTIONS:
        near = difflib.get_close_matches(name, CONVENTIONS, 3)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise Refusal(f"there is no convention {name!r}{hint} (`roiviz conventions` lists them)")
    return CONVENTIONS[name]


def _guessed(function: Function) -> Convention:
    """The convention that the function's own outputs show. Raises: BenchError."""
    from roiviz.bench.conform_guess import guessed

    row, others = guessed(function)
    also = f" ({', '.join(one.id for one in others)} would do as well)" if others else ""
    print(f"Its outputs are those of {row.id}{also}.", file=sys.stderr)
    return row


def _write(found: Conformance, options: Namespace) -> None:
    from roiviz.bench import conform_report

    files = ((options.json, conform_report.as_json), (options.junit, conform_report.as_junit))
    for path, text in files:
        if path == "-":
            print(text(found), flush=True)
        elif path is not None:
            try:
                Path(path).write_text(text(found) + "\n", encoding="utf-8")
            except OSError as why:
                raise Refusal(f"{path} cannot be written: {why.strerror}") from None


CONFORM = Command("conform", "run your function through the cases of a convention", _options, _run)

"""`roiviz check`: is somebody's output right, where is it wrong, and whose rules does it follow?"""

import os
import shutil
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from roiviz.hosts.subcommand import Command, Refusal, say_compiling

WRONG = 1
"""The exit status where the claim does not hold, or no convention explains the output."""
USUAL_WIDTH = 80


def _options(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", nargs="+",
        help=".npz, .npy (several), .safetensors, JSON or text; - for what is piped in",
    )  # fmt: skip
    parser.add_argument("--claim", metavar="ID", help="whose rules it should follow")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    parser.add_argument("--html", metavar="FILE", help="also write it as one HTML file")
    parser.add_argument("--pytest", metavar="FILE", help="also write a test that fails")
    parser.epilog = (
        "Exit status: 0 when the claim holds (without one: when a convention explains all of it) "
        "and the data prove it; what the file says of its settings, or of what was expected, is a "
        "claim as well. 1 when not, 2 for input that cannot be read."
    )


def _check(options: Namespace, more: list[str]) -> int:
    # Imported here, so that no other command waits for the operators.
    from roiviz.bench import reading
    from roiviz.bench.report import debug

    try:
        case = reading.read_files([(Path(path).name, _content(path)) for path in options.file])
        say_compiling()
        report = debug(case, options.claim)
        files = {options.html: report.to_html}
        right = report.comparison.ok and all(one.comparison.ok for one in report.gradients)
        if right and options.pytest is not None:
            print("No number is wrong, so no test that fails was written.", file=sys.stderr)
        else:
            files[options.pytest] = report.to_pytest
        for path, made in files.items():
            if path is not None:
                Path(path).write_text(made(), encoding="utf-8")
    except OSError as why:
        raise Refusal(f"{why.filename} cannot be opened: {why.strerror}") from None
    except ValueError as why:
        raise Refusal(str(why)) from None
    if options.json:
        print(report.to_json(), flush=True)
    else:
        encoding = (sys.stdout.encoding or "").lower().replace("-", "")
        width = shutil.get_terminal_size((USUAL_WIDTH, 0)).columns
        print(report.to_text(width, ascii_only=not encoding.startswith("utf")), flush=True)
    return 0 if report.ok else WRONG


def _content(path: str) -> bytes:
    from roiviz.bench.limits import MAX_BYTES

    if path == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    size = os.stat(path).st_size
    if size > MAX_BYTES:
        raise Refusal(f"{path} has more than {MAX_BYTES >> 20} MB, the most that is read.")
    with open(path, "rb") as file:
        return file.read(MAX_BYTES + 1)  # a device has no size, and no end


CHECK = Command("check", "say whether a kernel's output is right, and where not", _options, _check)

"""`roiviz probe`: inputs on which all conventions differ, and whose rules an operator has."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from roiviz.hosts.subcommand import Command, Refusal, say_compiling

UNKNOWN = 1
"""The exit status where no convention agrees on every call."""


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("folder", help="where the calls and the scripts that make them are written")
    parser.add_argument(
        "--read", action="store_true", help="say whose rules gave the outputs that a script wrote"
    )


def _probe(options: Namespace, more: list[str]) -> int:
    # Imported here, so that no other command waits for the operators.
    from roiviz.bench import probe_files
    from roiviz.conventions import CONVENTIONS

    folder = Path(options.folder)
    try:
        if not options.read:
            for path in probe_files.write(folder):
                print(path)
            return 0
        say_compiling()
        answer = probe_files.read(folder)
    except OSError as why:
        raise Refusal(f"{why.filename} cannot be opened: {why.strerror}") from None
    except ValueError as why:
        raise Refusal(str(why)) from None
    for name in answer.conventions:
        row = CONVENTIONS[name]
        print(f"{name}  {row.title}: {row.operator}")
    for said in (answer.wrong, answer.aside):
        if said:
            print(said)
    return 0 if answer.conventions else UNKNOWN


PROBE = Command(
    "probe", "write inputs that split all conventions",
    _options, _probe,
)  # fmt: skip

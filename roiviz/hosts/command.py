"""The `roiviz` command; each of its subcommands is a row of COMMANDS."""

import os
import runpy
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import roiviz
from roiviz import places
from roiviz.hosts.command_check import CHECK
from roiviz.hosts.command_conform import CONFORM
from roiviz.hosts.command_lessons import LESSONS_COMMAND
from roiviz.hosts.command_probe import PROBE
from roiviz.hosts.subcommand import REFUSED, Command, Refusal, need

if TYPE_CHECKING:
    from roiviz.box_files import BoxSet, Meaning, Shown

APP_MODULES = (
    "streamlit",
    "cv2",
    "matplotlib",
    "PIL",
    "onnx",
    "onnxruntime",
    "defusedxml",
    "safetensors",
)
"""What the extra `app` brings along, by the names that are imported."""
LONGEST = 1_000_000  # px of a picture's side
MOST_NAMES = 20  # of pictures, where one has to be chosen


def main(words: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        words: of the command line after the command's name; by default those of this process.
    Returns: the exit status.
    """
    given = list(sys.argv[1:] if words is None else words)
    parser = _parser()
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help", "--version")):
        given.insert(0, COMMANDS[0].name)
    names = [command.name for command in COMMANDS]
    if given[0] not in names and not given[0].startswith("-"):
        print(
            f"roiviz has no command {given[0]!r}. It has {', '.join(names[:-1])} and {names[-1]}; "
            "`roiviz --help` says what they do.",
            file=sys.stderr,
        )
        return REFUSED
    options, unknown = parser.parse_known_args(given)
    command: Command = options.command
    if unknown and not command.passes_on:
        parser.error(f"roiviz {command.name} does not know {' '.join(unknown)}")
    try:
        return command.run(options, unknown)
    except BrokenPipeError:  # whoever reads has enough, as `head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Refusal as why:
        print(f"roiviz {command.name}: {why}", file=sys.stderr)
        return REFUSED


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        "roiviz",
        description="See, compute and debug regional pooling; without a command: the app.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"roiviz {roiviz.__version__}")
    commands = parser.add_subparsers(title="commands", metavar="")
    for command in COMMANDS:
        one = commands.add_parser(
            command.name, help=command.does, description=command.does, allow_abbrev=False
        )
        command.options(one)
        one.set_defaults(command=command)
    return parser


def _serve_options(parser: ArgumentParser) -> None:
    parser.add_argument("--port", help="where it listens (8501, or the next that is free)")
    parser.add_argument("--host", help="who may open it: localhost, or 0.0.0.0 for everybody")
    parser.epilog = "Every option of `streamlit run` is taken too: --server.headless=true"


def _serve(options: Namespace, more: list[str]) -> int:
    need("the app", APP_MODULES)
    named = {"--server.port": options.port, "--server.address": options.host}
    flags = [f"{flag}={value}" for flag, value in named.items() if value is not None]
    # `streamlit run` takes the settings in the folder of its script before those of the working
    # folder, so the app looks and is guarded alike wherever it is started.
    sys.argv = ["streamlit", "run", str(places.ENTRY), *flags, *more]
    runpy.run_module("streamlit", run_name="__main__")
    return 0


def _conventions_options(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print them as JSON")


def _conventions(options: Namespace, more: list[str]) -> int:
    # Imported here, so that no other command waits for the operators.
    from roiviz.conventions import listing

    print(listing.as_json() if options.json else listing.as_text(), flush=True)
    return 0


def _boxes_options(parser: ArgumentParser) -> None:
    parser.add_argument("file", help="a file of boxes, or - for what is piped in")
    parser.add_argument("--size", required=True, help="of the picture in pixels, as 640x480")
    parser.add_argument("--name", default="", help="of the picture, where the file has several")
    parser.add_argument("--meaning", type=int, default=0, help="which one is written, from 0")
    parser.add_argument("--as", dest="written", help="write the boxes in this format")
    parser.add_argument("--json", action="store_true", help="print them as JSON")


def _boxes(options: Namespace, more: list[str]) -> int:
    need("a file of boxes", ["defusedxml"])
    from roiviz import box_files

    try:
        shown = box_files.Shown(options.name, _size(options.size))
        found = box_files.meanings(_content(options.file), shown)
        if options.written is None:
            print(
                box_files.as_json(found) if options.json else box_files.as_text(found), flush=True
            )
            return 0
        if not 0 <= options.meaning < len(found):
            one = "0, the only one" if len(found) == 1 else f"one of 0 to {len(found) - 1}"
            raise Refusal(f"--meaning is {one}")
        boxes, _ = box_files.fitted(_of_picture(found[options.meaning], shown), shown)
        file = box_files.written(boxes, options.written)
    except OSError as why:
        raise Refusal(f"{options.file} cannot be read: {why.strerror}") from None
    except ValueError as why:
        raise Refusal(str(why)) from None
    for said in file.lost:
        print(said, file=sys.stderr)
    data = file.content if isinstance(file.content, bytes) else file.content.encode()
    sys.stdout.buffer.write(data)
    sys.stdout.flush()
    return 0


def _of_picture(meaning: "Meaning", shown: "Shown") -> "BoxSet":
    """The boxes of the picture that --name says, or of the only one. Raises: Refusal."""
    from roiviz.box_files import matching, of_picture

    names = list(dict.fromkeys(one.picture for one in meaning.sets if one.picture))
    more = ", …" if len(names) > MOST_NAMES else ""
    said = f"{', '.join(names[:MOST_NAMES])}{more}"
    if names and shown.name and not any(of_picture(one, shown) for one in meaning.sets):
        raise Refusal(f"the file speaks of no picture {shown.name}, but of {said}")
    if len(names) > 1 and not shown.name:
        raise Refusal(f"the file speaks of several pictures; say which by --name: {said}")
    place = matching(meaning.sets, shown)
    if place is None:
        raise Refusal("the file speaks of several pictures without names; bring one of them")
    return meaning.sets[place]


def _size(text: str) -> tuple[int, int]:
    sides = [int(side) if side.isdecimal() else 0 for side in text.lower().split("x")]
    if len(sides) != 2 or not all(sides):
        raise ValueError(f"--size is two whole numbers, as 640x480, not {text!r}")
    if max(sides) > LONGEST:
        raise ValueError(f"--size is at most {LONGEST:,} px a side, not {text}")
    return sides[0], sides[1]


def _content(path: str) -> bytes:
    return sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()


COMMANDS = (
    Command("app", "serve the app in a browser", _serve_options, _serve, passes_on=True),
    Command(
        "conventions", "list what each framework makes of a box", _conventions_options, _conventions
    ),
    Command("boxes", "read a file of boxes, or write it in another format", _boxes_options, _boxes),
    CHECK,
    CONFORM,
    PROBE,
    LESSONS_COMMAND,
)

"""What a subcommand of `roiviz` is."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from roiviz import extras

REFUSED = 2  # the exit status, as argparse's for wrong arguments


class Refusal(Exception):
    """Why a subcommand cannot do its work, in one sentence."""


@dataclass(frozen=True)
class Command:
    """A subcommand.

    Attributes:
        name, does: its word, and what it does in half a sentence.
        options: adds its options to a parser.
        run: does it, given its options and the words that the parser did not know; returns the
            exit status. Raises: Refusal.
        passes_on: whether such words are allowed.
    """

    name: str
    does: str
    options: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, list[str]], int]
    passes_on: bool = False


def need(part: str, modules: Sequence[str]) -> None:
    """Nothing, where all modules are there. Raises: Refusal, which says how to get them."""
    try:
        extras.need(part, modules, "app")
    except ImportError as why:
        raise Refusal(str(why)) from None


def say_compiling() -> None:
    """Say why the first call takes long, where no kernel's code is kept yet."""
    from roiviz.kernels import compiling

    if not compiling.has_code():
        print("Compiling the kernels, once …", file=sys.stderr, flush=True)

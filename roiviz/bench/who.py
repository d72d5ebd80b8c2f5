"""Who computes what: what each implementation did in each family, as `tools/matrix.py` found it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("who_computes_what.json")
VERSION = 1

FOLLOWS, FOLLOWS_ANOTHER, DIFFERS, REFUSES, UNASKED = STATES = (
    "follows", "follows_another", "differs", "refuses", "unasked",
)  # fmt: skip
"""What an implementation does in a family: follows the convention that it is held to, or another
in every case; differs from all; does not take such input, or has no backward; was not asked, as for
a gradient that its adapter does not give, or whose adds are not known here."""


@dataclass(frozen=True)
class Cell:
    """One implementation in one family.

    Attributes:
        state: one of STATES.
        cases, wrong: how many were run, and how many have a fault.
        conventions: the ids of those that explain every case, where it follows another.
        case: the first with a fault, as border:17.
        said: what is wrong with it.
        note: what else was seen, as how many were refused.
    """

    state: str
    cases: int = 0
    wrong: int = 0
    conventions: tuple[str, ...] = ()
    case: str = ""
    said: str = ""
    note: str = ""


@dataclass(frozen=True)
class Row:
    """One implementation.

    Attributes:
        id, title, note: of the adapter.
        convention: the id of the one that it is held to.
        versions: of its packages, as "torchvision 0.29.1, torch 2.14.1".
        cells: by family.
    """

    id: str
    title: str
    convention: str
    versions: str
    cells: Mapping[str, Cell]
    note: str = ""

    @property
    def cases(self) -> int:
        """How many were run."""
        return sum(cell.cases for cell in self.cells.values())

    @property
    def wrong(self) -> int:
        """How many have a fault."""
        return sum(cell.wrong for cell in self.cells.values())


@dataclass(frozen=True)
class Matrix:
    """What was found.

    Attributes:
        date: when, as 2026-11-27.
        families: id → what its boxes have in common, in order.
        rows: the implementations that were run.
        missing: title → why it was not run.
    """

    date: str
    families: Mapping[str, str]
    rows: tuple[Row, ...]
    missing: Mapping[str, str]


@cache
def matrix() -> Matrix:
    """What the file holds."""
    return read(json.loads(FILE.read_text(encoding="utf-8")))


def read(found: Mapping[str, Any]) -> Matrix:
    """The matrix of its JSON."""
    rows = []
    for row in found["rows"]:
        cells = {
            family: Cell(**{**cell, "conventions": tuple(cell.get("conventions", ()))})
            for family, cell in row["cells"].items()
        }
        rows.append(Row(**{**row, "cells": cells}))
    return Matrix(found["date"], found["families"], tuple(rows), found["missing"])

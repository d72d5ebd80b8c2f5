"""Every convention as text and as JSON, for the command line."""

from __future__ import annotations

import json
import math
from dataclasses import asdict
from enum import Enum
from typing import Any

from roiviz.conventions import CONVENTIONS, LEVELS, Convention, LevelRule
from roiviz.conventions.words import said

VERSION = 1
"""Of the JSON: it changes when a field is renamed or goes."""


def as_text() -> str:
    """Id and title, rules, sources: three lines a row."""
    rows: list[tuple[Convention | LevelRule, str]] = [
        *((row, said(row.rules)) for row in CONVENTIONS.values()),
        *((level, level.said) for level in LEVELS),
    ]
    return "\n".join(
        f"{row.id}  {row.title} ({row.version}, {row.checked})\n"
        f"    {rules}\n"
        f"    {' '.join(row.source)}"
        for row, rules in rows
    )


def as_json() -> str:
    """`conventions` and `levels`, each row with all of its rules and the same in words (`said`)."""
    found = {
        "version": VERSION,
        "conventions": [
            _plain(asdict(row)) | {"said": said(row.rules)} for row in CONVENTIONS.values()
        ],
        "levels": [_plain(asdict(row)) | {"said": row.said} for row in LEVELS],
    }
    return json.dumps(found, ensure_ascii=False, allow_nan=False, indent=1)


def _plain(value: Any) -> Any:
    """What JSON can hold: a number that is none there is a word, a choice its name."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(inner) for inner in value]
    if isinstance(value, Enum):
        return value.name.lower()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value

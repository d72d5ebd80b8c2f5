"""The list of conventions: on the command line, as JSON, and as a page of the docs."""

import json
from pathlib import Path

from roiviz.conventions import AXES, CONVENTIONS, HOW, LEVELS, Convention, LevelRule
from roiviz.conventions.words import said
from roiviz.hosts import command
from tools import conventions_table

ROOT = Path(__file__).parents[3]
ROWS: list[Convention | LevelRule] = [*CONVENTIONS.values(), *LEVELS]


def test_the_docs_are_not_stale():
    assert conventions_table.text() == (ROOT / "docs" / "conventions.md").read_text()


def test_the_command_lists_every_row(capsys):
    assert command.main(["conventions"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3 * len(ROWS)
    assert [line.split("  ")[0] for line in lines[::3]] == [row.id for row in ROWS]
    assert "a side of at least 0" in lines[lines.index(next(x for x in lines if "mmdet" in x)) + 1]
    assert all("https://" in line for line in lines[2::3])


def test_as_json(capsys):
    assert command.main(["conventions", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["version"] == 1
    assert [row["id"] for row in found["conventions"]] == list(CONVENTIONS)
    assert [row["id"] for row in found["levels"]] == [level.id for level in LEVELS]
    crop = next(row for row in found["conventions"] if row["id"] == "tf_crop_and_resize")
    assert set(crop["rules"]) == set(AXES)
    assert crop["rules"]["format"]["columns"] == ["y1", "x1", "y2", "x2"]
    assert crop["rules"]["format"]["unit"] == "centres"
    assert crop["rules"]["minimum"] == "-inf"
    assert crop["said"] == said(CONVENTIONS["tf_crop_and_resize"].rules)


def test_at_least_35_rows_each_with_its_source():
    assert len(CONVENTIONS) >= 35
    assert len({row.id for row in ROWS}) == len(ROWS)
    for row in ROWS:
        assert row.version, row.id
        assert row.source, row.id
        assert all(source.startswith("https://") for source in row.source), row.id
        assert row.checked in HOW, row.id


def test_what_is_said_tells_conventions_apart():
    """Rows of the same words have the same rules, but for the order of columns and last bits."""
    by_words: dict[str, set] = {}
    for row in CONVENTIONS.values():
        rules = row.rules
        numbers = rules.format.numbers, rules.format.unit, rules.offset, rules.end, rules.minimum
        rest = rules.rounding, rules.grid, rules.placement, rules.border, rules.reduction
        by_words.setdefault(said(rules), set()).add((numbers, rest))
    assert {words for words, found in by_words.items() if len(found) > 1} == set()

"""Write docs/conventions.md: every framework's convention, its source and how it was checked.

python tools/conventions_table.py
"""

import json
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from roiviz.conventions import CONVENTIONS, HOW, LEVELS  # noqa: E402
from roiviz.conventions.words import said  # noqa: E402

FILE = ROOT / "docs" / "conventions.md"
TOP = """# Conventions

What each implementation makes of a box: the rows of `roiviz/conventions`, which
`python tools/conventions_table.py` writes here and `roiviz conventions` prints. What a row does not
name is as in Caffe2's RoIAlign of 2017: corners times `spatial_scale` without an offset, a side of
at least one cell, ⌈size of a bin⌉ samples along each axis or the ratio that is asked for, each in
the middle of its share of the bin, 0 beyond one cell outside the outermost cell centres, and their
mean.

{how}
"""
PEERS = """
## What was run

| Framework | Version | Calls | Command |
|---|---|---|---|
"""


def link(source: str) -> str:
    """A source as a link that is called by its last part."""
    return f"[{source.rstrip('/').rsplit('/', 1)[-1]}]({source})"


def text() -> str:
    """The whole page."""
    counts = Counter(row.checked for row in CONVENTIONS.values())
    how = "\n".join(
        f"- **{word}** ({counts[word]} rows): {meaning}." for word, meaning in HOW.items()
    )
    lines = [
        TOP.format(how=how),
        "| Id | Implementation | Version | Rules | Checked | Source |",
        "|---|---|---|---|---|---|",
    ]
    for row in CONVENTIONS.values():
        note = f" {row.note}" if row.note else ""
        sources = ", ".join(link(source) for source in row.source)
        lines.append(
            f"| `{row.id}` | {row.framework}: {row.operator} | {row.version} | "
            f"{said(row.rules)}.{note} | {row.checked} | {sources} |"
        )
    lines += [
        "",
        "## Levels of a feature pyramid",
        "",
        "| Id | Framework | Version | Rule | Checked | Source |",
        "|---|---|---|---|---|---|",
    ]
    for level in LEVELS:
        sources = ", ".join(link(source) for source in level.source)
        lines.append(
            f"| `{level.id}` | {level.framework} | {level.version} | {level.said} | "
            f"{level.checked} | {sources} |"
        )
    lines.append(PEERS.rstrip())
    for file in sorted((ROOT / "tests" / "golden").glob("peer_*.json")):
        index = json.loads(file.read_text())
        meta = index["meta"]
        version = meta["version"]
        if isinstance(version, dict):
            version = f"{len(version)} kernels, each at the commit that {file.name} names"
        calls = len(index["cases"])
        lines.append(f"| {meta['peer']} | {version} | {calls} | `{meta['command']}` |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    FILE.write_text(text())

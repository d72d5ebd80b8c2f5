"""The examples in docs/, as they stand there."""

import re
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(name: str) -> list[tuple[str, str]]:
    """What a page has in fences, in order: its language, and what stands there."""
    return FENCE.findall((DOCS / name).read_text("utf-8"))


def examples(name: str) -> list[str]:
    """The Python programs of a page, in order."""
    return [code for language, code in blocks(name) if language == "python"]

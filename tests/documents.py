"""The examples in docs/, as they stand there."""

import re
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"


def examples(name: str) -> list[str]:
    """The Python programs of a page, in order."""
    return re.findall(r"^```python\n(.*?)^```$", (DOCS / name).read_text("utf-8"), re.M | re.S)

"""Write the canvas's types from the schema; `make types` runs it.

The module `part` of every page's folder under roiviz/views adds to them.
"""

import importlib
import inspect
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
TARGET = ROOT / "roiviz" / "canvas" / "core" / "messages.d.ts"


def text() -> str:
    """What the file should say."""
    from roiviz.scene.schema import Card, CardName, PagePart
    from roiviz.scene.types import declarations

    names = sorted(path.parent.name for path in (ROOT / "roiviz" / "views").glob("*/part.py"))
    modules = [importlib.import_module(f"roiviz.views.{name}.part") for name in names]
    classes = [
        row
        for module in modules
        for row in vars(module).values()
        if inspect.isclass(row) and row.__module__ == module.__name__
    ]
    parts = [row for row in classes if issubclass(row, PagePart)]
    cards = [row for row in classes if issubclass(row, CardName)]
    return declarations(parts, [Card, *cards])


if __name__ == "__main__":
    TARGET.write_text(text(), "utf-8")

"""What a browser loads of the canvas: its scripts, its style sheets and the glossary's words."""

import functools
import json
from collections.abc import Mapping
from pathlib import Path

from roiviz import glossary, palette

FOLDER = Path(__file__).parents[1] / "canvas"


@functools.cache
def sources() -> Mapping[str, bytes]:
    """Path in roiviz/canvas -> content of every script there.

    styles.js holds the style sheets, kit/glossary.js the words of GLOSSARY.md.
    """
    found = {_name(path): path.read_bytes() for path in sorted(FOLDER.rglob("*.js"))}
    # canvas.css comes before the sheets of single pages, which build on it.
    sheets = [path.read_text("utf-8") for path in sorted(FOLDER.rglob("*.css"))]
    styles = json.dumps([palette.css(), *sheets])
    words = json.dumps(glossary.entries())
    made = {"styles.js": ("STYLES", styles), "kit/glossary.js": ("GLOSSARY", words)}
    scripts = {n: f"export const {what} = {text};\n".encode() for n, (what, text) in made.items()}
    return {**found, **scripts}


def _name(path: Path) -> str:
    return path.relative_to(FOLDER).as_posix()

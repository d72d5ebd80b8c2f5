"""The canvas's scripts as they are written, and what each imports."""

import posixpath
import re

from roiviz.scene.files import BUNDLES, FOLDER

SCRIPTS = sorted(path for path in FOLDER.rglob("*.js") if path not in BUNDLES)


def imports_of(path: str, text: str) -> list[str]:
    """Paths, from the canvas's folder, of the files that a script imports."""
    named = re.findall(r'^(?:import|export)\b[^;"]*"(\.[^"]+)"', text, re.MULTILINE)
    return [posixpath.normpath(posixpath.join(posixpath.dirname(path), name)) for name in named]

"""What a browser loads of the canvas: scripts, style sheets, the glossary's words, the kernels."""

import base64
import functools
import hashlib
import json
import zlib
from collections.abc import Mapping
from pathlib import Path

from roiviz import glossary, palette, places

FOLDER = Path(__file__).parents[1] / "canvas"
# All of it, and what a page with one lesson, or one view, needs; see tools/bundle_canvas.py.
BUNDLE = FOLDER / "bundle.js"
LESSON_BUNDLE = FOLDER / "bundle_lesson.js"
VIEW_BUNDLE = FOLDER / "bundle_view.js"
BUNDLES = (BUNDLE, LESSON_BUNDLE, VIEW_BUNDLE)


@functools.cache
def sources(page: str = "*") -> Mapping[str, bytes]:
    """Path in roiviz/canvas -> content of every script there.

    styles.js holds the style sheets, kit/glossary.js the words of GLOSSARY.md, wasm/module.js the
    kernels in WebAssembly: text, for a page may be opened where nothing can be fetched.

    Args:
        page: the folder in views/ whose own style sheets are among them; all unless given.
    """
    scripts = [path for path in sorted(FOLDER.rglob("*.js")) if path not in BUNDLES]
    found = {_name(path): path.read_bytes() for path in scripts}
    # canvas.css comes before the sheets of single pages, which build on it.
    own = FOLDER.glob("views/**/*.css" if page == "*" else f"views/{page}/*.css")
    sheets = [path.read_text("utf-8") for path in [*sorted(FOLDER.glob("*.css")), *sorted(own)]]
    styles = json.dumps([palette.css(), *sheets])
    words = json.dumps(glossary.entries())
    deflated = zlib.compress(places.WASM.read_bytes(), 9)
    module = json.dumps(base64.b64encode(deflated).decode())
    made = {
        "styles.js": ("STYLES", styles),
        "kit/glossary.js": ("GLOSSARY", words),
        "wasm/module.js": ("MODULE", module),
    }
    written = {n: f"export const {what} = {text};\n".encode() for n, (what, text) in made.items()}
    return {**found, **written}


def _name(path: Path) -> str:
    return path.relative_to(FOLDER).as_posix()


def fingerprint(files: Mapping[str, bytes]) -> str:
    """A hash of names and contents."""
    digest = hashlib.blake2b(digest_size=8)
    for name, content in files.items():
        digest.update(name.encode() + b"\0" + content)
    return digest.hexdigest()


def bundle_head() -> str:
    """The first line of a bundle that is made from today's sources."""
    return f"// Made by `make bundle` from sources {fingerprint(sources())}; not to be edited."

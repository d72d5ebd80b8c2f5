"""Make the canvas one file, for a notebook and for a page that is opened offline.

`make bundle` runs it. Its first line says which sources it was made from, so that a test can tell
when it is stale.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))


def main(esbuild: str) -> None:
    """Write the bundles with esbuild, from exactly the files that a server would serve."""
    from roiviz.scene.files import BUNDLE, LESSON_BUNDLE, VIEW_BUNDLE, bundle_head, sources

    # Inside a page, which is as small as it can be.
    within = ["--format=iife", "--global-name=roiviz", "--minify"]
    rows = (
        (BUNDLE, "canvas.js", sources(), ["--format=esm"]),
        (LESSON_BUNDLE, "lesson_page.js", sources("learn"), within),
        (VIEW_BUNDLE, "view_page.js", sources(), within),
    )
    for bundle, entry, files, options in rows:
        with tempfile.TemporaryDirectory() as folder:
            for name, content in files.items():
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            made = bundled(esbuild, folder, entry, options)
        bundle.write_text(f"{bundle_head()}\n{made}", "utf-8")


def bundled(esbuild: str, folder: str, entry: str, options: list[str]) -> str:
    """One file's text."""
    return subprocess.run(
        [
            str(Path(esbuild).resolve()),
            entry,
            "--bundle",
            "--charset=utf8",
            "--legal-comments=none",
            "--target=es2023",
            "--log-level=warning",
            *options,
        ],
        cwd=folder,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout


if __name__ == "__main__":
    main(*sys.argv[1:])

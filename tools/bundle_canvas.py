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
    """Write bundle.js with esbuild, from exactly the files that a server would serve."""
    from roiviz.scene.files import BUNDLE, bundle_head, sources

    with tempfile.TemporaryDirectory() as folder:
        for name, content in sources().items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        made = subprocess.run(
            [
                str(Path(esbuild).resolve()),
                "canvas.js",
                "--bundle",
                "--format=esm",
                "--charset=utf8",
                "--legal-comments=none",
                "--target=es2023",
                "--log-level=warning",
            ],
            cwd=folder,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        ).stdout
    BUNDLE.write_text(f"{bundle_head()}\n{made}", "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])

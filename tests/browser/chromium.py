"""How the browser tests, the benchmarks and the screenshots find and start their Chromium.

`python tests/browser/chromium.py` prints the path, or fails when there is none.
"""

import os
import shutil
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Playwright, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"

# Quiet and alone: only the app is asked for; a host that is not this machine has no address.
ARGUMENTS = (
    "--no-sandbox",  # a container's root cannot have one
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    # Each window would load the list below its address bar, a second of work that nobody sees. (The
    # last list is the one that counts, so what Playwright's has for a page's sake is named again.)
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,AvoidUnnecessaryBeforeUnloadCheckSync,"
    "DestroyProfileOnBrowserClose,HttpsUpgrades,PaintHolding,ThirdPartyStoragePartitioning",
)


def find(playwright: Playwright) -> str | None:
    """A Chromium's path: $ROIVIZ_CHROMIUM, else the system's, else Playwright's own, else None."""
    chosen = os.environ.get("ROIVIZ_CHROMIUM")
    if chosen:
        if not os.access(chosen, os.X_OK):
            raise ValueError(f"ROIVIZ_CHROMIUM: want the path of a Chromium, got {chosen!r}")
        return chosen
    for path in (*map(shutil.which, NAMES), MAC, playwright.chromium.executable_path):
        if path and Path(path).is_file():
            return path
    return None


def options(path: str) -> dict[str, Any]:
    """How Playwright starts the Chromium at this path."""
    return {"executable_path": path, "args": list(ARGUMENTS)}


def launch(playwright: Playwright) -> Browser:
    """A headless Chromium; the caller closes it."""
    path = find(playwright)
    if path is None:
        raise RuntimeError("no Chromium here: install one, or set ROIVIZ_CHROMIUM to its path")
    return playwright.chromium.launch(**options(path))


if __name__ == "__main__":
    with sync_playwright() as started:
        print(find(started) or exit("no Chromium here"))

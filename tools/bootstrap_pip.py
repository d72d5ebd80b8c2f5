"""Put pip into the environment that runs this, from PyPI and with nothing but the standard library.

The last way in for a Python with neither ensurepip nor a pip of its own, as Debian's `python3`.
"""

import hashlib
import json
import pathlib
import runpy
import sys
import tempfile
import urllib.request
from urllib.parse import urljoin

INDEX = "https://pypi.org/pypi/pip/json"
TIMEOUT_SECONDS = 60


def download(url: str) -> bytes:
    """The bytes at `url`."""
    with urllib.request.urlopen(url, timeout=TIMEOUT_SECONDS) as answer:
        return answer.read()


def main() -> None:
    """Fetch pip's wheel, compare its digest with the index's, and let it install itself."""
    wheel = next(
        file for file in json.loads(download(INDEX))["urls"] if file["packagetype"] == "bdist_wheel"
    )
    content = download(urljoin(INDEX, wheel["url"]))
    if hashlib.sha256(content).hexdigest() != wheel["digests"]["sha256"]:
        raise SystemExit(f"{wheel['filename']}: the download does not match the index's digest")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / wheel["filename"]
        path.write_bytes(content)
        sys.path.insert(0, str(path))
        sys.argv = ["pip", "install", "--quiet", "--disable-pip-version-check", str(path)]
        runpy.run_module("pip", run_name="__main__")


if __name__ == "__main__":
    main()

"""Calls of the WebAssembly module, made by node through the loader that a browser uses."""

import json
import math
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from roiviz.kernels.wasm import MODULE
from roiviz.scene import wire

RUNNER = Path(__file__).parents[1] / "canvas" / "wasm_calls.js"


def node() -> str:
    """The node of the machine, or the one that `tools/canvas.sh` has put beside Python."""
    beside = Path(sys.executable).parent
    found = shutil.which("node", path=f"{os.environ.get('PATH', '')}{os.pathsep}{beside}")
    if found is None and os.environ.get("CI") == "true":
        pytest.fail("no node: `tools/canvas.sh test` fetches one")
    if found is None:
        pytest.skip("no node: `tools/canvas.sh test` fetches one")
    return found


class Calls:
    """A list of calls, and what the module makes of them."""

    def __init__(self) -> None:
        self._calls: list[dict[str, Any]] = []
        self._arrays: dict[str, np.ndarray] = {}

    def add(self, of: str, operator: str | None = None, **given: Any) -> None:
        """A method of `Kernels`, with arrays anywhere in what it is given."""
        self._calls.append({"of": of, "operator": operator, "given": self._named(given)})

    def made(self, module: Path = MODULE) -> list[Any]:
        """The results in order, with their arrays, or the sentence of a refusal."""
        with tempfile.TemporaryDirectory() as folder:
            packet, target = Path(folder, "packet"), Path(folder, "results")
            packet.write_bytes(wire.pack({"calls": self._calls}, self._arrays))
            subprocess.run([node(), RUNNER, module, packet, target], check=True, timeout=120)
            content = target.read_bytes()
        (length,) = struct.unpack_from("<I", content)
        rows = json.loads(content[4 : 4 + length])
        assert len(rows) == len(self._calls)
        return [_read(content, 4 + length, row) for row in rows]

    def _named(self, given: Any) -> Any:
        if isinstance(given, dict):
            return {name: self._named(value) for name, value in given.items()}
        if isinstance(given, np.ndarray):
            name = f"a{len(self._arrays)}"
            self._arrays[name] = given
            return f"@{name}"
        return given


def _read(content: bytes, start: int, entry: Any) -> Any:
    if isinstance(entry, list):
        return [_read(content, start, of) for of in entry]
    if not isinstance(entry, dict):
        return -0.0 if entry == "-0" else entry
    if "dtype" not in entry:
        return {name: _read(content, start, of) for name, of in entry.items()}
    count, shape = math.prod(entry["shape"]), entry["shape"]
    return np.frombuffer(content, entry["dtype"], count, start + entry["offset"]).reshape(shape)

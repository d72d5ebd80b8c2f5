"""Exported programs of frameworks that the tests do not install, run and recorded.

    python -m benchmarks.exports

It needs torch, torchvision and jax, and writes tests/golden/exports.json and .npz: which program of
which view was run, by its digest, and what it gave.
"""

import contextlib
import hashlib
import io
import json
from pathlib import Path

import numpy as np

from roiviz.exports import code
from tests.roiviz.exports.views import view

FRAMEWORKS = ("torchvision", "jax")
SEEDS = range(18)
GOLDEN = Path(__file__).parents[1] / "tests" / "golden" / "exports"


def main() -> None:
    """Run every program and record what it gives."""
    rows, outputs = [], {}
    for framework in FRAMEWORKS:
        for seed in SEEDS:
            shown = view(seed)
            if code.reason_without(shown, framework):
                continue
            program = code.code(shown, framework)
            space: dict = {}
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(program, "program", "exec"), space)
            name = f"{framework} {seed}"
            outputs[name] = np.asarray(space["output"], np.float32)[:, 0]
            digest = hashlib.sha256(program.encode()).hexdigest()
            rows.append({"name": name, "framework": framework, "seed": seed, "program": digest})
    GOLDEN.with_suffix(".json").write_text(json.dumps(rows, indent=1) + "\n")
    np.savez_compressed(GOLDEN.with_suffix(".npz"), **outputs)  # type: ignore[arg-type]
    print(f"{len(rows)} programs were run.")


if __name__ == "__main__":
    main()

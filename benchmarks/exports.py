"""Exported programs of frameworks that the tests do not install, run and recorded.

    python -m benchmarks.exports

It needs torch, torchvision and jax (requirements-bench.txt), and writes tests/golden/exports.json
and .npz: which program of which view was run, by its digest, and what it gave.
"""

import contextlib
import hashlib
import io
import json
import sys
from pathlib import Path

import numpy as np

from benchmarks import common
from roiviz.exports import code
from tests.roiviz.exports.views import backward, view

FRAMEWORKS = ("torchvision", "jax")
SEEDS = range(18)
GOLDEN = Path(__file__).parents[1] / "tests" / "golden" / "exports"


def main() -> None:
    """Run every program and record what it gives."""
    if missing := common.absent("torch", "torchvision", "jax"):
        sys.exit(missing)
    rows, outputs = [], {}
    for framework in FRAMEWORKS:
        for seed in SEEDS:
            for is_gradient, shown in ((False, view(seed)), (True, backward(seed))):
                if code.reason_without(shown, framework):
                    continue
                program = code.code(shown, framework)
                name = f"{framework} {seed}{' gradient' * is_gradient}"
                outputs[name] = _given(program, is_gradient)
                digest = hashlib.sha256(program.encode()).hexdigest()
                rows.append(
                    {"name": name, "framework": framework, "seed": seed, "gradient": is_gradient,
                     "program": digest}
                )  # fmt: skip
    GOLDEN.with_suffix(".json").write_text(json.dumps(rows, indent=1) + "\n")
    np.savez_compressed(GOLDEN.with_suffix(".npz"), **outputs)  # type: ignore[arg-type]
    print(f"{len(rows)} programs were run.")


def _given(program: str, is_gradient: bool) -> np.ndarray:
    """(R, PH, PW) outputs, or the gradient (H, W)."""
    space: dict = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(program, "program", "exec"), space)
    if is_gradient:
        return np.asarray(space["gradient"], np.float32)[0, 0]
    return np.asarray(space["output"], np.float32)[:, 0]


if __name__ == "__main__":
    main()

"""The probe set as files: the calls, scripts that make them, and what an operator gave."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np

from roiviz.bench.case import BenchError
from roiviz.bench.files import opened
from roiviz.bench.limits import MAX_BYTES
from roiviz.bench.probes import BINS, Answer, calls, identified

PROBE, GOT = "probe.npz", "got.npz"

_HEAD = '''"""{does}

    python {name}{usage}

It makes the calls of {probe} and writes what they give to {got}. Then: roiviz probe . --read
"""

import importlib
import sys
from pathlib import Path

import numpy as np
{imports}
HERE = Path(__file__).parent
BINS = {bins}


{operator}

def main():
    got = {{}}
    with np.load(HERE / "{probe}") as probe:
        for name in probe["names"].tolist():
            features, rois = probe[f"{{name}}.features"], probe[f"{{name}}.rois"]
            scale, ratio = float(probe[f"{{name}}.scale"]), int(probe[f"{{name}}.ratio"])
            try:
                output = operator(features, rois, scale, ratio)
                got[name] = np.asarray(output, np.float32)
            except Exception as why:  # a call that the operator refuses tells nothing
                print(f"{{name}}: left out ({{why}})")
    np.savez(HERE / "{got}", **got)
    print(f"{{len(got)}} calls are in {got}")


if __name__ == "__main__":
    main()
'''

_NAMED = '''
def _named(default):
    """The function that the command line names, as module:function."""
    module, _, name = (sys.argv[1] if len(sys.argv) > 1 else default).partition(":")
    sys.path.insert(0, ".")
    return getattr(importlib.import_module(module), name)

'''

_TORCH = (
    _NAMED
    + '''
FUNCTION = _named("torchvision.ops:roi_align")


def operator(features, rois, scale, ratio):
    """(R, C, PH, PW). Change it where your operator is called otherwise."""
    return FUNCTION(
        torch.from_numpy(features),
        torch.from_numpy(rois),
        BINS,
        spatial_scale=scale,
        sampling_ratio=ratio,
    )

'''
)

_ONNXRUNTIME = '''OPSET, MODE = 16, "avg"


def operator(features, rois, scale, ratio):
    """(R, C, PH, PW). Change it where your model is another."""
    kind = onnx.TensorProto.FLOAT
    node = helper.make_node(
        "RoiAlign",
        ["features", "boxes", "maps"],
        ["output"],
        output_height=BINS[0],
        output_width=BINS[1],
        spatial_scale=scale,
        sampling_ratio=ratio,
        mode=MODE,
    )
    inputs = [
        helper.make_tensor_value_info("features", kind, [None] * 4),
        helper.make_tensor_value_info("boxes", kind, [None, 4]),
        helper.make_tensor_value_info("maps", onnx.TensorProto.INT64, [None]),
    ]
    outputs = [helper.make_tensor_value_info("output", kind, [None] * 4)]
    graph = helper.make_graph([node], "probe", inputs, outputs)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=8)
    session = onnxruntime.InferenceSession(model.SerializeToString())
    given = {"features": features, "boxes": rois[:, 1:], "maps": rois[:, 0].astype(np.int64)}
    return session.run(None, given)[0]

'''

_JAX = (
    _NAMED
    + '''
FUNCTION = _named("my_port:roi_align")


def operator(features, rois, scale, ratio):
    """(R, C, PH, PW). Change it where your operator is called otherwise."""
    return FUNCTION(jnp.asarray(features), jnp.asarray(rois), BINS, scale, ratio)

'''
)

_NUMPY = (
    _NAMED
    + '''
FUNCTION = _named("my_port:roi_align")


def operator(features, rois, scale, ratio):
    """(R, C, PH, PW). Change it where your operator is called otherwise."""
    return FUNCTION(features, rois, BINS, scale, ratio)

'''
)

_BY_NAME = " [module:function]"
# name, what it runs, how it is called, what it imports, its operator.
_SCRIPTS = (
    ("probe_torch.py", "torchvision's roi_align, or another PyTorch function", _BY_NAME,
     "import torch\n", _TORCH),
    ("probe_onnxruntime.py", "ONNX Runtime's RoiAlign", "",
     "import onnx\nimport onnxruntime\nfrom onnx import helper\n", _ONNXRUNTIME),
    ("probe_jax.py", "a JAX function", _BY_NAME, "import jax.numpy as jnp\n", _JAX),
    ("probe_numpy.py", "a function on numpy arrays", _BY_NAME, "", _NUMPY),
)  # fmt: skip


NAMES = (PROBE, *(name for name, *_ in _SCRIPTS))


def write(folder: Path) -> tuple[Path, ...]:
    """Write the calls and the scripts, and say which files these are.

    Args:
        folder: made if it is not there; files of these names are replaced.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        (folder / name).write_bytes(made(name))
    return tuple(folder / name for name in NAMES)


def made(name: str) -> bytes:
    """What stands in the file of NAMES that is called so."""
    return _calls() if name == PROBE else _script(name)


def _calls() -> bytes:
    arrays: dict[str, Any] = {"names": np.array([call.name for call in calls()])}
    for call in calls():
        arrays[f"{call.name}.features"] = call.features
        arrays[f"{call.name}.rois"] = call.rois
        arrays[f"{call.name}.scale"] = np.array(call.spatial_scale)
        arrays[f"{call.name}.ratio"] = np.array(call.sampling_ratio)
    file = io.BytesIO()
    np.savez(file, **arrays)
    return file.getvalue()


def _script(name: str) -> bytes:
    _, runs, usage, imports, operator = next(row for row in _SCRIPTS if row[0] == name)
    script = _HEAD.format(
        does=f"Runs {runs}.", name=name, usage=usage, probe=PROBE, got=GOT,
        imports=imports, bins=BINS, operator=operator.strip("\n") + "\n",
    )  # fmt: skip
    return script.encode()


def read(folder: Path) -> Answer:
    """Whose rules the operator has whose outputs a script wrote here.

    Raises: BenchError, or OSError for a file that cannot be opened.
    """
    path = folder / GOT
    if path.stat().st_size > MAX_BYTES:
        raise BenchError(f"{path} is no output of the probe set: it is too large.")
    values = opened(path.read_bytes(), GOT).values
    outputs = {name: value for name, value in values.items() if isinstance(value, np.ndarray)}
    if not outputs:
        raise BenchError(f"{path} has no outputs: the operator refused every call.")
    try:
        return identified(outputs)
    except ValueError as why:
        raise BenchError(f"{path} is not of this probe set: {why}.") from None

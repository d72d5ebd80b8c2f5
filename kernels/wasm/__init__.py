"""The kernels in WebAssembly: the CPU's loops over the same formulas, in one module for a browser.

``kernels.wasm.loops`` has what the module exports, ``kernels.wasm.build`` makes it, and the file is
kept beside them, so that neither the app nor an installed roiviz needs a compiler for it.
"""

from pathlib import Path

MODULE = Path(__file__).with_name("kernels.wasm")
"""The module, as ``make wasm`` built it last."""

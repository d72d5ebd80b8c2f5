"""Whether the module's cosine and sine are the C library's, for every angle that float32 holds.

    python -m benchmarks.wasm_angles

Both are even or odd, so that the two billion angles from 0 on stand for all. It takes minutes.
"""

import math
import time

import numpy as np

from roiviz.kernels.compiling import njit
from roiviz.kernels.wasm.angles import cosine, sine

BEYOND = 0x7F800000
"""The bits of the first float32 that is no number."""
STEP = 2**26


@njit(cache=True, nogil=True)
def differing(first: int, last: int) -> tuple[int, int]:
    """(how many of the angles with these bits differ, the bits of one of them)."""
    count, example = 0, -1
    for bits in range(first, last):
        radians = np.float64(np.int32(bits).view(np.float32))
        # As `formulas.rotation` rounds them.
        ours = np.float32(cosine(radians)), np.float32(sine(radians))
        theirs = np.float32(math.cos(radians)), np.float32(math.sin(radians))
        if ours != theirs:
            count, example = count + 1, bits
    return count, example


def main() -> None:
    started, total = time.perf_counter(), 0
    for first in range(0, BEYOND, STEP):
        count, example = differing(first, min(first + STEP, BEYOND))
        total += count
        if count:
            angle = np.int32(example).view(np.float32)
            print(f"{count} differ from {first:#010x} on, one of them {angle!r}")
    seconds = time.perf_counter() - started
    print(f"{total} of {BEYOND:,} angles differ ({seconds:.0f} s)")


if __name__ == "__main__":
    main()

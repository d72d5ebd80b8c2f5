"""Arrays on a GPU, as this package passes them around: plain numbers, so that making one is free.

Numba's own device arrays look up the driver's context for each view, which takes longer than most
kernels run.
"""

import math
from typing import Any

import numpy as np

from .. import dlpack

Shape = tuple[int, ...]


class Array:
    """Memory on a GPU in a shape.

    Attributes:
        address: of its first value.
        shape: of the array.
        strides: in bytes.
        dtype: of its values.
        stream: number of the stream that its contents come on; 0 is the default stream.
        owner: what keeps the memory.
        contiguous: whether it is C-contiguous.
        size: how many values it has.
    """

    __slots__ = (
        "address", "contiguous", "dtype", "owner", "shape", "size", "stream", "strides"
    )  # fmt: skip

    def __init__(
        self,
        address: int,
        shape: Shape,
        dtype: np.dtype[Any],
        *,
        strides: Shape | None = None,
        stream: int = 0,
        owner: Any = None,
    ) -> None:
        """Describe memory; without ``strides`` it is C-contiguous."""
        plain = dlpack.c_strides(shape, dtype.itemsize)
        self.address, self.shape, self.dtype = address, shape, dtype
        self.strides = plain if strides is None else strides
        self.stream, self.owner = stream, owner
        self.size = math.prod(shape)
        self.contiguous = self.strides == plain or all(
            length == 1 or step == want
            for length, step, want in zip(shape, self.strides, plain, strict=True)
        )

    def __len__(self) -> int:
        """Its first length."""
        return self.shape[0]

    def __getitem__(self, key: tuple[slice, ...]) -> "Array":
        """A view of a part: one slice for each of the first axes, without steps."""
        address, shape = self.address, list(self.shape)
        for axis, part in enumerate(key):
            first, end, _ = part.indices(shape[axis])
            shape[axis] = max(end - first, 0)
            address += first * self.strides[axis]
        return self.view(tuple(shape), self.strides, address)

    def view(
        self, shape: Shape, strides: Shape | None = None, address: int | None = None
    ) -> "Array":
        """The same memory in another shape, on the same stream."""
        address = self.address if address is None else address
        return Array(
            address, shape, self.dtype, strides=strides, stream=self.stream, owner=self.owner
        )  # fmt: skip

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        """The array as other libraries read it."""
        return {
            "data": (self.address if self.size else 0, False),
            "shape": self.shape,
            "strides": None if self.contiguous else self.strides,
            "typestr": self.dtype.str,
            "stream": self.stream or None,
            "version": 3,
        }


def from_interface(interface: dict[str, Any], owner: Any) -> Array:
    """The array that a ``__cuda_array_interface__`` describes.

    Raises: TypeError, KeyError or ValueError where it cannot be read.
    """
    shape, strides = tuple(map(int, interface["shape"])), interface.get("strides")
    return Array(
        int(interface["data"][0] or 0),
        shape,
        np.dtype(interface["typestr"]),
        strides=None if strides is None else tuple(map(int, strides)),
        stream=int(interface.get("stream") or 0),
        owner=owner,
    )

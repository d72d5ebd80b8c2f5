"""Reads what a page sends to its canvas."""

from typing import Any

import numpy as np

from roiviz.scene import wire

Header = dict[str, Any]
Arrays = dict[str, np.ndarray]


def read(data: bytes) -> tuple[Header, Arrays]:
    """Header and arrays; a layer's array also goes by the layer's id, as "layer.regions"."""
    header, arrays = wire.unpack(data)
    for place, layer in enumerate(header.get("layers", ())):
        arrays[f"layer.{layer['id']}"] = arrays[f"layers.{place}.array"]
    return header, arrays

"""What the cards of both pages with R-MAC's regions are told."""

from __future__ import annotations

from dataclasses import dataclass

from roiviz.scene.schema import PagePart, Wholes


@dataclass(frozen=True)
class RegionTable(PagePart):
    """R-MAC's regions on the map.

    Attributes:
        regions: (n, 5) first and last cells x1, y1, x2, y2, and the level.
        drawn: indices of those that the layer "regions" draws, in its order.
        channels: their names; empty where only the shown one travels.
    """

    regions: Wholes
    drawn: tuple[int, ...]
    channels: tuple[str, ...]

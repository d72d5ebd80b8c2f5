"""Where feature maps come from: a kind and its stride, or a person's own array or model."""

from collections.abc import Callable
from dataclasses import dataclass

from roiviz import features
from roiviz.features import FeatureMap
from roiviz.pictures import Picture
from roiviz.small_maps import SmallMap


@dataclass(frozen=True)
class Source:
    """One way to make feature maps of pictures.

    Attributes:
        title: for the screen.
        key: what the maps depend on besides the picture; caches go by it.
        stride: picture pixels per cell; None where the map has a size of its own.
        make: picture → feature map; raises ValueError with one sentence.
        guessed: what was guessed or does not fit, given the picture; "" for nothing.
        everyones: whether it depends on nobody's file.
    """

    title: str
    key: str
    stride: int | None
    make: Callable[[Picture], FeatureMap]
    guessed: Callable[[Picture], str] = lambda picture: ""
    everyones: bool = False


@dataclass(frozen=True)
class Missing:
    """Why there is no picture, source or map; nothing else is shown or computed in its place."""

    sentence: str


def of_kind(kind: str, stride: int) -> Source:
    """The lab's own maps."""
    return Source(
        features.KINDS[kind].title,
        f"{kind}/{stride}",
        stride,
        lambda picture: features.compute(picture, kind, stride),
        everyones=True,
    )


def of_cells(cells: SmallMap) -> Source:
    """A map that an address spells out."""
    return Source(cells.title, cells.key, None, lambda picture: cells.feature_map(), everyones=True)

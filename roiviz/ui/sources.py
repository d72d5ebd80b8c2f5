"""Where feature maps come from: a kind and its stride, or somebody's own array or model."""

from collections.abc import Callable
from dataclasses import dataclass

from roiviz import features
from roiviz.features import FeatureMap
from roiviz.pictures import Picture
from roiviz.ui import compute


@dataclass(frozen=True)
class Source:
    """One way to make feature maps of pictures.

    Attributes:
        title: for the screen.
        stride: picture pixels per cell; None where the map has a size of its own.
        of: picture → feature map; raises ValueError with one sentence.
    """

    title: str
    stride: int | None
    of: Callable[[Picture], FeatureMap]


def of_kind(kind: str, stride: int) -> Source:
    """The lab's own maps."""
    return Source(
        features.KINDS[kind].title,
        stride,
        lambda picture: compute.feature_map(picture, kind, stride),
    )

"""The state of the person, which all pages share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from roiviz import features, samples, small_maps
from roiviz.backbone_onnx import PREPARATIONS, SIDES
from roiviz.boxes import Box
from roiviz.explain.roi_settings import ROI_OPERATORS, RoiSettings
from roiviz.kernels import operators
from roiviz.kernels.regions import VARIANTS
from roiviz.scene.schema import View
from roiviz.views import old_links
from roiviz.views.codecs import BOXES, MAX_BOXES, ZOOM
from roiviz.views.fields import (
    Codec,
    choice,
    flag,
    number_of,
    real,
    stated,
    text,
    value_of,
    whole,
)

OWN = "own"  # features from a person's file, beside the app's own kinds
OWN_PREFIX = "own-"
OWN_DIGITS = 12
# Rows and columns of bins that have a button; any other number is typed.
BINS = (1, 2, 4, 7, 14, 28)
OTHER_BINS = 0
LARGEST_BINS = 32
MAX_CHANNEL = 1 << 24
ALL_STRIDES = (1, 2, 4, 8, 16, 32)
LAYOUTS = ("CHW", "HWC")
MAX_STRIDE = 1024.0
MAX_ITEM = 1 << 20  # of a batch
MOST_SCALES = 5
MOST_OVERLAP = 0.9


def _picture_codec(ids: tuple[str, ...], old: dict[str, str]) -> Codec:
    one = choice(ids, old)

    def read(texts: Any) -> str:
        if small_maps.is_small_map(texts[-1]):
            return small_maps.read(texts[-1]).key
        return texts[-1] if is_own(texts[-1]) else one.read(texts)

    return Codec(read, str, one.wants)


def is_own(key: str) -> bool:
    """Whether a picture's key names a person's own file."""
    digits = key.removeprefix(OWN_PREFIX)
    return len(digits) == OWN_DIGITS and key == OWN_PREFIX + digits and _is_hex(digits)


def _is_hex(digits: str) -> bool:
    return set(digits) <= set("0123456789abcdef")


def _channels_by_name() -> dict[str, int]:
    found: dict[str, int] = {}
    for row in features.KINDS.values():
        for stride in row.strides:
            found |= {name: index for index, name in enumerate(row.channel_names(stride))}
    return found


def _channel_codec() -> Codec:
    numbered = whole(0, MAX_CHANNEL, _channels_by_name())
    return Codec(
        lambda texts: numbered.read([texts[-1].removeprefix("channel ")]), str, numbered.wants
    )


PICTURE = _picture_codec(tuple(samples.SAMPLES), old_links.PICTURES)
FEATURES = choice((*features.KINDS, OWN), old_links.FEATURES)
STRIDE = number_of(ALL_STRIDES, old_links.STRIDES)


@dataclass(frozen=True)
class Person:
    """Picture, feature map, boxes and operator; None where a page's own suggestion stands."""

    picture: str = stated("picture", "portrait", PICTURE)
    features: str = stated("features", "filters", FEATURES)
    stride: int = stated("stride", 16, STRIDE)
    channel: int | None = stated("channel", None, _channel_codec(), old=("channel_*",))
    entry: str | None = stated("own_entry", None, text(256))
    item: int = stated("own_item", 0, whole(0, MAX_ITEM))
    layout: str = stated("own_layout", "CHW", choice(LAYOUTS))
    own_stride: float = stated("own_stride", 0.0, real(0.0, MAX_STRIDE))
    layer: str | None = stated("own_layer", None, text(256))
    preparation: str = stated("own_preparation", "imagenet", choice(PREPARATIONS))
    side: int = stated("own_side", SIDES[0], number_of(SIDES))
    operator: str = stated(
        "operator", "roi_align_rotated", choice(ROI_OPERATORS, old_links.OPERATORS)
    )
    bins: int = stated(
        "bins",
        7,
        value_of({str(side): side for side in BINS} | {"other": OTHER_BINS}),
    )
    rows: int = stated("rows", 7, whole(1, LARGEST_BINS))
    columns: int = stated("columns", 7, whole(1, LARGEST_BINS))
    sampling_ratio: int = stated("samples", 2, number_of(range(5), old_links.SAMPLES))
    aligned: bool = stated("aligned", True, flag(old_links.ALIGNED))
    reduction: str = stated("reduce", "avg", choice(("avg", "max"), old_links.REDUCTIONS))
    clockwise: bool = stated("clockwise", False, flag())
    device: str = stated("device", "cpu", choice(("cpu", "cuda"), old_links.DEVICES))
    boxes: tuple[Box, ...] | None = stated("boxes", None, BOXES)
    active: int | None = stated(
        "active", 0, value_of({"none": None} | {str(i): i for i in range(MAX_BOXES)})
    )
    view: View | None = stated("zoom", None, ZOOM)
    scales: int = stated("scales", 3, whole(1, MOST_SCALES))
    overlap: float = stated("overlap", 0.4, real(0.0, MOST_OVERLAP))
    variant: str = stated("variant", "tolias", choice(VARIANTS, old_links.VARIANTS))

    def settings(self) -> RoiSettings:
        """What the operator is called with: its own arguments, the rest left out."""
        bins = (self.bins, self.bins) if self.bins else (self.rows, self.columns)
        return RoiSettings(
            self.operator,
            bins,
            self.sampling_ratio,
            self.aligned,
            self.reduction,
            self.clockwise,
            self.device,
        )


# Names of the shared fields, in the groups that pages take them by.
PICTURE_FIELDS = ("picture", "zoom")
MAP_FIELDS = (
    "features",
    "stride",
    "channel",
    "own_entry",
    "own_item",
    "own_layout",
    "own_stride",
    "own_layer",
    "own_preparation",
    "own_side",
)
OPERATOR_FIELDS = (
    "operator",
    "bins",
    "rows",
    "columns",
    "samples",
    "aligned",
    "reduce",
    "clockwise",
    "device",
)
BOX_FIELDS = ("boxes", "active")
REGION_FIELDS = ("scales", "overlap", "variant", "device")
# A picture on which R-MAC's regions differ: some give the descriptor twice as much as others, while
# on the filter bank's maps all give about the same.
REGIONS_START = (("picture", "harbour"), ("features", "backbone"))


def with_picture(person: Person, key: str) -> Person:
    """Another picture: boxes and zoom belong to the one before, a sample brings its settings."""
    person = replace(person, picture=key, boxes=None, active=0, view=None)
    if key not in samples.SAMPLES:
        return person
    start = samples.SAMPLES[key].start
    size = start.output_size
    return replace(
        with_features(person, start.features),
        stride=start.stride,
        sampling_ratio=start.sampling_ratio,
        bins=size if size in BINS else OTHER_BINS,
        rows=size,
        columns=size,
    )


def with_features(person: Person, kind: str) -> Person:
    """Another kind of map: its channels are others, and its strides may be."""
    channel = person.channel if kind == person.features else None
    return replace(
        person, features=kind, channel=channel, stride=fitting_stride(kind, person.stride)
    )


def fitting_stride(kind: str, stride: int) -> int:
    """The stride itself where the kind has it, else the kind's nearest."""
    if kind not in features.KINDS:
        return stride
    return min(features.KINDS[kind].strides, key=lambda known: (abs(known - stride), known))


# What else changes along with a field of the person.
TOGETHER: Mapping[str, Callable[[Person, Any], Person]] = {
    "picture": with_picture,
    "features": with_features,
}


def can_run(operator: str, device: str) -> bool:
    """Whether an operator runs on this device here."""
    return bool(operators.supports(operator, device))


def settled(person: Person) -> tuple[Person, tuple[tuple[str, str, str], ...]]:
    """A person as read from an address, with inconsistent fields corrected.

    Returns: the person; and (name, what the address says, what is right) of each mend.
    """
    said = []
    stride = fitting_stride(person.features, person.stride)
    if stride != person.stride:
        strides = ", ".join(map(str, features.KINDS[person.features].strides))
        said.append(("stride", str(person.stride), f"one of {strides} for this feature map"))
    if not can_run(person.operator, person.device):
        said.append(("device", person.device, "one that this machine has"))
        person = replace(person, device="cpu")
    active = person.active
    if person.boxes is not None and active is not None and active >= len(person.boxes):
        active = 0 if person.boxes else None
    return replace(person, stride=stride, active=active), tuple(said)

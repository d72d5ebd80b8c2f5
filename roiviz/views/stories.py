"""Known stories of what frameworks make of a box: each one an address that opens it."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace

from roiviz.views.pages import Memory
from roiviz.views.person import Person


@dataclass(frozen=True)
class Story:
    """One story.

    Attributes:
        title: of its link.
        look: what to look at, in one or two sentences without numbers.
        address: name → text, everything but the story's own name.
        claims: kinds of claims of `explain.prism_sentences` that must hold where it opens.
    """

    title: str
    look: str
    address: Mapping[str, str]
    claims: tuple[str, ...]

    def is_told(self, name: str, memory: Memory, kinds: Set[str]) -> bool:
        """Whether the story is still of what is on screen, wherever the box lies.

        Args:
            name: the story's own.
            kinds: of the claims that hold.
        """
        opened = memory.changed("story", name)
        return (
            opened.own == memory.own
            and _settings(opened.person) == _settings(memory.person)
            and kinds >= set(self.claims)
        )


def _settings(person: Person) -> Person:
    """All but the boxes and the part of the picture that is in sight."""
    return replace(person, boxes=None, active=None, view=None)


STORIES: dict[str, Story] = {
    "half_pixel": Story(
        "Half pixel",
        "The same box, the same cells: without the half pixel every sample lies half a cell "
        "further right and down. Move the box half a cell that way, and detectron2's output "
        "becomes what torchvision's was.",
        {
            "picture": "street", "features": "filters", "stride": "8", "bins": "4", "samples": "2",
            "conventions": "detectron2,torchvision,onnx_16,onnx_10,openvino_half_pixel",
            "reference": "detectron2", "why": "torchvision", "boxes": "524,388,96,68,0",
            "zoom": "524,388,4",
        },
        ("worst_bin", "cause", "moved"),
    ),
    "sam3": Story(
        "As SAM 3 reads your box",
        "SAM 3 multiplies a box from 0 to 1 by the map's size and hands it to torchvision under "
        "its defaults: no half pixel, and as many samples as a bin is long. Two ports follow "
        "it, keras-hub with a border of its own.",
        {
            "picture": "portrait", "features": "filters", "stride": "16", "bins": "7",
            "samples": "2", "conventions": "detectron2,sam3,keras_hub,mlx_vlm",
            "reference": "detectron2", "why": "sam3", "boxes": "262,222,200,236,0",
        },
        ("worst_bin", "moved", "grid"),
    ),
    "ratio": Story(
        "Ratio 2 against adaptive",
        "Detectron's baselines take 2 × 2 samples of a bin, torchvision's default one for each "
        "cell that it is long. On a board of small squares four samples all fall on the same "
        "colour.",
        {
            "picture": "checkerboard", "features": "grey", "stride": "4", "bins": "7",
            "samples": "0", "conventions": "torchvision,detectron,torchvision_aligned,tensorpack",
            "reference": "torchvision", "why": "detectron", "boxes": "388,388,224,224,0",
        },
        ("worst_bin", "cause", "grid"),
    ),
    "plus_one": Story(
        "Legacy + 1",
        "Where a box's last pixel belongs to it, its far corner lies one further on: a pixel "
        "of the picture in mmdetection before 1.1, a whole cell in jwyang's faster-rcnn.",
        {
            "picture": "portrait", "features": "filters", "stride": "16", "bins": "7",
            "samples": "2", "conventions": "torchvision,mmdet_v0,jwyang_avg,torchvision_roi_pool",
            "reference": "torchvision", "why": "mmdet_v0", "boxes": "388,510,134,46,0",
        },
        ("worst_bin", "cause", "resized"),
    ),
    "corner_max": Story(
        "ONNX's corner maximum",
        "Under mode=max, ONNX takes the largest of weight × value over the four cells of all "
        "samples, and not the largest sample: between cells no weight is 1, so it comes out "
        "too small.",
        {
            "picture": "ramp", "features": "rgb", "stride": "16", "bins": "4", "samples": "2",
            "conventions": "mmcv_max,onnx_16_max,openvino_half_pixel_for_nn_max,mmcv",
            "reference": "mmcv_max", "why": "onnx_16_max", "boxes": "118,132,104,72,0",
        },
        ("worst_bin", "cause", "corners"),
    ),
    "border": Story(
        "Zero at the border, or clamped",
        "A box that leaves the picture: beyond one cell outside, a sample counts as 0 in "
        "torchvision, and reads the nearest cell in its own deterministic path. The bins "
        "outside part.",
        {
            "picture": "portrait", "features": "rgb", "stride": "16", "bins": "7", "samples": "2",
            "conventions": "torchvision_aligned,torchvision_deterministic_aligned,tensorrt_pyramid,"
            "longcw,prroi_pool",
            "reference": "torchvision_aligned", "why": "torchvision_deterministic_aligned",
            "boxes": "30,240,240,236,0",
        },
        ("worst_bin", "cause", "unread"),
    ),
    "half": Story(
        "Boxes in float16",
        "From 512 to 1024 a float16 coordinate moves in steps of half a pixel. Sweep the box: "
        "TensorRT's output in half precision is a staircase beside the smooth one.",
        {
            "picture": "zone_plate", "features": "grey", "stride": "2", "bins": "7", "samples": "2",
            "conventions": "tensorrt,tensorrt_half", "reference": "tensorrt",
            "why": "tensorrt_half", "boxes": "540.3,300.2,40.3,30.6,0", "zoom": "540.3,300.2,8",
        },
        ("worst_bin", "cause", "half"),
    ),
    "two_orders": Story(
        "RRPN's two orders",
        "The same five numbers: RRPN's authors read height before width, rotated_maskrcnn, "
        "which took over its name, width before height, and turns the other way.",
        {
            "picture": "harbour", "features": "filters", "stride": "8", "bins": "4",
            "samples": "2", "conventions": "rotated_maskrcnn,rrpn_pytorch,detectron2_rotated",
            "reference": "rotated_maskrcnn", "why": "rrpn_pytorch", "same_numbers": "true",
            "boxes": "606,96,126,42,-28",
        },
        ("shared", "worst_bin", "resized", "turned"),
    ),
}  # fmt: skip
"""Every story, by its name in the address."""

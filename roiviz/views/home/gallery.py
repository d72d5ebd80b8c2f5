"""States worth seeing, each an address that opens it and a picture of what is seen there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from roiviz.places import ASSETS
from roiviz.views.stories import STORIES

FOLDER = ASSETS / "gallery"


@dataclass(frozen=True)
class Sight:
    """One state.

    Attributes:
        id: of its picture.
        title: of its link.
        words: what is seen, in one sentence without numbers.
        page, address: what opens it, name → text.
        part: what its picture shows of the page, as a CSS selector.
    """

    id: str
    title: str
    words: str
    page: str
    address: Mapping[str, str]
    part: str = ".rv-stage"

    @property
    def picture(self) -> Path:
        """Its picture, taken from the running app by `make screenshots`."""
        return FOLDER / f"{self.id}.webp"


def _told(story: str, words: str, part: str = ".rv-stage") -> Sight:
    row = STORIES[story]
    return Sight(story, row.title, words, "prism", {"story": story, **row.address}, part)


GALLERY = (
    _told(
        "half_pixel",
        "One box, read by several frameworks: half a cell lies between their outputs.",
    ),
    Sight(
        "boats",
        "Boxes that turn",
        "Boats at every angle: a turned box reads the boat, an upright one mostly water.",
        "explore",
        {"picture": "harbour", "stride": "8", "samples": "0"},
    ),
    Sight(
        "rounded",
        "RoIPool rounds",
        "RoIPool's bins snap to whole cells, box and bins both; RoIAlign's stay where they are.",
        "explore",
        {
            "picture": "street", "stride": "8", "operator": "roi_align", "bins": "4",
            "reduce": "max", "compare": "roi_pool", "boxes": "524,388,96,68,0",
            "zoom": "524,388,4",
        },
        ".rv-card-comparison",
    ),
    _told(
        "ratio",
        "Two by two samples of a bin all fall on squares of one colour.",
        ".rv-card-prism-outputs",
    ),
    Sight(
        "kink",
        "Where the slope jumps",
        "A sample crosses a line of cell centres: the loss is straight on either side of it.",
        "gradients",
        {
            "look": "box", "operator": "roi_align", "bins": "1", "samples": "1", "reach": "0.1",
            "boxes": "168,262,180,150,0",
        },
        ".rv-card-curve",
    ),
    _told(
        "half",
        "Boxes in float16 move in steps, and the output climbs a staircase.",
        ".rv-card-prism-sweep",
    ),
    Sight(
        "strip",
        "A strip of squares",
        "R-MAC on a long map: one more step would come closer to the overlap, and is not tried.",
        "rmac_regions",
        {"map": "another", "map_rows": "7", "map_columns": "35"},
    ),
    Sight(
        "search",
        "Found by its regions",
        "Two pictures of a landmark: which pairs of regions make them alike.",
        "rmac_search",
        {},
        ".rv-card-rmac-pairs",
    ),
)  # fmt: skip

"""The operators that pages run on boxes, and the choices that each is called with."""

from dataclasses import dataclass
from typing import Any

from roiviz import kernels
from roiviz.kernels.rules import Rules


@dataclass(frozen=True)
class RoiOperator:
    """What a page needs to know of an operator on boxes."""

    name: str
    title: str  # among the others, where "RoI" is understood
    called: str  # by itself
    rotated: bool
    arguments: tuple[str, ...]  # the settings it takes, by their names in `RoiSettings`


ROI_OPERATORS = {
    row.name: row
    for row in (
        RoiOperator(
            "roi_align", "RoIAlign", "RoIAlign", False, ("sampling_ratio", "aligned", "reduction")
        ),
        RoiOperator(
            "roi_align_rotated",
            "Rotated",
            "RoIAlignRotated",
            True,
            ("sampling_ratio", "aligned", "clockwise"),
        ),
        RoiOperator("roi_pool", "RoIPool", "RoIPool", False, ()),
    )
}


# Arguments that some operators take and others do not, by their names in `RoiSettings`.
_OPTIONAL = sorted({name for row in ROI_OPERATORS.values() for name in row.arguments})


def roi_operators() -> list[str]:
    """The registry's operators on boxes, in its order."""
    return [name for name in kernels.operators.names() if name in ROI_OPERATORS]


@dataclass(frozen=True)
class RoiSettings:
    """The choices an operator on boxes is called with.

    A setting that the operator does not take is always at its default, so no sentence, card or plan
    can mention it.
    """

    operator: str = "roi_align_rotated"
    bins: tuple[int, int] = (7, 7)  # rows, columns
    sampling_ratio: int = 2  # samples per bin and axis; 0 = adaptive
    aligned: bool = True  # half-pixel shift, no minimum size
    reduction: str = "avg"  # or "max", over the samples of a bin
    clockwise: bool = False
    device: str = "cpu"

    def __post_init__(self) -> None:
        for name in _OPTIONAL:
            if name not in self.row.arguments:
                object.__setattr__(self, name, type(self).__dataclass_fields__[name].default)

    @property
    def kernel(self) -> str:
        """What must be compiled for these settings: the operator, or its maximum."""
        apart = self.maximum and self.operator != "roi_pool"
        return f"{self.operator} max" if apart else self.operator

    @property
    def row(self) -> RoiOperator:
        """The operator's row of data."""
        return ROI_OPERATORS[self.operator]

    @property
    def maximum(self) -> bool:
        """Whether a bin is the largest of its samples, not their mean."""
        return self.operator == "roi_pool" or (
            self.reduction == "max" and "reduction" in self.row.arguments
        )

    def rules(self, scale: float) -> Rules:
        """What decides where the operator reads, at so many cells per pixel."""
        return Rules.of(self.aligned, scale, self.sampling_ratio, self.clockwise)

    def arguments(self) -> dict[str, Any]:
        """The keyword arguments this operator takes, and no others."""
        return {name: getattr(self, name) for name in self.row.arguments}

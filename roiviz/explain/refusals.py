"""Why something is not computed, as a page says it; a kernel's own text is for programmers."""

import re

from roiviz.kernels import checks
from roiviz.kernels.regions import LONGEST_SIDE

# Start of the kernel's text → what a page says.
_SENTENCES = (
    (
        "rois: want a rotated box of at most",
        f"With adaptive samples a bin of this box would take more than {checks.MAX_SAMPLES:,} of "
        "them per side. Choose a number of samples, or more bins.",
    ),
    (
        "rois: want coordinates of at most",
        "This box lies too far out for this stride: the kernels count up to "
        f"{checks.MAX_CELLS:,} cells.",
    ),
    (
        "rois: want finite numbers",
        "This box lies too far out: float32 cannot hold its numbers.",
    ),
    (
        "output_size: want an output of at most",
        f"Boxes, channels and bins make more than {checks.MAX_VALUES:,} values. Choose fewer bins "
        "or boxes.",
    ),
    (
        "sampling_ratio: want at most",
        f"A box may have {checks.MAX_GRID:,} samples. Choose fewer samples or bins.",
    ),
    (
        "scales: want at most",
        "So many levels make too many regions for this feature map. Choose fewer levels.",
    ),
    *(
        (
            f"{side}: want an int",
            f"R-MAC's regions are laid over maps of at most {LONGEST_SIDE:,} cells a side.",
        )
        for side in ("height", "width")
    ),
    *(
        (
            f"{whose}: want",
            "The pictures' feature maps have different numbers of channels, so that they cannot be "
            "compared.",
        )
        for whose in ("query", "items")
    ),
)
_FOR_PROGRAMMERS = re.compile(r"[\w ]+: want ")
_UNKNOWN = "The operator does not take this box under these settings."


def sentence(error: ValueError) -> str:
    """One sentence for the page, which says what to do if anything can be done.

    What is a sentence already stays as it is.
    """
    text = str(error)
    if not _FOR_PROGRAMMERS.match(text):
        return text
    return next((said for begins, said in _SENTENCES if text.startswith(begins)), _UNKNOWN)

"""Why a kernel refuses a box, in a page's words; the kernel's own text is for programmers."""

from kernels import checks

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
)
_UNKNOWN = "The operator does not take this box under these settings."


def sentence(error: ValueError) -> str:
    """One sentence for the page, which says what to do if anything can be done."""
    text = str(error)
    return next((said for begins, said in _SENTENCES if text.startswith(begins)), _UNKNOWN)

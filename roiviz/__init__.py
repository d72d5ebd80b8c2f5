"""The visual lab on `roiviz.kernels`: pictures, feature maps, explanations and the app for them.

In the repository the operator library lies beside this package, and a symbolic link leads to it; a
wheel holds it here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from roiviz.bench.report import Report

__version__ = "0.1.0"

# A copy of the repository without symbolic links, as on Windows, finds it all the same.
if not Path(__file__).with_name("kernels").is_dir():
    __path__.append(str(Path(__file__).parent.parent))


def debug(
    features: Any, rois: Any, output: Any, *, claim: str | None = None, **more: Any
) -> Report:
    """Say what is right and wrong with a kernel's output, and whose rules it follows.

    Args:
        features: (N, C, H, W), or with its axes in another usual order; of any array library.
        rois: (R, k), with or without the batch index; or a list with the boxes of each picture.
        output: (R, C, PH, PW), or in another usual order: what the kernel gave.
        claim: the id of the convention that it should follow; by default the closest is looked for.
        more: `spatial_scale`, `sampling_ratio`, `aligned`, `batch_index`, `expected`,
            `grad_output`, `grad_features`, `grad_rois`, `layout`, …, as far as they are known.
    Returns: the report: `print` shows it as text, a notebook as a page; `to_json()`, `to_html()`,
        `to_pytest()`, `to_npz()` and `to_csv()` give it as files.
    Raises: ValueError with one sentence for arrays that make no case, and for a claim that is none.
    """
    from roiviz.bench import reading, report  # here, so that importing roiviz stays quick

    given = {"features": features, "rois": rois, "output": output, **more}
    return report.debug(reading.of_arrays(given), claim)

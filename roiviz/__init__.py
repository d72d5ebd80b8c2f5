"""The visual lab on `roiviz.kernels`: pictures, feature maps, explanations and the app for them.

In the repository the operator library lies beside this package, and a symbolic link leads to it; a
wheel holds it here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from roiviz.bench.report import Report
    from roiviz.boxes import Box
    from roiviz.hosts.notebook import RoiWidget

__version__ = "0.2.0"

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


def show(
    features: Any,
    rois: Any = None,
    output_size: int | tuple[int, int] = 7,
    *,
    operator: str = "roi_align",
    spatial_scale: float = 1.0,
    sampling_ratio: int = 0,
    aligned: bool = False,
    reduction: str = "avg",
    clockwise: bool = False,
    channel: int = 0,
    item: int | None = None,
    picture: Any = None,
    layout: str = "NCHW",
) -> RoiWidget:
    """Boxes on a feature map in a notebook's cell: drag them there, read `rois` and `output` here.

    Args:
        features: (N, C, H, W), or one map (C, H, W); of any array library.
        rois: as the operator takes them, with the batch index or without; at most 12 on one map.
        output_size, spatial_scale, sampling_ratio, aligned, reduction, clockwise: of the operator;
            one that it does not take means nothing.
        operator: "roi_align", "roi_align_rotated" or "roi_pool".
        channel: the one whose numbers are shown; `output` has all.
        item: of the batch, which map is shown, with its rois alone; by default theirs.
        picture: what lies under the boxes: a path, bytes, PIL's image or an array; by default the
            channel in colours.
        layout: of the features; "NHWC" too.
    Returns: the widget. Its settings are traits of these names, and so is `rois`; `output` is what
        the operator makes of them.
    Raises: ValueError naming the argument, what it wants and what it got; ImportError with the
        command that installs what a notebook needs.
    """
    from roiviz import extras

    modules = ("anywidget", "cv2", "matplotlib", "PIL", "safetensors")
    extras.need("roiviz.show", modules, "notebook")
    from roiviz.hosts.notebook import RoiWidget

    return RoiWidget(
        features,
        rois,
        picture=picture,
        axes=layout,
        item=item,
        output_size=output_size,
        operator=operator,
        spatial_scale=spatial_scale,
        sampling_ratio=sampling_ratio,
        aligned=aligned,
        reduction=reduction,
        clockwise=clockwise,
        channel=channel,
    )


def canvas(
    picture: Any,
    boxes: Iterable[Box | Sequence[float]] = (),
    *,
    rotated: bool = True,
    max_boxes: int = 12,
    editable: bool = True,
    key: str = "canvas",
    on_change: Callable[..., None] | None = None,
    args: Sequence[Any] = (),
    kwargs: Mapping[str, Any] | None = None,
) -> tuple[Box, ...]:
    """Boxes on a picture, as an element of a Streamlit app: drawn, moved and turned by hand.

    Args:
        picture: a path, bytes, PIL's image or an array.
        boxes: to begin with; each a Box, or cx, cy, w, h and an angle in degrees,
            counter-clockwise, or x1, y1, x2, y2, in pixels of the picture. Other boxes than in the
            run before take the place of what is drawn.
        rotated: whether boxes may be turned.
        max_boxes: how many there may be, 1 to 12.
        editable: whether the person may change anything.
        key: another for each canvas; `st.session_state[key]` holds the boxes, and sets them.
        on_change, args, kwargs: called before the app runs again, when the boxes have changed.
    Returns: the boxes as they are, also in the middle of a drag.
    Raises: ValueError naming the argument, what it wants and what it got; ImportError with the
        command that installs what it needs.
    """
    from roiviz import extras

    extras.need("roiviz.canvas", ("streamlit", "cv2", "PIL"), "app")
    from roiviz.hosts.streamlit import component

    return component.canvas(
        picture,
        boxes,
        rotated=rotated,
        max_boxes=max_boxes,
        editable=editable,
        key=key,
        on_change=on_change,
        args=args,
        kwargs=kwargs,
    )

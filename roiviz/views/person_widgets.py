"""Widgets of the person's fields: each offers what a kernel takes, and nothing invalid."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

from roiviz import features, kernels, pictures, samples, small_maps
from roiviz.boxes import Box
from roiviz.explain.roi_settings import ROI_OPERATORS, RoiSettings, roi_operators
from roiviz.features import FeatureMap
from roiviz.pictures import Picture
from roiviz.views import own_features_widgets as own_features
from roiviz.views import sources, values
from roiviz.views.codecs import OVERLAYS as OVERLAY_IDS
from roiviz.views.fields import Unread
from roiviz.views.host import OwnFile, WidgetKey
from roiviz.views.pages import Memory
from roiviz.views.person import BINS, LARGEST_BINS, OTHER_BINS, OWN, fitting_stride
from roiviz.views.sources import Missing, Source

SAMPLING_RATIOS = (0, 1, 2, 3, 4)  # 0 = adaptive
ALIGNED = {True: "aligned", False: "legacy"}
REDUCTIONS = {"avg": "mean", "max": "maximum"}
# Nothing else may be shown in place of a missing file.
GONE = (
    "This link names an uploaded picture whose file is not in this session: links do not carry "
    "files, and a reload drops them. Upload the file again, and its boxes come back."
)
# Of a map that came with a link.
GIVEN = "The address gives the cells and their values. Another picture has feature maps to choose."

OVERLAYS: dict[str, str] = dict(
    zip(
        OVERLAY_IDS,
        ("● samples", "✚ taps", "▦ bins", "▒ footprint", "# cells", "◐ output on box"),
        strict=True,
    )
)


def unread_line(found: Iterable[Unread]) -> str:
    """What an address says that is not understood, in one line."""
    parts = [
        f"{_quoted(f'{row.name}={row.text}')}{f' (it takes {_wanted(row)})' if row.wants else ''}"
        for row in found
    ]
    return f"Not understood in this address, so left out: {'; '.join(parts)}."


MOST_IDS, NEAREST = 12, 4
"""Ids that are all named, and how many of more."""


def _wanted(row: Unread) -> str:
    """What an address may say; of very many ids, those that are most like what it says."""
    ids = row.wants.removeprefix("one of ").split(", ")
    if ids[0] == row.wants or len(ids) <= MOST_IDS:
        return row.wants
    near = difflib.get_close_matches(row.text, ids, NEAREST, 0.0)
    return f"one of {len(ids)} ids, such as {', '.join(near)}"


def _quoted(words: str) -> str:
    """The text as Markdown code, cut to 60 letters."""
    kept = "".join(letter if letter.isprintable() else "�" for letter in words[:60])
    return f"`{kept.replace('`', 'ˋ')}{'…' * (len(words) > 60)}`"


# ------------------------------------------------------------------ operator


def choose_roi_settings(now: Memory, operators: Sequence[str] | None = None) -> RoiSettings:
    """The settings that matter in two rows; the rest behind "More"."""
    first = st.container(horizontal=True, vertical_alignment="bottom", gap="medium")
    second = st.container(horizontal=True, vertical_alignment="bottom", gap="medium")
    settings = now.person.settings()
    with first:
        st.segmented_control(
            "Operator",
            operators or roi_operators(),
            format_func=lambda name: ROI_OPERATORS[name].title,
            required=True,
            **now.bind("operator", settings.operator),
        )
        _choose_bins(now)
    with second:
        _choose_sampling(now, settings)
        _choose_aligned(now, settings)
        with st.popover("More settings", help="Reduction, direction of the angle, device"):
            _choose_reduction(now, settings)
            _choose_clockwise(now, settings)
            choose_device(now, settings.operator)
    return settings


def choose_grid(now: Memory) -> RoiSettings:
    """Bins, and the samples of whoever leaves their number to the caller."""
    settings = replace(now.person.settings(), operator="roi_align")
    settings = replace(settings, sampling_ratio=now.person.sampling_ratio)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        _choose_bins(now)
        _choose_sampling(now, settings)
    return settings


def _choose_bins(now: Memory) -> None:
    st.segmented_control(
        "Bins",
        (*BINS, OTHER_BINS),
        format_func=lambda side: str(side or "other"),
        required=True,
        help="Rows and columns of the output: 7 gives 7 × 7 bins.",
        **now.bind("bins"),
    )
    if now.person.bins == OTHER_BINS:
        # In a popover beside the choice: two fields in the row would push everything below it down.
        with st.popover("Size"):
            for name in ("rows", "columns"):
                st.number_input(name, 1, LARGEST_BINS, **now.bind(name))


def _takes(settings: RoiSettings, name: str) -> bool:
    return name in settings.row.arguments


def _choose_sampling(now: Memory, settings: RoiSettings) -> None:
    st.segmented_control(
        "Samples a side",
        SAMPLING_RATIOS,
        format_func=lambda ratio: str(ratio or "adaptive"),
        required=True,
        disabled=not _takes(settings, "sampling_ratio"),
        help="sampling_ratio, per bin and axis: 2 reads 2 × 2 samples in each bin, adaptive reads "
        "⌈size of the bin in cells⌉.",
        **now.bind("samples", settings.sampling_ratio),
    )


def _choose_aligned(now: Memory, settings: RoiSettings) -> None:
    st.segmented_control(
        "Half-cell shift",
        list(ALIGNED),
        format_func=ALIGNED.__getitem__,
        required=True,
        disabled=not _takes(settings, "aligned"),
        help="aligned=True subtracts half a cell (frameworks say half a pixel), so that a sample "
        "reads the cell that is drawn under it. That is right where cells lie as they are drawn, "
        "as VGG-16's do; ResNet-50's lie 7.5 px up and left of that at stride 16, where legacy is "
        "right to half a pixel. Legacy is Caffe2's and torchvision's default.",
        **now.bind("aligned", settings.aligned),
    )


def _choose_reduction(now: Memory, settings: RoiSettings) -> None:
    st.segmented_control(
        "Reduce a bin's samples to their",
        list(REDUCTIONS),
        format_func=REDUCTIONS.__getitem__,
        required=True,
        disabled=not _takes(settings, "reduction"),
        **now.bind("reduce", settings.reduction),
    )


def _choose_clockwise(now: Memory, settings: RoiSettings) -> None:
    st.toggle(
        "Angle counts clockwise ↻",
        disabled=not _takes(settings, "clockwise"),
        help="clockwise=True, mmcv's option: the same angle turns the samples the other way.",
        **now.bind("clockwise", settings.clockwise),
    )


def choose_device(now: Memory, operator: str) -> None:
    """A device this operator runs on here; the others are named with the reason why not."""
    can = [name for name in ("cpu", "cuda") if kernels.operators.supports(operator, name)]
    device = device_of(now, operator)
    st.segmented_control(
        "Device", can, format_func=str.upper, required=True, **now.bind("device", device)
    )
    if "cuda" not in can:
        st.caption(f"CUDA: {kernels.devices.why_not('cuda')}")


def device_of(now: Memory, operator: str) -> str:
    """The chosen device where the operator runs on it, else the CPU."""
    wanted = now.person.device
    return wanted if kernels.operators.supports(operator, wanted) else "cpu"


def choose_marks(
    now: Memory, name: str, labels: Mapping[str, str], label: str, **more: Any
) -> None:
    """What is drawn over the picture; each one a switch."""
    st.pills(
        label,
        list(labels),
        selection_mode="multi",
        format_func=labels.__getitem__,
        **now.bind(name),
        **more,
    )


def overlay_labels(*, crowded: bool) -> dict[str, str]:
    """The overlays' switches; where a box has too many samples to draw, the switch says so."""
    return {**OVERLAYS, "samples": "● samples: too many, one bin's"} if crowded else OVERLAYS


# ------------------------------------------------------------------ picture


@dataclass(frozen=True)
class PictureChoice:
    """A picture and, if it is one of ours, its row of data."""

    picture: Picture
    sample: samples.Sample | None

    def boxes(self, rotated: bool) -> tuple[Box, ...]:
        """Boxes to begin with: the sample's own, or one in the middle."""
        if self.sample is not None:
            return self.sample.rotated_boxes if rotated else self.sample.boxes
        height, width = self.picture.pixels.shape[:2]
        angle = 20.0 if rotated else 0.0
        return (Box(width / 2, height / 2, width * 0.4, height * 0.3, angle, id="b0"),)


def choose_picture(now: Memory) -> PictureChoice | Missing:
    """A sample picture, or one that the person has brought; the selector names what is shown."""
    place = st.container(width="content")
    with st.popover("Your picture"):
        _take_picture(now)
    key = now.host.memory(now.page).person.picture
    own = now.host.own_pictures()
    with place:
        st.selectbox(
            "Picture",
            [*samples.SAMPLES, *own, *([] if key in samples.SAMPLES or key in own else [key])],
            format_func=lambda name: _title(name, own),
            width=150,
            **now.host.memory(now.page).bind("picture"),
        )
    if key in samples.SAMPLES:
        return PictureChoice(values.sample_picture(now.host, key), samples.SAMPLES[key])
    if small_maps.is_small_map(key):
        return PictureChoice(values.cells_picture(now.host, key), None)
    if key not in own:
        return Missing(GONE)
    try:
        return PictureChoice(values.own_picture(now.host, own[key]), None)
    except pictures.PictureError as error:
        return Missing(f"{own[key].name}: {error}")


def _title(key: str, own: Mapping[str, OwnFile]) -> str:
    if key in samples.SAMPLES:
        return samples.SAMPLES[key].title
    if small_maps.is_small_map(key):
        return small_maps.read(key).title
    return own[key].name if key in own else "a picture that is not here"


def _take_picture(now: Memory) -> None:
    """The person's file or photo becomes the picture; a file that is none is refused in words."""
    upload = st.file_uploader(
        f"PNG, JPEG, WebP, TIFF, BMP or GIF, at most {pictures.MAX_BYTES >> 20} MB",
        **now.host.arrival(WidgetKey.UPLOAD),
    )
    use_camera = st.toggle("Use the camera", key=WidgetKey.USE_CAMERA)
    # The camera asks for its permission as soon as it is on the page.
    photo = (
        st.camera_input("Take a photo", **now.host.arrival(WidgetKey.CAMERA))
        if use_camera
        else None
    )
    st.caption("It stays in this session; a link can only restore sample pictures.")
    for key, file in ((WidgetKey.UPLOAD, upload), (WidgetKey.CAMERA, photo)):
        with now.host.arrived(key) as news:
            if news:
                now.host.refuse(key, "")
            if news and file is not None:
                keep_picture(now, key, OwnFile(file.name, file.getvalue()))


def keep_picture(now: Memory, key: WidgetKey, brought: OwnFile) -> None:
    """Show a picture; for a file that is none, say why, and keep the previous one."""
    try:
        values.own_picture(now.host, brought)
    except pictures.PictureError as error:
        now.host.refuse(key, f"{brought.name}: {error}")
    else:
        now.host.keep_picture(brought)
        # The file that a link has named comes back to the link's boxes.
        if brought.key != now.host.memory(now.page).person.picture:
            now.host.change(now.page, "picture", brought.key)


# ------------------------------------------------------------------ feature map


def map_of(now: Memory, source: Source | Missing, picture: Picture) -> FeatureMap | Missing:
    """The source's map of a picture, or why there is none: no other one takes its place."""
    if isinstance(source, Missing):
        return source
    try:
        return values.map_of(now.host, source, picture)
    except ValueError as error:
        return Missing(f"{source.title}: {error}")


def say_guessed(source: Source | Missing, picture: Picture) -> None:
    """Beside the picture: what of the map's fit to it was guessed, or does not fit."""
    said = "" if isinstance(source, Missing) else source.guessed(picture)
    with st.container():  # there before the line is: else a canvas below would be made anew
        if said:
            st.info(said)


def choose_source(now: Memory) -> Source | Missing:
    """How feature maps are made: their kind and their stride; cells that are given are the map."""
    if small_maps.is_small_map(now.person.picture):
        cells = small_maps.read(now.person.picture)
        st.selectbox("Feature map", [cells.title], disabled=True, width=128, help=GIVEN)
        return sources.of_cells(cells)
    st.selectbox(
        "Feature map",
        [*features.KINDS, OWN],
        format_func=lambda name: own_features.TITLE if name == OWN else features.KINDS[name].title,
        width=128,
        help="\n\n".join(
            f"**{title}** {sentence}"
            for title, sentence in (
                *((row.title, row.sentence) for row in features.KINDS.values()),
                (own_features.TITLE, own_features.SENTENCE),
            )
        ),
        **now.bind("features"),
    )
    kind = now.person.features
    if kind == OWN:
        return own_features.choose_own(now)
    stride = fitting_stride(kind, now.person.stride)
    choose_stride(now, "stride", features.KINDS[kind].strides, stride)
    return sources.of_kind(kind, stride)


def choose_stride(now: Memory, name: str, strides: Sequence[int], stride: int) -> None:
    """Picture pixels per cell."""
    st.selectbox(
        "Stride",
        strides,
        format_func=lambda value: f"{value} px",
        width=84,
        help="Picture pixels per cell; spatial_scale is 1 / stride.",
        **now.bind(name, stride),
    )


def choose_channel(now: Memory, feature_map: FeatureMap | Missing) -> int:
    """The channel that is shown; every channel is computed."""
    if isinstance(feature_map, Missing):
        return 0
    names = feature_map.channel_names
    wanted = now.person.channel
    channel = values.first_channel(feature_map)
    if wanted is not None and wanted < len(names):
        channel = wanted
    st.selectbox(
        "Channel",
        range(len(names)),
        format_func=lambda index: names[index],
        width=152,
        **now.bind("channel", channel),
    )
    return channel


def unread_channel(now: Memory, feature_map: FeatureMap | Missing) -> Unread | None:
    """A channel that this map does not have."""
    wanted = now.person.channel
    if wanted is None or isinstance(feature_map, Missing):
        return None
    count = len(feature_map.channel_names)
    if wanted < count:
        return None
    return Unread("channel", str(wanted), f"0 to {count - 1} on this feature map")

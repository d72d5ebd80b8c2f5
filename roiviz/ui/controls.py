"""Widgets → frozen settings. A widget offers what a kernel takes: nothing invalid to choose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

import kernels
from roiviz import features, pictures, samples
from roiviz.boxes import Box
from roiviz.explain.roi import ROI_OPERATORS, RoiOperator, RoiSettings, roi_operators
from roiviz.features import FeatureMap
from roiviz.pictures import Picture
from roiviz.ui import compute, own_features, session, sources
from roiviz.ui.session import BINS, OTHER_BINS, Key
from roiviz.ui.sources import Source

LARGEST_BINS = 32
FIRST_CHANNEL = "blob, 10 px, bright on dark"
SAMPLING_RATIOS = (0, 1, 2, 3, 4)  # 0 = adaptive
OWN = "own"  # features from somebody's file, beside the kinds that the lab makes
ALIGNED = {"aligned": True, "legacy": False}

OVERLAYS = {
    "samples": "● samples",
    "taps": "✚ taps",
    "bins": "▦ bins",
    "footprint": "▒ footprint",
    "cells": "# cells",
    "output": "◐ output on box",
}

CROWDED = "● samples: too many, one bin's"


def choose_roi_settings(
    default: RoiSettings, operators: Sequence[str] | None = None
) -> RoiSettings:
    """The settings that matter in two rows; the rest behind "More"."""
    first = st.container(horizontal=True, vertical_alignment="bottom", gap="medium")
    second = st.container(horizontal=True, vertical_alignment="bottom", gap="medium")
    with first:
        operator = ROI_OPERATORS[
            st.segmented_control(
                "Operator",
                operators or roi_operators(),
                default=default.operator,
                format_func=lambda name: ROI_OPERATORS[name].title,
                required=True,
                key=Key.OPERATOR,
                bind="query-params",
                persist_state="session",
            )
        ]
        bins = _choose_bins(default.bins)
    with second:
        sampling = _choose_sampling(operator, default.sampling_ratio)
        aligned = _choose_aligned(operator, default.aligned)
        with st.popover("More", help="Reduction, direction of the angle, device"):
            reduction = _choose_reduction(operator)
            clockwise = _choose_clockwise(operator)
            device = choose_device(operator.name)
    return RoiSettings(operator.name, bins, sampling, aligned, reduction, clockwise, device)


def _choose_bins(default: tuple[int, int]) -> tuple[int, int]:
    chosen = st.segmented_control(
        "Bins",
        (*BINS, OTHER_BINS),
        default=default[0],
        format_func=lambda side: str(side or "other"),
        required=True,
        key=Key.BINS,
        bind="query-params",
        persist_state="session",
        help="Rows and columns of the output: 7 gives 7 × 7 bins.",
    )
    if chosen:
        return chosen, chosen
    # In a popover beside the choice: two fields in the row would push everything below it down.
    with st.popover("Size"):
        return (
            _whole_number("rows", Key.ROWS, default[0]),
            _whole_number("columns", Key.COLUMNS, default[1]),
        )


def _whole_number(label: str, key: Key, value: int) -> int:
    chosen = st.number_input(
        label,
        1,
        LARGEST_BINS,
        value,
        key=key,
        width=110,
        bind="query-params",
        persist_state="session",
    )
    # The limits are the browser's; an address can say anything.
    return min(max(int(chosen or 1), 1), LARGEST_BINS)


def _choose_sampling(operator: RoiOperator, default: int) -> int:
    return st.segmented_control(
        "Samples a side",
        SAMPLING_RATIOS,
        default=default,
        format_func=lambda ratio: str(ratio or "adaptive"),
        required=True,
        key=Key.SAMPLING,
        bind="query-params",
        persist_state="session",
        disabled="sampling_ratio" not in operator.arguments,
        help="sampling_ratio, per bin and axis: 2 reads 2 × 2 samples in each bin, adaptive reads "
        "⌈size of the bin in cells⌉.",
    )


def _choose_aligned(operator: RoiOperator, default: bool) -> bool:
    chosen = st.segmented_control(
        "Half pixel",
        list(ALIGNED),
        default="aligned" if default else "legacy",
        required=True,
        key=Key.ALIGNED,
        bind="query-params",
        persist_state="session",
        disabled="aligned" not in operator.arguments,
        help="aligned=True subtracts half a cell, so that a sample reads what lies under it; "
        "legacy is Caffe2's and torchvision's default.",
    )
    return ALIGNED[chosen]


def _choose_reduction(operator: RoiOperator) -> str:
    return st.segmented_control(
        "Of a bin's samples, take the",
        ["avg", "max"],
        default="avg",
        format_func={"avg": "mean", "max": "maximum"}.__getitem__,
        required=True,
        key=Key.REDUCTION,
        bind="query-params",
        persist_state="session",
        disabled="reduction" not in operator.arguments,
    )


def _choose_clockwise(operator: RoiOperator) -> bool:
    return st.toggle(
        "Angle counts clockwise ↻",
        key=Key.CLOCKWISE,
        bind="query-params",
        persist_state="session",
        disabled="clockwise" not in operator.arguments,
        help="clockwise=True, mmcv's option: the same angle turns the samples the other way.",
    )


def choose_device(operator: str) -> str:
    """A device this operator runs on here; the others are named with the reason why not."""
    can = [name for name in ("cpu", "cuda") if kernels.operators.supports(operator, name)]
    device = st.segmented_control(
        "Device",
        can,
        default="cpu",
        format_func=str.upper,
        required=True,
        key=Key.DEVICE,
        bind="query-params",
        persist_state="session",
    )
    if "cuda" not in can:
        st.caption(f"CUDA: {kernels.devices.why_not('cuda')}")
    return device


def choose_overlays(*, crowded: bool = False) -> list[str]:
    """What is drawn over the picture; each one a switch.

    crowded: a box has too many samples to draw, and the switch says so.
    """
    names = {**OVERLAYS, "samples": CROWDED} if crowded else OVERLAYS
    return st.pills(
        "Overlays",
        list(OVERLAYS),
        selection_mode="multi",
        default=["samples", "taps", "bins", "footprint", "cells"],
        format_func=names.__getitem__,
        key=Key.OVERLAYS,
        bind="query-params",
        persist_state="session",
        label_visibility="collapsed",
    )


def choose_picture() -> PictureChoice:
    """A sample picture, or the person's own file or photo: whichever was chosen last."""
    key = st.selectbox(
        "Picture",
        list(samples.SAMPLES),
        format_func=lambda name: samples.SAMPLES[name].title,
        key=Key.PICTURE,
        width=150,
        bind="query-params",
        persist_state="session",
        on_change=session.start_on_sample,
    )
    with st.popover("Own"):
        own = _own_picture()
    return own or sample(key)


def _own_picture() -> PictureChoice | None:
    """The person's file or photo, unless a sample was chosen after it; errors are said here."""
    upload = st.file_uploader(
        f"PNG, JPEG, WebP, TIFF, BMP or GIF, at most {pictures.MAX_BYTES >> 20} MB",
        key=Key.UPLOAD,
        on_change=session.lead_with_own,
    )
    use_camera = st.toggle("Use the camera", key=Key.USE_CAMERA)
    # The camera asks for its permission as soon as it is on the page.
    photo = (
        st.camera_input("Take a photo", key=Key.CAMERA, on_change=session.lead_with_own)
        if use_camera
        else None
    )
    st.caption("It stays in this session; a link can only restore sample pictures.")
    own = photo or upload
    if own is None or not session.own_leads():
        return None
    try:
        picture = compute.own_picture(own.getvalue(), own.name)
    except pictures.PictureError as error:
        st.error(str(error))
        return None
    if picture.note:
        st.info(picture.note)
    return PictureChoice(picture, None)


def sample(key: str) -> PictureChoice:
    """One of the project's own pictures."""
    return PictureChoice(compute.sample_picture(key), samples.SAMPLES[key])


def choose_features(picture: Picture) -> FeatureMap:
    """A feature map of the picture: its kind and its stride."""
    return map_of(choose_source(), picture)


def map_of(source: Source, picture: Picture) -> FeatureMap:
    """The source's map of a picture; where it has none, a sentence why and the filter bank's."""
    try:
        return compute.map_of(source, picture)
    except ValueError as error:
        st.error(str(error))
        return compute.feature_map(picture, "filters", 16)


def choose_source() -> Source:
    """How feature maps are made: their kind and their stride."""
    kind = st.selectbox(
        "Feature map",
        [*features.KINDS, OWN],
        format_func=lambda name: own_features.TITLE if name == OWN else features.KINDS[name].title,
        key=Key.FEATURES,
        width=128,
        bind="query-params",
        persist_state="session",
        help="\n\n".join(
            f"**{title}** {sentence}"
            for title, sentence in (
                *((row.title, row.sentence) for row in features.KINDS.values()),
                (own_features.TITLE, own_features.SENTENCE),
            )
        ),
    )
    if kind == OWN:
        # Until a file is there, something to look at.
        return own_features.choose_own(Key.OWN_FILE) or sources.of_kind("filters", 16)
    strides = features.KINDS[kind].strides
    stride = st.selectbox(
        "Stride",
        strides,
        index=strides.index(16),
        format_func=lambda value: f"{value} px",
        key=Key.STRIDE,
        width=80,
        bind="query-params",
        persist_state="session",
        help="Picture pixels per cell; spatial_scale is 1 / stride.",
    )
    return sources.of_kind(kind, stride)


def first_channel(feature_map: FeatureMap) -> int:
    """A channel that shows something on most pictures, else the first."""
    names = feature_map.channel_names
    return names.index(FIRST_CHANNEL) if FIRST_CHANNEL in names else 0


def choose_channel(feature_map: FeatureMap) -> int:
    """The channel that is shown; every channel is computed."""
    names = feature_map.channel_names
    return st.selectbox(
        "Channel",
        range(len(names)),
        index=first_channel(feature_map),
        format_func=lambda index: names[index],
        key=f"{Key.CHANNEL}_{len(names)}",
        width=152,
        bind="query-params",
        persist_state="session",
    )


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

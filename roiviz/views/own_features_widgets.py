"""A person's own feature maps: an .npy or .npz array, or an ONNX model, and how each is read."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import streamlit as st

from roiviz import array_files, backbone_onnx, cell_offset, features, workers
from roiviz.backbone_onnx import PREPARATIONS, OnnxBackbone, OnnxSettings
from roiviz.features import FeatureMap
from roiviz.pictures import Picture
from roiviz.views.host import OwnFile, WidgetKey
from roiviz.views.pages import Host, Memory
from roiviz.views.person import LAYOUTS, MAX_STRIDE
from roiviz.views.sources import Missing, Source

Choice = TypeVar("Choice")
# Measuring where a layer's cells lie takes some eight runs.
SECONDS_FOR_CELLS = 3.0
TITLE = "Own array or model"
SENTENCE = "Features you computed (.npy, .npz), or your ONNX model run on the picture."
AXES = dict(zip(LAYOUTS, ("channels, rows, columns", "rows, columns, channels"), strict=True))
# numpy's own mark, and a zip's; anything else is read as a model.
ARRAYS = (np.lib.format.MAGIC_PREFIX, b"PK\x03\x04")
BOX_NUMBERS = (4, 5, 6)
NONE_YET = "No array or model has been uploaded yet: choose one under “File”."
NO_MODEL_YET = "No model has been uploaded yet: choose one under “File”."
ONE_PICTURE = "is an array, which belongs to one picture: a search needs a model."


def choose_own(now: Memory, *, models_only: bool = False) -> Source | Missing:
    """A source made from the person's file, or why there is none."""
    model_mb = backbone_onnx.MAX_BYTES >> 20
    with st.popover("File"):
        file = st.file_uploader(
            f"An ONNX model, at most {model_mb} MB"
            if models_only
            else f"An array (.npy, .npz), at most {now.host.upload_mb()} MB, or an ONNX model, at "
            f"most {model_mb} MB",
            **now.host.arrival(WidgetKey.OWN_FILE),
        )
        st.caption(
            "It stays in this session, so a link cannot restore it. A model runs in a process of "
            "its own with limits on memory and time, from which it sees no file and no network; "
            "nothing in an array's file is executed."
        )
        with now.host.arrived(WidgetKey.OWN_FILE) as news:
            if news:
                now.host.refuse(WidgetKey.OWN_FILE, "")
            if news and file is not None:
                keep(now.host, OwnFile(file.name, file.getvalue()))
        kept = now.host.own_features()
        refused = now.host.refusal(WidgetKey.OWN_FILE)
        if refused:
            st.error(refused)
        if kept is None:
            return Missing(refused or (NO_MODEL_YET if models_only else NONE_YET))
        try:
            if not kept.data.startswith(ARRAYS):
                return _model_source(now, kept)
            if models_only:
                return Missing(f"{kept.name} {ONE_PICTURE}")
            return _array_source(now, kept)
        except ValueError as error:
            return Missing(f"{kept.name}: {error}")


def keep(host: Host, file: OwnFile) -> bool:
    """Keep a usable file; for another, say why it is refused, and keep the previous one."""
    try:
        if file.data.startswith(ARRAYS):
            _check_array(host, file)
        else:
            _backbone(host, file)
    except ValueError as error:
        host.refuse(WidgetKey.OWN_FILE, f"{file.name}: {error}")
        return False
    host.keep_features(file)
    return True


def _check_array(host: Host, file: OwnFile) -> None:
    """Raise ValueError if no array of the file is a feature map in any layout."""
    why: ValueError | None = None
    for entry in array_files.entries(file.data) or (None,):
        shape = features.array_shape(file.data, entry)
        if len(shape) == 2 and shape[1] in BOX_NUMBERS:
            why = why or ValueError(
                f"These are {shape[0]:,} rows of {shape[1]} numbers, as boxes are; "
                "a feature map has channels, rows and columns."
            )
            continue
        for layout in LAYOUTS:
            try:
                _read(host, file, entry, layout, 0)
                return
            except ValueError as error:
                why = why or error
    if why:
        raise why


def _read(host: Host, file: OwnFile, entry: str | None, layout: str, item: int) -> FeatureMap:
    """An array as a map of stride 1, kept once read."""
    return host.kept(
        ("array", file.key, entry, layout, item),
        lambda: features.from_array(
            file.data, file.name, stride=1.0, layout=layout, entry=entry, item=item
        ),
    )


def _array_source(now: Memory, file: OwnFile) -> Source:
    entries = array_files.entries(file.data)
    wanted = now.person.entry
    entry = (wanted if wanted in entries else entries[0]) if entries else None
    if len(entries) > 1:
        st.selectbox("Array", entries, **now.bind("own_entry", entry))
    item = _choose_item(now, features.array_shape(file.data, entry))
    st.segmented_control(
        "Its axes",
        list(AXES),
        required=True,
        format_func=AXES.__getitem__,
        **now.bind("own_layout"),
    )
    st.number_input(
        "Picture pixels per cell",
        0.0,
        MAX_STRIDE,
        help="0 fits the map's columns to the picture's width.",
        **now.bind("own_stride"),
    )
    stride = now.person.own_stride
    # Read once here, so that a bad file is refused before anything is drawn.
    values = _read(now.host, file, entry, now.person.layout, item)
    st.caption("{} rows × {} columns × {} channels".format(*values.values.shape))

    def make(picture: Picture) -> FeatureMap:
        fit = picture.pixels.shape[1] / values.values.shape[1]
        return features.from_values(
            values.values, file.name, stride=float(stride or fit), layout="HWC"
        )

    def guessed(picture: Picture) -> str:
        return _fit(picture, values.values.shape[:2], stride)

    return Source(file.name, f"{values.digest}/{stride}", None, make, guessed)


def _choose_item(now: Memory, shape: tuple[int, ...]) -> int:
    """Which map of a batch."""
    if len(shape) < 4 or shape[0] < 2:
        return 0
    item = min(now.person.item, shape[0] - 1)
    st.number_input(
        f"Map of the batch, 0 to {shape[0] - 1}", 0, shape[0] - 1, **now.bind("own_item", item)
    )
    return item


def _fit(picture: Picture, cells: tuple[int, int], stride: float) -> str:
    """What was guessed to fit an array to the picture, and what does not fit."""
    height, width = picture.pixels.shape[:2]
    rows, columns = cells
    used = stride or width / columns
    said = "" if stride else f"Stride {used:.4g} px, guessed from the widths alone. "
    covered = rows * used, columns * used
    apart = max(abs(covered[0] - height), abs(covered[1] - width))
    if apart < used:
        return said
    return (
        f"{said}At this stride the map covers {covered[1]:.4g} × {covered[0]:.4g} px of the "
        f"picture's {width} × {height}."
    )


def _model_source(now: Memory, file: OwnFile) -> Source:
    model = _backbone(now.host, file)
    kinds = {layer.name: layer.kind for layer in model.layers}
    names = list(kinds)
    wanted = now.person.layer
    layer = wanted if wanted in kinds else names[-1]
    st.selectbox(
        "Output of the layer",
        names,
        format_func=lambda one: f"{one} ({kinds.get(one, '?')})",
        **now.bind("own_layer", layer),
    )
    if model.blocked_by:
        st.caption(f"Layers behind {model.blocked_by} are left out: it is not run here.")
    preparation = _one_of(model.input.preparations, now.person.preparation)
    st.selectbox(
        "Pixels become",
        model.input.preparations,
        format_func=lambda one: PREPARATIONS[one].title,
        **now.bind("own_preparation", preparation),
    )
    side = _one_of(model.input.sides, now.person.side)
    st.selectbox(
        "Input size",
        model.input.sides,
        format_func=lambda one: (
            f"{one} × {one} px" if one else model.input.size or "the picture's own"
        ),
        help="The picture is scaled to fit in and its edge repeated. A model made for one size "
        "gets that size.",
        **now.bind("own_side", side),
    )
    settings = OnnxSettings(layer, preparation, side)
    key = f"{model.digest}/{layer}/{preparation}/{side}"
    return Source(
        file.name,
        key,
        None,
        lambda picture: model.feature_map(picture, settings, person=now.host.waiting()),
        lambda picture: _where_cells_lie(now.host, key, model, settings),
    )


def _one_of(offered: Sequence[Choice], wanted: Choice) -> Choice:
    """The wanted choice if the model takes it, else the first that it takes."""
    return wanted if wanted in offered else offered[0]


def _where_cells_lie(host: Host, key: str, model: OnnxBackbone, settings: OnnxSettings) -> str:
    """Where the layer's cells lie on a picture; "" where the model is too slow, or refuses."""

    def measured() -> str:
        try:
            found = cell_offset.of_model(model, settings, SECONDS_FOR_CELLS, person=host.waiting())
            return cell_offset.sentence(found)
        except (workers.Busy, workers.Gone):
            raise
        except ValueError:
            return ""

    try:
        return host.kept(("cells", key), measured, "Measuring where the layer's cells lie …")
    except workers.WorkerError:
        # Another time there may be room.
        return ""


@dataclass(frozen=True)
class _Opened:
    """A model with the bytes that it keeps, by which its room is counted."""

    model: OnnxBackbone
    data: bytes


def _backbone(host: Host, file: OwnFile) -> OnnxBackbone:
    digest = hashlib.blake2b(file.data, digest_size=16).hexdigest()
    opened = host.kept(
        ("model", digest),
        lambda: _Opened(OnnxBackbone(file.data, file.name, person=host.waiting()), file.data),
        "Reading the model …",
    )
    return opened.model

"""What is dropped anywhere on a page with boxes, or pasted: its bytes say what it becomes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from roiviz import array_files, features, picture_kinds
from roiviz.views import own_features_widgets as own_features
from roiviz.views import person_widgets
from roiviz.views.host import OwnFile, WidgetKey
from roiviz.views.own_features_widgets import BOX_NUMBERS
from roiviz.views.pages import Memory
from roiviz.views.person import OWN

ZIP = b"PK\x03\x04"
MODEL = ".onnx"


@dataclass(frozen=True)
class Kind:
    """What a file may be besides boxes.

    Attributes:
        is_it: whether a file is meant as one.
        take: shows it, or says why it cannot be read.
    """

    is_it: Callable[[OwnFile], bool]
    take: Callable[[Memory, OwnFile], None]


def take(now: Memory) -> OwnFile | None:
    """Show a picture or a feature map that has been dropped.

    Returns: any other file, which is for whoever reads boxes.
    """
    file = st.file_uploader(
        "Dropped or pasted",
        max_upload_size=now.host.upload_mb(),
        **now.host.arrival(WidgetKey.DROPPED),
    )
    if file is None:
        return None
    brought = OwnFile(file.name, file.getvalue())
    kind = next((kind for kind in KINDS if kind.is_it(brought)), None)
    if kind is None:
        return brought
    with now.host.arrived(WidgetKey.DROPPED) as news:
        if news:
            for key in (WidgetKey.UPLOAD, WidgetKey.OWN_FILE, WidgetKey.DROPPED):
                now.host.refuse(key, "")
            kind.take(now, brought)
    return None


def _is_picture(file: OwnFile) -> bool:
    return picture_kinds.is_meant(file.data)


def _take_picture(now: Memory, file: OwnFile) -> None:
    person_widgets.keep_picture(now, WidgetKey.UPLOAD, file)


def _is_map(file: OwnFile) -> bool:
    """An array that is no rows of boxes, several arrays, or a model."""
    if not file.data.startswith(array_files.MAGIC):
        return file.data.startswith(ZIP) or file.name.lower().endswith(MODEL)
    try:
        shape = features.array_shape(file.data)
    except ValueError:
        return True
    return shape[-1] not in BOX_NUMBERS or len(shape) > 2


def _take_map(now: Memory, file: OwnFile) -> None:
    if own_features.keep(now.host, file):
        now.host.change(now.page, "features", OWN)


KINDS = (Kind(_is_picture, _take_picture), Kind(_is_map, _take_map))

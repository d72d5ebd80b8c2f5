"""What a host takes from the pages' widgets and gives to them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Protocol, TypeVar

from roiviz.views.person import OWN_DIGITS, OWN_PREFIX

Value = TypeVar("Value")
MOST_OWN = 12  # pictures that a person may bring


class WidgetKey(StrEnum):
    """Keys of what shows no field of a state: files, buttons, places with looks of their own."""

    UPLOAD = "upload"
    USE_CAMERA = "use_camera"
    CAMERA = "camera"
    OWN_FILE = "own_file"
    OWN_PICTURES = "own_pictures"
    DROPPED = "dropped"
    BOX_OPEN = "box_open"
    BOX_READINGS = "box_readings"
    BOX_SLOT = "box_slot"
    BOX_FILE = "box_file"
    BOX_TEXT = "box_text"
    BOX_MEANING = "box_meaning"
    BOX_PICTURE = "box_picture"
    BOX_PAGE = "box_page"
    BOX_REMOVE = "box_remove"
    BOX_SWAP = "box_swap"
    BOX_PUT = "box_put"
    BOX_HERE = "box_here"
    BOX_SOURCE = "box_source"
    BOX_FORMAT = "box_format"
    BOX_UPRIGHT = "box_upright"
    BOX_SAVE = "box_save"
    CASE_FILES = "case_files"
    CASE_TEXT = "case_text"
    CASE_OPEN = "case_open"
    CASE_WAITING = "case_waiting"
    CASE_GIVEN = "case_given"
    CASE_PICTURE = "case_picture"
    CASE_REPORT = "case_report"
    CASE_VERDICT = "case_verdict"
    EXPORT_OPEN = "export_open"
    EXPORT_KIND = "export_kind"
    EXPORT_FORMAT = "export_format"
    EXPORT_SIZE = "export_size"
    EXPORT_THEME = "export_theme"
    EXPORT_FRAMEWORK = "export_framework"
    PAGE_NAME = "page_name"
    STOP = "stop"
    SETTINGS_OPEN = "settings_open"
    SETTINGS = "settings"
    SETTINGS_SWITCH = "settings_switch"
    WAITING = "waiting"
    REGISTRY = "registry"


@dataclass(frozen=True)
class OwnFile:
    """A file that somebody brought, kept as it came for as long as the session lasts."""

    name: str
    data: bytes

    @cached_property
    def key(self) -> str:
        """Names a picture in the address: the same file has the same key again."""
        digest = hashlib.blake2b(self.data, digest_size=OWN_DIGITS // 2).hexdigest()
        return OWN_PREFIX + digest


@dataclass(frozen=True)
class OwnBoxes:
    """A file of boxes, or a pasted text, and what was chosen about it.

    Attributes:
        picture_key: names the picture for which it was brought.
        meaning: which of the ways to take its numbers; chosen: whether a person has chosen it.
        picture: which of the pictures that it speaks of; None for the one that is shown.
        page: which of its pages of boxes is on the canvas, from 1.
        put: the choice whose boxes were put on the canvas, and on which picture; None for none.
    """

    file: OwnFile
    picture_key: str
    meaning: int = 0
    chosen: bool = False
    picture: int | None = None
    page: int = 1
    put: tuple[object, ...] | None = None

    def choice(self, picture_key: str) -> tuple[object, ...]:
        """What `put` becomes once the boxes are on the canvas."""
        return picture_key, self.meaning, self.picture, self.page


class Keep(Protocol):
    """Frozen values that are slow to make, kept by all that they depend on."""

    def __call__(self, key: Hashable, make: Callable[[], Value], said: str = "") -> Value:
        """The value under `key`, which begins with its kind; `said`: beside a spinner meanwhile."""

"""What a host takes from the pages' widgets and gives to them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import StrEnum
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

    @property
    def key(self) -> str:
        """Names a picture in the address: the same file has the same key again."""
        digest = hashlib.blake2b(self.data, digest_size=OWN_DIGITS // 2).hexdigest()
        return OWN_PREFIX + digest


class Keep(Protocol):
    """Frozen values that are slow to make, kept by all that they depend on."""

    def __call__(self, key: Hashable, make: Callable[[], Value], said: str = "") -> Value:
        """The value under `key`, which begins with its kind; `said`: beside a spinner meanwhile."""

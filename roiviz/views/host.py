"""What a host offers to the pages' widgets: fields to show, files, caches, long work."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from roiviz import workers
from roiviz.views.person import OWN_DIGITS, OWN_PREFIX

if TYPE_CHECKING:
    from roiviz.views.pages import Memory, Page

Value = TypeVar("Value")
MOST_OWN = 12  # pictures that a person may bring


class WidgetKey(StrEnum):
    """Keys of widgets that show no field of a state: files, buttons, and how they are taken."""

    UPLOAD = "upload"
    USE_CAMERA = "use_camera"
    CAMERA = "camera"
    OWN_FILE = "own_file"
    OWN_PICTURES = "own_pictures"
    STOP = "stop"
    SETTINGS_OPEN = "settings_open"
    SETTINGS = "settings"
    SETTINGS_SWITCH = "settings_switch"


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


class Host(Protocol):
    """Where a page is shown."""

    # -------------------------------------------------------------- state

    def memory(self, page: Page) -> Memory:
        """The page's memory as it stands."""

    def bind(self, memory: Memory, name: str, value: Any = None) -> dict[str, Any]:
        """What makes a widget show a field and change it; see `Memory.bind`."""

    def change(self, page: Page, name: str, value: Any) -> None:
        """Set a field, and what changes along with it: an entry of the history."""

    def remembering(self, page: Page, name: str) -> dict[str, Any]:
        """What makes a button put the active box into a field of boxes."""

    # -------------------------------------------------------------- files

    def own_pictures(self) -> Mapping[str, OwnFile]:
        """The pictures that this person has brought, by key, the newest last."""

    def keep_picture(self, file: OwnFile) -> None:
        """Keep a picture; where there are too many, those that were brought first go."""

    def own_features(self) -> OwnFile | None:
        """The array or model that this person has brought."""

    def keep_features(self, file: OwnFile) -> None:
        """Keep an array or model in the place of the one before."""

    def upload_mb(self) -> int:
        """How large a file may be that comes in at all, in MB."""

    def arrival(self, key: WidgetKey) -> dict[str, Any]:
        """What makes an uploader report a new file; see `arrived`."""

    def arrived(self, key: WidgetKey) -> bool:
        """Whether the uploader has brought something new since the last question."""

    def refuse(self, key: WidgetKey, sentence: str) -> None:
        """Remember why the uploader's file is not used, until another comes; "" for none."""

    def refusal(self, key: WidgetKey) -> str:
        """Why the uploader's last file is not used, or ""."""

    # -------------------------------------------------------------- work

    @property
    def kept(self) -> Keep:
        """Values of this session, bounded in bytes."""

    @property
    def shared(self) -> Keep:
        """Values that all sessions share for good, of which there are few."""

    def waiting(self) -> workers.Person:
        """The person who waits for a child process, until they leave or ask for something else."""

    def ready(self, stage: str) -> bool:
        """Whether a stage's kernels are compiled."""

    def is_stopped(self, page: Page) -> bool:
        """Whether the page's long work was stopped by hand."""

    def stopping(self, page: Page, stopped: bool) -> dict[str, Any]:
        """What makes a button stop the page's long work, or let it go on."""


class _Nowhere:
    """The host of a state that is shown nowhere."""

    def __getattr__(self, name: str) -> Any:
        raise RuntimeError(f"{name}: want a host, this state is shown nowhere")


NOWHERE = cast(Host, _Nowhere())

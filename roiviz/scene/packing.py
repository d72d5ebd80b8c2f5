"""Values → messages → header and arrays: what a canvas is sent, made from what pages have.

An array travels beside the header, under its path in the message ("answers.0.output"); the browser
puts it back in its place.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import Field, dataclass, fields, is_dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

import numpy as np

from roiviz.boxes import Box
from roiviz.scene import wire
from roiviz.scene.canvas_state import CanvasState
from roiviz.scene.schema import (
    BOX_FIELDS,
    AlbumEntry,
    AlbumFeed,
    Answer,
    BoxSet,
    CanvasMessage,
    ChannelFacts,
    ChannelFeed,
    EditorRules,
    Grid,
    Layer,
    Message,
    Operator,
    Overlay,
    PagePart,
    PictureFacts,
    PictureFeed,
    Reading,
    Text,
    View,
    texts,
    wire_name,
)

if TYPE_CHECKING:
    from roiviz.features import FeatureMap
    from roiviz.pictures import Picture

NO_OPERATOR = Operator()
ONE_READING = (Reading(),)
ROOM = 250  # CSS pixels of the window's height for everything but the stage


@dataclass(frozen=True)
class Scene:
    """What a page decides of a message to one of its canvases; see `CanvasMessage`."""

    picture: Picture | None = None
    features: FeatureMap | None = None
    channel: int = 0
    rotated: bool = True
    max_boxes: int = 12
    editable: bool = True
    overlays: Sequence[Overlay] = ("samples", "taps", "bins", "footprint", "cells")
    readings: Sequence[Reading] = ONE_READING
    operator: Operator = NO_OPERATOR
    answers: Sequence[Answer] = ()
    layers: Sequence[Layer] = ()
    box_sets: Sequence[BoxSet] = ()
    sentence: Sequence[str | Text] = ()
    timing: str = ""
    message: str | None = None
    page: PagePart | None = None
    room: int = ROOM


def canvas_message(
    canvas: str,
    scene: Scene,
    state: CanvasState,
    event: Mapping[str, Any] | None = None,
    *,
    pace: int = 0,
) -> CanvasMessage:
    """The message to a canvas.

    Args:
        event: the raw event that is answered.
        pace: milliseconds to wait after it with what can wait.
    Raises: ValueError where an answer is another canvas's or of a reading that the scene has not,
        or where two answers have one key or two readings one id.
    """
    keys = [answer.key for answer in scene.answers]
    if len(set(keys)) < len(keys) or any(key[0] != canvas for key in keys):
        raise ValueError(f"answers: want each key once, all of {canvas!r}, got {keys}")
    readings = [reading.id for reading in scene.readings]
    if not readings or len(set(readings)) < len(readings):
        raise ValueError(f"readings: want at least one, each id once, got {readings}")
    if unknown := {key[2] for key in keys}.difference(readings):
        raise ValueError(f"answers: want readings of {readings}, got {sorted(unknown)}")
    mount, sequence = _answered(event or {})
    picture, features = scene.picture, scene.features
    return CanvasMessage(
        canvas=canvas,
        mount=mount,
        sequence=sequence,
        pace=pace,
        revision=state.revision,
        epoch=state.epoch,
        phase=state.phase,
        pin=state.pin,
        view=state.view,
        address=state.address,
        replaces=state.replaces,
        boxes=state.boxes,
        active=state.active,
        box_sets=tuple(scene.box_sets),
        editor=EditorRules(scene.rotated, scene.max_boxes, scene.editable),
        picture=_picture_facts(picture) if picture else None,
        cells=_grid(features) if features else None,
        channel=_channel_facts(features, scene.channel) if features else None,
        overlays=tuple(scene.overlays),
        readings=tuple(scene.readings),
        operator=scene.operator,
        answers=tuple(scene.answers),
        layers=tuple(scene.layers),
        sentence=texts(scene.sentence),
        timing=scene.timing,
        message=scene.message,
        room=scene.room,
        page=scene.page,
    )


def picture_feed(picture: Picture) -> PictureFeed:
    """What brings a picture's bytes."""
    facts = _picture_facts(picture)
    data = np.frombuffer(picture.encoded, np.uint8)
    return PictureFeed(**vars(facts), mime=picture.mime, bytes=data)


def channel_feed(features: FeatureMap, channel: int) -> ChannelFeed:
    """What brings one channel's values."""
    facts = vars(_channel_facts(features, channel)) | vars(_grid(features))
    return ChannelFeed(**facts, values=features.channel(channel))


def album_feed(pictures: Sequence[Picture]) -> AlbumFeed:
    """What brings several small pictures at once, to be shown beside a canvas."""
    entries = tuple(AlbumEntry(p.digest, p.mime, len(p.encoded)) for p in pictures)
    joined = b"".join(picture.encoded for picture in pictures)
    return AlbumFeed(entries, np.frombuffer(joined, np.uint8))


def packed(message: Message) -> bytes:
    """The bytes of a message."""
    return wire.pack(*encoded(message))


def encoded(message: Message) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """Header and arrays of a message."""
    arrays: dict[str, np.ndarray] = {}
    return _plain(message, "", arrays), arrays


def _answered(event: Mapping[str, Any]) -> tuple[str | None, float]:
    """Which message is answered, as far as it says so in words that can be sent back."""
    mount, sequence = event.get("mid"), event.get("seq")
    if isinstance(sequence, bool) or not isinstance(sequence, int | float):
        sequence = -1
    return mount if isinstance(mount, str) and mount.isprintable() else None, sequence


def _picture_facts(picture: Picture) -> PictureFacts:
    width, height = picture.covers or (picture.width, picture.height)
    return PictureFacts(picture.digest, width, height, picture.name, picture.original)


def _grid(features: FeatureMap) -> Grid:
    height, width = features.values.shape[:2]
    return Grid(width, height, features.stride)


def _channel_facts(features: FeatureMap, channel: int) -> ChannelFacts:
    name = features.channel_names[channel]
    return ChannelFacts(features.digest, channel, name, *features.ends(channel))


# ------------------------------------------------------------------ a message as JSON and arrays


@functools.cache
def array_types(kind: type) -> Mapping[str, str]:
    """Field → the type in which its array travels, for a dataclass's fields that hold arrays."""
    hints = get_type_hints(kind, include_extras=True)
    found = {name: array_type(hint) for name, hint in hints.items()}
    return {name: dtype for name, dtype in found.items() if dtype}


def array_type(hint: Any) -> str | None:
    """The type on the wire of an annotation as `Floats`, also where None may stand for it."""
    for one in (hint, *get_args(hint)):
        if get_args(one)[:1] == (np.ndarray,):
            return str(one.__metadata__[0])
    return None


Arrays = dict[str, np.ndarray]
Writer = Callable[[Any, str, Arrays], Any]  # as `_plain`

# What goes into JSON as it is; most values of a message are that.
_AS_IT_IS = frozenset({type(None), bool, int, float, str})
_of_box = attrgetter(*BOX_FIELDS.values())


def _plain(value: Any, path: str, arrays: Arrays) -> Any:
    """A value as JSON holds it; its arrays go into `arrays`, by path."""
    kind: type = type(value)
    return _writer(kind)(value, path, arrays)


@functools.cache
def _writer(kind: type) -> Writer:
    """How values of this type are written: asked once, since a message has hundreds."""
    if issubclass(kind, (*_AS_IT_IS,)):
        return lambda value, path, arrays: value
    if issubclass(kind, np.generic):
        return lambda value, path, arrays: value.item()
    if issubclass(kind, Box):
        return lambda value, path, arrays: dict(zip(BOX_FIELDS, _of_box(value), strict=True))
    if issubclass(kind, View):
        return lambda value, path, arrays: value._asdict()
    if is_dataclass(kind):
        return _writer_of_fields(kind)
    if issubclass(kind, Mapping):
        return _write_mapping
    if issubclass(kind, (list, tuple)):
        return _write_list
    return _refuse


def _writer_of_fields(kind: type) -> Writer:
    rows, types = fields(kind), array_types(kind)
    dtypes = {wire_name(row): types.get(row.name) for row in rows}
    held = attrgetter(*(row.name for row in rows)) if len(rows) > 1 else _only(rows)

    def write(value: Any, path: str, arrays: Arrays) -> dict[str, Any]:
        found = dict(zip(dtypes, held(value), strict=True))
        if _AS_IT_IS.issuperset(map(type, found.values())):
            return found
        for name, dtype in dtypes.items():
            item = found[name]
            if type(item) in _AS_IT_IS:
                continue
            if dtype is None:
                found[name] = _plain(item, f"{path}{name}.", arrays)
            else:
                found[name] = None
                arrays[path + name] = np.asarray(item, dtype=f"<{dtype}")
        return found

    return write


def _only(rows: Sequence[Field[Any]]) -> Callable[[Any], tuple[Any, ...]]:
    """The values of at most one field, which `attrgetter` would give without a tuple."""
    return lambda value: tuple(getattr(value, row.name) for row in rows)


def _write_mapping(value: Any, path: str, arrays: Arrays) -> dict[str, Any]:
    return {name: _plain(item, f"{path}{name}.", arrays) for name, item in value.items()}


def _write_list(value: Any, path: str, arrays: Arrays) -> list[Any]:
    return [
        item if type(item) in _AS_IT_IS else _plain(item, f"{path}{place}.", arrays)
        for place, item in enumerate(value)
    ]


def _refuse(value: Any, path: str, arrays: Arrays) -> Any:
    raise TypeError(f"{path.rstrip('.')}: want what JSON can hold, got {type(value).__name__}")

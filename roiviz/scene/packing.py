"""Values → messages → header and arrays: what a canvas is sent, made from what pages have.

An array travels beside the header, under its path in the message ("answers.0.output"); the browser
puts it back in its place.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
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
    values = features.channel(channel)
    name = features.channel_names[channel]
    return ChannelFacts(features.digest, channel, name, float(values.min()), float(values.max()))


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


@functools.cache
def _layout(kind: type) -> tuple[tuple[str, str, str | None], ...]:
    """Attribute, name on the wire and type of an array, of each field."""
    types = array_types(kind)
    return tuple((row.name, wire_name(row), types.get(row.name)) for row in fields(kind))


# What goes into JSON as it is; most values of a message are that.
_AS_IT_IS = frozenset({type(None), bool, int, float, str})


def _plain(value: Any, path: str, arrays: dict[str, np.ndarray]) -> Any:
    """A value as JSON holds it; its arrays go into `arrays`, by path."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, Box):
        return {name: getattr(value, attribute) for name, attribute in BOX_FIELDS.items()}
    if isinstance(value, View):
        return value._asdict()
    if is_dataclass(value):
        return _fields_of(value, path, arrays)
    if isinstance(value, Mapping):
        return {name: _plain(item, f"{path}{name}.", arrays) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [
            item if type(item) in _AS_IT_IS else _plain(item, f"{path}{place}.", arrays)
            for place, item in enumerate(value)
        ]
    raise TypeError(f"{path.rstrip('.')}: want what JSON can hold, got {type(value).__name__}")


def _fields_of(value: Any, path: str, arrays: dict[str, np.ndarray]) -> dict[str, Any]:
    found = {}
    kind: type = type(value)
    for attribute, name, dtype in _layout(kind):
        item = getattr(value, attribute)
        if type(item) in _AS_IT_IS:
            found[name] = item
        elif dtype is None:
            found[name] = _plain(item, f"{path}{name}.", arrays)
        else:
            found[name] = None
            arrays[path + name] = np.asarray(item, dtype=f"<{dtype}")
    return found

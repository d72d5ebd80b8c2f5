"""The box editor and its cards: plain JavaScript in roiviz/canvas, these functions in Python.

    from roiviz.ui.canvas import Answer, Operator, Scene, canvas, cards, feed, read_event, routes

    st.App(..., routes=routes())                      # once, in app.py: serves the JavaScript

    feed("explore.picture", "explore", picture)       # outside the live fragment
    feed("explore.channel", "explore", features, channel=3)
    event = read_event(canvas_key)                    # BEFORE mounting: one rerun reads and answers
    canvas(canvas_key, Scene(scope="explore", boxes=..., lessons=(Answer(...),), ...), event)
    cards("explore.cards", "explore", ["arithmetic", "output", "map", "sentence"])

Every component of one `scope` shares picture, channel, hover, pin and lesson in the browser.
The names a card may have: "form", "arithmetic", "output", "map", "patch", "sentence".
A stable `key` is mandatory: with another key the browser mounts a new editor and drops the drag.
`event` is the raw dict of the browser (mid, seq, rev, phase, boxes, active, focus, pinned):
check it before use. phase is "drag", "commit" (the hand let go; undo, keyboard and typed numbers
too), "select" (another box became active) or "focus" (a pin, or samples that only the server has).
"""

import functools
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import streamlit as st

import roiviz
from roiviz import glossary, palette
from roiviz.scene import wire

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import BaseRoute

    from roiviz.boxes import Box
    from roiviz.features import FeatureMap
    from roiviz.pictures import Picture
    from roiviz.views.codecs import Pin

FOLDER = Path(roiviz.__file__).parent / "canvas"
HOST = Path(__file__).parent / "streamlit.js"
# The loader is sent with every update, so it only imports: the files load once, by content hash.
_LOADER = """const load = (path) => import(new URL(path, location.origin).href);
export default (component) =>
  Promise.all([load("{canvas}"), load("{host}")]).then(([canvas, host]) =>
    canvas.update(component.parentElement, component.data, host.adapterOf(component)));
"""


@dataclass(frozen=True)
class Operator:
    """What is computed: name in the registry, title on screen, how a bin's samples become one."""

    name: str = "roi_align"
    title: str = "RoIAlign"
    reduction: str = "avg"  # "avg" or "max"
    clockwise: bool = False  # a positive angle turns clockwise


@dataclass(frozen=True)
class Answer:
    """One box's numbers, all of one plan and one launch.

    positions (S, 2) x, y in cells; taps (S, 4) flat cell index, -1 where nothing is read;
    weights (S, 4); state (S,) 0 inside, 1 clamped, 2 discarded; bin (S,) flat bin index, sorted;
    output (PH, PW) the kernel's output of the shown channel; applied (PH, PW) the plan's;
    cells (K,) and cell_weights (K,) the footprint; bin_rows (PH, 2) and bin_columns (PW, 2) the
    ranges of cells of RoIPool's bins, which may overlap. frame is the box that this answers and
    read_frame where its bins really lie, both in picture pixels. patch (PH, PW, 3) uint8, if the
    pooled values are colours. An `error` stands alone: the arrays may then be missing.

    The verdict: check_ok says whether plan and kernel agree, to `tolerance`, in every bin of
    checked_bins (None: in all of them); worst_bin is where they are farthest apart, and
    max_abs_diff by how much (None: not finite). way: the numbers from which each sample's position
    follows, the fields of `roiviz.explain.way.Way`.
    """

    id: str
    frame: "Box"
    read_frame: "Box | None" = None
    tuple_text: str = ""
    bins: tuple[int, int] = (1, 1)
    grid: tuple[int, int] = (1, 1)
    samples_total: int = 0
    range: tuple[float, float] | None = None
    max_abs_diff: float | None = None
    check_ok: bool = True
    worst_bin: int | None = None
    checked_bins: tuple[int, ...] | None = None
    tolerance: float = 1e-5
    way: Mapping[str, Any] | None = None
    notes: tuple[str, ...] = ()
    unlisted: bool = False  # a single bin has more samples than are ever planned
    error: str | None = None
    arrays: Mapping[str, np.ndarray] = field(default_factory=dict)


@dataclass(frozen=True)
class Scene:
    """One message to the canvas. Everything that is drawn comes from here.

    JavaScript owns the boxes: it takes `boxes`, `active`, `pin` and `zoom` (the picture's point in
    the middle, and how many times larger than fitted) on its first mount and whenever `rev` is
    raised; revisions compare within one `epoch`, a session of the server.
    address: replaces the address of the browser's history entry if that is one of `replaces`.
    overlays: any of samples, taps, bins, footprint, cells, output, heat (the channel).
    layers: dicts as in the type `Layer` of draw.js; their "array" is an ndarray here.
    sentence: text pieces, a str or {"t": text, "b": bold, "tone": "good"|"warn"|"bad"}.
    page, page_arrays: what a page's own cards need; they read `header.page` and `page.<name>`.
    """

    scope: str
    boxes: "Sequence[Box]"
    active: int | None = 0
    rev: int = 1
    picture: "Picture | None" = None
    features: "FeatureMap | None" = None
    channel: int = 0
    rotated: bool = True
    max_boxes: int = 12
    editable: bool = True
    overlays: Sequence[str] = ("samples", "taps", "bins", "footprint", "cells")
    operator: Operator = Operator()
    lessons: Sequence[Answer] = ()
    layers: Sequence[Mapping[str, Any]] = ()
    sentence: Sequence[str | Mapping[str, Any]] = ()
    timing: str = ""
    message: str | None = None
    epoch: str = ""
    pin: "Pin | None" = None
    zoom: tuple[float, float, float] | None = None
    address: str | None = None
    replaces: Sequence[str] = ()
    page: Mapping[str, Any] = field(default_factory=dict)
    page_arrays: Mapping[str, np.ndarray] = field(default_factory=dict)


def canvas(
    key: str, scene: Scene, event: Mapping[str, Any] | None = None, *, room: int = 250
) -> None:
    """Mount the editor, or send it the answer to `event`.

    room: CSS pixels of the window's height that the page wants for everything else; the stage takes
    the rest, from 300 to 900. It depends on nothing that arrives later, so nothing jumps.
    """
    header, arrays = scene_message(scene, event)
    header["room"] = room
    _component(key=key, data=wire.pack(header, arrays), on_event_change=_ignore)


def cards(key: str, scope: str, show: Sequence[str], *, columns: int | None = None) -> None:
    """Mount the named cards of a scope, filled in the browser from what its canvas holds."""
    header = {"role": "cards", "scope": scope, "show": list(show), "columns": columns}
    _component(key=key, data=wire.pack(header), on_event_change=_ignore)


def feed(key: str, scope: str, value: "Picture | FeatureMap", channel: int | None = None) -> None:
    """Send a picture, or one channel of a feature map, to the browser; it shows nothing itself.

    Streamlit sends an element again only when its content changed, so a picture travels once. Keep
    the picture's feed outside the live fragment.
    """
    if channel is None:
        header, arrays = picture_message(scope, value)  # type: ignore[arg-type]
    else:
        header, arrays = channel_message(scope, value, channel)  # type: ignore[arg-type]
    _component(key=key, data=wire.pack(header, arrays), on_event_change=_ignore)


def album(key: str, scope: str, pictures: "Sequence[Picture]") -> None:
    """Send several small pictures at once, to be shown beside the canvas; shows nothing itself."""
    header, arrays = album_message(scope, pictures)
    _component(key=key, data=wire.pack(header, arrays), on_event_change=_ignore)


def read_event(key: str) -> Mapping[str, Any] | None:
    """The canvas's last event as the browser sent it, unchecked, or None before the first one."""
    state = st.session_state.get(key)
    event = state.get("event") if isinstance(state, Mapping) else None
    return event if isinstance(event, Mapping) else None


def _answered(event: Mapping[str, Any]) -> dict[str, Any]:
    """Which message is answered, as far as it says so in words that can be sent back."""
    mount, sequence = event.get("mid"), event.get("seq")
    return {
        "mid": mount if isinstance(mount, str) and mount.isprintable() else None,
        "seq": sequence if type(sequence) in (int, float) else -1,
    }


def scene_message(
    scene: Scene, event: Mapping[str, Any] | None = None
) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """Header and arrays of a canvas message."""
    arrays: dict[str, np.ndarray] = {}
    lessons = []
    for number, answer in enumerate(scene.lessons):
        arrays |= _answer_arrays(number, answer)
        lessons.append(_answer_header(answer))
    layers = []
    for layer in scene.layers:
        name = f"layer.{layer['id']}"
        arrays[name] = np.asarray(layer["array"], dtype=np.float32)
        layers.append({**layer, "array": name})
    arrays |= {f"page.{name}": values for name, values in scene.page_arrays.items()}
    header = {
        "role": "canvas",
        "scope": scene.scope,
        **_answered(event or {}),
        "rev": scene.rev,
        "epoch": scene.epoch,
        "pin": None if scene.pin is None else vars(scene.pin),
        "view": scene.zoom and dict(zip(("cx", "cy", "zoom"), scene.zoom, strict=True)),
        "address": scene.address,
        "replaces": list(scene.replaces),
        "boxes": [_box(box) for box in scene.boxes],
        "active": scene.active,
        "editor": {
            "rotated": scene.rotated,
            "max_boxes": scene.max_boxes,
            "editable": scene.editable,
        },
        "picture": _picture_header(scene.picture),
        "cells": _cells_header(scene.features),
        "channel": _channel_header(scene.features, scene.channel),
        "overlays": list(scene.overlays),
        "operator": vars(scene.operator),
        "lessons": lessons,
        "layers": layers,
        "sentence": [{"t": part} if isinstance(part, str) else part for part in scene.sentence],
        "timing": {"text": scene.timing},
        "message": scene.message,
        "page": dict(scene.page),
    }
    return header, arrays


def picture_message(scope: str, picture: "Picture") -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """Header and arrays that bring a picture's bytes."""
    header = {
        "role": "feed",
        "scope": scope,
        "kind": "picture",
        "mime": picture.mime,
        **_picture_header(picture),  # type: ignore[dict-item]
    }
    return header, {"bytes": np.frombuffer(picture.encoded, np.uint8)}


def album_message(
    scope: str, pictures: "Sequence[Picture]"
) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """Header and arrays that bring several pictures' bytes, one after another."""
    sizes = [len(picture.encoded) for picture in pictures]
    header = {
        "role": "feed",
        "scope": scope,
        "kind": "album",
        "pictures": [
            {"digest": picture.digest, "mime": picture.mime, "size": size}
            for picture, size in zip(pictures, sizes, strict=True)
        ],
    }
    joined = b"".join(picture.encoded for picture in pictures)
    return header, {"bytes": np.frombuffer(joined, np.uint8)}


def channel_message(
    scope: str, features: "FeatureMap", channel: int
) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """Header and arrays that bring one channel's values."""
    header = {
        "role": "feed",
        "scope": scope,
        "kind": "channel",
        **_cells_header(features),  # type: ignore[dict-item]
        **_channel_header(features, channel),  # type: ignore[dict-item]
    }
    return header, {"values": np.asarray(features.channel(channel), dtype=np.float32)}


def _answer_arrays(number: int, answer: Answer) -> dict[str, np.ndarray]:
    """An answer's arrays under their names on the wire, in the precision that is drawn."""
    whole = {"taps", "cells", "bin", "bin_rows", "bin_columns"}
    small = {"state", "patch"}
    return {
        f"{number}.{name}": np.asarray(
            values, dtype=np.int32 if name in whole else np.uint8 if name in small else np.float32
        )
        for name, values in answer.arrays.items()
    }


def _answer_header(answer: Answer) -> dict[str, Any]:
    positions = answer.arrays.get("positions")
    return {
        "id": answer.id,
        "ok": answer.error is None,
        "error": answer.error,
        "tuple": answer.tuple_text,
        "frame": _box(answer.frame),
        "read_frame": _box(answer.read_frame or answer.frame),
        "bins": list(answer.bins),
        "grid": list(answer.grid),
        "samples_total": answer.samples_total,
        "samples_shown": 0 if positions is None else len(positions),
        "range": answer.range,
        "max_abs_diff": answer.max_abs_diff,
        "check_ok": answer.check_ok,
        "worst_bin": answer.worst_bin,
        "checked_bins": answer.checked_bins,
        "tolerance": answer.tolerance,
        "way": answer.way,
        "notes": list(answer.notes),
        "unlisted": answer.unlisted,
    }


def _box(box: "Box") -> dict[str, Any]:
    return {
        "id": box.id,
        "cx": box.cx,
        "cy": box.cy,
        "w": box.width,
        "h": box.height,
        "angle": box.angle,
    }


def _picture_header(picture: "Picture | None") -> dict[str, Any] | None:
    if picture is None:
        return None
    height, width = picture.pixels.shape[:2]
    return {
        "digest": picture.digest,
        "width": width,
        "height": height,
        "name": picture.name,
        "original": picture.original,
    }


def _cells_header(features: "FeatureMap | None") -> dict[str, Any] | None:
    if features is None:
        return None
    height, width = features.values.shape[:2]
    return {"width": width, "height": height, "stride": features.stride}


def _channel_header(features: "FeatureMap | None", channel: int) -> dict[str, Any] | None:
    if features is None:
        return None
    values = features.channel(channel)
    return {
        "digest": features.digest,
        "index": channel,
        "name": features.channel_names[channel],
        "min": float(values.min()),
        "max": float(values.max()),
    }


@functools.cache
def sources() -> Mapping[str, bytes]:
    """Path in roiviz/canvas -> content of every script there.

    styles.js holds the style sheets, kit/glossary.js the words of GLOSSARY.md.
    """
    found = {_name(path): path.read_bytes() for path in sorted(FOLDER.rglob("*.js"))}
    # canvas.css comes before the sheets of single pages, which build on it.
    sheets = [path.read_text("utf-8") for path in sorted(FOLDER.rglob("*.css"))]
    styles = json.dumps([palette.css(), *sheets])
    words = json.dumps(glossary.entries())
    made = {"styles.js": ("STYLES", styles), "kit/glossary.js": ("GLOSSARY", words)}
    scripts = {n: f"export const {what} = {text};\n".encode() for n, (what, text) in made.items()}
    return {**found, **scripts}


def _name(path: Path) -> str:
    return path.relative_to(FOLDER).as_posix()


@functools.cache
def files() -> Mapping[str, bytes]:
    """All that the browser loads: the canvas, and what ties it to Streamlit."""
    return {**sources(), HOST.name: HOST.read_bytes()}


@functools.cache
def version() -> str:
    """A hash of the files' content: part of their address, so that caches may keep them."""
    digest = hashlib.blake2b(digest_size=8)
    for name, content in files().items():
        digest.update(name.encode() + b"\0" + content)
    return digest.hexdigest()


def routes() -> "list[BaseRoute]":
    """The routes that serve the canvas: /canvas/<hash>/<path>, for `st.App(routes=...)`."""
    from starlette.routing import Route

    return [Route("/canvas/{version}/{name:path}", _serve)]


def module_path(name: str = "canvas.js") -> str:
    """The address path of a script, below the server's base path."""
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return f"{'/' + base if base else ''}/canvas/{version()}/{name}"


async def _serve(request: "Request") -> "Response":
    from starlette.responses import Response

    name = request.path_params["name"]
    content = files().get(name)
    if content is None:
        return Response("no such file", status_code=404)
    # Another version's address gets the current file too, but no cache may keep it under that name.
    current = request.path_params["version"] == version()
    keep = "public, max-age=31536000, immutable" if current else "no-store"
    return Response(content, media_type="text/javascript", headers={"Cache-Control": keep})


def _ignore() -> None:
    """A callback that does nothing: Streamlit keeps a state only for names that have one."""


_component = st.components.v2.component(
    "roiviz.canvas",
    js=_LOADER.replace("{canvas}", module_path()).replace("{host}", module_path(HOST.name)),
)

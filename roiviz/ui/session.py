"""Everything a page remembers: the only file that reads and writes session state and the address.

A page begins with `begin(PAGE)`: the state of the person and of the page as the address, the hand
or the widgets have left it. A widget takes its value from a field and gives it back (`bound`); the
canvas's event is merged (`merge`); and one function writes the address (`write_address`).

What is settled (a setting, a box that was let go) becomes an entry of the browser's history; what
is not (the active box, a pin, the zoom) changes the entry that is there. Streamlit can only add
entries, so such a change goes out with the canvas's next message, which names what it replaces.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import streamlit as st

from roiviz import workers
from roiviz.boxes import Box
from roiviz.ui import events
from roiviz.ui.events import CanvasEvent, Focus, Refused
from roiviz.views.codecs import MAX_BOXES as MAX_BOXES
from roiviz.views.codecs import Pin
from roiviz.views.fields import Unread
from roiviz.views.pages import Memory, Page, from_address
from roiviz.views.person import (
    OWN_DIGITS,
    OWN_PREFIX,
    Person,
    with_features,
    with_picture,
)

CANVAS_PREFIX = "canvas_"
MOST_OWN = 12  # pictures
MOST_OWN_BYTES = 64 * 2**20  # of their files
BURST = 0.4  # seconds; changes of the same fields that follow each other faster are one entry


class Key(StrEnum):
    """Keys of what is no field of a state: files, buttons, and how they are taken."""

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


_PERSON = "person"
_BEGUN = "begun"  # the person as a page began, for as long as they have chosen nothing
_WAITS = "waits"
_OWN = "page."
_NOW = "address"
_CANVAS = "canvas."
_REFUSED = "refused."
_STOPPED = ".stopped"
_PICTURES = "own_pictures_kept"
_FEATURES = "own_features_kept"
_NEWS = "news."
_WHY = "why."
_CROWDED = "crowded."
# What belongs to a picture, by attribute: another picture takes it away.
_OF_A_PICTURE = ("target", "pin")
# Fields that the page's own cards set, by attribute.
_BY_CARDS = ("bin", "painted", "off", "hit")
_KNOWN = 16  # addresses of one entry that are remembered

Texts = dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Now:
    """Where this session stands in the browser's history.

    Attributes:
        page: name of the page that ran last.
        known: addresses that mean the entry that is shown: as it came, and as it was asked for.
        before: those of the entry before it; a widget's message may still carry one of them.
        changed: names that a widget has changed since the address was written.
        pushed: what the last entry changed, and when.
        unread: what this entry's address says that is not understood.
    """

    page: str
    known: tuple[Texts, ...] = ()
    before: tuple[Texts, ...] = ()
    changed: frozenset[str] = frozenset()
    pushed: tuple[frozenset[str], float] = (frozenset(), -BURST)
    unread: tuple[Unread, ...] = ()


@dataclass(frozen=True)
class Hand:
    """What a canvas holds, and Python may set."""

    boxes: tuple[Box, ...] = ()
    active: int | None = None
    pin: Pin | None = None
    zoom: tuple[float, float, float] | None = None
    by_cards: tuple[Any, ...] = ()


@dataclass(frozen=True)
class CanvasState:
    """What a page's canvas holds, as far as the server knows.

    Attributes:
        epoch: names this session; a browser that was another's says another one.
        revision: raised whenever Python, not the hand, sets something.
        dragged: whether the hand has moved a box since an address was written.
        upright: whether boxes are shown without their turn, which the memory keeps.
        address, replaces: what the browser's entry shall say, and what it may say until then.
    """

    epoch: str
    hand: Hand = Hand()
    revision: int = 0
    mount: str = ""
    sequence: int = -1
    phase: str = "mount"
    focus: Focus | None = None
    dragged: bool = False
    upright: bool = False
    address: str | None = None
    replaces: tuple[str, ...] = ()


# ------------------------------------------------------------------ a run begins


def begin(page: Page) -> Memory:
    """The page's memory for this run; the first thing that a page asks for."""
    now: Now | None = st.session_state.get(_NOW)
    address = {name: tuple(st.query_params.get_all(name)) for name in st.query_params}
    if now is not None and now.page != page.name:
        # The new page has other widgets of the same names: each must be given its value.
        for field in page.fields:
            st.session_state.pop(field.name, None)
    if now is None or (now.page != page.name and address):
        _follow(page, address)
    elif now.page != page.name:
        # From the menu: what the person had comes along.
        if memory(page).person == st.session_state.get(_BEGUN):
            _keep(replace(memory(page), person=page.begun(Person())))
            st.session_state[_BEGUN] = memory(page).person
        st.session_state[_NOW] = Now(page.name, known=({},))
    elif address not in now.known and not (now.changed and address in now.before):
        _follow(page, address)
    return memory(page)


def memory(page: Page) -> Memory:
    """The page's memory as it stands."""
    person = st.session_state.get(_PERSON) or Person()
    own = st.session_state.get(_OWN + page.name) or page.state()
    return Memory(page, person, own)


def _follow(page: Page, address: Texts) -> None:
    """The address leads: a link, or an entry of the browser's history."""
    found, unread_ = from_address(page, memory(page).person, address)
    if not address:
        found = replace(found, person=page.begun(found.person))
    _keep(found)
    st.session_state[_BEGUN] = None if address else found.person
    st.session_state[_NOW] = Now(page.name, known=(address,), unread=unread_)


def _keep(now: Memory) -> None:
    before = st.session_state.get(_PERSON)
    st.session_state[_PERSON] = now.person
    st.session_state[_OWN + now.page.name] = now.own
    if before is not None and before.picture != now.person.picture:
        _forget_picture(now.page)


def _forget_picture(shown: Page) -> None:
    """Drop, on the other pages, what was pinned or remembered on the previous picture."""
    for name in list(st.session_state):
        if not str(name).startswith(_OWN) or name == _OWN + shown.name:
            continue
        own = st.session_state[name]
        lost = {a: None for a in _OF_A_PICTURE if hasattr(own, a)}
        st.session_state[name] = replace(own, **lost)


def unread() -> tuple[Unread, ...]:
    """What the present entry's address says that is not understood."""
    now: Now | None = st.session_state.get(_NOW)
    return now.unread if now else ()


# ------------------------------------------------------------------ widgets

# What else changes along with a field of the person.
_TOGETHER: Mapping[str, Callable[[Person, Any], Person]] = {
    "picture": with_picture,
    "features": with_features,
}


def bound(now: Memory, name: str, value: Any = None) -> dict[str, Any]:
    """What makes a widget show a field and change it: `st.toggle("…", **bound(now, "clockwise"))`.

    Args:
        value: to show in place of the field's own, where that cannot be had here.
    """
    shown = now.value(name) if value is None else value
    shown = list(shown) if isinstance(shown, tuple) else shown
    # Only a value that differs: setting it again would override what the person does now.
    if name not in st.session_state or st.session_state[name] != shown:
        st.session_state[name] = shown
    return {"key": name, "on_change": _took, "args": (now.page, name)}


def _took(page: Page, name: str) -> None:
    """A widget was changed by hand."""
    value = st.session_state[name]
    change(page, name, tuple(value) if isinstance(value, list) else value)


def change(page: Page, name: str, value: Any) -> None:
    """Set a field, and what changes along with it: an entry of the history."""
    held = memory(page)
    field = next(field for field in page.fields if field.name == name)
    if name in _TOGETHER and field in page.shared:
        changed = replace(held, person=_TOGETHER[name](held.person, value))
    else:
        changed = held.with_values(**{field.attribute: value})
    if name == "picture":
        lost = {a: None for a in _OF_A_PICTURE if hasattr(changed.own, a)}
        changed = replace(changed, own=replace(changed.own, **lost))
    _keep(changed)
    now: Now = st.session_state[_NOW]
    st.session_state[_NOW] = replace(now, changed=now.changed | {name})


# ------------------------------------------------------------------ the canvas


def canvas_key(scope: str) -> str:
    """The component key of a page's canvas."""
    return CANVAS_PREFIX + scope


def merge(page: Page, raw: Any) -> tuple[Memory, CanvasState]:
    """The page's memory after the canvas's newest event, if that is news."""
    event = events.parse(raw)
    if isinstance(event, Refused):
        _say_once(page, event)
    elif event is not None and _is_news(_canvas(page), event):
        _take(page, event)
    return memory(page), _canvas(page)


def _canvas(page: Page) -> CanvasState:
    held: CanvasState | None = st.session_state.get(_CANVAS + page.name)
    return held or CanvasState(epoch=secrets.token_hex(8))


def _is_news(held: CanvasState, event: CanvasEvent) -> bool:
    if (event.mount, event.sequence) == (held.mount, held.sequence):
        return False
    # A drag begun in a session that is gone, as after a restart, continues in this one.
    return event.epoch not in ("", held.epoch) or event.revision >= held.revision


def _take(page: Page, event: CanvasEvent) -> None:
    held, now = _canvas(page), memory(page)
    # A canvas that only repeats the page's own suggestion says nothing about boxes.
    touched = _of(now, "boxes") is not None or event.phase in ("drag", "commit")
    said: dict[str, Any] = {"active": event.active, "pin": event.pin, "zoom": event.zoom}
    if touched:
        said["boxes"] = _turned(event.boxes, _of(now, "boxes")) if held.upright else event.boxes
    changed = now.with_values(**{name: said[name] for name in said if _has(page, name)})
    if event.extra:
        try:
            changed = replace(changed, own=changed.own.with_extra(event.extra))
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            _say_once(page, Refused(f"extra: {error}"))
    _keep(changed)
    st.session_state[_CANVAS + page.name] = replace(
        held,
        hand=_hand(changed, event.boxes),
        # The revision stays comparable where the browser counts on from another session's.
        revision=max(held.revision, 1),
        mount=event.mount,
        sequence=event.sequence,
        phase=event.phase,
        focus=event.focus,
        dragged=held.dragged or event.phase == "drag",
    )


def _turned(shown: tuple[Box, ...], kept: tuple[Box, ...] | None) -> tuple[Box, ...]:
    """Boxes that were shown upright, each with the turn that it has elsewhere."""
    turns = {box.id: box.angle for box in kept or ()}
    return tuple(replace(box, angle=turns.get(box.id, box.angle)) for box in shown)


def _of(now: Memory, attribute: str) -> Any:
    return getattr(now.own, attribute, getattr(now.person, attribute, None))


def _has(page: Page, attribute: str) -> bool:
    return any(field.attribute == attribute for field in page.fields)


def _hand(now: Memory, suggested: tuple[Box, ...]) -> Hand:
    """What the canvas shall hold for this memory."""
    boxes = _of(now, "boxes") if _has(now.page, "boxes") else ()
    boxes = suggested if boxes is None else boxes
    active = _of(now, "active") if _has(now.page, "active") else None
    if active is not None and active >= len(boxes):
        active = 0 if boxes else None
    by_cards = tuple(getattr(now.own, a) for a in _BY_CARDS if hasattr(now.own, a))
    return Hand(
        boxes,
        active,
        getattr(now.own, "pin", None),
        _of(now, "zoom") if _has(now.page, "zoom") else None,
        by_cards,
    )


def _say_once(page: Page, refused: Refused) -> None:
    """Log a reason, once for each run of equal ones."""
    name = _REFUSED + page.name
    if st.session_state.get(name) != refused.reason:
        st.session_state[name] = refused.reason
        events.LOGGER.warning("canvas of %s: %s", page.name, refused.reason)


def settle(page: Page, suggested: tuple[Box, ...] = (), *, upright: bool = False) -> CanvasState:
    """What the canvas is to be told of itself, with the address written where that is due.

    Args:
        suggested: the boxes of a page on which no hand has drawn yet.
        upright: whether boxes are shown without their turn; the memory keeps it.
    """
    held, hand = replace(_canvas(page), upright=upright), _hand(memory(page), suggested)
    if upright:
        hand = replace(hand, boxes=tuple(box.upright() for box in hand.boxes))
    st.session_state[_CANVAS + page.name] = held
    if hand != held.hand or not held.revision:
        held = replace(
            held, hand=hand, revision=held.revision + 1, focus=None, phase="mount", dragged=False
        )
        st.session_state[_CANVAS + page.name] = held
    write_address(page)
    return _canvas(page)


def remember(page: Page) -> None:
    """Remember the patch under the active box, as the target of a page that has one."""
    hand = _canvas(page).hand
    if hand.boxes:
        change(page, "target", (hand.boxes[hand.active or 0],))


# ------------------------------------------------------------------ the address


def write_address(page: Page) -> None:
    """Bring the address to what the page shows, once the hand has let go."""
    now: Now = st.session_state[_NOW]
    held = _canvas(page)
    if held.phase == "drag" and not now.changed:
        return
    wanted: Texts = {name: (text,) for name, text in memory(page).address().items()}
    settled = bool(now.changed) or held.phase == "commit"
    names, at = now.pushed
    changed = _differing(now.known[-1], wanted)
    same = any(wanted == address for address in now.known)
    burst = changed == names and not held.dragged and time.monotonic() - at < BURST
    if same or burst or not settled:
        known: tuple[Texts, ...] = now.known if same else (*now.known[-_KNOWN:], wanted)
        pushed = (names, time.monotonic()) if burst and not same else now.pushed
        now = replace(now, known=known, changed=frozenset(), pushed=pushed)
        replaced = tuple(_query(address) for address in known if address != wanted)
        held = replace(held, address=_query(wanted) if replaced else None, replaces=replaced)
    else:
        st.query_params.from_dict({name: texts[-1] for name, texts in wanted.items()})
        pushed = (changed, time.monotonic())
        now = Now(page.name, (wanted,), before=now.known, pushed=pushed)
        held = replace(held, address=None, replaces=())
    st.session_state[_NOW] = now
    phase = "mount" if held.phase == "commit" else held.phase
    st.session_state[_CANVAS + page.name] = replace(held, phase=phase, dragged=False)


def _differing(one: Texts, other: Texts) -> frozenset[str]:
    return frozenset(name for name in {*one, *other} if one.get(name) != other.get(name))


def _query(address: Texts) -> str:
    return urlencode([(name, text) for name, texts in address.items() for text in texts])


# ------------------------------------------------------------------ long work


def set_stopped(scope: str, stopped: bool) -> None:
    """Remember that long work was stopped by hand, or may go on."""
    st.session_state[scope + _STOPPED] = stopped


def is_stopped(scope: str) -> bool:
    """Whether long work was stopped by hand."""
    return bool(st.session_state.get(scope + _STOPPED))


def person() -> workers.Person:
    """The person who waits for a child process, until they leave or ask for something else."""
    name = st.session_state.setdefault(_WAITS, uuid4().hex)
    return workers.Person(name, watch=_Waiting())


class _Waiting:
    """Tells one person how many files are read before theirs, whenever that changes."""

    def __init__(self) -> None:
        self.told = 0
        self.place: Any = st

    def __call__(self, before: int) -> None:
        # A script that is to stop does so when it next reads the session state.
        st.session_state.get(_WAITS)
        if before and before != self.told:
            self.place = self.place.toast(waiting_line(before), icon=":material/hourglass:")
        self.told = before


def waiting_line(before: int) -> str:
    """How long the line is."""
    if before == 1:
        return "Another file is read first; yours is next."
    return f"{before} other files are read first."


# ------------------------------------------------------------------ files


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


def own_pictures() -> Mapping[str, OwnFile]:
    """The pictures that this person has brought, by key, the newest last."""
    return st.session_state.get(_PICTURES) or {}


def keep_picture(file: OwnFile) -> None:
    """Keep a picture; beyond MOST_OWN or MOST_OWN_BYTES those that were brought first go."""
    kept = [held for held in own_pictures().values() if held.key != file.key][1 - MOST_OWN :]
    while kept and sum(len(held.data) for held in (*kept, file)) > MOST_OWN_BYTES:
        kept.pop(0)
    st.session_state[_PICTURES] = {held.key: held for held in (*kept, file)}


def upload_mb() -> int:
    """How large a file may be that comes in at all, in MB."""
    return int(st.get_option("server.maxUploadSize"))


def own_features() -> OwnFile | None:
    """The array or model that this person has brought."""
    return st.session_state.get(_FEATURES)


def keep_features(file: OwnFile) -> None:
    """Keep an array or model in the place of the one before."""
    st.session_state[_FEATURES] = file


def arrival(key: Key) -> dict[str, Any]:
    """The arguments by which an uploader reports a new file; see `arrived`."""
    return {"key": key, "on_change": _brought, "args": (key,)}


def _brought(key: Key) -> None:
    st.session_state[_NEWS + key] = True


def arrived(key: Key) -> bool:
    """Whether the uploader has brought something new since the last question."""
    return bool(st.session_state.pop(_NEWS + key, False))


def refuse(key: Key, sentence: str) -> None:
    """Remember why the uploader's file is not used, until another comes; "" for none."""
    st.session_state[_WHY + key] = sentence


def refusal(key: Key) -> str:
    """Why the uploader's last file is not used, or ""."""
    return st.session_state.get(_WHY + key, "")


def note_crowded(scope: str, crowded: bool) -> bool:
    """Remember whether a box has too many samples to draw; whether that is news."""
    news = is_crowded(scope) != crowded
    st.session_state[_CROWDED + scope] = crowded
    return news


def is_crowded(scope: str) -> bool:
    """Whether a box had too many samples to draw when it was answered last."""
    return bool(st.session_state.get(_CROWDED + scope))

"""Everything a page remembers: the only file that reads and writes session state and the address.

A page begins with `begin(PAGE)`: the state of the person and of the page as the address, the canvas
or the widgets have left it. A widget takes its value from a field and gives it back (`bound`); the
canvas's event is merged (`merge`); and one function writes the address (`write_address`).

What is settled (a setting, a box that was let go) becomes an entry of the browser's history; what
is not (the active box, a pin, the zoom) changes the entry that is there. Streamlit can only add
entries, so such a change goes out with the canvas's next message, which names what it replaces.

An entry can get lost on its way: where the browser's next message overtakes a run's last words,
Streamlit drops them. A run whose message still has the address of the entry before says it again,
which a browser that has it by now passes over.
"""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

import streamlit as st

from roiviz.boxes import Box
from roiviz.hosts.streamlit import keys
from roiviz.scene import events
from roiviz.scene.canvas_state import CanvasState, is_news
from roiviz.scene.events import Refused
from roiviz.scene.schema import CanvasEvent
from roiviz.views import merging
from roiviz.views.fields import Unread
from roiviz.views.pages import CanvasFields, Memory, Page, from_address
from roiviz.views.person import Person

LOGGER = logging.getLogger(__name__)
BURST = 0.4  # seconds; changes of the same fields that follow each other faster are one entry
_KNOWN = 16  # addresses of one entry that are remembered

Texts = dict[str, tuple[str, ...]]
Raw = Mapping[str, Any] | None  # what a canvas has said, unchecked


@dataclass(frozen=True)
class Entry:
    """Where this session stands in the browser's history.

    Attributes:
        page: name of the page that ran last.
        known: addresses that mean the entry that is shown: as it came, and as it was asked for.
        before: those of the entry before it; a widget's message may still carry one of them.
        changed: names that a widget has changed since the address was written.
        pushed: what the last entry changed, and when that was answered.
        unread: what this entry's address says that is not understood.
    """

    page: str
    known: tuple[Texts, ...] = ()
    before: tuple[Texts, ...] = ()
    changed: frozenset[str] = frozenset()
    pushed: tuple[frozenset[str], float] = (frozenset(), -BURST)
    unread: tuple[Unread, ...] = ()


# ------------------------------------------------------------------ a run begins


def begin(page: Page) -> Memory:
    """The page's memory for this run; the first thing that a page asks for."""
    entry: Entry | None = st.session_state.get(keys.ENTRY)
    address = _browsers()
    again = st.session_state.pop(keys.AGAIN, False)
    st.session_state.pop(keys.LACKED, None)
    if entry is not None and entry.page != page.name:
        # The new page has other widgets of the same names: each must be given its value.
        for field in page.fields:
            st.session_state.pop(field.name, None)
        _let_go(page)
    if entry is None or (entry.page != page.name and address):
        _follow(page, address)
    elif entry.page != page.name:
        # From the menu: what the person had comes along.
        if memory(page).person == st.session_state.get(keys.BEGUN):
            _keep(replace(memory(page), person=page.begun(Person())))
            st.session_state[keys.BEGUN] = memory(page).person
        st.session_state[keys.ENTRY] = Entry(page.name, known=({},))
    elif not (again or address in entry.known or (entry.changed and address in entry.before)):
        _follow(page, address)
    return memory(page)


def _let_go(page: Page) -> None:
    """Whoever left the page with a box in the hand holds it no more."""
    for canvas in page.canvases:
        _set(canvas, replace(canvas_state(canvas), phase="mount"))


def run_again() -> None:
    """Run the whole page again from within its fragment, though nobody has asked for it.

    Such a run carries the address that the fragment's own message had, which may be older than what
    has been written since: it is no way back.
    """
    st.session_state[keys.AGAIN] = True
    st.rerun()


def memory(page: Page) -> Memory:
    """The page's memory as it stands."""
    person = st.session_state.get(keys.PERSON) or Person()
    own = st.session_state.get(keys.OWN + page.name) or page.state()
    return Memory(page, person, own)


def _follow(page: Page, address: Texts) -> None:
    """The address leads: a link, or an entry of the browser's history."""
    found, unread_ = from_address(page, memory(page).person, address)
    if not address:
        found = replace(found, person=page.begun(found.person))
    _keep(found)
    st.session_state[keys.BEGUN] = None if address else found.person
    st.session_state[keys.ENTRY] = Entry(page.name, known=(address,), unread=unread_)


def _keep(found: Memory) -> None:
    before = st.session_state.get(keys.PERSON)
    st.session_state[keys.PERSON] = found.person
    st.session_state[keys.OWN + found.page.name] = found.own
    if before is not None and before.picture != found.person.picture:
        _forget_picture(found.page)


def _forget_picture(shown: Page) -> None:
    """Drop, on the other pages, what was pinned or remembered on the previous picture."""
    for name in list(st.session_state):
        if str(name).startswith(keys.OWN) and name != keys.OWN + shown.name:
            st.session_state[name] = st.session_state[name].on_another_picture()


def unread() -> tuple[Unread, ...]:
    """What the present entry's address says that is not understood."""
    entry: Entry | None = st.session_state.get(keys.ENTRY)
    return entry.unread if entry else ()


# ------------------------------------------------------------------ widgets


def bind(now: Memory, name: str, value: Any = None) -> dict[str, Any]:
    """What makes a widget show a field and change it; see `Memory.bind`."""
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
    _keep(memory(page).changed(name, value))
    entry: Entry = st.session_state[keys.ENTRY]
    st.session_state[keys.ENTRY] = replace(entry, changed=entry.changed | {name})


def remembering(page: Page, name: str) -> dict[str, Any]:
    """What makes a button put the active box into a field of boxes."""
    return {"on_click": _remember, "args": (page, name)}


def _remember(page: Page, name: str) -> None:
    box = canvas_state(page.canvases[0]).active_box
    if box:
        change(page, name, (box,))


# ------------------------------------------------------------------ canvases


def canvas_state(canvas: CanvasFields) -> CanvasState:
    """A canvas as far as this session knows."""
    held: CanvasState | None = st.session_state.get(keys.STATE + canvas.name)
    return held or CanvasState(epoch=secrets.token_hex(16))


def hold(thing: Any) -> None:
    """Keep what lives as long as this session, or until the next such thing comes."""
    st.session_state[keys.HELD] = thing


def _set(canvas: CanvasFields, state: CanvasState) -> None:
    st.session_state[keys.STATE + canvas.name] = state


def merge(page: Page, canvas: CanvasFields, raw: Raw) -> CanvasState:
    """The canvas's state after its newest event, and with it the page's memory, if that is news."""
    event = events.parse(raw)
    held = canvas_state(canvas)
    refused = event if isinstance(event, Refused) else None
    if isinstance(event, CanvasEvent) and is_news(held, event):
        changed, taken, refused = merging.merged(memory(page), canvas, held, event)
        _keep(changed)
        _set(canvas, taken)
    if refused:
        _say_once(canvas, refused)
    return canvas_state(canvas)


def _say_once(canvas: CanvasFields, refused: Refused) -> None:
    """Log a reason, once for each run of equal ones."""
    name = keys.REFUSED_EVENT + canvas.name
    if st.session_state.get(name) != refused.reason:
        st.session_state[name] = refused.reason
        LOGGER.warning("canvas %s: %s", canvas.name, refused.reason)


def settle(
    page: Page, suggested: Mapping[str, tuple[Box, ...]], *, upright: bool = False
) -> dict[str, CanvasState]:
    """What each canvas is to be told of itself, with the address written where that is due.

    Args:
        suggested: by canvas, the boxes of a page on which no hand has drawn yet.
        upright: whether boxes are shown without their turn; the memory keeps it.
    """
    for canvas in page.canvases:
        boxes = suggested.get(canvas.name, ())
        before = canvas_state(canvas)
        _set(canvas, merging.settled(memory(page), canvas, before, boxes, upright=upright))
    write_address(page)
    return {canvas.name: canvas_state(canvas) for canvas in page.canvases}


# ------------------------------------------------------------------ the address


def write_address(page: Page) -> None:
    """Bring the address to what the page shows, once the person has let go."""
    entry: Entry = st.session_state[keys.ENTRY]
    states = [canvas_state(canvas) for canvas in page.canvases]
    if any(state.phase == "drag" for state in states) and not entry.changed:
        return
    here = _browsers()
    late = here in entry.before and here not in entry.known
    wanted: Texts = {name: (text,) for name, text in memory(page).address().items()}
    settled = bool(entry.changed) or any(state.phase == "commit" for state in states)
    names, at = entry.pushed
    changed = _differing(entry.known[-1], wanted)
    same = any(wanted == address for address in entry.known)
    dragged = any(state.dragged for state in states)
    # Only a canvas can replace the address of an entry.
    burst = changed == names and not dragged and time.monotonic() - at < BURST and bool(states)
    if same or burst or not settled:
        known: tuple[Texts, ...] = entry.known if same else (*entry.known[-_KNOWN:], wanted)
        pushed = (names, time.monotonic()) if burst and not same else entry.pushed
        entry = replace(entry, known=known, changed=frozenset(), pushed=pushed)
        stands = (*known, here) if late else known
        if stands == (wanted, here):
            _push(wanted)
            stands = known
        replaces = tuple(_query(address) for address in stands if address != wanted)
    else:
        _push(wanted)
        pushed = (changed, time.monotonic())
        entry = Entry(page.name, (wanted,), before=entry.known, pushed=pushed)
        replaces = ()
    st.session_state[keys.ENTRY] = entry
    address = _query(wanted) if replaces else None
    for canvas, state in zip(page.canvases, states, strict=True):
        phase = "mount" if state.phase == "commit" else state.phase
        told = replace(state, address=address, replaces=replaces, phase=phase, dragged=False)
        _set(canvas, told)


def answered(since: float) -> None:
    """A run has ended that began at a time: what it has pushed counts as of now.

    So that fast changes are one entry however long each answer takes.
    """
    entry: Entry = st.session_state[keys.ENTRY]
    names, at = entry.pushed
    if at >= since:
        st.session_state[keys.ENTRY] = replace(entry, pushed=(names, time.monotonic()))


def _browsers() -> Texts:
    """The address that the browser had when it asked for this run."""
    return {name: tuple(st.query_params.get_all(name)) for name in st.query_params}


def _push(address: Texts) -> None:
    """Add an entry to the browser's history, unless it shows this address already."""
    st.query_params.from_dict({name: texts[-1] for name, texts in address.items()})


def _differing(one: Texts, other: Texts) -> frozenset[str]:
    return frozenset(name for name in {*one, *other} if one.get(name) != other.get(name))


def _query(address: Texts) -> str:
    return urlencode([(name, text) for name, texts in address.items() for text in texts])


# ------------------------------------------------------------------ what a run lacks, and says


def lack(stage: str) -> None:
    """Remember that a run goes without a stage's kernels, though they may come meanwhile."""
    st.session_state[keys.LACKED] = lacked() | {stage}


def lacked() -> frozenset[str]:
    """The stages whose kernels the page's last whole run has gone without."""
    found: frozenset[str] = st.session_state.get(keys.LACKED, frozenset())
    return found


def told(page: Page) -> Hashable:
    """What the page's widgets were told of the numbers that were answered last."""
    return st.session_state.get(keys.TOLD + page.name)


def tell(page: Page, said: Hashable) -> None:
    """Remember what the page's widgets are to say."""
    st.session_state[keys.TOLD + page.name] = said

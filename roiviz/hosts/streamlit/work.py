"""Long work: who waits for it, whether it was stopped, and what is kept of it.

Kept values are frozen, and all sessions share one copy; a value is kept for the sessions that asked
for it, and dropped when they have ended.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from contextlib import nullcontext
from functools import partial
from typing import Any, TypeVar
from uuid import uuid4

import streamlit as st

from roiviz import workers
from roiviz.hosts.streamlit import keys
from roiviz.kept import Shelf, Store
from roiviz.views.pages import Page

Value = TypeVar("Value")

SESSION_BYTES = 192 * 2**20  # the largest map, what is derived from it, and a picture
EVERYONES_BYTES = 160 * 2**20  # the maps of the collection, and of what a whitening is learnt from
STORE = Store(768 * 2**20)
_EVERYONES = Shelf(STORE, EVERYONES_BYTES)


@st.cache_resource(scope="session", show_spinner=False, on_release=Shelf.clear)
def _shelf() -> Shelf:
    return Shelf(STORE, SESSION_BYTES)


def kept(key: Hashable, make: Callable[[], Value], said: str = "") -> Value:
    """A frozen value, made if it is not in the store yet.

    Args:
        key: all that the value depends on; begins with what kind of value it is.
        said: text beside a spinner meanwhile; not for a live fragment, whose canvas would move.
    """
    return _shelf().get(key, make, partial(st.spinner, said) if said else nullcontext)


def everyones(key: Hashable, make: Callable[[], Value], said: str = "") -> Value:
    """As `kept`, for what depends on nobody: it outlives the session that asked first."""
    return _EVERYONES.get(key, make, partial(st.spinner, said) if said else nullcontext)


def has(key: Hashable) -> bool:
    """Whether a value is in the store."""
    return key in STORE


def shared(key: Hashable, make: Callable[[], Value], said: str = "") -> Value:
    """A frozen value that all sessions share for good."""
    with st.spinner(said) if said else nullcontext():
        return _shared(key, make)


@st.cache_resource(show_spinner=False)
def _shared(key: Hashable, _make: Callable[[], Any]) -> Any:
    return _make()


def stopping(page: Page, stopped: bool) -> dict[str, Any]:
    """What makes a button stop the page's long work, or let it go on."""
    return {"on_click": _set_stopped, "args": (page.name, stopped)}


def _set_stopped(name: str, stopped: bool) -> None:
    st.session_state[name + keys.STOPPED] = stopped


def is_stopped(page: Page) -> bool:
    """Whether the page's long work was stopped by hand."""
    return bool(st.session_state.get(page.name + keys.STOPPED))


def waiting() -> workers.Person:
    """The person who waits for a child process, until they leave or ask for something else."""
    name = st.session_state.setdefault(keys.WAITS, uuid4().hex)
    return workers.Person(name, watch=_Waiting())


class _Waiting:
    """Tells one person how many files are read before theirs, whenever that changes."""

    def __init__(self) -> None:
        self.told = 0
        self.place: Any = st

    def __call__(self, before: int) -> None:
        # A script that is to stop does so when it next reads the session state.
        st.session_state.get(keys.WAITS)
        if before and before != self.told:
            self.place = self.place.toast(waiting_line(before), icon=":material/hourglass:")
        self.told = before


def waiting_line(before: int) -> str:
    """How long the line is."""
    if before == 1:
        return "Another file is read first; yours is next."
    return f"{before} other files are read first."

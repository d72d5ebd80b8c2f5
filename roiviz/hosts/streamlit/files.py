"""Files that a person has brought; they stay in the session."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import streamlit as st

from roiviz.hosts.streamlit import keys
from roiviz.views.host import MOST_OWN, OwnBoxes, OwnFile, WidgetKey

MOST_OWN_BYTES = 64 * 2**20  # of a person's pictures


def own_pictures() -> Mapping[str, OwnFile]:
    """The pictures that this person has brought, by key, the newest last."""
    return st.session_state.get(keys.PICTURES) or {}


def keep_picture(file: OwnFile) -> None:
    """Keep a picture; beyond MOST_OWN or MOST_OWN_BYTES those that were brought first go."""
    kept = [held for held in own_pictures().values() if held.key != file.key][1 - MOST_OWN :]
    while kept and sum(len(held.data) for held in (*kept, file)) > MOST_OWN_BYTES:
        kept.pop(0)
    st.session_state[keys.PICTURES] = {held.key: held for held in (*kept, file)}
    # A selector that names it already shows the name that it had then, until it is set anew.
    st.session_state.pop(keys.PICTURE, None)


def upload_mb() -> int:
    """How large a file may be that comes in at all, in MB."""
    return int(st.get_option("server.maxUploadSize"))


def own_features() -> OwnFile | None:
    """The array or model that this person has brought."""
    return st.session_state.get(keys.FEATURES)


def keep_features(file: OwnFile) -> None:
    """Keep an array or model in the place of the one before."""
    st.session_state[keys.FEATURES] = file


def own_boxes() -> Mapping[str, OwnBoxes]:
    """The sets of boxes that this person has brought, by their slot."""
    return st.session_state.get(keys.BOXES) or {}


def keep_boxes(slot: str, brought: OwnBoxes | None) -> None:
    """Keep a set of boxes in the place of the one before; None for none."""
    others = {name: held for name, held in own_boxes().items() if name != slot}
    st.session_state[keys.BOXES] = {**others, **({} if brought is None else {slot: brought})}


def own_case() -> tuple[OwnFile, ...]:
    """The files of the case that this person has brought to the bench; () for none."""
    return st.session_state.get(keys.CASE) or ()


def keep_case(files: tuple[OwnFile, ...]) -> None:
    """Keep a case in the place of the one before; () for none."""
    st.session_state[keys.CASE] = files


def of_boxes(key: WidgetKey, slot: str, field: str, value: int, allowed: range) -> dict[str, Any]:
    """What makes a widget show a field of a set of boxes, at `value`, and change it."""
    held = own_boxes()[slot]
    # Another set has a widget of its own: a browser may still answer for the one before.
    name = f"{key}.{slot}.{held.file.key}"
    if name not in st.session_state or st.session_state[name] != value:
        st.session_state[name] = value
    return {"key": name, "on_change": _chose, "args": (name, slot, field, allowed)}


def _chose(name: str, slot: str, field: str, allowed: range) -> None:
    held, value = own_boxes().get(slot), st.session_state[name]
    # A list whose words have changed gives the words that it had, not a place.
    if held and type(value) is int and value in allowed:
        changed: dict[str, Any] = {field: value}
        changed |= {"chosen": True} if field == "meaning" else {}
        keep_boxes(slot, replace(held, **changed))


def removing_boxes(slot: str) -> dict[str, Any]:
    """What makes a button remove a set of boxes."""
    return {"key": f"{WidgetKey.BOX_REMOVE}.{slot}", "on_click": keep_boxes, "args": (slot, None)}


def opening(place: WidgetKey, key: WidgetKey) -> dict[str, Any]:
    """What makes a button, under its own key, open a popover."""
    return {"key": key, "on_click": _open, "args": (place,)}


def _open(place: WidgetKey) -> None:
    st.session_state[place] = True


def arrival(key: WidgetKey) -> dict[str, Any]:
    """The arguments by which an uploader reports a new file; see `arrived`."""
    return {"key": key, "on_change": _brought, "args": (key,)}


def sending(key: WidgetKey, place: WidgetKey) -> dict[str, Any]:
    """What makes a button report what a field holds, and shut the popover that both are in."""
    return {"on_click": _sent, "args": (key, place)}


def _sent(key: WidgetKey, place: WidgetKey) -> None:
    _brought(key)
    st.session_state[place] = False


def _brought(key: WidgetKey) -> None:
    st.session_state[keys.NEWS + key] = True


@contextmanager
def arrived(key: WidgetKey) -> Iterator[bool]:
    """Whether the uploader has brought something that is not yet taken; taken once this ends.

    A run that another one cuts short ends in no Exception: what it was reading is new again.
    """
    try:
        yield bool(st.session_state.get(keys.NEWS + key))
    except Exception:
        st.session_state.pop(keys.NEWS + key, None)
        raise
    st.session_state.pop(keys.NEWS + key, None)


def refuse(key: WidgetKey, sentence: str) -> None:
    """Remember why the uploader's file is not used, until another comes; "" for none."""
    st.session_state[keys.WHY + key] = sentence


def refusal(key: WidgetKey) -> str:
    """Why the uploader's last file is not used, or ""."""
    return st.session_state.get(keys.WHY + key) or ""

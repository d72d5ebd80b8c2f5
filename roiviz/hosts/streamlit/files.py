"""Files that a person has brought; they stay in the session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from roiviz.hosts.streamlit import keys
from roiviz.views.host import MOST_OWN, OwnFile, WidgetKey

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


def upload_mb() -> int:
    """How large a file may be that comes in at all, in MB."""
    return int(st.get_option("server.maxUploadSize"))


def own_features() -> OwnFile | None:
    """The array or model that this person has brought."""
    return st.session_state.get(keys.FEATURES)


def keep_features(file: OwnFile) -> None:
    """Keep an array or model in the place of the one before."""
    st.session_state[keys.FEATURES] = file


def arrival(key: WidgetKey) -> dict[str, Any]:
    """The arguments by which an uploader reports a new file; see `arrived`."""
    return {"key": key, "on_change": _brought, "args": (key,)}


def _brought(key: WidgetKey) -> None:
    st.session_state[keys.NEWS + key] = True


def arrived(key: WidgetKey) -> bool:
    """Whether the uploader has brought something new since the last question."""
    return bool(st.session_state.pop(keys.NEWS + key, False))


def refuse(key: WidgetKey, sentence: str) -> None:
    """Remember why the uploader's file is not used, until another comes; "" for none."""
    st.session_state[keys.WHY + key] = sentence


def refusal(key: WidgetKey) -> str:
    """Why the uploader's last file is not used, or ""."""
    return st.session_state.get(keys.WHY + key) or ""

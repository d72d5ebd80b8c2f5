"""The trial page's only widget."""

from __future__ import annotations

import streamlit as st

from tests.trial.view.present import READINGS


def say_readings() -> None:
    """Name what stands side by side."""
    for column, reading in zip(st.columns(len(READINGS)), READINGS, strict=True):
        column.caption(reading.title)

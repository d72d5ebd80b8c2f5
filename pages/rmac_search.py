"""R-MAC search: a picture, or a box on it, against a collection; which regions made them alike."""

import streamlit as st

from roiviz.ui import live, looks, rmac_album, warm_up
from roiviz.ui import rmac_search_controls as controls
from roiviz.ui.canvas import cards
from roiviz.ui.rmac_regions import COMPILING, STAGE
from roiviz.ui.rmac_search import live_search

SCOPE = "rmac_search"

left, right = st.columns([21, 20], gap="medium")
with left, st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall"):
    query, entries = controls.choose_entries()
    source = controls.choose_source()
with (
    right,
    looks.folded(),
    st.container(horizontal=True, vertical_alignment="bottom", gap="small"),
):
    method = controls.choose_method()
    whiten = controls.choose_whitening()
    settings, as_region = controls.choose_more()
view = None
with left:
    if warm_up.ready(stage=STAGE):
        view = controls.prepare(
            SCOPE, query, entries, source, settings, method, whiten=whiten, as_region=as_region
        )
    else:
        st.info(COMPILING)
if view is not None:
    with left:
        live_search(view)
        cards(f"{SCOPE}.scores", SCOPE, ["rmac_scores"], columns=1)
    with right:
        cards(f"{SCOPE}.cards", SCOPE, ["sentence", "rmac_hits", "rmac_pairs"], columns=1)
    rmac_album.feeds(SCOPE, entries)
    live.feeds(view)
live.wait_for_kernels(STAGE)

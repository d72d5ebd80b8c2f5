"""R-MAC search: a picture, or a box on it, against a collection; which regions made them alike."""

import streamlit as st

from roiviz.ui import controls as common
from roiviz.ui import live, looks, rmac_album, rmac_collection, session, warm_up
from roiviz.ui import rmac_search_controls as controls
from roiviz.ui.canvas import cards
from roiviz.ui.rmac_regions import COMPILING, STAGE
from roiviz.ui.rmac_search import live_search
from roiviz.ui.sources import Missing
from roiviz.views.rmac_search.state import SEARCH

SCOPE = SEARCH.name

now = session.begin(SEARCH)
left, right = st.columns([21, 20], gap="medium")
with left, st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall"):
    query, entries = controls.choose_entries(now)
    source = controls.choose_source(now)
row = st.container
with right, looks.folded(), row(horizontal=True, vertical_alignment="bottom", gap="small"):
    method = controls.choose_method(now)
    whiten = controls.choose_whitening(now)
    settings, as_region = controls.choose_more(now)
view = None
with left:
    common.say_unread()
    controls.say_refused()
    for part in (query, source):
        if isinstance(part, Missing):
            st.warning(part.sentence)
    if isinstance(query, Missing) or isinstance(source, Missing):
        pass
    elif warm_up.ready(stage=STAGE):
        view = controls.prepare(
            SEARCH, query, entries, source, settings, method, whiten=whiten, as_region=as_region
        )
    else:
        with rmac_collection.waiting_room():
            st.info(COMPILING)
if view is not None:
    with left:
        live_search(view)
        cards(f"{SCOPE}.scores", SCOPE, ["rmac_scores"], columns=1)
    with right:
        cards(f"{SCOPE}.cards", SCOPE, ["sentence", "rmac_hits", "rmac_pairs"], columns=1)
    rmac_album.feeds(SCOPE, entries)
    live.feeds(view)
session.write_address(SEARCH)
live.wait_for_kernels(STAGE)

"""R-MAC search: a picture, or a box on it, against a collection; which regions made them alike."""

import streamlit as st

from roiviz.hosts.streamlit import host, live, looks, page, session
from roiviz.hosts.streamlit.mount import cards
from roiviz.scene.schema import Card
from roiviz.views import exports_widgets, region_widgets
from roiviz.views.regions import COMPILING, STAGE
from roiviz.views.rmac_search import takes, widgets
from roiviz.views.rmac_search.part import SearchCard
from roiviz.views.rmac_search.state import SEARCH
from roiviz.views.sources import Missing

NAME = SEARCH.name

now = host.begin(SEARCH)
looks.name("R-MAC search")
region_widgets.say_purpose("what is found, and why")
left, right = st.columns([21, 20], gap="medium")
with left, st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall"):
    query, entries = widgets.choose_entries(now)
    source = widgets.choose_source(now)
row = st.container
with right, looks.folded(), row(horizontal=True, vertical_alignment="bottom", gap="small"):
    widgets.choose_method(now)
    widgets.choose_whitening(now)
    settings, as_region = widgets.choose_more(now)
view = None
with left:
    page.say_unread()
    widgets.say_refused(now)
    for part in (query, source):
        if isinstance(part, Missing):
            st.warning(part.sentence)
    if isinstance(query, Missing) or isinstance(source, Missing):
        pass
    elif host.ready(STAGE):
        view = widgets.prepare(now, query, entries, source, settings, as_region=as_region)
    else:
        with widgets.waiting_room():
            st.info(COMPILING)
if view is not None:
    with left:
        live.live(view)
        exports_widgets.offer(now, view, takes.taken)
        cards(f"{NAME}.scores", NAME, [SearchCard.SCORES], columns=1)
    with right:
        cards(f"{NAME}.cards", NAME, [Card.SENTENCE, SearchCard.HITS, SearchCard.PAIRS], columns=1)
    live.after(view)
session.write_address(SEARCH)
live.wait_for_kernels(STAGE)

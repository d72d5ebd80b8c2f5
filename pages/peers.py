"""Peers: who computes what, run here; and the museum of threads in which somebody asked why."""

from functools import partial

import streamlit as st

from roiviz.bench.museum import CARDS
from roiviz.hosts.streamlit import host, page, session
from roiviz.hosts.streamlit.mount import cards
from roiviz.views import exports_widgets
from roiviz.views.peers import takes
from roiviz.views.peers.part import PeersCard
from roiviz.views.peers.present import museum_part, peers_part
from roiviz.views.peers.state import MATRIX, PEERS
from roiviz.views.peers.widgets import choose_cause, choose_look

now = host.begin(PEERS)
page.say_unread()
st.title("Peers", anchor=False)
choose_look(now)
# Nothing stands below the cards, which come a little later than the page.
if now.own.look == MATRIX:
    matrix = peers_part()
    st.markdown(
        f"{len(matrix.rows)} implementations, each run through some 2,000 cases and held to the "
        "convention that its users take it to follow. A row of your own: "
        "`roiviz conform your_module:function`."
    )
    exports_widgets.offer(now, None, partial(takes.taken, matrix))
    cards("peers.matrix", PEERS.name, [PeersCard.MATRIX], columns=1, part=matrix)
else:
    st.markdown(
        f"{len(CARDS)} public threads in which somebody asked why an operator gave these numbers: "
        "what they saw, whose rules give it, and why. What a thread prints is recomputed here."
    )
    part = museum_part(choose_cause(now))
    exports_widgets.offer(now, None, partial(takes.taken, part))
    cards("peers.museum", PEERS.name, [PeersCard.MUSEUM], columns=1, part=part)
session.write_address(PEERS)

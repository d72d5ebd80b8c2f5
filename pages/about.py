"""About: how the numbers are checked, where everything comes from, and under which licence."""

import streamlit as st

from roiviz.hosts.streamlit import host, page, session
from roiviz.views import exports_widgets
from roiviz.views.about import takes, words
from roiviz.views.about.state import ABOUT

now = host.begin(ABOUT)
page.say_unread()
st.title("About", anchor=False)
st.markdown(words.WHAT)
exports_widgets.offer(now, None, takes.taken)
st.subheader("How the numbers are checked", anchor=False)
st.markdown(words.checks())
left, right = st.columns(2, gap="large")
with left:
    st.subheader("Frameworks' conventions", anchor=False)
    st.markdown(words.conventions())
    st.caption("Prism reads a box by any of them; Peers shows what implementations really give.")
with right:
    st.subheader("Operators", anchor=False)
    st.markdown(words.operators())
st.subheader("Licences", anchor=False)
st.markdown(words.LICENCE)
st.subheader("Pictures", anchor=False)
st.markdown(words.pictures())
st.subheader("What runs here", anchor=False)
st.markdown(words.versions())
session.write_address(ABOUT)

"""Home: something live at once, and the way to the page each person came for."""

import streamlit as st

from roiviz.hosts.streamlit import host, live, page
from roiviz.hosts.streamlit.mount import cards
from roiviz.scene.schema import Card
from roiviz.views.home import widgets
from roiviz.views.home.present import home_view
from roiviz.views.home.state import HOME

now = host.begin(HOME)
view = home_view(now.host)
page.expect(HOME, view.picture)
left, right = st.columns([11, 10], gap="medium")
with left:
    page.say_unread()
    live.live(view)
with right:
    st.title("See what regional pooling reads", anchor=False)
    st.markdown(
        "Drag, resize or turn the box: RoIAlignRotated runs behind it on every move, "
        "and each number below is the kernel's own."
    )
    widgets.show_ways()
    cards("home.cards", "home", [Card.SENTENCE, Card.ARITHMETIC], columns=1)
live.after(view)

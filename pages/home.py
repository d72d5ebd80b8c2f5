"""Home: something live at once, and the way to the page each person came for."""

import streamlit as st

from roiviz.hosts.streamlit import host, live, page
from roiviz.hosts.streamlit.mount import cards
from roiviz.scene.schema import Card
from roiviz.views import exports_widgets
from roiviz.views.home import takes, widgets
from roiviz.views.home.present import home_view
from roiviz.views.home.state import HOME

now = host.begin(HOME)
view = home_view(now.host)
page.expect(HOME, view.picture)
left, right = st.columns([11, 10], gap="medium")
with left:
    page.say_unread()
    live.live(view)
    exports_widgets.offer(now, view, takes.taken)
with right:
    st.title("See what regional pooling reads", anchor=False)
    st.markdown(
        "A network turns a picture into a map of features; a box's features are the part of that "
        "map that lies under it. Regional pooling resamples them into a grid of fixed size, so "
        "that boxes of any size can be classified, compared and searched. Drag, resize or turn "
        "the box: every number below is the kernel's own."
    )
    widgets.show_doors()
    cards("home.cards", "home", [Card.SENTENCE, Card.ARITHMETIC], columns=1)
widgets.show_gallery()
live.after(view)

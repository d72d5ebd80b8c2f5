"""Home: something live at once, and the way to the page each person came for."""

import streamlit as st

from roiviz.explain.roi_settings import RoiSettings
from roiviz.hosts.streamlit import host, live, looks, page
from roiviz.hosts.streamlit.mount import cards
from roiviz.scene.schema import Card
from roiviz.views import person_widgets, values
from roiviz.views.home.state import HOME
from roiviz.views.roi import RoiView

SAMPLE = "portrait"
# Title, words, and the address of a worked example.
WAYS = (
    (
        "Learn",
        "Which cells does a box read, and with what weight? On a ramp you can check it by hand.",
        {
            "picture": "ramp",
            "features": "rgb",
            "operator": "roi_align",
            "bins": "4",
        },
    ),
    (
        "Teach",
        "Boats at every angle, and boxes that turn with them: the link keeps every setting.",
        {"picture": "harbour", "stride": "8", "samples": "0"},
    ),
    (
        "Debug",
        "Half a cell off? One box read by legacy and aligned, side by side, bin by bin.",
        {
            "picture": "street",
            "operator": "roi_align",
            "stride": "8",
            "bins": "4",
            "aligned": "false",
            "compare": "shift",
            "zoom": "524,388,4",
        },
    ),
)

now = host.begin(HOME)
chosen = person_widgets.sample(now.host, SAMPLE)
feature_map = values.feature_map(now.host, chosen.picture, "filters", 16)
view = RoiView(
    page=HOME,
    picture=chosen.picture,
    feature_map=feature_map,
    channel=person_widgets.first_channel(feature_map),
    settings=RoiSettings(),
    overlays=("samples", "taps", "bins", "cells"),
    boxes=chosen.boxes(rotated=True),
)

looks.expect(chosen.picture)
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
    for column, (title, words, address) in zip(st.columns(3), WAYS, strict=True):
        with column.container(border=True, height="stretch"):
            st.page_link("../../../pages/explore.py", label=f"**{title} →**", query_params=address)
            st.caption(words)
    cards("home.cards", "home", [Card.SENTENCE, Card.ARITHMETIC], columns=1)
live.after(view)

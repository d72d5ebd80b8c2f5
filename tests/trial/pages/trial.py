"""Two canvases, three readings."""

import streamlit as st

from roiviz.boxes import Box
from roiviz.hosts.streamlit import host, live, page
from roiviz.hosts.streamlit.mount import cards
from roiviz.scene.schema import Card
from roiviz.views import values
from tests.trial.view import widgets
from tests.trial.view.present import READINGS, TrialView
from tests.trial.view.state import TRIAL

now = host.begin(TRIAL)
picture = values.sample_picture(now.host, "portrait")
feature_map = values.feature_map(now.host, picture, "filters", 16)
page.say_unread()
first = Box(256.0, 300.0, 300.0, 320.0, id="b0")
page.expect(TRIAL, picture)
view = TrialView(TRIAL, picture, feature_map, 0, first)
live.live(view)
for canvas in TRIAL.canvases:
    widgets.say_readings()
    for column, reading in zip(st.columns(len(READINGS)), READINGS, strict=True):
        with column:
            key = f"{canvas.name}.{reading.id}"
            cards(key, canvas.name, [Card.OUTPUT], columns=1, reading=reading.id)
live.after(view)

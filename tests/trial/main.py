"""Page config and navigation of the app with the trial page in it."""

from pathlib import Path

import streamlit as st

from roiviz.hosts.streamlit import warm_up

st.set_page_config(layout="wide")
warm_up.start()
st.navigation([st.Page(Path(__file__).parent / "pages" / "trial.py", title="Trial")]).run()

"""Page config and navigation; runs before every page."""

from pathlib import Path

import streamlit as st

from roiviz.ui import looks, warm_up

PAGES = Path(__file__).parents[2] / "pages"

st.set_page_config(page_title="roiviz", page_icon=str(looks.ICON), layout="wide")
looks.apply()
warm_up.start()

page = st.navigation(
    {
        "": [
            st.Page(PAGES / "home.py", title="Home", default=True),
            st.Page(PAGES / "explore.py", title="Explore"),
            st.Page(PAGES / "gradients.py", title="Gradients"),
        ],
        "R-MAC": [
            st.Page(PAGES / "rmac_regions.py", title="R-MAC regions"),
            st.Page(PAGES / "rmac_descriptor.py", title="R-MAC descriptor"),
            st.Page(PAGES / "rmac_search.py", title="R-MAC search"),
        ],
        "Reference": [st.Page(PAGES / "operators.py", title="Operators")],
    },
    position="top",
)
page.run()

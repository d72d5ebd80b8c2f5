"""Page config and navigation; runs before every page."""

import streamlit as st

from roiviz.hosts.streamlit import first_page, looks, warm_up
from roiviz.places import PAGES

st.set_page_config(page_title="roiviz", page_icon=str(looks.ICON), layout="wide")
looks.apply()
warm_up.start(first_page.prepare)

TITLES = {
    "home": "Home",
    "learn": "Learn",
    "explore": "Explore",
    "prism": "Prism",
    "debug": "Debug",
    "gradients": "Gradients",
    "rmac_regions": "R-MAC regions",
    "rmac_descriptor": "R-MAC descriptor",
    "rmac_search": "R-MAC search",
    "operators": "Operators",
    "peers": "Peers",
    "about": "About",
}
page = st.navigation(
    [
        st.Page(PAGES / f"{name}.py", title=title, default=name == "home")
        for name, title in TITLES.items()
    ],
    # In somebody's iframe a page stands for itself.
    position="hidden" if st.context.is_embedded else "top",
)
page.run()

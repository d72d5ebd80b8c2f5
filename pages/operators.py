"""Operators: the registry, what can run here, and the CPU = CUDA check, live."""

import streamlit as st

from roiviz import glossary
from roiviz.explain import registry
from roiviz.hosts.streamlit import host, looks, page, session
from roiviz.views.host import WidgetKey
from roiviz.views.operators.present import comparison_table, registry_table
from roiviz.views.operators.state import OPERATORS
from roiviz.views.operators.widgets import choose_facts


@st.fragment
def facts() -> None:
    choose_facts(host.memory(OPERATORS))
    session.write_address(OPERATORS)


host.begin(OPERATORS)
page.say_unread()
st.title("Operators", anchor=False)
st.markdown(
    "What `kernels` can compute, with each operator's gradient, or why it has none. "
    "The app offers the operators and devices of this list and no others."
)
with st.container(key=WidgetKey.REGISTRY):
    st.markdown(looks.table(registry_table(registry.rows())))
st.caption("● runs on this machine · ○ does not. The same table: `python -m roiviz.kernels`.")
with st.popover("Words"):
    st.markdown(looks.table([{"word": w, "is": what} for w, what in glossary.entries().items()]))

for device, why in registry.missing_devices().items():
    st.info(f"**{device.upper()}** does not run here: {why}")

st.subheader("What each computes", anchor=False)
facts()

st.subheader("CPU = CUDA", anchor=False)
st.markdown(
    "Both devices run loops around the same scalar formulas. This runs RoIAlign, RoIAlignRotated "
    "and RoIPool on both, forward and backward, and compares: on the GPU where there is one, else "
    "on Numba's simulator of one, which takes some seconds."
)
if st.button("Compare now"):
    try:
        with st.spinner("Running on both …", show_time=True):
            found = registry.compare_devices()
        st.markdown(looks.table(comparison_table(found)))
        verdict = "agree" if found["agree"] else "DISAGREE"
        say = st.success if found["agree"] else st.error
        say(f"CPU and {found['device']} {verdict}, compared in {found['seconds']:.1f} s.")
    except RuntimeError as error:
        st.error(str(error))

st.subheader("Uploaded files", anchor=False)
try:
    what, by_which = registry.protection()
    st.markdown(what)
    st.caption(by_which)
except ValueError as error:
    st.error(str(error))

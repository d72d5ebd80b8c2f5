"""Operators: the registry, what can run here, and CPU = CUDA = WebAssembly, live."""

import streamlit as st

from roiviz import glossary
from roiviz.explain import agreement, registry
from roiviz.hosts.streamlit import host, live, looks, page, session
from roiviz.hosts.streamlit.mount import cards
from roiviz.views import exports_widgets
from roiviz.views.host import WidgetKey
from roiviz.views.operators import takes
from roiviz.views.operators.part import OperatorsCard
from roiviz.views.operators.present import agreement_part, registry_table
from roiviz.views.operators.state import OPERATORS
from roiviz.views.operators.widgets import choose_facts, choose_inputs, say_protection

STAGE = "agreement"


@st.fragment
def facts() -> None:
    choose_facts(host.memory(OPERATORS))
    session.write_address(OPERATORS)


@st.fragment
def machines() -> None:
    now = host.memory(OPERATORS)
    asked = choose_inputs(now)
    session.write_address(OPERATORS)
    if not host.ready(STAGE):
        st.info("The CPU's kernels are being compiled; the comparison follows.")
        return
    trial, found = now.own.trial, None
    if asked:
        try:
            with st.spinner("Running on both …", show_time=True):
                found = agreement.on_other_device(trial)
        except RuntimeError as error:
            st.error(str(error))
    part = agreement_part(trial, found)
    cards("operators.agreement", OPERATORS.name, [OperatorsCard.AGREEMENT], columns=1, part=part)


now = host.begin(OPERATORS)
page.say_unread()
with st.container(horizontal=True, vertical_alignment="center"):
    st.title("Operators", anchor=False, width="content")
    exports_widgets.offer(now, None, takes.taken)
st.markdown(
    "What `kernels` can compute, with each operator's gradient, or why it has none. "
    "The app offers the operators and devices of this list and no others."
)
with st.container(key=WidgetKey.REGISTRY):
    st.markdown(looks.table(registry_table(registry.rows())))
st.caption(
    "● runs on this machine, or in a browser with WebAssembly · ○ does not. "
    "Without the browser: `python -m roiviz.kernels`."
)
with st.popover("Words"):
    st.markdown(looks.table([{"word": w, "is": what} for w, what in glossary.entries().items()]))

for device, why in registry.missing_devices().items():
    st.info(f"**{device.upper()}** does not run here: {why}")

st.subheader("What each computes", anchor=False)
facts()

st.subheader("CPU = CUDA = WebAssembly", anchor=False)
st.markdown(
    "All run loops around the same scalar formulas. Your browser runs its kernels, where it has "
    "WebAssembly, forward and backward, and compares their numbers with those of the server's CPU. "
    "CUDA joins in on the server's GPU, or on Numba's simulator of one, which takes some seconds."
)
machines()

st.subheader("Uploaded files", anchor=False)
say_protection()
live.wait_for_kernels(STAGE)

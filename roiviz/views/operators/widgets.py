"""Operators' own widgets: each operator's formulas and a program; what machines are compared on."""

import streamlit as st

from roiviz.explain import registry
from roiviz.explain.operator_facts import FACTS, defaults
from roiviz.views.operators.state import CAFFE2, INPUTS, MOST_DRAWS, RANDOM
from roiviz.views.pages import Memory

TITLES = {CAFFE2: "Caffe2's own test", RANDOM: "random"}


def choose_facts(now: Memory) -> None:
    """A tab for each operator of the registry."""
    for tab, name in zip(st.tabs(list(FACTS), **now.bind("facts")), FACTS, strict=True):
        with tab:
            show_facts(name)


def show_facts(name: str) -> None:
    """What an operator computes on the left, how it is called on the right."""
    facts = FACTS[name]
    left, right = st.columns(2, gap="large")
    with left:
        for line in facts.formula:
            st.latex(line)
        st.markdown(
            f"- **x** is {facts.reads}.\n"
            f"- **Runs over** {facts.window}.\n"
            f"- **Reduction**: {facts.reduction}."
        )
    with right:
        st.code(facts.snippet)
        st.caption("It prints")
        st.code(facts.prints, language=None)
        given = ", ".join(f"`{key}={value}`" for key, value in defaults(name).items())
        st.markdown(f"Defaults: {given}.")


def choose_inputs(now: Memory) -> bool:
    """On which boxes the machines are compared; whether CUDA shall join in now."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.segmented_control(
            "Boxes",
            list(INPUTS),
            format_func=TITLES.__getitem__,
            required=True,
            help="The nine boxes on which Caffe2 compares its CPU and its GPU, turned for the "
            "rotated operator; or random ones on a random map, under random settings.",
            **now.bind("inputs"),
        )
        if now.own.inputs == RANDOM:
            st.number_input("Draw", 0, MOST_DRAWS, width=110, **now.bind("draw"))
            following = (now.own.draw + 1) % (MOST_DRAWS + 1)
            st.button("Draw again", on_click=now.host.change, args=(now.page, "draw", following))
        return st.button("Compare with CUDA too")


def say_protection() -> None:
    """How uploaded files are kept from doing harm, or why they are not."""
    try:
        what, by_which = registry.protection()
    except ValueError as error:
        st.error(str(error))
        return
    st.markdown(what)
    st.caption(by_which)

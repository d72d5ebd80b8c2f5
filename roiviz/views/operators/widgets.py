"""Operators' own widgets: each operator's formulas, defaults, and a program with what it prints."""

import streamlit as st

from roiviz.explain.operator_facts import FACTS, defaults
from roiviz.views.pages import Memory


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

"""What a run of a page takes from the address that it carries."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from roiviz.hosts.streamlit import keys


def page() -> None:
    """A page with one field, whose value it shows."""
    import streamlit as st

    from roiviz.hosts.streamlit import session
    from roiviz.views.prism.state import PRISM

    now = session.begin(PRISM)
    st.session_state["shown"] = now.own.way


def run(app: AppTest, **address: str) -> Any:
    app.query_params.clear()
    for name, text in address.items():
        app.query_params[name] = text
    app.run()
    assert not app.exception
    return app.session_state["shown"]


@pytest.mark.parametrize("again", [False, True])
def test_an_old_address_is_a_way_back_unless_the_page_itself_runs_again(again):
    app = AppTest.from_function(page)
    assert run(app, sweep="y") == "y"
    assert run(app, sweep="w") == "w"
    if again:
        app.session_state[keys.AGAIN] = True
    assert run(app, sweep="y") == ("w" if again else "y")
    # That holds for the one run.
    assert run(app, sweep="x") == "x"

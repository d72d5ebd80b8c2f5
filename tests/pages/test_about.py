"""About: what it counts is what there is."""

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from roiviz import kernels
from roiviz.conventions import CONVENTIONS
from roiviz.views.host import WidgetKey

PAGE = str(Path(__file__).parents[2] / "pages" / "about.py")


def test_about_counts_conventions_and_names_every_operator_and_its_source():
    app = AppTest.from_file(PAGE, default_timeout=60).run()
    assert not app.exception
    words = "\n".join(one.value for one in app.markdown)
    counted = re.findall(r"^\| (\d+) \|", words, re.MULTILINE)
    assert sum(map(int, counted)) == len(CONVENTIONS)
    for name in kernels.operators.names():
        assert f"| `{name}` | {kernels.operators.get(name).source} |" in words
    assert "public domain" in words


@pytest.mark.parametrize("page", ["about", "learn"])
def test_a_page_of_words_gives_its_link(page):
    app = AppTest.from_file(PAGE.replace("about", page), default_timeout=60)
    app.session_state[WidgetKey.EXPORT_OPEN] = True
    app.run()
    assert not app.exception
    (kinds,) = (one for one in app.segmented_control if one.key == WidgetKey.EXPORT_KIND)
    assert kinds.options == ["Link"]
    assert "It opens this page again." in [one.value for one in app.caption]

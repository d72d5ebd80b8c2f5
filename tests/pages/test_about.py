"""About: what it counts is what there is."""

import re
from pathlib import Path

from streamlit.testing.v1 import AppTest

from roiviz import kernels
from roiviz.conventions import CONVENTIONS

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

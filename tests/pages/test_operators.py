"""The registry's page shows the registry, and its comparison really compares."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

import kernels

PAGE = str(Path(__file__).parents[2] / "pages" / "operators.py")


def test_every_operator_stands_in_the_table():
    app = AppTest.from_file(PAGE, default_timeout=60).run()
    assert not app.exception
    table = app.dataframe[0].value
    assert list(table["operator"]) == list(kernels.operators.names())
    gradients = dict(zip(table["operator"], table["gradient"], strict=True))
    assert gradients["roi_align"] == "roi_align_backward"
    assert gradients["rmac_regions"] == "rmac_regions has no gradient"
    assert set(table["CPU"]) == {"●"}


def test_the_comparison_shows_each_difference():
    app = AppTest.from_file(PAGE, default_timeout=240).run()
    app.button[0].click().run()
    assert not app.exception
    assert not app.error
    shown = app.dataframe[1].value
    assert {"roi_align", "roi_align_rotated", "roi_pool"} <= set(shown["operator"])
    assert (shown["largest difference"].astype(float) < 1e-4).all()
    assert (shown["largest value"] > 0).all()
    assert "agree" in app.success[0].value

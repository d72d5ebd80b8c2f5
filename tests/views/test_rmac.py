"""What the R-MAC pages send where it is much, and work that can be stopped."""

import numpy as np
from streamlit.testing.v1 import AppTest

from roiviz import features, pictures
from roiviz.explain.rmac import RmacSettings
from roiviz.scene.schema import BoxesLayer
from roiviz.views.rmac_descriptor.present import DescriptorView
from roiviz.views.rmac_descriptor.state import DESCRIPTOR
from roiviz.views.rmac_regions.part import RegionsPart
from roiviz.views.rmac_regions.present import RegionsView, drawn_rows
from roiviz.views.rmac_regions.state import REGIONS

PICTURE = pictures.from_array(np.zeros((96, 128, 3), np.uint8), "black")


MANY_REGIONS = RmacSettings(scales=5)


def map_of(channels: int) -> features.FeatureMap:
    values = np.random.default_rng(0).standard_normal((12, 16, channels)).astype(np.float32)
    names = tuple(f"channel {index}" for index in range(channels))
    return features.FeatureMap(values, 8.0, f"made up {channels}", "made up", names)


def test_a_map_with_very_many_channels_sends_the_shown_one_only():
    many = map_of(features.MAX_CHANNELS)
    view = RegionsView(REGIONS, PICTURE, many, 777, MANY_REGIONS, ("winners",), (1, 2, 3))
    numbers = view.numbers()
    part = view.scene(numbers).page
    assert isinstance(part, RegionsPart)
    assert part.channels == ()
    np.testing.assert_array_equal(part.maxima[:, 0], numbers.explained.maxima[:, 777])
    few = map_of(40)
    view = RegionsView(REGIONS, PICTURE, few, 7, RmacSettings(), ("winners",), (1, 2, 3))
    part = view.scene(view.numbers()).page
    assert isinstance(part, RegionsPart)
    assert len(part.channels) == 40
    assert part.maxima.shape[1] == 40


def test_a_descriptor_that_is_too_long_to_show_says_so():
    many = map_of(features.MAX_CHANNELS)
    view = DescriptorView(DESCRIPTOR, PICTURE, many, 0, MANY_REGIONS, ("winners",), True)
    scene = view.scene(view.numbers(()))
    assert scene.message is not None
    assert "4096 channels are too many to show" in scene.message
    assert scene.page is None


def test_only_the_chosen_levels_are_drawn():
    few = map_of(4)
    view = RegionsView(REGIONS, PICTURE, few, 0, RmacSettings(), (), (2,))
    numbers = view.numbers()
    explained = numbers.explained
    drawn = drawn_rows(view, explained)
    assert set(explained.derivation.region_level[drawn]) == {2}
    layer = next(row for row in view.scene(numbers).layers if row.id == "regions")
    assert isinstance(layer, BoxesLayer)
    assert len(layer.array) == len(drawn) == len(layer.labels or ())


def long_work() -> None:
    import streamlit as st

    from roiviz.hosts.streamlit.host import HOST
    from roiviz.views.rmac_search import widgets
    from roiviz.views.rmac_search.state import SEARCH

    widgets.PATIENCE = -1.0
    progress = widgets.Progress(HOST, SEARCH, 4)
    progress.step("Feature maps")
    st.text("stopped" if HOST.is_stopped(SEARCH) else "at work")


def known_to_be_long() -> None:
    from roiviz.hosts.streamlit.host import HOST
    from roiviz.views.rmac_search import widgets
    from roiviz.views.rmac_search.state import SEARCH

    widgets.Progress(HOST, SEARCH, 4, "Feature maps")


def test_what_is_known_to_be_long_shows_its_bar_at_once():
    bar = AppTest.from_function(known_to_be_long, default_timeout=60).run().get("progress")[0].proto
    assert (bar.value, bar.text) == (0, "Feature maps: 0 of 4")


def test_long_work_shows_how_far_it_is_and_can_be_stopped(monkeypatch):
    from roiviz.views.rmac_search import widgets

    monkeypatch.setattr(widgets, "PATIENCE", widgets.PATIENCE)
    app = AppTest.from_function(long_work, default_timeout=60).run()
    bar = app.get("progress")[0].proto
    assert (bar.value, bar.text) == (25, "Feature maps: 1 of 4")
    assert app.text[0].value == "at work"
    app.button[0].click().run()
    assert app.text[0].value == "stopped"

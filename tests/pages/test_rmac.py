"""The R-MAC pages as Streamlit runs them, without a browser: what is sent to the canvas."""

import itertools
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, FunctionType
from typing import Any

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from roiviz import features, kernels, samples
from roiviz.explain import rmac_search
from roiviz.hosts.streamlit import mount, warm_up, work
from roiviz.kernels.regions import VARIANTS
from roiviz.scene.schema import VERSION
from tests import messages

ROOT = Path(__file__).parents[2]
SECONDS = 120
SEQUENCE = itertools.count(1)
BOX: dict[str, Any] = {"id": "b0", "cx": 150, "cy": 150, "w": 90, "h": 120, "angle": 0}


@pytest.fixture(autouse=True, scope="module")
def kernels_are_compiled():
    warm_up.start()
    assert warm_up.ready(180, stage="rmac")


def open_page(name: str, **address: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / f"pages/rmac_{name}.py"), default_timeout=SECONDS)
    known = {"query": "clock_tower_1"} if name == "search" else {"picture": "portrait"}
    for key, value in {**known, **address}.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception
    return app


def message_of(app: AppTest) -> tuple[dict, dict[str, np.ndarray]]:
    for element in app.get("bidi_component"):
        header, arrays = messages.read(element.proto.bytes)
        if header["role"] == "canvas":
            return header, arrays
    raise AssertionError("no canvas on the page")


def say(app: AppTest, name: str, **event) -> AppTest:
    """Let the canvas say something, as a browser would."""
    whole = {
        "version": VERSION,
        "mid": "m",
        "seq": next(SEQUENCE),
        "rev": 1,
        "phase": "commit",
        "active": None,
        "boxes": [],
        **event,
    }
    app.session_state[mount.canvas_key(f"rmac_{name}")] = {"event": whole}
    app.run()
    assert not app.exception
    return app


def words(sentence: list[dict]) -> str:
    return "".join(piece["t"] for piece in sentence)


# ------------------------------------------------------------------ where they begin


def picture_and_map(app: AppTest) -> tuple[str | None, str | None]:
    assert not app.exception
    return app.selectbox(key="picture").value, app.selectbox(key="features").value


@pytest.mark.parametrize("name", ["regions", "descriptor"])
def test_without_a_choice_they_begin_where_regions_differ(name):
    page = str(ROOT / f"pages/rmac_{name}.py")
    app = AppTest.from_file(page, default_timeout=SECONDS).run()
    assert picture_and_map(app) == ("harbour", "backbone")
    # A link that says something means what it has always meant.
    app = AppTest.from_file(page, default_timeout=SECONDS)
    app.query_params["scales"] = "2"
    assert picture_and_map(app.run()) == ("portrait", "filters")


def test_from_the_menu_only_who_has_chosen_nothing_begins_anew():
    def visit() -> None:
        import streamlit as st

        from roiviz.hosts.streamlit import session
        from roiviz.views.explore.state import EXPLORE
        from roiviz.views.rmac_descriptor.state import DESCRIPTOR
        from roiviz.views.rmac_regions.state import REGIONS

        pages = {page.name: page for page in (EXPLORE, DESCRIPTOR, REGIONS)}
        page = pages[st.session_state["visited"]]
        session.begin(page)
        if "chosen" in st.session_state:
            session.change(page, *st.session_state.pop("chosen"))
        st.session_state["held"] = session.memory(page).person

    app = AppTest.from_function(visit, default_timeout=60)

    def begin(name: str) -> tuple[str, str]:
        app.session_state["visited"] = name
        app.run()
        assert not app.exception
        return app.session_state["held"].picture, app.session_state["held"].features

    start = ("harbour", "backbone")
    assert [begin(n) for n in ("explore", "rmac_descriptor", "rmac_regions")][1:] == [start, start]
    assert begin("explore") == ("portrait", "filters")
    app.session_state["chosen"] = ("samples", 3)
    begin("explore")
    assert begin("rmac_regions") == ("portrait", "filters")


# ------------------------------------------------------------------ what runs


@contextmanager
def calls() -> Iterator[Counter[str]]:
    """How often each public function of the library is called in the threads that begin inside."""
    found: Counter[str] = Counter()
    public = {name: getattr(kernels, name) for name in kernels.__all__}
    names = {f.__code__: name for name, f in public.items() if isinstance(f, FunctionType)}

    def count(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and frame.f_code in names:
            found[names[frame.f_code]] += 1

    threading.setprofile(count)
    try:
        yield found
    finally:
        threading.setprofile(None)


@pytest.mark.parametrize("name", ["regions", "descriptor"])
def test_a_pin_runs_no_kernel(name):
    # Settings that no other test has, or their answer would be kept already.
    with calls() as opened:
        app = open_page(name, overlap="0.35")
    # Both need the smallest values too: where they are the largest, no cell wins.
    own = {"descriptor": {"rmac_details"}}.get(name, set())
    assert set(opened) == {"rmac_derivation", "region_maxima"} | own
    for row in (1, 4):
        pin = {"layer": "regions", "row": row}
        with calls() as pinned:
            app = say(app, name, phase="focus", pin=pin)
        assert message_of(app)[0]["pin"]["row"] == row
        assert pinned == {}


# ------------------------------------------------------------------ regions


def test_the_derivation_that_is_sent_is_the_kernels():
    header, arrays = message_of(open_page("regions"))
    wanted = kernels.rmac_derivation(38, 32)  # 600 × 512 px at stride 16
    sent = header["page"]["derivation"]
    assert (sent["height"], sent["width"]) == (38, 32)
    assert (sent["wd"], sent["hd"]) == (wanted.extra_columns, wanted.extra_rows)
    for row, step in zip(sent["candidates"], wanted.candidates, strict=True):
        assert (row["steps"], row["gap"], row["overlap"], row["difference"]) == (
            step.steps,
            step.gap,
            step.overlap,
            step.difference,
        )
        assert row["chosen"] == (step == wanted.chosen)
    np.testing.assert_array_equal(arrays["page.regions"][:, :4], wanted.regions)
    np.testing.assert_array_equal(arrays["page.regions"][:, 4], wanted.region_level)


def test_what_each_region_finds_is_what_numpy_finds():
    header, arrays = message_of(open_page("regions"))
    values = features.compute(samples.load("portrait"), "filters", 16).values
    for row, (x1, y1, x2, y2, _) in enumerate(arrays["page.regions"]):
        part = values[y1 : y2 + 1, x1 : x2 + 1].reshape(-1, values.shape[2])
        np.testing.assert_array_equal(arrays["page.maxima"][row], part.max(axis=0))
    flat = values.reshape(-1, values.shape[2])
    channels = np.arange(values.shape[2])
    np.testing.assert_array_equal(flat[arrays["page.argmax"], channels], arrays["page.maxima"])
    assert header["page"]["channels"][0]


SMALL = {"map": "another", "map_rows": "5", "map_columns": "9"}


def test_another_size_is_just_that_size():
    header, _ = message_of(open_page("regions", **SMALL))
    assert (header["cells"]["height"], header["cells"]["width"]) == (5, 9)
    assert header["page"]["derivation"]["count"] == 26
    sent = {row["variant"]: row["count"] for row in header["page"]["differences"]}
    # The two candidates tie but for the last bit, and 32-bit numbers break the tie the other way.
    wanted = {name: len(kernels.rmac_derivation(5, 9, variant=name).regions) for name in VARIANTS}
    assert sent == {name: count for name, count in wanted.items() if name != "tolias"}
    assert wanted["cirtorch"] == 21


@pytest.mark.parametrize("other", ["Caffe2", "cirtorch"])
def test_the_chosen_difference_is_drawn(other):
    header, arrays = message_of(open_page("regions", **SMALL, against_tolias=other))
    name = other.lower()
    row = next(row for row in header["page"]["differences"] if row["variant"] == name)
    shown = {tuple(r) for r in kernels.rmac_derivation(5, 9).regions.tolist()}
    theirs = {tuple(r) for r in kernels.rmac_derivation(5, 9, variant=name).regions.tolist()}
    assert row["drawn"]
    for layer, only in (("missing", shown - theirs), ("extra", theirs - shown)):
        drawn = arrays.get(f"layer.{layer}", np.empty((0, 5)))
        stride = header["cells"]["stride"]
        first = (drawn[:, :2] - drawn[:, 2:4] / 2) / stride
        last = first + drawn[:, 2:4] / stride - 1
        boxes = {tuple(r) for r in np.hstack([first, last]).astype(int).tolist()}
        assert boxes >= only


@pytest.mark.parametrize("name", list(VARIANTS))
def test_every_variant_opens(name):
    titles = {"tolias": "Tolias", "caffe2": "Caffe2", "cirtorch": "cirtorch"}
    header, _ = message_of(open_page("regions", variant=titles[name]))
    assert header["page"]["derivation"]["variant"] == VARIANTS[name].title


# ------------------------------------------------------------------ descriptor


def test_the_descriptor_that_is_sent_is_the_kernels():
    header, arrays = message_of(open_page("descriptor"))
    portrait = features.compute(samples.load("portrait"), "filters", 16)
    wanted = kernels.rmac(portrait.nhwc, layout="NHWC")[0]
    np.testing.assert_allclose(arrays["page.descriptor"], wanted, atol=1e-6)
    np.testing.assert_allclose(arrays["page.full"], wanted, atol=1e-6)
    vectors, total = arrays["page.vectors"], arrays["page.total"]
    np.testing.assert_allclose(vectors.sum(axis=0), total, rtol=1e-5)
    np.testing.assert_allclose(total / header["page"]["total_norm"], wanted, atol=1e-6)


def test_a_switched_region_leaves_the_descriptor_and_enters_the_address():
    app = say(open_page("descriptor"), "descriptor", choice={"off": [3, 1, 3, 999, -4]})
    header, arrays = message_of(app)
    assert header["page"]["off"] == [1, 3]
    kept = [i for i in range(len(arrays["page.vectors"])) if i not in (1, 3)]
    total = arrays["page.vectors"][kept].astype(float).sum(axis=0)
    np.testing.assert_allclose(arrays["page.descriptor"], total / np.linalg.norm(total), atol=1e-6)
    assert app.query_params["off"] == "1,3,999"


def test_an_address_switches_regions_off():
    header, _ = message_of(open_page("descriptor", off="0,2"))
    assert header["page"]["off"] == [0, 2]
    header, _ = message_of(open_page("descriptor", off="1,,2"))
    assert header["page"]["off"] == [1, 2]


@pytest.mark.parametrize("text", ["x", "1;2", "-3", "9" * 400])
def test_an_address_that_says_nothing_switches_nothing_off(text):
    header, _ = message_of(open_page("descriptor", off=text))
    assert header["page"]["off"] == []


def test_with_every_region_off_the_descriptor_is_zero():
    every = list(range(20))
    header, arrays = message_of(say(open_page("descriptor"), "descriptor", choice={"off": every}))
    assert not arrays["page.descriptor"].any()
    assert header["page"]["patches"] == []
    assert "all zeros" in words(header["sentence"])


# ------------------------------------------------------------------ search


@pytest.fixture(scope="module")
def searched():
    return open_page("search")


def test_the_collection_is_ranked_and_the_pairs_add_up(searched):
    header, arrays = message_of(searched)
    hits = header["page"]["hits"]
    assert len(hits) == len(samples.collection()) - 1
    alike = [hit["similarity"] for hit in hits]
    assert alike == sorted(alike, reverse=True)
    assert sum(hit["relevant"] for hit in hits) == 2
    chosen = next(hit for hit in hits if hit["key"] == header["page"]["chosen"])
    assert arrays["page.pairs"].sum() == pytest.approx(chosen["similarity"], abs=1e-5)
    best = arrays["page.best"][0, :, 8]
    assert best.tolist() == sorted(best.tolist(), reverse=True)
    assert best[0] == pytest.approx(arrays["page.pairs"].max())


def test_the_collection_outlives_its_visitor(searched, monkeypatch):
    """What depends on nobody stays when all sessions that asked for it have ended."""
    made = []
    monkeypatch.setattr(features, "compute", lambda *asked: made.append(asked))
    monkeypatch.setattr(rmac_search, "learn_from", lambda *asked: made.append(asked))
    monkeypatch.setattr(rmac_search, "build_index", lambda *asked: made.append(asked))
    for entry in list(work.STORE._entries.values()):
        for shelf in entry.shelves - {work._EVERYONES}:
            shelf.clear()
    header, _ = message_of(open_page("search"))
    assert made == []
    assert header["page"]


def test_r_mac_wins_against_mac_on_what_the_page_opens_with(searched):
    header, _ = message_of(searched)
    rows = {row["method"]: row for row in header["page"]["scores"]}
    assert set(rows) == {"rmac", "mac", "spoc", "gem"}
    assert rows["rmac"]["whitened"] > rows["mac"]["whitened"]
    assert rows["rmac"]["whitened"] == max(row["whitened"] for row in rows.values())
    assert header["page"]["collection"] == len(samples.collection())


def test_each_method_is_whitened_by_what_its_own_vectors_teach(searched):
    """Measured apart from the page: 24 directions of SPoC's own vectors take it to 0.528."""
    header, _ = message_of(searched)
    rows = {row["method"]: row for row in header["page"]["scores"]}
    for method in ("rmac", "spoc", "gem"):
        assert rows[method]["whitened"] > rows[method]["plain"]
    assert rows["spoc"]["plain"] == pytest.approx(0.345, abs=5e-4)
    assert rows["spoc"]["whitened"] == pytest.approx(0.528, abs=5e-4)


def test_one_channel_is_searched_without_a_whitening():
    header, _ = message_of(open_page("search", search_features="Pixels, grey"))
    assert {row["whitened"] for row in header["page"]["scores"]} == {None}
    assert not header["page"]["is_whitened"]


def test_a_box_is_searched_for(searched):
    whole, _ = message_of(searched)
    header, arrays = message_of(say(searched, "search", boxes=[BOX], active=0))
    assert "what lies in the box" in words(header["sentence"])
    assert header["page"]["hits"] != whole["page"]["hits"]
    left, right = BOX["cx"] - BOX["w"] / 2 - 8, BOX["cx"] + BOX["w"] / 2 + 8
    boxes = arrays["page.query_boxes"]
    assert (boxes[:, 0] - boxes[:, 2] / 2 >= left).all()
    assert (boxes[:, 0] + boxes[:, 2] / 2 <= right).all()


def test_a_box_beside_the_picture_is_refused_in_a_sentence(searched):
    header, _ = message_of(say(searched, "search", boxes=[BOX | {"cx": 5000}], active=0))
    assert "The box does not touch the picture" in header["message"]
    say(searched, "search", boxes=[])


def test_a_chosen_hit_is_kept_in_the_address(searched):
    header, _ = message_of(searched)
    key = header["page"]["hits"][4]["key"]
    app = say(searched, "search", choice={"hit": key})
    assert message_of(app)[0]["page"]["chosen"] == key
    assert app.query_params["hit"] == key


def test_stopped_work_says_so_and_can_go_on():
    app = open_page("search")
    app.session_state["rmac_search.stopped"] = True
    app.run()
    assert "Stopped" in app.info[0].value
    next(button for button in app.button if button.label == "Go on").click().run()
    assert len(message_of(app)[0]["page"]["hits"]) == len(samples.collection()) - 1

"""R-MAC to take away: programs that give the kernel's numbers, and files that hold them."""

import contextlib
import csv
import io
import json
from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from roiviz import kernels
from roiviz.boxes import Box
from roiviz.explain.rmac import RmacSettings
from roiviz.explain.rmac_search import (
    METHODS,
    Item,
    SearchExplanation,
    build_index,
    learn_from,
    search,
)
from roiviz.exports import figure, rmac
from roiviz.features import FeatureMap
from roiviz.scene.canvas_state import CanvasState
from roiviz.scene.schema import Focus
from roiviz.views.pages import Host, Memory
from roiviz.views.person import Person
from roiviz.views.rmac_regions import takes as regions_takes
from roiviz.views.rmac_regions.present import RegionsView
from roiviz.views.rmac_regions.state import REGIONS, RegionsState
from roiviz.views.view import InHand
from tests.roiviz.exports.views import HOSTILE, view


def region(seed: int, off: tuple[int, ...] = ()) -> rmac.Region:
    shown = view(seed)
    variant = ("tolias", "caffe2", "cirtorch")[seed % 3]
    settings = RmacSettings(scales=1 + seed % 4, overlap=0.1 * (seed % 6), variant=variant)
    return rmac.Region(shown.feature_map, 1, settings, HOSTILE, shown.link, "r-mac", off)


def run(program: str) -> dict:
    space: dict = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(program, "program", "exec"), space)
    return space


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("framework", ["roiviz", "numpy"])
def test_a_program_gives_the_kernels_regions_and_descriptor(seed, framework):
    shown = region(seed)
    want = rmac.descriptor_arrays(shown)
    found = run(rmac.programs(shown, descriptor=False)[framework].write())
    np.testing.assert_array_equal(found["regions"], want["regions"])
    np.testing.assert_array_equal(found["maxima"], want["maxima"])
    said = run(rmac.programs(shown, descriptor=True)[framework].write())["descriptor"]
    np.testing.assert_allclose(said, want["descriptor"], atol=1e-6)
    own = kernels.rmac(shown.feature_map.nhwc, **shown.settings.arguments())[0]
    np.testing.assert_allclose(said, own, atol=1e-6)


def test_regions_that_are_off_are_in_no_descriptor():
    shown = region(3, off=(0, 2))
    programs = rmac.programs(shown, descriptor=True)
    assert "switched off" in programs["roiviz"].why_not
    said = run(programs["numpy"].write())["descriptor"]
    np.testing.assert_allclose(said, rmac.descriptor_arrays(shown)["descriptor"], atol=1e-6)
    whole = rmac.descriptor_arrays(replace(shown, off=()))["descriptor"]
    assert np.abs(said - whole).max() > 1e-3


def test_a_large_map_is_read_from_its_file(monkeypatch, tmp_path):
    shown = region(1)
    monkeypatch.setattr(rmac, "MOST_VALUES", 10)
    monkeypatch.chdir(tmp_path)
    files = {file.ending: file for file in rmac.files(shown, descriptor=True)}
    (tmp_path / "r-mac.npz").write_bytes(files["npz"].write())
    program = rmac.programs(shown, descriptor=True)["numpy"].write()
    assert len(program) < 4000
    want = rmac.descriptor_arrays(shown)["descriptor"]
    np.testing.assert_allclose(run(program)["descriptor"], want, atol=1e-6)


@pytest.mark.parametrize("seed", range(3))
def test_tables_hold_the_kernels_numbers(seed):
    shown = region(seed)
    files = {file.ending: file for file in rmac.files(shown, descriptor=True)}
    want = rmac.descriptor_arrays(shown)
    rows = list(csv.DictReader(io.StringIO(files["regions.csv"].write().decode())))
    largest = np.array([row["largest"] for row in rows], np.float32)
    np.testing.assert_array_equal(largest, want["maxima"][:, shown.channel])
    for row in rows:
        value = shown.feature_map.values[int(row["row"]), int(row["column"]), shown.channel]
        assert value == np.float32(row["largest"])
    channels = list(csv.DictReader(io.StringIO(files["descriptor.csv"].write().decode())))
    np.testing.assert_array_equal(
        np.array([row["descriptor"] for row in channels], want["descriptor"].dtype),
        want["descriptor"],
    )


def ranking(seed: int) -> tuple[SearchExplanation, FeatureMap]:
    """A search for the first of three maps among the others, and that map."""
    maps = [view(3 * number).feature_map for number in range(seed, seed + 3)]
    names = [f"Nyhavn from the end of its canal, picture {k}" for k in range(len(maps))]
    items = [Item(name, "place", one) for name, one in zip(names, maps, strict=True)]
    method = ("rmac", "mac")[seed % 2]
    index = build_index(items, method, RmacSettings())
    return search(index, maps[0], scene="place", skip=0), maps[0]


def test_a_rankings_files_add_up_to_it():
    files = {file.ending: file.write() for file in rmac.ranking_files(*ranking(0), "link")}
    rows = list(csv.DictReader(io.StringIO(files["ranking.csv"].decode())))
    with np.load(io.BytesIO(files["npz"])) as kept:
        assert str(kept["pictures"]).split("\n") == [row["picture"] for row in rows] != []
        np.testing.assert_array_equal(kept["likeness"], [float(row["likeness"]) for row in rows])
        query = kept["query_vectors"].sum(axis=0)
        for k, likeness in enumerate(kept["likeness"]):
            total = kept["vectors"][kept["of"] == k].sum(axis=0)
            cosine = total @ query / np.linalg.norm(total) / np.linalg.norm(query)
            assert cosine == pytest.approx(likeness, abs=1e-12)
        np.testing.assert_array_equal(kept["descriptor"] @ kept["query_descriptor"],
                                      kept["likeness"])  # fmt: skip
    names = safe_open_metadata(files["safetensors"])["pictures"].split("\n")
    assert names == [row["picture"] for row in rows]


@pytest.mark.parametrize("framework", ["roiviz", "numpy"])
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("whiten", [False, True])
def test_a_rankings_program_gives_it(framework, method, whiten):
    values = np.random.default_rng(5).random((9, 12, 14, 6), np.float32)
    maps = [FeatureMap(one, 16.0, f"{n}", "", tuple("abcdef")) for n, one in enumerate(values)]
    settings = RmacSettings(scales=2, variant="cirtorch")
    if whiten:
        settings = replace(settings, whitening=learn_from(maps[6:], settings, method))
    names = ["Zürich", HOSTILE, "b", "c", "d", "e"]
    items = [Item(name, "", one) for name, one in zip(names, maps[:6], strict=True)]
    index = build_index(items, method, settings)
    for box, as_region in ((None, False), (Box(110.0, 90.0, 120.0, 100.0), method == "rmac")):
        found = search(index, maps[0], skip=0, box=box, as_region=as_region)
        shown = rmac.Region(maps[0], 0, settings, "picture", "link", "search")
        programs = rmac.ranking_programs(
            found, maps[0], method, settings, shown, as_region=as_region
        )
        made = run(programs[framework].write())
        order = np.argsort(-made["likeness"], kind="stable")
        want = [one.similarity for one in found.hits]
        np.testing.assert_allclose(made["likeness"][order], want, atol=2e-6)
        said = [made["names"][place] for place in order]
        assert said == [" ".join(one.name.split()).replace("\\", "/").replace('"', "'")
                        for one in found.hits]  # fmt: skip


def safe_open_metadata(data: bytes) -> dict[str, str]:
    return json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])["__metadata__"]


def test_a_region_that_is_alike_everywhere_has_no_place_in_the_table():
    shown = region(0)
    flat = replace(shown.feature_map, values=np.zeros_like(shown.feature_map.values))
    table = rmac.files(replace(shown, feature_map=flat), descriptor=False)[2].write().decode()
    for row in csv.DictReader(io.StringIO(table)):
        assert (row["largest"], row["row"], row["column"]) == ("0.0", "", "")


def test_what_is_pinned_of_the_regions_is_in_their_figure():
    shown = region(0)
    picture = view(0).picture
    seen = RegionsView(REGIONS, picture, shown.feature_map, 0, shown.settings, ("winners",), (1, 2))
    state = CanvasState(pin=Focus(box=1))
    hand = InHand(Memory(REGIONS, Person(), RegionsState()), {"rmac_regions": state})
    host = cast(Host, SimpleNamespace(kept=lambda key, make: make()))
    draw = regions_takes.taken(seen, hand, host, "link").draw
    assert draw
    legend = figure.paper(draw()).axes[0].get_legend()
    assert legend
    said = [text.get_text() for text in legend.get_texts()]
    cell = seen.numbers().explained.winning_cells(0)[1]
    assert "region 1, pinned" in said
    assert f"its largest, cell ({cell[0]}, {cell[1]})" in said
    (layer,) = [one for one in draw().scene.layers if one.id == "won"]
    x, y = np.asarray(layer.array)[0, :2] / shown.feature_map.stride - 0.5
    assert [y, x] == cell.tolist()

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from assets.draw import scenes
from assets.draw.__main__ import PICTURES
from roiviz import features, pictures, samples
from roiviz.samples import SAMPLES

ASSETS = Path(__file__).parents[2] / "assets"


@pytest.mark.parametrize("key", SAMPLES)
def test_every_sample_loads_and_is_described(key):
    sample, picture = SAMPLES[key], samples.load(key)
    assert picture.pixels.shape[2] == 3
    assert max(picture.pixels.shape) <= pictures.MAX_SIDE
    assert picture.name == sample.title
    assert picture.mime in ("image/jpeg", "image/png", "image/webp")
    assert len(picture.encoded) < 400_000
    assert sample.teaches.endswith(".")
    assert sample.start.stride in features.KINDS[sample.start.features].strides


@pytest.mark.parametrize("key", SAMPLES)
def test_suggested_boxes_begin_inside(key):
    sample, picture = SAMPLES[key], samples.load(key)
    assert not any(box.is_turned for box in sample.boxes)
    assert any(box.is_turned for box in sample.rotated_boxes)
    for boxes in (sample.boxes, sample.rotated_boxes):
        assert [box.id for box in boxes] == [f"b{i}" for i in range(len(boxes))]
        for box in boxes:
            assert box.corners.min() >= 0
            assert (box.corners <= (picture.width, picture.height)).all()


def test_the_browser_gets_the_file_itself():
    assert samples.load("street").encoded == (ASSETS / "pictures" / "street.webp").read_bytes()


def test_unknown_sample():
    with pytest.raises(ValueError, match=r"key: want one of portrait, .*got 'moon'"):
        samples.load("moon")


def test_finding_the_photo_does_not_import_matplotlib():
    code = "import sys; from roiviz import samples; samples.load('portrait'); " + (
        "sys.exit('matplotlib' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ASSETS.parent)


@pytest.mark.parametrize("name", PICTURES)
def test_files_are_what_the_script_draws(name):
    """Within the codec's loss, and what another version of NumPy or OpenCV may round away."""
    drawn, stored = Image.fromarray(PICTURES[name]()), Image.open(ASSETS / "pictures" / name)
    assert drawn.size == stored.size
    # Brightness only: WebP keeps colours at half the resolution.
    drawn_grey, stored_grey = (
        np.asarray(image.convert("L")).astype(int) for image in (drawn, stored)
    )
    limit = 0.01 if name.endswith(".png") else 3.0
    assert np.abs(drawn_grey - stored_grey).mean() <= limit


def test_every_drawn_file_is_used_and_has_its_source():
    files = {path.name for path in (ASSETS / "pictures").iterdir()}
    assert files == set(PICTURES)
    assert files <= {sample.file for sample in SAMPLES.values()}
    listed = set(re.findall(r"`pictures/([\w.]+)`", (ASSETS / "SOURCES.md").read_text()))
    assert listed == files


def test_the_ramp_is_exactly_linear():
    pixels = samples.load("ramp").pixels.astype(int)
    assert (np.diff(pixels[:, :, 0], axis=1) == 1).all()
    assert (np.diff(pixels[:, :, 1], axis=0) == 1).all()
    assert (np.diff(pixels[:, :, 2], axis=1) == -1).all()


def test_the_collection():
    items = samples.collection()
    assert len(items) == 30
    assert len({item.scene for item in items}) == 10
    assert {path.name for path in (ASSETS / "collection").glob("*.webp")} == {i.file for i in items}
    for item in items:
        assert (ASSETS / "collection" / item.file).stat().st_size < 40_000
    assert samples.load_collection_item(items[0]).name == "Lighthouse 1"


def test_places_say_nothing_about_scenes():
    items = samples.collection()
    for item in items:
        same_scene = [other for other in items if other.scene == item.scene]
        assert len({other.place for other in same_scene}) == len(same_scene)
        assert any(other.place == item.place and other.scene != item.scene for other in items)


@pytest.mark.parametrize("item", samples.collection()[::7], ids=lambda item: item.file)
def test_collection_is_what_the_script_draws(item):
    drawn = Image.fromarray(scenes.draw(item.scene, item.view)).convert("L")
    stored = Image.open(ASSETS / "collection" / item.file).convert("L")
    assert item.place == scenes.place_of(item.scene, item.view)
    assert np.abs(np.asarray(drawn).astype(int) - np.asarray(stored)).mean() <= 3.0

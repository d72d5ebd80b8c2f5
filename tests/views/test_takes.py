"""What the figures of pages say of themselves."""

from typing import cast

import pytest

from roiviz import features, samples
from roiviz.boxes import Box
from roiviz.conventions import CONVENTIONS
from roiviz.explain.prism import Prism
from roiviz.explain.roi_settings import RoiSettings
from roiviz.scene.canvas_state import CanvasState
from roiviz.scene.schema import Focus
from roiviz.views.gradients import takes as gradients_takes
from roiviz.views.gradients.present import GradientView
from roiviz.views.gradients.state import GRADIENTS, GradientsState
from roiviz.views.pages import Host, Memory
from roiviz.views.person import Person
from roiviz.views.prism import takes as prism_takes
from roiviz.views.prism.present import PrismView
from roiviz.views.prism.state import PRISM, PrismState
from roiviz.views.view import InHand
from tests.views.test_prism import Kept

PICTURE = samples.load("portrait")
MAP = features.compute(PICTURE, "filters", 16)
BOX = Box(262.0, 222.0, 120.0, 96.0, id="b0")
HOST = cast(Host, Kept())
HELD = CanvasState(boxes=(BOX,), active=0)


def of_gradients(look, pin=None):
    settings = RoiSettings("roi_align", (3, 3), 2)
    view = GradientView(GRADIENTS, PICTURE, MAP, 0, settings, (), (BOX,), look=look)
    memory = Memory(GRADIENTS, Person(), GradientsState(look=look, pin=pin))
    return gradients_takes.taken(view, InHand(memory, {"gradients": HELD}), HOST, "link")


def of_prism(ids, ratio=2):
    prism = Prism(ids, ids[0], (3, 3), ratio)
    view = PrismView(PRISM, PICTURE, MAP, 0, prism, (), (BOX,))
    memory = Memory(PRISM, Person(), PrismState(conventions=ids))
    drawn = prism_takes.taken(view, InHand(memory, {"prism": HELD}), HOST, "link").draw
    assert drawn
    return drawn()


def test_the_upstream_gradient_has_the_colours_that_it_has_on_the_page():
    drawn = of_gradients("cells").draw
    assert drawn
    (panel,) = drawn().panels
    # Of ones alone no number says that it could be below 0.
    assert panel.values.tolist() == [[1.0] * 3] * 3
    assert panel.signed


def test_names_keep_their_letters_in_a_caption():
    drawn = of_gradients("pool").draw
    assert drawn
    assert drawn().caption.startswith("Backward, against RoIPool: ")


@pytest.mark.parametrize("pin", [None, Focus(cell=(12, 17))])
def test_the_program_is_about_the_cell_that_is_pinned(pin):
    said = of_gradients("cells", pin).programs["roiviz"].write()
    assert ("row, column = (12, 17)\n" in said) is bool(pin)
    assert (", the largest" in said) is not bool(pin)


@pytest.mark.parametrize(("ids", "said"), [
    (("torchvision", "detectron2"), "sampling_ratio=2. "),
    (("torchvision", "tf_crop_and_resize"),
     "sampling_ratio=2, which tf.image.crop_and_resize does not take. "),
    (("torchvision", "torchvision_roi_pool", "prroi_pool"),
     "sampling_ratio=2, which torchvision roi_pool and PrRoIPool do not take. "),
])  # fmt: skip
def test_a_caption_says_who_takes_no_sampling_ratio(ids, said):
    assert said in of_prism(ids).caption


def test_every_convention_without_a_ratio_gives_the_same_whatever_it_is():
    for row in CONVENTIONS.values():
        if not row.rules.takes_ratio and not row.refuses:
            one, other = (of_prism((row.id,), ratio) for ratio in (1, 3))
            assert [p.values.tolist() for p in one.panels] == [
                p.values.tolist() for p in other.panels
            ], row.id

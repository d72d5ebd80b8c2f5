"""Home's gallery: each link says nothing that its page does not understand, and has a picture."""

import cv2
import pytest

from roiviz import kernels
from roiviz.views.home.gallery import GALLERY
from roiviz.views.pages import from_address
from roiviz.views.person import Person
from tests.every_page import PAGES

SIGHTS = {sight.id: sight for sight in GALLERY}


@pytest.mark.parametrize("sight", GALLERY, ids=SIGHTS)
def test_a_sights_address_is_understood_and_is_its_own(sight):
    given = {name: (value,) for name, value in sight.address.items()}
    opened, unread = from_address(PAGES[sight.page], Person(), given)
    assert not unread
    # What is as the page begins needs not be said, and what is said comes back.
    again = opened.address()
    assert {name: again.get(name, value) for name, value in sight.address.items()} == sight.address


@pytest.mark.parametrize("sight", GALLERY, ids=SIGHTS)
def test_a_sight_has_a_picture_of_one_size(sight):
    pixels = cv2.imread(str(sight.picture))
    assert pixels is not None
    assert pixels.shape == (350, 560, 3)


def test_on_the_strip_a_step_more_would_come_closer_and_is_not_tried():
    address = SIGHTS["strip"].address
    found = kernels.rmac_derivation(int(address["map_rows"]), int(address["map_columns"]))
    assert found.chosen is not None
    short, long = sorted((found.height, found.width))
    tried = [one.steps for one in found.candidates]
    off = {steps: abs(1 - (long - short) / steps / short - 0.4) for steps in (*tried, 7)}
    assert tried == [1, 2, 3, 4, 5, 6]
    assert min(off, key=lambda steps: off[steps]) == 7
    assert found.chosen.steps == 6

"""QR codes say what they were given."""

import cv2
import numpy as np
import pytest

from roiviz import qr

LINK = "https://roiviz.example.org/learn?lesson=between_cells&step=value&seed=3"


@pytest.mark.parametrize("side", [100, 560, 900])
def test_a_reader_reads_the_link(side):
    picture = qr.picture(LINK, side)
    assert picture.shape[0] == picture.shape[1] >= side
    assert cv2.QRCodeDetector().detectAndDecode(picture)[0] == LINK


def test_it_has_a_white_border_of_four_modules():
    picture = qr.picture(LINK, 1)
    dark = np.argwhere(picture < 128)
    assert dark.min() == qr.QUIET
    assert len(picture) - 1 - dark.max() == qr.QUIET


def test_a_text_that_is_too_long_is_refused():
    with pytest.raises(ValueError, match="fits a QR code, got 5000 letters"):
        qr.picture("x" * 5000)

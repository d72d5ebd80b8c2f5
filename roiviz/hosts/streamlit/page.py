"""What every page says beside its own words: what was not understood, refused or missing."""

from __future__ import annotations

import streamlit as st

from roiviz.hosts.streamlit import files, host, looks, mount, session
from roiviz.pictures import Picture
from roiviz.scene.packing import picture_feed
from roiviz.views.fields import Unread
from roiviz.views.host import WidgetKey
from roiviz.views.pages import Memory, Page
from roiviz.views.person_widgets import PictureChoice, unread_line
from roiviz.views.sources import Missing


def say_unread(*more: Unread | None) -> None:
    """One line on what the address says that is not understood; the rest of it is kept."""
    found = [*session.unread(), *(row for row in more if row)]
    with st.container():  # there before the line is: else a canvas below would be made anew
        if found:
            st.warning(unread_line(found))


def expect(page: Page, picture: Picture) -> None:
    """Reserve the canvas's room and send its picture, before the rest of the page is made."""
    looks.expect(picture)
    mount.feed(f"{page.name}.picture", picture_feed(picture))


def go_on(page: Page, choice: PictureChoice | Missing) -> tuple[Memory, PictureChoice]:
    """Say beside the picture what was refused, missing or changed; without a picture the run ends.

    Returns: the page's memory, which a picture that has just come has changed; and the picture.
    """
    with st.container():
        for key in (WidgetKey.UPLOAD, WidgetKey.CAMERA, WidgetKey.OWN_FILE):
            if files.refusal(key):
                st.error(files.refusal(key))
        if not isinstance(choice, Missing) and choice.picture.note:
            st.info(choice.picture.note)
    if isinstance(choice, Missing):
        say_unread()
        st.warning(choice.sentence)
        session.write_address(page)
        st.stop()
    expect(page, choice.picture)
    return host.memory(page), choice

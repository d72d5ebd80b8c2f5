"""What About gives away: its link."""

from __future__ import annotations

from roiviz.exports.taken import THIS_PAGE, Taken
from roiviz.views.about.state import ABOUT
from roiviz.views.pages import Host
from roiviz.views.view import InHand


def taken(view: None, hand: InHand, host: Host, link: str) -> Taken:
    """The page."""
    return Taken("about", (ABOUT.name, link), link, link_is=THIS_PAGE)

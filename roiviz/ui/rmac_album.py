"""Sends the pictures that a search can find to the browser, many at once."""

from collections.abc import Sequence

from roiviz.ui.canvas import album
from roiviz.ui.rmac_collection import Entry


def feeds(scope: str, entries: Sequence[Entry]) -> None:
    """Send the drawn collection once, and a person's own pictures in a separate message."""
    album(f"{scope}.album", scope, [entry.picture for entry in entries if entry.scene])
    own = [entry.picture for entry in entries if not entry.scene]
    if own:
        album(f"{scope}.own", scope, own)

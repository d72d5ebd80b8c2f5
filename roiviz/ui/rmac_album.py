"""Many small pictures to the browser at once: the ones that a search can find."""

from collections.abc import Sequence

from roiviz.ui.canvas import album
from roiviz.ui.rmac_collection import Entry


def feeds(scope: str, entries: Sequence[Entry]) -> None:
    """The drawn collection travels once; somebody's own pictures in a message of their own."""
    album(f"{scope}.album", scope, [entry.picture for entry in entries if entry.scene])
    own = [entry.picture for entry in entries if not entry.scene]
    if own:
        album(f"{scope}.own", scope, own)

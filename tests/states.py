"""How many random states a property test tries: more by ROIVIZ_STATES=60000, ten times as many."""

import os

from hypothesis import settings

USUAL = 6000


def states(count: int) -> settings:
    """`count` of them, or as many more as the environment asks for."""
    asked = int(os.environ.get("ROIVIZ_STATES", USUAL))
    return settings(max_examples=max(1, count * asked // USUAL))

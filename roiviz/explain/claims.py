"""What a page says, as data: claims, each of one kind, about numbers that can be checked.

    claims = (Claim("clamped", {"count": 3}),)
    words.render(claims, {"clamped": "**{count:#sample}** {count:lies|lie} past the border."})

A pure function, (answer, settings) → tuple of claims, finds what holds; `words.render` turns it
into text. So a claim is tested by its kind and its numbers, and prose is written in one place.

Sizes, counts and places on grids are (down, across): height × width, rows × columns, (row, column),
as in the operators' own arguments.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Value = int | float | str | tuple["Value", ...]
Values = Mapping[str, Value]


@dataclass(frozen=True)
class Claim:
    """One statement.

    Attributes:
        kind: what is stated: a key of the topic's table of words.
        values: what it is stated of, by the names its words use: unrounded numbers in cells,
            picture pixels or degrees counter-clockwise, counts, indices from 0, or names.
    """

    kind: str
    values: Values = field(default_factory=dict)


Claims = tuple[Claim, ...]

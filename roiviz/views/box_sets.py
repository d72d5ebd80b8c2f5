"""Sets of boxes that a person has brought: which are on the canvas, and how the rest is drawn.

A file is read in the way that is chosen, else in the likeliest. Of its boxes as many as a canvas
holds are on it, where a hand may move them; the others are a layer under them. Where the numbers
could well mean something else, that is drawn too, dashed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

import numpy as np

from roiviz.box_files import BoxSet, Meaning, Shown, fitted, matching, of_picture
from roiviz.boxes import Box
from roiviz.pictures import Picture
from roiviz.scene import schema
from roiviz.scene.schema import BoxesLayer, Focus
from roiviz.views.codecs import MAX_BOXES
from roiviz.views.host import OwnBoxes

LIKELY = 0.02  # share of the certainty from which another meaning is drawn
LEAST_OFFERED, LEAST_SHARE = 3, 0.005  # of the meanings, to choose from
MOST_GHOSTS = 3
MOST_DRAWN = 1000  # boxes of a layer
GHOST_DASH = 6.0


@dataclass(frozen=True)
class Slot:
    """A place for one set.

    Attributes:
        name: key in SLOTS, of its layer, and before the ids of its boxes.
        title: on screen.
        color: an index into the categorical palette, where it is the only set.
        beside: as what it is drawn where there are two.
    """

    name: str
    title: str
    color: int
    beside: schema.BoxSet


SLOTS: dict[str, Slot] = {
    name: Slot(name, title, color, schema.BoxSet(name, title, place, dash))
    for place, (name, title, color, dash) in enumerate(
        (("predictions", "Predictions", 1, 0.0), ("truth", "Ground truth", 2, 14.0))
    )
}
GHOST_COLORS = (3, 4, 6)


@dataclass(frozen=True, eq=False)
class Loaded:
    """A set as it lies on the shown picture.

    Attributes:
        own: the file, and what was chosen about it.
        meanings: what it could mean.
        shown: the picture.
    """

    slot: Slot
    own: OwnBoxes
    meanings: tuple[Meaning, ...]
    shown: Shown

    @property
    def meaning(self) -> Meaning:
        """The chosen one, else the likeliest."""
        return self.meanings[min(self.own.meaning, len(self.meanings) - 1)]

    @property
    def place(self) -> int | None:
        """Which of the file's pictures; None where that has to be chosen."""
        if self.own.picture is not None and self.own.picture < len(self.meaning.sets):
            return self.own.picture
        return matching(self.meaning.sets, self.shown)

    @cached_property
    def _fitted(self) -> tuple[BoxSet, str]:
        return fitted(self.meaning.sets[self.place or 0], self.shown)

    @property
    def boxes(self) -> BoxSet:
        """The boxes on the shown picture."""
        return self._fitted[0]

    @property
    def note(self) -> str:
        """What had to be done to fit them, "" for nothing."""
        return self._fitted[1]

    @cached_property
    def order(self) -> list[int]:
        """The rows as they are gone through: the surest first, those without a score last."""
        scores = [-1.0 if score is None else score for score in self.boxes.scores]
        return sorted(range(len(scores)), key=lambda row: -scores[row])

    def is_here(self, picture_key: str) -> bool:
        """Whether the file was brought for this picture, or names it."""
        named = any(of_picture(one, self.shown) for one in self.meaning.sets)
        return named or picture_key == self.own.picture_key

    @property
    def pages(self) -> int:
        """How many pages of boxes there are."""
        return max(1, -(-len(self.boxes) // MAX_BOXES))

    @property
    def page(self) -> int:
        """The page that is put on the canvas, from 1."""
        return min(self.own.page, self.pages)

    def page_of(self, row: int) -> int:
        """The page that a row is on."""
        return self.order.index(row) // MAX_BOXES + 1

    @property
    def for_canvas(self) -> list[int]:
        """The rows of the boxes that are put on the canvas together."""
        return self.order[(self.page - 1) * MAX_BOXES :][:MAX_BOXES]

    def canvas_boxes(self) -> tuple[Box, ...]:
        """Those boxes, with ids that say where they come from."""
        found = self.boxes.boxes(self.for_canvas)
        rows = zip(found, self.for_canvas, strict=True)
        return tuple(replace(box, id=self.id_of(row)) for box, row in rows)

    def id_of(self, row: int) -> str:
        """The id of a row's box on the canvas."""
        return f"{self.slot.name}-{row}"

    def held(self, held: Sequence[Box]) -> frozenset[int]:
        """The rows of the boxes that the canvas holds."""
        return frozenset(row for box in held if (row := self.row_of(box)) is not None)

    def row_of(self, box: Box) -> int | None:
        """The row that a box on the canvas comes from; None for another's."""
        slot, _, row = box.id.partition("-")
        if slot != self.slot.name or not (row.isascii() and row.isdecimal()):
            return None
        return int(row) if len(row) < 9 and int(row) < len(self.boxes) else None

    def drawn(self, held: Sequence[Box]) -> list[int]:
        """The rows that the layer shows: those that the canvas does not hold."""
        taken = self.held(held)
        return list(islice((row for row in self.order if row not in taken), MOST_DRAWN))

    @cached_property
    def made(self) -> dict[frozenset[int], tuple[BoxesLayer, ...]]:
        """Layers by the rows that the canvas holds: a drag asks for the same again and again."""
        return {}

    def label(self, row: int) -> str:
        """A box's label and score as it stands beside it."""
        name, score = self.boxes.labels[row], self.boxes.scores[row]
        said = [name] * bool(name) + ([] if score is None else [f"{score:.2f}"])
        return " ".join(said) or f"{self.slot.title} {row + 1}"


def shown(picture: Picture) -> Shown:
    """A picture as a file of boxes is read for it."""
    height, width = picture.pixels.shape[:2]
    return Shown(picture.name, (width, height), picture.original)


def told_apart(loaded: Collection[Loaded], held: Sequence[Box]) -> tuple[schema.BoxSet, ...]:
    """How two sets are drawn, the one on the canvas first; nothing where there is one."""
    if len(loaded) < len(SLOTS):
        return ()
    first = sorted(loaded, key=lambda one: -len(one.held(held)))
    return tuple(one.slot.beside for one in first)


def renamed(held: Sequence[Box], names: Mapping[str, str]) -> tuple[Box, ...]:
    """The canvas's boxes after sets have changed their names, old → new."""
    parts = [(box, *box.id.partition("-")) for box in held]
    return tuple(
        replace(box, id=f"{names.get(name, name)}{mark}{row}") for box, name, mark, row in parts
    )


def numbered(held: Sequence[Box], name: str) -> tuple[Box, ...]:
    """The canvas's boxes as the rows of the set of this name."""
    return tuple(replace(box, id=f"{name}-{row}") for row, box in enumerate(held))


def drawn_here(held: Sequence[Box], loaded: Collection[Loaded]) -> bool:
    """Whether the canvas holds boxes, and none that came from a file."""
    return bool(held) and not any(one.held(held) for one in loaded)


def layers(loaded: Iterable[Loaded], held: Sequence[Box]) -> list[BoxesLayer]:
    """Each set without the boxes that the canvas holds, and what the numbers could mean besides."""
    found: list[BoxesLayer] = []
    for one in loaded:
        taken = one.held(held)
        if taken not in one.made:
            one.made.clear()
            one.made[taken] = (*_ghosts(one), *_set_layer(one, held))
        found += one.made[taken]
    return found


def _set_layer(one: Loaded, held: Sequence[Box]) -> list[BoxesLayer]:
    if not (rows := one.drawn(held)):
        return []
    drawn = "" if len(rows) == len(one.boxes) else f"{len(rows):,} of "
    legend = f"{one.slot.title}: {drawn}{_count(len(one.boxes))}"
    labels = tuple(one.label(row) for row in rows)
    return [_layer(one.slot.name, one.boxes.at(rows), legend, one.slot.color, labels)]


def _layer(
    name: str, boxes: BoxSet, legend: str, color: int, labels: tuple[str, ...], dash: float = 0.0
) -> BoxesLayer:
    count = len(boxes)
    return BoxesLayer(
        name,
        boxes.rows,
        legend,
        color=(color,) * count,
        dash=(dash,) * count,
        labels=labels,
    )


def _ghosts(one: Loaded) -> list[BoxesLayer]:
    """The other likely meanings, dashed; none once one of them was chosen."""
    if one.own.chosen:
        return []
    found: list[BoxesLayer] = []
    for place in ghosts(one):
        other = replace(one, own=replace(one.own, meaning=place))
        rows = other.for_canvas
        legend = f"{one.slot.title} as {short_title(other.meaning)}"
        labels = (f"{legend}: click to read them so",) * len(rows)
        color = GHOST_COLORS[len(found) % len(GHOST_COLORS)]
        name = ghost_name(one.slot, place)
        found.append(_layer(name, other.boxes.at(rows), legend, color, labels, GHOST_DASH))
    return found


def ghosts(one: Loaded) -> list[int]:
    """The places of the other meanings that are likely enough to be drawn."""
    places = [
        place
        for place, meaning in enumerate(one.meanings)
        if meaning is not one.meaning and meaning.share >= LIKELY
    ]
    return places[:MOST_GHOSTS]


def offered(one: Loaded) -> tuple[Meaning, ...]:
    """The first meanings, as many as are worth a choice; the chosen one is among them."""
    likely = sum(meaning.share >= LEAST_SHARE for meaning in one.meanings)
    return one.meanings[: max(LEAST_OFFERED, likely, one.own.meaning + 1)]


def ghost_name(slot: Slot, place: int) -> str:
    """The layer of a meaning that is not the chosen one."""
    return f"{slot.name}_as_{place}"


def short_title(meaning: Meaning) -> str:
    """A meaning's title without the frameworks that write so."""
    return meaning.title.split(" (")[0]


@dataclass(frozen=True)
class Clicked:
    """What was clicked: another meaning of a set, or one of its boxes."""

    slot: str
    meaning: int | None = None
    row: int | None = None


def clicked(pin: Focus | None, loaded: Iterable[Loaded], held: Sequence[Box]) -> Clicked | None:
    """What a pinned row of a layer asks for; None where it is another's."""
    if pin is None or pin.layer is None:
        return None
    for one in loaded:
        name = one.slot.name
        for place in ghosts(one):
            if pin.layer == ghost_name(one.slot, place):
                return Clicked(name, meaning=place)
        rows = one.drawn(held)
        if pin.layer == name and pin.row is not None and pin.row < len(rows):
            return Clicked(name, row=rows[pin.row])
    return None


def from_canvas(held: Sequence[Box], loaded: Collection[Loaded], picture: Shown) -> BoxSet:
    """The canvas's boxes as a set: a box that came from a file has its label and score still."""
    facts = [_facts_of(box, loaded) for box in held]
    rows = np.array([(b.cx, b.cy, b.width, b.height, b.angle) for b in held]).reshape(-1, 5)
    rows.flags.writeable = False
    labels = tuple(label for label, _ in facts)
    scores = tuple(score for _, score in facts)
    classes = next((one.boxes.classes for one in loaded if one.boxes.classes), ())
    return BoxSet(rows, labels, scores, picture.name, picture.size, classes=classes)


def _facts_of(box: Box, loaded: Iterable[Loaded]) -> tuple[str, float | None]:
    """The label and the score with which a box came."""
    for one in loaded:
        if (row := one.row_of(box)) is not None:
            return one.boxes.labels[row], one.boxes.scores[row]
    return "", None


def for_file(boxes: BoxSet, picture: Shown) -> BoxSet:
    """A set in the pixels of the picture's own file."""
    across = picture.file_size[0] / picture.size[0]
    down = picture.file_size[1] / picture.size[1]
    named = replace(boxes, picture=boxes.picture or picture.name)
    return named.scaled(across, down, picture.file_size)


def _count(count: int) -> str:
    return f"{count:,} box{'' if count == 1 else 'es'}"


def summary(one: Loaded, held: Sequence[Box]) -> str:
    """How many boxes there are, and how many of them the canvas holds."""
    count = len(one.order)
    inside = len(one.held(held))
    if inside == count:
        return f"{_count(count)} on the canvas."
    others = count - inside
    drawn = "the others are drawn" if others <= MOST_DRAWN else f"{MOST_DRAWN:,} others are drawn"
    if not inside:
        drawn = "they are drawn" if others <= MOST_DRAWN else f"{MOST_DRAWN:,} are drawn"
        none = "It is not" if count == 1 else f"None of {_count(count)} is"
        return f"{none} on the canvas; {'it is drawn' if count == 1 else drawn}."
    return f"{inside} of {_count(count)} on the canvas; {drawn}."


def unturned(one: Loaded) -> str:
    """What is said where boxes are shown without their turn, "" for none."""
    turned = one.boxes.turned
    if not turned:
        return ""
    said = f"{turned:,} of {_count(len(one.boxes))} {'is' if turned == 1 else 'are'} turned"
    return f"{said}; here they count as upright boxes about the same centre."

"""A table → what its numbers could mean, the likeliest first.

Every order of columns, every layout of a box and every unit is tried; what is impossible for a row
falls out, and the rest is weighed by how well the boxes would lie on the picture.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from roiviz.box_files import columns as roles
from roiviz.box_files import reasons
from roiviz.box_files.columns import BOX
from roiviz.box_files.limits import MOST_MEANINGS
from roiviz.box_files.tabulating import Table, Words
from roiviz.box_files.trials import SAID, Trial, trials
from roiviz.box_files.values import BoxFileError, BoxSet, Meaning, Shown, frozen
from roiviz.box_files.weighing import impossible, weight, writes

BEHIND = 1.0  # log weight
MOST_NAMED = 3  # frameworks beside a title
IMAGE_SUFFIXES = (".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff", ".webp", ".gif")


def meanings(table: Table, shown: Shown) -> tuple[Meaning, ...]:
    """What the numbers could mean, the likeliest first. Raises: BoxFileError for nothing."""
    ways = [trial.mended() for trial in trials(table, shown.file_size)]
    tried = [(weight(trial), trial) for trial in ways]
    weighed = [(found, trial) for found, trial in tried if found is not None]
    if not weighed:
        raise BoxFileError(_why_not(table, [trial for _, trial in tried]))
    weighed = _flawed_last(weighed)
    weighed.sort(key=lambda pair: -pair[0])
    found = _different(weighed, table, shown)
    total = sum(share for share, _ in found)
    return tuple(replace(meaning, share=share / total) for share, meaning in found[:MOST_MEANINGS])


def _flawed_last(weighed: list[tuple[float, Trial]]) -> list[tuple[float, Trial]]:
    """Weights of which a flawed trial's are below those of all that are sound on the picture."""
    sound = [found for found, trial in weighed if not trial.flawed and trial.inside]
    least = min(sound, default=math.inf)
    return [
        (min(found, least - BEHIND) if trial.flawed and trial.bonus < SAID else found, trial)
        for found, trial in weighed
    ]


def _why_not(table: Table, tried: Sequence[Trial]) -> str:
    count = table.numbers.shape[1]
    if count < 4:
        return f"Its rows have {count} number{'s' * (count != 1)}; a box has at least four."
    if not roles.arrangements(count) and not table.names:
        return f"Its rows have {count} numbers, which no known order of boxes has."
    if not tried:
        return "A word stands between the numbers of each box."
    if all(trial.named for trial in tried) and (wrong := reasons.negative(tried[0])):
        return f"No row is a box: {wrong}."
    why = " or ".join(dict.fromkeys(map(impossible, tried)))
    return f"Its numbers are no boxes in any order: {why}."


def _different(
    weighed: Sequence[tuple[float, Trial]], table: Table, shown: Shown
) -> list[tuple[float, Meaning]]:
    """The meanings that give different boxes, each with the weight of all that give the same."""
    most = weighed[0][0]
    kept: dict[bytes, tuple[float, Trial]] = {}
    for found, trial in weighed[: 2 * MOST_MEANINGS]:
        key = np.round(trial.boxes, 6).tobytes()
        share = math.exp(found - most)
        before = kept.get(key)
        kept[key] = (share, trial) if before is None else (before[0] + share, before[1])
    best = sorted(kept.values(), key=lambda pair: -pair[0])
    return [(share, _meaning(trial, table, shown)) for share, trial in best[:MOST_MEANINGS]]


def _meaning(trial: Trial, table: Table, shown: Shown) -> Meaning:
    known = trial.known
    title = _title(trial, table)
    rows = frozen(trial.boxes)
    return Meaning(
        f"{known.title}: {title}" if known else title,
        known.format if known else f"rows_{trial.layout.name}",
        _sets(trial, table, rows, shown),
        reasons.why(trial),
        left_out=(*table.left_out, *reasons.broken(trial), *reasons.loose(trial)),
    )


def _title(trial: Trial, table: Table) -> str:
    """The columns in order; the unit stands after the box's, of which alone it speaks."""
    names = [
        trial.layout.angle_unit if name == "angle" else name
        for name in roles.named_fields(trial.columns, trial.layout)
    ]
    last = trial.columns.places(trial.layout)[BOX].stop - 1
    names[last] += f" in {trial.unit.title}"
    labels = [word for word in table.words if not _of_pictures(word, trial)]
    if trial.known and labels and not trial.named and "class" not in names:
        names.insert(labels[0].place, "class")
    return f"{', '.join(names)}{_writers(trial)}"


def _writers(trial: Trial) -> str:
    """Some of those who write such numbers, in whose range all angles lie."""
    titles = [
        notation.title
        for notation in trial.layout.notations
        if notation.range is None or writes(trial.layout, trial.pixels, notation).all()
    ]
    more = ", …" if len(titles) > MOST_NAMED else ""
    return f" ({', '.join(titles[:MOST_NAMED])}{more})" if titles else ""


def _sets(trial: Trial, table: Table, rows: np.ndarray, shown: Shown) -> tuple[BoxSet, ...]:
    """The boxes of each picture, with their labels and scores."""
    pictures, labels = _words(trial, table)
    column, frames, tracks = (trial.column(role) for role in ("class", "frame", "track"))
    if labels is None and tracks is not None:
        labels = tuple(f"track {v:.0f}" if v >= 0 else "" for v in tracks)
    if labels is None:
        labels = ("",) * len(rows) if column is None else tuple(f"{v:.0f}" for v in column)
    if pictures is None and frames is not None:
        pictures = tuple(f"frame {v:.0f}" for v in frames)
    scores = trial.column("score")
    given = (
        (None,) * len(rows)
        if scores is None
        else tuple(None if math.isnan(v) else v for v in scores.tolist())
    )
    size = table.size or shown.file_size
    whole = BoxSet(rows, labels, given, size=size)
    places: dict[str, list[int]] = {}
    for place, name in enumerate(pictures or ()):
        places.setdefault(name, []).append(place)
    if not places:
        return (whole,)
    return tuple(replace(whole.at(rows), picture=name) for name, rows in places.items())


def _words(trial: Trial, table: Table) -> tuple[tuple[str, ...] | None, tuple[str, ...] | None]:
    """The pictures' names and the labels among the words; None where there are none."""
    pictures: tuple[str, ...] | None = None
    labels: list[Words] = []
    missing = {place for place, _ in trial.broken}
    for given in table.words:
        values = tuple(v for place, v in enumerate(given.values) if place not in missing)
        word = replace(given, values=values)
        if _of_pictures(word, trial):
            pictures = word.values
        else:
            labels.append(word)
    return pictures, max(labels, key=_says_class).values if labels else None


def _of_pictures(word: Words, trial: Trial) -> bool:
    """Whether words name the rows' pictures; a line of DOTA's results begins with its picture's."""
    results = (trial.columns.roles, trial.layout.name) == (("score", BOX), "corners")
    return roles.plain(word.name) in roles.PICTURE_NAMES or (
        not word.name and (results or _are_files(word.values))
    )


def _says_class(word: Words) -> tuple[bool, bool]:
    """How well words serve as labels: some files have a class's name and its number."""
    return roles.field_of(word.name) == "class", any(any(map(str.isalpha, v)) for v in word.values)


def _are_files(words: Sequence[str]) -> bool:
    return all(word.casefold().endswith(IMAGE_SUFFIXES) for word in words)

"""What Learn remembers: lesson, step, the seed of its numbers, what was done and answered."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from roiviz import small_maps
from roiviz.lessons import LESSONS, MAX_SEED
from roiviz.samples import SAMPLES
from roiviz.views.fields import Codec, choice, fields_of, listed, stated, whole, write
from roiviz.views.pages import CanvasFields, Page, PageState

ALL = "all"  # no lesson yet
PLAYED, PROJECTED, FOR_A_CLASS = LOOKS = "played", "projector", "class"
MOST_STEPS = 24
MOST_VALUES = 64
LARGEST = 1e9
_ID = re.compile(r"[a-z0-9_]{1,32}")

Answers = tuple[tuple[str, tuple[float, ...]], ...]
Seeds = tuple[tuple[str, int], ...]


def _id(text: Any) -> str:
    if not isinstance(text, str) or not _ID.fullmatch(text):
        raise ValueError(f"step: want an id, got {str(text)[:32]!r}")
    return text


def _ids(given: Iterable[Any]) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(_id(text) for text in given))
    if len(found) > MOST_STEPS:
        raise ValueError(f"steps: want at most {MOST_STEPS}, got {len(found)}")
    return found


def _answers(pairs: Iterable[tuple[Any, Iterable[Any]]]) -> Answers:
    found = {_id(step): tuple(map(float, values)) for step, values in pairs}
    numbers = [value for values in found.values() for value in values]
    if len(found) > MOST_STEPS or any(len(values) > MOST_VALUES for values in found.values()):
        raise ValueError("answers: want fewer")
    if not all(math.isfinite(value) and abs(value) <= LARGEST for value in numbers):
        raise ValueError(f"answers: want numbers within ±{LARGEST:g}")
    return tuple(found.items())


def _seeds(pairs: Iterable[tuple[Any, Any]]) -> Seeds:
    found = {_id(step): _seed(seed) for step, seed in pairs}
    if len(found) > MOST_STEPS:
        raise ValueError(f"seeds: want at most {MOST_STEPS}, got {len(found)}")
    return tuple(found.items())


def _seed(seed: Any) -> int:
    if isinstance(seed, bool) or seed != int(seed) or not 0 <= seed <= MAX_SEED:
        raise ValueError(f"seed: want 0 to {MAX_SEED}, got {str(seed)[:20]}")
    return int(seed)


def _read_seed(part: str) -> tuple[str, int]:
    step, _, seed = part.partition(":")
    return _seeds([(step, int(seed))])[0]


def _read_answers(texts: Sequence[str]) -> Answers:
    found: Answers = listed(texts[-1].split(";"), _read_answer, _answers)
    return found


def _read_answer(part: str) -> tuple[str, tuple[float, ...]]:
    step, _, values = part.partition(":")
    return _answers([(step, values.split(","))])[0]


def _written(found: Answers) -> str:
    return ";".join(f"{step}:{','.join(map(_short, values))}" for step, values in found)


def _short(value: float) -> str:
    """Six digits, and all of a whole number."""
    return f"{value + 0.0:.0f}" if value.is_integer() else f"{value:.6g}"


def _picture(text: str) -> str:
    """A sample's key, or a map that is spelled out; as it was given."""
    if text not in SAMPLES:
        small_maps.read(text)
    return text


STEP = Codec(lambda texts: _id(texts[-1]), str, "a step's name")
DONE = Codec(
    lambda texts: listed(texts[-1].split(","), _id, _ids), ",".join, "steps' names, with commas"
)
PICTURE = Codec(
    lambda texts: _picture(texts[-1]),
    str,
    f"a sample picture, or {small_maps.WANTS}",
)
BOX = Codec(
    _read_answers,
    _written,
    "a step and numbers, as in per_axis:0.1,0.4,2.5,2",
)
ANSWERS = Codec(
    _read_answers,
    _written,
    "steps and answers, as in largest:2;value:3.25",
)
SEEDS = Codec(
    lambda texts: listed(texts[-1].split(";"), _read_seed, _seeds),
    lambda seeds: ";".join(f"{step}:{seed}" for step, seed in seeds),
    f"steps and seeds from 0 to {MAX_SEED}, as in largest:3;value:0",
)


@dataclass(frozen=True)
class LearnState(PageState):
    """The page's own fields; an empty step is the first one.

    Attributes:
        seeds: of the questions that were given other numbers than the seed's.
        box, cells: which a link alone says: the boxes of steps, and what their maps show.
        at: the step that a teacher's links are for. It is in no address.
    """

    BY_CARDS = ("lesson", "step", "seed", "seeds", "done", "answers", "box", "cells")

    lesson: str = stated("lesson", ALL, choice((ALL, *LESSONS)))
    step: str = stated("step", "", STEP)
    seed: int = stated("seed", 0, whole(0, MAX_SEED))
    seeds: Seeds = stated("seeds", (), SEEDS)
    done: tuple[str, ...] = stated("done", (), DONE)
    answers: Answers = stated("answers", (), ANSWERS)
    look: str = stated("look", PLAYED, choice(LOOKS))
    box: Answers = stated("box", (), BOX)
    cells: str = stated("picture", "", PICTURE)
    at: str = ""

    def with_choice(self, choice: Mapping[str, Any]) -> LearnState:
        """How far the person has come in this lesson; news of another one comes too late."""
        if choice["lesson"] != self.lesson:
            return self
        return replace(
            self,
            step=_id(choice["step"]),
            at=_id(choice["at"]),
            seed=_seed(choice["seed"]),
            seeds=_seeds((row["step"], row["seed"]) for row in choice["seeds"]),
            done=_ids(choice["done"]),
            answers=_answers((row["step"], row["values"]) for row in choice["answers"]),
        )

    def brings(self, name: str) -> Mapping[str, str]:
        """Another lesson begins at its beginning; to other numbers no answer belongs."""
        if name == "lesson":
            return {"lesson": self.lesson}
        return self._without_answers() if name == "seed" else {}

    def _without_answers(self) -> Mapping[str, str]:
        answered = dict(self.answers)
        done = tuple(step for step in self.done if step not in answered)
        kept = replace(self, seeds=(), done=done, answers=())
        fields = fields_of(LearnState)
        return write(fields, {field.name: getattr(kept, field.attribute) for field in fields})


# Its canvas holds no boxes: a lesson draws its own pictures, and speaks as a canvas does.
LESSON = CanvasFields("learn")
LEARN = Page("learn", LearnState, always=(), other_canvases=(LESSON,))

"""Worksheets: every question, its figure and its answer, on paper and within it."""

import functools
import itertools
import math
import re
import typing
from typing import Any, TypeGuard

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import same_color
from matplotlib.figure import Figure as Paper
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon
from matplotlib.path import Path
from matplotlib.text import Annotation, Text

from roiviz import lessons, worksheet
from roiviz.lessons.inside_figures import MemoryFigure, RaceFigure
from roiviz.lessons.lesson import (
    BackwardFigure,
    BinFigure,
    CellsFigure,
    Figure,
    PoolFigure,
    RegionsFigure,
)
from roiviz.lessons.turned import LeverFigure

SEEDS = (3, 17)


@functools.cache
def papers_of(name: str, seed: int) -> tuple[Paper, ...]:
    """Drawn once for all who look at them."""
    return tuple(worksheet.papers(lessons.lesson(name, seed)))


def words(papers) -> str:
    return re.sub(r"\s+", " ", " ".join(text.get_text() for one in papers for text in one.texts))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", lessons.LESSONS)
def test_questions_come_first_and_every_answer_apart_from_them(name, seed):
    lesson = lessons.lesson(name, seed)
    asked = [step.question for step in lesson.steps if step.question]
    papers = [*papers_of(name, seed)]
    sheets = [one for one in papers if "answers" not in one.texts[0].get_text()]
    assert papers[: len(sheets)] == sheets
    questions, answers = words(sheets), words(papers[len(sheets) :])
    for question in asked:
        assert squeezed(question.asks) in questions
        assert squeezed(question.shown) in answers
        assert squeezed(question.working) in answers
        assert all(squeezed(known.words) in answers for known in question.wrong)
        assert squeezed(question.working) not in questions


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", lessons.LESSONS)
def test_nothing_is_written_beyond_the_margins(name, seed):
    for paper in papers_of(name, seed):
        canvas = FigureCanvasAgg(paper)
        paper.draw_without_rendering()
        width, height = canvas.get_width_height()
        left, right = worksheet.MARGIN * width - 1, (1 - worksheet.MARGIN) * width + 1
        for text in paper.findobj(Text):
            if not (isinstance(text, Text) and text.get_visible() and text.get_text()):
                continue
            extent = text.get_window_extent(canvas.get_renderer())
            assert left <= extent.x0 < extent.x1 <= right, text.get_text()
            assert 0 < extent.y0 < extent.y1 < height, text.get_text()


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_figures_are_large_and_lines_end_above_the_next_question(name):
    for paper in papers_of(name, 3):
        canvas = FigureCanvasAgg(paper)
        paper.draw_without_rendering()
        width, height = canvas.get_width_height()
        below = [text.get_position()[1] for text in paper.texts if text.get_fontweight() == "bold"][
            1:
        ]
        for axes in paper.axes:
            seen = axes.get_tightbbox(canvas.get_renderer())
            assert seen
            assert max((seen.x1 - seen.x0) / width, (seen.y1 - seen.y0) / height) > 0.2
            assert axes.get_anchor() == "NW"
        ruled = [float(np.ravel(one.get_ydata())[0]) for one in paper.artists if is_line(one)]
        beside = [one.get_position(original=True) for one in paper.axes]
        for line in ruled:
            assert any(box.y0 - 1e-6 <= line <= box.y1 for box in beside)
            assert min((abs(line - start) for start in below), default=1) > 0.01


GRIDS = (CellsFigure, BinFigure, BackwardFigure, PoolFigure, RegionsFigure, LeverFigure)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", lessons.LESSONS)
def test_cells_are_numbered_from_0_as_questions_count_them(name, seed):
    lesson = lessons.lesson(name, seed)
    figures = [step.figure for step in lesson.steps if step.question]
    drawn = [axes for paper in papers_of(name, seed) for axes in paper.axes]
    for figure, axes in zip(figures, drawn, strict=True):
        if not isinstance(figure, (*GRIDS, MemoryFigure, RaceFigure)):
            continue
        rows, columns = getattr(figure, "rows", 1), getattr(figure, "columns", None)
        columns = columns or len(getattr(figure, "values", ()))
        first = 0.5 if isinstance(figure, RegionsFigure) else 0
        # Of more than sixteen every fifth has its number, or nobody could read them.
        told = [(str(k), k + first) for k in range(0, columns, 1 if columns <= 16 else 5)]
        assert numbered(axes.xaxis) == told
        if rows > 1:
            told = [(str(k), k + first) for k in range(0, rows, 1 if rows <= 16 else 5)]
            assert numbered(axes.yaxis) == told
        if isinstance(figure, RegionsFigure):
            assert [text.get_text() for text in axes.texts] == [f"{v:g}" for v in figure.values]
        low, high = sorted(axes.get_xlim())
        assert all(low < at < high for _, at in numbered(axes.xaxis))


def numbered(axis: Any) -> list[tuple[str, float]]:
    texts = [label.get_text() for label in axis.get_ticklabels() if label.get_visible()]
    return list(zip(texts, axis.get_ticklocs(), strict=True)) if axis.axes.axison else []


def test_the_map_that_a_stack_ends_in_and_a_threads_bins_are_numbered():
    """Their cells lie in no common grid: each has its numbers beside it."""
    for name, step_id, times in (("picture_to_map", "vgg", 1), ("inside_kernel", "element", 6)):
        lesson = lessons.lesson(name, 3)
        asked = [step for step in lesson.steps if step.question]
        (place,) = (k for k, step in enumerate(asked) if step.id == step_id)
        axes = [axes for paper in papers_of(name, 3) for axes in paper.axes][place]
        said = [text.get_text() for text in axes.texts]
        assert said.count("2") == times  # of the bins' columns, in 2 boxes with 3 channels
        assert said.count("0") == (2 * times if name == "inside_kernel" else 1)


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_the_head_names_the_seed(name):
    for paper in papers_of(name, 17):
        assert "seed 17" in [text.get_text() for text in paper.texts]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", lessons.LESSONS)
def test_thousands_stand_apart_in_every_number(name, seed):
    """2,304 and never 2304 beside it."""
    assert not re.findall(r"(?<![\d.])\d{4,}", words(papers_of(name, seed)))


@pytest.mark.parametrize("seed", SEEDS)
def test_the_letters_of_turned_boxes_are_apart_and_said_to_be_at_the_bows(seed):
    lesson = lessons.lesson("turning", seed)
    (step,) = (step for step in lesson.steps if step.id == "which")
    assert "its letter, which stands ahead of the bow" in words(papers_of("turning", seed))
    figure: Any = step.figure
    at = [one.letter(one.place(figure.path[-1], figure.stride)) for one in figure.readers]
    assert min(math.dist(*pair) for pair in itertools.combinations(at, 2)) > 2 * 9


def is_line(artist: Any) -> TypeGuard[Line2D]:
    return isinstance(artist, Line2D)


def test_a_turned_boat_has_its_bow_and_its_angle():
    lesson = lessons.lesson("turning", 5)
    step = next(one for one in lesson.steps if one.id == "order")
    figure: Any = step.figure
    (axes,) = [
        axes
        for paper in worksheet.papers(lesson)
        for axes in paper.axes
        if any(f"{abs(figure.boat[4]):g}°" == text.get_text() for text in axes.texts)
    ]
    (hull,) = (np.array(one.get_xy()) for one in axes.patches if isinstance(one, Polygon))
    cx, cy, long, _, angle = figure.boat
    turn = math.radians(angle)
    tip = (cx + long / 2 * math.cos(turn), cy - long / 2 * math.sin(turn))
    assert min(math.dist(point, tip) for point in hull) < 1e-6
    shown = [(*axes.get_xlim(),), (*axes.get_ylim(),)]
    assert abs(shown[0][1] - shown[0][0]) < 2 * long  # not lost on an empty picture


def test_nobody_is_asked_to_type_or_to_click_on_paper():
    for name in lessons.LESSONS:
        assert not re.search(r"\b(Type|Click|Tap)\b", words(papers_of(name, 3)))


def test_every_kind_of_figure_can_be_drawn():
    assert set(worksheet.DRAWN) == set(typing.get_args(Figure))


def test_the_same_seed_gives_the_same_pdf():
    first, again = (worksheet.pdf(lessons.lesson("between_cells", 3)) for _ in range(2))
    assert first == again
    assert first.startswith(b"%PDF")
    assert first != worksheet.pdf(lessons.lesson("between_cells", 4))


RUN_THROUGH = 1.5  # pixels on each side of a word


def crossed(axes: Any, renderer: Any) -> list[str]:
    """Words that a box, a frame, a dot or another word lies on."""
    found, boxes = [], [text.get_window_extent(renderer) for text in axes.texts]
    for text, box in zip(axes.texts, boxes, strict=True):
        if isinstance(text, Annotation) or text.get_bbox_patch():
            continue
        around = box.padded(RUN_THROUGH)
        for patch in axes.patches:
            path = patch.get_transform().transform_path(patch.get_path())
            strong = not same_color(patch.get_edgecolor(), worksheet.FAINT)
            if path.intersects_bbox(around if strong else box, filled=False):
                found.append(f"{text.get_text()}: a line at {path.get_extents().bounds}")
        for line in axes.lines:
            points = line.get_transform().transform(line.get_xydata())
            if line.get_marker() == "None":
                hit = Path(points).intersects_bbox(around, filled=False)
            else:
                hit = any(box.contains(*point) for point in points)
            found += [f"{text.get_text()}: a dot or stroke"] * hit
        others = [one for other, one in zip(axes.texts, boxes, strict=True) if other is not text]
        found += [f"{text.get_text()}: another word"] * any(box.overlaps(one) for one in others)
    return found


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_no_line_runs_through_what_is_written_in_a_figure(name: str) -> None:
    for seed in (2, *SEEDS):
        for paper in papers_of(name, seed):
            renderer = FigureCanvasAgg(paper).get_renderer()
            for axes in paper.axes:
                axes.apply_aspect()
                assert crossed(axes, renderer) == [], seed

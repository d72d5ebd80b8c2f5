"""What holds of every lesson, at any seed."""

import re

import pytest

from roiviz import glossary, lessons
from roiviz.lessons.lesson import PairsFigure, apart, near, number, paragraphs, rounded
from roiviz.scene.packing import packed
from roiviz.scene.schema import CardsMessage
from roiviz.views.learn.part import LearnCard, LearnPart
from roiviz.views.learn.state import MOST_STEPS
from tests import messages, references_lessons

SEEDS = (*range(25), lessons.MAX_SEED)


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_a_lesson_is_whole(name):
    for seed in SEEDS:
        lesson = lessons.lesson(name, seed)
        ids = [step.id for step in lesson.steps]
        assert len(set(ids)) == len(ids) <= MOST_STEPS
        questions = [step.question for step in lesson.steps if step.question]
        assert len(questions) >= 3
        for step in lesson.steps:
            assert (step.goal is None) != (step.question is None), step.id
        for question in questions:
            answers = [question.right, *(row.values for row in question.wrong)]
            assert len(question.wrong) >= 2
            assert apart(answers, question.margin), (seed, question.id)
            assert all(row.words.endswith(".") and row.name for row in question.wrong)


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_what_stands_on_both_sides_of_an_equals_sign_is_the_same_in_the_digits_shown(name):
    count = 0
    for seed in SEEDS:
        for step in lessons.lesson(name, seed).steps:
            texts = ["".join(piece.text for piece in words) for words in step.words]
            if step.goal:
                texts += [step.goal.asks, step.goal.done]
            if step.question:
                one = step.question
                texts += [one.asks, one.shown, one.working, *(row.words for row in one.wrong)]
            for text in texts:
                for sides in references_lessons.chains(text):
                    assert len(set(sides)) == 1, (seed, text)
                    count += 1
    assert count >= 2 * len(SEEDS)


# Of where a figure stands now, which is elsewhere once a hand moves on.
STANDS = (
    r"^Now |^It lies |^(The|Its) (sample|line|middle) lies |^One side is |^The width is .* there"
    r"|^Half the square is |has (turned|moved)|^[(⌊]|^\d+( lines|:)|^Ten:"
)


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_what_a_goal_has_shown_is_true_wherever_its_figure_is_moved_afterwards(name):
    goals = [(step.figure, step.goal) for step in lessons.lesson(name).steps if step.goal]
    for figure, goal in goals:
        if not isinstance(figure, PairsFigure):  # whose sentence goes as soon as it is no longer so
            assert not re.search(STANDS, goal.done), goal.done


# Where a word of the glossary may stand, as it explains it; others have one meaning everywhere.
MEANT = {
    "window": {"roi_align"},  # of samples, not the one that a network's layer slides
    "level": {"rmac_regions", "regions_to_search"},
    "rule": set(),  # of a convention
    "claim": set(),
    "pattern": set(),
    "slip": set(),
    "meaning": set(),
    "family": set(),
    "kind": set(),
    "fence": set(),
    "explanation": set(),
}


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_a_word_is_explained_where_it_means_that(name):
    """Under the pointer, a lesson's words say what the glossary says, the first time they stand."""
    text = " ".join(
        piece.text.lower() for s in lessons.lesson(name).steps for w in s.words for piece in w
    )
    assert set(MEANT) <= set(glossary.entries())
    explained = {w for w in MEANT if re.search(rf"(?<![\w-]){w}(s|es)?(?![\w-])", text)}
    assert explained <= {word for word, names in MEANT.items() if name in names}
    # A kernel is code; a layer's has a size, which is kernel_size.
    assert not re.search(r"\b(its|each|stride) kernel|\bkernel \d", text)


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_another_seed_has_other_numbers_and_the_same_one_the_same(name):
    first, again, other = (lessons.lesson(name, seed) for seed in (1, 1, 2))
    assert first == again
    for one, two in zip(first.steps, other.steps, strict=True):
        if one.question:
            assert one.question != two.question, one.id


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_a_lesson_travels_as_one_message(name):
    lesson = lessons.lesson(name)
    part = LearnPart(lesson, lesson.steps[0].id, (), (), lessons.MAX_SEED, 0)
    header, arrays = messages.read(packed(CardsMessage("learn", (LearnCard.LESSON,), page=part)))
    assert arrays == {}
    assert [step["id"] for step in header["page"]["lesson"]["steps"]] == [
        s.id for s in lesson.steps
    ]


@pytest.mark.parametrize(("name", "seed"), [("nowhere", 0), ("between_cells", -1)])
def test_what_is_no_lesson_is_refused(name, seed):
    with pytest.raises(ValueError, match="want"):
        lessons.lesson(name, seed)


def test_words_numbers_and_answers():
    ((plain, strong, rest),) = paragraphs("It is *four* cells.")
    assert (plain.text, strong.text, rest.text) == ("It is ", "four", " cells.")
    assert [text.strong for text in (plain, strong, rest)] == [False, True, False]
    assert [number(v) for v in (0.25, -3.0, 7 / 3, -1e-9, 10.0)] == [
        "0.25",
        "−3",
        "2.3333",
        "0",
        "10",
    ]
    assert [rounded(v) for v in (7 / 3, 0.0625, -2.5)] == ["about 2.3333", "0.0625", "−2.5"]
    assert near((1.0, 2.0), (1.05, 2.0), 0.1)
    assert not near((1.0,), (1.0, 2.0), 0.1)
    assert not apart([(1.0,), (2.0,), (1.1,)], 0.1)


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_a_lesson_asks_for_nothing_that_a_finger_or_a_key_cannot_do(name):
    for step in lessons.lesson(name, 2).steps:
        words = ["".join(text.text for text in paragraph) for paragraph in step.words]
        asks = [one.asks for one in (step.goal, step.question) if one]
        for said in (*words, *asks):
            assert not re.search(r"\b(click|mouse|hover)", said, re.IGNORECASE), said


def test_a_question_with_a_seed_of_its_own_leaves_the_others_alone():
    plain, other = lessons.lesson("roi_align", 3), lessons.lesson("roi_align", 8)
    drawn = lessons.lesson("roi_align", 3, {"clamped": 8})
    assert [s.seed for s in plain.steps] == [3 if s.question else 0 for s in plain.steps]
    for one, two, mixed in zip(plain.steps, other.steps, drawn.steps, strict=True):
        assert mixed == (two if mixed.id == "clamped" else one)
    assert drawn.seed == 3
    for wrong in ({"nowhere": 1}, {"one": 1}, {"clamped": 10**6}):
        with pytest.raises(ValueError, match="want"):
            lessons.lesson("roi_align", 3, wrong)

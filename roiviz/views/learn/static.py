"""A lesson as one HTML file, which needs no server and asks for nothing."""

from __future__ import annotations

import base64
import html
import json
import zlib
from typing import Any

from roiviz import lessons, palette
from roiviz.scene.files import LESSON_BUNDLE
from roiviz.scene.packing import encoded
from roiviz.scene.schema import CardsMessage
from roiviz.views.learn.part import LearnCard, LearnPart

SEEDS = 12
"""For so many seeds a page brings its questions' numbers along."""

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · roiviz</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ margin: 0; padding: 24px 16px 0; background: {light}; font-family: system-ui, sans-serif; }}
h1 {{ position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }}
@media (prefers-color-scheme: dark) {{ body {{ background: {dark}; color: {ink}; }} }}
</style>
</head>
<body>
<main><h1>{title}</h1><div id="lesson"></div></main>
<noscript>This lesson needs JavaScript.</noscript>
<script type="text/plain" id="given">{given}</script>
<script>
{script}
roiviz.playLesson(
  document.getElementById("lesson"), document.getElementById("given").textContent
);
</script>
</body>
</html>
"""


def page(name: str) -> str:
    """A lesson's page.

    Args:
        name: one of `lessons.LESSONS`.

    Raises:
        ValueError: for another name.
    """
    by_seed = [lessons.lesson(name, seed) for seed in range(SEEDS)]
    first = by_seed[0]
    part = LearnPart(first, first.steps[0].id, (), (), SEEDS - 1, 0)
    asked = [[step for step in _plain(lesson)["steps"] if step["question"]] for lesson in by_seed]
    given = json.dumps({"part": _sent(part), "questions": asked}, ensure_ascii=False)
    return _PAGE.format(
        title=html.escape(first.title),
        light=palette.LIGHT["ground"],
        dark=palette.DARK["ground"],
        ink=palette.DARK["text"],
        given=base64.b64encode(zlib.compress(given.encode(), 9)).decode(),
        script=LESSON_BUNDLE.read_text("utf-8").replace("</script", "<\\/script"),
    )


def _plain(lesson: lessons.Lesson) -> dict[str, Any]:
    """A lesson as it travels."""
    found = _sent(LearnPart(lesson, lesson.steps[0].id, (), (), SEEDS - 1, 0))
    plain: dict[str, Any] = found["lesson"]
    return plain


def _sent(part: LearnPart) -> dict[str, Any]:
    header, _ = encoded(CardsMessage("learn", (LearnCard.LESSON,), page=part))
    page_part: dict[str, Any] = header["page"]
    return page_part

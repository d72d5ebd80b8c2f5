"""A lesson as one HTML file, which needs no server and asks for nothing."""

from __future__ import annotations

import base64
import html
import json
import zlib
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from roiviz import lessons, palette
from roiviz.scene.files import LESSON_BUNDLE
from roiviz.scene.packing import encoded
from roiviz.scene.schema import CardsMessage
from roiviz.views.learn.links import links
from roiviz.views.learn.part import LearnCard, LearnPart, Link
from roiviz.views.learn.present import chosen_lesson
from roiviz.views.learn.state import SEEDS as SEEDS_OF
from roiviz.views.learn.state import LearnState

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
.rv-unread {{ max-width: 1050px; margin: 0 auto 12px; padding: 10px 14px; border: 1px solid; }}
footer {{ max-width: 1080px; margin: 0 auto; padding: 14px 0; font-size: 13px; }}
h1 {{ position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }}
@media (prefers-color-scheme: dark) {{
  body {{ background: {dark}; color: {ink}; }}
  a {{ color: {link}; }}
}}
</style>
</head>
<body>
<main><h1>{title}</h1><div id="lesson"></div></main>
<footer>{footer}</footer>
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


_ALONE = (
    "This page needs no server. In the app, which <code>roiviz app</code> starts, most steps also "
    "open on a page that shows their numbers among all the others."
)
_SERVED = '<a href="{address}">This lesson in the app</a>'


def page(name: str, app: str = "", own: LearnState | None = None) -> str:
    """A lesson's page.

    Args:
        name: one of `lessons.LESSONS`.
        app: where the app is served, as "https://roiviz.example.org"; the steps lead there. From
            a file nothing else can be led to, so "" is for no such links.
        own: the step to begin with, the seeds of its questions, its box and its cells.

    Raises:
        ValueError: for another name.
    """
    own = replace(own or LearnState(), lesson=name)
    seeds = {*range(SEEDS), own.seed, *(seed for _, seed in own.seeds)}
    by_seed = {seed: chosen_lesson(replace(own, seed=seed, seeds=()))[0] for seed in sorted(seeds)}
    first = by_seed[0]
    asked = {
        seed: [step for step in _plain(lesson)["steps"] if step["question"]]
        for seed, lesson in by_seed.items()
    }
    ways = {
        seed: _sent(_part(lesson, _ways(lesson, app)))["links"] for seed, lesson in by_seed.items()
    }
    part = _sent(_part(first, _ways(first, app)))
    bag = {"part": part, "questions": asked, "links": ways, "begin": _begin(own)}
    given = json.dumps(bag, ensure_ascii=False)
    address = html.escape(f"{app}/learn?lesson={name}")
    return _PAGE.format(
        title=html.escape(first.title),
        light=palette.LIGHT["ground"],
        dark=palette.DARK["ground"],
        ink=palette.DARK["text"],
        link=palette.DARK["accent"],
        footer=_SERVED.format(address=address) if app else _ALONE,
        given=base64.b64encode(zlib.compress(given.encode(), 9)).decode(),
        script=LESSON_BUNDLE.read_text("utf-8").replace("</script", "<\\/script"),
    )


def _begin(own: LearnState) -> str:
    """What an address says of the step and the seeds; nothing that was done or answered."""
    seed = str(own.seed) if own.seed else ""
    given = {"step": own.step, "seed": seed, "seeds": SEEDS_OF.write(own.seeds)}
    return urlencode({name: text for name, text in given.items() if text}, safe=":;")


def _part(lesson: lessons.Lesson, ways: tuple[Link, ...] = ()) -> LearnPart:
    return LearnPart(lesson, lesson.steps[0].id, (), (), SEEDS - 1, 0, ways)


def _ways(lesson: lessons.Lesson, app: str) -> tuple[Link, ...]:
    """Links that lead from a file into the app."""
    return tuple(replace(way, page=f"{app}/{way.page}") for way in links(lesson)) if app else ()


def _plain(lesson: lessons.Lesson) -> dict[str, Any]:
    """A lesson as it travels."""
    plain: dict[str, Any] = _sent(_part(lesson))["lesson"]
    return plain


def _sent(part: LearnPart) -> dict[str, Any]:
    header, _ = encoded(CardsMessage("learn", (LearnCard.LESSON,), page=part))
    page_part: dict[str, Any] = header["page"]
    return page_part

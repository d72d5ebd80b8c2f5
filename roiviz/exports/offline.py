"""A view as one HTML file: the canvas, its cards and the kernels; it needs no server."""

from __future__ import annotations

import base64
import html
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from roiviz import palette
from roiviz.exports.shown import unbroken
from roiviz.exports.taken import Drawing
from roiviz.scene.canvas_state import CanvasState
from roiviz.scene.files import VIEW_BUNDLE
from roiviz.scene.packing import Scene, canvas_message, channel_feed, packed, picture_feed
from roiviz.scene.schema import CardsMessage, Feed, Message

MOST = 1_000_000
"""Bytes of a page beside the picture."""
ROOM = 210  # CSS pixels of the window's height beside the stage

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{title} · roiviz</title>
<style>
:root {{ color-scheme: light dark; --ground: {light}; --ink: {ink}; --muted: {muted}; }}
@media (prefers-color-scheme: dark) {{
  :root {{ --ground: {dark}; --ink: {dark_ink}; --muted: {dark_muted}; }}
}}
body {{
  margin: 0 auto; padding: 14px 20px; max-width: 1720px;
  background: var(--ground); color: var(--ink);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif;
}}
h1 {{ margin: 0; font-size: 20px; }}
header p {{ margin: 2px 0 10px; color: var(--muted); overflow-wrap: anywhere; }}
a {{ color: inherit; }}
main {{ display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 10fr); gap: 18px; }}
#cards {{ display: grid; gap: 12px; }}
main > * {{ min-width: 0; align-self: start; }}
@media (max-width: 899px) {{
  main {{ display: block; }} #cards {{ margin-top: 12px; }} body {{ padding: 10px 12px; }}
}}
@media (min-width: 900px) {{ #stage {{ position: sticky; top: 10px; }} }}
@media print {{
  :root:root {{ color-scheme: light; --ground: #fff; --ink: {ink}; --muted: {muted}; }}
  main {{ display: block; }}
  #stage {{ position: static; break-inside: avoid; max-width: 480px; margin: 0 auto 12px; }}
  .rv-card-form {{ display: none; }}
}}
</style>
</head>
<body>
<header><h1>{title}</h1><p>{caption} <a href="{link}">Open it in roiviz</a>.</p></header>
<main><div id="stage"></div><div id="cards"></div></main>
<noscript>This page needs JavaScript.</noscript>
{given}
<script type="text/plain" id="canvas">{script}</script>
<script>
(async () => {{
  const text = atob(document.getElementById("canvas").textContent);
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  const script = document.createElement("script");
  script.textContent = await new Response(stream).text();
  document.head.append(script);
  roiviz.showView(
    document.getElementById("stage"),
    document.getElementById("cards"),
    [...document.querySelectorAll(".given")].map((element) => element.textContent),
    {words}
  );
}})();
</script>
</body>
</html>
"""
# Nothing is ever asked for; the picture is a blob of the page's own.
_POLICY = (
    "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; "
    "style-src 'unsafe-inline'; img-src blob:"
)


def page(
    title: str,
    drawing: Drawing,
    state: CanvasState,
    canvas: str,
    cards: Sequence[CardsMessage],
    words: Mapping[str, str] | None = None,
    feeds: Sequence[Feed] = (),
) -> bytes:
    """The page's bytes.

    Args:
        title: on top.
        drawing: the scene, its settings in words and its link.
        state: what the canvas begins with.
        canvas: its name.
        cards: beside it, filled by what the browser computes.
        words: templates of what the browser says of a box that has moved; None where it cannot.
        feeds: what the cards show besides the picture and the channel.
    Raises: ValueError with one sentence where it has more than MOST bytes beside the picture.
    """
    # What the server needed to compute it is nothing that this page does.
    scene = replace(drawing.scene, room=ROOM, timing="")
    if scene.picture is None or scene.features is None:
        raise ValueError("scene: want one with a picture and a map")
    state = replace(state, address=None, replaces=(), revision=1)
    picture = _given(picture_feed(scene.picture))
    brought = [channel_feed(scene.features, scene.channel), *feeds]
    given = [*map(_given, brought), *map(_given, cards)]
    # What the server has answered is only compared with: it is left out where there is no room.
    found = (_given(canvas_message(canvas, one, state)) for one in (scene, _bare(scene)))
    fits = (one for one in found if _size([*given, one]) <= MOST)
    canvas_text = next(fits, None)
    if canvas_text is None:
        size = _size([*given, _given(canvas_message(canvas, _bare(scene), state))]) / 1e6
        raise ValueError(
            f"With this map the page would have {size:.1f} MB beside the picture, and at most "
            f"{MOST / 1e6:g} MB are saved: choose a larger stride."
        )
    return _PAGE.format(
        title=html.escape(title),
        policy=_POLICY,
        light=palette.LIGHT["ground"],
        ink=palette.LIGHT["text"],
        muted=palette.LIGHT["muted"],
        dark=palette.DARK["ground"],
        dark_ink=palette.DARK["text"],
        dark_muted=palette.DARK["muted"],
        caption=html.escape(unbroken(drawing.caption)),
        link=html.escape(drawing.link),
        given="\n".join([picture, *given[: len(brought)], canvas_text, *given[len(brought) :]]),
        words=json.dumps(words, ensure_ascii=False).replace("<", "\\u003c"),
        script=_script(),
    ).encode()


def _bare(scene: Scene) -> Scene:
    known = {reading.id for reading in scene.readings if reading.kernel}
    return replace(scene, answers=[one for one in scene.answers if one.reading not in known])


def _size(given: Sequence[str]) -> int:
    return len(_script()) + len(_PAGE) + sum(map(len, given))


@cache
def _script() -> str:
    return _deflated(VIEW_BUNDLE.read_bytes())


def _given(message: Message) -> str:
    return f'<script type="text/plain" class="given">{_deflated(packed(message))}</script>'


def _deflated(data: bytes) -> str:
    return base64.b64encode(zlib.compress(data, 9)).decode()

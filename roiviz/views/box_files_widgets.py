"""A person's own boxes: a place to drop a file or paste a text, what it means, and written back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import streamlit as st

from roiviz import box_files
from roiviz.box_files import BoxFileError, BoxSet, CannotHold, Shown
from roiviz.boxes import Box
from roiviz.views import box_sets
from roiviz.views.box_sets import SLOTS, Loaded
from roiviz.views.codecs import MAX_BOXES
from roiviz.views.host import OwnBoxes, OwnFile, WidgetKey
from roiviz.views.pages import Host, Memory
from roiviz.views.person_widgets import PictureChoice

PASTED = "Pasted text"
DRAWN = "Drawn here"
MOST_SHOWN = 20_000  # letters of a file that is written
ON_CANVAS = "canvas"
_MARKDOWN = re.compile(r"[!-/:-@\[-`{-~]")
READS = (
    "COCO, YOLO, YOLO-OBB, DOTA, Pascal VOC, roLabelImg, CVAT, Label Studio, LabelMe, FiftyOne, "
    "detectron2, .npy, or rows of numbers in any order"
)
EXAMPLE = "12 20 180 140\n200 64 310 190"


def plain(words: str) -> str:
    """Words that somebody brought, as Markdown that shows them as they are."""
    return _MARKDOWN.sub(r"\\\g<0>", words)


def choose_boxes(
    now: Memory, choice: PictureChoice, dropped: OwnFile | None = None, *, rotated: bool
) -> tuple[Loaded, ...]:
    """The person's own sets of boxes on this picture; some of their boxes are put on the canvas.

    Args:
        dropped: what else than a picture or a map was dropped on the page.
    """
    shown = box_sets.shown(choice.picture)
    place = st.popover(
        "Boxes", help="Boxes from a file, and to one", on_change="rerun", key=WidgetKey.BOX_OPEN
    )
    with place:
        slot = _choose_slot()
        _take(now, slot, shown, dropped)
        _answer_click(now, _loaded(now, shown))
        for one in _loaded(now, shown).values():
            _put(now, one)
        loaded = _loaded(now, shown)
        held = now.host.memory(now.page).person.boxes
        held = choice.boxes(rotated) if held is None else held
        if slot in loaded:
            _say(now, loaded[slot], held)
            if not rotated and (said := box_sets.unturned(loaded[slot])):
                st.info(said)
        else:
            _say_elsewhere(now, slot, loaded, held, shown)
        if place.open:
            # Opening it runs the page again, so what is written is what the canvas holds now.
            _write_back(loaded, held, shown)
    return tuple(loaded.values())


def _choose_slot() -> str:
    return st.segmented_control(
        "These are",
        list(SLOTS),
        default=next(iter(SLOTS)),
        required=True,
        format_func=lambda name: SLOTS[name].title,
        help="Two sets can lie on the picture at once, each in a colour of its own: the lines of "
        "predictions are unbroken, those of the ground truth dashed.",
        key=WidgetKey.BOX_SLOT,
    )


# ------------------------------------------------------------------ in


def _take(now: Memory, slot: str, shown: Shown, dropped: OwnFile | None) -> None:
    """A file or a text becomes the set in this slot; what is none is refused in words."""
    largest = min(box_files.MAX_BYTES >> 20, now.host.upload_mb())
    file = st.file_uploader(
        "A file of boxes",
        help=READS,
        max_upload_size=largest,
        **now.host.arrival(WidgetKey.BOX_FILE),
    )
    text = st.text_area(
        "or paste it",
        height=88,
        placeholder=EXAMPLE,
        **now.host.arrival(WidgetKey.BOX_TEXT),
    )
    brought = {
        WidgetKey.BOX_FILE: OwnFile(file.name, file.getvalue()) if file else None,
        WidgetKey.BOX_TEXT: OwnFile(PASTED, text.encode("utf-8", "replace")) if text else None,
        WidgetKey.DROPPED: dropped,
    }
    for key, one in brought.items():
        said_in = WidgetKey.DROPPED if key == WidgetKey.DROPPED else WidgetKey.BOX_FILE
        with now.host.arrived(key) as news:
            if news:
                now.host.refuse(WidgetKey.BOX_FILE, "")
                now.host.refuse(WidgetKey.DROPPED, "")
            if news and one is not None and (why := _keep(now, slot, one, shown)):
                now.host.refuse(said_in, why)
    if refused := now.host.refusal(WidgetKey.BOX_FILE):
        st.error(plain(refused))


def _keep(now: Memory, slot: str, file: OwnFile, shown: Shown) -> str:
    """Keep a readable file; for another, keep the previous one and return why it is refused."""
    try:
        _meanings(now.host, file, shown)
    except BoxFileError as error:
        return f"{file.name}: {error}"
    now.host.keep_boxes(slot, OwnBoxes(file, now.host.memory(now.page).person.picture))
    return ""


def say_dropped(now: Memory, sets: Iterable[Loaded], dropped: OwnFile | None) -> None:
    """Under the widgets: what a dropped file has become, or why it has not."""
    # Its place is there before it is: else what follows, such as a canvas, would be made anew.
    with st.container():
        if refused := now.host.refusal(WidgetKey.DROPPED):
            st.error(plain(refused))
        one = next((one for one in sets if one.own.file == dropped), None)
        if one is not None:
            _say_become(now, one)


def _say_become(now: Memory, one: Loaded) -> None:
    row = st.container(horizontal=True, vertical_alignment="center", gap="xsmall")
    held = now.host.memory(now.page).person.boxes or ()
    row.info(
        f"**{plain(one.own.file.name)}** · {one.slot.title}, read as "
        f"{plain(box_sets.short_title(one.meaning))}. {box_sets.summary(one, held)}"
    )
    row.button(
        "Other readings" if len(box_sets.offered(one)) > 1 else "More",
        **now.host.opening(WidgetKey.BOX_OPEN, WidgetKey.BOX_READINGS),
    )


def _meanings(host: Host, file: OwnFile, shown: Shown) -> tuple[box_files.Meaning, ...]:
    """What a file could mean on this picture, kept. Raises: BoxFileError."""
    return host.kept(
        ("box file", file.key, shown),
        lambda: box_files.meanings(file.data, shown),
        "Reading the boxes …",
    )


def _loaded(now: Memory, shown: Shown) -> dict[str, Loaded]:
    """The sets that belong to the shown picture: brought for it, or naming it."""
    found = {}
    for name, own in now.host.own_boxes().items():
        try:
            one = Loaded(SLOTS[name], own, _meanings(now.host, own.file, shown), shown)
        except BoxFileError:
            # On a picture of another size its numbers may be no boxes.
            continue
        if one.is_here(now.host.memory(now.page).person.picture):
            found[name] = one
        elif own.put is not None:
            # Its boxes went with the picture, and come back with it.
            now.host.keep_boxes(name, replace(own, put=None))
    return found


def _say_elsewhere(
    now: Memory, slot: str, loaded: Mapping[str, Loaded], held: Sequence[Box], shown: Shown
) -> None:
    if own := now.host.own_boxes().get(slot):
        name = plain(own.file.name)
        st.caption(f"{name} was brought for another picture; it comes back with it.")
    elif loaded:
        other = next(iter(loaded.values()))
        row = st.container(horizontal=True, vertical_alignment="center")
        row.caption(f"{plain(other.own.file.name)} went to {other.slot.title}.")
        row.button("Move it here", on_click=_move, args=(now.host, other, slot))
    else:
        st.caption("They stay in this session: a link carries the boxes on the canvas alone.")
    if box_sets.drawn_here(held, loaded.values()):
        st.button(
            f"Take the {_boxes(len(held))} on the canvas",
            help="They become this set; then bring the other one.",
            key=f"{WidgetKey.BOX_HERE}.{slot}",
            on_click=_take_drawn,
            args=(now, slot, held, shown),
        )


def _boxes(count: int) -> str:
    return "box" if count == 1 else f"{count} boxes"


def _take_drawn(now: Memory, slot: str, held: Sequence[Box], shown: Shown) -> None:
    """The canvas's own boxes become the set in a slot, as a file that says what its numbers are."""
    held = now.host.memory(now.page).person.boxes or held
    boxes = box_sets.for_file(box_sets.from_canvas(held, (), shown), shown)
    file = OwnFile(DRAWN, str(box_files.written(boxes, "detectron2").content).encode())
    picture_key = now.host.memory(now.page).person.picture
    own = OwnBoxes(file, picture_key)
    now.host.keep_boxes(slot, replace(own, put=own.choice(picture_key)))
    now.host.change(now.page, "boxes", box_sets.numbered(held, slot))


def _swap(now: Memory) -> None:
    """The two sets take each other's names; what the canvas holds stays as it is."""
    own = now.host.own_boxes()
    names = dict(zip(SLOTS, reversed(SLOTS), strict=True))
    for name in SLOTS:
        now.host.keep_boxes(names[name], own.get(name))
    held = now.host.memory(now.page).person.boxes or ()
    now.host.change(now.page, "boxes", box_sets.renamed(held, names))


def _put_again(now: Memory, name: str) -> None:
    """Have a set put on the canvas, by the run that follows."""
    now.host.keep_boxes(name, replace(now.host.own_boxes()[name], put=None))


def _move(host: Host, one: Loaded, slot: str) -> None:
    host.keep_boxes(one.slot.name, None)
    host.keep_boxes(slot, replace(one.own, put=None))


# ------------------------------------------------------------------ what they mean


def _say(now: Memory, one: Loaded, held: Sequence[Box]) -> None:
    """What was read, what else it could mean and why, and which part of it is on the canvas."""
    name = one.slot.name
    row = st.container(horizontal=True, vertical_alignment="center")
    row.markdown(f"**{plain(one.own.file.name)}** · {box_sets.summary(one, held)}")
    row.button("Remove", **now.host.removing_boxes(name))
    if not one.held(held):
        put = f"{WidgetKey.BOX_PUT}.{name}"
        row.button("Put on the canvas", key=put, on_click=_put_again, args=(now, name))
    if len(now.host.own_boxes()) > 1:
        row.button(
            "Swap",
            help="Predictions become the ground truth, and the ground truth predictions.",
            key=WidgetKey.BOX_SWAP,
            on_click=_swap,
            args=(now,),
        )
    _choose_meaning(now.host, one)
    for said in (*one.meaning.left_out, one.note):
        if said:
            st.info(plain(said))
    if len(one.meaning.sets) > 1:
        places = range(len(one.meaning.sets))
        st.selectbox(
            "Boxes of",
            places,
            format_func=lambda place: _title(one.meaning.sets, place),
            **now.host.of_boxes(WidgetKey.BOX_PICTURE, name, "picture", one.place or 0, places),
        )
    if one.pages > 1:
        st.number_input(
            f"Page of the boxes, 1 to {one.pages:,}",
            1,
            one.pages,
            help=f"They come onto the canvas {MAX_BOXES} at a time, the surest first where they "
            "have scores. A click on one that is drawn brings its page.",
            **now.host.of_boxes(
                WidgetKey.BOX_PAGE, name, "page", one.page, range(1, one.pages + 1)
            ),
        )


def _title(sets: tuple[BoxSet, ...], place: int) -> str:
    return f"{sets[place].title}: {len(sets[place]):,}" if place < len(sets) else "?"


def _choose_meaning(host: Host, one: Loaded) -> None:
    meanings = box_sets.offered(one)
    if len(meanings) == 1:
        st.caption(f"{meanings[0].title}. {_why(meanings[0])}")
        return
    places = range(len(meanings))
    shown = min(one.own.meaning, len(meanings) - 1)
    st.radio(
        "What the numbers mean",
        places,
        format_func=lambda place: f"{_percent(meanings[place].share)} {meanings[place].title}",
        captions=[_why(meaning) for meaning in meanings],
        **host.of_boxes(WidgetKey.BOX_MEANING, one.slot.name, "meaning", shown, places),
    )


def _percent(share: float) -> str:
    return f"{share:.0%}" if share >= 0.01 else "< 1%"


def _why(meaning: box_files.Meaning) -> str:
    return plain(" ".join(claim.sentence for claim in meaning.why))


def _put(now: Memory, one: Loaded, row: int | None = None) -> None:
    """Put the set's boxes on the canvas, where that is not done yet, with a row's box active."""
    choice = one.own.choice(now.host.memory(now.page).person.picture)
    if one.own.put == choice:
        return
    now.host.keep_boxes(one.slot.name, replace(one.own, put=choice))
    now.host.change(now.page, "boxes", one.canvas_boxes())
    place = 0 if row is None else one.for_canvas.index(row)
    now.host.change(now.page, "active", place if len(one.boxes) else None)


def _answer_click(now: Memory, loaded: Mapping[str, Loaded]) -> None:
    """A click on a dashed box takes its meaning; on another, puts that box on the canvas."""
    memory = now.host.memory(now.page)
    found = box_sets.clicked(memory.own.pin, loaded.values(), memory.person.boxes or ())
    if found is None:
        return
    now.host.change(now.page, "pin", None)
    one = loaded[found.slot]
    if found.meaning is not None:
        now.host.keep_boxes(found.slot, replace(one.own, meaning=found.meaning, chosen=True))
    elif found.row is not None:
        own = replace(one.own, page=one.page_of(found.row), put=None)
        _put(now, replace(one, own=own), found.row)


# ------------------------------------------------------------------ out


def _write_back(loaded: Mapping[str, Loaded], held: Sequence[Box], shown: Shown) -> None:
    """The boxes in any of the formats, with what it does not keep."""
    st.divider()
    sources = {ON_CANVAS: f"On the canvas: {len(held)}"}
    sources |= {n: f"{one.slot.title}: {len(one.boxes):,}" for n, one in loaded.items()}
    source = st.segmented_control(
        "Write",
        list(sources),
        default=ON_CANVAS,
        required=True,
        format_func=lambda name: sources.get(name, name),
        key=WidgetKey.BOX_SOURCE,
    )
    formats = {row.name: row for row in box_files.offered()}
    name = st.selectbox(
        "as",
        list(formats),
        format_func=lambda one: formats[one].title,
        key=WidgetKey.BOX_FORMAT,
    )
    boxes = (
        loaded[source].boxes
        if source in loaded
        else box_sets.from_canvas(held, loaded.values(), shown)
    )
    boxes = box_sets.for_file(boxes, shown)
    upright = False
    if boxes.turned and not formats[name].turned:
        upright = st.toggle(
            "Write the upright box around each turned one", key=WidgetKey.BOX_UPRIGHT
        )
    try:
        file = box_files.written(boxes, name, upright=upright)
    except CannotHold as error:
        st.warning(str(error))
        return
    st.download_button(
        f"Save {plain(file.name)}",
        file.content,
        file.name,
        on_click="ignore",
        key=WidgetKey.BOX_SAVE,
    )
    for said in file.lost:
        st.caption(plain(said))
    if isinstance(file.content, str) and len(file.content) <= MOST_SHOWN:
        st.code(file.content, language=None, height=140)

"""The search page's widgets, and the work that stands between them and a ranking."""

from __future__ import annotations

import streamlit as st

from roiviz import features, pictures, samples
from roiviz.explain import refusals
from roiviz.explain.rmac import RmacSettings
from roiviz.explain.rmac_search import METHODS
from roiviz.ui import (
    compute,
    controls,
    own_features,
    rmac_collection,
    rmac_controls,
    session,
    sources,
)
from roiviz.ui.rmac_collection import Entry, Progress
from roiviz.ui.rmac_search import SearchView
from roiviz.ui.session import MOST_OWN, Key, bound
from roiviz.ui.sources import Missing, Source
from roiviz.views.pages import Memory, Page
from roiviz.views.person import OWN
from roiviz.views.rmac_search.state import (
    A_PICTURE,
    FIRST_STRIDE,
    LEARNT,
    NONE,
    ONE_REGION,
)

OWN_MODEL = "Own model"
BOX_IS = {A_PICTURE: "a picture", ONE_REGION: "one region"}


def choose_entries(now: Memory) -> tuple[Entry | Missing, tuple[Entry, ...]]:
    """The query, and everything that can be found: the collection and the person's own pictures."""
    place = st.container(width="content")
    with st.popover("Your pictures"):
        _take_pictures()
    entries = {entry.key: entry for entry in (*rmac_collection.collection(), *_own_entries())}
    key = now.own.query
    with place:
        st.selectbox(
            "Query",
            [*entries, *([] if key in entries else [key])],
            format_func=lambda name: (
                entries[name].title if name in entries else "a picture that is not here"
            ),
            width=180,
            **bound(now, "query"),
        )
    return entries.get(key, Missing(controls.GONE)), tuple(entries.values())


def _take_pictures() -> None:
    """Keep the person's files; what is no picture is refused in words."""
    files = st.file_uploader(
        f"Up to {MOST_OWN} pictures of your own, to ask with and to be found",
        accept_multiple_files=True,
        **session.arrival(Key.OWN_PICTURES),
    )
    st.caption("They stay in this session, scaled to about the size of the collection's pictures.")
    if not session.arrived(Key.OWN_PICTURES):
        return
    refused = []
    for file in files[:MOST_OWN]:
        brought = session.OwnFile(file.name, file.getvalue())
        try:
            rmac_collection.own_entry(brought)
        except pictures.PictureError as error:
            refused.append(f"{brought.name}: {error}")
        else:
            session.keep_picture(brought)
    session.refuse(Key.OWN_PICTURES, "\n\n".join(refused))


def _own_entries() -> tuple[Entry, ...]:
    found = []
    for file in session.own_pictures().values():
        try:
            found.append(rmac_collection.own_entry(file))
        except pictures.PictureError as error:
            st.error(f"{file.name}: {error}")
    return tuple(found)


def choose_source(now: Memory) -> Source | Missing:
    """What the pictures are described by; a map that fits one picture alone cannot search."""
    st.selectbox(
        "Feature map",
        [*features.KINDS, OWN],
        format_func=lambda name: OWN_MODEL if name == OWN else features.KINDS[name].title,
        width=140,
        **bound(now, "search_features"),
    )
    kind = now.own.features
    if kind == OWN:
        return own_features.choose_own(now, models_only=True)
    strides = [stride for stride in features.KINDS[kind].strides if stride >= FIRST_STRIDE]
    stride = now.own.stride if now.own.stride in strides else FIRST_STRIDE
    controls.choose_stride(now, "search_stride", strides, stride)
    return sources.of_kind(kind, stride)


def choose_method(now: Memory) -> str:
    """How a feature map becomes one descriptor."""
    st.segmented_control(
        "Descriptor",
        list(METHODS),
        format_func=lambda name: METHODS[name].title,
        required=True,
        help="\n\n".join(f"**{row.title}** {row.sentence}" for row in METHODS.values()),
        **bound(now, "method"),
    )
    return str(now.own.method)


def choose_whitening(now: Memory) -> bool:
    """Whether vectors are whitened before they are added up."""
    st.segmented_control(
        "Whitening",
        [LEARNT, NONE],
        required=True,
        help="PCA whitening, learnt live for each descriptor from its own vectors of 48 pictures "
        "of other buildings: it subtracts their mean, rotates onto their principal directions and "
        "divides each by the spread along it.",
        **bound(now, "whitening"),
    )
    return bool(now.own.whitening == LEARNT)


def choose_box_is(now: Memory) -> bool:
    """Whether a box is one region, or a small picture with regions of its own."""
    st.segmented_control(
        "A box is",
        list(BOX_IS),
        format_func=BOX_IS.__getitem__,
        required=True,
        help="A picture of its own gets R-MAC's regions laid over the box; one region takes "
        "the largest value of each channel in it.",
        **bound(now, "box_is"),
    )
    return bool(now.own.box_is == ONE_REGION)


def choose_more(now: Memory) -> tuple[RmacSettings, bool]:
    """What a box is, and how regions are laid out, behind "More settings"."""
    with st.popover("More settings", help="What a box is; the regions; the device"):
        as_region = choose_box_is(now)
        settings = rmac_controls.choose_regions(now)
        controls.choose_device(now, "rmac")
    return settings, as_region


def say_refused() -> None:
    """Beside the picture: why a file that came is not used."""
    if session.refusal(Key.OWN_PICTURES):
        st.error(session.refusal(Key.OWN_PICTURES))


def prepare(
    page: Page,
    query: Entry,
    entries: tuple[Entry, ...],
    source: Source,
    settings: RmacSettings,
    method: str,
    *,
    whiten: bool,
    as_region: bool,
) -> SearchView | None:
    """All that a search needs; None while it is stopped by hand."""
    if session.is_stopped(page.name):
        st.info("Stopped. What was computed is kept.")
        st.button("Go on", on_click=session.set_stopped, args=(page.name, False))
        return None
    known = all(compute.has_map(source, entry.picture) for entry in entries)
    more = len(samples.learning_set()) if whiten else 0
    progress = Progress(page.name, len(entries) + more, "" if known else rmac_collection.MAPS)
    try:
        maps = rmac_collection.maps_of(entries, source, progress.step)
        learnt = rmac_collection.whitenings_of(source, settings, progress.step) if whiten else {}
        asked_for = {method: learnt.get(method)}
        index = rmac_collection.indices(entries, maps, source, settings, asked_for)[method]
    except ValueError as error:
        st.error(refusals.sentence(error))
        return None
    finally:
        progress.end()
    drawn = [i for i, entry in enumerate(entries) if entry.scene]
    asked = [entries[i] for i in drawn], [maps[i] for i in drawn], source, settings
    plain = rmac_collection.scores(*asked, dict.fromkeys(METHODS))
    whitened = rmac_collection.scores(*asked, {k: w for k, w in learnt.items() if w})
    return SearchView(
        page=page,
        picture=query.picture,
        feature_map=maps[entries.index(query)],
        channel=0,
        query=query,
        entries=entries,
        index=index,
        as_region=as_region,
        whiten=whiten,
        plain=plain,
        whitened=whitened,
    )

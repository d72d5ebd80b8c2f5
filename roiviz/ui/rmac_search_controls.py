"""The search page's widgets, and the work that stands between them and a ranking."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from roiviz import features, pictures
from roiviz.explain.rmac import RmacSettings
from roiviz.explain.rmac_search import METHODS
from roiviz.ui import controls, own_features, rmac_collection, rmac_controls, session, sources
from roiviz.ui.rmac_collection import MOST_OWN, Entry, Progress
from roiviz.ui.rmac_search import SearchView
from roiviz.ui.session import Key
from roiviz.ui.sources import Source

FIRST_QUERY = "clock_tower_1"
FIRST_KIND, FIRST_STRIDE = "backbone", 8
OWN_MODEL = "Own model"
LEARNT, NONE = "learnt", "none"
A_PICTURE, ONE_REGION = "a picture", "one region"


def choose_entries() -> tuple[Entry, tuple[Entry, ...]]:
    """The query, and everything that can be found: the collection and the person's own pictures."""
    place = st.container(width="content")
    with st.popover("Own"):
        own = _own_entries()
    entries = {entry.key: entry for entry in (*rmac_collection.collection(), *own)}
    with place:
        key = st.selectbox(
            "Query",
            list(entries),
            index=list(entries).index(FIRST_QUERY),
            format_func=lambda name: entries[name].title if name in entries else name,
            key=Key.QUERY,
            width=180,
            bind="query-params",
            persist_state="session",
        )
    return entries[key], tuple(entries.values())


def _own_entries() -> tuple[Entry, ...]:
    files = st.file_uploader(
        f"Up to {MOST_OWN} pictures of your own, to ask with and to be found",
        accept_multiple_files=True,
        key=Key.OWN_PICTURES,
    )
    st.caption("They stay in this session, scaled to about the size of the collection's pictures.")
    found = {}
    for file in files[:MOST_OWN]:
        try:
            entry = rmac_collection.own_entry(file.getvalue(), file.name)
            found[entry.key] = entry
        except pictures.PictureError as error:
            st.error(str(error))
    return tuple(found.values())


def choose_source() -> Source:
    """What the pictures are described by; a map that fits one picture alone cannot search."""
    kind = st.selectbox(
        "Feature map",
        [*features.KINDS, controls.OWN],
        index=list(features.KINDS).index(FIRST_KIND),
        format_func=lambda name: (
            "Own model" if name == controls.OWN else features.KINDS[name].title
        ),
        key=Key.SEARCH_FEATURES,
        width=140,
        bind="query-params",
        persist_state="session",
    )
    if kind == controls.OWN:
        own = own_features.choose_own(Key.OWN_MODEL, models_only=True)
        return own or sources.of_kind(FIRST_KIND, FIRST_STRIDE)
    strides = [stride for stride in features.KINDS[kind].strides if stride >= FIRST_STRIDE]
    stride = st.selectbox(
        "Stride",
        strides,
        index=strides.index(FIRST_STRIDE),
        format_func=lambda value: f"{value} px",
        key=f"{Key.SEARCH_STRIDE}_{len(strides)}",
        width=84,
        bind="query-params",
        persist_state="session",
    )
    return sources.of_kind(kind, stride)


def choose_method() -> str:
    """How a feature map becomes one descriptor."""
    return st.segmented_control(
        "Descriptor",
        list(METHODS),
        default="rmac",
        format_func=lambda name: METHODS[name].title,
        required=True,
        key=Key.METHOD,
        bind="query-params",
        persist_state="session",
        help="\n\n".join(f"**{row.title}** {row.sentence}" for row in METHODS.values()),
    )


def choose_whitening() -> bool:
    """Whether vectors are whitened before they are added up."""
    chosen = st.segmented_control(
        "Whitening",
        [LEARNT, NONE],
        default=LEARNT,
        required=True,
        key=Key.WHITENING,
        bind="query-params",
        persist_state="session",
        help="PCA whitening, learnt live for each descriptor from its own vectors of 48 pictures "
        "of other buildings: it subtracts their mean, turns onto their principal directions and "
        "divides each by the spread along it.",
    )
    return chosen == LEARNT


def choose_box_is() -> bool:
    """Whether a box is one region, or a small picture with regions of its own."""
    chosen = st.segmented_control(
        "A box is",
        [A_PICTURE, ONE_REGION],
        default=A_PICTURE,
        required=True,
        key=Key.BOX_IS,
        bind="query-params",
        persist_state="session",
        help="A picture of its own gets R-MAC's regions laid over the box; one region takes "
        "the largest value of each channel in it.",
    )
    return chosen == ONE_REGION


def choose_more() -> tuple[RmacSettings, bool]:
    """What a box is, and how regions are laid out, behind "More"."""
    with st.popover("More", help="What a box is; the regions; the device"):
        as_region = choose_box_is()
        laid_out = rmac_controls.choose_regions(RmacSettings())
        device = controls.choose_device("rmac")
    return replace(laid_out, device=device), as_region


def prepare(
    scope: str,
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
    if session.is_stopped(scope):
        st.info("Stopped. What was computed is kept.")
        st.button("Go on", on_click=session.set_stopped, args=(scope, False))
        return None
    learning = rmac_collection.learning_set() if whiten else ()
    progress = Progress(scope, len(entries) + len(learning))
    try:
        maps = rmac_collection.maps_of(entries, source, progress.step)
        learnt = rmac_collection.whitenings_of(source, settings, progress.step) if whiten else {}
    except ValueError as error:
        st.error(str(error))
        return None
    finally:
        progress.end()
    index = rmac_collection.indices(entries, maps, source, settings, {method: learnt.get(method)})[
        method
    ]
    drawn = [i for i, entry in enumerate(entries) if entry.scene]
    asked = [entries[i] for i in drawn], [maps[i] for i in drawn], source, settings
    plain = rmac_collection.scores(*asked, dict.fromkeys(METHODS))
    whitened = rmac_collection.scores(*asked, {k: w for k, w in learnt.items() if w})
    return SearchView(
        scope=scope,
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

"""What R-MAC search remembers beside the person's own: its query is not the person's picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from roiviz import samples
from roiviz.boxes import Box
from roiviz.explain.rmac_search import METHODS
from roiviz.scene.schema import View
from roiviz.views import old_links
from roiviz.views.codecs import BOXES, ZOOM
from roiviz.views.fields import Codec, choice, number_of, stated, value_of
from roiviz.views.pages import Page, PageState
from roiviz.views.person import ALL_STRIDES, FEATURES, REGION_FIELDS, is_own

FIRST_QUERY = "clock_tower_1"
FIRST_KIND, FIRST_STRIDE = "backbone", 8
LEARNT, NONE = "learnt", "none"
A_PICTURE, ONE_REGION = "picture", "region"
KEYS = tuple(item.file.rsplit(".", 1)[0] for item in samples.collection())


def _entry_codec() -> Codec:
    """A codec for the key of a picture of the collection, or of a person's own."""
    titles = {item.title: item.file.rsplit(".", 1)[0] for item in samples.collection()}
    one = choice(KEYS, titles, "a picture of the collection")

    def read(texts: Any) -> str:
        return texts[-1] if is_own(texts[-1]) else one.read(texts)

    return Codec(read, str, one.wants)


@dataclass(frozen=True)
class SearchState(PageState):
    """The search page's own fields; hit "" for the best one."""

    query: str = stated("query", FIRST_QUERY, _entry_codec())
    features: str = stated("search_features", FIRST_KIND, FEATURES)
    stride: int = stated(
        "search_stride",
        FIRST_STRIDE,
        number_of([s for s in ALL_STRIDES if s >= FIRST_STRIDE], old_links.STRIDES),
        old=("search_stride_*",),
    )
    method: str = stated("method", "rmac", choice(METHODS, old_links.METHODS))
    whitening: str = stated("whitening", LEARNT, choice((LEARNT, NONE)))
    box_is: str = stated("box_is", A_PICTURE, choice((A_PICTURE, ONE_REGION), old_links.BOX_IS))
    hit: str = stated("hit", "", _entry_codec())
    boxes: tuple[Box, ...] | None = stated("boxes", None, BOXES)
    active: int | None = stated("active", 0, value_of({"none": None, "0": 0}))
    view: View | None = stated("zoom", None, ZOOM)

    def with_choice(self, choice: Mapping[str, Any]) -> SearchState:
        """The hit whose pairs are drawn."""
        if not isinstance(choice["hit"], str):
            raise ValueError(f"hit: want a key, got {choice['hit']!r}")
        return replace(self, hit=choice["hit"][:64])


OWN_MODEL_FIELDS = ("own_layer", "own_preparation", "own_side")
SEARCH = Page("rmac_search", SearchState, (*REGION_FIELDS, *OWN_MODEL_FIELDS), always=("query",))

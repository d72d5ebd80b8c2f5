"""What Streamlit offers to the pages' widgets: this module is their `Host`."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import cast

from roiviz.hosts.streamlit import session, warm_up
from roiviz.hosts.streamlit.files import (
    arrival,
    arrived,
    keep_boxes,
    keep_case,
    keep_features,
    keep_picture,
    of_boxes,
    opening,
    own_boxes,
    own_case,
    own_features,
    own_pictures,
    refusal,
    refuse,
    removing_boxes,
    sending,
    upload_mb,
)
from roiviz.hosts.streamlit.session import bind, change, remembering
from roiviz.hosts.streamlit.work import everyones, has, is_stopped, kept, shared, stopping, waiting
from roiviz.views.pages import Host, Memory, Page

__all__ = [
    "arrival",
    "arrived",
    "begin",
    "bind",
    "change",
    "everyones",
    "has",
    "is_stopped",
    "keep_boxes",
    "keep_case",
    "keep_features",
    "keep_picture",
    "kept",
    "memory",
    "of_boxes",
    "opening",
    "own_boxes",
    "own_case",
    "own_features",
    "own_pictures",
    "ready",
    "refusal",
    "refuse",
    "remembering",
    "removing_boxes",
    "sending",
    "shared",
    "stopping",
    "upload_mb",
    "waiting",
]


def begin(page: Page) -> Memory:
    """The page's memory for this run; the first thing that a page asks for."""
    return replace(session.begin(page), host=HOST)


def memory(page: Page) -> Memory:
    """The page's memory as it stands."""
    return replace(session.memory(page), host=HOST)


def ready(stage: str) -> bool:
    """Whether a stage's kernels are compiled."""
    there = warm_up.ready(stage=stage)
    if not there:
        session.lack(stage)
    return there


HOST = cast(Host, sys.modules[__name__])

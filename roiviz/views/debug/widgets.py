"""Debug's own widgets: files or a text, whose rules are claimed, and what can be taken away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from roiviz.bench import probe_files, reading
from roiviz.bench.case import BenchError, Case
from roiviz.bench.report import Report
from roiviz.bench.report import debug as reported
from roiviz.conventions import CONVENTIONS
from roiviz.explain import debug
from roiviz.views.box_files_widgets import plain
from roiviz.views.debug.state import ANY, CLAIMS
from roiviz.views.host import OwnFile, WidgetKey
from roiviz.views.pages import Memory

PASTED = "pasted text"
READS = (
    "One .npz or .safetensors, or several .npy: features (N, C, H, W), rois (R, 4 or more), output "
    "(R, C, PH, PW); expected, spatial_scale, sampling_ratio, aligned and gradients where you have "
    "them. Other names and orders of the axes are taken where they are clear, and named."
)
EXAMPLE = "features:\n1 2 3\n4 5 6\n7 8 9\nbox: 0 0 2 2\nI got:\n3 4\n6 7"
INTRODUCTION = (
    "A worked example: a port of torchvision's `roi_align` with the fault that keras-hub's has on "
    "JAX."
)
PROBE = (
    "Calls on which all known conventions differ, and scripts that make them with your operator. "
    "Put `probe.npz` and a script into one folder and run the script there; `roiviz probe . "
    "--read` then says whose rules the operator has."
)
AS_IT_SAYS = "those that the case states, else the closest"


def take_case(now: Memory) -> tuple[OwnFile, ...]:
    """The files of the person's own case; none while the example is shown."""
    files = st.file_uploader(
        "Features, boxes and an output: drop them anywhere on this page",
        accept_multiple_files=True,
        help=READS,
        max_upload_size=now.host.upload_mb(),
        **now.host.arrival(WidgetKey.CASE_FILES),
    )
    with st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall"):
        with st.popover("Paste", help="A small case as text or JSON"):
            text = st.text_area(
                "Matrices, a box, and what you got",
                height=210,
                placeholder=EXAMPLE,
                **now.host.arrival(WidgetKey.CASE_TEXT),
            )
        _choose_claim(now)
        _offer_probe()
    brought = {
        WidgetKey.CASE_FILES: tuple(OwnFile(one.name, one.getvalue()) for one in files),
        WidgetKey.CASE_TEXT: (OwnFile(PASTED, text.encode("utf-8", "replace")),) if text else (),
    }
    for key, own in brought.items():
        with now.host.arrived(key) as news:
            if news:
                now.host.refuse(WidgetKey.CASE_FILES, "")
            if news and own:
                _keep(now, own)
    if refused := now.host.refusal(WidgetKey.CASE_FILES):
        st.error(plain(refused))
    kept = now.host.own_case()
    if kept:
        row = st.container(horizontal=True, vertical_alignment="center")
        row.markdown(f"**{plain(', '.join(one.name for one in kept))}**")
        row.button("Back to the example", on_click=now.host.keep_case, args=((),))
    else:
        st.caption(INTRODUCTION)
    return kept


def _choose_claim(now: Memory) -> None:
    """Whose rules the output should follow."""
    st.selectbox(
        "Whose rules it should follow",
        CLAIMS,
        format_func=lambda name: CONVENTIONS[name].title if name != ANY else AS_IT_SAYS,
        help="The output is compared with what this framework gives, under the settings that the "
        "case states, else under those that come closest.",
        **now.bind("claim"),
    )


def _offer_probe() -> None:
    """The calls that tell whose rules an operator has, where a case of one's own cannot."""
    with st.popover("Probe", help="Not sure whose rules your operator has?"):
        st.markdown(PROBE)
        for name in probe_files.NAMES:
            st.download_button(name, partial(probe_files.made, name), name, on_click="ignore")


def _keep(now: Memory, files: tuple[OwnFile, ...]) -> None:
    """Keep a readable case; for another, say why it is refused, and keep the one before."""
    try:
        _read(files)
    except BenchError as error:
        now.host.refuse(WidgetKey.CASE_FILES, str(error))
    else:
        now.host.keep_case(files)


def _read(files: Sequence[OwnFile]) -> Case:
    if [one.name for one in files] == [PASTED]:
        return reading.read(files[0].data.decode("utf-8"), PASTED)
    return reading.read_files((one.name, one.data) for one in files)


def report_of(now: Memory, files: tuple[OwnFile, ...]) -> Report | str:
    """What is found of the case, or why nothing can be."""
    claim = None if now.own.claim == ANY else now.own.claim
    key = ("bench", tuple((one.name, one.key) for one in files), claim)
    try:
        return now.host.kept(
            key,
            lambda: reported(_read(files) if files else debug.example(), claim),
            "Comparing, and looking for whose rules they are …",
        )
    except BenchError as error:
        return str(error)


def take_away(report: Report) -> None:
    """The report in every form that another person or program may want."""
    forms: list[tuple[str, str, str, Callable[[], str | bytes]]] = [
        ("Report (.html)", "roiviz-report.html", "text/html", report.to_html),
        ("JSON", "roiviz-report.json", "application/json", report.to_json),
        ("Numbers (.npz)", "roiviz-numbers.npz", "application/octet-stream", report.to_npz),
        ("Boxes (.csv)", "roiviz-boxes.csv", "text/csv", report.to_csv),
    ]
    if not report.ok and report.comparison.worst_bad is not None:
        forms.insert(0, ("Failing test (pytest)", "test_roi.py", "text/x-python", report.to_pytest))
    with st.container(horizontal=True, gap="xsmall"):
        for title, name, kind, make in forms:
            st.download_button(title, make, name, kind, on_click="ignore")

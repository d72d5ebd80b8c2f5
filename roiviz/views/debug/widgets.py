"""Debug's own widgets: files or a text, whose rules are claimed, and what can be taken away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from roiviz.bench import probe_files
from roiviz.bench.case import BenchError, Case
from roiviz.bench.report import Report
from roiviz.bench.report import debug as reported
from roiviz.conventions import CONVENTIONS
from roiviz.explain import debug
from roiviz.views.box_files_widgets import plain
from roiviz.views.debug.boxes import can_be_read, case_of, is_whole, names_of
from roiviz.views.debug.state import ANY, CLAIMS, LOOKED_AT, THREADS
from roiviz.views.host import OwnFile, WidgetKey
from roiviz.views.pages import Memory

PASTED = "pasted text"
FILES = "`.npz`, `.safetensors`, JSON or several `.npy`, with `features`, `rois` and `output`."
READS = (
    "`features` (N, C, H, W), `rois` (R, 4 or more) and `output` (R, C, PH, PW); a file of boxes, "
    "such as COCO or YOLO, may stand for the `rois`. Where you have them, also `expected`, "
    "`batch_index`, `spatial_scale`, `sampling_ratio`, `aligned`, `grad_output` and its gradients. "
    "Other names and orders of the axes are taken where they are clear, and named."
)
EXAMPLE = """features:
1 2 3
4 5 6
7 8 9
box: 0 0 2 2
spatial_scale: 1
I got:
3 4
6 7
I expected:
1 2
4 5"""
INTRODUCTION = (
    "Shown is an example: a port of torchvision's `roi_align`, with the fault of keras-hub's on "
    "JAX."
)
PROBE = (
    "Not sure whose rules your operator has? "
    "Calls on which all known conventions differ, and scripts that make them with your operator. "
    "Put `probe.npz` and a script into one folder and run the script there; `roiviz probe . "
    "--read` then says whose rules the operator has."
)
EMPTY = "Nothing is typed: a small case has features, a box and an output."
UNTIL = "It is kept as long as this page is open: after a reload, bring it again."
AS_IT_SAYS = "those that the case states, else the closest"


def stages(now: Memory, files: tuple[OwnFile, ...]) -> tuple[str, ...]:
    """What must be compiled before a case is checked; any rules may explain one of somebody's."""
    return ("bench", "conventions") if files or now.own.thread else ("bench",)


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
        text = _paste(now)
        _choose_claim(now)
        _offer_probe()
    there = tuple(OwnFile(one.name, one.getvalue()) for one in files)
    typed = (OwnFile(PASTED, text.encode("utf-8", "replace")),) if text.strip() else ()
    for key, tries in (
        (WidgetKey.CASE_FILES, cases_of(there, now.host.own_case())),
        (WidgetKey.CASE_TEXT, [typed] if typed else []),
    ):
        with now.host.arrived(key) as news:
            if news:
                empty = EMPTY if key == WidgetKey.CASE_TEXT and not tries else ""
                now.host.refuse(WidgetKey.CASE_FILES, empty)
                if empty:
                    continue
                if key == WidgetKey.CASE_FILES and taken_away(there, now.host.own_case()):
                    _take(now, ())
                    tries = [there] if there else []
                _keep(now, tries)
    if refused := now.host.refusal(WidgetKey.CASE_FILES):
        st.error(plain(refused))
        st.caption(f"The report is still that of {name_of(now, now.host.own_case())}.")
    kept, now = now.host.own_case(), now.host.memory(now.page)
    if not refused:
        st.html(only_chips_of(there, kept))
    thread = None if kept else THREADS.get(now.own.thread)
    if kept or thread:
        row = st.container(horizontal=True, vertical_alignment="center")
        row.markdown(f"**{name_of(now, kept)}**")
        row.button("Back to the example", on_click=_take, args=(now, ()))
        said = thread and f"From [{thread.thread}]({thread.issue}). {thread.preface}{thread.why}"
        st.caption(said or UNTIL)
    else:
        st.caption(f"{FILES} {INTRODUCTION}")
    return kept


CHIP = (
    f".st-key-{WidgetKey.CASE_FILES} div:has(> [data-testid='stFileChip']):nth-child({{}})"
    "{{display:none}}"
)


def only_chips_of(there: tuple[OwnFile, ...], kept: tuple[OwnFile, ...]) -> str:
    """A style without the chips of files that the case before was made of.

    Args:
        there: all that were brought; kept: those of the case that is shown.
    """
    last = {one: place for place, one in enumerate(there)}
    shown = {last[one] for one in kept if one in last}
    hidden = (CHIP.format(at + 1) for at in range(len(there)) if at not in shown)
    return f"<style>{''.join(hidden)}</style>"


def _paste(now: Memory) -> str:
    """A small case as a text."""
    taken = now.host.arrival(WidgetKey.CASE_TEXT)
    sends = now.host.sending(WidgetKey.CASE_TEXT, WidgetKey.CASE_OPEN)
    taken |= {"on_change": sends["on_click"], "args": sends["args"]}
    # It lies over what is said of the text, so it is shut once the text is sent.
    with st.popover("Paste", key=WidgetKey.CASE_OPEN, on_change="rerun"):
        text = st.text_area(
            "A small case as text or JSON", height=310, placeholder=EXAMPLE, **taken
        )
        # Whoever leaves the field has sent it, which nobody can know.
        st.button("Check", type="primary", **sends)
    return text


def cases_of(there: tuple[OwnFile, ...], before: tuple[OwnFile, ...]) -> list[tuple[OwnFile, ...]]:
    """Which files may be the case that is meant, the likeliest first.

    Args:
        there: all that are brought, the newest last.
        before: those of the case before: what is new replaces it, if it is a case, else adds to it.
    """
    taken = max((place for place, one in enumerate(there) if one in before), default=-1)
    new = there[taken + 1 :]
    if not new:
        return []
    tries = [new, there, *(new[first:] for first in range(1, len(new)))]
    return list(dict.fromkeys(tries))


def is_added(file: OwnFile, others: Sequence[OwnFile]) -> bool:
    """Whether a file holds nothing that the others hold as well."""
    held = names_of(file)
    return not any(held & names_of(one) for one in others)


def taken_away(there: tuple[OwnFile, ...], before: tuple[OwnFile, ...]) -> bool:
    """Whether a file of the case before is none any more that the uploader has."""
    return any(one not in there for one in before if one.name != PASTED) and not any(
        one not in before for one in there
    )


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
    with st.popover("Probe"):
        st.markdown(PROBE)
        for name in probe_files.NAMES:
            st.download_button(name, partial(probe_files.made, name), name, on_click="ignore")


def _keep(now: Memory, tries: Sequence[tuple[OwnFile, ...]]) -> None:
    """Keep the first readable case; where none is, say why, and keep the one before."""
    for files in tries:
        if not problem(files):
            _take(now, files)
            return
    now.host.refuse(WidgetKey.CASE_FILES, why_not(tries))


def why_not(tries: Sequence[tuple[OwnFile, ...]]) -> str:
    """Why no files of ``cases_of`` are a case: what the newest lacks, whatever lies beside it."""
    if not tries:
        return ""
    files = tries[0]
    newest = files[-1]
    if len(files) == 1:
        return problem(files)
    others = tuple(one for one in files[:-1] if can_be_read(one))
    if can_be_read(newest) and not is_whole(newest) and is_added(newest, others):
        return problem((*others, newest))  # a part of a case: the others are needed
    return f"{newest.name}: {problem((newest,))}"


def problem(files: Sequence[OwnFile]) -> str:
    """Why files are no case, in one sentence; "" if they are one."""
    try:
        case_of(files)
    except BenchError as error:
        return str(error)
    return ""


def _take(now: Memory, files: tuple[OwnFile, ...]) -> None:
    """Show another case, from its worst number on; () for the example."""
    now.host.keep_case(files)
    for name in (*LOOKED_AT, "thread"):
        if now.host.memory(now.page).value(name) is not None:
            now.host.change(now.page, name, None)


def said_of_place(now: Memory, report: Report) -> str:
    """What an address looks at that the case has not got; "" where it has it."""
    boxes, channels, rows, columns = report.comparison.got.shape
    asked = (
        ("box", now.own.box, boxes), ("channel", now.own.channel, channels),
        ("bin", now.own.bin, rows * columns),
    )  # fmt: skip
    lacks = [f"{name} {at}" for name, at, count in asked if at is not None and at >= count]
    return f"The case has no {' and no '.join(lacks)}: the worst is shown." if lacks else ""


def report_of(now: Memory, files: tuple[OwnFile, ...]) -> Report | str:
    """What is found of the case, or why nothing can be; says meanwhile what is checked."""
    claim = None if now.own.claim == ANY else now.own.claim
    thread = None if files else now.own.thread
    key = ("bench", tuple((one.name, one.key) for one in files), claim, thread)
    if not now.host.has(key):
        # As long as that stands there, the report before it is hidden.
        with st.container(key=WidgetKey.CASE_WAITING):
            st.info(f"Checking {name_of(now, files)} …")
    try:
        return now.host.kept(key, lambda: reported(_case(files, thread), claim))
    except BenchError as error:
        return str(error)


def _case(files: tuple[OwnFile, ...], thread: str | None) -> Case:
    """The person's own, else a thread's, else the example."""
    if files:
        return case_of(files)
    return THREADS[thread].case() if thread else debug.example()


def name_of(now: Memory, files: tuple[OwnFile, ...]) -> str:
    """What a case is called."""
    if files:
        return plain(", ".join(one.name for one in files))
    return plain(THREADS[now.own.thread].title) if now.own.thread else "the worked example"

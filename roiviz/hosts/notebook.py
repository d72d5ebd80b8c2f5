"""The canvas in a cell of a notebook, both ways: a hand moves boxes there, Python here.

The cell has the page's own canvas and cards, and the kernels in WebAssembly: the numbers follow the
hand at once, also while Python is busy or gone. Python hears every move and answers with its own
kernel's numbers, which the canvas compares with the browser's.

A saved notebook has no widgets, so each of them is followed by a picture of what it showed last;
while the widget is there it hides the picture.
"""

from __future__ import annotations

import asyncio
import base64
import zlib
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from threading import Thread, get_ident
from typing import Any
from uuid import uuid4

import anywidget
import numpy as np
import traitlets

from roiviz import features as maps
from roiviz import kernels, pictures
from roiviz.boxes import Box, from_tuple, to_tuple
from roiviz.explain.debug import picture_of
from roiviz.explain.roi import warm_up
from roiviz.explain.roi_settings import ROI_OPERATORS, RoiSettings
from roiviz.exports import figure
from roiviz.kernels import arrays, checks
from roiviz.scene.canvas_state import CanvasState, is_news
from roiviz.scene.events import parse
from roiviz.scene.files import BUNDLE
from roiviz.scene.packing import canvas_message, channel_feed, packed, picture_feed
from roiviz.scene.schema import CanvasEvent, Card, CardsMessage, Overlay
from roiviz.views import merging, roi_takes
from roiviz.views.codecs import MAX_BOXES
from roiviz.views.explore.state import EXPLORE
from roiviz.views.pages import NOWHERE, Memory
from roiviz.views.person import Person
from roiviz.views.roi import RoiView
from roiviz.views.view import InHand

SCRIPT = Path(__file__).with_suffix(".js")
NAME = EXPLORE.name
(CANVAS,) = EXPLORE.canvases
BESIDE = CardsMessage(NAME, (Card.SENTENCE, Card.OUTPUT), columns=1)
BELOW = CardsMessage(NAME, (Card.ARITHMETIC, Card.FORM), columns=2)
OVERLAYS: tuple[Overlay, ...] = ("samples", "taps", "bins", "footprint", "cells")
LAYOUTS = {"NCHW": "CHW", "NHWC": "HWC"}
COMPILING = (
    "Python is compiling the kernel: a few seconds, once. A browser with WebAssembly computes the "
    "numbers by itself meanwhile."
)
ROOM = 330  # CSS pixels of the window's height that are not the canvas's
REST_SECONDS = 0.6  # without a change, until the picture for a saved notebook is drawn anew
SETTINGS = (
    "operator", "output_size", "spatial_scale", "sampling_ratio", "aligned", "reduction",
    "clockwise", "channel",
)  # fmt: skip
STILL = """<img data-roiviz-still="{name}" alt="The picture with the boxes, and the outputs of the \
active one" style="max-width: 100%" src="data:image/png;base64,{content}">"""


FORMATS = {False: "xyxy", True: "cxcywh_degrees_ccw"}  # by whether the operator knows angles
CHOICES = {"operator": tuple(ROI_OPERATORS), "reduction": ("avg", "max")}
CHECKS: dict[str, Callable[[Any], Any]] = {
    "output_size": checks.check_output_size,
    "spatial_scale": checks.check_spatial_scale,
    "sampling_ratio": checks.check_sampling_ratio,
}

# Kernels by their names in `RoiSettings.kernel`, in this process, and who waits for one.
_compiled: set[str] = set()
_waiting: dict[str, list[Callable[[], None]]] = {}


@cache
def _bundle() -> bytes:
    """The canvas's one file, deflated."""
    return zlib.compress(BUNDLE.read_bytes(), 9)


class RoiWidget(anywidget.AnyWidget):
    """Boxes on a feature map in a cell; made by `roiviz.show`.

    Attributes:
        rois: (R, k) float32, or float64 where the features are, read-only, as the operator takes
            them, with the batch index where they were given with it. It follows the hand, and
            moves the boxes when it is set.
        operator, output_size, spatial_scale, sampling_ratio, aligned, reduction, clockwise: of
            the operator's call.
        channel: the one whose numbers are shown.
    """

    _esm = SCRIPT.read_text("utf-8")
    _canvas = traitlets.Bytes().tag(sync=True)
    _picture = traitlets.Bytes().tag(sync=True)
    _channel = traitlets.Bytes().tag(sync=True)
    _beside = traitlets.Bytes(packed(BESIDE)).tag(sync=True)
    _below = traitlets.Bytes(packed(BELOW)).tag(sync=True)
    _message = traitlets.Bytes().tag(sync=True)
    _still = traitlets.Unicode().tag(sync=True)
    _event = traitlets.Dict().tag(sync=True, echo_update=False)

    operator = traitlets.Any("roi_align").tag(sync=True)
    output_size = traitlets.Any((7, 7)).tag(sync=True)
    spatial_scale = traitlets.Any(1.0).tag(sync=True)
    sampling_ratio = traitlets.Any(0).tag(sync=True)
    aligned = traitlets.Any(False).tag(sync=True)
    reduction = traitlets.Any("avg").tag(sync=True)
    clockwise = traitlets.Any(False).tag(sync=True)
    channel = traitlets.Any(0).tag(sync=True)
    rois = traitlets.Any()

    def __init__(
        self,
        features: Any,
        rois: Any = None,
        *,
        picture: Any = None,
        axes: str = "NCHW",
        item: int | None = None,
        **settings: Any,
    ) -> None:
        self._begun = self._hearing = False
        self._axes = checks.check_choice("layout", axes, tuple(LAYOUTS))
        self._features = features
        self._values = arrays.in_main_memory("features", features)
        if self._values.ndim == 3:
            self._values = self._values[None]
        self._dtype = np.promote_types(self._values.dtype, np.float32)
        self._shape = checks.check_shape("features", self._values.shape, axes)
        self._item = checks.check_int("item", item or 0, 0, self._shape.batch - 1)
        self._own_picture = None if picture is None else pictures.given(picture)
        self._given: dict[Box, np.ndarray] = {}
        self._stills: list[Any] = []
        self._rest: asyncio.TimerHandle | None = None
        self._home, self._thread = _loop(), get_ident()
        name = uuid4().hex[:12]
        self._state = CanvasState(epoch=name)
        self._memory = Memory(EXPLORE, Person(), EXPLORE.state())
        super().__init__(_canvas=_bundle(), _still=name, **settings)
        if item is None and rois is not None:
            self._item = self._only_item(rois)
        self._read_map()
        self.rois = self._checked(rois)
        self._begun = True
        self._take(self.rois)

    # ------------------------------------------------------------------ what Python reads

    @property
    def output(self) -> Any:
        """What the operator makes of `rois` now: (R, C, PH, PW), or (R, PH, PW, C) for NHWC.

        In the kind and dtype of the features.
        """
        features = self._features if np.ndim(self._features) == 4 else self._features[None]
        made = kernels.operators.get(self.operator).forward(
            features,
            self._with_item(self.rois[:, -self._columns :]),
            self.output_size,
            spatial_scale=self.spatial_scale,
            layout=self._axes,
            **self._settings.arguments(),
        )
        return made[0] if isinstance(made, tuple) else made

    def figure(
        self, file_format: str = "png", *, size: str = "slide", theme: str = "light"
    ) -> bytes:
        """What is shown, as a file: "png", "svg" or "pdf", for a "slide" or a "column"."""
        checks.check_choice("file_format", file_format, tuple(figure.FORMATS))
        checks.check_choice("size", size, tuple(figure.SIZES))
        checks.check_choice("theme", theme, ("light", "dark"))
        return self._figure(file_format, size, theme)

    # ------------------------------------------------------------------ what is set

    @traitlets.validate(*SETTINGS)
    def _check_setting(self, proposal: Any) -> Any:
        return self._check(proposal["trait"].name, proposal["value"])

    def _check(self, name: str, value: Any) -> Any:
        if name in CHOICES:
            return checks.check_choice(name, value, CHOICES[name])
        if name == "channel":
            return checks.check_int(name, value, 0, self._shape.channels - 1)
        return CHECKS[name](value) if name in CHECKS else checks.check_flag(name, value)

    @traitlets.validate("rois")
    def _check_rois(self, proposal: Any) -> np.ndarray:
        return proposal["value"] if self._hearing else self._checked(proposal["value"])

    @traitlets.observe(*SETTINGS)
    def _follow_setting(self, change: Any) -> None:
        if not self._begun:
            return
        with self.hold_sync():
            if change["name"] in ("channel", "spatial_scale"):
                self._read_map()
            self._settle()
            self._answer()

    @traitlets.observe("rois")
    def _follow_rois(self, change: Any) -> None:
        if self._begun and not self._hearing:
            self._take(change["new"])

    @traitlets.observe("_event")
    def _follow_event(self, change: Any) -> None:
        """A hand has done something in a cell.

        A kernel may say so in a thread of its own while Python runs a cell. That cell reads `rois`
        and `output` of one moment: what it missed is heard once it has ended, or awaits something.
        """
        if self._home is not None and get_ident() != self._thread:
            self._home.call_soon_threadsafe(self._hear, change["new"])
        else:
            self._hear(change["new"])

    def _hear(self, said: Any) -> None:
        event = parse(said or None)
        if not isinstance(event, CanvasEvent) or not is_news(self._state, event):
            return
        self._memory, self._state, _ = merging.merged(self._memory, CANVAS, self._state, event)
        with self.hold_sync():
            self._say_rois()
            self._answer()

    # ------------------------------------------------------------------ boxes and rois

    @property
    def _rotated(self) -> bool:
        return ROI_OPERATORS[self.operator].rotated

    @property
    def _columns(self) -> int:
        """Numbers of a roi, without its batch index."""
        return 5 if self._rotated else 4

    def _with_item(self, rows: np.ndarray) -> np.ndarray:
        items = np.full((len(rows), 1), self._item, rows.dtype)
        return np.concatenate([items, rows], axis=1)

    def _table(self, rois: Any) -> np.ndarray:
        """(R, 1 + k), the batch index first. Raises: ValueError."""
        return checks.check_rois(
            arrays.in_main_memory("rois", rois),
            self._dtype,
            self._shape,
            self._settings.rules(self.spatial_scale),
            boxes=checks.TURNED if self._rotated else checks.UPRIGHT,
        )

    def _has_items(self, rois: Any) -> bool:
        """Whether rois were given with their batch index."""
        if rois is None or not len(rois):
            return self._shape.batch > 1
        return len(rois[0]) > self._columns

    def _only_item(self, rois: Any) -> int:
        """The item of the batch that all rois lie on, else the first."""
        items = np.unique(self._table(rois)[:, 0]).astype(int).tolist()
        if len(items) > 1:
            listed = ", ".join(map(str, items))
            raise ValueError(f"rois: want those of one item, got items {listed}; choose by item=")
        return items[0] if items else 0

    def _checked(self, rois: Any) -> np.ndarray:
        """The rois of the shown item, with their batch index if they were given so."""
        has_items = self._has_items(rois)
        table = self._table(np.zeros((0, self._columns)) if rois is None else rois)
        if has_items:
            table = table[table[:, 0] == self._item]
        if len(table) > MAX_BOXES:
            raise ValueError(f"rois: want at most {MAX_BOXES} on a canvas, got {len(table)}")
        rows = table[:, 1:]
        for index, row in enumerate(rows):
            self._box(index, row)
        return _read_only(self._with_item(rows) if has_items else rows)

    def _box(self, index: int, row: np.ndarray) -> Box:
        """A box that the canvas can hold. Raises: ValueError."""
        try:
            return from_tuple(row.tolist(), FORMATS[self._rotated], f"b{index + 1}")
        except ValueError as error:
            raise ValueError(f"rois: row {index}: {error}") from None

    def _take(self, rois: np.ndarray | None) -> None:
        """Python has set the rois."""
        if rois is None:
            self.rois = self._checked(None)
            return
        self._indexed = rois.shape[1] > self._columns
        rows = rois[:, -self._columns :]
        boxes = tuple(self._box(index, row) for index, row in enumerate(rows))
        # As they were given, to the last bit, for as long as nobody moves them.
        self._given = dict(zip(boxes, rows, strict=True))
        self._memory = self._memory.with_values(boxes=boxes, active=0 if boxes else None, pin=None)
        with self.hold_sync():
            self._settle()
            self._answer()

    def _settle(self) -> None:
        """Bring canvas and rois to what the memory and the settings say."""
        self._state = merging.settled(
            self._memory, CANVAS, self._state, (), upright=not self._rotated
        )
        self._say_rois()

    def _say_rois(self) -> None:
        """Let `rois` say what the canvas holds."""
        rows = np.zeros((len(self._state.boxes), self._columns), self._dtype)
        for place, box in enumerate(self._state.boxes):
            given = self._given.get(box)
            same = given is not None and len(given) == self._columns
            rows[place] = given if same else to_tuple(box, FORMATS[self._rotated])
        said = _read_only(self._with_item(rows) if self._indexed else rows)
        if np.array_equal(said, self.rois):
            return
        self._hearing = True
        try:
            self.rois = said
        finally:
            self._hearing = False

    # ------------------------------------------------------------------ what the canvas is told

    @property
    def _settings(self) -> RoiSettings:
        return RoiSettings(
            self.operator,
            self.output_size,
            self.sampling_ratio,
            self.aligned,
            self.reduction,
            self.clockwise,
        )

    def _read_map(self) -> None:
        """The map and the picture, which travel once."""
        one, stride = self._values[self._item], 1 / self.spatial_scale
        self._map = maps.from_values(one, "the features", stride=stride, layout=LAYOUTS[self._axes])
        self._drawn = self._own_picture or picture_of(self._map, self.channel)
        self._picture = packed(picture_feed(self._drawn))
        self._channel = packed(channel_feed(self._map, self.channel))

    @property
    def _view(self) -> RoiView:
        return RoiView(EXPLORE, self._drawn, self._map, self.channel, self._settings, OVERLAYS, ())

    @property
    def _hand(self) -> InHand:
        return InHand(self._memory, {NAME: self._state})

    def _answer(self) -> None:
        """The numbers for what the canvas holds now; the browser's alone while ours compile.

        Each message names the hand's event that it knows: a view that is shown later, too, learns
        whom it follows.
        """
        view, hand = self._view, self._hand
        numbers = view.explain_boxes(hand) if self._is_compiled() else None
        scene = replace(view.scene(numbers, hand), room=ROOM)
        if numbers is None:
            scene = replace(scene, sentence=(COMPILING,))
        known = {"mid": self._state.mount or None, "seq": self._state.sequence}
        self._message = packed(canvas_message(NAME, scene, self._state, known))
        self._redraw_later()

    def _is_compiled(self) -> bool:
        """Whether the kernel can be called at once; else a thread compiles it and answers then."""
        settings = self._settings
        if settings.kernel in _compiled or (loop := _loop()) is None:
            return True
        if waiting := _waiting.get(settings.kernel):
            waiting.append(self._answer)
            return False
        _waiting[settings.kernel] = [self._answer]

        def answer_all() -> None:
            _compiled.add(settings.kernel)
            for answer in _waiting.pop(settings.kernel):
                answer()

        def compile_it() -> None:
            warm_up(settings.operator, settings.reduction)
            loop.call_soon_threadsafe(answer_all)

        Thread(target=compile_it, daemon=True).start()
        return False

    # ------------------------------------------------------------------ a picture for later

    def _figure(self, *how: Any, **more: Any) -> bytes:
        shown = roi_takes.shown_of(self._view, self._hand, "")
        drawing = roi_takes.drawing(self._view, self._hand, NOWHERE, shown)
        return figure.figure(drawing, *how, **more)

    def _drawn_still(self) -> Any:
        from IPython.display import HTML

        content = self._figure("png", dpi=figure.GLANCE_DPI)
        return HTML(STILL.format(name=self._still, content=base64.b64encode(content).decode()))

    def _ipython_display_(self) -> None:
        from IPython.display import display

        if bundle := self._repr_mimebundle_():
            display(bundle[0], metadata=bundle[1], raw=True)
        self._stills.append(display(self._drawn_still(), display_id=True))

    def _redraw_later(self) -> None:
        """Once nothing has changed for a moment, the picture below the cell says what is shown."""
        if self._rest:
            self._rest.cancel()
        if self._stills and (loop := _loop()):
            self._rest = loop.call_later(REST_SECONDS, self._redraw)

    def _redraw(self) -> None:
        still = self._drawn_still()
        for place in self._stills:
            place.update(still)


def _loop() -> asyncio.AbstractEventLoop | None:
    """The notebook's; None in a program that has none."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _read_only(table: np.ndarray) -> np.ndarray:
    table = table.copy()
    table.flags.writeable = False
    return table

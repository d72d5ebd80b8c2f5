"""A person's own ONNX backbone: a picture in, one layer's output out, as a feature map.

The model file is untrusted. It is parsed and run in a fenced process of its own
(backbone_onnx_child.py) with a share of the app's budget; whatever it does there, the app gets one
sentence and goes on.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil
from typing import Any

import cv2
import numpy as np

from roiviz import features, workers
from roiviz.features import FeatureMap
from roiviz.pictures import Picture
from roiviz.workers import SOMEBODY, Person, Worker

MAX_BYTES = 20 << 20
LOAD_SECONDS = 20.0
RUN_SECONDS = 30.0
MULTIPLE = 32  # a picture fed in its own size is filled up to a multiple of this
KIND = workers.Kind("roiviz.backbone_onnx_child", "model")
# What reading an untrusted answer may raise.
_NONSENSE = (KeyError, TypeError, ValueError, OverflowError, AttributeError)
_SHARE = 7 / 16  # of the memory for all child processes: two models at once, and some pictures


@dataclass(frozen=True)
class Preparation:
    """How a model's pixels are prepared: (pixel · scale - mean) / deviation."""

    title: str
    scale: float
    mean: tuple[float, float, float]
    deviation: tuple[float, float, float]
    order: str = "RGB"

    @property
    def for_grey(self) -> bool:
        """Whether it treats all channels alike."""
        return len({*self.mean}) == len({*self.deviation}) == 1


PREPARATIONS = {
    "imagenet": Preparation(
        "ImageNet, as torchvision", 1 / 255, (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
    ),
    "unit": Preparation("0 … 1", 1 / 255, (0, 0, 0), (1, 1, 1)),
    "signed": Preparation("−1 … 1", 1 / 127.5, (1, 1, 1), (1, 1, 1)),
    "caffe": Preparation("BGR minus mean, Caffe", 1, (103.939, 116.779, 123.68), (1, 1, 1), "BGR"),
    "plain": Preparation("0 … 255", 1, (0, 0, 0), (1, 1, 1)),
}
SIDES = (0, 224, 256, 320, 384, 448, 512, 640)
"""Sides of a square input, in pixels; 0 feeds the picture in its own size."""


@dataclass(frozen=True)
class OnnxSettings:
    """How a picture is fed to the model, and what is taken from it."""

    layer: str
    preparation: str = "imagenet"
    side: int = 0


@dataclass(frozen=True)
class Layer:
    """One output that a feature map can be taken from."""

    name: str
    kind: str


@dataclass(frozen=True)
class ModelInput:
    """The picture as the model takes it, read from its file.

    Attributes:
        channels: 3, or 1 for grey.
        rows, columns: pixels; None where any number will do.
        whole: whether it takes whole numbers only.
    """

    channels: int
    rows: int | None
    columns: int | None
    whole: bool

    @property
    def preparations(self) -> tuple[str, ...]:
        """Keys of PREPARATIONS that fit."""
        return tuple(
            key
            for key, row in PREPARATIONS.items()
            if (self.channels == 3 or row.for_grey) and (not self.whole or key == "plain")
        )

    @property
    def sides(self) -> tuple[int, ...]:
        """Those of SIDES that fit; 0 alone where the model has a size of its own."""
        return SIDES if self.rows is None and self.columns is None else (0,)

    @property
    def size(self) -> str:
        """Its own size in words, "" where it takes any."""
        if self.rows is None and self.columns is None:
            return ""
        return f"{self.columns or 'any'} × {self.rows or 'any'} px"


class OnnxBackbone:
    """A model and its process; safe to call from several threads, one picture at a time."""

    def __init__(self, model: bytes, name: str, *, person: Person = SOMEBODY):
        """Start the process and read the model's layers. ValueError with one sentence.

        Attributes:
            layers: what a feature map can be taken from, in the graph's order.
            input: how the model takes a picture.
            blocked_by: the first operator that is not run here and what follows it; "" for none.
        """
        if not 0 < len(model) <= MAX_BYTES:
            raise ValueError(
                f"The model has {len(model) / 2**20:.1f} MB; at most {MAX_BYTES >> 20} MB are read."
                if model
                else "The file is empty."
            )
        self.name = name
        self.digest = hashlib.blake2b(model, digest_size=16).hexdigest()
        self._model = model
        self._lock = threading.Lock()
        self._worker: Worker | None = None
        with self._lock:
            answer = self._start(person)
            self._rest()
        self.layers, self.input, self.blocked_by = _described(answer)

    def feature_map(
        self, picture: Picture, settings: OnnxSettings, *, person: Person = SOMEBODY
    ) -> FeatureMap:
        """One layer's output on a picture.

        Returns: FeatureMap; its cells begin at the picture's upper left corner, those that lie
            beyond its lower right are cut off.
        Raises: ValueError with one sentence: no such layer, an input that does not fit, no map over
            the picture, too slow, too large, not finite, no room, or the process came to an end.
        """
        if settings.layer not in {layer.name for layer in self.layers}:
            raise ValueError("The model has no such layer.")
        tensor, shrink = _prepared(picture.pixels, settings, self.input)
        question = {
            "ask": "run",
            "layer": settings.layer,
            "shape": list(tensor.shape),
            "most": features.MAX_VALUES,
        }
        with self._turn(person):
            if self._worker is None or not self._worker.wake():
                self._start(person)
            assert self._worker is not None
            try:
                answer, data = self._worker.ask(
                    question,
                    tensor.tobytes(),
                    seconds=RUN_SECONDS,
                    most=4 * features.MAX_VALUES,
                    person=person,
                )
            except workers.Overrun as error:
                raise ValueError(f"{error} A smaller input size needs less.") from None
            finally:
                self._rest()
        return _map(answer, data, picture, tensor, shrink, f"{self.name}, {settings.layer}")

    def close(self) -> None:
        """End the process; the next picture starts another."""
        with self._lock:
            if self._worker is not None:
                self._worker.close()

    @contextmanager
    def _turn(self, person: Person) -> Iterator[None]:
        """Exclusive use of the model, once its present user is done; Busy after a while."""
        until = time.monotonic() + workers.WAIT_SECONDS
        while not self._lock.acquire(timeout=workers.LOOK_SECONDS):
            person.look(1)
            if time.monotonic() > until:
                raise workers.Busy(workers.BUSY)
        try:
            yield
        finally:
            self._lock.release()

    def _start(self, person: Person) -> dict[str, Any]:
        """Start a process that reads the model; return its description."""
        memory = int(workers.HOUSE.memory * _SHARE)
        self._worker = workers.start(KIND, memory, person=person)
        try:
            answer, _ = self._worker.ask(
                {"ask": "load"}, self._model, seconds=LOAD_SECONDS, person=person
            )
        except BaseException:
            self._worker.close()
            raise
        return answer

    def _rest(self) -> None:
        if self._worker is not None:
            self._worker.rest()


def _described(answer: Mapping[str, Any]) -> tuple[tuple[Layer, ...], ModelInput, str]:
    """The process's description of its model, checked, as the file is untrusted."""
    try:
        layers = tuple(Layer(str(name)[:200], str(kind)[:60]) for name, kind in answer["layers"])
        said = answer["picture"]
        sizes = [None if said[key] is None else int(said[key]) for key in ("rows", "columns")]
        taken = ModelInput(int(said["channels"]), sizes[0], sizes[1], bool(said["whole"]))
        blocked_by = str(answer["blocked_by"])[:130]
    except _NONSENSE:
        raise ValueError("The model cannot be read.") from None
    if not layers or taken.channels not in (1, 3):
        raise ValueError("The model cannot be read.")
    if not all(size is None or 0 < size <= 4096 for size in sizes):
        raise ValueError("The model cannot be read.")
    return layers, taken, blocked_by


def _prepared(
    pixels: np.ndarray, settings: OnnxSettings, taken: ModelInput
) -> tuple[np.ndarray, float]:
    """The model's input (1, channels, rows, columns), and how much smaller than the picture."""
    if settings.preparation not in taken.preparations:
        fitting = " or ".join(PREPARATIONS[key].title for key in taken.preparations)
        raise ValueError(f"The model takes pixels as {fitting}.")
    if settings.side not in SIDES:
        raise ValueError(f"side: want one of {SIDES}, got {settings.side!r}")
    if settings.side and any(
        one not in (None, settings.side) for one in (taken.rows, taken.columns)
    ):
        raise ValueError(f"The model takes {taken.size} only.")
    row = PREPARATIONS[settings.preparation]
    pixels, shrink = _fitted(pixels, settings.side or taken.rows, settings.side or taken.columns)
    if taken.channels == 1:
        pixels = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)[:, :, None]
    elif row.order == "BGR":
        pixels = pixels[:, :, ::-1]
    mean, deviation = (
        np.array(numbers[: taken.channels], np.float32) for numbers in (row.mean, row.deviation)
    )
    values = (pixels * np.float32(row.scale) - mean) / deviation
    return np.ascontiguousarray(values.transpose(2, 0, 1)[None], dtype=np.float32), shrink


def _fitted(pixels: np.ndarray, rows: int | None, columns: int | None) -> tuple[np.ndarray, float]:
    """The picture scaled to fit into rows × columns, its edge repeated to fill them.

    Where neither is given it keeps its size and is filled up to a multiple of MULTIPLE.
    """
    height, width = pixels.shape[:2]
    scales = [wanted / has for wanted, has in ((rows, height), (columns, width)) if wanted]
    shrink = min(scales, default=1.0)
    if shrink != 1.0:
        size = max(1, round(width * shrink)), max(1, round(height * shrink))
        how = cv2.INTER_AREA if shrink < 1 else cv2.INTER_LINEAR
        pixels = cv2.resize(pixels, size, interpolation=how)
        height, width = pixels.shape[:2]
    below = rows - height if rows else -height % MULTIPLE
    right = columns - width if columns else -width % MULTIPLE
    return cv2.copyMakeBorder(pixels, 0, below, 0, right, cv2.BORDER_REPLICATE), shrink


def _map(
    answer: Mapping[str, Any],
    data: bytes,
    picture: Picture,
    tensor: np.ndarray,
    shrink: float,
    name: str,
) -> FeatureMap:
    """The answer as a feature map, checked like any uploaded array."""
    try:
        shape = tuple(int(size) for size in answer["shape"])
        values = np.frombuffer(data, np.float32).reshape(shape)
    except _NONSENSE:
        raise ValueError("The layer's output is not a map of numbers.") from None
    if values.ndim != 4 or values.shape[0] != 1 or 0 in values.shape:
        sizes = " × ".join(map(str, shape))
        raise ValueError(f"The layer is {sizes}, not 1 × channels × rows × columns.")
    _, _, rows, columns = values.shape
    strides = tensor.shape[2] / rows, tensor.shape[3] / columns
    if abs(strides[0] - strides[1]) > 0.15 * max(strides):
        raise ValueError(
            f"The layer's cells are {strides[1]:.3g} px wide and {strides[0]:.3g} px high; "
            "the operators need square ones."
        )
    stride = (strides[0] + strides[1]) / 2 / shrink
    height, width = picture.pixels.shape[:2]
    inside = values[0, :, : max(1, ceil(height / stride)), : max(1, ceil(width / stride))]
    return features.from_values(inside, name, stride=stride)

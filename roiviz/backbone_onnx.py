"""Somebody's own ONNX backbone: a picture in, one layer's output out, as a feature map.

The model is a stranger's file. It runs in a process of its own (backbone_onnx_child.py) with limits
on memory, files and time; whatever it does there, the app gets one sentence and goes on.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from roiviz import features
from roiviz.backbone_onnx_child import FRAME
from roiviz.features import FeatureMap
from roiviz.pictures import Picture

MAX_BYTES = 20 << 20
LOAD_SECONDS = 20.0
RUN_SECONDS = 30.0
MOST_PROCESSES = 4  # of all models together; the one that waits longest makes room
IDLE_SECONDS = 60.0  # after which the process ends; the next picture starts another
MULTIPLE = 32  # a picture fed in its own size is filled up to a multiple of this
_CHILD = Path(__file__).with_name("backbone_onnx_child.py")


@dataclass(frozen=True)
class Preparation:
    """What a model wants its pixels turned into: (pixel · scale - mean) / deviation."""

    title: str
    scale: float
    mean: tuple[float, float, float]
    deviation: tuple[float, float, float]
    order: str = "RGB"


PREPARATIONS = {
    "imagenet": Preparation(
        "ImageNet, as torchvision", 1 / 255, (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
    ),
    "unit": Preparation("0 … 1", 1 / 255, (0, 0, 0), (1, 1, 1)),
    "signed": Preparation("-1 … 1", 1 / 127.5, (1, 1, 1), (1, 1, 1)),
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


_alive: list[OnnxBackbone] = []
_alive_lock = threading.Lock()


class OnnxBackbone:
    """A model in a process of its own; safe to call from several threads, one picture at a time."""

    def __init__(self, model: bytes, name: str):
        """Start the process and read the model's layers. ValueError with one sentence."""
        if not 0 < len(model) <= MAX_BYTES:
            raise ValueError(
                f"model: want at most {MAX_BYTES >> 20} MB, got {len(model) / 2**20:.1f} MB"
            )
        self.name = name
        self.digest = hashlib.blake2b(model, digest_size=16).hexdigest()
        self._model = model
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._idle: threading.Timer | None = None
        with self._lock:
            self.layers = self._started()
        if not self.layers:
            self.close()
            raise ValueError("model: want a layer laid out over the picture, got none")

    def feature_map(self, picture: Picture, settings: OnnxSettings) -> FeatureMap:
        """One layer's output on a picture.

        Returns: FeatureMap; its cells begin at the picture's upper left corner, those that lie
            beyond its lower right are cut off.
        Raises: ValueError with one sentence: no such layer, no map over the picture, too slow,
            too large, not finite, or the process came to an end.
        """
        if settings.layer not in {layer.name for layer in self.layers}:
            raise ValueError(f"layer: want one of the model's, got {settings.layer!r}")
        tensor, shrink = _prepared(picture.pixels, settings)
        question = {"ask": "run", "layer": settings.layer, "shape": list(tensor.shape)}
        with self._lock:
            answer, data = self._ask(question, tensor.tobytes(), RUN_SECONDS)
        return _map(answer, data, picture, tensor, shrink, f"{self.name}, {settings.layer}")

    def close(self) -> None:
        """End the process; the next picture starts another."""
        with self._lock:
            self._end()

    def _started(self) -> tuple[Layer, ...]:
        """Start a process, give it the model, and take the layers from its answer."""
        self._end()
        self._make_room()
        environment = {k: os.environ[k] for k in ("PATH", "SYSTEMROOT") if k in os.environ}
        # -I: neither the working folder nor the environment decides what it imports.
        self._process = subprocess.Popen(
            [sys.executable, "-I", str(_CHILD)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment | {"OPENCV_LOG_LEVEL": "SILENT"},
        )
        answer, _ = self._ask({"ask": "load"}, self._model, LOAD_SECONDS)
        try:
            return tuple(Layer(str(name)[:200], str(kind)[:40]) for name, kind in answer["layers"])
        except (KeyError, TypeError, ValueError):
            self._end()
            raise ValueError("model: want an ONNX file, got something else") from None

    def _ask(
        self, question: Mapping[str, Any], data: bytes, seconds: float
    ) -> tuple[dict[str, Any], bytes]:
        """One frame there and one back. A process that is late or breaks is ended."""
        if self._idle is not None:
            self._idle.cancel()
        if self._process is None or self._process.poll() is not None:
            self._started()
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        late = threading.Event()

        def stop() -> None:
            late.set()
            process.kill()

        timer = threading.Timer(seconds, stop)
        timer.start()
        try:
            text = json.dumps(question).encode()
            process.stdin.write(FRAME.pack(len(text), len(data)) + text + data)
            process.stdin.flush()
            answer = _read(process.stdout)
        except (OSError, ValueError):
            answer = None
        finally:
            timer.cancel()
        if answer is None:
            self._end()
            raise ValueError(
                f"model: want an answer within {seconds:g} seconds, got none"
                if late.is_set()
                else "model: want an answer, got the end of the model's process"
            )
        self._rest_later()
        if "error" in answer[0]:
            if question["ask"] == "load":
                self._end()
            raise ValueError(f"model: OpenCV says: {str(answer[0]['error'])[:200]}")
        return answer

    def _make_room(self) -> None:
        """Of too many processes end the oldest that nobody waits for."""
        with _alive_lock:
            _alive[:] = [other for other in _alive if other is not self and other._process]
            for other in _alive[:]:
                if len(_alive) < MOST_PROCESSES:
                    break
                if other._lock.acquire(blocking=False):
                    other._end()
                    other._lock.release()
                    _alive.remove(other)
            if len(_alive) >= MOST_PROCESSES:
                raise ValueError(
                    f"model: want at most {MOST_PROCESSES} at work at once, try again in a while"
                )
            _alive.append(self)

    def _rest_later(self) -> None:
        self._idle = threading.Timer(IDLE_SECONDS, self.close)
        self._idle.daemon = True
        self._idle.start()

    def _end(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


def _read(stream: Any) -> tuple[dict[str, Any], bytes] | None:
    """One frame of the child's, of a bearable size."""
    head = stream.read(FRAME.size)
    if len(head) < FRAME.size:
        return None
    text, size = FRAME.unpack(head)
    if text > 1 << 22 or size > 4 * features.MAX_VALUES:
        return None
    value, data = stream.read(text), stream.read(size)
    if len(value) < text or len(data) < size:
        return None
    answer = json.loads(value)
    return (answer, data) if isinstance(answer, dict) else None


def _prepared(pixels: np.ndarray, settings: OnnxSettings) -> tuple[np.ndarray, float]:
    """The model's input (1, 3, rows, columns), and how much smaller than the picture it is."""
    row = PREPARATIONS[settings.preparation]
    if settings.side not in SIDES:
        raise ValueError(f"side: want one of {SIDES}, got {settings.side!r}")
    height, width = pixels.shape[:2]
    shrink = settings.side / max(height, width) if settings.side else 1.0
    if shrink != 1.0:
        size = max(1, round(width * shrink)), max(1, round(height * shrink))
        how = cv2.INTER_AREA if shrink < 1 else cv2.INTER_LINEAR
        pixels = cv2.resize(pixels, size, interpolation=how)
        height, width = pixels.shape[:2]
    below, right = (
        settings.side - length if settings.side else -length % MULTIPLE
        for length in (height, width)
    )
    pixels = cv2.copyMakeBorder(pixels, 0, below, 0, right, cv2.BORDER_REPLICATE)
    ordered = pixels if row.order == "RGB" else pixels[:, :, ::-1]
    mean, deviation = np.array(row.mean, np.float32), np.array(row.deviation, np.float32)
    values = (ordered * np.float32(row.scale) - mean) / deviation
    return np.ascontiguousarray(values.transpose(2, 0, 1)[None], dtype=np.float32), shrink


def _map(
    answer: Mapping[str, Any],
    data: bytes,
    picture: Picture,
    tensor: np.ndarray,
    shrink: float,
    name: str,
) -> FeatureMap:
    """The answer, checked as any stranger's array is."""
    try:
        shape = tuple(int(size) for size in answer["shape"])
        values = np.frombuffer(data, np.float32).reshape(shape)
    except (KeyError, TypeError, ValueError):
        raise ValueError("model: want an array, got something else") from None
    if values.ndim != 4 or values.shape[0] != 1 or 0 in values.shape:
        raise ValueError(f"layer: want one laid out as 1 × channels × rows × columns, got {shape}")
    _, _, rows, columns = values.shape
    strides = tensor.shape[2] / rows, tensor.shape[3] / columns
    if abs(strides[0] - strides[1]) > 0.15 * max(strides):
        raise ValueError(
            f"layer: want cells as high as wide, got {strides[0]:.3g} × {strides[1]:.3g} px"
        )
    stride = (strides[0] + strides[1]) / 2 / shrink
    height, width = picture.pixels.shape[:2]
    inside = values[0, :, : max(1, ceil(height / stride)), : max(1, ceil(width / stride))]
    return features.from_values(inside, name, stride=stride)

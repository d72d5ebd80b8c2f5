"""Hostile calls of every public operator: none may crash, hang, answer garbage or fail unclearly.

    python -m benchmarks.fuzz [--calls 100000] [--seed 0] [--only roi_align] [--report PATH.json]

A call either gives a result of the right shape and dtype, finite when its input is, or raises a
ValueError or TypeError that reads "argument: want X, got Y" on one line that can be read (or
numpy's MemoryError, where the result alone has no room). The calls run in a process of their
own with a bounded memory, which a watchdog ends and starts again when one call lasts too long or
kills it. Call number i of a seed is the same on every machine: `--first i --calls 1` repeats it.
"""

import argparse
import collections
import json
import multiprocessing
import re
import resource
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

SECONDS_PER_CALL = 60.0
"""Longer is a hang. Any one call takes milliseconds, but the first of its kind may compile."""

MEMORY = 2 * 2**30
"""Bytes that a call may ask for on top of what the process holds."""

MESSAGE = re.compile(r"^[\w.\[\]]+: want (?!.*\b[A-Z][a-z]+[A-Z]\w*\().+, got .+$")
"""What an error says: on one line, and without a class of the library's own."""

LONGEST = 300
"""Characters of an error."""

NAMED = re.compile(r"got an unexpected keyword|missing \d+ required|takes \d+ positional")
"""Python's own words for a call that does not fit the signature."""


# --- values


@dataclass
class Scene:
    """What the arguments of one call have in common."""

    rng: np.random.Generator
    batch: int = 1
    channels: int = 1
    height: int = 1
    width: int = 1
    rois: int = 1
    bins: tuple[int, int] = (1, 1)
    layout: str = "NCHW"
    dtype: Any = np.float32
    scale: float = 1.0
    share: int = 1  # channels of the map for one of the output

    @classmethod
    def random(cls, rng: np.random.Generator) -> "Scene":
        """Small sizes, all kinds."""
        size = lambda high, low=1: int(rng.integers(low, high + 1))  # noqa: E731
        return cls(
            rng,
            size(3),
            size(20),
            size(24),
            size(24),
            size(6),
            (size(5), size(5)),
            str(rng.choice(["NCHW", "NHWC"])),
            (np.float32, np.float64, np.float16)[rng.integers(3)],
            float(rng.choice([1.0, 0.5, 0.25, 1 / 16, 0.3, 2.0])),
        )

    def pick(self, values: list[Any]) -> Any:
        """One of the values, untouched by numpy."""
        return values[int(self.rng.integers(len(values)))]

    def shape(self, rows: int, size: tuple[int, int], share: int = 1) -> tuple[int, ...]:
        """The shape of a map, or of an output, in the layout."""
        channels = self.channels * share
        if self.layout == "NCHW":
            return (rows, channels, *size)
        return (rows, *size, channels)

    def floats(self, shape: tuple[int, ...]) -> np.ndarray:
        """Ordinary numbers, sometimes with exact zeros."""
        values = self.rng.standard_normal(shape)
        return (
            np.maximum(values, 0).astype(self.dtype) if self.coin() else values.astype(self.dtype)
        )

    def coin(self, chance: float = 0.3) -> bool:
        """True now and then."""
        return bool(self.rng.random() < chance)

    def boxes(self, rotated: bool) -> np.ndarray:
        """Boxes in and around the picture, some degenerate; with or without the batch column."""
        rng = self.rng
        extent = np.array([self.width, self.height]) / self.scale
        corner = rng.uniform(-0.5, 1.2, (self.rois, 2)) * extent
        sides = rng.uniform(0, 1.5, (self.rois, 2)) ** 2 * extent
        columns = [corner, corner + sides]
        if rotated:
            columns = [corner, sides, rng.uniform(-400, 400, (self.rois, 1))]
        if self.coin(0.7):
            columns.insert(0, rng.integers(0, self.batch, (self.rois, 1)).astype(float))
        return np.hstack(columns).astype(self.pick([np.float32, np.float64, self.dtype]))


class Scalar:
    """Stands in for another library's array of numbers, which turns into one if it can."""

    def __init__(self, value: Any, requires_grad: bool = False):
        self.value, self.requires_grad = np.asarray(value), requires_grad
        self.dtype = f"torch.{self.value.dtype}"
        self.shape, self.ndim = self.value.shape, self.value.ndim

    def __index__(self) -> int:
        return int(self.value.item())

    def __float__(self) -> float:
        return float(self.value.item())

    def __repr__(self) -> str:
        return f"tensor({self.value.tolist()}, requires_grad={self.requires_grad})"


NO_SETTINGS: list[Any] = [
    np.array(True), Scalar(True), Scalar([2]), Scalar(1, requires_grad=True),
    np.array([2]), bytearray(b"1"), memoryview(b"1"), np.array("1"), np.complex64(1),
    np.timedelta64(1), np.ma.array(2, mask=True), np.zeros(2000), np.zeros((90, 90)), "1", b"1",
]  # fmt: skip
"""What no setting may be, though Python or numpy would make a number of some."""

WRONG_WORDS: list[Any] = [
    "",
    "nchw",
    "NCWH",
    "mean",
    None,
    3,
    b"NCHW",
    1.5,
    ["NCHW"],
    "\x00",
    "é" * 999,
    {"features"},
    np.array(["rois"]),
    np.array("NCHW"),
    np.zeros(2000),
    [np.zeros((90, 90))],
    10**5000,
]
WRONG_NUMBERS: list[Any] = [
    0, -1, 1, 2, 0.0, -0.0, 1.5, 1e-40, 1e-20, 1e20, 1e40, -1e300, float("nan"), float("inf"),
    float("-inf"), None, "1", "x", b"1", True, False, np.float32(0.25), np.float64("nan"), 10**30,
    1000, 65536, 65537, np.int64(3), np.array(2), np.array([1.0, 2.0]),
    [1], (1,), {}, object(), 1j, 2**63, -(2**63), 10**5000, -(10**5000), Scalar(2),
    *NO_SETTINGS,
]  # fmt: skip
WRONG_SIZES: list[Any] = [
    *WRONG_NUMBERS, (0, 3), (3,), (1, 2, 3), (2.0, 2), ("2", 2), (None, None), [3, 2], {2, 3},
    np.array([2, 3]), np.array([[2, 3]]), np.array([2.5, 1]), (10**9, 1), (-1, 5), (5000, 1), 4097,
    (4096, 1), (1, 4096), 64, (True, True), (np.int8(2), np.uint16(3)),
    (2**64, 1), ((1, 1), 1), "77", (10**5000, 2), (1, Scalar(True)), [np.zeros(2000)] * 2,
    (2, 8, 2**30, 2**30), (0, 2**30, 2**30, 2**30), list(range(2000)),
]  # fmt: skip
WRONG_THINGS: list[Any] = [
    None, 1, "array", b"", [], [[]], [1.0, 2.0], [[1.0], [1.0, 2.0]], {}, object(), 3.5, lambda: 0,
    np.float32(1), np.zeros(0), np.zeros(()), np.zeros((0, 0, 0, 0)), np.array("text"),
    np.array([None, 1.0], object), np.zeros((1, 1, 1, 1), "V4"), np.ma.masked_all((2, 5)),
]  # fmt: skip


def strange_arrays(scene: Scene, array: np.ndarray) -> Iterator[Callable[[], Any]]:
    """Ways to spoil a good array, or only to make it unusual."""
    rng = scene.rng
    real = array.dtype if array.dtype.kind == "f" else np.dtype(np.float32)

    def spoiled(value: float) -> np.ndarray:
        other = array.astype(real, copy=True)
        if other.size:
            with np.errstate(over="ignore"):
                other.reshape(-1)[rng.integers(other.size)] = np.asarray(value).astype(real)
        return other

    values = (np.nan, np.inf, -np.inf, 1e38, -1e38, 1e30, 1e-45, -1.0, 0.5, 3e4, 2.0**31, 2.0**40)
    for value in values:
        yield partial(spoiled, value)
    for dtype in (int, bool, complex, object, np.int8, np.uint64, ">f4", "f2", "f8", "S4", "g"):
        yield partial(array.astype, dtype)
    yield lambda: np.asfortranarray(array)
    yield lambda: array[::-1]
    yield lambda: array[..., ::-1]
    yield lambda: array.T
    yield lambda: array[:0]
    yield lambda: array[..., :0]
    yield lambda: array[..., :-1]
    yield lambda: array[0] if len(array) else array
    yield lambda: array[None]
    yield lambda: array.reshape(-1)
    yield lambda: np.repeat(array, 2, axis=-1)[..., ::2]
    yield lambda: np.broadcast_to(array.reshape(-1)[:1], array.shape) if array.size else array
    yield lambda: array.tolist()
    yield lambda: array.view(np.ma.MaskedArray)
    yield lambda: -array
    yield lambda: array * 100
    yield lambda: np.zeros_like(array)

    def locked() -> np.ndarray:
        other = array.copy()
        other.flags.writeable = False
        return other

    def unaligned() -> np.ndarray:
        raw = np.empty(array.nbytes + 1, np.uint8)
        other = raw[1:].view(array.dtype).reshape(array.shape)
        other[...] = array
        return other

    yield locked
    yield unaligned


def strange_array(scene: Scene, array: np.ndarray) -> Any:
    """A spoiled or unusual version of an array, or no array at all."""
    if scene.coin(0.15):
        return scene.pick(WRONG_THINGS)
    return scene.pick(list(strange_arrays(scene, array)))()


def strange_boxes(scene: Scene, array: np.ndarray) -> Any:
    """As ``strange_array``, and what only boxes can have wrong."""
    if not array.size or scene.coin():
        return strange_array(scene, array)
    other = array.astype(np.float64)
    row = int(scene.rng.integers(len(other)))
    column = int(scene.rng.integers(other.shape[1]))
    other[row, column] = scene.pick(
        [-1, 1e6, 0.5, 3e4, -3e4, 1e9, -1e9, 1e15, 1e300, np.nan, np.inf, -0.0, 1e-30, scene.batch]
    )
    kind = scene.rng.integers(4)
    if kind == 0:
        other = other[:, ::-1]
    elif kind == 1:
        other[row] = other[row, column]
    elif kind == 2:
        other = other[:, :column]
    return other


# --- arguments, by name


def valid_argument(name: str, scene: Scene, rotated: bool) -> Any:
    """An ordinary value of an argument."""
    size = (scene.height, scene.width)
    makers: dict[str, Callable[[], Any]] = {
        "features": lambda: scene.floats(scene.shape(scene.batch, size, scene.share)),
        "rois": lambda: scene.boxes(rotated),
        "output_size": lambda: scene.bins,
        "grad_output": lambda: scene.floats(scene.shape(scene.rois, scene.bins)),
        "grad_descriptor": lambda: scene.floats((scene.batch, scene.channels)),
        "features_shape": lambda: scene.shape(scene.batch, size),
        "argmax": lambda: scene.rng.integers(
            -1, scene.height * scene.width, scene.shape(scene.rois, scene.bins)
        ).astype(np.int32),
        "spatial_scale": lambda: scene.scale,
        "sampling_ratio": lambda: scene.pick([0, -1, 1, 2, 3, 7]),
        "aligned": lambda: scene.coin(0.5),
        "clockwise": lambda: scene.coin(0.5),
        "deterministic": lambda: scene.coin(0.5),
        "wrt": lambda: scene.pick([("features", "rois"), ("features",), "rois", []]),
        "derivatives": lambda: scene.coin(0.5),
        "reduction": lambda: scene.pick(["avg", "max"]),
        "layout": lambda: scene.layout,
        "device": lambda: "cpu",
        "out": lambda: None,
        "batch_size": lambda: scene.batch,
        "height": lambda: scene.height,
        "width": lambda: scene.width,
        "feature_size": lambda: size,
        "scales": lambda: scene.pick([1, 2, 3, 5]),
        "overlap": lambda: scene.pick([0.4, 0.0, 0.9]),
        "variant": lambda: scene.pick(["tolias", "caffe2", "cirtorch"]),
        "aggregate": lambda: scene.pick(["sum", "concat"]),
        "eps": lambda: scene.pick([1e-6, 0.0, 1e-3]),
        "p": lambda: scene.pick([3.0, 1.0, 2.5]),
        "dtype": lambda: scene.pick([np.float32, np.float64, "float32", np.dtype("f8")]),
        "operator": lambda: "roi_align_rotated" if rotated else "roi_align",
    }
    return makers[name]()


def hostile_argument(name: str, scene: Scene, value: Any) -> Any:
    """A value that an argument should not have, or seldom has."""
    if name in ("features", "grad_output", "grad_descriptor", "argmax"):
        return strange_array(scene, value)
    if name == "rois":
        return strange_boxes(scene, value)
    if name in ("output_size", "feature_size", "features_shape"):
        return scene.pick(WRONG_SIZES)
    if name in ("layout", "reduction", "variant", "aggregate", "operator", "wrt"):
        return scene.pick(WRONG_WORDS)
    if name == "out":
        return scene.pick(WRONG_THINGS)
    if name == "device":
        return scene.pick(["gpu", "CPU", None, 0, "", "cuda:0", b"cpu", *WRONG_WORDS, *NO_SETTINGS])
    if name == "dtype":
        return scene.pick([np.float16, int, None, ">f4", "x", "torch.float32", *WRONG_NUMBERS])
    return scene.pick(WRONG_NUMBERS)


@dataclass(frozen=True)
class Target:
    """A function under test and its arguments."""

    name: str
    function: Callable[..., Any]
    arguments: tuple[str, ...]
    required: int

    @property
    def rotated(self) -> bool:
        """True where its boxes have an angle."""
        return "rotated" in self.name

    @property
    def pooling(self) -> Any:
        """What is particular to an operator that pools boxes, or to its gradient's operator."""
        from roiviz.kernels import operators

        name = self.name.removesuffix("_backward")
        return operators.get(name).pooling if name in operators.names() else None

    @property
    def position_sensitive(self) -> bool:
        """True where each bin reads channels of its own."""
        return self.pooling is not None and self.pooling.position_sensitive


SKIPPED = {"whitening", "active", "bins"}
"""Arguments left alone: a file's contents, and what the plan's page of numbers asks for."""


def targets() -> list[Target]:
    """Every operator of the registry, its gradient, and the sampling plan."""
    import inspect

    from roiviz import kernels
    from roiviz.kernels import operators

    functions = {}
    for name in operators.names():
        row = operators.get(name)
        functions[name] = row.forward
        if row.gradient is not None:
            functions[row.gradient.__name__] = row.gradient
    functions["sampling_plan"] = kernels.sampling_plan
    functions["sampling_plan_rotated"] = kernels.sampling_plan
    found = []
    for name, function in functions.items():
        parameters = inspect.signature(function).parameters.values()
        known = [p for p in parameters if p.name not in SKIPPED]
        required = sum(p.default is inspect.Parameter.empty for p in known)
        found.append(Target(name, function, tuple(p.name for p in known), required))
    return found


# --- one call


@dataclass
class Outcome:
    """What became of a call: "result", "refused", or what is wrong with it."""

    kind: str
    detail: str = ""
    arguments: dict[str, str] = field(default_factory=dict)


def arguments_of(target: Target, scene: Scene) -> dict[str, Any]:
    """Ordinary arguments, up to three of them replaced."""
    scene.share = scene.bins[0] * scene.bins[1] if target.position_sensitive else 1
    given = {
        name: valid_argument(name, scene, target.rotated)
        for position, name in enumerate(target.arguments)
        if position < target.required
        or name in ("layout", "operator", "spatial_scale")
        or scene.coin(0.5)
    }
    for _ in range(int(scene.rng.integers(0, 4))):
        name = scene.pick(list(given))
        # A good value is spoiled again from itself, not a bad one.
        good = valid_argument(name, scene, target.rotated)
        given[name] = hostile_argument(name, scene, good)
    return given


def call(target: Target, scene: Scene) -> Outcome:
    """Make one call and judge it."""
    given = arguments_of(target, scene)
    shown = {name: _shown(value) for name, value in given.items()}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            result = target.function(**given)
            problem = judge(target, given, result)
    except (ValueError, TypeError) as error:
        told = str(error)
        clear = bool(MESSAGE.match(told) or NAMED.search(told)) and len(told) <= LONGEST
        if clear:
            return Outcome("refused")
        return Outcome("unclear error", f"{type(error).__name__}: {told[:600]}", shown)
    except MemoryError as error:
        # A result of up to 2**31 values may be asked for; numpy says when there is no room for it.
        clear = str(error).startswith("Unable to allocate")
        return Outcome("refused" if clear else "wrong error", str(error), shown)
    except Exception as error:
        return Outcome("wrong error", f"{type(error).__name__}: {error}", shown)
    return Outcome("wrong result", problem, shown) if problem else Outcome("result")


def judge(target: Target, given: dict[str, Any], result: Any) -> str:
    """What is wrong with a result; empty for nothing."""
    for name, value in given.items():
        if any(value is wrong for wrong in NO_SETTINGS):
            return f"{name}: taken, though it is no setting"
    features = given.get("features")
    arrays = _arrays(result)
    calm = all(_is_calm(value) for value in given.values())
    for name, array in arrays.items():
        holds_little = array.dtype == np.float16 and target.name.endswith("_backward")
        if calm and not holds_little and array.dtype.kind == "f" and not np.isfinite(array).all():
            return f"{name}: not finite, though the input is"
    if not arrays:
        return ""
    want = expected_shape(target, given)
    if want is not None and (shape := next(iter(arrays.values())).shape) != want:
        return f"shape {shape}, want {want}"
    of_features = "features" in given.get("wrt", "features")
    if of_features and isinstance(features, np.ndarray) and "plan" not in target.name:
        first = next(iter(arrays.values()))
        if first.dtype != features.dtype.newbyteorder("="):
            return f"dtype {first.dtype}, want {features.dtype}"
    return ""


def expected_shape(target: Target, given: dict[str, Any]) -> tuple[int, ...] | None:
    """Shape of the first array of a result, where the arguments tell."""
    if target.name.endswith("_backward"):
        if "features" not in given.get("wrt", "features"):
            return None
        given_shape = given.get("features_shape", np.shape(given.get("features", 0)))
        return tuple(int(n) for n in given_shape)
    if target.pooling is None:
        return None
    shape, bins = given["features"].shape, given["output_size"]
    rows = len(given["rois"]) if np.size(given["rois"]) else 0
    height, width = (int(n) for n in (bins if np.size(bins) == 2 else (bins, bins)))
    share = height * width if target.position_sensitive else 1
    if given.get("layout", "NCHW") == "NCHW":
        return rows, shape[1] // share, height, width
    return rows, height, width, shape[3] // share


def _arrays(result: Any) -> dict[str, np.ndarray]:
    """The arrays of a result, by name."""
    if isinstance(result, np.ndarray):
        return {"result": result}
    if hasattr(result, "_asdict"):
        result = result._asdict()
    elif isinstance(result, tuple):
        result = {f"result {i}": part for i, part in enumerate(result)}
    elif not isinstance(result, dict):
        result = {name: getattr(result, name) for name in ("positions", "weights", "state")}
    return {name: part for name, part in result.items() if isinstance(part, np.ndarray)}


def _is_calm(value: Any) -> bool:
    """True for numbers so small that no sum of products of a few can overflow."""
    if isinstance(value, (str, bytes, bool)) or value is None:
        return True
    try:
        numbers = np.asarray(value, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        return False
    return bool(np.all(np.isfinite(numbers)) and np.all(np.abs(numbers) < 200))


def _shown(value: Any) -> str:
    if isinstance(value, np.ndarray):
        text = np.array2string(value, threshold=60, precision=9, max_line_width=200)
        return f"{value.dtype}{value.shape} strides {value.strides} {text}"[:1500]
    try:
        return repr(value)[:300]
    except ValueError:  # an int that Python does not write out
        return f"a {type(value).__name__}"


# --- many calls, watched


def outcome_of(number: int, seed: int, known: list[Target]) -> tuple[str, Outcome]:
    """Call ``number`` of a seed."""
    rng = np.random.default_rng((seed, number))
    target = known[int(rng.integers(len(known)))]
    return target.name, call(target, Scene.random(rng))


def chosen_targets(only: str) -> list[Target]:
    """The targets named, or all."""
    return [t for t in targets() if not only or t.name in only.split(",")]


def _work(first: int, last: int, seed: int, only: str, at: Any, channel: Any) -> None:
    """Run calls in a process of their own; ``at`` holds the number of the present one."""
    known = chosen_targets(only)
    held = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(
        resource.RLIMIT_AS, (held + MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1])
    )
    counts: collections.Counter[str] = collections.Counter()
    for number in range(first, last):
        at.value = number
        name, outcome = outcome_of(number, seed, known)
        counts[f"{name}: {outcome.kind}"] += 1
        if outcome.kind not in ("result", "refused"):
            channel.put(("problem", {"call": number, "target": name, **vars(outcome)}))
        if number % 500 == 499 or number == last - 1:
            channel.put(("counts", dict(counts)))
            counts.clear()
    channel.put(("end", None))


def run(calls: int, seed: int, only: str = "", first: int = 0) -> dict[str, Any]:
    """Make the calls under a watchdog. Returns: counts by kind, and every problem."""
    context = multiprocessing.get_context("spawn")
    counts: collections.Counter[str] = collections.Counter()
    problems: list[dict[str, Any]] = []
    number, last = first, first + calls
    begin = time.monotonic()
    while number < last:
        at, channel = context.Value("q", number, lock=False), context.SimpleQueue()
        child = context.Process(target=_work, args=(number, last, seed, only, at, channel))
        child.start()
        ended = _watch(child, at, channel, counts, problems)
        number = last if ended else int(at.value) + 1
        if not ended and problems[-1]["kind"] == "crash: exit code 1":
            break  # the fuzzer's own mistake, on stderr
    return {
        "calls": calls,
        "seed": seed,
        "first": first,
        "seconds": round(time.monotonic() - begin, 1),
        "outcomes": dict(sorted(counts.items())),
        "problems": problems,
    }


def _watch(child: Any, at: Any, channel: Any, counts: Any, problems: list) -> bool:
    """Follow a process until it has ended well (True), or died or hung (False)."""
    seen, since = -1, time.monotonic()
    while True:
        while not channel.empty():
            kind, content = channel.get()
            if kind == "end":
                child.join()
                return True
            if kind == "counts":
                counts.update(content)
            else:
                problems.append(content)
        if at.value != seen:
            seen, since = at.value, time.monotonic()
        trouble = "" if child.is_alive() else f"crash: exit code {child.exitcode}"
        if time.monotonic() - since > SECONDS_PER_CALL:
            trouble = f"hang: more than {SECONDS_PER_CALL} s"
        if trouble and channel.empty():
            child.kill()
            child.join()
            problems.append({"call": int(at.value), "target": "?", "kind": trouble})
            return False
        time.sleep(0.02)


def main(arguments: list[str]) -> int:
    """Run and print; 1 if there was any problem."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz")
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--only", default="", help="targets, as roi_align,roi_pool_backward")
    parser.add_argument("--report", type=Path)
    options = parser.parse_args(arguments)
    report = run(options.calls, options.seed, options.only, options.first)
    text = json.dumps(report, indent=1)
    if options.report:
        options.report.write_text(text + "\n")
    grouped = collections.Counter(
        (p["target"], p["kind"], str(p.get("detail", ""))[:90]) for p in report["problems"]
    )
    for (target, kind, detail), count in grouped.most_common(40):
        one = next(
            p["call"]
            for p in report["problems"]
            if (p["target"], p["kind"]) == (target, kind) and detail in str(p.get("detail", ""))
        )
        print(f"{count:6d} x {target}: {kind}: {detail}  (as call {one})")
    results = sum(n for key, n in report["outcomes"].items() if key.endswith(": result"))
    refused = sum(n for key, n in report["outcomes"].items() if key.endswith(": refused"))
    print(
        f"{report['calls']} calls in {report['seconds']} s: {results} results, {refused} refused "
        f"with a clear error, {len(report['problems'])} problems"
    )
    return 1 if report["problems"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

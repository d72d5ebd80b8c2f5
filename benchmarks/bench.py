"""Does the detective find whose rules made an output? `python -m benchmarks.bench [--seeds 3]`

Outputs that it has not seen, of frameworks that are installed (torchvision, ONNX Runtime) and of
plain float64 references; those that are recorded; planted faults; the time of a verdict.
"""

import argparse
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import common
from roiviz.bench.case import Case, Said
from roiviz.bench.detective import Finding, detect
from roiviz.bench.facts import Pattern
from roiviz.bench.outputs import samples_of
from roiviz.bench.report import debug
from roiviz.conventions import CONVENTIONS, Settings, pooled
from tests import references, references_conventions, references_pooling
from tests.roiviz.bench import ports as ports_of
from tests.roiviz.bench.faults import FAULTS, is_named
from tests.roiviz.bench.planted import case_of, recorded_case
from tests.roiviz.conventions.recorded import by_row

STEM = Path("docs/benchmarks/bench")
COMMAND = "python -m benchmarks.bench"
RIGHT, TIE, NONE, WRONG = "right, certain", "right, among a tie", "not found", "wrong, certain"
OTHER = "another tie"
OUTCOMES = (RIGHT, TIE, NONE, OTHER, WRONG)
SCALES = (1.0, 0.5, 0.25, 0.125, 0.0625, 0.03125)
RATIOS = (0, 2, 1, 3)


@dataclass(frozen=True)
class Family:
    """One operator of one implementation, in one of its modes.

    Attributes:
        name: for the table.
        row: the convention that it follows.
        run: (features, rois with the batch index first, settings) → output.
        ratios: that it takes.
        channels: multiples of, times the bins where they are position-sensitive.
    """

    name: str
    row: str
    run: Callable[[np.ndarray, np.ndarray, Settings], np.ndarray]
    ratios: tuple[int, ...] = RATIOS
    own_channels: bool = False
    kind: type = np.float32


def inputs(family: Family, seed: int) -> tuple[np.ndarray, np.ndarray, Settings]:
    """(features, rois, settings): 12 boxes inside, over the border, thin, long, on whole cells."""
    rng = np.random.default_rng([seed, len(family.name), sum(map(ord, family.name))])
    bins = tuple(int(n) for n in rng.integers(2, 7, 2))
    size = tuple(int(n) for n in rng.integers(8, 30, 2))
    settings = Settings(
        (bins[0], bins[1]), float(rng.choice(SCALES)), int(rng.choice(family.ratios))
    )
    channels = int(rng.integers(1, 5)) * (bins[0] * bins[1] if family.own_channels else 1)
    features = rng.standard_normal((int(rng.integers(1, 4)), channels, *size))
    turned = CONVENTIONS[family.row].rules.format.turned
    pixels = np.array(size[::-1]) / settings.spatial_scale
    centres = rng.uniform(-0.05, 1.05, (12, 2)) * pixels
    sides = np.exp(rng.uniform(np.log(0.02), np.log(0.7), (12, 2))) * pixels
    boxes = np.hstack([centres - sides / 2, centres + sides / 2])
    boxes[9:11] = np.round(boxes[9:11] * settings.spatial_scale) / settings.spatial_scale
    if turned:
        boxes = np.hstack([centres, sides, rng.uniform(-180, 180, (12, 1))])
    rois = np.hstack([rng.integers(0, len(features), (12, 1)), boxes])
    return features.astype(family.kind), rois.astype(family.kind), settings


def _each(function: Callable[..., np.ndarray], **options: Any):
    """A family of a reference that takes one box at a time."""

    def run(features: np.ndarray, rois: np.ndarray, settings: Settings) -> np.ndarray:
        with np.errstate(all="ignore"):
            return np.array([
                function(
                    features[int(roi[0])], roi[1:], settings.output_size, settings.spatial_scale,
                    settings.sampling_ratio, **options,
                )
                for roi in rois
            ])  # fmt: skip

    return run


def _whole(function: Callable[..., np.ndarray], grid: bool = True, **options: Any):
    """A family of a reference that takes all boxes."""

    def run(features: np.ndarray, rois: np.ndarray, settings: Settings) -> np.ndarray:
        if grid:
            options["sampling_ratio"] = settings.sampling_ratio
        made = function(
            features, rois, settings.output_size, spatial_scale=settings.spatial_scale, **options
        )
        return made[0] if isinstance(made, tuple) else made

    return run


def _radians(sign: float):
    def run(features: np.ndarray, rois: np.ndarray, settings: Settings) -> np.ndarray:
        degrees = rois.astype(float)
        degrees[:, 5] = np.degrees(degrees[:, 5]) * sign
        return references.roi_align_rotated(
            features, degrees, settings.output_size, spatial_scale=settings.spatial_scale,
            sampling_ratio=settings.sampling_ratio, aligned=True,
        )  # fmt: skip

    return run


REFERENCES = (
    Family("reference: RoIAlign, legacy", "torchvision", _whole(references.roi_align)),
    Family("reference: RoIAlign, aligned", "torchvision_aligned",
           _whole(references.roi_align, aligned=True)),
    Family("reference: RoIAlign, aligned, max", "mmcv_max",
           _whole(references.roi_align, aligned=True, reduction="max")),
    Family("reference: RoIAlignRotated, legacy", "caffe2_rotated",
           _whole(references.roi_align_rotated)),
    Family("reference: RoIAlignRotated, aligned", "detectron2_rotated",
           _whole(references.roi_align_rotated, aligned=True)),
    Family("reference: RoIAlignRotated, radians", "mmcv_rotated", _radians(1.0)),
    Family("reference: RoIAlignRotated, radians, clockwise", "mmcv_rotated_clockwise",
           _radians(-1.0)),
    Family("reference: RoIPool", "torchvision_roi_pool", _whole(references.roi_pool, grid=False)),
    Family("reference: PrRoIPool", "prroi_pool",
           _whole(references_pooling.prroi_pool, grid=False)),
    Family("reference: position-sensitive RoIAlign", "torchvision_ps_roi_align",
           _whole(references_pooling.ps_roi_align), own_channels=True),
    Family("reference: position-sensitive RoIPool", "torchvision_ps_roi_pool",
           _whole(references_pooling.ps_roi_pool, grid=False), own_channels=True),
    Family("reference: Caffe2, aligned", "caffe2_aligned",
           _each(references_conventions.roi_align, aligned=True, nan=True)),
    Family("reference: ONNX 16, max", "onnx_16_max",
           _each(references_conventions.roi_align, aligned=True, corner_max=True)),
    Family("reference: TensorRT, half", "tensorrt_half",
           _each(references_conventions.roi_align, aligned=True, kind=np.float16, step=True,
                 nan=True)),
    Family("reference: ONNX Runtime, rounded grid", "onnxruntime_cuda_round",
           _each(references_conventions.roi_align, aligned=False, round_grid=True, nan=True),
           ratios=(0,)),
    Family("reference: coremltools", "coremltools",
           _each(references_conventions.coremltools, aligned=False), ratios=(2, 3)),
    Family("reference: coremltools, aligned", "coremltools_aligned",
           _each(references_conventions.coremltools, aligned=True), ratios=(2, 3)),
)  # fmt: skip


def torchvision_families() -> Iterator[Family]:
    """Those that torchvision computes, also by its path without atomic adds."""
    torch, ops = common.optional("torch"), common.optional("torchvision.ops")
    if torch is None or ops is None:
        return
    path: Any = getattr(common.optional("torchvision.ops.roi_align"), "_roi_align", None)

    def called(function: Callable[..., Any], grid: bool, **more: Any):
        def run(features: np.ndarray, rois: np.ndarray, settings: Settings) -> np.ndarray:
            options = {"sampling_ratio": settings.sampling_ratio or -1} if grid else {}
            with torch.no_grad():
                return function(
                    torch.from_numpy(features), torch.from_numpy(rois), settings.output_size,
                    spatial_scale=settings.spatial_scale, **options, **more,
                ).numpy()  # fmt: skip

        return run

    def deterministic(aligned: bool):
        def run(features: np.ndarray, rois: np.ndarray, settings: Settings) -> np.ndarray:
            rows, columns = settings.output_size
            return path(
                torch.from_numpy(features), torch.from_numpy(rois), settings.spatial_scale,
                rows, columns, settings.sampling_ratio, aligned,
            ).numpy()  # fmt: skip

        return run

    for kind in (np.float32, np.float64):
        name = "torchvision" if kind == np.float32 else "torchvision float64"
        yield Family(f"{name}: roi_align", "torchvision", called(ops.roi_align, True), kind=kind)
        yield Family(f"{name}: roi_align, aligned", "torchvision_aligned",
                     called(ops.roi_align, True, aligned=True), kind=kind)  # fmt: skip
        yield Family(f"{name}: roi_pool", "torchvision_roi_pool", called(ops.roi_pool, False),
                     kind=kind)  # fmt: skip
        yield Family(f"{name}: ps_roi_align", "torchvision_ps_roi_align",
                     called(ops.ps_roi_align, True), own_channels=True, kind=kind)  # fmt: skip
        yield Family(f"{name}: ps_roi_pool", "torchvision_ps_roi_pool",
                     called(ops.ps_roi_pool, False), own_channels=True, kind=kind)  # fmt: skip
    if path is not None:
        yield Family("torchvision: roi_align, deterministic", "torchvision_deterministic",
                     deterministic(False))  # fmt: skip
        yield Family("torchvision: roi_align, deterministic, aligned",
                     "torchvision_deterministic_aligned", deterministic(True))  # fmt: skip


def onnxruntime_families() -> Iterator[Family]:
    """RoiAlign 10 and 16, mean and maximum."""
    onnx, runtime = common.optional("onnx"), common.optional("onnxruntime")
    if onnx is None or runtime is None:
        return
    helper, proto = onnx.helper, onnx.TensorProto

    def called(opset: int, mode: str):
        def run(features: np.ndarray, rois: np.ndarray, settings: Settings) -> np.ndarray:
            rows, columns = settings.output_size
            node = helper.make_node(
                "RoiAlign", ["x", "boxes", "maps"], ["y"], mode=mode, output_height=rows,
                output_width=columns, sampling_ratio=settings.sampling_ratio,
                spatial_scale=settings.spatial_scale,
            )  # fmt: skip
            given = [
                helper.make_tensor_value_info("x", proto.FLOAT, [None] * 4),
                helper.make_tensor_value_info("boxes", proto.FLOAT, [None, 4]),
                helper.make_tensor_value_info("maps", proto.INT64, [None]),
            ]
            made = [helper.make_tensor_value_info("y", proto.FLOAT, [None] * 4)]
            model = helper.make_model(
                helper.make_graph([node], "roi", given, made),
                opset_imports=[helper.make_opsetid("", opset)], ir_version=8,
            )  # fmt: skip
            options = runtime.SessionOptions()
            options.log_severity_level = 3
            session = runtime.InferenceSession(model.SerializeToString(), options)
            maps = rois[:, 0].astype(np.int64)
            return session.run(None, {"x": features, "boxes": rois[:, 1:], "maps": maps})[0]

        return run

    for opset, row in ((10, "onnxruntime_legacy"), (16, "onnxruntime")):
        for mode in ("avg", "max"):
            name = f"{row}_max" if mode == "max" else row
            yield Family(f"ONNX Runtime: RoiAlign {opset}, {mode}", name, called(opset, mode))


def outcome(finding: Finding, row: str) -> str:
    """How right a finding is."""
    ids = {match.candidate.convention.id for match in finding.explained_by if match.candidate.plain}
    if row in ids:
        return RIGHT if finding.certain else TIE
    if finding.certain:
        return WRONG
    return OTHER if finding.explained_by else NONE


def judged(family: Family, seeds: int) -> Counter[str]:
    """How often what is found, of outputs with the scale said and not."""
    found: Counter[str] = Counter()
    for seed in range(seeds):
        features, rois, settings = inputs(family, seed)
        output = np.asarray(family.run(features, rois, settings)).astype(features.dtype)
        for said in (Said(spatial_scale=settings.spatial_scale), Said()):
            case = Case(features, rois, output, said=said)
            found[outcome(detect(case), family.row)] += 1
    return found


def judged_recorded(every: int) -> dict[str, Counter[str]]:
    """How often what is found, of every nth recorded call with several boxes."""
    found: dict[str, Counter[str]] = {}
    calls = [(row, call) for row, recorded in by_row().items() for call in recorded]
    for row, call in calls[::every]:
        case = recorded_case(call)
        if len(case.rois) > 1:
            counts = found.setdefault(f"recorded: {call.family}", Counter())
            counts[outcome(detect(case), row)] += 1
    return found


def faults() -> list[tuple[str, bool]]:
    """(which, whether the report names it)."""
    return [(fault.id, is_named(fault, debug(fault.case()))) for fault in FAULTS]


def ports() -> list[tuple[str, bool]]:
    """(which, whether the report names it) of more faults, of a port in plain loops."""
    given, found = ports_of.case(), []
    for port, name, says in ports_of.PORTS:
        common_to_all = debug(replace(given, output=port(given))).patterns
        named = any(one.id == name and says in one.sentence for one in common_to_all)
        found.append((f"{name}: {says}", named or _is_all(common_to_all)))
    return found


def _is_all(common_to_all: tuple[Pattern, ...]) -> bool:
    """Whether a rule or a slip explains all of the output, which is a name as well."""
    return any(one.sentence.startswith("This explains all") for one in common_to_all)


def without_a_tap(right: Case) -> np.ndarray:
    """What comes of aligned samples that do not read the lower right of their four cells."""
    rules, settings = CONVENTIONS["torchvision_aligned"].rules, Settings((7, 7), 1 / 16, 2)
    plan = samples_of(rules, right, settings)
    weights = plan.weights.copy()
    weights[:, 3] = 0
    plan = replace(plan, weights=weights)
    parts = [
        pooled(rules, plan, right.features[:, channel : channel + 16])
        for channel in range(0, right.features.shape[1], 16)
    ]
    return np.concatenate(parts, axis=1)


def times(rounds: int) -> dict[str, dict[str, Any]]:
    """Seconds of a verdict on 512 boxes of 256 channels, right and with a fault."""
    settings = Settings((7, 7), 1 / 16, 2)
    right = case_of("torchvision_aligned", settings, boxes=512, channels=256, size=(64, 64), seed=1)
    lost = without_a_tap(right)
    tail = right.output.copy()
    tail[:, 128:] = 0
    said = Said(spatial_scale=1 / 16, sampling_ratio=2, aligned=True)
    noise = np.random.default_rng(0).standard_normal(right.output.shape).astype(np.float32)
    cases = {
        "right": right,
        "right, settings said": replace(right, said=said),
        "half of the channels not written": replace(right, output=tail),
        "the same, settings said": replace(right, output=tail, said=said),
        "the lower right weights lost": replace(right, output=lost),
        "the lower right weights lost, settings said": replace(right, output=lost, said=said),
        "a tenth of noise all over": replace(right, output=right.output + noise / 10),
        "as much noise": replace(right, output=right.output + noise / 2),
        "noise alone": replace(right, output=noise),
    }
    timed: dict[str, Callable[[], float]] = {}
    for name, case in cases.items():
        timed[f"detective: {name}"] = common.stopwatch(partial(detect, case))
        timed[f"report: {name}"] = common.stopwatch(partial(debug, case))
    return {
        name: common.summary(seconds) for name, seconds in common.in_turn(timed, rounds).items()
    }


def written(results: dict[str, Any]) -> str:
    """The page."""
    counts = results["families"]
    total: Counter[str] = Counter()
    for one in counts.values():
        total.update(one)
    good = total[RIGHT] + total[TIE]
    rows = [[name, *(str(one.get(key, 0)) for key in OUTCOMES)] for name, one in counts.items()]
    rows.append(["**all**", *(str(total[key]) for key in OUTCOMES)])
    named = [name for name, ok in results["faults"] if ok]
    missed = [name for name, ok in results["faults"] if not ok]
    lines = [
        "# The bench",
        "",
        f"`{COMMAND}`",
        "",
        f"{results['machine']['processor']}, {results['machine']['cores']} cores, "
        f"{results['machine']['date']}, load {results['machine']['load_at_start']:.1f} before; "
        + ", ".join(f"{name} {version}" for name, version in results["versions"].items()),
        "",
        "## Whose rules",
        "",
        "Outputs of 12 boxes of random maps, bins, scales and ratios, each once with the scale "
        "said and once with nothing said; and outputs that are recorded. Right: the convention is "
        "among those that explain all of it; certain: no other meaning does.",
        "",
        common.table(["Output", *OUTCOMES], rows),
        "",
        f"{good} of {sum(total.values())} ({good / max(sum(total.values()), 1):.1%}) are right, "
        f"{total[WRONG]} wrong as certain. {results['seconds']:.0f} s.",
        "",
        "## Planted faults",
        "",
        f"{len(named)} of {len(results['faults'])} are named: {'; '.join(named)}."
        + (f" Not named: {'; '.join(missed)}." if missed else ""),
        "",
        f"Of a port in plain loops, with its settings said, "
        f"{sum(ok for _, ok in results['ports'])} of {len(results['ports'])} more are"
        + "".join(f"; not {name}" for name, ok in results["ports"] if not ok)
        + ".",
        "",
        "## Time of a verdict",
        "",
        "512 boxes, 256 channels, 7 × 7 bins, map 64 × 64, ratio 2. Median of "
        f"{results['rounds']} rounds, strictly in turn.",
        "",
        common.table(
            ["Case", "median, ms", "least, ms"],
            [
                [name, common.milliseconds(one["median_ms"]), common.milliseconds(one["min_ms"])]
                for name, one in results["times"].items()
            ],
        ),
    ]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3, help="of each family")
    parser.add_argument("--every", type=int, default=4, help="of the recorded calls")
    parser.add_argument("--rounds", type=int, default=5, help="of the times")
    parser.add_argument("--stem", type=Path, default=STEM)
    options = parser.parse_args()
    machine, begin = common.machine(), time.perf_counter()
    families: dict[str, Counter[str]] = {}
    for family in (*torchvision_families(), *onnxruntime_families(), *REFERENCES):
        families[family.name] = judged(family, options.seeds)
        print(family.name, dict(families[family.name]), flush=True)
    families |= judged_recorded(options.every)
    results = {
        "command": COMMAND,
        "machine": machine,
        "versions": common.versions("numpy", "numba", "torch", "torchvision", "onnxruntime"),
        "families": {name: dict(one) for name, one in families.items()},
        "seconds": time.perf_counter() - begin,
        "faults": faults(),
        "ports": ports(),
        "rounds": options.rounds,
        "times": times(options.rounds),
    }
    common.write(options.stem, results, written(results))


if __name__ == "__main__":
    main()

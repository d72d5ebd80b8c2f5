"""Record what CUDA kernels that cannot be installed give, as golden files of the tests.

    python tools/record_kernels.py CLONES tests/golden

CLONES is a folder of git clones, OWNER+NAME each. Their kernels are compiled for the CPU with g++,
CUDA's words defined away and nothing fused, and run on the boxes of `record_conventions`. Needs
numpy, and torch for longcw's module.
"""

import ctypes
import importlib
import json
import subprocess
import sys
import tempfile
import types
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))
from tools.record_conventions import SIZE, Array, Call, calls

SHIM = """
#include <algorithm>
#include <cassert>
#include <cfloat>
#include <cmath>
#include <cstdint>
#include <vector>
using std::max; using std::min; using std::round; using std::floor; using std::ceil;
static inline float max(float a, float b) { return fmaxf(a, b); }
static inline float min(float a, float b) { return fminf(a, b); }
static inline double max(double a, double b) { return fmax(a, b); }
static inline double min(double a, double b) { return fmin(a, b); }
static inline double max(float a, double b) { return fmax(a, b); }
static inline double min(float a, double b) { return fmin(a, b); }
static inline double max(double a, float b) { return fmax(a, b); }
static inline double min(double a, float b) { return fmin(a, b); }
struct Dim { long x, y, z; };
static Dim blockIdx, threadIdx, blockDim, gridDim;
static void thread(long x, long y = 0, long z = 0) {
  blockIdx = {x, y, z}; threadIdx = {0, 0, 0}; blockDim = {1, 1, 1}; gridDim = {1L << 40, 1, 1};
}
template <class T> static void atomicAdd(T* p, T v) { *p += v; }
#define __global__
#define __device__
#define __DEVICE__
#define __restrict__
#define CUDA_1D_KERNEL_LOOP(i, n) \\
  for (long i = blockIdx.x; i < n; i += blockDim.x * gridDim.x)
#define CUDA_KERNEL_LOOP(i, n) CUDA_1D_KERNEL_LOOP(i, n)
"""
ENTRY = """
extern "C" void {name}(const float* x, const float* rois, const int* batch, float* y, float* more,
                       int N, int C, int H, int W, int R, int PH, int PW, float scale, int ratio) {{
  using namespace unit_{name};
  long total = (long)R * C * PH * PW;
  {call}
}}
"""
EACH = "for (long i = 0; i < total; i++) {{ thread(i); {} }}"


@dataclass(frozen=True)
class Kernel:
    """A function in a clone.

    Attributes:
        clone, commit, file: where it stands.
        parts: (from, up to) of what is compiled: text that occurs there.
        call: how one thread calls it.
        before: what it needs and the shim has not.
        after: a kernel of another file, whose parts come first.
    """

    clone: str
    commit: str
    file: str
    parts: tuple[tuple[str, str], ...]
    call: str
    before: str = ""
    after: "Kernel | None" = None

    def source(self, name: str, clones: Path) -> str:
        """A namespace with the function, and an entry of this name."""
        entry = ENTRY.format(name=name, call=self.call)
        return f"namespace unit_{name} {{\n{self.code(clones)}\n}}\n{entry}"

    def code(self, clones: Path) -> str:
        """The parts of the original."""
        folder = clones / self.clone
        folder = folder / ".git" if (folder / ".git").is_dir() else folder
        show = ["git", f"--git-dir={folder}", "show", f"{self.commit}:{self.file}"]
        text = subprocess.run(show, check=True, capture_output=True, text=True).stdout
        code = self.before + (self.after.code(clones) if self.after else "")
        for begin, end in self.parts:
            at = text.index(begin)
            code += text[at : text.index(end, at)]
        return code


_WARP = (("template <typename Dtype>\n__device__ void bilinear_interpolate",
          "template <typename Dtype>\nvoid ROIWarpingLayer"),)  # fmt: skip
_WARP_CALL = EACH.format(
    "ROIWarpingForward<float>(total, x, scale, C, H, W, PH, PW, rois, y, more, more + total);"
)
_WARP_FILE = "src/caffe/layers/roi_warping_layer.cu"
_TRT = (
    "NVIDIA+TensorRT", "a892d22267d9cd2dedc1a0893e6892ac901f6d3d",
    "plugin/roiAlignPlugin/roiAlignKernel.cu",
    (("template <typename T>\n__device__ T bilinearInterpolate",
      "template <typename T>\ncudaError_t RoiAlignImpl"),),
)  # fmt: skip
_FLOAT_MAX = "static float floatMax(float a, float b) { return fmaxf(a, b); }\n"


def _tensorrt(aligned: int, mean: int) -> Kernel:
    call = EACH.format(
        "RoIAlignForward<float>(total, x, scale, C, H, W, PH, PW, ratio, rois, y, "
        f"{mean}, batch, {aligned});"
    )
    return Kernel(*_TRT, call, _FLOAT_MAX)


def _pyramid(transform: int) -> Kernel:
    legacy = transform == -1
    flags = "false, true, false, 1" if legacy else "true, false, false, ratio"
    call = f"""
  xy_t image = {{(int)(H / scale + .5f), (int)(W / scale + .5f)}}, map = {{H, W}}, bins = {{PH, PW}};
  for (int r = 0; r < R; r++) for (int c = 0; c < C; c++) {{
    const float* own = x + (long)batch[r] * C * H * W;
    for (int b = 0; b < PH * PW; b++) {{
      thread(0, c, r); threadIdx.x = b; blockDim.x = PH * PW;
      roiAlign_kernel<float, float>(image, C, R, 1e30f, {transform}, {flags}, rois,
                                    own, map, own, map, own, map, own, map, y, bins);
    }}
  }}"""  # noqa: E501
    return Kernel(
        "NVIDIA+TensorRT", "a892d22267d9cd2dedc1a0893e6892ac901f6d3d",
        "plugin/common/kernels/maskRCNNKernels.cu",
        (("template <typename Tfeat>\n__device__ inline Tfeat interpolateBilinear(const Tfeat* src"
          ", xy_t", "template <>\n__device__ inline __half interpolateBilinear"),
         ("template <typename Trois, typename Tfeat>\n__global__ void roiAlign_kernel",
          "cudaError_t roiAlign(")),
        call, "struct xy_t { int y, x; };\n",
    )  # fmt: skip


_MRLOOI = "mrlooi+rotated_maskrcnn", "135168ddda9436eead21fc945c192cffd8421e6a"
_POINTS = Kernel(
    *_MRLOOI, "maskrcnn_benchmark/csrc_custom/rotate_rect_ops.h",
    (("template <typename T>\n__DEVICE__ inline T deg2rad",
      "template <typename T>\n__DEVICE__ inline bool check_rects_equal"),
     ("template <typename T>\n__DEVICE__ void compute_roi_pool_pts",
      "template <typename T>\n__DEVICE__ inline T trangle_area")),
    "",
)  # fmt: skip
KERNELS = {
    "maskrcnn_benchmark": Kernel(
        "facebookresearch+maskrcnn-benchmark", "57eec25b75144d9fb1a6857f32553e1574177daf",
        "maskrcnn_benchmark/csrc/cpu/ROIAlign_cpu.cpp",
        (("template <typename T>\nstruct PreCalc", "at::Tensor ROIAlign_forward_cpu"),),
        # Its configurations of a feature pyramid set POOLER_SAMPLING_RATIO to 2.
        "ROIAlignForward_cpu_kernel<float>(total, x, scale, C, H, W, PH, PW, 2, rois, y);",
    ),
    "rotated_maskrcnn": Kernel(
        *_MRLOOI, "maskrcnn_benchmark/csrc_custom/cuda/RROIAlign_cuda.cu",
        (("template <typename T>\n__device__ T bilinear_interpolate",
          "template <typename T>\n__device__ void bilinear_interpolate_gradient"),
         ("template <typename T>\n__global__ void RRoIAlignForward",
          "template <typename T>\n__global__ void RRoIAlignBackwardFeature")),
        EACH.format("RRoIAlignForward<float>(total, x, scale, C, H, W, PH, PW, ratio, rois, y);"),
        after=_POINTS,
    ),
    "jwyang": Kernel(
        "jwyang+faster-rcnn.pytorch", "f9d984d27b48a067b29792932bcb5321a39c1f09",
        "lib/model/roi_align/src/roi_align_kernel.cu",
        (("    __global__ void ROIAlignForward", "    int ROIAlignForwardLaucher"),),
        EACH.format("ROIAlignForward(total, x, scale, H, W, C, PH, PW, rois, y);"),
    ),
    "roi_warp": Kernel(
        "daijifeng001+caffe-mnc", "b7bdfee3730ca33d5e3ad61efdfbfc13443220a2", _WARP_FILE, _WARP,
        _WARP_CALL,
    ),
    "roi_warp_2016": Kernel(
        "daijifeng001+caffe-mnc", "7a28ed65cab6537eaa1e684372eafbcc0da8f185", _WARP_FILE, _WARP,
        _WARP_CALL,
    ),
    "mmdet_v0": Kernel(
        "dingjiansw101+AerialDetection", "fbb7726bc0c6898fc00e50a418a3f5e0838b30d4",
        "mmdet/ops/roi_align/src/roi_align_kernel.cu",
        (("template <typename scalar_t>\n__device__ scalar_t bilinear",
          "int ROIAlignForwardLaucher"),),
        EACH.format("ROIAlignForward<float>(total, x, rois, scale, ratio, C, H, W, PH, PW, y);"),
    ),
    "aerial_detection": Kernel(
        "dingjiansw101+AerialDetection", "fbb7726bc0c6898fc00e50a418a3f5e0838b30d4",
        "mmdet/ops/roi_align_rotated/src/roi_align_rotated_kernel.cu",
        (("template <typename scalar_t>\n__device__ scalar_t bilinear",
          "int ROIAlignRotatedForwardLaucher"),),
        EACH.format(
            "ROIAlignRotatedForward<float>(total, x, rois, scale, ratio, C, H, W, PH, PW, y);"
        ),
    ),
    "rrpn_pytorch": Kernel(
        "mjq11302010044+RRPN_pytorch", "a966f6f238c03498514742cde5cd98e51efb440c",
        "maskrcnn_benchmark/csrc/cuda/RROIAlign_cuda.cu",
        (("template <typename T>\n__global__ void RROIAlignForward",
          "/**\nint RROIAlignForwardLaucher"),),
        EACH.format(
            "RROIAlignForward<float>"
            "(total, x, scale, H, W, C, PH, PW, rois, y, more, more + total);"
        ),
    ),
    "mmcv_roi_pool": Kernel(
        "open-mmlab+mmcv", "a8073c74bf83d62ec36a103f835faa4837fb6585",
        "mmcv/ops/csrc/common/cuda/roi_pool_cuda_kernel.cuh",
        (("template <typename T>\n__global__ void roi_pool_forward",
          "template <typename T>\n__global__ void roi_pool_backward"),),
        EACH.format(
            "roi_pool_forward_cuda_kernel<float>"
            "(total, x, rois, y, nullptr, PH, PW, scale, C, H, W);"
        ),
    ),
    "tensorrt": _tensorrt(1, 1),
    "tensorrt_max": _tensorrt(1, 0),
    "tensorrt_legacy": _tensorrt(0, 1),
    "tensorrt_pyramid": _pyramid(2),
    "tensorrt_pyramid_output_half_pixel": _pyramid(1),
    "tensorrt_pyramid_no_half_pixel": _pyramid(0),
    "tensorrt_pyramid_legacy": _pyramid(-1),
    "longcw": Kernel(
        "longcw+RoIAlign.pytorch", "8df4f3738fc91a8b3f4c2ac790510b1553b55e0f",
        "roi_align/src/cuda/crop_and_resize_kernel.cu",
        (("__global__\nvoid CropAndResizeKernel",
          "__global__\nvoid CropAndResizeBackpropImageKernel"),),
        EACH.format(
            "CropAndResizeKernel(total, x, rois, batch, R, N, H, W, PH, PW, C, 0.f, y);"
        ),
    ),
}  # fmt: skip


def compiled(clones: Path) -> ctypes.CDLL:
    """All kernels, as one library."""
    folder = Path(tempfile.mkdtemp())
    units = (kernel.source(name, clones) for name, kernel in KERNELS.items())
    (folder / "all.cpp").write_text(SHIM + "".join(units))
    flags = ["-O2", "-ffp-contract=off", "-w", "-fpermissive", "-shared", "-fPIC"]
    library = folder / "all.so"
    subprocess.run(["g++", *flags, "-o", library, folder / "all.cpp"], check=True)
    return ctypes.CDLL(str(library))


def run(library: ctypes.CDLL, name: str, call: Call, rois: Array) -> Array:
    """(R, C, PH, PW): what a kernel gives for boxes as it takes them."""
    batch, channels, *_ = call.features.shape
    output = np.zeros((len(rois), channels, *call.bins), np.float32)
    given = [call.features, rois.astype(np.float32), call.batch.astype(np.int32), output]
    given.append(np.zeros(2 * output.size, np.float32))
    tables = [np.ascontiguousarray(array) for array in given]
    tables[3] = output
    getattr(library, name)(
        *(table.ctypes.data_as(ctypes.c_void_p) for table in tables),
        batch, channels, *SIZE, len(rois), *call.bins, ctypes.c_float(call.scale), call.ratio,
    )  # fmt: skip
    return output


def degenerate(call: Call) -> Call:
    """The last boxes without size and reversed, along one axis and along both."""
    corners, turned = call.corners.copy(), call.turned.copy()
    corners[17, 2:] = corners[17, :2]
    corners[18, 2] = corners[18, 0]
    corners[19] = corners[19, [2, 3, 0, 1]]
    corners[20] = corners[20, [2, 1, 0, 3]]
    turned[17, 2:4], turned[18, 2] = 0, 0
    return call._replace(corners=corners, turned=turned)


def picture_of(call: Call) -> list[int]:
    """Rows and columns of the picture, whole."""
    return [int(side / call.scale + 0.5) for side in SIZE]


def outputs(library: ctypes.CDLL, call: Call, clones: Path) -> dict[str, tuple[Array, Array]]:
    """What each convention's boxes and outputs are, by its id."""
    radians = call.turned_rois
    radians[:, 5] = np.deg2rad(radians[:, 5])
    picture = np.array(picture_of(call) * 2, np.float32)
    boxes = {
        "aerial_detection": radians,
        "rotated_maskrcnn": call.turned_rois,
        "rrpn_pytorch": call.turned_rois[:, [0, 1, 2, 4, 3, 5]],
        "tensorrt_pyramid_legacy": (call.corners[:, [1, 0, 3, 2]] / picture).astype(np.float32),
    }
    found = {}
    for name in KERNELS:
        rois = boxes.get(name, call.corners if name.startswith("tensorrt") else call.rois)
        if name != "longcw":
            found[name] = rois, run(library, name, call, rois)
    corners = run(library, "jwyang", call._replace(bins=(call.bins[0] + 1, call.bins[1] + 1)),
                  call.rois)  # fmt: skip
    four = [corners[:, :, y : y - 1 or None, x : x - 1 or None] for y in (0, 1) for x in (0, 1)]
    found["jwyang_avg"] = call.rois, np.add.reduce(four) / np.float32(4)
    found["jwyang_max"] = call.rois, np.maximum.reduce(four)
    found["longcw"] = longcw(library, call, clones)
    return found


def longcw(library: ctypes.CDLL, call: Call, clones: Path) -> tuple[Array, Array]:
    """Its own module, on top of its compiled kernel."""
    torch = importlib.import_module("torch")
    kernel = KERNELS["longcw"]
    part = ("class RoIAlign", "        boxes = boxes.detach()")
    text = Kernel(
        kernel.clone, kernel.commit, "roi_align/roi_align.py", (part,), ""
    ).code(clones)  # fmt: skip
    scope: dict[str, Any] = {"nn": torch.nn, "torch": torch}
    exec(text + "        return boxes\n", scope)
    boxes = (call.corners * np.float32(call.scale)).astype(np.float32)
    module = scope["RoIAlign"](*call.bins)
    shares = module(torch.from_numpy(call.features), torch.from_numpy(boxes), None)
    return boxes, run(library, "longcw", call, shares.numpy())


def level_boxes() -> Array:
    """(R, 4) float32 of which many lie at a step between two levels, or an ulp beside it."""
    rng = np.random.default_rng(4)
    sides = np.concatenate([112 * 2.0 ** np.arange(-1, 5), rng.uniform(5, 2000, 40)])
    exact = np.array(sides, np.float32)
    near = np.concatenate([exact, np.nextafter(exact, 0), np.nextafter(exact, 1e9), exact - 1])
    return np.stack([0 * near, 0 * near, near, near], axis=1)


def write_levels(clones: Path, folder: Path) -> None:
    """Which level of a pyramid, from 2 to 5, frameworks take boxes from."""
    torch = importlib.import_module("torch")
    torchvision = importlib.import_module("torchvision")
    poolers = importlib.import_module("torchvision.ops.poolers")
    boxes = level_boxes()
    given = torch.from_numpy(boxes)
    mapper = poolers.initLevelMapper(2, 5)
    found = {"torchvision_fpn": mapper([given]).numpy() + 2}

    d2 = Kernel(
        "facebookresearch+detectron2", "02b5c4e295e990042a714712c21dc79b731e8833",
        "detectron2/modeling/poolers.py", (("def assign_boxes_to_levels", "# script the module"),),
        "",
    )  # fmt: skip
    scope: dict[str, Any] = {"torch": torch, "cat": torch.cat, "List": list, "Boxes": object}
    exec(d2.code(clones), scope)
    area = types.SimpleNamespace(area=lambda: (given[:, 2] - given[:, 0]) * given[:, 3])
    found["detectron2_fpn"] = scope["assign_boxes_to_levels"]([area], 2, 5, 224, 4).numpy() + 2

    benchmark = Kernel(
        "facebookresearch+maskrcnn-benchmark", "57eec25b75144d9fb1a6857f32553e1574177daf",
        "maskrcnn_benchmark/modeling/poolers.py", (("class LevelMapper", "class Pooler"),), "",
    )  # fmt: skip
    scope = {"torch": torch, "cat": torch.cat}
    exec(benchmark.code(clones), scope)
    # Its boxes end in the pixel x2.
    area = types.SimpleNamespace(area=lambda: (given[:, 2] + 1) * (given[:, 3] + 1))
    found["maskrcnn_benchmark_fpn"] = scope["LevelMapper"](2, 5)([area]).numpy() + 2

    versions = {"torchvision_fpn": torchvision.__version__, "detectron2_fpn": d2.commit,
                "maskrcnn_benchmark_fpn": benchmark.commit}  # fmt: skip
    command = "python tools/record_kernels.py CLONES tests/golden"
    text = json.dumps({"version": versions, "command": command}, separators=(",", ":"))
    (folder / "pyramid_levels.json").write_text(text + "\n")
    np.savez_compressed(folder / "pyramid_levels.npz", boxes=boxes, **found)


def main(clones: Path, folder: Path) -> None:
    """Write the files."""
    write_levels(clones, folder)
    library = compiled(clones)
    arrays: dict[str, Any] = {}
    cases = []
    for name, plain in calls():
        call = degenerate(plain)
        arrays["x"], arrays[f"{name}_batch"] = call.features, call.batch
        for row, (rois, output) in outputs(library, call, clones).items():
            key = f"{name}_{row}"
            arrays[f"{key}_rois"], arrays[f"{key}_y"] = rois.astype(np.float32), output
            keys = {"x": "x", "batch": f"{name}_batch", "rois": f"{key}_rois", "y": f"{key}_y"}
            params = {
                "row": row, "pooled_h": output.shape[2], "pooled_w": output.shape[3],
                "spatial_scale": call.scale, "sampling_ratio": call.ratio,
            }  # fmt: skip
            if "pyramid" in row:
                params["picture_size"] = picture_of(call)
            cases.append(
                {"name": key, "arrays": keys, "params": params, "atol": 1e-5, "rtol": 1e-5}
            )
    commits = {name: f"{kernel.clone.replace('+', '/')} @ {kernel.commit}, {kernel.file}"
               for name, kernel in KERNELS.items()}  # fmt: skip
    meta = {
        "peer": "CUDA kernels compiled for the CPU with g++, nothing fused",
        "version": commits,
        "command": "python tools/record_kernels.py CLONES tests/golden",
    }
    index = {"file": "peer_kernels.npz", "meta": meta, "cases": cases}
    (folder / "peer_kernels.json").write_text(json.dumps(index, separators=(",", ":")) + "\n")
    np.savez_compressed(folder / "peer_kernels.npz", **arrays)
    print(f"{len(cases)} cases of {len(KERNELS)} kernels")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

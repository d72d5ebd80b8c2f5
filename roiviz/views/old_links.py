"""The words that links written before ids carried, word → id. They stay as they were written."""

PICTURES = {
    "Grace Hopper": "portrait",
    "A street": "street",
    "A harbour from the air": "harbour",
    "A printed page": "page",
    "A linear ramp": "ramp",
    "A checkerboard": "checkerboard",
    "A zone plate": "zone_plate",
    "A woven cloth": "cloth",
}
FEATURES = {
    "Filter bank": "filters",
    "Small backbone": "backbone",
    "Pixels, colour": "rgb",
    "Pixels, grey": "grey",
    "Own array or model": "own",
    "Own model": "own",
}
STRIDES = {f"{stride} px": str(stride) for stride in (1, 2, 4, 8, 16, 32)}
OPERATORS = {"RoIAlign": "roi_align", "Rotated": "roi_align_rotated", "RoIPool": "roi_pool"}
SAMPLES = {"adaptive": "0"}
ALIGNED = {"aligned": True, "legacy": False}
REDUCTIONS = {"mean": "avg", "maximum": "max"}
DEVICES = {"CPU": "cpu", "CUDA": "cuda"}
OVERLAYS = {
    "● samples": "samples",
    "✚ taps": "taps",
    "▦ bins": "bins",
    "▒ footprint": "footprint",
    "# cells": "cells",
    "◐ output on box": "output",
}
READINGS = {
    "this operator": "own",
    "Caffe2": "caffe2",
    "Caffe2 aligned": "caffe2_aligned",
    "mmcv clockwise": "mmcv_cw",
    "OpenVINO": "openvino",
    "OpenVINO clockwise": "openvino_cw",
    "AerialDetection": "aerial",
    "RRPN": "rrpn",
    "MXNet": "mxnet",
}
PATCHES = {"as the bins": "bins", "32 × 32": "32", "96 × 96": "96"}
LOOKS = {
    "To the cells": "cells",
    "To the box": "box",
    "Let it move": "move",
    "Against RoIPool": "pool",
    "Threads": "threads",
}
UPSTREAMS = {
    "all ones": "ones",
    "one bin": "bin",
    "distance to a patch": "target",
}
REACHES = {"± 1 cell": "1", "± 0.1 cell": "0.1", "± 3 cells": "3"}
GOALS = {"match the remembered patch": "match", "maximise the channel": "channel"}
STEPS = {"2 %": "0.02", "5 %": "0.05", "10 %": "0.1", "20 %": "0.2"}
LEVELS = {"whole map": 0, **{f"level {level}": level for level in range(1, 6)}}
REGION_MARKS = {
    "◉ winning cells": "winners",
    "▒ regions on each cell": "cover",
    "# cells": "cells",
}
DESCRIPTOR_MARKS = {"▒ winning cells": "winners", "▭ regions": "regions", "# cells": "cells"}
WINNERS = {"the shown channel": "one", "all channels": "all"}
VARIANTS = {"Tolias": "tolias", "Caffe2": "caffe2"}
AGAINST = {"nobody": "none", **VARIANTS}
MAP_SIZES = {"the picture's": "picture"}
METHODS = {"R-MAC": "rmac", "MAC": "mac", "SPoC": "spoc", "GeM": "gem"}
BOX_IS = {"a picture": "picture", "one region": "region"}

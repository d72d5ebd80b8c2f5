"""What people call the parts of a case, as rows of data."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Name:
    """A part of a case.

    Attributes:
        key: what it is called here.
        aliases: what else it is called, in lower case with `_` between words.
        array: whether it is an array, not a setting.
        bare: whether a value may follow it in a text without = or :, as in "I got 7.33".
    """

    key: str
    aliases: tuple[str, ...]
    array: bool = True
    bare: bool = False

    @property
    def all(self) -> tuple[str, ...]:
        """Its own name and the others."""
        return (self.key, *self.aliases)


NAMES = (
    Name("features", (
        "feature", "feature_map", "feature_maps", "featuremap", "fmap", "feat", "feats", "input",
        "inputs", "in", "x", "data", "bottom_data", "image", "images", "img", "map", "matrix",
        "input_tensor", "input_data", "tensor", "a", "arr_0",
    )),
    Name("rois", (
        "roi", "boxes", "box", "bboxes", "bbox", "proposals", "proposal", "bottom_rois", "regions",
        "region", "the_box", "my_box", "rois_tensor", "b", "arr_1",
    )),
    Name("output", (
        "outputs", "out", "got", "i_got", "i_get", "we_got", "we_get", "get", "gives", "it_gives",
        "returns", "result", "results", "actual", "actual_output", "y", "pooled", "crops", "crop",
        "roi_features", "my_output", "my_result", "what_i_got", "what_i_get", "mine", "computed",
        "top_data", "output_tensor", "but_got", "but_i_got", "but_i_get", "y_pred", "arr_2",
    ), bare=True),
    Name("expected", (
        "i_expected", "i_expect", "expect", "we_expected", "expected_output", "expected_result",
        "want", "wanted", "i_want", "i_wanted", "should_be", "it_should_be", "reference", "ref",
        "golden", "target", "truth", "correct", "desired", "what_i_expected", "y_true", "arr_3",
    ), bare=True),
    Name("batch_index", (
        "batch_indices", "batch_idx", "batch_inds", "batch_ids", "batch_id", "box_index",
        "box_indices", "box_ind", "roi_batch_ind", "image_ids", "picture",
    )),
    Name("boxes_num", ("rois_num", "num_boxes", "num_rois", "boxes_per_image", "rois_per_image")),
    Name("grad_output", (
        "grad_out", "grad_outputs", "output_grad", "dout", "dy", "upstream", "upstream_gradient",
        "top_grad", "top_diff",
    )),
    Name("grad_features", (
        "grad_input", "grad_inputs", "grad_x", "features_grad", "input_grad", "dx", "dfeatures",
        "bottom_grad", "bottom_diff",
    )),
    Name("grad_rois", ("grad_boxes", "rois_grad", "boxes_grad", "drois", "dboxes")),
    Name("spatial_scale", ("scale", "spatial_scales", "feature_scale"), array=False),
    Name("stride", ("feature_stride", "feat_stride", "downscale"), array=False),
    Name("sampling_ratio", (
        "sample_ratio", "sample_num", "num_samples", "samples_per_bin", "sampling", "sr", "ratio",
    ), array=False),
    Name("aligned", ("align", "half_pixel"), array=False),
    Name("output_size", (
        "pooled_size", "pool_size", "crop_size", "out_size", "bins", "pooled_shape",
        "output_shape", "size",
    ), array=False),
    Name("output_height", (
        "pooled_height", "pooled_h", "out_h", "ph", "crop_height", "crop_h",
    ), array=False),
    Name("output_width", (
        "pooled_width", "pooled_w", "out_w", "pw", "crop_width", "crop_w",
    ), array=False),
    Name("reduction", ("mode", "pool_mode", "pooling_type", "pool", "pooling"), array=False),
    Name(
        "coordinate_transformation_mode", ("transformation_mode", "aligned_mode"), array=False,
    ),
    Name("clockwise", ("clockwise_mode",), array=False),
    Name("degrees", ("angle_unit", "angles"), array=False),
    Name("box_format", ("boxes_format", "fmt", "format", "bbox_format"), array=False),
    Name("layout", ("data_format", "data_layout", "channel_order"), array=False),
    Name("picture_size", (
        "image_size", "image_shape", "img_size", "img_shape", "input_size",
    ), array=False),
    Name("extrapolation", ("extrapolation_value",), array=False),
    Name("convention", ("framework", "claim"), array=False),
    Name("rounded", (), array=False),
)  # fmt: skip
BY_ALIAS = {alias: name for name in NAMES for alias in name.all}


def named(word: str) -> Name | None:
    """The part that a key or a label means, or None."""
    return BY_ALIAS.get(plain(word))


def meant(word: str) -> str:
    """The end of a sentence on a name that is none: "; did you mean spatial_scale?"."""
    near = difflib.get_close_matches(plain(word), BY_ALIAS, 1)
    return f"; did you mean {BY_ALIAS[near[0]].key}?" if near else "."


NEAR = 0.85
"""How much of its letters a misspelt name shares with the right one."""


def misspelt(word: str) -> Name | None:
    """The part whose own name a word is but for a letter or an ending, or None.

    What only has a number or a word after the name, as "output_2", is another name.
    """
    key = plain(word)
    near = difflib.get_close_matches(key, [name.key for name in NAMES], 1, NEAR)
    if key in BY_ALIAS or not near or re.fullmatch(f"{near[0]}(_.*|\\d+)", key):
        return None
    return BY_ALIAS[near[0]]


_BEFORE = ("my_", "the_", "your_", "input_", "test_", "example_", "orig_")
_AFTER = ("_np", "_tensor", "_array", "_data", "_list", "_torch", "_t", "_values", "_in")
_OTHER = ("shape", "size", "type", "dtype", "device", "name", "mean", "sum")


def loosely(word: str) -> Name | None:
    """The part that a label in a text means, or None: "my_rois", "I got for the first box"."""
    key = plain(word)
    if key in BY_ALIAS:
        return BY_ALIAS[key]
    if key.rpartition("_")[2] in _OTHER:
        return None
    bare = key
    for start in _BEFORE:
        bare = bare.removeprefix(start)
    for end in _AFTER:
        bare = bare.removesuffix(end)
    if bare in BY_ALIAS:
        return BY_ALIAS[bare]
    words = key.split("_")
    for count in range(len(words) - 1, 0, -1):
        for first in range(len(words) - count + 1):
            alias = "_".join(words[first : first + count])
            if alias in BY_ALIAS and BY_ALIAS[alias].bare and len(alias) > 2:
                return BY_ALIAS[alias]
    return None


def plain(word: str) -> str:
    """In lower case, with `_` between words: "I got" is "i_got", "spatialScale" "spatial_scale"."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", word.strip())
    return re.sub(r"[\W_]+", "_", parted).strip("_").lower()

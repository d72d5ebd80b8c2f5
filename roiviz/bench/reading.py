"""A file, several, a text, or arrays in hand → a case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from roiviz.bench import bfloat16, layouts, settings
from roiviz.bench.case import BenchError, Case, Gradients
from roiviz.bench.files import Parts, array_of, joined
from roiviz.bench.limits import MAX_ABSOLUTE, MAX_BOXES
from roiviz.bench.names import meant, misspelt, named
from roiviz.bench.typed import rounding
from roiviz.kernels.arrays import in_main_memory

NEEDED = ("features", "rois", "output")
GRADIENTS = {"grad_features": "features", "grad_rois": "boxes"}
"""What stands for an output where there is none."""
MOST_READINGS = 4
"""Orders of the axes that are tried, where the shapes fit several."""


def read(data: bytes | str, name: str = "") -> Case:
    """The case in a file or a text.

    Args:
        data: a file's bytes, or a text that was typed or pasted.
        name: the file's, whose ending tells what its bytes do not.
    Raises: BenchError, a ValueError, with one sentence.
    """
    return read_files([(name, data.encode("utf-8", "replace") if isinstance(data, str) else data)])


def read_files(files: Iterable[tuple[str, bytes]]) -> Case:
    """The case in one or several files, (name, bytes) each. Raises: BenchError."""
    return assembled(joined(files))


def of_arrays(values: Mapping[str, Any]) -> Case:
    """The case in arrays of any library, and settings, by name.

    Args:
        values: as a file would have them; boxes may be a list with an array a picture.
    Raises: BenchError; ValueError for what is no array, or cannot be read without loss.
    """
    found: dict[str, Any] = {}
    for key, value in values.items():
        if value is None:
            continue
        row = named(key)
        if row is None:
            raise BenchError(f"There is no setting {key!r}{meant(key)}")
        if not row.array:
            found[key] = value
        elif row.key == "rois" and _is_list_of_tables(value):
            found |= {f"{key}_{i}": _in_memory(key, one) for i, one in enumerate(value)}
        else:
            array = _in_memory(key, value)
            # Lists have no type, as in a text.
            plain = array.dtype == np.float64 and _is_of_numbers(value)
            found[key] = array.astype(np.float32) if plain else array
    return assembled(Parts(found))


def _in_memory(key: str, value: Any) -> np.ndarray:
    """An array of any library, or lists of numbers, as numpy has them."""
    try:
        if str(getattr(value, "dtype", "")) == f"torch.{bfloat16.NAME}":
            return in_main_memory(key, value.float()).view(bfloat16.KIND)
        array = in_main_memory(key, value)
        return bfloat16.of(array) if array.dtype.name == bfloat16.NAME else array
    except ValueError as error:
        if str(error).startswith(f"{key}: "):
            raise
        raise BenchError(
            f"The lists of {key!r} make no array: some are of another length, or hold something "
            "other than numbers."
        ) from None


def _is_list_of_tables(value: Any) -> bool:
    """Whether boxes are a list with a table of each picture, as torchvision takes them."""
    return isinstance(value, list | tuple) and all(getattr(one, "ndim", 0) == 2 for one in value)


def _is_of_numbers(value: Any) -> bool:
    """Whether lists hold numbers themselves, no arrays of some type."""
    while isinstance(value, list | tuple) and value:
        value = value[0]
    return type(value) in (int, float)


def assembled(parts: Parts) -> Case:
    """The case that parts make. Raises: BenchError that says what is missing or does not fit."""
    values, taken = _by_key(parts.values)
    given = [said for key, said in GRADIENTS.items() if key in values]
    if bits := _of_bits(values):
        values = values | {key: bfloat16.widened(values[key]) for key in bits}
        verb = "holds" if len(bits) == 1 else "hold"
        taken.append(f"{' and '.join(bits)} {verb} uint16, read as the bits of bfloat16")
    alone = not values.keys() & {"output", "expected"} and "grad_output" in values and bool(given)
    if alone:
        # Upstream is of the output's shape, by which the axes are known.
        values = {**values, "output": values["grad_output"]}
        whose = " and that of the ".join(given)
        taken.append(f"there is no output: the gradient of the {whose} is all that is compared")
    missing = [key for key in NEEDED if key not in values]
    if missing == ["output"] and "expected" in values:
        raise BenchError("There is what was expected, and no output that was got.")
    if missing:
        raise BenchError(_missing(missing, parts.values))
    arrays = {key: _array(key, value) for key, value in values.items() if _is_array(key)}
    brain = frozenset(key for key in arrays if bfloat16.is_declared(values[key]))
    if parts.typed:
        arrays = {key: value.astype(np.float32) for key, value in arrays.items()}
        taken.append("the numbers were typed and are read as float32")
    bins = _bins(values)
    features = arrays["features"]
    boxes, batch, boxes_said = _boxes(arrays, len(features) if features.ndim == 4 else 1)
    for key, array in arrays.items():
        if not array.size and key != "features":
            raise BenchError(f"{key} has shape {array.shape}, which is empty.")
    order = settings.read(settings.SHAPES[1], values)
    pairs = layouts.fitting(features.shape, arrays["output"].shape, len(boxes), bins, order)
    found: list[Case] = []
    refused = None
    for pair in pairs[:MOST_READINGS]:
        said = [*taken, *(one for one in (pair[0].said, pair[1].said, *boxes_said) if one)]
        try:
            seen, more = _seen(parts, values, arrays, (boxes, batch), pair)
            case = _placed(seen, (*said, *more))
        except BenchError as error:
            refused = refused or error
        else:
            order, strange = layouts.ordered(pair), layouts.strangeness(pair)
            found.append(replace(case, order=order, strange=strange))
    if refused is not None and not found:
        raise refused
    found = [replace(one, only_gradients=alone, brain=brain) for one in found]
    return replace(found[0], readings=tuple(found[1:]))


def _seen(
    parts: Parts,
    values: dict[str, Any],
    arrays: dict[str, np.ndarray],
    placed: tuple[np.ndarray, np.ndarray | None],
    views: tuple[layouts.View, layouts.View],
) -> tuple[Case, list[str]]:
    """The case with its axes seen in one way, and how its other arrays are seen, in words."""
    (boxes, batch), (seen, view), features = placed, views, arrays["features"]
    column = _batch_column(boxes, seen.final[0]) if batch is None else 0
    bins = _bins(values)
    said: list[str] = []
    case = Case(
        seen.of(features),
        boxes,
        view.of(arrays["output"]),
        batch,
        column,
        layouts.like_output("expected", arrays, view, bins, said),
        settings.said(values),
        Gradients(
            layouts.like_output("grad_output", arrays, view, bins, said),
            layouts.like_features("grad_features", arrays, seen, said),
            _boxes_like(boxes, arrays, column, said),
        ),
        _rounded(arrays) if parts.typed else settings.read(settings.ROUNDED, values) or 0.0,
    )
    return case, said


def _is_array(key: str) -> bool:
    row = named(key)
    return row is not None and row.array


def _by_key(values: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """The values by the parts' own names, and in words what was taken for what."""
    found: dict[str, Any] = {}
    names: dict[str, str] = {}
    aside: list[str] = []
    tables: dict[int, Any] = {}
    for key, value in values.items():
        row = named(key)
        stem, _, number = key.rpartition("_")
        base = named(stem) if number.isdecimal() and row is None else None
        if base is not None and base.key == "rois" and len(number) < 4:
            tables[int(number)] = value
        elif row is None or (row.array and isinstance(value, str)):
            aside.append(key)
        elif row.key in found and (
            row.key not in (key, names[row.key]) or _are_rivals(found[row.key], value)
        ):
            raise BenchError(
                f"Both {names[row.key]!r} and {key!r} could be the {row.key}; call one {row.key!r}."
            )
        elif row.key not in found or key == row.key:
            if row.key in found:
                aside.append(names[row.key])
            found[row.key], names[row.key] = value, key
        else:
            aside.append(key)
    _refuse_misspelt({key: values[key] for key in aside}, found)
    if tables and "rois" not in found:
        found |= _stacked(tables)
        names["rois"] = f"{len(tables)} arrays, one a picture"
    said = [f"{name} is taken for {key}" for key, name in names.items() if name != key]
    if aside:
        more = ", …" if len(aside) > 8 else ""
        said.append(f"left aside: {', '.join(repr(key[:40]) for key in aside[:8])}{more}")
    return found, said


def _refuse_misspelt(aside: Mapping[str, Any], found: Mapping[str, Any]) -> None:
    """Raise BenchError for names that are all but those of parts that are not there."""
    near = {}
    for key, value in aside.items():
        row = misspelt(key)
        if row is not None and row.key not in found and (row.array or not _is_many(value)):
            near[key] = row.key
    if near:
        are = "is no name" if len(near) == 1 else "are no names"
        raise BenchError(
            f"{' and '.join(map(repr, near))} {are} of a part: did you mean "
            f"{' and '.join(near.values())}? Rename {'it' if len(near) == 1 else 'them'}, or leave "
            f"{'it' if len(near) == 1 else 'them'} out."
        )


def _is_many(value: Any) -> bool:
    """Whether a value is more numbers than any setting has, which is two."""
    if isinstance(value, np.ndarray):
        return value.size > 2
    return isinstance(value, list) and len(value) > 2


def _are_rivals(one: Any, other: Any) -> bool:
    """Whether two arrays might as well be the same part, and are not the same."""
    if not (isinstance(one, np.ndarray) and isinstance(other, np.ndarray)):
        return False
    return one.shape == other.shape and not np.array_equal(one, other)


def _stacked(tables: dict[int, Any]) -> dict[str, Any]:
    """The tables of each picture as one, with the picture of each box."""
    order = sorted(tables)
    arrays = [np.asarray(tables[number]) for number in order]
    if any(one.ndim != 2 or one.shape[1:] != arrays[0].shape[1:] for one in arrays):
        raise BenchError("The boxes of the pictures have different numbers of columns.")
    counts = [len(one) for one in arrays]
    return {"rois": np.concatenate(arrays), "batch_index": np.repeat(np.array(order), counts)}


def _missing(keys: list[str], values: Mapping[str, Any]) -> str:
    listed = []
    for name, value in list(values.items())[:12]:
        shape = f" {value.shape}" if isinstance(value, np.ndarray) else ""
        listed.append(f"{name[:40]}{shape}")
    holds = f"; it holds {', '.join(listed)}" if listed else ""
    lacks = " or ".join([", ".join(keys[:-1]), keys[-1]] if len(keys) > 1 else keys)
    return f"It has no {lacks}{holds}."


def _of_bits(values: Mapping[str, Any]) -> list[str]:
    """The parts that hold bfloat16's bits as whole numbers: no operator gives such an output."""
    arrays = {
        key: value
        for key, value in values.items()
        if isinstance(value, np.ndarray) and value.dtype == np.uint16 and key not in WHOLE
    }
    likely = "output" in arrays and all(bfloat16.are_likely(one) for one in arrays.values())
    return sorted(arrays) if likely else []


WHOLE = ("rois", "batch_index", "boxes_num")
"""Parts that may well be whole numbers."""


def _array(key: str, value: Any) -> np.ndarray:
    """A part as an array of numbers. Raises: BenchError."""
    if isinstance(value, list):
        value = array_of(key, value)
    if not isinstance(value, np.ndarray):
        if isinstance(value, bool | str) or not isinstance(value, int | float):
            raise BenchError(f"{key} is {type(value).__name__}, not an array of numbers.")
        value = np.array(float(value))
    if bfloat16.is_declared(value):
        return value.view(np.float32)
    if value.dtype.kind not in "fiu":
        raise BenchError(f"{key} holds {value.dtype}, not floats or whole numbers.")
    if value.dtype.kind in "iu" and key not in WHOLE:
        return value.astype(np.float32)
    if value.dtype.itemsize > 8:
        return value.astype(np.float64)
    return value.astype(value.dtype.newbyteorder("="), copy=False)


def _bins(values: dict[str, Any]) -> tuple[int, int] | None:
    if "output_size" in values:
        return settings.read(settings.SHAPES[0], values)
    if "output_height" in values and "output_width" in values:
        both = {"output_size": np.array([values["output_height"], values["output_width"]], float)}
        return settings.read(settings.SHAPES[0], both)
    return None


def _boxes(
    arrays: dict[str, np.ndarray], pictures: int
) -> tuple[np.ndarray, np.ndarray | None, list[str]]:
    """(R, k) boxes, (R,) the picture of each where it is apart, and what was done to them."""
    rois, said = arrays["rois"], []
    batch = arrays.get("batch_index")
    if rois.size == 0:
        raise BenchError("There are no boxes.")
    if rois.ndim == 1:
        rois, said = rois[None], ["rois: one box"]
    elif rois.ndim == 3:
        n, each, columns = rois.shape
        if n not in (1, pictures):
            raise BenchError(f"The boxes are of {n} pictures {rois.shape}; there are {pictures}.")
        rois, said = rois.reshape(-1, columns), ["rois: pictures, boxes of each"]
        if columns in (4, 5) and batch is None:
            batch = np.repeat(np.arange(n), each)
    elif rois.ndim == 2 and rois.shape[1] not in (4, 5, 6) and rois.shape[0] in (4, 5, 6):
        rois, said = rois.T, ["rois: a box a column"]
    if rois.ndim != 2 or rois.shape[1] not in (4, 5, 6):
        raise BenchError(
            f"The boxes have shape {arrays['rois'].shape}; each has 4 numbers, with an angle 5, "
            "and the batch index may be one more."
        )
    if len(rois) > MAX_BOXES:
        raise BenchError(f"There are {len(rois):,} boxes; at most {MAX_BOXES:,} are read.")
    bad = ~np.isfinite(rois).all(axis=1)
    if bad.any():
        at, count = int(np.argmax(bad)), int(np.count_nonzero(bad))
        more = f", and so do {count - 1:,} of the others" if count > 1 else ""
        raise BenchError(
            f"Box {at} holds {rois[at][~np.isfinite(rois[at])][0]:g}, which is no coordinate{more}."
        )
    if float(np.abs(rois).max()) > MAX_ABSOLUTE:
        raise BenchError(f"A box reaches beyond ±{MAX_ABSOLUTE:g}.")
    if batch is None and "boxes_num" in arrays:
        batch = _counted(arrays["boxes_num"], len(rois))
    return rois, None if batch is None else _batch(batch, len(rois)), said


def _counted(counts: np.ndarray, boxes: int) -> np.ndarray:
    """The picture of each box, from how many each picture has."""
    flat = counts.reshape(-1)
    if (flat < 0).any() or flat.sum() != boxes:
        raise BenchError(f"boxes_num sums to {flat.sum():,}, and there are {boxes:,} boxes.")
    return np.repeat(np.arange(len(flat)), flat.astype(np.int64))


def _batch(batch: np.ndarray, boxes: int) -> np.ndarray:
    flat = batch.reshape(-1)
    if flat.size == 1:
        flat = np.repeat(flat, boxes)
    if flat.size != boxes:
        raise BenchError(f"batch_index has {flat.size:,} numbers, and there are {boxes:,} boxes.")
    if not (np.isfinite(flat).all() and (flat == np.floor(flat)).all()):
        raise BenchError("batch_index holds numbers that are not whole.")
    return flat.astype(np.int64)


def _batch_column(boxes: np.ndarray, pictures: int) -> int:
    """Where the batch index is, of boxes that may have one: first, or last."""
    last = boxes.shape[1] - 1
    if last < 4:
        return 0

    def fits(column: int) -> tuple[bool, float]:
        """Whether a column may be the index, and how many boxes the others then make."""
        index = boxes[:, column]
        whole = bool(((index == np.floor(index)) & (index >= 0) & (index < pictures)).all())
        rest = np.delete(boxes, column, axis=1)
        return whole, float(((rest[:, 2] > rest[:, 0]) & (rest[:, 3] > rest[:, 1])).mean())

    (first_is, first_makes), (last_is, last_makes) = fits(0), fits(last)
    if last_is and (not first_is or (last == 4 and last_makes > first_makes)):
        return last
    return 0


def _boxes_like(
    boxes: np.ndarray, arrays: dict[str, np.ndarray], column: int, said: list[str]
) -> np.ndarray | None:
    """The gradient of the boxes, its batch index where theirs is, or left out.

    Args:
        column: where in the boxes the batch index is, if they have one.
        said: is told how it was seen.
    """
    if "grad_rois" not in arrays:
        return None
    array, given = arrays["grad_rois"], arrays["rois"].shape
    (rows, columns), apart = boxes.shape, "batch_index" in arrays
    if array.shape == given or (array.size == boxes.size and array.ndim == 1):
        array = array.T if given == (columns, rows) != (rows, columns) else array
        array = array.reshape(boxes.shape)
    elif array.shape in ((columns, rows), (columns - 1, rows), (columns + 1, rows)):
        array = array.T
        said.append("grad_rois: a box a column")
    if array.shape == (rows, columns + 1) and apart:
        at = next((at for at in (0, columns) if not array[:, at].any()), None)
        if at is not None:
            said.append(f"grad_rois: with the batch index {'last' if at else 'first'}")
            return np.delete(array, at, axis=1)
    if array.shape == (rows, columns - 1) and columns > 4 and not apart:
        return array  # without the batch index
    if array.shape != boxes.shape:
        raise BenchError(f"grad_rois has shape {arrays['grad_rois'].shape}, and the boxes {given}.")
    other = columns - 1 - column
    if columns > 4 and not apart and array[:, column].any() and not array[:, other].any():
        said.append(f"grad_rois: the batch index {'last' if other else 'first'}")
        rest = np.delete(array, other, axis=1)
        return np.insert(rest, column, 0, axis=1)
    return array


def _rounded(arrays: dict[str, np.ndarray]) -> float:
    """How far typed outputs may be off for the digits that were left out."""
    return sum(rounding(arrays[key]) for key in ("features", "output"))


def _placed(case: Case, taken: tuple[str, ...]) -> Case:
    """The case with what was done said, once its boxes are found to be of its pictures."""
    columns = case.rois.shape[1]
    if case.batch_index is not None:
        case.split(columns)
        taken = (*taken, "rois: the batch index apart")
    elif columns > 4 and case.batch_column == columns - 1:
        taken = (*taken, "rois: the batch index last")
    elif columns == 4 and len(case.features) > 1:
        taken = (*taken, "rois: no batch index, so that all are of the first picture")
    slopes = case.gradients.rois
    if slopes is not None and slopes.shape[1] < columns:
        taken = (*taken, "grad_rois: without the batch index")
    odd = int(np.count_nonzero(~np.isfinite(case.features)))
    if odd == case.features.size:
        raise BenchError("The features hold no finite number.")
    if odd:
        verb = "is" if odd == 1 else "are"
        taken = (*taken, f"features: {odd:,} of {case.features.size:,} numbers {verb} not finite")
    return replace(case, taken=taken)

"""The schema as TypeScript declarations, against which the canvas's JavaScript is checked."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import numpy as np

from roiviz.boxes import Box
from roiviz.cells import CENTRE
from roiviz.scene.schema import (
    BOX_FIELDS,
    VERSION,
    CanvasEvent,
    CardName,
    Feed,
    Layer,
    Message,
    PagePart,
    View,
    wire_name,
)

HEAD = """\
// Generated from the schema in roiviz/scene and the pages' parts: `make types`. Not to be edited.

/** An array as it came, looked at in place. */
type Shaped = { readonly shape: readonly number[] };
"""
ARRAYS = {
    "f4": ("Floats", "Float32Array"),
    "i4": ("Wholes", "Int32Array"),
    "u1": ("Bytes", "Uint8Array"),
}
_PLAIN = {str: "string", int: "number", float: "number", bool: "boolean", Any: "unknown"}
_UNIONS = {Message: "Message", Feed: "Feed", Layer: "Layer"}


def declarations(parts: Sequence[type[PagePart]], cards: Iterable[type[CardName]]) -> str:
    """All interfaces, each after those that it names.

    Args:
        parts: the pages' own, each with a `kind`.
        cards: every class of card names.
    """
    found: dict[type, str] = {}
    for row in (*get_args(Message), CanvasEvent, *parts):
        _declare(row, found)
    names = sorted(member.value for row in cards for member in row)
    return "\n".join(
        [
            HEAD,
            *(f"export type {name} = {array} & Shaped;" for name, array in ARRAYS.values()),
            f"export type SchemaVersion = {VERSION};",
            f"export type CellCentre = {CENTRE};",
            f"export type CardName =\n  | {_texts(names, chr(10) + '  | ')};",
            "",
            _box(),
            *found.values(),
            *(f"export type {name} = {_union(row)};" for row, name in _UNIONS.items()),
            _parts(parts),
        ]
    )


def _parts(parts: Sequence[type[PagePart]]) -> str:
    """The pages' parts by kind, and any of them."""
    rows = [(_kind_of(part), part.__name__) for part in parts]
    lines = [f"  readonly {kind}: {name};" for kind, name in rows]
    union = " | ".join(name for _, name in rows) or "never"
    return "\n".join(
        ["export interface Parts {", *lines, "}", f"export type PagePart = {union};", ""]
    )


def _kind_of(part: type[PagePart]) -> str:
    return next(str(row.default) for row in dataclasses.fields(part) if row.name == "kind")


def _declare(kind: type, found: dict[type, str]) -> None:
    """Add a dataclass, and before it every one that it names."""
    if kind in found or kind is PagePart:
        return
    hints = get_type_hints(kind, include_extras=True)
    for hint in hints.values():
        for named in _named(hint):
            _declare(named, found)
    lines = [
        f"  readonly {wire_name(row)}: {type_text(hints[row.name])};"
        for row in dataclasses.fields(kind)
    ]
    found[kind] = "\n".join([*_comment(kind), f"export interface {kind.__name__} {{", *lines, "}"])
    found[kind] += "\n"


def _named(hint: Any) -> Iterable[type]:
    """The dataclasses that an annotation names."""
    if dataclasses.is_dataclass(hint) and hint is not Box:
        yield typing.cast(type, hint)
    elif hint is View:
        return
    for part in get_args(hint):
        if part is not np.ndarray and not isinstance(part, str):
            yield from _named(part)


def _comment(kind: type) -> list[str]:
    doc = (kind.__doc__ or "").strip().splitlines()
    if len(doc) == 1:
        return [f"/** {doc[0]} */"]
    lines = [line.removeprefix("    ") for line in doc]
    return ["/**", *(f" * {line}".rstrip() for line in lines), " */"]


def _box() -> str:
    rows = [f"  readonly {name}: {_box_type(attribute)};" for name, attribute in BOX_FIELDS.items()]
    doc = "/** A box on the picture: centre, sides, degrees counter-clockwise as seen on screen. */"
    view = [f"  readonly {name}: number;" for name in View._fields]
    view_doc = (View.__doc__ or "").strip()
    box = [doc, "export interface Box {", *rows, "}", ""]
    return "\n".join([*box, f"/** {view_doc} */", "export interface View {", *view, "}", ""])


def _box_type(attribute: str) -> str:
    return type_text(get_type_hints(Box)[attribute])


def type_text(hint: Any) -> str:
    """An annotation as TypeScript has it. TypeError for one that does not travel."""
    if hint is None or hint is type(None):
        return "null"
    if hint in _PLAIN:
        return _PLAIN[hint]
    if hint in (Box, View) or dataclasses.is_dataclass(hint):
        return str(hint.__name__)
    for union, name in _UNIONS.items():
        if hint == union:
            return name
    origin, args = get_origin(hint), get_args(hint)
    if args[:1] == (np.ndarray,):
        return ARRAYS[hint.__metadata__[0]][0]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint.__name__
    if origin is Literal:
        return _texts(args)
    if origin in (Union, types.UnionType):
        return _union(hint)
    if origin is tuple and args[-1:] == (...,):
        return _list(args[0])
    if origin is tuple:
        return f"readonly [{', '.join(map(type_text, args))}]"
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return f"Readonly<Record<{type_text(args[0])}, {type_text(args[1])}>>"
    if isinstance(origin, type) and issubclass(origin, Sequence):
        return _list(args[0])
    raise TypeError(f"{hint}: want what travels")


def _union(hint: Any) -> str:
    return " | ".join(type_text(part) for part in _narrowed(hint))


def _narrowed(hint: Any) -> list[Any]:
    """The parts of a union, those that make up a named one together."""
    parts = list(get_args(hint))
    for union in _UNIONS:
        inside = get_args(union)
        if len(parts) > len(inside) and all(part in parts for part in inside):
            place = parts.index(inside[0])
            parts = [part for part in parts if part not in inside]
            parts.insert(place, union)
    return parts


def _list(item: Any) -> str:
    text = type_text(item)
    return f"readonly ({text})[]" if " " in text else f"readonly {text}[]"


def _texts(values: Iterable[Any], between: str = " | ") -> str:
    return between.join(f'"{value}"' for value in values)

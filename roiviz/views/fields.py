"""What a page remembers, field by field: its name in the address, its default, and its codec.

A state is a frozen dataclass whose fields are made by `stated`. An address is a mapping of names
to the texts given for each, in order. `read` turns an address into values and never fails: what
cannot be read keeps its default and is reported. `write` turns values into the shortest address
that reads as them again. Texts are stable ids; words on screen are taken where older links have
them, and are never written.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

Address = Mapping[str, Sequence[str]]

MAX_TEXT = 8192  # letters of one value; the longest legitimate one is 1024 painted bins
_STATED = "stated"


@dataclass(frozen=True)
class Codec:
    """How a value stands in an address.

    Attributes:
        read: the texts given for a name → value; ValueError for what it does not understand.
        write: value → text.
        wants: what it understands, to complete "it is …" on a page.
        repeats: whether all the texts count, and not only the last one.
    """

    read: Callable[[Sequence[str]], Any]
    write: Callable[[Any], str]
    wants: str
    repeats: bool = False


@dataclass(frozen=True)
class Field:
    """One remembered value.

    Attributes:
        name: in the address, and the key of its widget.
        attribute: of the state that holds it.
        default: stands where the address says nothing.
        codec: how it is written and read.
        old: names that older links have for it, as shell patterns; "{look}" stands for the id of
            the field `look` as read before.
    """

    name: str
    attribute: str
    default: Any
    codec: Codec
    old: tuple[str, ...] = ()


class Partly(ValueError):
    """A list in an address of which some words are understood.

    Attributes:
        value: of those that are; words: the others.
    """

    def __init__(self, value: Any, words: Sequence[str]) -> None:
        super().__init__(*words)
        self.value, self.words = value, tuple(words)


@dataclass(frozen=True)
class Unread:
    """What an address says that is not understood."""

    name: str
    text: str
    wants: str


def stated(name: str, default: Any, codec: Codec, *, old: Iterable[str] = ()) -> Any:
    """A dataclass field that an address carries under `name`."""
    return dataclasses.field(default=default, metadata={_STATED: (name, codec, tuple(old))})


def fields_of(state: type) -> tuple[Field, ...]:
    """The stated fields of a state, in its order."""
    found = []
    for row in dataclasses.fields(state):
        if _STATED in row.metadata:
            name, codec, old = row.metadata[_STATED]
            found.append(Field(name, row.name, row.default, codec, old))
    return tuple(found)


def read(fields: Sequence[Field], address: Address) -> tuple[dict[str, Any], tuple[Unread, ...]]:
    """Values by name, each field's own default where the address has none, and what it cannot say.

    A name that belongs to no field is reported as well.
    """
    values: dict[str, Any] = {}
    unread: list[Unread] = []
    known: set[str] = set()
    for field in fields:
        values[field.name] = field.default
        names = _names_in(field, values, address)
        known.update(names)
        if not names:
            continue
        texts = [text[:MAX_TEXT] for text in address[names[0]]]
        try:
            values[field.name] = field.codec.read(texts)
        except Partly as partly:
            values[field.name] = partly.value
            unread.append(Unread(names[0], ",".join(partly.words), field.codec.wants))
        except (ValueError, OverflowError):
            unread.append(Unread(names[0], ",".join(texts), field.codec.wants))
            continue
        passed_over = [text for text in texts if text != texts[-1]]
        if passed_over and not field.codec.repeats:
            unread.append(Unread(names[0], ",".join(passed_over), "one value, the last"))
    unread += [Unread(name, ",".join(address[name]), "") for name in address if name not in known]
    return values, tuple(unread)


def _names_in(field: Field, values: Mapping[str, Any], address: Address) -> list[str]:
    """The address's names for a field, today's first."""
    patterns = [pattern.format_map(values) for pattern in field.old]
    old = [name for p in patterns for name in address if fnmatchcase(name, p)]
    return [field.name] * (field.name in address) + [name for name in old if name != field.name]


def write(fields: Sequence[Field], values: Mapping[str, Any]) -> dict[str, str]:
    """Name → text of every value that is not its field's default."""
    return {
        field.name: field.codec.write(values[field.name])
        for field in fields
        if values[field.name] != field.default
    }


# ------------------------------------------------------------------ codecs


def choice(
    ids: Iterable[str], old: Mapping[str, str] | None = None, wants: str | None = None
) -> Codec:
    """One of several ids; `old` maps the words of older links to them."""
    known = tuple(ids)

    def read_one(texts: Sequence[str]) -> str:
        text = texts[-1]
        found = text if text in known else (old or {}).get(text)
        if found not in known:
            raise ValueError(text)
        return found

    return Codec(read_one, str, wants or f"one of {', '.join(known)}")


def listed(
    words: Iterable[str], read_one: Callable[[str], Any], made: Callable[[list[Any]], Any] = tuple
) -> Any:
    """The value of a list's words, each read by itself.

    Raises: Partly where some are not understood; ValueError where none is, or `made` refuses.
    """
    found: list[Any] = []
    unknown: list[str] = []
    for word in words:
        try:
            found.append(read_one(word))
        except (ValueError, OverflowError):
            unknown.append(word)
    if unknown and not found:
        raise ValueError(unknown[0])
    if unknown:
        raise Partly(made(found), unknown)
    return made(found)


def choices(
    ids: Iterable[str],
    old: Mapping[str, str] | None = None,
    wants: str | None = None,
    most: int | None = None,
) -> Codec:
    """Any number of ids, or at most so many, with commas between; nothing stands for none."""
    one = choice(ids, old)

    def made(found: list[str]) -> tuple[str, ...]:
        each = tuple(dict.fromkeys(found))
        if most is not None and len(each) > most:
            raise ValueError(f"want at most {most}, got {len(each)}")
        return each

    def read_all(texts: Sequence[str]) -> tuple[str, ...]:
        words = [word for text in texts for word in _split(text, old or {}) if word]
        found: tuple[str, ...] = listed(words, lambda word: one.read([word]), made)
        return found

    wants = wants or f"any of {one.wants.removeprefix('one of ')}, with commas"
    return Codec(read_all, ",".join, wants, repeats=True)


def _split(text: str, whole: Mapping[str, str]) -> list[str]:
    return [text] if text in whole else text.split(",")


def value_of(values: Mapping[str, Any], old: Mapping[str, str] | None = None) -> Codec:
    """One of several values, each under an id of its own."""
    one = choice(values, old)
    ids = {value: name for name, value in values.items()}
    return Codec(lambda texts: values[one.read(texts)], ids.__getitem__, one.wants)


def number_of(allowed: Iterable[int], old: Mapping[str, str] | None = None) -> Codec:
    """One of a few whole numbers."""
    return value_of({str(number): number for number in allowed}, old)


def whole(low: int, high: int, old: Mapping[str, int] | None = None) -> Codec:
    """A whole number within limits."""

    def read_one(texts: Sequence[str]) -> int:
        given = (old or {}).get(texts[-1])
        value = _digits(texts[-1]) if given is None else given
        if not low <= value <= high:
            raise ValueError(texts[-1])
        return value

    return Codec(read_one, str, f"a whole number from {low} to {high}")


def real(low: float, high: float) -> Codec:
    """A number within limits."""

    def read_one(texts: Sequence[str]) -> float:
        value = float(texts[-1])
        if not low <= value <= high:
            raise ValueError(texts[-1])
        return value

    return Codec(read_one, lambda value: f"{value:.10g}", f"a number from {low:g} to {high:g}")


def flag(old: Mapping[str, bool] | None = None) -> Codec:
    """Yes or no."""
    words = {"true": True, "false": False, **(old or {})}

    def read_one(texts: Sequence[str]) -> bool:
        text = texts[-1]
        if text not in words and text.lower() not in words:
            raise ValueError(text)
        return words.get(text, words.get(text.lower(), False))

    return Codec(read_one, lambda value: "true" if value else "false", "true or false")


def text(longest: int) -> Codec:
    """A name that somebody else gave."""

    def read_one(texts: Sequence[str]) -> str:
        if not 0 < len(texts[-1]) <= longest:
            raise ValueError(texts[-1][:longest])
        return texts[-1]

    return Codec(read_one, str, f"a name of at most {longest} letters")


def wholes(low: int, high: int, old: Mapping[str, int] | None = None) -> Codec:
    """Any number of different whole numbers in order; nothing stands for none of them."""
    one = whole(low, high, old)

    def read_all(texts: Sequence[str]) -> tuple[int, ...]:
        words = [word for text in texts for word in text.split(",") if word]
        found: tuple[int, ...] = listed(
            words, lambda word: one.read([word]), lambda each: tuple(sorted({*each}))
        )
        return found

    return Codec(
        read_all,
        lambda values: ",".join(map(str, values)),
        f"whole numbers from {low} to {high}, with commas",
        repeats=True,
    )


def numbers(count: int, limit: float) -> Codec:
    """Exactly `count` numbers, with commas."""

    def read_all(texts: Sequence[str]) -> tuple[float, ...]:
        values = tuple(float(word) for word in texts[-1].split(","))
        if len(values) != count or not all(abs(value) <= limit for value in values):
            raise ValueError(texts[-1])
        return values

    return Codec(read_all, lambda values: ",".join(f"{v:.10g}" for v in values), f"{count} numbers")


def _digits(word: str) -> int:
    """Plain digits with a sign at most: int() would also take 1_0, blanks and other scripts."""
    digits = word.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 9):
        raise ValueError(word)
    return int(word)

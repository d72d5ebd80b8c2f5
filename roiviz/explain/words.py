"""Claims → text: every number in a page's sentences is written here.

A table of words has one template for each kind of claim, as `str.format` takes it, with ** around
what is bold. After the colon of a field comes one of

    (nothing)     `number`: two decimals, more where they are needed
    #sample       `counted`: "1 sample", "3,136 samples"
    lies|lie      the first for 1 or a tuple of one, else the second
    a name        a function of FORMATS: {turn:turn} → "28° ↺", {bins:x} → "7 × 7"
"""

import math
import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from functools import cache
from string import Formatter
from typing import Any

from roiviz.explain.claims import Claim, Values

Segment = tuple[str, bool]
Sentence = list[Segment]
Words = dict[str, str]

MINUS = "−"
RANGES_SHOWN = 4
MORE = 12  # decimals; a difference of float32 numbers comes out long before


def render(claims: Iterable[Claim], words: Words) -> Sentence:
    """The claims' text in order, a space between two: (text, strong) segments.

    Raises: KeyError for a kind without words, or a value that its words name and it has not.
    """
    said: Sentence = []
    for claim in claims:
        if said:
            said.append((" ", False))
        for parts, strong in _pieces(words[claim.kind]):
            texts = [literal + field(claim.values) for literal, field in parts]
            said.append(("".join(texts), strong))
    return said


def text_of(said: Sentence) -> str:
    """A sentence without its marks."""
    return "".join(text for text, _ in said)


Field = Callable[[Values], str]  # the text of one of a claim's values, or of none
Parts = tuple[tuple[str, Field], ...]  # letters, and what follows them


@cache
def _pieces(template: str) -> tuple[tuple[Parts, bool], ...]:
    """The template's plain and bold parts, read once, and split before any value goes in."""
    texts = enumerate(template.split("**"))
    return tuple((_parts(text), bool(index % 2)) for index, text in texts if text)


def _parts(text: str) -> Parts:
    read = Formatter().parse(text)
    return tuple((literal, _field(name, spec or "")) for literal, name, spec, _ in read)


def _field(name: str | None, spec: str) -> Field:
    if name is None:
        return lambda values: ""
    write = _writer(spec)
    return lambda values: write(values[name])


def _writer(spec: str) -> Callable[[Any], str]:
    """How a value is written: what stands in a template after the colon."""
    if spec.startswith("#"):
        return lambda value: counted(value, spec[1:])
    if "|" in spec:
        one, several = spec.split("|")
        return lambda value: (
            one if (len(value) if isinstance(value, tuple) else value) == 1 else several
        )
    return FORMATS[spec]


# ------------------------------------------------------------------ numbers


def number(value: float) -> str:
    """At most two decimals; below 0.1 two significant digits; 1.2e−5, never a false 0 or a −0."""
    if value == 0:
        return "0"
    if abs(value) < 1e-4:
        return slope(float(f"{value:.1e}"))
    decimals = 2 if abs(value) >= 0.1 else 1 - math.floor(math.log10(abs(value)))
    text = f"{value:.{decimals}f}".rstrip("0").rstrip(".")
    return text.replace("-", MINUS)


def slope(value: float) -> str:
    """Four significant digits, with a real minus sign; 4.591e−8, not e-08."""
    # + 0.0 makes a 0 of a -0.
    text = re.sub(r"e([+-])0*", r"e\1", f"{value + 0.0:.4g}").replace("e+", "e")
    return text.replace("-", MINUS)


def times(values: Iterable[float]) -> str:
    """Numbers of a grid or a size: "7 × 7", "14.75 × 12.5"."""
    return " × ".join(number(value) for value in values)


def sides(size: Iterable[float], write: Callable[[float], str] = number) -> str:
    """A size whose sides say which they are, as where a box is drawn: "h 11 × w 14.75"."""
    height, width = map(write, size)
    return f"h {height} × w {width}"


def counted(value: int, noun: str) -> str:
    """A count with its noun: "1 sample", "3,136 samples"."""
    return f"{value:,} {noun}{'' if value == 1 else 's'}"


def turn(degrees: float) -> str:
    """An angle counter-clockwise on screen: "28° ↺", "30° ↻"."""
    return f"{number(abs(degrees))}° {'↻' if degrees < 0 else '↺'}"


def ceiled(value: float) -> str:
    """⌈value⌉, with enough decimals that rounding up the shown number gives the same."""
    if abs(value) < 1:
        return f"⌈{number(value)}⌉" if value <= 0.99 else "⌈1⌉"
    for decimals in range(2, 17):
        text = f"{value:.{decimals}f}"
        if math.ceil(float(text)) == math.ceil(value):
            break
    return f"⌈{text.rstrip('0').rstrip('.')}⌉"


def to_ceil(value: float) -> str:
    """The number that `ceiled` rounds up, with the same digits."""
    return ceiled(value).strip("⌈⌉")


def often(count: int) -> str:
    """How many times: "once", "twice", "3 times"."""
    return {1: "once", 2: "twice"}.get(count) or counted(count, "time")


def apart(numbers: Sequence[float]) -> str:
    """Two numbers and their difference, so that the digits of two give the third.

    With the decimals that four digits of the smallest take, and more where rounding is in the way.
    """
    sizes = [abs(value) for value in numbers if value]
    if sizes and min(sizes) >= 1e-6 and max(sizes) < 1e6:
        least = max(0, 3 - math.floor(math.log10(min(sizes))))
        texts = next(filter(_subtracts, (_fixed(numbers, least + k) for k in range(MORE))), None)
        here, there, difference = texts or map(slope, numbers)
        about = "" if texts else "about "
    else:
        here, there, difference = map(slope, numbers)
        about = "" if numbers[2] == 0 else "about "
    return f"{here} here, {there} there, a difference of {about}{difference}"


def _fixed(numbers: Sequence[float], decimals: int) -> list[str]:
    return [f"{value + 0.0:.{decimals}f}".replace("-", MINUS) for value in numbers]


def _subtracts(texts: Sequence[str]) -> bool:
    here, there, difference = (Decimal(text.replace(MINUS, "-")) for text in texts)
    return there - here == difference


def below(value: float, limit: float) -> str:
    """A number smaller than `limit`, with enough decimals to look smaller."""
    for decimals in range(2, 17):
        if float(text := f"{value:.{decimals}f}") < limit:
            break
    return number(value) if decimals == 2 else text.rstrip("0")


def listed(values: Iterable[Any]) -> str:
    """ "1", "1 and 2", "1, 2 and 3"."""
    *first, last = [value if isinstance(value, str) else number(value) for value in values]
    return f"{', '.join(first)} and {last}" if first else last


def some(values: Sequence[int], most: int = 12) -> str:
    """Whole numbers in a row, the first `most` of them: "0, 4, 8, …"."""
    shown = ", ".join(str(value) for value in values[:most])
    return f"{shown}, …" if len(values) > most else shown


def ranges(values: Sequence[tuple[int, int]]) -> str:
    """Half-open ranges, the middle left out where there are many: "[0, 3) [2, 5) … [12, 15)"."""
    texts = [f"[{begin}, {end})" for begin, end in values]
    if len(texts) > RANGES_SHOWN:
        texts = [*texts[: RANGES_SHOWN - 2], "…", texts[-1]]
    return " ".join(texts)


FORMATS: dict[str, Callable[[Any], str]] = {
    "": lambda value: value if isinstance(value, str) else number(value),
    "count": lambda value: f"{value:,}",
    "x": times,
    "hw": sides,
    "hw_to_ceil": lambda values: sides(values, to_ceil),
    "to_ceil": lambda values: " × ".join(to_ceil(value) for value in values),
    "often": often,
    "apart": apart,
    "ceil": lambda values: " × ".join(ceiled(value) for value in values),
    "turn": turn,
    "slope": slope,
    "list": listed,
    "place": lambda place: f"({', '.join(str(index) for index in place)})",
    "short": lambda value: slope(float(f"{value:.2g}")),
    "percent": lambda value: f"{number(100 * value)} %",
    "sum": lambda terms: " + ".join(f"{term:,}" for term in terms) or "0",
    "some": some,
    "below1": lambda values: listed(below(value, 1.0) for value in values),
    "ranges": ranges,
    "join": ", ".join,
    "tuple": lambda values: ", ".join(f"{v + 0.0:.6g}" for v in values).replace("-", MINUS),
}

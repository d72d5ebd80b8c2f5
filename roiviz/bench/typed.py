"""A small case as people type or paste it: labels, and matrices in any language's brackets.

    features = [[1, 2], [3, 4]]        x: 1 2; 3 4        tensor([[1., 2.], [3., 4.]])
    box 0 0 2 2, spatial_scale=1/16, I got 7.33, I expected 0.66

Nothing is evaluated: what is no number is a bracket, a label, or left aside.
"""

from __future__ import annotations

import math
import re
from typing import Any

import numpy as np

from roiviz.bench.case import BenchError
from roiviz.bench.limits import MAX_DEPTH, MAX_NUMBERS, MAX_TEXT, MAX_WORD
from roiviz.bench.names import NAMES, loosely

NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?\b(?:nan|inf|infinity)\b"
TOO_DEEP = "The lists in the text are nested too deeply."
IN_ORDER = ("features", "rois", "output", "expected")
"""What blocks of numbers without labels are, from the top."""

_SPELT = {
    alias.replace("_", r"[\W_]{0,2}"): name for name in NAMES for alias in name.all
}  # fmt: skip
_WORDS = "|".join(sorted(_SPELT, key=len, reverse=True))
_BARE = "|".join(
    sorted((spelt for spelt, name in _SPELT.items() if name.bare), key=len, reverse=True)
)
_TOLD = "|".join(
    sorted((spelt for spelt, name in _SPELT.items() if not name.array), key=len, reverse=True)
)
_VALUE_AHEAD = rf"(?=(?:{NUMBER})|[\[{{]|tensor|array)"
# Every repetition has an end, so that no text takes more than its length times a little.
_QUOTES = r"[\"'`*]{0,3}"
_LABEL = re.compile(
    rf"(?<![\w.])(?=[\"'`*A-Za-z]){_QUOTES}(?:"
    rf"(?P<stated>{_WORDS}){_QUOTES}(?:[ ]?\([^()\n=:]{{0,60}}\))?[ \t]{{0,8}}(?:=(?!=)|:|→|->)"
    rf"|(?P<bare>{_BARE}){_QUOTES}\s{{1,8}}(?:is\s|was\s)?{_VALUE_AHEAD}"
    rf"|(?:(?<![^\n])|(?<=,)|(?<=, ))(?P<told>{_TOLD}){_QUOTES}[ \t]{{1,8}}(?:is\s)?"
    rf"(?=(?:{NUMBER})|(?:true|false|yes|no|avg|max|mean)\b)"
    rf"|(?P<alone>{_WORDS}){_QUOTES}[ \t]{{0,8}}(?=\n)"
    rf"|(?P<boxed>the box|my box|box|roi)\s{{1,8}}(?:is\s)?{_VALUE_AHEAD}"
    rf"|(?<![^\n])(?P<other>[A-Za-z_][\w ]{{0,40}}?)[ \t]{{0,4}}(?:=(?!=)|:)"
    rf")",
    re.IGNORECASE,
)
_MORE = re.compile(
    rf"(?<=[ \t,;])({_TOLD})[ \t]{{1,8}}(?:is\s)?(?=(?:{NUMBER})|(?:true|false|yes|no)\b)", re.I
)
"""A setting that follows another in its line."""
_MINUS = re.compile(r"[\u2212\ufe63\uff0d]|(?<![\w.])[\u2010-\u2013](?=[\d.])")
"""Signs that are no hyphen and stand for one before a number."""
_COMMAS = re.compile(r"[-+]?\d+,\d+(?:[ \t;]+[-+]?\d+,\d+)+;?")
"""A line of several numbers, each with one comma in it."""
_COMMENT = re.compile(r"(?:#|//|%)[^\n]*")
_PROMPT = re.compile(
    r"^[ \t]{0,8}(?:>>>|\.\.\.(?=[ \t])|In \[\d+\]:|Out\[\d+\]:|```\w*)[ \t]?", re.M
)
_LEFT_OUT = re.compile(r"\.\.\.\s{0,8}[,\]\[\n]")
_DICT = re.compile(r"\{\s{0,8}['\"]\w{1,60}['\"]\s{0,8}:")
_OLD_TORCH = re.compile(r"\((?:\s?\d{1,9}\s?,){1,6}\s?\.\s?,\s?\.\s?\)\s?=")
_SIZE = re.compile(
    r"[\[<]\s?(?:torch\.\w{0,40}Tensor of size|NDArray)\s(\d{1,9}(?:x\d{1,9}){0,6})"
    r"[^\]>\n]{0,80}[\]>]"
)
_TAIL = re.compile(
    r",\s{0,40}(?:dtype|device|grad_fn|requires_grad|shape|ctx|weak_type)\s?=\s?"
    r"(?:<[^>]{0,80}>|'[^']{0,80}'|\"[^\"]{0,80}\"|\([^()]{0,80}\)|[\w.:]{1,80})",
    re.I,
)
_WRAPPER = re.compile(
    r"(?<![\w.])(?:[A-Za-z_]\w{0,40}\.){0,4}(?:\w{0,20}tensor|\w{0,20}array|variable|constant|matrix"
    r"|list|tuple)\s?\(",
    re.I,
)
_CALL = re.compile(r"(?<![\w.])(?:[A-Za-z_]\w{0,40}\.?){1,4}[ ]?\(")
_METHOD = re.compile(r"\)?\.(?:float|double|half|cuda|cpu|numpy|to|astype|type)\([^()]{0,80}\)")
_RANGE = re.compile(r"\barange\(\s?(\d{1,12})\.?\s?(?:,\s?(\d{1,12})\.?\s?)?(?:,[^()]{0,80})?\)")
_FILLED = re.compile(r"\b(zeros|ones)\(\s?\(?\[?([\d, ]{1,60})\]?\)?\s?(?:,[^()]{0,80})?\)")
_RESHAPE = re.compile(r"\.(?:reshape|view)\(\s?[\[(]?([-\d, ]{1,60})[\])]?\s?\)")
_DRAWN = re.compile(r"\b(rand|randn|random|randint|normal|uniform|standard_normal)\s?\(", re.I)
_HOPED = re.compile(r"\b(?:correct|expect|should|suppose)", re.I)
"""What stands before an output that somebody did not get."""
_INNER = re.compile(r"[\[{(][^\[{(\])}]{0,200}[\[{(]")
_TOKEN = re.compile(rf"(?P<number>{NUMBER})|(?P<open>[\[{{(])|(?P<close>[\]}})])|(?P<row>;)", re.I)


def parts(text: str) -> dict[str, Any]:
    """The values of a text by name: arrays of float64, and settings.

    Raises: BenchError where it holds no numbers, or some that cannot be taken.
    """
    if len(text) > MAX_TEXT:
        raise BenchError(
            f"The text has {len(text):,} letters; at most {MAX_TEXT:,} are read as typed."
        )
    plain = _PROMPT.sub("", _COMMENT.sub("", text.replace("\r", ""))).strip()
    plain = _MINUS.sub("-", plain)
    if plain[:1] == "{" and plain[-1:] == "}" and _DICT.match(plain):
        plain = plain[1:-1]  # a dict as Python prints it
    if _LEFT_OUT.search(plain):
        raise BenchError("The text leaves numbers out (…); paste all of them.")
    values: dict[str, Any] = {}
    printed: list[str] = []
    before = said = ""
    for key, body in _labelled(plain):
        name, before, said = loosely(key), said, body[-MAX_WORD:]
        if key and name is None:
            printed.append(body)  # what somebody calls otherwise is none of the parts
            continue
        if name is not None and not name.array:
            printed.append(body.partition("\n")[2])
            values.setdefault(name.key, _setting(body))
            line = body.strip().split("\n")[0]
            for more in _MORE.finditer(line):
                if (other := loosely(more[1])) is not None:
                    values.setdefault(other.key, _setting(line[more.end() :]))
            continue
        if name is None or name.key != "rois":
            _refuse_decimal_commas(body)
        for place, block in enumerate(_blocks(body)):
            if name is not None and place == 0:
                at = name.key
            else:
                at = next((one for one in IN_ORDER if one not in values), "")
            if not at:
                break
            if at == "output" and at in values and _HOPED.search(before):
                at = "expected"
            if at in values and not np.array_equal(values[at], block):
                raise BenchError(f"The text gives the {at} twice, and not alike: paste one case.")
            values[at] = block
    if "rois" in values and "output" not in values:
        values |= _printed(printed, values)
    if not any(isinstance(value, np.ndarray) for value in values.values()):
        raise BenchError("There are no numbers in it that could be a feature map.")
    return values


def _printed(bodies: list[str], values: dict[str, Any]) -> dict[str, np.ndarray]:
    """Arrays that a thread shows without a name of ours: what came out, and what was expected."""
    found: list[np.ndarray] = []
    for body in bodies:
        for piece in re.split(r"\n[ \t]*\n", body):
            shown = [one for one in _blocks(piece) if one.ndim > 1]
            known = [one for one in values.values() if isinstance(one, np.ndarray)]
            found += [
                one
                for one in shown
                if not any(np.array_equal(one, other) for other in (*known, *found))
            ]
    return dict(zip(IN_ORDER[2:], found[:2], strict=False))


def _refuse_decimal_commas(body: str) -> None:
    """Raise for numbers such as 1,5, of which nobody can tell whether they are one or two."""
    first = next((line.strip() for line in body.split("\n") if line.strip()), "")
    if _COMMAS.fullmatch(first):
        raise BenchError(
            f"{first.split()[0].rstrip(';')} may be one number or two: write 1.5 for one, and a "
            "space between two."
        )


def _labelled(text: str) -> list[tuple[str, str]]:
    """(label, what follows it) in order; the label is "" for what comes before the first."""
    found: list[tuple[str, str]] = []
    key, begin = "", 0
    for match in _LABEL.finditer(text + "\n"):
        before = text[max(match.start() - MAX_WORD, 0) : match.start()]
        if match["alone"] and before.rpartition("\n")[2].strip():
            continue
        found.append((key, text[begin : match.start()]))
        key = "box" if match["boxed"] else next(word for word in match.groups() if word)
        begin = match.end()
    found.append((key, text[begin:]))
    return found


def _setting(body: str) -> Any:
    """A setting's value: a number, a pair, a truth, or a word."""
    line = body.strip().split("\n")[0].strip()
    pair = re.match(rf"[\[(]\s*({NUMBER})\s*[,;x× ]\s*({NUMBER})\s*[\])]", line, re.I)
    if pair:
        return np.array([float(pair[1]), float(pair[2])])
    shares = re.match(rf"({NUMBER})\s*/\s*({NUMBER})", line, re.I)
    if shares:
        under = float(shares[2])
        return float(shares[1]) / under if under else math.nan
    sides = re.match(r"(\d+)\s*[x×]\s*(\d+)\b", line)
    if sides:
        return np.array([float(sides[1]), float(sides[2])])
    number = re.match(rf"({NUMBER})", line, re.I)
    if number:
        return float(number[1])
    word = re.match(r"[\"'`]?([A-Za-z][\w-]*)", line)
    if not word:
        return ""
    return {"true": True, "false": False, "none": None}.get(word[1].lower(), word[1][:MAX_WORD])


def _blocks(body: str) -> list[np.ndarray]:
    """The arrays in a text."""
    drawn = _DRAWN.search(body)
    if drawn:
        raise BenchError(
            f"{drawn[1]}() draws numbers that are not in the text; paste the numbers themselves."
        )
    made = _made(body)
    if made is not None:
        return [made]
    found: list[np.ndarray] = []
    size = _SIZE.search(body)
    body = _SIZE.sub("", _OLD_TORCH.sub("", _TAIL.sub("", body)))
    body = _METHOD.sub("", body)
    wrapped = _WRAPPER.sub("(", body)
    if _CALL.search(wrapped):
        return []  # a call, whose result stands elsewhere
    sides = [int(side) for side in size[1].split("x")] if size else None
    pieces = [wrapped] if sides else re.split(r"\n[ \t]*\n", wrapped)
    if any(sign in wrapped for sign in "[{") and not sides:
        pieces = _bracketed(wrapped)
    for piece in pieces:
        block = _block(piece)
        if block is not None:
            found.append(block)
    if sides and found and math.prod(sides) == found[0].size:
        found[0] = found[0].reshape(sides)
    return found


def _made(body: str) -> np.ndarray | None:
    """An array that is told by how it is made: arange, zeros, ones, with a shape."""
    counted, filled = _RANGE.search(body), _FILLED.search(body)
    if counted:
        first, last = (0, int(counted[1])) if counted[2] is None else map(int, counted.groups())
        if last - first > MAX_NUMBERS:
            raise BenchError(f"arange makes more than {MAX_NUMBERS:,} numbers.")
        array = np.arange(first, last, dtype=np.float64)
    elif filled:
        sides = [int(side) for side in filled[2].split(",") if side.strip()]
        if math.prod(sides) > MAX_NUMBERS:
            raise BenchError(f"{filled[1]} makes more than {MAX_NUMBERS:,} numbers.")
        array = np.full(sides, float(filled[1] == "ones"))
    else:
        return None
    shape = _RESHAPE.search(body)
    if shape:
        try:
            array = array.reshape([int(side) for side in shape[1].split(",") if side.strip()])
        except ValueError:
            raise BenchError(f"{array.size:,} numbers have no shape {shape[1].strip()}.") from None
    return array


def _bracketed(text: str) -> list[str]:
    """Each outermost pair of brackets; the text itself where they do not pair."""
    found, depth, begin = [], 0, 0
    for at, sign in enumerate(text):
        if sign in "[{(":
            if not depth:
                begin = at
            depth += 1
            if depth > 2 * MAX_DEPTH:
                raise BenchError(TOO_DEEP)
        elif sign in "]})" and depth:
            depth -= 1
            if not depth:
                found.append(text[begin : at + 1])
    if depth:
        raise BenchError("A bracket is opened in the text and not closed.")
    return found


def _block(text: str) -> np.ndarray | None:
    """The array in a piece of a text, or None where there are no numbers."""
    tokens = [(match.lastgroup or "", match[0]) for match in _TOKEN.finditer(_rows(text))]
    count = sum(kind == "number" for kind, _ in tokens)
    if not count:
        return None
    if count > MAX_NUMBERS:
        raise BenchError(f"The text has {count:,} numbers; at most {MAX_NUMBERS:,} are read.")
    nested = _nested(tokens)
    try:
        array = np.asarray(nested, np.float64)
    except ValueError:
        raise BenchError("The rows of numbers in the text are not of one length.") from None
    return array


def _rows(text: str) -> str:
    """Rows without brackets of their own end in a semicolon."""
    if _INNER.search(text):
        return text  # brackets within brackets say where rows end
    lines = [line.strip(" \t,;") for line in text.split("\n")]
    return ";".join(line for line in lines if line)


def _nested(tokens: list[tuple[str, str]]) -> Any:
    """Lists within lists. Raises: BenchError where they do not pair or are too deep."""
    stack: list[list[Any]] = [[]]
    marks: list[list[int]] = [[]]
    for kind, word in tokens:
        if kind == "number":
            stack[-1].append(float(word))
        elif kind == "row":
            marks[-1].append(len(stack[-1]))
        elif kind == "open":
            if len(stack) > 2 * MAX_DEPTH:
                raise BenchError(TOO_DEEP)
            stack.append([])
            marks.append([])
        elif len(stack) > 1:
            inner = _cut(stack.pop(), marks.pop())
            # tensor([1, 2]) is [1, 2].
            alone = word == ")" and len(inner) == 1 and isinstance(inner[0], list)
            stack[-1].append(inner[0] if alone else inner)
    if len(stack) > 1:
        raise BenchError("A bracket is opened in the text and not closed.")
    whole = _cut(stack[0], marks[0])
    return whole[0] if len(whole) == 1 else whole


def _cut(row: list[Any], ends: list[int]) -> list[Any]:
    """A list in rows, where semicolons cut it."""
    places = sorted({end for end in ends if 0 < end < len(row)})
    if not places or any(isinstance(one, list) for one in row):
        return row
    return [row[a:b] for a, b in zip([0, *places], [*places, len(row)], strict=True)]


def rounding(array: np.ndarray) -> float:
    """How far numbers may be off that were printed with so few digits after the point.

    None or one is how exact numbers are written, and seven are all that float32 has.
    """
    flat = array[np.isfinite(array)].astype(np.float64)
    for decimals in range(7):
        # A number that float32 rounded is within this of the one that was printed.
        if np.all(np.abs(flat - np.round(flat, decimals)) <= 1e-7 * np.abs(flat)):
            return 0.5 * 10.0**-decimals if decimals >= 2 else 0.0
    return 0.0

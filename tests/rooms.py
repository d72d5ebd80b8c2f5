"""What each room may import and name, as data, and the reader that finds a breach in a source."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Room:
    """Files under or matching `path`: what they may import besides the standard library."""

    path: str
    may: tuple[str, ...]
    never: tuple[str, ...] = ()
    lines: int | None = None


# The longest path that fits a file is its room. Arrows point one way:
# app -> pages -> roiviz.hosts -> roiviz.views -> roiviz.explain, roiviz.scene -> the rest of roiviz
# -> roiviz.kernels, whose files lie in `kernels`.
ROOMS = (
    Room("app.py", ("streamlit", "roiviz.hosts.streamlit"), lines=40),
    Room("pages", ("streamlit", "roiviz"), never=("roiviz.kernels",), lines=80),
    Room("roiviz/hosts/streamlit", ("roiviz", "streamlit", "starlette")),
    Room("roiviz/views", ("roiviz", "numpy"), never=("roiviz.hosts",)),
    # The only files beside the host that know Streamlit.
    Room("roiviz/views/*widgets.py", ("roiviz", "numpy", "streamlit"), never=("roiviz.hosts",)),
    Room("roiviz/views/*/widgets.py", ("roiviz", "numpy", "streamlit"), never=("roiviz.hosts",)),
    # Of a feature map and a picture it needs to know the fields, and loads neither.
    Room(
        "roiviz/scene",
        (
            *("roiviz.scene", "roiviz.boxes", "roiviz.palette", "roiviz.glossary", "numpy"),
            *("roiviz.features.FeatureMap", "roiviz.pictures.Picture"),
        ),
    ),
    Room(
        "roiviz/explain",
        ("roiviz", "numpy", "cv2"),
        never=("roiviz.hosts", "roiviz.views"),
    ),
    # PIL beside cv2: it reads a picture's size before decoding; onnx reads a user's backbone and
    # onnxruntime runs it, both in a child process alone.
    Room(
        "roiviz",
        (
            *("roiviz", "numpy", "cv2", "PIL", "matplotlib"),
            *("onnx", "onnxruntime", "google.protobuf"),
        ),
        never=("roiviz.hosts", "roiviz.views"),
    ),
    # llvmlite comes with numba and is what a vector instruction is written in.
    Room("kernels", ("kernels", "numpy", "numba", "llvmlite")),
    Room("tests/references*.py", ("numpy",)),
)

# All of Streamlit that has a promise of stability; the rest moves from release to release.
PUBLIC_STREAMLIT = (
    "streamlit",
    "streamlit.components.v2",
    "streamlit.starlette",
    "streamlit.testing.v1",
    "streamlit.typing",
)
PRIVATE_STREAMLIT = ("runtime", "web", "proto", "elements", "delta_generator", "config", "commands")

# They play a browser's part, for which there is no public API.
PLAYS_THE_BROWSER = ("benchmarks/many.py", "benchmarks/hostile_pictures.py")

STATE = ("session_state", "query_params")
# They keep what lasts longer than a run, under names that stand in `KEYS` alone.
STATE_KEEPERS = tuple(
    f"roiviz/hosts/streamlit/{name}.py" for name in ("session", "files", "work", "mount")
)
KEYS = "roiviz/hosts/streamlit/keys.py"
HOST = "roiviz/hosts/streamlit"


def room_of(path: str) -> Room | None:
    """The room a file lies in, or None for a file that may import what it likes."""
    file = PurePosixPath(path)
    inside = [room for room in ROOMS if file.is_relative_to(room.path) or file.match(room.path)]
    return max(inside, key=lambda room: len(room.path), default=None)


def breaches(path: str, source: str) -> list[str]:
    """Every rule that `source` would break if it were the file at `path`: "path:line: what"."""
    tree = ast.parse(source)
    found = [
        *bad_imports(path, tree),
        *other_pages(path, tree),
        *(private_streamlit(tree) if path not in PLAYS_THE_BROWSER else ()),
        *named_state(path, tree),
        *too_long(path, source),
    ]
    return [f"{path}:{line}: {what}" for line, what in sorted(found)]


def imports(path: str, tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, full name) of everything imported, also inside functions and by import_module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = absolute(path, node)
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and name_of(node.func) in ("import_module", "__import__"):
            named = text_of(node.args[0]) if node.args else None
            if named and named.startswith("."):
                named = ".".join(PurePosixPath(path).parent.parts) + named
            yield node.lineno, (named or "a module named at run time").rstrip(".")


def absolute(path: str, node: ast.ImportFrom) -> str:
    """The module an import-from reads, a relative one resolved from the file's folder."""
    if not node.level:
        return node.module or ""
    folder = PurePosixPath(path).parent.parts
    base = folder[: len(folder) - node.level + 1]
    return ".".join((*base, *([node.module] if node.module else [])))


def within(name: str, packages: tuple[str, ...]) -> bool:
    """Is `name` one of the packages or inside one?"""
    return any(name == package or name.startswith(package + ".") for package in packages)


def bad_imports(path: str, tree: ast.AST) -> Iterator[tuple[int, str]]:
    room = room_of(path)
    for line, name in imports(path, tree) if room else ():
        if name.split(".")[0] in sys.stdlib_module_names:
            continue
        if not within(name, room.may) or within(name, room.never):
            yield line, f"{room.path} may not import {name}"


def other_pages(path: str, tree: ast.AST) -> Iterator[tuple[int, str]]:
    """No page's folder under views imports another's; what they share lies beside the folders."""
    folder = PurePosixPath(path).parent
    if not folder.is_relative_to("roiviz/views"):
        return
    views = PurePosixPath("roiviz/views")
    for line, name in imports(path, tree):
        page = PurePosixPath(*name.split(".")[:3])
        if page.parent == views and page != folder and (ROOT / page).is_dir():
            yield line, f"{path} may not import {name}: another page's"


def private_streamlit(tree: ast.AST) -> Iterator[tuple[int, str]]:
    aliases = {"streamlit"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            aliases |= {a.asname for a in node.names if a.name == "streamlit" and a.asname}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            module = node.module or ""
            names = [module, *(f"{module}.{a.name}" for a in node.names if a.name.startswith("_"))]
            names += [f"{module}.{a.name}" for a in node.names if a.name in PRIVATE_STREAMLIT]
        elif isinstance(node, ast.Attribute) and name_of(node.value) in aliases:
            private = node.attr.startswith("_") or node.attr in PRIVATE_STREAMLIT
            names = [f"streamlit.{node.attr}"] if private else []
        else:
            continue
        for name in names:
            if within(name, ("streamlit",)) and name not in PUBLIC_STREAMLIT:
                yield node.lineno, f"{name} is not a public API of Streamlit"


def named_state(path: str, tree: ast.AST) -> Iterator[tuple[int, str]]:
    if room_of(path) is None:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            touched = [alias.name for alias in node.names if alias.name in STATE]
            yield from ((node.lineno, f"{name} belongs to {HOST}") for name in touched)
        elif isinstance(node, ast.Attribute) and node.attr in STATE:
            if path not in STATE_KEEPERS:
                yield node.lineno, f"{node.attr} belongs to {HOST}"
        elif isinstance(node, ast.Call):
            if name_of(node.func) == "getattr" and {*map(text_of, node.args)} & {*STATE}:
                yield node.lineno, f"session state belongs to {HOST}"
            literal = [k for k in node.keywords if k.arg == "key" and text_of(k.value) is not None]
            if literal:
                yield node.lineno, f"a key is named here; {KEYS} names them all"
    if path in STATE_KEEPERS:
        yield from literal_lookups(tree)


def literal_lookups(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Where session state is read or written under a key spelt out on the spot."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Subscript):
            holder, keys = node.value, [node.slice]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            holder, keys = node.func.value, list(node.args)
        else:
            continue
        if name_of(holder) in STATE and any(text_of(key) is not None for key in keys):
            yield node.lineno, f"a key is named here; {KEYS} names them all"


def too_long(path: str, source: str) -> Iterator[tuple[int, str]]:
    room = room_of(path)
    count = len(source.splitlines())
    if room and room.lines and count > room.lines:
        yield count, f"want at most {room.lines} lines, got {count}"


def name_of(node: ast.expr) -> str | None:
    """The last name of `a.b.c` or `c`."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else None


def text_of(node: ast.expr) -> str | None:
    """The text that a string or f-string written out in the source begins with, else None."""
    if isinstance(node, ast.JoinedStr) and node.values:
        return text_of(node.values[0])
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None

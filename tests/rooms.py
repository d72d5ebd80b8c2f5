"""What a linter cannot say of the rooms: the libraries each may name, where state is named, sizes.

The arrows between modules are contracts in pyproject.toml, which `make lint` checks.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Room:
    """Files under or matching `path`.

    Attributes:
        libraries: what they may import besides the standard library and roiviz.
        ours, never: what of roiviz they may import, and may not, where no contract sees it: in a
            file that is no module, or by a name put together at run time.
        lines: how long a file may be.
    """

    path: str
    libraries: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    lines: int | None = None


UNNAMED = "a module named at run time"

# The longest path that fits a file is its room.
ROOMS = (
    Room("app.py", ("streamlit",), ours=("roiviz.places", "roiviz.hosts.streamlit"), lines=40),
    Room("pages", ("streamlit",), ours=("roiviz",), never=("roiviz.kernels",), lines=80),
    # The command runs where only the base is installed.
    Room("roiviz/hosts"),
    # It runs where the extra `notebook` is installed.
    Room("roiviz/hosts/notebook.py", ("numpy", "anywidget", "traitlets", "IPython")),
    Room("roiviz/hosts/streamlit", ("streamlit", "starlette")),
    Room("roiviz/hosts/streamlit/component.py", ("streamlit", "numpy")),
    Room("roiviz/views", ("numpy",)),
    # The only files beside the host that know Streamlit.
    Room("roiviz/views/*widgets.py", ("streamlit", "numpy")),
    Room("roiviz/views/*/widgets.py", ("streamlit", "numpy")),
    Room("roiviz/scene", ("numpy",)),
    # PIL beside cv2: it reads a picture's size before decoding; onnx reads a user's backbone and
    # onnxruntime runs it, both in a child process alone.
    Room(
        "roiviz",
        ("numpy", "cv2", "PIL", "matplotlib", "onnx", "onnxruntime", "google.protobuf"),
    ),
    Room("roiviz/exports", ("numpy", "matplotlib", "safetensors")),
    Room("roiviz/conventions", ("numpy",)),
    Room("roiviz/bench", ("numpy",)),
    # It loads what the person names.
    Room("roiviz/bench/conform_child.py", ("numpy", UNNAMED)),
    # Each runs where its framework is installed.
    Room(
        "roiviz/bench/adapters",
        (
            "numpy",
            "torch",
            "torchvision",
            "onnx",
            "onnxruntime",
            "openvino",
            "jax",
            "keras_hub",
            "tensorflow",
            "mmcv",
        ),
    ),
    Room("roiviz/box_files", ("numpy", "defusedxml")),
    Room("roiviz/lessons", ("numpy",)),
    # llvmlite comes with numba and is what a vector instruction is written in.
    Room("kernels", ("numpy", "numba", "llvmlite"), ours=("roiviz.kernels",)),
    # NVIDIA's own, which come with numba-cuda.
    Room("kernels/cuda/driver.py", ("numpy", "numba", "cuda"), ours=("roiviz.kernels",)),
    Room("tests/references*.py", ("numpy",)),
)
# The modules that the contracts see, by their folder.
MODULES = {"roiviz": ("roiviz",), "kernels": ("roiviz", "kernels")}

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
HOST = "roiviz/hosts/streamlit"
STATE_KEEPERS = tuple(
    f"{HOST}/{name}.py" for name in ("session", "files", "work", "mount", "component")
)
KEYS = f"{HOST}/keys.py"


def room_of(path: str) -> Room | None:
    """The room a file lies in, or None for a file that may import what it likes."""
    file = PurePosixPath(path)
    inside = [
        room for room in ROOMS if file.is_relative_to(room.path) or fnmatchcase(path, room.path)
    ]
    return max(inside, key=lambda room: len(room.path), default=None)


def breaches(path: str, source: str) -> list[str]:
    """Every rule that `source` would break if it were the file at `path`: "path:line: what"."""
    uses_streamlit = "streamlit" in source and path not in PLAYS_THE_BROWSER
    if room_of(path) is None and not uses_streamlit:
        return []
    tree = ast.parse(source)
    found = [
        *bad_imports(path, tree),
        *other_pages(path, tree),
        *(private_streamlit(tree) if uses_streamlit else ()),
        *named_state(path, tree),
        *too_long(path, source),
    ]
    return [f"{path}:{line}: {what}" for line, what in sorted(found)]


def imports(path: str, tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, full name) of everything that a statement imports, also inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = absolute(path, node.level, node.module)
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)


def imports_by_name(path: str, tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, full name) of what a function imports, as far as its name is written out."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node.func) in ("import_module", "__import__"):
            named = (text_of(node.args[0]) if node.args else None) or ""
            bare = named.lstrip(".")
            level = len(named) - len(bare)
            full = absolute(path, level, bare) if level else bare
            yield node.lineno, full.rstrip(".") or UNNAMED


def absolute(path: str, level: int, module: str | None) -> str:
    """The full name of a module, a relative one resolved from the file's folder."""
    if not level:
        return module or ""
    top, *rest = PurePosixPath(path).parent.parts
    folder = (*MODULES.get(top, (top,)), *rest)
    return ".".join((*folder[: len(folder) - level + 1], *([module] if module else [])))


def within(name: str, packages: tuple[str, ...]) -> bool:
    """Is `name` one of the packages or inside one?"""
    return any(name == package or name.startswith(package + ".") for package in packages)


def bad_imports(path: str, tree: ast.AST) -> Iterator[tuple[int, str]]:
    room = room_of(path)
    if room is None:
        return
    statements = list(imports(path, tree))
    if path.split("/")[0] in MODULES:
        statements = [(line, name) for line, name in statements if not within(name, ("roiviz",))]
    for line, name in (*statements, *imports_by_name(path, tree)):
        if name.split(".")[0] in sys.stdlib_module_names:
            continue
        if not within(name, room.libraries + room.ours) or within(name, room.never):
            yield line, f"{room.path} may not import {name}"


def other_pages(path: str, tree: ast.AST) -> Iterator[tuple[int, str]]:
    """No page's folder under views imports another's; what they share lies beside the folders."""
    folder, views = PurePosixPath(path).parent, PurePosixPath("roiviz/views")
    for line, name in imports(path, tree) if folder.is_relative_to(views) else ():
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

"""The canvas's sources: who imports whom, how long a line is, whether the one file is today's."""

import json
import re
from pathlib import Path

import pytest

from roiviz.scene.files import BUNDLES, FOLDER, bundle_head
from tests.canvas.scripts import SCRIPTS, imports_of

ROOT = Path(__file__).parents[2]
LONGEST = 110
# Room → the rooms that it may import from; a page's folder is a room of its own.
ARROWS = {
    "kit": {"kit"},
    "wasm": {"wasm"},
    "core": {"core", "kit", "wasm"},
    "paint": {"core", "kit", "paint"},
    "cards": {"cards", "core", "kit", "paint"},
    "views": {"cards", "core", "kit", "paint", "wasm"},
    ".": {".", "cards", "core", "kit", "paint", "views", "wasm"},
}


def room_of(path: str) -> str:
    """ "views/explore" for a file of that page, "core" for one of the core, "." for the entry."""
    folders = path.split("/")[:-1]
    return "/".join(folders[: 2 if folders[:1] == ["views"] else 1]) or "."


def wrong_imports(path: str, text: str) -> list[str]:
    room = room_of(path)
    may = ARROWS[room.split("/")[0]] | {room}
    found = {name: room_of(name) for name in imports_of(path, text)}
    if room == ".":
        found = {name: there.split("/")[0] for name, there in found.items()}
    return [name for name, there in found.items() if there not in may]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.relative_to(FOLDER).as_posix())
def test_a_script_imports_one_way(script):
    path = script.relative_to(FOLDER).as_posix()
    assert wrong_imports(path, script.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("core/keys.js", 'import { copySum } from "../cards/arithmetic.js";'),
        ("core/keys.js", 'export { copySum } from "../cards/arithmetic.js";'),
        ("kit/plot.js", 'import {\n  minus,\n} from "../paint/theme.js";'),
        ("views/gradients/adds.js", 'import "../explore/rotation.js";'),
        ("cards/form.js", 'import { point } from "../views/rmac_search/state.js";'),
        ("paint/legend.js", 'import { CARDS } from "../registry.js";'),
    ],
)
def test_an_import_the_other_way_is_found(path, text):
    assert len(wrong_imports(path, text)) == 1


def test_an_import_is_read_however_it_is_written():
    text = 'import {\n  a,\n  b,\n} from "./a.js";\nimport "../kit/b.js";\nexport * from "./c.js";'
    assert imports_of("core/x.js", text) == ["core/a.js", "kit/b.js", "core/c.js"]


def test_no_line_is_too_long_to_be_read():
    others = [*FOLDER.rglob("*.css"), *Path(__file__).parent.glob("*.js")]
    long = [
        f"{path.name}:{number}"
        for path in (*SCRIPTS, *others)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if len(line) > LONGEST
    ]
    assert long == []


def test_a_class_has_its_looks_in_one_file():
    """Every page brings every file: what a lesson calls its player is no other card's."""
    found: dict[str, set[str]] = {}
    for path in FOLDER.rglob("*.css"):
        for name in re.findall(r"^\.(rv-[\w-]+) \{", path.read_text("utf-8"), re.MULTILINE):
            found.setdefault(name, set()).add(path.name)
    assert len(found) > 100
    assert {name: files for name, files in found.items() if len(files) > 1} == {}


@pytest.mark.parametrize("bundle", BUNDLES, ids=lambda path: path.name)
def test_a_bundle_is_made_from_todays_sources(bundle):
    with bundle.open(encoding="utf-8") as file:
        head = file.readline().rstrip("\n")
    assert head == bundle_head(), "run `make bundle`"


def test_the_tools_are_pinned_and_come_from_nowhere_in_particular():
    lock = json.loads((ROOT / "package-lock.json").read_text())
    wanted = json.loads((ROOT / "package.json").read_text())["devDependencies"]
    for name, version in wanted.items():
        assert re.fullmatch(r"\d+\.\d+\.\d+", version)
        assert lock["packages"][f"node_modules/{name}"]["version"] == version
    assert [path for path, row in lock["packages"].items() if "resolved" in row] == []
    assert all("integrity" in row for path, row in lock["packages"].items() if path)

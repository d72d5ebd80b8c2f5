"""The site is built without a warning, and what its first pages tell people to do works."""

import os
import re
import subprocess
import sys
import sysconfig
import time
import urllib.request
from html.parser import HTMLParser
from pathlib import Path
from urllib.error import URLError
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from PIL import Image, ImageSequence

import roiviz
from roiviz import kernels
from roiviz.hosts.streamlit import health
from roiviz.lessons import LESSONS
from tests import documents, wheels
from tests.browser.serving import free_port

ROOT = Path(__file__).parents[1]
RECIPE = re.compile(r"^docs:.*\n\t\$\(BIN\)/python (.*) build/docs$", re.MULTILINE)
SERVE = "roiviz"  # the line that goes on until it is ended
FIRST_PAGES = ("learner.md", "teacher.md", "engineer.md")
SECONDS = 240.0


class Page(HTMLParser):
    """What a page links to, and what can be linked to in it."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.feed(file.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect them."""
        given = dict(attrs)
        self.ids |= {one for one in (given.get("id"), given.get("name")) if one}
        self.links += [link for link in (given.get("href"), given.get("src")) if link]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `make docs` writes."""
    folder = tmp_path_factory.mktemp("site")
    recipe = RECIPE.search((ROOT / "Makefile").read_text())
    assert recipe
    ended = subprocess.run(
        [sys.executable, *recipe[1].split(), folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return folder


def test_every_link_of_the_site_leads_somewhere(site: Path) -> None:
    pages = {file.relative_to(site).as_posix(): Page(file) for file in site.rglob("*.html")}
    lost = []
    for name, page in pages.items():
        for link in page.links:
            parts = urlsplit(urljoin(name, link))
            if parts.scheme or parts.netloc or not (parts.path or parts.fragment):
                continue
            path = unquote(parts.path)
            known = pages.get(path)
            found = known is not None or (site / path).is_file()
            if not found or (known and parts.fragment and unquote(parts.fragment) not in known.ids):
                lost.append(f"{name}: {link}")
    assert len(pages) > 30
    assert lost == []


def test_the_root_leads_to_the_first_page(site: Path) -> None:
    (target,) = Page(site / "index.html").links
    assert "A minute each" in (site / target).read_text("utf-8")


def test_the_api_has_every_public_name(site: Path) -> None:
    ids = Page(site / "docs" / "api.html").ids
    public = [f"roiviz.kernels.{name}" for name in kernels.__all__ if name != "operators"]
    public += ["roiviz.debug", "roiviz.show", "roiviz.canvas", "roiviz.testing.assert_matches"]
    assert [name for name in public if name not in ids] == []


def test_a_table_of_the_readme_is_on_the_site(site: Path) -> None:
    """Its links are those of another folder there."""
    for page, row in (("benchmarks", "python -m benchmarks.operators"), ("tested", "make mutants")):
        assert row in re.sub("<.*?>", "", (site / "docs" / f"{page}.html").read_text("utf-8"))


def test_every_text_names_this_version() -> None:
    texts = [file for file in wheels.sources() if file.endswith(".md")]
    named = {
        (file, version)
        for file in texts
        for version in re.findall(r"roiviz-([\d.]+)-py3", (ROOT / file).read_text("utf-8"))
    }
    assert {version for _, version in named} == {roiviz.__version__}
    assert {file for file, _ in named} >= {"README.md", "deploy/README.md", "docs/learner.md"}
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert newest
    assert newest[1] == roiviz.__version__


def test_the_picture_of_a_drag_moves_and_is_small() -> None:
    (name,) = re.findall(r"\]\((docs/\S+\.webp)\)", (ROOT / "README.md").read_text("utf-8"))
    assert (ROOT / name).stat().st_size <= 1_500_000
    with Image.open(ROOT / name) as picture:
        frames = [frame.resize((240, 180)).tobytes() for frame in ImageSequence.all_frames(picture)]
    assert len(set(frames)) == len(frames) > 20


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `dist/`, and a Python of its own that has what roiviz needs, but not roiviz."""
    folder, copy = tmp_path_factory.mktemp("desk"), tmp_path_factory.mktemp("copy")
    wheels.copy_without_link(copy)
    (folder / "dist").mkdir()
    wheels.build(copy, folder / "dist")
    wheels.python("-m", "venv", "--without-pip", folder / "env", folder=folder)
    packages(folder).joinpath("beside.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder


def packages(desk: Path) -> Path:
    (found,) = (desk / "env").glob("lib/python*/site-packages")
    return found


def environment(desk: Path, **more: str) -> dict[str, str]:
    """Nothing is fetched: what a requirement asks for is there, or the command fails."""
    path = os.pathsep.join([str(desk / "env" / "bin"), os.defpath])
    return {"PATH": path, "HOME": str(desk), "PIP_NO_INDEX": "1", **more}


def run(desk: Path, code: str) -> str:
    """What a block of a page prints, once every line of it has ended well."""
    ended = subprocess.run(
        ["bash", "-e", "-c", code],
        cwd=desk,
        env=environment(desk),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    assert ended.returncode == 0, ended.stdout
    return ended.stdout


@pytest.fixture(scope="module")
def installed(desk: Path) -> Path:
    """The desk with roiviz, brought as the pages say."""
    install = next(code for kind, code in documents.blocks("engineer.md") if kind == "sh")
    run(desk, install)
    wheels.bring_compiled(packages(desk))
    return desk


def serves(desk: Path) -> None:
    """`roiviz` serves an app whose kernels have run, from a folder that is no checkout."""
    port = str(free_port())
    settings = {"STREAMLIT_SERVER_PORT": port, "STREAMLIT_SERVER_HEADLESS": "true"}
    with subprocess.Popen(
        [desk / "env" / "bin" / "roiviz"],
        cwd=desk,
        env=environment(desk, **settings),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            give_up = time.monotonic() + SECONDS
            while not answers(f"http://localhost:{port}{health.PATH}"):
                assert process.poll() is None
                assert time.monotonic() < give_up
                time.sleep(0.2)
        finally:
            process.terminate()


def answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False


@pytest.mark.parametrize("text", FIRST_PAGES)
def test_what_a_first_page_says_works(text: str, installed: Path) -> None:
    """In order: a program is run or kept under its name, a command run, what it prints compared."""
    said = ""
    blocks = documents.blocks(text)
    assert any(kind == "sh" for kind, _ in blocks)
    for kind, code in blocks:
        if kind == "sh":
            commands = code.splitlines()
            said = run(installed, "\n".join(line for line in commands if line != SERVE))
            if SERVE in commands:
                serves(installed)
        elif kind == "python" and (name := re.match(r"# (\w+\.py)\n", code)):
            (installed / name[1]).write_text(code)
        elif kind == "python":
            (installed / "program.py").write_text(code)
            said = run(installed, "python -W error program.py")
        else:
            assert kind == "text"
            assert " ".join(code.split()) in " ".join(said.split())
    for folder in re.findall(r"--static (\w+)", "".join(code for _, code in blocks)):
        assert len(list((installed / folder).glob("*.html"))) >= len(LESSONS) == 9

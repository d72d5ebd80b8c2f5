"""What serves roiviz to others: what these files run exists and runs, and their checkers agree."""

import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from roiviz.hosts.streamlit import health, uploads

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "deploy"
DOCKERFILE = (DEPLOY / "Dockerfile").read_text().replace("\\\n", " ")
NGINX = (DEPLOY / "nginx.conf").read_text()
UPSTREAM = (DEPLOY / "upstream.conf").read_text()
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
UNIT = (DEPLOY / "roiviz@.service").read_text()
SECONDS = 300


def lines(instruction: str) -> list[list[str]]:
    """The words of every line of the Dockerfile that begins so."""
    found = re.findall(rf"^{instruction} (.*)$", DOCKERFILE, re.MULTILINE)
    return [shlex.split(line) for line in found]


def python_of(words: list[str]) -> list[str]:
    """Every `python -c` among a line's words."""
    return [
        code
        for word, flag, code in zip(words, words[1:], words[2:], strict=False)
        if (word, flag) == ("python", "-c")
    ]


@pytest.fixture(scope="module")
def image(tmp_path_factory) -> Path:
    """A folder with what the Dockerfile copies and nothing else; code compiled here comes along."""
    folder = tmp_path_factory.mktemp("image")
    for *sources, target in lines("COPY"):
        for source in sources:
            place = folder / (target if (ROOT / source).is_dir() else source)
            if (ROOT / source).is_dir():
                shutil.copytree(ROOT / source, place)
            else:
                shutil.copy(ROOT / source, place)
    return folder


@pytest.mark.parametrize("code", [code for words in lines("RUN") for code in python_of(words)])
def test_what_the_image_runs_while_it_is_built_runs(image, code):
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=image, capture_output=True, text=True, timeout=SECONDS
    )
    assert run.returncode == 0, run.stderr


def test_the_image_has_all_that_a_page_imports(image):
    views = "roiviz.views.gradients.present, roiviz.views.rmac_search.present"
    code = f"import app, {views}; print(app.__file__)"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=image, capture_output=True, text=True, timeout=SECONDS
    )
    assert Path(run.stdout.strip().splitlines()[-1]).parent == image.resolve()
    for page in (ROOT / "pages").glob("*.py"):
        assert (image / "pages" / page.name).is_file()


def test_everything_asks_for_the_same_health():
    checks = [code for words in lines("HEALTHCHECK") for code in python_of(words)]
    assert len(checks) == 1
    compile(checks[0], "HEALTHCHECK", "exec")
    assert health.PATH in checks[0]
    assert health.PATH in (DEPLOY / "ready.py").read_text()


def test_everybody_lowers_the_same_limit_of_uploads():
    here = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text())["server"]
    said = [
        *re.findall(r"STREAMLIT_SERVER_MAX_UPLOAD_SIZE=(\d+)", DOCKERFILE),
        *re.findall(r"STREAMLIT_SERVER_MAX_UPLOAD_SIZE=(\d+)", UNIT),
    ]
    (limit,) = set(said)
    assert len(said) == 2
    assert int(limit) < here["maxUploadSize"]
    (body,) = re.findall(r"client_max_body_size (\d+)m;", NGINX)
    # A form around the file takes a little more.
    assert int(body) == int(limit) + 1
    assert uploads.FILES >= 2


def test_nginx_adds_what_the_app_adds():
    from roiviz.hosts.streamlit.headers import SecurityHeaders

    async def app(scope: object, receive: object, send: object) -> None:
        raise AssertionError(scope)

    for name, value in SecurityHeaders(app).headers:
        found = re.search(rf"add_header {name.decode()} (\S+) always;", NGINX, re.IGNORECASE)
        assert found
        assert found[1] in (value.decode(), "$own_policy")


def test_braces_and_semicolons_of_nginx_match():
    bare = re.sub(r"#.*|'[^']*'|\"[^\"]*\"", "", UPSTREAM + NGINX)
    blocks = re.findall(r"^ *(upstream|map|server|location)\b.*\{", bare, re.MULTILINE)
    assert bare.count("{") == bare.count("}") == len(blocks) >= 7
    assert all(line.strip()[-1] in "{};" for line in bare.splitlines() if line.strip())


def test_nginx_itself_accepts_it(tmp_path):
    nginx = shutil.which("nginx")
    if nginx is None:
        pytest.skip("no nginx here")
    whole = tmp_path / "nginx.conf"
    whole.write_text(
        f"pid {tmp_path}/pid; error_log stderr; events {{}} http {{ {UPSTREAM}{NGINX} }}".replace(
            "listen 80;", "listen 127.0.0.1:18080;"
        )
    )
    run = subprocess.run([nginx, "-t", "-c", whole], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_the_processes_of_the_composition_are_those_of_its_proxy():
    services = dict(COMPOSE["services"])
    proxy = services.pop("proxy")
    assert len(services) >= 2
    assert set(proxy["depends_on"]) == set(services)
    for app in services.values():
        assert (DEPLOY / app["build"]["context"] / app["build"]["dockerfile"]).is_file()
        assert app["mem_limit"] == "2g"
    (bind,) = proxy["volumes"]
    assert (DEPLOY / bind.partition(":")[0]).read_text() == NGINX
    (port,) = lines("EXPOSE")
    content = COMPOSE["configs"]["upstream"]["content"].replace("$$", "$")
    assert servers(content) == [f"{name}:{port[0]}" for name in services]
    # The same rule as where the processes are systemd's.
    assert rule(content) == rule(UPSTREAM)


def servers(upstream: str) -> list[str]:
    return re.findall(r"^ *server (\S+)", upstream, re.MULTILINE)


def rule(upstream: str) -> str:
    said = re.sub(r"#.*|server \S+", "", upstream)
    return " ".join(said.split())


def test_the_image_is_given_what_is_copied_into_it():
    ignored = (DEPLOY / "Dockerfile.dockerignore").read_text().splitlines()
    let_in = {line[1:] for line in ignored if line.startswith("!")}
    assert let_in == {source for *sources, _ in lines("COPY") for source in sources}
    assert "*" in ignored
    assert ignored[-1] == "**/__pycache__"


def test_systemd_itself_accepts_the_unit(tmp_path):
    checker = shutil.which("systemd-analyze")
    if checker is None:
        pytest.skip("no systemd here")
    # Its programs lie where they are installed, and root stands for the user that is made there.
    unit = tmp_path / "roiviz@8501.service"
    unit.write_text(
        re.sub(r"/srv/roiviz/.venv/bin/\w+", "/bin/true", UNIT).replace("User=roiviz", "User=root")
    )
    run = subprocess.run(
        [checker, "verify", unit], capture_output=True, text=True, check=False, timeout=60
    )
    complaints = [line for line in run.stderr.splitlines() if "roiviz" in line]
    assert complaints == []

"""Several processes behind the nginx that deploy/ describes."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.browser import serving

DEPLOY = Path(__file__).parents[2] / "deploy"
LOG = "log"
"""In the folder: a line `visitor|process` for each answer."""
AROUND = """pid {folder}/pid; error_log {folder}/errors; {user}
events {{ worker_connections 4096; }}
http {{
    log_format who '$visitor|$upstream_addr';
    access_log {folder}/log who;
    client_body_temp_path {folder}/bodies;
    proxy_temp_path {folder}/answers;
    {inside}
}}
"""


@contextmanager
def proxied(folder: Path, apps: Sequence[serving.Server]) -> Iterator[str]:
    """The address at which the files of deploy/ serve these, as they are but for their ports."""
    nginx = shutil.which("nginx")
    assert nginx
    port = serving.free_port()
    lines = [f"server {app.url.removeprefix('http://')} \\1" for app in apps]
    upstream = (DEPLOY / "upstream.conf").read_text()
    for line in lines:
        upstream = re.sub(r"server 127\.0\.0\.1:85\d\d (.*)", line, upstream, count=1)
    server = (DEPLOY / "nginx.conf").read_text().replace("listen 80;", f"listen {port};")
    user = "user root root;" if os.getuid() == 0 else ""
    whole = folder / "nginx.conf"
    whole.write_text(AROUND.format(folder=folder, user=user, inside=upstream + server))
    command = [nginx, "-c", str(whole), "-e", str(folder / "errors"), "-g", "daemon off;"]
    with subprocess.Popen(command) as process:
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()

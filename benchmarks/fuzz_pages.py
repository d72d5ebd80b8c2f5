"""Pages under thousands of senseless addresses and events: `python -m benchmarks.fuzz_pages`.

The same generator as the tests', other seeds, as many as one likes. What ends in an error is
printed and makes the exit status 1.
"""

import argparse
import logging
import time
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

from roiviz.hosts.streamlit import mount, warm_up
from roiviz.views.pages import Page
from tests import hostile
from tests.every_page import PAGES

ROOT = Path(__file__).parents[1]


def opened(page: Page, address: dict[str, str]) -> AppTest:
    script = "roiviz/hosts/streamlit/main.py" if page is PAGES["home"] else f"pages/{page.name}.py"
    app = AppTest.from_file(str(ROOT / script), default_timeout=300)
    for name, value in address.items():
        app.query_params[name] = value
    return app.run()


def tried(page: Page, count: int, seed: int) -> list[Any]:
    """What went wrong of `count` addresses and as many events."""
    given = hostile.addresses(page, count, seed)
    wrong: list[Any] = [address for address in given if opened(page, address).exception]
    app = opened(page, {})
    for raw in hostile.events(count, seed):
        app.session_state[mount.canvas_key(page.name)] = {"event": raw}
        if app.run().exception:
            wrong.append(raw)
            app = opened(page, {})
    return wrong


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000, help="addresses and events a page")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pages", nargs="*", default=list(PAGES))
    chosen = parser.parse_args()
    logging.disable(logging.ERROR)
    warm_up.start()
    for stage in warm_up.STAGES:
        warm_up.ready(300, stage)
    failed = 0
    for page in PAGES.values():
        if page.name not in chosen.pages:
            continue
        began = time.perf_counter()
        wrong = tried(page, chosen.count, chosen.seed)
        seconds = time.perf_counter() - began
        print(f"{page.name}: {2 * chosen.count} tried in {seconds:.0f} s, {len(wrong)} went wrong")
        for case in wrong[:20]:
            print(f"    {case!r}"[:300])
        failed += len(wrong)
    raise SystemExit(failed > 0)


if __name__ == "__main__":
    main()

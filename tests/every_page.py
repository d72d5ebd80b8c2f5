"""Every page of the app by its file: a new one is in every test that asks for all of them."""

import importlib
from pathlib import Path

from roiviz.views.pages import Page


def _page(name: str) -> Page:
    module = importlib.import_module(f"roiviz.views.{name}.state")
    (found,) = (row for row in vars(module).values() if isinstance(row, Page))
    return found


PAGES = {
    file.stem: _page(file.stem)
    for file in sorted((Path(__file__).parents[1] / "pages").glob("*.py"))
}

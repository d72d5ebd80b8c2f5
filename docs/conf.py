"""The documentation's site: `make docs` writes it to build/docs.

The repository is its source, so that every page lies where its links are read on any code host, and
the API comes from the docstrings.
"""

import re
from typing import Any

import roiviz

project = "roiviz"
copyright = "roiviz's contributors, MIT licence"
version = release = roiviz.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
root_doc = "docs/index"
include_patterns = [
    "docs/*.md",
    "docs/benchmarks/*.md",
    "deploy/README.md",
    "assets/SOURCES.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "GLOSSARY.md",
]
# What is not looked into at all.
exclude_patterns = [".*", "build", "dist", "kernels", "node_modules", "roiviz", "tests", "tools"]

myst_heading_anchors = 3
# Docstrings write code in single backticks, as the rest of the house does.
default_role = "code"
napoleon_custom_sections = ["Source"]
autodoc_member_order = "bysource"
autodoc_typehints = "none"
autodoc_preserve_defaults = True
python_maximum_signature_line_length = 88

html_theme = "furo"
html_title = f"roiviz {release}"
html_favicon = "../assets/icon.svg"
html_extra_path = ["site"]  # /index.html, which leads to the root page
html_show_sphinx = False
html_copy_source = False


INLINE = re.compile(r"^(Returns|Raises|Source): (?=\S)")
INDENT = "    "


def set_inline(*given: Any) -> None:
    """Set a section of one sentence as that: napoleon looks for a type before its first colon."""
    lines, found, inside = given[-1], [], False
    for line in lines:
        begins = INLINE.match(line)
        inside = bool(begins) or (inside and line.startswith(INDENT))
        found += [""] if begins else []
        found += [INLINE.sub(r"**\1**: ", line.removeprefix(INDENT) if inside else line)]
    lines[:] = found


def setup(app: Any) -> None:
    """What Sphinx calls first; before napoleon, whose priority is 500."""
    app.connect("autodoc-process-docstring", set_inline, priority=400)

"""Where the files beside the code lie: the app's entry, its pages, pictures and words.

In the repository that is its top. An installed roiviz holds the same files, laid out alike, in its
own folder `app`.
"""

from pathlib import Path

_HERE = Path(__file__).parent
_INSTALLED = _HERE / "app"
TOP = _INSTALLED if _INSTALLED.is_dir() else _HERE.parent
ENTRY = TOP / "app.py"
PAGES = TOP / "pages"
ASSETS = TOP / "assets"
GLOSSARY = TOP / "GLOSSARY.md"
# A copy of the repository without symbolic links has the operators beside this package alone.
_OPERATORS = next(folder / "kernels" for folder in (_HERE, TOP) if (folder / "kernels").is_dir())
WASM = _OPERATORS / "wasm" / "kernels.wasm"
MAIN = _HERE / "hosts" / "streamlit" / "main.py"

"""What somebody must install besides roiviz itself for a part of it, and how."""

from collections.abc import Sequence
from importlib.util import find_spec

from roiviz import places

LISTS = {"app": "requirements.txt", "notebook": "requirements-notebook.txt"}
"""Of a checkout, by the extra that an installed roiviz has of it."""


def need(part: str, modules: Sequence[str], extra: str) -> None:
    """Nothing, where all modules can be imported.

    Args:
        part: what needs them, as a person calls it.
        extra: of roiviz, which brings them along.
    Raises: ImportError with one sentence that says what is missing, and the command to get it.
    """
    missing = [name for name in modules if find_spec(name) is None]
    if missing:
        listed = places.TOP / LISTS[extra]
        how = f"-r {listed}" if listed.is_file() else f'"roiviz[{extra}]"'
        raise ImportError(
            f"{part} also needs {', '.join(missing)}; install with: pip install {how}"
        )

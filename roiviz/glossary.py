"""The words of GLOSSARY.md as data, so that the page explains them as the document does."""

from functools import cache

from roiviz import places


@cache
def entries() -> dict[str, str]:
    """Each word → what it is, in the document's order; a word with two forms stands there twice."""
    rows = (
        [cell.strip() for cell in line.strip().strip("|").split("|")]
        for line in places.GLOSSARY.read_text("utf-8").splitlines()
        if line.startswith("| ") and not line.startswith("| Word ")
    )
    return {form: meaning.replace("`", "") for word, meaning in rows for form in word.split(", ")}

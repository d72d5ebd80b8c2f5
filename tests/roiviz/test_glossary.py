"""The page explains the words that the document does."""

import re
from pathlib import Path

from roiviz import glossary
from roiviz.explain import rotation, sentences
from roiviz.scene.files import sources

DOCUMENT = (Path(__file__).parents[2] / "GLOSSARY.md").read_text()


def test_every_row_of_the_document_is_an_entry():
    rows = re.findall(r"^\| (?!Word)([^|]+) \| (.+) \|$", DOCUMENT, re.MULTILINE)
    assert len(rows) > 20
    for words, meaning in rows:
        for word in words.split(", "):
            assert glossary.entries()[word] == meaning.replace("`", "")
    for word in ("window", "legacy", "upstream", "half-cell shift", "sample"):
        assert word in glossary.entries()


def test_words_are_written_so_that_running_text_finds_them():
    assert all(word == word.lower().strip() for word in glossary.entries())
    assert all(meaning.endswith(".") for meaning in glossary.entries().values())


def test_the_browser_gets_the_same_words():
    script = sources()["kit/glossary.js"].decode()
    for word in glossary.entries():
        assert f'"{word}": ' in script


def test_what_is_said_of_boxes_uses_its_words():
    """Two names for one thing would leave one of them unexplained."""
    said = " ".join([*sentences.WORDS.values(), *rotation.WORDS.values()]).lower()
    for other in ("half-pixel", "point", "grid cell", "pixel shift", "roi ", "border"):
        assert other not in said.replace("y points down", ""), other

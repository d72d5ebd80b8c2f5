"""Small helpers on XML."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, indent, tostring

# What XML 1.0 cannot hold, even escaped.
_IMPOSSIBLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def child_text(element: Element, path: str) -> str:
    """The text at a path, "" where there is none."""
    return (element.findtext(path) or "").strip()


def one_line(words: str) -> str:
    """Words on one line, with what a text file cannot hold marked as such."""
    return _IMPOSSIBLE.sub("�", " ".join(words.split()))


def indented(root: Element) -> str:
    """An element as a file."""
    for element in root.iter():
        if element.text:
            element.text = _IMPOSSIBLE.sub("�", element.text)
        for name, value in element.attrib.items():
            element.set(name, _IMPOSSIBLE.sub("�", value))
    indent(root, " ")
    return tostring(root, encoding="unicode") + "\n"

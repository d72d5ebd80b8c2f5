"""Every public docstring of the library is one that a documentation tool reads."""

import builtins
import inspect
import logging
from collections.abc import Iterator
from typing import Any

import griffe
import pytest

from roiviz import kernels
from roiviz.kernels import operators


def public_functions() -> Iterator[tuple[str, Any]]:
    """Functions and methods by their name within ``roiviz.kernels``."""
    for name in kernels.__all__:
        thing = getattr(kernels, name)
        if inspect.isfunction(thing):
            yield name, thing
        elif inspect.isclass(thing):
            yield from ((f"{name}.{key}", member) for key, member in own_functions(thing))
    yield from ((f"operators.{key}", member) for key, member in own_functions(operators))


def own_functions(holder: Any) -> Iterator[tuple[str, Any]]:
    """The public functions that a class or a module of the library defines itself."""
    for key, member in vars(holder).items():
        home = getattr(member, "__module__", "")
        own = home == getattr(holder, "__module__", holder.__name__)
        if inspect.isfunction(member) and own and not key.startswith("_"):
            yield key, member


FUNCTIONS = [pytest.param(function, id=name) for name, function in public_functions()]


def sections(function: Any, caplog: pytest.LogCaptureFixture) -> dict[str, Any]:
    """What is read, by kind of section; a section that appears twice counts as an error."""
    parent = griffe.Function(function.__name__, parameters=parameters_of(function))
    parent.returns = "stated"
    text = griffe.Docstring(inspect.getdoc(function) or "", parent=parent)
    with caplog.at_level(logging.DEBUG, logger="griffe"):
        found = text.parse("google", returns_named_value=False, returns_multiple_items=False)
    assert not caplog.records, caplog.text
    kinds = [section.kind.value for section in found if section.kind.value != "admonition"]
    assert len(kinds) == len(set(kinds))
    return {section.kind.value: section.value for section in found}


def parameters_of(function: Any) -> griffe.Parameters:
    names = [name for name in inspect.signature(function).parameters if name != "self"]
    return griffe.Parameters(*(griffe.Parameter(name, annotation="stated") for name in names))


def test_all_are_there():
    names = {name for name, _ in public_functions()}
    assert {"roi_align", "rmac_backward", "SamplingPlan.apply", "Whitening.apply"} <= names
    assert "operators.register" in names
    assert len(names) >= 30


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_tool_reads_it(function, caplog):
    signature = inspect.signature(function)
    read = sections(function, caplog)
    assert read["text"].strip()
    names = [name for name in signature.parameters if name != "self"]
    assert [entry.name for entry in read.get("parameters", [])] == names
    assert all(entry.description for entry in read.get("parameters", []))
    assert ("returns" in read) == (signature.return_annotation is not None) or not names
    if names:
        assert read["raises"]
    for entry in read.get("raises", []):
        word = str(entry.annotation)
        kind = getattr(builtins, word, None) or getattr(kernels, word, None)
        assert isinstance(kind, type)
        assert issubclass(kind, Exception)
        assert entry.description


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_type_is_stated(function):
    signature = inspect.signature(function)
    parameters = [p for p in signature.parameters.values() if p.name != "self"]
    assert all(p.annotation is not p.empty for p in parameters)
    assert signature.return_annotation is not signature.empty


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (("        b: two.\n", ""), "parameters"),
        (("        b: two.\n", "        b: two.\n        c: three.\n"), "c"),
        (("    Returns:\n        Sum.\n\n", ""), "returns"),
        (("    Raises:\n        ValueError: never.\n", ""), "raises"),
        (("a: one", "a, b: one"), "a, b"),
    ],
)
def test_a_fault_is_noticed(change, problem, caplog):
    def add(a: int, b: int) -> int:
        return a + b

    whole = (
        "Add.\n\n    Args:\n        a: one.\n        b: two.\n\n    Returns:\n        Sum.\n\n"
        "    Raises:\n        ValueError: never.\n    "
    )
    add.__doc__ = whole
    test_a_tool_reads_it(add, caplog)
    assert change[0] in whole, problem
    add.__doc__ = whole.replace(*change)
    with pytest.raises((AssertionError, KeyError)):
        test_a_tool_reads_it(add, caplog)

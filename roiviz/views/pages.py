"""A page's memory: the state it has for itself, and which of the person's fields it shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from roiviz.views.fields import Address, Field, Unread, fields_of, read, write
from roiviz.views.person import Person, settled

PERSON_FIELDS = fields_of(Person)


@dataclass(frozen=True)
class PageState:
    """A page's own fields; pages add theirs."""

    def with_extra(self, extra: Mapping[str, Any]) -> PageState:
        """The state with the values from the page's own cards; ValueError for others."""
        return self


@dataclass(frozen=True)
class Page:
    """What a page remembers.

    Attributes:
        name: of its file, and the scope of its components.
        state: the class of its own fields.
        shares: names of the person's fields that it shows and may change.
        always: names that its address carries even at their defaults, so that no entry of the
            browser's history is empty.
        start: attributes of the person, and their values, where somebody begins who has neither
            chosen anything nor followed a link that says something.
    """

    name: str
    state: type[PageState]
    shares: tuple[str, ...] = ()
    always: tuple[str, ...] = ("picture",)
    start: tuple[tuple[str, Any], ...] = ()

    def begun(self, person: Person) -> Person:
        """The person as this page begins."""
        return replace(person, **dict(self.start))

    @cached_property
    def shared(self) -> tuple[Field, ...]:
        """The person's fields that this page's address carries."""
        return tuple(field for field in PERSON_FIELDS if field.name in self.shares)

    @cached_property
    def own(self) -> tuple[Field, ...]:
        """The fields that are this page's alone."""
        return fields_of(self.state)

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """All fields of its address."""
        return (*self.shared, *self.own)

    @cached_property
    def attributes(self) -> dict[str, tuple[bool, str]]:
        """Name of each field → whether it is the page's own, and its attribute."""
        shared = {field.name: (False, field.attribute) for field in PERSON_FIELDS}
        return shared | {field.name: (True, field.attribute) for field in self.own}


@dataclass(frozen=True)
class Memory:
    """What a page shows: the person's state and its own."""

    page: Page
    person: Person
    own: Any

    def value(self, name: str) -> Any:
        """The value of a field by its name in the address."""
        own, attribute = self.page.attributes[name]
        return getattr(self.own if own else self.person, attribute)

    def with_values(self, **values: Any) -> Memory:
        """The memory with other values, by attribute; a page's own field stands before a shared."""
        own = {field.attribute for field in self.page.own}
        mine = {name: value for name, value in values.items() if name in own}
        theirs = {name: value for name, value in values.items() if name not in own}
        return replace(self, own=replace(self.own, **mine), person=replace(self.person, **theirs))

    def address(self) -> dict[str, str]:
        """Name → text of everything that is not as a page begins."""
        texts = write(self.page.fields, {f.name: self.value(f.name) for f in self.page.fields})
        for field in self.page.fields:
            if field.name in self.page.always:
                texts[field.name] = field.codec.write(self.value(field.name))
        return texts


def from_address(page: Page, person: Person, address: Address) -> tuple[Memory, tuple[Unread, ...]]:
    """What an address says; a field of the page that it leaves out is at its default.

    Args:
        person: gives the fields that this page does not show.
    Returns: the memory, and everything in the address that is not understood.
    """
    values, unread = read(page.fields, address)
    shared = {field.attribute: values[field.name] for field in page.shared}
    own = page.state(**{field.attribute: values[field.name] for field in page.own})
    if person.picture != shared.get("picture", person.picture):
        # Boxes of the previous picture do not belong to this one.
        shared = {"boxes": None, "active": 0, "zoom": None} | shared
    mended, said = settled(replace(person, **shared))
    wrong = tuple(Unread(*row) for row in said if row[0] in address)
    return Memory(page, mended, own), (*unread, *wrong)

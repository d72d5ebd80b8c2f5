"""A page's memory, the fields that it shows, and what the host of a page offers to its widgets."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, ClassVar, Protocol, cast

from roiviz import workers
from roiviz.views.fields import Address, Field, Unread, fields_of, read, write
from roiviz.views.host import Keep, OwnBoxes, OwnFile, WidgetKey
from roiviz.views.person import TOGETHER, Person, settled

PERSON_FIELDS = fields_of(Person)
HELD = ("boxes", "active", "pin", "view")  # attributes that a hand changes on the canvas


@dataclass(frozen=True)
class PageState:
    """A page's own fields; pages add theirs.

    Attributes:
        BY_CARDS: attributes that the page's own cards set.
        OF_A_PICTURE: attributes that another picture takes away.
        OF_SETTINGS: attributes that another setting takes away; boxes, pins and views are none.
    """

    BY_CARDS: ClassVar[tuple[str, ...]] = ()
    OF_A_PICTURE: ClassVar[tuple[str, ...]] = ()
    OF_SETTINGS: ClassVar[tuple[str, ...]] = ()

    def with_choice(self, choice: Mapping[str, Any]) -> PageState:
        """The state with what the page's own cards chose; ValueError for what they cannot."""
        return self

    def brings(self, name: str) -> Mapping[str, str]:
        """The address that a field's new value opens, name → text; empty for most."""
        return {}

    def on_another_picture(self) -> PageState:
        """The state without what belongs to the picture before."""
        return replace(self, **dict.fromkeys(self.OF_A_PICTURE))


@dataclass(frozen=True)
class CanvasFields:
    """One of a page's canvases, and where its page remembers what the person holds in it.

    Attributes:
        name: unique among all pages' canvases; cards and answers go by it.
        boxes, active, pin, view: attributes of the page's state or of the person's; what neither
            has is not remembered.
    """

    name: str
    boxes: str = "boxes"
    active: str = "active"
    pin: str = "pin"
    view: str = "view"


@dataclass(frozen=True)
class Page:
    """What a page remembers.

    Attributes:
        name: of its file, and the scope of its components.
        state: the class of its own fields.
        shares: names of the person's fields that it shows and may change.
        always: names that its address carries even at their defaults, so that no entry of the
            browser's history is empty.
        other_canvases: of a page that has not the one canvas of its own name; () for none at all.
        start: attributes of the person, and their values, where somebody begins who has neither
            chosen anything nor followed a link that says something.
    """

    name: str
    state: type[PageState]
    shares: tuple[str, ...] = ()
    always: tuple[str, ...] = ("picture",)
    start: tuple[tuple[str, Any], ...] = ()
    other_canvases: tuple[CanvasFields, ...] | None = None

    @cached_property
    def canvases(self) -> tuple[CanvasFields, ...]:
        """Its canvases."""
        if self.other_canvases is None:
            return (CanvasFields(self.name),)
        return self.other_canvases

    def begun(self, person: Person) -> Person:
        """The person as this page begins."""
        return replace(person, **dict(self.start))

    @cached_property
    def shared(self) -> tuple[Field, ...]:
        """The person's fields that this page's address carries."""
        return tuple(row for row in PERSON_FIELDS if row.name in self.shares)

    @cached_property
    def own(self) -> tuple[Field, ...]:
        """The fields that are this page's alone."""
        return fields_of(self.state)

    @cached_property
    def of_own(self) -> frozenset[str]:
        """The attributes of its own fields."""
        return frozenset(field.attribute for field in self.own)

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """All fields of its address."""
        return (*self.shared, *self.own)

    def has(self, attribute: str) -> bool:
        """Whether the address carries an attribute."""
        return attribute in self._carried

    @cached_property
    def _carried(self) -> frozenset[str]:
        return frozenset(field.attribute for field in self.fields)

    @cached_property
    def attributes(self) -> dict[str, tuple[bool, str]]:
        """Name of each field → whether it is the page's own, and its attribute."""
        shared = {row.name: (False, row.attribute) for row in PERSON_FIELDS}
        return shared | {field.name: (True, field.attribute) for field in self.own}


class Host(Protocol):
    """Where a page is shown: what it offers to widgets."""

    # -------------------------------------------------------------- state

    def memory(self, page: Page) -> Memory:
        """The page's memory as it stands."""

    def bind(self, memory: Memory, name: str, value: Any = None) -> dict[str, Any]:
        """What makes a widget show a field and change it; see `Memory.bind`."""

    def change(self, page: Page, name: str, value: Any) -> None:
        """Set a field, and what changes along with it: an entry of the history."""

    def remembering(self, page: Page, name: str) -> dict[str, Any]:
        """What makes a button put the active box into a field of boxes."""

    # -------------------------------------------------------------- files

    def own_pictures(self) -> Mapping[str, OwnFile]:
        """The pictures that this person has brought, by key, the newest last."""

    def keep_picture(self, file: OwnFile) -> None:
        """Keep a picture; where there are too many, those that were brought first go."""

    def own_features(self) -> OwnFile | None:
        """The array or model that this person has brought."""

    def keep_features(self, file: OwnFile) -> None:
        """Keep an array or model in the place of the one before."""

    def own_boxes(self) -> Mapping[str, OwnBoxes]:
        """The sets of boxes that this person has brought, by their slot."""

    def keep_boxes(self, slot: str, brought: OwnBoxes | None) -> None:
        """Keep a set of boxes in the place of the one before; None for none."""

    def of_boxes(
        self, key: WidgetKey, slot: str, field: str, value: int, allowed: range
    ) -> dict[str, Any]:
        """What makes a widget show a field of a set of boxes, at `value`, and change it.

        An answer that is not `allowed` changes nothing.
        """

    def removing_boxes(self, slot: str) -> dict[str, Any]:
        """What makes a button remove a set of boxes."""

    def opening(self, place: WidgetKey, key: WidgetKey) -> dict[str, Any]:
        """What makes a button, under its own key, open a popover."""

    def own_case(self) -> tuple[OwnFile, ...]:
        """The files of the case that this person has brought to the bench; () for none."""

    def keep_case(self, files: tuple[OwnFile, ...]) -> None:
        """Keep a case in the place of the one before; () for none."""

    def upload_mb(self) -> int:
        """How large a file may be that comes in at all, in MB."""

    def arrival(self, key: WidgetKey) -> dict[str, Any]:
        """What makes an uploader report a new file; see `arrived`."""

    def sending(self, key: WidgetKey, place: WidgetKey) -> dict[str, Any]:
        """What makes a button report what a field holds, and shut the popover both are in."""

    def arrived(self, key: WidgetKey) -> AbstractContextManager[bool]:
        """Whether the uploader has brought something that is not yet taken; taken once it ends."""

    def refuse(self, key: WidgetKey, sentence: str) -> None:
        """Remember why the uploader's file is not used, until another comes; "" for none."""

    def refusal(self, key: WidgetKey) -> str:
        """Why the uploader's last file is not used, or ""."""

    # -------------------------------------------------------------- work

    @property
    def kept(self) -> Keep:
        """Values of this session, bounded in bytes."""

    @property
    def everyones(self) -> Keep:
        """Values that depend on nobody and outlive the session that asked first, bounded too."""

    def has(self, key: Hashable) -> bool:
        """Whether a value is kept, by whichever session."""

    @property
    def shared(self) -> Keep:
        """Values that all sessions share for good, of which there are few."""

    def waiting(self) -> workers.Person:
        """The person who waits for a child process, until they leave or ask for something else."""

    def ready(self, stage: str) -> bool:
        """Whether a stage's kernels are compiled."""

    def is_stopped(self, page: Page) -> bool:
        """Whether the page's long work was stopped by hand."""

    def stopping(self, page: Page, stopped: bool) -> dict[str, Any]:
        """What makes a button stop the page's long work, or let it go on."""


class _Nowhere:
    """The host of a state that is shown nowhere."""

    def __getattr__(self, name: str) -> Any:
        raise RuntimeError(f"{name}: want a host, this state is shown nowhere")


NOWHERE = cast(Host, _Nowhere())


@dataclass(frozen=True)
class Memory:
    """What a page shows: the person's state and its own."""

    page: Page
    person: Person
    own: Any
    host: Host = dataclasses.field(default=NOWHERE, compare=False, repr=False)

    def bind(self, name: str, value: Any = None) -> dict[str, Any]:
        """What makes a widget show a field and change it: `st.toggle("…", **now.bind("x"))`.

        Args:
            value: to show in place of the field's own, where that cannot be had here.
        """
        return self.host.bind(self, name, value)

    def get(self, attribute: str) -> Any:
        """The value of an attribute, the page's own before the person's; None where it has none."""
        if not self.page.has(attribute):
            return None
        return getattr(self.own, attribute, getattr(self.person, attribute, None))

    def value(self, name: str) -> Any:
        """The value of a field by its name in the address."""
        own, attribute = self.page.attributes[name]
        return getattr(self.own if own else self.person, attribute)

    def with_values(self, **values: Any) -> Memory:
        """The memory with other values, by attribute; a page's own field stands before a shared."""
        own = self.page.of_own
        mine = {name: value for name, value in values.items() if name in own}
        theirs = {name: value for name, value in values.items() if name not in own}
        changed = _with(self.person, theirs), _with(self.own, mine)
        return Memory(self.page, *changed, host=self.host)

    def changed(self, name: str, value: Any) -> Memory:
        """The memory with another value of a field, and what changes along with it."""
        row = next(row for row in self.page.fields if row.name == name)
        if name in TOGETHER and row in self.page.shared:
            changed = replace(self, person=TOGETHER[name](self.person, value))
        else:
            changed = self.with_values(**{row.attribute: value})
        if name == "picture":
            changed = replace(changed, own=changed.own.on_another_picture())
        elif row.attribute not in (*HELD, *self.own.OF_SETTINGS) and changed != self:
            gone = dict.fromkeys(self.own.OF_SETTINGS)
            changed = replace(changed, own=replace(changed.own, **gone))
        address = changed.own.brings(name)
        if address:
            given = {
                key: (text,) for key, text in {**address, name: row.codec.write(value)}.items()
            }
            opened, _ = from_address(self.page, changed.person, given)
            changed = replace(changed, person=opened.person, own=opened.own)
        return changed

    def address(self) -> dict[str, str]:
        """Name → text of everything that is not as a page begins."""
        texts = write(self.page.fields, {f.name: self.value(f.name) for f in self.page.fields})
        for field in self.page.fields:
            if field.name in self.page.always:
                texts[field.name] = field.codec.write(self.value(field.name))
        return texts


def _with(state: Any, values: Mapping[str, Any]) -> Any:
    """A state with these values: itself where it has them, as most drags change one of many."""
    if all(getattr(state, name) == value for name, value in values.items()):
        return state
    return replace(state, **values)


def from_address(page: Page, person: Person, address: Address) -> tuple[Memory, tuple[Unread, ...]]:
    """What an address says; a field of the page that it leaves out is at its default.

    Args:
        person: gives the fields that this page does not show.
    Returns: the memory, and everything in the address that is not understood.

    An address of one name alone may stand for what that name brings, such as a story.
    """
    if len(address) == 1:
        (name,) = address
        values, unread = read(page.fields, address)
        own = page.state(**{field.attribute: values[field.name] for field in page.own})
        address = {**{key: (text,) for key, text in own.brings(name).items()}, **address}
    values, unread = read(page.fields, address)
    shared = {field.attribute: values[field.name] for field in page.shared}
    own = page.state(**{field.attribute: values[field.name] for field in page.own})
    if person.picture != shared.get("picture", person.picture):
        # Boxes of the previous picture do not belong to this one.
        shared = {"boxes": None, "active": 0, "view": None} | shared
    mended, said = settled(replace(person, **shared))
    wrong = tuple(Unread(*row) for row in said if row[0] in address)
    return Memory(page, mended, own), (*unread, *wrong)

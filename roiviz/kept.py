"""A cache of computed values, shared by all people and bounded in bytes.

A value is stored once, and listed on the shelf of each person who asked for it. Each shelf is
bounded, and so is the store; the least recently used value goes first. When a person leaves, their
shelf is cleared, and values on no other shelf are dropped.
"""

import threading
from collections import Counter, OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, TypeVar

import numpy as np

Value = TypeVar("Value")


def buffers(value: Any) -> dict[int, int]:
    """The memory that a value holds in arrays and bytes: address or id -> bytes, each once."""
    return dict(_buffers(value))


def _buffers(value: Any) -> Iterator[tuple[int, int]]:
    if isinstance(value, np.ndarray):
        while isinstance(value.base, np.ndarray):
            value = value.base
        # An array made from bytes does not own them: they are what is held.
        yield from [(id(value), value.nbytes)] if value.base is None else _buffers_of_base(value)
    elif isinstance(value, bytes | bytearray):
        yield id(value), len(value)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _buffers(item)
    elif isinstance(value, dict):
        yield from _buffers(list(value.values()))
    elif is_dataclass(value) and not isinstance(value, type):
        held = {one.name: getattr(value, one.name) for one in fields(value)}
        # Cached properties lie beside the fields.
        yield from _buffers(list({**held, **getattr(value, "__dict__", {})}.values()))


def _buffers_of_base(array: np.ndarray) -> Iterator[tuple[int, int]]:
    if isinstance(array.base, bytes | bytearray):
        yield from _buffers(array.base)
    else:
        yield id(array.base), array.nbytes


class _Tally:
    """Bytes of a set of buffers, each counted once however often it is added."""

    def __init__(self) -> None:
        self.bytes = 0
        self._uses: Counter[int] = Counter()

    def add(self, held: dict[int, int]) -> None:
        for name, size in held.items():
            if not self._uses[name]:
                self.bytes += size
            self._uses[name] += 1

    def remove(self, held: dict[int, int]) -> None:
        for name, size in held.items():
            self._uses[name] -= 1
            if not self._uses[name]:
                self.bytes -= size
                del self._uses[name]


@dataclass(eq=False)
class _Entry:
    value: Any
    buffers: dict[int, int]
    shelves: "set[Shelf]" = field(default_factory=set)


class Store:
    """Values by key, all shelves together at most `most` bytes."""

    def __init__(self, most: int):
        self.most = most
        self._lock = threading.RLock()
        self._entries: OrderedDict[Hashable, _Entry] = OrderedDict()
        self._tally = _Tally()
        self._making: dict[Hashable, threading.Event] = {}

    @property
    def bytes(self) -> int:
        """What is held now."""
        return self._tally.bytes

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._entries

    def peek(self, key: Hashable) -> Any:
        """A value that is on somebody's shelf, and used now. Raises: KeyError where it is not."""
        with self._lock:
            value = self._entries[key].value
            self._entries.move_to_end(key)
            return value

    def _find(self, key: Hashable, shelf: "Shelf") -> _Entry | None:
        """The entry, now the newest of the store and of the shelf, or None."""
        with self._lock:
            entry = self._entries.get(key)
            if entry is not None:
                self._entries.move_to_end(key)
                self._place(key, entry, shelf)
            return entry

    def _put(self, key: Hashable, value: Any, shelf: "Shelf") -> None:
        with self._lock:
            entry = _Entry(value, buffers(value))
            if sum(entry.buffers.values()) > shelf.most:
                return
            self._entries[key] = entry
            self._tally.add(entry.buffers)
            self._place(key, entry, shelf)
            while self.bytes > self.most:
                self._drop(next(iter(self._entries)))

    def _place(self, key: Hashable, entry: _Entry, shelf: "Shelf") -> None:
        if shelf not in entry.shelves:
            entry.shelves.add(shelf)
            shelf._tally.add(entry.buffers)
        shelf._keys[key] = None
        shelf._keys.move_to_end(key)
        while shelf.bytes > shelf.most:
            self._take_off(next(iter(shelf._keys)), shelf)

    def _take_off(self, key: Hashable, shelf: "Shelf") -> None:
        entry = self._entries[key]
        entry.shelves.discard(shelf)
        shelf._tally.remove(entry.buffers)
        del shelf._keys[key]
        if not entry.shelves:
            self._tally.remove(entry.buffers)
            del self._entries[key]

    def _drop(self, key: Hashable) -> None:
        for shelf in list(self._entries[key].shelves):
            self._take_off(key, shelf)


@dataclass(eq=False)
class Shelf:
    """One person's part of a store, at most `most` bytes."""

    store: Store
    most: int
    _keys: OrderedDict[Hashable, None] = field(default_factory=OrderedDict)
    _tally: _Tally = field(default_factory=_Tally)

    @property
    def bytes(self) -> int:
        """What this shelf holds now, also where others hold it too."""
        return self._tally.bytes

    def get(
        self,
        key: Hashable,
        make: Callable[[], Value],
        meanwhile: Callable[[], AbstractContextManager[Any]] = nullcontext,
    ) -> Value:
        """The value of a key, made at most once at a time; what `make` raises is not kept.

        Args:
            make: called where the store has none. A value larger than the shelf is not kept.
            meanwhile: entered around the call or the wait for it, to say that something is done.
        """
        entry = self.store._find(key, self)
        if entry is not None:
            return entry.value
        with meanwhile():
            return self._made(key, make)

    def _made(self, key: Hashable, make: Callable[[], Value]) -> Value:
        store = self.store
        while True:
            with store._lock:
                entry = store._find(key, self)
                if entry is not None:
                    return entry.value
                other = store._making.get(key)
                if other is None:
                    store._making[key] = threading.Event()
                    break
            other.wait()
        try:
            value = make()
            store._put(key, value, self)
            return value
        finally:
            with store._lock:
                store._making.pop(key).set()

    def clear(self) -> None:
        """Drop everything, as when the person has left."""
        with self.store._lock:
            for key in list(self._keys):
                self.store._take_off(key, self)

import threading
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import pytest

from roiviz.kept import Shelf, Store, buffers


@dataclass(frozen=True)
class Held:
    values: np.ndarray
    parts: tuple = ()


def kilobytes(count: float) -> Held:
    return Held(np.zeros(int(count * 1000), np.uint8))


def test_buffers_counts_each_array_once_and_a_view_as_its_whole():
    whole = np.zeros(1000, np.uint8)
    assert sum(buffers(Held(whole, (whole, whole[10:20].reshape(2, 5)))).values()) == 1000
    assert sum(buffers((whole[5:], {"text": b"12345"})).values()) == 1005


def test_buffers_sees_the_bytes_under_an_array():
    data = b"\0" * 800
    assert sum(buffers([np.frombuffer(data, np.float32)[:3], data]).values()) == 800


def test_a_value_is_made_once_and_shared():
    store = Store(10_000)
    anna, bert = Shelf(store, 5000), Shelf(store, 5000)
    made = anna.get("a", lambda: kilobytes(1))
    assert bert.get("a", lambda: pytest.fail("it is there")) is made
    assert (store.bytes, anna.bytes, bert.bytes) == (1000, 1000, 1000)


def test_what_one_person_lets_go_another_still_has():
    store = Store(10_000)
    anna, bert = Shelf(store, 5000), Shelf(store, 5000)
    for shelf in (anna, bert):
        shelf.get("both", lambda: kilobytes(1))
    anna.get("own", lambda: kilobytes(2))
    anna.clear()
    assert (store.bytes, anna.bytes) == (1000, 0)
    assert "both" in store
    assert "own" not in store
    bert.clear()
    assert (store.bytes, len(store)) == (0, 0)


def test_a_shelf_lets_go_of_what_was_used_longest_ago():
    store = Store(100_000)
    shelf = Shelf(store, 3000)
    for key in "abc":
        shelf.get(key, lambda: kilobytes(1))
    shelf.get("a", lambda: pytest.fail("it is there"))
    shelf.get("d", lambda: kilobytes(1))
    assert [key in store for key in "abcd"] == [True, False, True, True]
    assert shelf.bytes == 3000


def test_the_store_lets_go_of_what_was_used_longest_ago_by_anybody():
    store = Store(3000)
    shelves = [Shelf(store, 2000) for _ in range(5)]
    for number, shelf in enumerate(shelves):
        shelf.get(number, lambda: kilobytes(1))
    assert [number in store for number in range(5)] == [False, False, True, True, True]
    assert store.bytes == 3000
    assert [shelf.bytes for shelf in shelves] == [0, 0, 1000, 1000, 1000]


def test_arrays_that_two_values_share_count_once():
    store = Store(100_000)
    shelf = Shelf(store, 5000)
    first = shelf.get("map", lambda: kilobytes(2))
    shelf.get("index", lambda: Held(np.zeros(500, np.uint8), (first,)))
    assert (store.bytes, shelf.bytes) == (2500, 2500)


def test_a_value_larger_than_the_shelf_is_not_kept():
    store = Store(10_000)
    shelf = Shelf(store, 1000)
    shelf.get("small", lambda: kilobytes(1))
    assert shelf.get("large", lambda: kilobytes(2)).values.nbytes == 2000
    assert "small" in store
    assert "large" not in store


def test_an_error_is_not_kept():
    shelf = Shelf(Store(1000), 1000)

    def fail() -> Held:
        raise ValueError("no map")

    for _ in range(2):
        with pytest.raises(ValueError, match="no map"):
            shelf.get("a", fail)
    assert shelf.get("a", lambda: kilobytes(1)).values.nbytes == 1000


def test_people_who_ask_at_once_wait_for_one_to_make_it():
    store, made, go = Store(10_000), [], threading.Event()

    def make() -> Held:
        made.append(1)
        go.wait(10)
        return kilobytes(1)

    found: list[Held] = []
    threads = [
        threading.Thread(target=lambda: found.append(Shelf(store, 5000).get("a", make)))
        for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    go.set()
    for thread in threads:
        thread.join()
    assert len(made) == 1
    assert len({id(value) for value in found}) == 1


def test_random_use_keeps_every_bound_and_every_count():
    random = np.random.default_rng(3)
    store = Store(20_000)
    shelves: list[Any] = [Shelf(store, int(most)) for most in (3000, 6000, 12_000)]
    pieces = [np.zeros(int(size), np.uint8) for size in random.integers(1, 2500, 30)]
    for _ in range(3000):
        shelf = shelves[random.integers(3)]
        if random.random() < 0.01:
            shelf.clear()
        key = tuple(sorted(random.choice(30, random.integers(1, 3), replace=False).tolist()))
        shelf.get(key, partial(Held, pieces[key[0]], tuple(pieces[i] for i in key)))
        assert all(one.bytes <= one.most for one in shelves)
        assert store.bytes <= store.most
    held = {i for one in shelves for key in one._keys for i in key}
    assert store.bytes == sum(pieces[i].nbytes for i in held)
    for one in shelves:
        assert one.bytes == sum(pieces[i].nbytes for i in {i for key in one._keys for i in key})
        one.clear()
    assert (store.bytes, len(store)) == (0, 0)


def test_a_value_is_found_without_a_shelf_and_counts_as_used():
    store = Store(2000)
    one, other = Shelf(store, 2000), Shelf(store, 2000)
    made = one.get("a", lambda: kilobytes(1))
    other.get("b", lambda: kilobytes(1))
    assert store.peek("a") is made
    other.get("c", lambda: kilobytes(1))
    assert [key in store for key in "abc"] == [True, False, True]
    one.clear()
    with pytest.raises(KeyError):
        store.peek("a")

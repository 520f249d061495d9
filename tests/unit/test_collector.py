"""The cycle collector is kept out of the way, and is as it was afterwards."""

from __future__ import annotations

import gc
import weakref

import pytest

from pysky_sdk.collector import collector_paused


class Node:
    """Something that can be garbage."""


def cycle() -> weakref.ref[Node]:
    """Make garbage that only the collector finds."""
    one = Node()
    one.itself = one  # type: ignore[attr-defined] # only here
    return weakref.ref(one)


@pytest.mark.parametrize("lasting", [False, True])
def test_it_is_paused_inside_and_goes_on_afterwards(*, lasting: bool) -> None:
    with collector_paused(lasting=lasting):
        assert not gc.isenabled()
        garbage = cycle()
    assert gc.isenabled()
    gc.collect()
    assert garbage() is None


@pytest.mark.parametrize("lasting", [False, True])
def test_it_goes_on_after_an_error(*, lasting: bool) -> None:
    with pytest.raises(KeyError), collector_paused(lasting=lasting):
        raise KeyError("x")
    assert gc.isenabled()


def test_a_program_that_does_without_it_goes_on_doing_so() -> None:
    gc.disable()
    try:
        with collector_paused(lasting=True):
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_lasts_is_not_looked_through_at_once() -> None:
    gc.collect()
    with collector_paused(lasting=True):
        kept = [Node() for _ in range(10_000)]
    assert gc.get_count()[0] < len(kept)
    oldest = {id(one) for one in gc.get_objects(generation=2)}
    assert all(id(one) in oldest for one in kept)
    assert gc.get_freeze_count() == 0


def test_what_a_program_froze_stays_frozen() -> None:
    gc.freeze()
    try:
        with collector_paused(lasting=True):
            kept = [Node() for _ in range(1_000)]
        assert len(kept) == 1_000
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()

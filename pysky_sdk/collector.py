"""Where the cycle collector would only be in the way."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_OF_A_PROGRAM = 1000
"""So many frozen objects, or more, are a program's. Python 3.12 begins with some hundreds of its own."""


@contextmanager
def collector_paused(*, enough: bool = True, lasting: bool = False) -> Iterator[None]:
    """Keep the cycle collector from running while objects are made that all survive.

    A large page, or the classes of a hundred models, are tens of thousands of objects: looking for garbage
    among them dozens of times costs up to a quarter of the time and finds none.

    Args:
        enough: whether there is enough to do for it to matter.
        lasting: whether what is made stays for good, as modules and classes do. It is then filed with the
            oldest objects, where the collector looks last, instead of being looked through at the end.
    """
    if not (enough and gc.isenabled()):
        yield
        return
    gc.disable()
    try:
        yield
        if lasting:
            _file_with_the_oldest()
    finally:
        gc.enable()


def _file_with_the_oldest() -> None:
    """Move all objects to the oldest generation, without a look at any of them."""
    # A program that has frozen objects, as servers do before they fork, keeps them frozen.
    if hasattr(gc, "freeze") and gc.get_freeze_count() < _OF_A_PROGRAM:
        gc.freeze()
        gc.unfreeze()

"""Where the cycle collector would only be in the way."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def collector_paused(*, enough: bool = True) -> Iterator[None]:
    """Keep the cycle collector from running while objects are made that all survive.

    A large page, or the classes of a hundred models, are tens of thousands of objects: looking for garbage
    among them dozens of times costs up to a quarter of the time and finds none.

    Args:
        enough: whether there is enough to do for it to matter.
    """
    if not (enough and gc.isenabled()):
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()

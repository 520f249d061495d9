"""What each client's look-ups may reach. Clients made by `with_options` have it in common."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from pysky_sdk.core.guarded.guard import Guard

_guards: WeakKeyDictionary[Any, Guard] = WeakKeyDictionary()


def guard_of(client: Any) -> Guard:
    """Return the guard of a client and its likes, which share one driver.

    Raises:
        ValueError: something in PYSKY_WEB_ALLOW is no host, address or network.
    """
    driver = client._driver  # noqa: SLF001 - the client's own parts
    return _guards.get(driver) or _guards.setdefault(driver, Guard.from_environment())

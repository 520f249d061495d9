"""Completing the model classes, whose validators are built when they are first needed."""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING

from pysky_sdk.collector import collector_paused

if TYPE_CHECKING:
    from pydantic import BaseModel

lock = RLock()
"""Held while validators are built: two threads must not do so at once."""


def complete(cls: type[BaseModel]) -> None:
    """Build the validator of a class that was deferred."""
    if not cls.__pydantic_complete__:
        with lock, collector_paused(lasting=True):
            cls.model_rebuild()

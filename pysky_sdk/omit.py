"""The third state of an argument, next to a value and None."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal, TypeAlias


class _Omit(Enum):
    OMIT = "OMIT"

    def __repr__(self) -> str:
        return "OMIT"

    def __bool__(self) -> bool:
        return False


OMIT: Final = _Omit.OMIT
"""The argument is not sent at all: the default where None means that `null` is sent."""

Omit: TypeAlias = Literal[_Omit.OMIT]

"""Where a real server breaks its own Lexicon, so that a strict client refuses its answer.

Each is asserted: the day a server is mended, the test of that endpoint says so. Reading tolerantly, which is the
default, must work all the same.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Violation:
    """What a server answers although its Lexicon forbids it."""

    path: str
    """The first place in the answer, as `ResponseError.path` has it; list positions are written as `[]`."""

    reason: str
    """Which rule it breaks."""


VIOLATIONS: dict[str, Violation] = {}

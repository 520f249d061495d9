"""One call of a method, as the functions that answer it see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.exchange import Refusal

if TYPE_CHECKING:
    from pysky_sdk.core.spec import MethodSpec
    from pysky_sdk.testing.exchange import Request
    from pysky_sdk.testing.state.accounts import Account
    from pysky_sdk.testing.state.world import World


@dataclass(slots=True)
class Call:
    """A call that was found legal."""

    world: World
    spec: MethodSpec
    request: Request
    params: dict[str, Any]
    """By the Lexicon's names, with its defaults."""
    input: Any
    """The JSON that was sent."""
    viewer: Account | None
    claims: dict[str, Any]
    """Of the token, if one was needed."""

    @property
    def me(self) -> Account:
        """The account that calls.

        Raises:
            Refusal: nobody is logged in.
        """
        if self.viewer is None:
            raise Refusal(401, "AuthMissing", "Authentication Required")
        return self.viewer

"""How people write actors."""

from __future__ import annotations

from pysky_sdk.syntax import check_format

INVALID_HANDLE = "handle.invalid"
"""What servers give as the handle of an account whose handle does not lead back to it."""


def actor_of(text: str) -> str:
    """Return a DID as it is, and a handle in lower case without its "@".

    Raises:
        ValueError: it is neither.
    """
    name = text if text.startswith("did:") else text.removeprefix("@").lower()
    problem = check_format("at-identifier", name)
    if problem is not None:
        raise ValueError(f"{text!r} is no actor; give a handle such as alice.example, or a DID.")
    return name


def is_did(actor: str) -> bool:
    """Whether an actor is named by its DID."""
    return actor.startswith("did:")

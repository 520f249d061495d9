# Made from pysky_sdk/reading/resolving_aio.py by `nox -s codegen`. Do not edit.
"""From links as people have them to AT URIs as servers want them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.reading.asking import link_to

if TYPE_CHECKING:
    from pysky_sdk.reading.asking import Subject
    from pysky_sdk.syntax.links import Link, LinkKind


def uri_of(client: Any, subject: Subject, kind: LinkKind) -> str:
    """Return the AT URI of a record, with the DID in it.

    Args:
        client: whose profiles know the DIDs of handles.
        subject: an AT URI, a bsky.app address, or something with a `uri`.
        kind: what it must be.

    Raises:
        ValueError: it leads nowhere, or to something of another kind.
        errors.ProfileNotFound: the handle in it is nobody's.
    """
    return with_did(client, link_to(subject, kind)).uri


def with_did(client: Any, link: Link) -> Link:
    """Return a link by the DID of its actor.

    Raises:
        errors.ProfileNotFound: the handle in it is nobody's.
    """
    return link if link.actor.startswith("did:") else link.of(client.profiles.did(link.actor))

# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `chat.bsky.actor`."""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk import records as _r
from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.chat.bsky.actor import declaration as chat_bsky_actor_declaration
    from pysky_sdk.models.chat.bsky.actor import delete_account as chat_bsky_actor_delete_account
    from pysky_sdk.models.chat.bsky.actor import get_status as chat_bsky_actor_get_status


__all__ = ["AsyncChatBskyActorNamespace", "ChatBskyActorNamespace"]

_DELETE_ACCOUNT = _e.MethodSpec(
    nsid="chat.bsky.actor.deleteAccount",
    kind="procedure",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.actor.delete_account:DeleteAccountOutput",
)
_EXPORT_ACCOUNT_DATA = _e.MethodSpec(
    nsid="chat.bsky.actor.exportAccountData",
    kind="query",
    output_encoding="application/jsonl",
)
_GET_STATUS = _e.MethodSpec(
    nsid="chat.bsky.actor.getStatus",
    kind="query",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.actor.get_status:GetStatusOutput",
)


class ChatBskyActorNamespace(_e.Namespace):
    """Endpoints below `chat.bsky.actor`."""

    @_cached_property
    def declaration(self) -> _r.SingletonCollection[chat_bsky_actor_declaration.Declaration]:
        """A declaration of a Bluesky chat account."""
        return _r.SingletonCollection(
            self._client,
            _r.CollectionSpec(
                "chat.bsky.actor.declaration",
                "literal:self",
                "pysky_sdk.models.chat.bsky.actor.declaration:Declaration",
            ),
        )

    @_e.endpoint(_DELETE_ACCOUNT)
    def delete_account(self) -> chat_bsky_actor_delete_account.DeleteAccountOutput:
        """Call `chat.bsky.actor.deleteAccount`.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `chat.bsky.actor.deleteAccount`.
        """
        return _e.declared()

    @_e.binary(_EXPORT_ACCOUNT_DATA)
    def export_account_data(self) -> bytes:
        """Call `chat.bsky.actor.exportAccountData`.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `chat.bsky.actor.exportAccountData`.
        """
        return _e.declared()

    @_e.endpoint(_GET_STATUS)
    def get_status(self) -> chat_bsky_actor_get_status.GetStatusOutput:
        """Get the authenticated viewer's chat status: whether their account is chat-disabled and
        whether their group-membership additions are restricted to accounts they follow.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `chat.bsky.actor.getStatus`.
        """
        return _e.declared()


class AsyncChatBskyActorNamespace(_e.AsyncNamespace):
    """Endpoints below `chat.bsky.actor`."""

    @_cached_property
    def declaration(self) -> _r.AsyncSingletonCollection[chat_bsky_actor_declaration.Declaration]:
        """A declaration of a Bluesky chat account."""
        return _r.AsyncSingletonCollection(
            self._client,
            _r.CollectionSpec(
                "chat.bsky.actor.declaration",
                "literal:self",
                "pysky_sdk.models.chat.bsky.actor.declaration:Declaration",
            ),
        )

    @_e.async_endpoint(_DELETE_ACCOUNT)
    def delete_account(self) -> chat_bsky_actor_delete_account.DeleteAccountOutput:
        """Call `chat.bsky.actor.deleteAccount`.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `chat.bsky.actor.deleteAccount`.
        """
        return _e.declared()

    @_e.async_binary(_EXPORT_ACCOUNT_DATA)
    def export_account_data(self) -> bytes:
        """Call `chat.bsky.actor.exportAccountData`.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `chat.bsky.actor.exportAccountData`.
        """
        return _e.declared()

    @_e.async_endpoint(_GET_STATUS)
    def get_status(self) -> chat_bsky_actor_get_status.GetStatusOutput:
        """Get the authenticated viewer's chat status: whether their account is chat-disabled and
        whether their group-membership additions are restricted to accounts they follow.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `chat.bsky.actor.getStatus`.
        """
        return _e.declared()

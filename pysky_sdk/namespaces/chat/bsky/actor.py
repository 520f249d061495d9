# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `chat.bsky.actor`.

Records: declaration.

Methods: delete_account, export_account_data, get_status.
"""

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
    """Everything below `chat.bsky.actor`.

    Records: declaration.

    Methods: delete_account, export_account_data, get_status.
    """

    @_cached_property
    def declaration(self) -> _r.SingletonCollection[chat_bsky_actor_declaration.Declaration]:
        """A declaration of a Bluesky chat account.

        Record key: `self` alone.

        Source: Lexicon `chat.bsky.actor.declaration`.
        """
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

        Returns:
            DeleteAccountOutput: no fields.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.actor.deleteAccount`.
        """
        _e.declared()

    @_e.binary(_EXPORT_ACCOUNT_DATA)
    def export_account_data(self) -> bytes:
        """Call `chat.bsky.actor.exportAccountData`.

        Returns:
            The body, application/jsonl.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.actor.exportAccountData`.
        """
        _e.declared()

    @_e.endpoint(_GET_STATUS)
    def get_status(self) -> chat_bsky_actor_get_status.GetStatusOutput:
        """Get the authenticated viewer's chat status: whether their account is chat-disabled and
        whether their group-membership additions are restricted to accounts they follow.

        Returns:
            GetStatusOutput: `chat_disabled`, `can_create_groups`, `group_member_limit`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.actor.getStatus`.
        """
        _e.declared()


class AsyncChatBskyActorNamespace(_e.AsyncNamespace):
    """Everything below `chat.bsky.actor`.

    Records: declaration.

    Methods: delete_account, export_account_data, get_status.
    """

    @_cached_property
    def declaration(self) -> _r.AsyncSingletonCollection[chat_bsky_actor_declaration.Declaration]:
        """A declaration of a Bluesky chat account.

        Record key: `self` alone.

        Source: Lexicon `chat.bsky.actor.declaration`.
        """
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

        Returns:
            DeleteAccountOutput: no fields.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.actor.deleteAccount`.
        """
        _e.declared()

    @_e.async_binary(_EXPORT_ACCOUNT_DATA)
    def export_account_data(self) -> bytes:
        """Call `chat.bsky.actor.exportAccountData`.

        Returns:
            The body, application/jsonl.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.actor.exportAccountData`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_STATUS)
    def get_status(self) -> chat_bsky_actor_get_status.GetStatusOutput:
        """Get the authenticated viewer's chat status: whether their account is chat-disabled and
        whether their group-membership additions are restricted to accounts they follow.

        Returns:
            GetStatusOutput: `chat_disabled`, `can_create_groups`, `group_member_limit`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.actor.getStatus`.
        """
        _e.declared()

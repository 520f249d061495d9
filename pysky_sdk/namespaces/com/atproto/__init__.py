# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `com.atproto`.

Namespaces: admin, identity, label, lexicon, moderation, repo, server, sync, temp.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.com.atproto.admin import AsyncComAtprotoAdminNamespace, ComAtprotoAdminNamespace
    from pysky_sdk.namespaces.com.atproto.identity import (
        AsyncComAtprotoIdentityNamespace,
        ComAtprotoIdentityNamespace,
    )
    from pysky_sdk.namespaces.com.atproto.label import AsyncComAtprotoLabelNamespace, ComAtprotoLabelNamespace
    from pysky_sdk.namespaces.com.atproto.lexicon import (
        AsyncComAtprotoLexiconNamespace,
        ComAtprotoLexiconNamespace,
    )
    from pysky_sdk.namespaces.com.atproto.moderation import (
        AsyncComAtprotoModerationNamespace,
        ComAtprotoModerationNamespace,
    )
    from pysky_sdk.namespaces.com.atproto.repo import AsyncComAtprotoRepoNamespace, ComAtprotoRepoNamespace
    from pysky_sdk.namespaces.com.atproto.server import (
        AsyncComAtprotoServerNamespace,
        ComAtprotoServerNamespace,
    )
    from pysky_sdk.namespaces.com.atproto.sync import AsyncComAtprotoSyncNamespace, ComAtprotoSyncNamespace
    from pysky_sdk.namespaces.com.atproto.temp import AsyncComAtprotoTempNamespace, ComAtprotoTempNamespace

__all__ = ["AsyncComAtprotoNamespace", "ComAtprotoNamespace"]


class ComAtprotoNamespace(_e.Namespace):
    """Everything below `com.atproto`.

    Namespaces: admin, identity, label, lexicon, moderation, repo, server, sync, temp.
    """

    @_cached_property
    def admin(self) -> ComAtprotoAdminNamespace:
        """Everything below `com.atproto.admin`.

        Methods: delete_account, disable_account_invites, disable_invite_codes,
        enable_account_invites, get_account_info, get_account_infos, get_invite_codes,
        get_subject_status, search_accounts, send_email, update_account_email,
        update_account_handle, update_account_password, update_account_signing_key,
        update_subject_status.
        """
        from pysky_sdk.namespaces.com.atproto.admin import ComAtprotoAdminNamespace

        return ComAtprotoAdminNamespace(self._client)

    @_cached_property
    def identity(self) -> ComAtprotoIdentityNamespace:
        """Everything below `com.atproto.identity`.

        Methods: get_recommended_did_credentials, refresh_identity, request_plc_operation_signature,
        resolve_did, resolve_handle, resolve_identity, sign_plc_operation, submit_plc_operation,
        update_handle.
        """
        from pysky_sdk.namespaces.com.atproto.identity import ComAtprotoIdentityNamespace

        return ComAtprotoIdentityNamespace(self._client)

    @_cached_property
    def label(self) -> ComAtprotoLabelNamespace:
        """Everything below `com.atproto.label`.

        Methods: query_labels.

        Streams: subscribe_labels.
        """
        from pysky_sdk.namespaces.com.atproto.label import ComAtprotoLabelNamespace

        return ComAtprotoLabelNamespace(self._client)

    @_cached_property
    def lexicon(self) -> ComAtprotoLexiconNamespace:
        """Everything below `com.atproto.lexicon`.

        Records: schema.

        Methods: resolve_lexicon.
        """
        from pysky_sdk.namespaces.com.atproto.lexicon import ComAtprotoLexiconNamespace

        return ComAtprotoLexiconNamespace(self._client)

    @_cached_property
    def moderation(self) -> ComAtprotoModerationNamespace:
        """Everything below `com.atproto.moderation`.

        Methods: create_report.
        """
        from pysky_sdk.namespaces.com.atproto.moderation import ComAtprotoModerationNamespace

        return ComAtprotoModerationNamespace(self._client)

    @_cached_property
    def repo(self) -> ComAtprotoRepoNamespace:
        """Everything below `com.atproto.repo`.

        Methods: apply_writes, create_record, delete_record, describe_repo, get_record, import_repo,
        list_missing_blobs, list_records, put_record, upload_blob.
        """
        from pysky_sdk.namespaces.com.atproto.repo import ComAtprotoRepoNamespace

        return ComAtprotoRepoNamespace(self._client)

    @_cached_property
    def server(self) -> ComAtprotoServerNamespace:
        """Everything below `com.atproto.server`.

        Methods: activate_account, check_account_status, confirm_email, create_account,
        create_app_password, create_invite_code, create_invite_codes, create_session,
        deactivate_account, delete_account, delete_session, describe_server,
        get_account_invite_codes, get_service_auth, get_session, list_app_passwords,
        refresh_session, request_account_delete, request_email_confirmation, request_email_update,
        request_password_reset, reserve_signing_key, reset_password, revoke_app_password,
        update_email.
        """
        from pysky_sdk.namespaces.com.atproto.server import ComAtprotoServerNamespace

        return ComAtprotoServerNamespace(self._client)

    @_cached_property
    def sync(self) -> ComAtprotoSyncNamespace:
        """Everything below `com.atproto.sync`.

        Methods: get_blob, get_blocks, get_checkout, get_head, get_host_status, get_latest_commit,
        get_record, get_repo, get_repo_status, list_blobs, list_hosts, list_repos,
        list_repos_by_collection, notify_of_update, request_crawl.

        Streams: subscribe_repos.
        """
        from pysky_sdk.namespaces.com.atproto.sync import ComAtprotoSyncNamespace

        return ComAtprotoSyncNamespace(self._client)

    @_cached_property
    def temp(self) -> ComAtprotoTempNamespace:
        """Everything below `com.atproto.temp`.

        Methods: add_reserved_handle, check_handle_availability, check_signup_queue,
        dereference_scope, fetch_labels, request_phone_verification, revoke_account_credentials.
        """
        from pysky_sdk.namespaces.com.atproto.temp import ComAtprotoTempNamespace

        return ComAtprotoTempNamespace(self._client)


class AsyncComAtprotoNamespace(_e.AsyncNamespace):
    """Everything below `com.atproto`.

    Namespaces: admin, identity, label, lexicon, moderation, repo, server, sync, temp.
    """

    @_cached_property
    def admin(self) -> AsyncComAtprotoAdminNamespace:
        """Everything below `com.atproto.admin`.

        Methods: delete_account, disable_account_invites, disable_invite_codes,
        enable_account_invites, get_account_info, get_account_infos, get_invite_codes,
        get_subject_status, search_accounts, send_email, update_account_email,
        update_account_handle, update_account_password, update_account_signing_key,
        update_subject_status.
        """
        from pysky_sdk.namespaces.com.atproto.admin import AsyncComAtprotoAdminNamespace

        return AsyncComAtprotoAdminNamespace(self._client)

    @_cached_property
    def identity(self) -> AsyncComAtprotoIdentityNamespace:
        """Everything below `com.atproto.identity`.

        Methods: get_recommended_did_credentials, refresh_identity, request_plc_operation_signature,
        resolve_did, resolve_handle, resolve_identity, sign_plc_operation, submit_plc_operation,
        update_handle.
        """
        from pysky_sdk.namespaces.com.atproto.identity import AsyncComAtprotoIdentityNamespace

        return AsyncComAtprotoIdentityNamespace(self._client)

    @_cached_property
    def label(self) -> AsyncComAtprotoLabelNamespace:
        """Everything below `com.atproto.label`.

        Methods: query_labels.

        Streams: subscribe_labels.
        """
        from pysky_sdk.namespaces.com.atproto.label import AsyncComAtprotoLabelNamespace

        return AsyncComAtprotoLabelNamespace(self._client)

    @_cached_property
    def lexicon(self) -> AsyncComAtprotoLexiconNamespace:
        """Everything below `com.atproto.lexicon`.

        Records: schema.

        Methods: resolve_lexicon.
        """
        from pysky_sdk.namespaces.com.atproto.lexicon import AsyncComAtprotoLexiconNamespace

        return AsyncComAtprotoLexiconNamespace(self._client)

    @_cached_property
    def moderation(self) -> AsyncComAtprotoModerationNamespace:
        """Everything below `com.atproto.moderation`.

        Methods: create_report.
        """
        from pysky_sdk.namespaces.com.atproto.moderation import AsyncComAtprotoModerationNamespace

        return AsyncComAtprotoModerationNamespace(self._client)

    @_cached_property
    def repo(self) -> AsyncComAtprotoRepoNamespace:
        """Everything below `com.atproto.repo`.

        Methods: apply_writes, create_record, delete_record, describe_repo, get_record, import_repo,
        list_missing_blobs, list_records, put_record, upload_blob.
        """
        from pysky_sdk.namespaces.com.atproto.repo import AsyncComAtprotoRepoNamespace

        return AsyncComAtprotoRepoNamespace(self._client)

    @_cached_property
    def server(self) -> AsyncComAtprotoServerNamespace:
        """Everything below `com.atproto.server`.

        Methods: activate_account, check_account_status, confirm_email, create_account,
        create_app_password, create_invite_code, create_invite_codes, create_session,
        deactivate_account, delete_account, delete_session, describe_server,
        get_account_invite_codes, get_service_auth, get_session, list_app_passwords,
        refresh_session, request_account_delete, request_email_confirmation, request_email_update,
        request_password_reset, reserve_signing_key, reset_password, revoke_app_password,
        update_email.
        """
        from pysky_sdk.namespaces.com.atproto.server import AsyncComAtprotoServerNamespace

        return AsyncComAtprotoServerNamespace(self._client)

    @_cached_property
    def sync(self) -> AsyncComAtprotoSyncNamespace:
        """Everything below `com.atproto.sync`.

        Methods: get_blob, get_blocks, get_checkout, get_head, get_host_status, get_latest_commit,
        get_record, get_repo, get_repo_status, list_blobs, list_hosts, list_repos,
        list_repos_by_collection, notify_of_update, request_crawl.

        Streams: subscribe_repos.
        """
        from pysky_sdk.namespaces.com.atproto.sync import AsyncComAtprotoSyncNamespace

        return AsyncComAtprotoSyncNamespace(self._client)

    @_cached_property
    def temp(self) -> AsyncComAtprotoTempNamespace:
        """Everything below `com.atproto.temp`.

        Methods: add_reserved_handle, check_handle_availability, check_signup_queue,
        dereference_scope, fetch_labels, request_phone_verification, revoke_account_credentials.
        """
        from pysky_sdk.namespaces.com.atproto.temp import AsyncComAtprotoTempNamespace

        return AsyncComAtprotoTempNamespace(self._client)

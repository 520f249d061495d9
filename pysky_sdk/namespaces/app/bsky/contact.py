# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `app.bsky.contact`.

Methods: dismiss_match, get_matches, get_sync_status, import_contacts, remove_data,
send_notification, start_phone_verification, verify_phone.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs
    from pysky_sdk.models.app.bsky.contact import dismiss_match as app_bsky_contact_dismiss_match
    from pysky_sdk.models.app.bsky.contact import get_matches as app_bsky_contact_get_matches
    from pysky_sdk.models.app.bsky.contact import get_sync_status as app_bsky_contact_get_sync_status
    from pysky_sdk.models.app.bsky.contact import import_contacts as app_bsky_contact_import_contacts
    from pysky_sdk.models.app.bsky.contact import remove_data as app_bsky_contact_remove_data
    from pysky_sdk.models.app.bsky.contact import send_notification as app_bsky_contact_send_notification
    from pysky_sdk.models.app.bsky.contact import (
        start_phone_verification as app_bsky_contact_start_phone_verification,
    )
    from pysky_sdk.models.app.bsky.contact import verify_phone as app_bsky_contact_verify_phone


__all__ = ["AsyncAppBskyContactNamespace", "AppBskyContactNamespace"]

_DISMISS_MATCH = _e.MethodSpec(
    nsid="app.bsky.contact.dismissMatch",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.contact.dismiss_match:DismissMatchInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.contact.dismiss_match:DismissMatchOutput",
    errors=("InvalidDid", "InternalError"),
)
_GET_MATCHES = _e.MethodSpec(
    nsid="app.bsky.contact.getMatches",
    kind="query",
    params="pysky_sdk.models.app.bsky.contact.get_matches:GetMatchesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.contact.get_matches:GetMatchesOutput",
    errors=("InvalidDid", "InvalidLimit", "InvalidCursor", "InternalError"),
    cursor="params",
    items="matches",
    order="any",
    identity=("did",),
)
_GET_SYNC_STATUS = _e.MethodSpec(
    nsid="app.bsky.contact.getSyncStatus",
    kind="query",
    params="pysky_sdk.models.app.bsky.contact.get_sync_status:GetSyncStatusParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.contact.get_sync_status:GetSyncStatusOutput",
    errors=("InvalidDid", "InternalError"),
)
_IMPORT_CONTACTS = _e.MethodSpec(
    nsid="app.bsky.contact.importContacts",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.contact.import_contacts:ImportContactsInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.contact.import_contacts:ImportContactsOutput",
    errors=("InvalidDid", "InvalidContacts", "TooManyContacts", "InvalidToken", "InternalError"),
)
_REMOVE_DATA = _e.MethodSpec(
    nsid="app.bsky.contact.removeData",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.contact.remove_data:RemoveDataInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.contact.remove_data:RemoveDataOutput",
    errors=("InvalidDid", "InternalError"),
)
_SEND_NOTIFICATION = _e.MethodSpec(
    nsid="app.bsky.contact.sendNotification",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.contact.send_notification:SendNotificationInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.contact.send_notification:SendNotificationOutput",
)
_START_PHONE_VERIFICATION = _e.MethodSpec(
    nsid="app.bsky.contact.startPhoneVerification",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.contact.start_phone_verification:StartPhoneVerificationInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.contact.start_phone_verification:StartPhoneVerificationOutput",
    errors=("RateLimitExceeded", "InvalidDid", "InvalidPhone", "InternalError"),
)
_VERIFY_PHONE = _e.MethodSpec(
    nsid="app.bsky.contact.verifyPhone",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.contact.verify_phone:VerifyPhoneInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.contact.verify_phone:VerifyPhoneOutput",
    errors=("RateLimitExceeded", "InvalidDid", "InvalidPhone", "InvalidCode", "InternalError"),
)


class AppBskyContactNamespace(_e.Namespace):
    """Everything below `app.bsky.contact`.

    Methods: dismiss_match, get_matches, get_sync_status, import_contacts, remove_data,
    send_notification, start_phone_verification, verify_phone.
    """

    @_e.endpoint(_DISMISS_MATCH)
    def dismiss_match(self, *, subject: str) -> app_bsky_contact_dismiss_match.DismissMatchOutput:
        """Removes a match that was found via contact import. It shouldn't appear again if the same
        contact is re-imported. Requires authentication.

        Args:
            subject: The subject's DID to dismiss the match with. Format did.

        Returns:
            DismissMatchOutput: no fields.

        Raises:
            errors.InvalidDid: declared by the Lexicon.
            errors.InternalError: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.dismissMatch`.
        """
        _e.declared()

    @_e.paged(_GET_MATCHES)
    def get_matches(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_contact_get_matches.GetMatchesOutput, app_bsky_actor_defs.ProfileView]:
        """Returns the matched contacts (contacts that were mutually imported). Excludes dismissed
        matches. Requires authentication.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetMatchesOutput: `cursor`, `matches`.

        Raises:
            errors.InvalidDid: declared by the Lexicon.
            errors.InvalidLimit: declared by the Lexicon.
            errors.InvalidCursor: declared by the Lexicon.
            errors.InternalError: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.getMatches`.
        """
        _e.declared()

    @_e.endpoint(_GET_SYNC_STATUS)
    def get_sync_status(self) -> app_bsky_contact_get_sync_status.GetSyncStatusOutput:
        """Gets the user's current contact import status. Requires authentication.

        Returns:
            GetSyncStatusOutput: `sync_status`.

        Raises:
            errors.InvalidDid: declared by the Lexicon.
            errors.InternalError: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.getSyncStatus`.
        """
        _e.declared()

    @_e.endpoint(_IMPORT_CONTACTS)
    def import_contacts(
        self, *, token: str, contacts: list[str]
    ) -> app_bsky_contact_import_contacts.ImportContactsOutput:
        """Import contacts for securely matching with other users. This follows the protocol explained
        in https://docs.bsky.app/blog/contact-import-rfc. Requires authentication.

        Args:
            token: JWT to authenticate the call. Use the JWT received as a response to the call to `app.bsky.contact.verifyPhone`.
            contacts: List of phone numbers in global E.164 format (e.g., '+12125550123'). Phone numbers that cannot be normalized into a valid phone number will be discarded. Should not repeat the 'phone' input used in `app.bsky.contact.verifyPhone`. 1 to 1000 items.

        Returns:
            ImportContactsOutput: `matches_and_contact_indexes`.

        Raises:
            errors.InvalidDid: declared by the Lexicon.
            errors.InvalidContacts: declared by the Lexicon.
            errors.TooManyContacts: declared by the Lexicon.
            errors.InvalidToken: declared by the Lexicon.
            errors.InternalError: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.importContacts`.
        """
        _e.declared()

    @_e.endpoint(_REMOVE_DATA)
    def remove_data(self) -> app_bsky_contact_remove_data.RemoveDataOutput:
        """Removes all stored hashes used for contact matching, existing matches, and sync status.
        Requires authentication.

        Returns:
            RemoveDataOutput: no fields.

        Raises:
            errors.InvalidDid: declared by the Lexicon.
            errors.InternalError: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.removeData`.
        """
        _e.declared()

    @_e.endpoint(_SEND_NOTIFICATION)
    def send_notification(
        self, *, from_: str, to: str
    ) -> app_bsky_contact_send_notification.SendNotificationOutput:
        """System endpoint to send notifications related to contact imports. Requires role
        authentication.

        Args:
            from_: The DID of who this notification comes from. Format did.
            to: The DID of who this notification should go to. Format did.

        Returns:
            SendNotificationOutput: no fields.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.sendNotification`.
        """
        _e.declared()

    @_e.endpoint(_START_PHONE_VERIFICATION)
    def start_phone_verification(
        self, *, phone: str
    ) -> app_bsky_contact_start_phone_verification.StartPhoneVerificationOutput:
        """Starts a phone verification flow. The phone passed will receive a code via SMS that should
        be passed to `app.bsky.contact.verifyPhone`. Requires authentication.

        Args:
            phone: The phone number to receive the code via SMS.

        Returns:
            StartPhoneVerificationOutput: no fields.

        Raises:
            errors.RateLimitExceeded: declared by the Lexicon.
            errors.InvalidDid: declared by the Lexicon.
            errors.InvalidPhone: declared by the Lexicon.
            errors.InternalError: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.startPhoneVerification`.
        """
        _e.declared()

    @_e.endpoint(_VERIFY_PHONE)
    def verify_phone(self, *, phone: str, code: str) -> app_bsky_contact_verify_phone.VerifyPhoneOutput:
        """Verifies control over a phone number with a code received via SMS and starts a contact
        import session. Requires authentication.

        Args:
            phone: The phone number to verify. Should be the same as the one passed to `app.bsky.contact.startPhoneVerification`.
            code: The code received via SMS as a result of the call to `app.bsky.contact.startPhoneVerification`.

        Returns:
            VerifyPhoneOutput: `token`.

        Raises:
            errors.RateLimitExceeded: declared by the Lexicon.
            errors.InvalidDid: declared by the Lexicon.
            errors.InvalidPhone: declared by the Lexicon.
            errors.InvalidCode: declared by the Lexicon.
            errors.InternalError: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.verifyPhone`.
        """
        _e.declared()


class AsyncAppBskyContactNamespace(_e.AsyncNamespace):
    """Everything below `app.bsky.contact`.

    Methods: dismiss_match, get_matches, get_sync_status, import_contacts, remove_data,
    send_notification, start_phone_verification, verify_phone.
    """

    @_e.async_endpoint(_DISMISS_MATCH)
    def dismiss_match(self, *, subject: str) -> app_bsky_contact_dismiss_match.DismissMatchOutput:
        """Removes a match that was found via contact import. It shouldn't appear again if the same
        contact is re-imported. Requires authentication.

        Args:
            subject: The subject's DID to dismiss the match with. Format did.

        Returns:
            DismissMatchOutput: no fields.

        Raises:
            errors.InvalidDid: declared by the Lexicon.
            errors.InternalError: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.dismissMatch`.
        """
        _e.declared()

    @_e.async_paged(_GET_MATCHES)
    def get_matches(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_contact_get_matches.GetMatchesOutput, app_bsky_actor_defs.ProfileView]:
        """Returns the matched contacts (contacts that were mutually imported). Excludes dismissed
        matches. Requires authentication.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetMatchesOutput: `cursor`, `matches`.

        Raises:
            errors.InvalidDid: declared by the Lexicon.
            errors.InvalidLimit: declared by the Lexicon.
            errors.InvalidCursor: declared by the Lexicon.
            errors.InternalError: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.getMatches`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SYNC_STATUS)
    def get_sync_status(self) -> app_bsky_contact_get_sync_status.GetSyncStatusOutput:
        """Gets the user's current contact import status. Requires authentication.

        Returns:
            GetSyncStatusOutput: `sync_status`.

        Raises:
            errors.InvalidDid: declared by the Lexicon.
            errors.InternalError: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.getSyncStatus`.
        """
        _e.declared()

    @_e.async_endpoint(_IMPORT_CONTACTS)
    def import_contacts(
        self, *, token: str, contacts: list[str]
    ) -> app_bsky_contact_import_contacts.ImportContactsOutput:
        """Import contacts for securely matching with other users. This follows the protocol explained
        in https://docs.bsky.app/blog/contact-import-rfc. Requires authentication.

        Args:
            token: JWT to authenticate the call. Use the JWT received as a response to the call to `app.bsky.contact.verifyPhone`.
            contacts: List of phone numbers in global E.164 format (e.g., '+12125550123'). Phone numbers that cannot be normalized into a valid phone number will be discarded. Should not repeat the 'phone' input used in `app.bsky.contact.verifyPhone`. 1 to 1000 items.

        Returns:
            ImportContactsOutput: `matches_and_contact_indexes`.

        Raises:
            errors.InvalidDid: declared by the Lexicon.
            errors.InvalidContacts: declared by the Lexicon.
            errors.TooManyContacts: declared by the Lexicon.
            errors.InvalidToken: declared by the Lexicon.
            errors.InternalError: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.importContacts`.
        """
        _e.declared()

    @_e.async_endpoint(_REMOVE_DATA)
    def remove_data(self) -> app_bsky_contact_remove_data.RemoveDataOutput:
        """Removes all stored hashes used for contact matching, existing matches, and sync status.
        Requires authentication.

        Returns:
            RemoveDataOutput: no fields.

        Raises:
            errors.InvalidDid: declared by the Lexicon.
            errors.InternalError: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.removeData`.
        """
        _e.declared()

    @_e.async_endpoint(_SEND_NOTIFICATION)
    def send_notification(
        self, *, from_: str, to: str
    ) -> app_bsky_contact_send_notification.SendNotificationOutput:
        """System endpoint to send notifications related to contact imports. Requires role
        authentication.

        Args:
            from_: The DID of who this notification comes from. Format did.
            to: The DID of who this notification should go to. Format did.

        Returns:
            SendNotificationOutput: no fields.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.sendNotification`.
        """
        _e.declared()

    @_e.async_endpoint(_START_PHONE_VERIFICATION)
    def start_phone_verification(
        self, *, phone: str
    ) -> app_bsky_contact_start_phone_verification.StartPhoneVerificationOutput:
        """Starts a phone verification flow. The phone passed will receive a code via SMS that should
        be passed to `app.bsky.contact.verifyPhone`. Requires authentication.

        Args:
            phone: The phone number to receive the code via SMS.

        Returns:
            StartPhoneVerificationOutput: no fields.

        Raises:
            errors.RateLimitExceeded: declared by the Lexicon.
            errors.InvalidDid: declared by the Lexicon.
            errors.InvalidPhone: declared by the Lexicon.
            errors.InternalError: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.startPhoneVerification`.
        """
        _e.declared()

    @_e.async_endpoint(_VERIFY_PHONE)
    def verify_phone(self, *, phone: str, code: str) -> app_bsky_contact_verify_phone.VerifyPhoneOutput:
        """Verifies control over a phone number with a code received via SMS and starts a contact
        import session. Requires authentication.

        Args:
            phone: The phone number to verify. Should be the same as the one passed to `app.bsky.contact.startPhoneVerification`.
            code: The code received via SMS as a result of the call to `app.bsky.contact.startPhoneVerification`.

        Returns:
            VerifyPhoneOutput: `token`.

        Raises:
            errors.RateLimitExceeded: declared by the Lexicon.
            errors.InvalidDid: declared by the Lexicon.
            errors.InvalidPhone: declared by the Lexicon.
            errors.InvalidCode: declared by the Lexicon.
            errors.InternalError: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.contact.verifyPhone`.
        """
        _e.declared()

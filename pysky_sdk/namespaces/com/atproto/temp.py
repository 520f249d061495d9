# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `com.atproto.temp`.

Methods: add_reserved_handle, check_handle_availability, check_signup_queue, dereference_scope,
fetch_labels, request_phone_verification, revoke_account_credentials.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.atproto.temp import add_reserved_handle as com_atproto_temp_add_reserved_handle
    from pysky_sdk.models.com.atproto.temp import (
        check_handle_availability as com_atproto_temp_check_handle_availability,
    )
    from pysky_sdk.models.com.atproto.temp import check_signup_queue as com_atproto_temp_check_signup_queue
    from pysky_sdk.models.com.atproto.temp import dereference_scope as com_atproto_temp_dereference_scope
    from pysky_sdk.models.com.atproto.temp import fetch_labels as com_atproto_temp_fetch_labels


__all__ = ["AsyncComAtprotoTempNamespace", "ComAtprotoTempNamespace"]

_ADD_RESERVED_HANDLE = _e.MethodSpec(
    nsid="com.atproto.temp.addReservedHandle",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.temp.add_reserved_handle:AddReservedHandleInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.temp.add_reserved_handle:AddReservedHandleOutput",
)
_CHECK_HANDLE_AVAILABILITY = _e.MethodSpec(
    nsid="com.atproto.temp.checkHandleAvailability",
    kind="query",
    params="pysky_sdk.models.com.atproto.temp.check_handle_availability:CheckHandleAvailabilityParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.temp.check_handle_availability:CheckHandleAvailabilityOutput",
    errors=("InvalidEmail",),
)
_CHECK_SIGNUP_QUEUE = _e.MethodSpec(
    nsid="com.atproto.temp.checkSignupQueue",
    kind="query",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.temp.check_signup_queue:CheckSignupQueueOutput",
)
_DEREFERENCE_SCOPE = _e.MethodSpec(
    nsid="com.atproto.temp.dereferenceScope",
    kind="query",
    params="pysky_sdk.models.com.atproto.temp.dereference_scope:DereferenceScopeParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.temp.dereference_scope:DereferenceScopeOutput",
    errors=("InvalidScopeReference",),
)
_FETCH_LABELS = _e.MethodSpec(
    nsid="com.atproto.temp.fetchLabels",
    kind="query",
    params="pysky_sdk.models.com.atproto.temp.fetch_labels:FetchLabelsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.temp.fetch_labels:FetchLabelsOutput",
)
_REQUEST_PHONE_VERIFICATION = _e.MethodSpec(
    nsid="com.atproto.temp.requestPhoneVerification",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.temp.request_phone_verification:RequestPhoneVerificationInput",
    input_is_object=True,
)
_REVOKE_ACCOUNT_CREDENTIALS = _e.MethodSpec(
    nsid="com.atproto.temp.revokeAccountCredentials",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.temp.revoke_account_credentials:RevokeAccountCredentialsInput",
    input_is_object=True,
)


class ComAtprotoTempNamespace(_e.Namespace):
    """Everything below `com.atproto.temp`.

    Methods: add_reserved_handle, check_handle_availability, check_signup_queue, dereference_scope,
    fetch_labels, request_phone_verification, revoke_account_credentials.
    """

    @_e.endpoint(_ADD_RESERVED_HANDLE)
    def add_reserved_handle(
        self, *, handle: str
    ) -> com_atproto_temp_add_reserved_handle.AddReservedHandleOutput:
        """Add a handle to the set of reserved handles.

        Args:
            handle: Text.

        Returns:
            AddReservedHandleOutput: no fields.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.temp.addReservedHandle`.
        """
        _e.declared()

    @_e.endpoint(_CHECK_HANDLE_AVAILABILITY)
    def check_handle_availability(
        self, *, handle: str, email: str | None = None, birth_date: str | None = None
    ) -> com_atproto_temp_check_handle_availability.CheckHandleAvailabilityOutput:
        """Checks whether the provided handle is available. If the handle is not available, available
        suggestions will be returned. Optional inputs will be used to generate suggestions.

        Args:
            handle: Tentative handle. Will be checked for availability or used to build handle suggestions. Format handle.
            email: User-provided email. Might be used to build handle suggestions.
            birth_date: User-provided birth date. Might be used to build handle suggestions. Format datetime.

        Returns:
            CheckHandleAvailabilityOutput: `handle`, `result`.

        Raises:
            errors.InvalidEmail: An invalid email was provided.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.temp.checkHandleAvailability`.
        """
        _e.declared()

    @_e.endpoint(_CHECK_SIGNUP_QUEUE)
    def check_signup_queue(self) -> com_atproto_temp_check_signup_queue.CheckSignupQueueOutput:
        """Check accounts location in signup queue.

        Returns:
            CheckSignupQueueOutput: `activated`, `place_in_queue`, `estimated_time_ms`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.temp.checkSignupQueue`.
        """
        _e.declared()

    @_e.endpoint(_DEREFERENCE_SCOPE)
    def dereference_scope(self, *, scope: str) -> com_atproto_temp_dereference_scope.DereferenceScopeOutput:
        """Allows finding the oauth permission scope from a reference.

        Args:
            scope: The scope reference (starts with 'ref:').

        Returns:
            DereferenceScopeOutput: `scope`.

        Raises:
            errors.InvalidScopeReference: An invalid scope reference was provided.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.temp.dereferenceScope`.
        """
        _e.declared()

    @_e.endpoint(_FETCH_LABELS)
    def fetch_labels(
        self, *, since: int | None = None, limit: int = 50
    ) -> com_atproto_temp_fetch_labels.FetchLabelsOutput:
        """DEPRECATED: use queryLabels or subscribeLabels instead -- Fetch all labels from a labeler
        created after a certain date.

        Args:
            since: A whole number.
            limit: 1 to 250; default 50.

        Returns:
            FetchLabelsOutput: `labels`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.temp.fetchLabels`.
        """
        _e.declared()

    @_e.endpoint(_REQUEST_PHONE_VERIFICATION)
    def request_phone_verification(self, *, phone_number: str) -> None:
        """Request a verification code to be sent to the supplied phone number.

        Args:
            phone_number: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.temp.requestPhoneVerification`.
        """
        _e.declared()

    @_e.endpoint(_REVOKE_ACCOUNT_CREDENTIALS)
    def revoke_account_credentials(self, *, account: str) -> None:
        """Revoke sessions, password, and app passwords associated with account. May be resolved by a
        password reset.

        Args:
            account: Format at-identifier.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.temp.revokeAccountCredentials`.
        """
        _e.declared()


class AsyncComAtprotoTempNamespace(_e.AsyncNamespace):
    """Everything below `com.atproto.temp`.

    Methods: add_reserved_handle, check_handle_availability, check_signup_queue, dereference_scope,
    fetch_labels, request_phone_verification, revoke_account_credentials.
    """

    @_e.async_endpoint(_ADD_RESERVED_HANDLE)
    def add_reserved_handle(
        self, *, handle: str
    ) -> com_atproto_temp_add_reserved_handle.AddReservedHandleOutput:
        """Add a handle to the set of reserved handles.

        Args:
            handle: Text.

        Returns:
            AddReservedHandleOutput: no fields.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.temp.addReservedHandle`.
        """
        _e.declared()

    @_e.async_endpoint(_CHECK_HANDLE_AVAILABILITY)
    def check_handle_availability(
        self, *, handle: str, email: str | None = None, birth_date: str | None = None
    ) -> com_atproto_temp_check_handle_availability.CheckHandleAvailabilityOutput:
        """Checks whether the provided handle is available. If the handle is not available, available
        suggestions will be returned. Optional inputs will be used to generate suggestions.

        Args:
            handle: Tentative handle. Will be checked for availability or used to build handle suggestions. Format handle.
            email: User-provided email. Might be used to build handle suggestions.
            birth_date: User-provided birth date. Might be used to build handle suggestions. Format datetime.

        Returns:
            CheckHandleAvailabilityOutput: `handle`, `result`.

        Raises:
            errors.InvalidEmail: An invalid email was provided.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.temp.checkHandleAvailability`.
        """
        _e.declared()

    @_e.async_endpoint(_CHECK_SIGNUP_QUEUE)
    def check_signup_queue(self) -> com_atproto_temp_check_signup_queue.CheckSignupQueueOutput:
        """Check accounts location in signup queue.

        Returns:
            CheckSignupQueueOutput: `activated`, `place_in_queue`, `estimated_time_ms`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.temp.checkSignupQueue`.
        """
        _e.declared()

    @_e.async_endpoint(_DEREFERENCE_SCOPE)
    def dereference_scope(self, *, scope: str) -> com_atproto_temp_dereference_scope.DereferenceScopeOutput:
        """Allows finding the oauth permission scope from a reference.

        Args:
            scope: The scope reference (starts with 'ref:').

        Returns:
            DereferenceScopeOutput: `scope`.

        Raises:
            errors.InvalidScopeReference: An invalid scope reference was provided.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.temp.dereferenceScope`.
        """
        _e.declared()

    @_e.async_endpoint(_FETCH_LABELS)
    def fetch_labels(
        self, *, since: int | None = None, limit: int = 50
    ) -> com_atproto_temp_fetch_labels.FetchLabelsOutput:
        """DEPRECATED: use queryLabels or subscribeLabels instead -- Fetch all labels from a labeler
        created after a certain date.

        Args:
            since: A whole number.
            limit: 1 to 250; default 50.

        Returns:
            FetchLabelsOutput: `labels`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.temp.fetchLabels`.
        """
        _e.declared()

    @_e.async_endpoint(_REQUEST_PHONE_VERIFICATION)
    def request_phone_verification(self, *, phone_number: str) -> None:
        """Request a verification code to be sent to the supplied phone number.

        Args:
            phone_number: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.temp.requestPhoneVerification`.
        """
        _e.declared()

    @_e.async_endpoint(_REVOKE_ACCOUNT_CREDENTIALS)
    def revoke_account_credentials(self, *, account: str) -> None:
        """Revoke sessions, password, and app passwords associated with account. May be resolved by a
        password reset.

        Args:
            account: Format at-identifier.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.temp.revokeAccountCredentials`.
        """
        _e.declared()

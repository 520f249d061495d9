# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `com.atproto.temp`."""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
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
    """Endpoints below `com.atproto.temp`."""

    @_e.endpoint(_ADD_RESERVED_HANDLE)
    def add_reserved_handle(
        self, *, handle: _m.String
    ) -> com_atproto_temp_add_reserved_handle.AddReservedHandleOutput:
        """Add a handle to the set of reserved handles.

        Args:
            handle: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.temp.addReservedHandle`.
        """
        return _e.declared()

    @_e.endpoint(_CHECK_HANDLE_AVAILABILITY)
    def check_handle_availability(
        self,
        *,
        handle: _m.Handle,
        email: _t.Optional[_m.String] = None,
        birth_date: _t.Optional[_m.Datetime] = None,
    ) -> com_atproto_temp_check_handle_availability.CheckHandleAvailabilityOutput:
        """Checks whether the provided handle is available. If the handle is not available, available
        suggestions will be returned. Optional inputs will be used to generate suggestions.

        Args:
            handle: Tentative handle. Will be checked for availability or used to build handle
                suggestions. Format: handle.
            email: User-provided email. Might be used to build handle suggestions.
            birth_date: User-provided birth date. Might be used to build handle suggestions. Format:
                datetime.

        Raises:
            errors.InvalidEmail: An invalid email was provided.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.temp.checkHandleAvailability`.
        """
        return _e.declared()

    @_e.endpoint(_CHECK_SIGNUP_QUEUE)
    def check_signup_queue(self) -> com_atproto_temp_check_signup_queue.CheckSignupQueueOutput:
        """Check accounts location in signup queue.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.temp.checkSignupQueue`.
        """
        return _e.declared()

    @_e.endpoint(_DEREFERENCE_SCOPE)
    def dereference_scope(
        self, *, scope: _m.String
    ) -> com_atproto_temp_dereference_scope.DereferenceScopeOutput:
        """Allows finding the oauth permission scope from a reference

        Args:
            scope: The scope reference (starts with 'ref:').

        Raises:
            errors.InvalidScopeReference: An invalid scope reference was provided.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.temp.dereferenceScope`.
        """
        return _e.declared()

    @_e.endpoint(_FETCH_LABELS)
    def fetch_labels(
        self, *, since: _t.Optional[_m.Integer] = None, limit: _t.Annotated[_m.Integer, _m.Range(1, 250)] = 50
    ) -> com_atproto_temp_fetch_labels.FetchLabelsOutput:
        """DEPRECATED: use queryLabels or subscribeLabels instead -- Fetch all labels from a labeler
        created after a certain date.

        Args:
            since: No description.
            limit: 1 to 250. Default: 50.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.temp.fetchLabels`.
        """
        return _e.declared()

    @_e.endpoint(_REQUEST_PHONE_VERIFICATION)
    def request_phone_verification(self, *, phone_number: _m.String) -> None:
        """Request a verification code to be sent to the supplied phone number

        Args:
            phone_number: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.temp.requestPhoneVerification`.
        """
        return _e.declared()

    @_e.endpoint(_REVOKE_ACCOUNT_CREDENTIALS)
    def revoke_account_credentials(self, *, account: _m.AtIdentifier) -> None:
        """Revoke sessions, password, and app passwords associated with account. May be resolved by a
        password reset.

        Args:
            account: Format: at-identifier.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.temp.revokeAccountCredentials`.
        """
        return _e.declared()


class AsyncComAtprotoTempNamespace(_e.AsyncNamespace):
    """Endpoints below `com.atproto.temp`."""

    @_e.async_endpoint(_ADD_RESERVED_HANDLE)
    def add_reserved_handle(
        self, *, handle: _m.String
    ) -> com_atproto_temp_add_reserved_handle.AddReservedHandleOutput:
        """Add a handle to the set of reserved handles.

        Args:
            handle: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.temp.addReservedHandle`.
        """
        return _e.declared()

    @_e.async_endpoint(_CHECK_HANDLE_AVAILABILITY)
    def check_handle_availability(
        self,
        *,
        handle: _m.Handle,
        email: _t.Optional[_m.String] = None,
        birth_date: _t.Optional[_m.Datetime] = None,
    ) -> com_atproto_temp_check_handle_availability.CheckHandleAvailabilityOutput:
        """Checks whether the provided handle is available. If the handle is not available, available
        suggestions will be returned. Optional inputs will be used to generate suggestions.

        Args:
            handle: Tentative handle. Will be checked for availability or used to build handle
                suggestions. Format: handle.
            email: User-provided email. Might be used to build handle suggestions.
            birth_date: User-provided birth date. Might be used to build handle suggestions. Format:
                datetime.

        Raises:
            errors.InvalidEmail: An invalid email was provided.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.temp.checkHandleAvailability`.
        """
        return _e.declared()

    @_e.async_endpoint(_CHECK_SIGNUP_QUEUE)
    def check_signup_queue(self) -> com_atproto_temp_check_signup_queue.CheckSignupQueueOutput:
        """Check accounts location in signup queue.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.temp.checkSignupQueue`.
        """
        return _e.declared()

    @_e.async_endpoint(_DEREFERENCE_SCOPE)
    def dereference_scope(
        self, *, scope: _m.String
    ) -> com_atproto_temp_dereference_scope.DereferenceScopeOutput:
        """Allows finding the oauth permission scope from a reference

        Args:
            scope: The scope reference (starts with 'ref:').

        Raises:
            errors.InvalidScopeReference: An invalid scope reference was provided.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.temp.dereferenceScope`.
        """
        return _e.declared()

    @_e.async_endpoint(_FETCH_LABELS)
    def fetch_labels(
        self, *, since: _t.Optional[_m.Integer] = None, limit: _t.Annotated[_m.Integer, _m.Range(1, 250)] = 50
    ) -> com_atproto_temp_fetch_labels.FetchLabelsOutput:
        """DEPRECATED: use queryLabels or subscribeLabels instead -- Fetch all labels from a labeler
        created after a certain date.

        Args:
            since: No description.
            limit: 1 to 250. Default: 50.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.temp.fetchLabels`.
        """
        return _e.declared()

    @_e.async_endpoint(_REQUEST_PHONE_VERIFICATION)
    def request_phone_verification(self, *, phone_number: _m.String) -> None:
        """Request a verification code to be sent to the supplied phone number

        Args:
            phone_number: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.temp.requestPhoneVerification`.
        """
        return _e.declared()

    @_e.async_endpoint(_REVOKE_ACCOUNT_CREDENTIALS)
    def revoke_account_credentials(self, *, account: _m.AtIdentifier) -> None:
        """Revoke sessions, password, and app passwords associated with account. May be resolved by a
        password reset.

        Args:
            account: Format: at-identifier.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.temp.revokeAccountCredentials`.
        """
        return _e.declared()

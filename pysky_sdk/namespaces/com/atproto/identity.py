# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `com.atproto.identity`.

Methods: get_recommended_did_credentials, refresh_identity, request_plc_operation_signature,
resolve_did, resolve_handle, resolve_identity, sign_plc_operation, submit_plc_operation,
update_handle.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
    from pysky_sdk.models.com.atproto.identity import defs as com_atproto_identity_defs
    from pysky_sdk.models.com.atproto.identity import (
        get_recommended_did_credentials as com_atproto_identity_get_recommended_did_credentials,
    )
    from pysky_sdk.models.com.atproto.identity import resolve_did as com_atproto_identity_resolve_did
    from pysky_sdk.models.com.atproto.identity import resolve_handle as com_atproto_identity_resolve_handle
    from pysky_sdk.models.com.atproto.identity import (
        sign_plc_operation as com_atproto_identity_sign_plc_operation,
    )


__all__ = ["AsyncComAtprotoIdentityNamespace", "ComAtprotoIdentityNamespace"]

_GET_RECOMMENDED_DID_CREDENTIALS = _e.MethodSpec(
    nsid="com.atproto.identity.getRecommendedDidCredentials",
    kind="query",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.identity.get_recommended_did_credentials:GetRecommendedDidCredentialsOutput",
)
_REFRESH_IDENTITY = _e.MethodSpec(
    nsid="com.atproto.identity.refreshIdentity",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.identity.refresh_identity:RefreshIdentityInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.identity.defs:IdentityInfo",
    errors=("HandleNotFound", "DidNotFound", "DidDeactivated"),
)
_REQUEST_PLC_OPERATION_SIGNATURE = _e.MethodSpec(
    nsid="com.atproto.identity.requestPlcOperationSignature",
    kind="procedure",
)
_RESOLVE_DID = _e.MethodSpec(
    nsid="com.atproto.identity.resolveDid",
    kind="query",
    params="pysky_sdk.models.com.atproto.identity.resolve_did:ResolveDidParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.identity.resolve_did:ResolveDidOutput",
    errors=("DidNotFound", "DidDeactivated"),
)
_RESOLVE_HANDLE = _e.MethodSpec(
    nsid="com.atproto.identity.resolveHandle",
    kind="query",
    params="pysky_sdk.models.com.atproto.identity.resolve_handle:ResolveHandleParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.identity.resolve_handle:ResolveHandleOutput",
    errors=("HandleNotFound",),
)
_RESOLVE_IDENTITY = _e.MethodSpec(
    nsid="com.atproto.identity.resolveIdentity",
    kind="query",
    params="pysky_sdk.models.com.atproto.identity.resolve_identity:ResolveIdentityParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.identity.defs:IdentityInfo",
    errors=("HandleNotFound", "DidNotFound", "DidDeactivated"),
)
_SIGN_PLC_OPERATION = _e.MethodSpec(
    nsid="com.atproto.identity.signPlcOperation",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.identity.sign_plc_operation:SignPlcOperationInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.identity.sign_plc_operation:SignPlcOperationOutput",
)
_SUBMIT_PLC_OPERATION = _e.MethodSpec(
    nsid="com.atproto.identity.submitPlcOperation",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.identity.submit_plc_operation:SubmitPlcOperationInput",
    input_is_object=True,
)
_UPDATE_HANDLE = _e.MethodSpec(
    nsid="com.atproto.identity.updateHandle",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.identity.update_handle:UpdateHandleInput",
    input_is_object=True,
)


class ComAtprotoIdentityNamespace(_e.Namespace):
    """Everything below `com.atproto.identity`.

    Methods: get_recommended_did_credentials, refresh_identity, request_plc_operation_signature,
    resolve_did, resolve_handle, resolve_identity, sign_plc_operation, submit_plc_operation,
    update_handle.
    """

    @_e.endpoint(_GET_RECOMMENDED_DID_CREDENTIALS)
    def get_recommended_did_credentials(
        self,
    ) -> com_atproto_identity_get_recommended_did_credentials.GetRecommendedDidCredentialsOutput:
        """Describe the credentials that should be included in the DID doc of an account that is
        migrating to this service.

        Returns:
            GetRecommendedDidCredentialsOutput: `rotation_keys`, `also_known_as`, `verification_methods`, `services`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.getRecommendedDidCredentials`.
        """
        _e.declared()

    @_e.endpoint(_REFRESH_IDENTITY)
    def refresh_identity(self, *, identifier: str) -> com_atproto_identity_defs.IdentityInfo:
        """Request that the server re-resolve an identity (DID and handle). The server may ignore this
        request, or require authentication, depending on the role, implementation, and policy of the
        server.

        Args:
            identifier: Format at-identifier.

        Returns:
            IdentityInfo: `did`, `handle`, `did_doc`.

        Raises:
            errors.HandleNotFound: The resolution process confirmed that the handle does not resolve to any DID.
            errors.DidNotFound: The DID resolution process confirmed that there is no current DID.
            errors.DidDeactivated: The DID previously existed, but has been deactivated.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.refreshIdentity`.
        """
        _e.declared()

    @_e.endpoint(_REQUEST_PLC_OPERATION_SIGNATURE)
    def request_plc_operation_signature(self) -> None:
        """Request an email with a code to in order to request a signed PLC operation. Requires Auth.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.requestPlcOperationSignature`.
        """
        _e.declared()

    @_e.endpoint(_RESOLVE_DID)
    def resolve_did(self, *, did: str) -> com_atproto_identity_resolve_did.ResolveDidOutput:
        """Resolves DID to DID document. Does not bi-directionally verify handle.

        Args:
            did: DID to resolve. Format did.

        Returns:
            ResolveDidOutput: `did_doc`.

        Raises:
            errors.DidNotFound: The DID resolution process confirmed that there is no current DID.
            errors.DidDeactivated: The DID previously existed, but has been deactivated.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.resolveDid`.
        """
        _e.declared()

    @_e.endpoint(_RESOLVE_HANDLE)
    def resolve_handle(self, *, handle: str) -> com_atproto_identity_resolve_handle.ResolveHandleOutput:
        """Resolves an atproto handle (hostname) to a DID. Does not necessarily bi-directionally verify
        against the the DID document.

        Args:
            handle: The handle to resolve. Format handle.

        Returns:
            ResolveHandleOutput: `did`.

        Raises:
            errors.HandleNotFound: The resolution process confirmed that the handle does not resolve to any DID.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.resolveHandle`.
        """
        _e.declared()

    @_e.endpoint(_RESOLVE_IDENTITY)
    def resolve_identity(self, *, identifier: str) -> com_atproto_identity_defs.IdentityInfo:
        """Resolves an identity (DID or Handle) to a full identity (DID document and verified handle).

        Args:
            identifier: Handle or DID to resolve. Format at-identifier.

        Returns:
            IdentityInfo: `did`, `handle`, `did_doc`.

        Raises:
            errors.HandleNotFound: The resolution process confirmed that the handle does not resolve to any DID.
            errors.DidNotFound: The DID resolution process confirmed that there is no current DID.
            errors.DidDeactivated: The DID previously existed, but has been deactivated.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.resolveIdentity`.
        """
        _e.declared()

    @_e.endpoint(_SIGN_PLC_OPERATION)
    def sign_plc_operation(
        self,
        *,
        token: str | None = None,
        rotation_keys: list[str] | None = None,
        also_known_as: list[str] | None = None,
        verification_methods: _m.UnknownObject | None = None,
        services: _m.UnknownObject | None = None,
    ) -> com_atproto_identity_sign_plc_operation.SignPlcOperationOutput:
        """Signs a PLC operation to update some value(s) in the requesting DID's document.

        Args:
            token: A token received through com.atproto.identity.requestPlcOperationSignature.
            rotation_keys: A list. Each item: text.
            also_known_as: A list. Each item: text.
            verification_methods: Any object.
            services: Any object.

        Returns:
            SignPlcOperationOutput: `operation`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.signPlcOperation`.
        """
        _e.declared()

    @_e.endpoint(_SUBMIT_PLC_OPERATION)
    def submit_plc_operation(self, *, operation: _m.UnknownObject) -> None:
        """Validates a PLC operation to ensure that it doesn't violate a service's constraints or get
        the identity into a bad state, then submits it to the PLC registry.

        Args:
            operation: Any object.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.submitPlcOperation`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_HANDLE)
    def update_handle(self, *, handle: str) -> None:
        """Updates the current account's handle. Verifies handle validity, and updates did:plc document
        if necessary. Implemented by PDS, and requires auth.

        Args:
            handle: The new handle. Format handle.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.updateHandle`.
        """
        _e.declared()


class AsyncComAtprotoIdentityNamespace(_e.AsyncNamespace):
    """Everything below `com.atproto.identity`.

    Methods: get_recommended_did_credentials, refresh_identity, request_plc_operation_signature,
    resolve_did, resolve_handle, resolve_identity, sign_plc_operation, submit_plc_operation,
    update_handle.
    """

    @_e.async_endpoint(_GET_RECOMMENDED_DID_CREDENTIALS)
    def get_recommended_did_credentials(
        self,
    ) -> com_atproto_identity_get_recommended_did_credentials.GetRecommendedDidCredentialsOutput:
        """Describe the credentials that should be included in the DID doc of an account that is
        migrating to this service.

        Returns:
            GetRecommendedDidCredentialsOutput: `rotation_keys`, `also_known_as`, `verification_methods`, `services`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.getRecommendedDidCredentials`.
        """
        _e.declared()

    @_e.async_endpoint(_REFRESH_IDENTITY)
    def refresh_identity(self, *, identifier: str) -> com_atproto_identity_defs.IdentityInfo:
        """Request that the server re-resolve an identity (DID and handle). The server may ignore this
        request, or require authentication, depending on the role, implementation, and policy of the
        server.

        Args:
            identifier: Format at-identifier.

        Returns:
            IdentityInfo: `did`, `handle`, `did_doc`.

        Raises:
            errors.HandleNotFound: The resolution process confirmed that the handle does not resolve to any DID.
            errors.DidNotFound: The DID resolution process confirmed that there is no current DID.
            errors.DidDeactivated: The DID previously existed, but has been deactivated.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.refreshIdentity`.
        """
        _e.declared()

    @_e.async_endpoint(_REQUEST_PLC_OPERATION_SIGNATURE)
    def request_plc_operation_signature(self) -> None:
        """Request an email with a code to in order to request a signed PLC operation. Requires Auth.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.requestPlcOperationSignature`.
        """
        _e.declared()

    @_e.async_endpoint(_RESOLVE_DID)
    def resolve_did(self, *, did: str) -> com_atproto_identity_resolve_did.ResolveDidOutput:
        """Resolves DID to DID document. Does not bi-directionally verify handle.

        Args:
            did: DID to resolve. Format did.

        Returns:
            ResolveDidOutput: `did_doc`.

        Raises:
            errors.DidNotFound: The DID resolution process confirmed that there is no current DID.
            errors.DidDeactivated: The DID previously existed, but has been deactivated.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.resolveDid`.
        """
        _e.declared()

    @_e.async_endpoint(_RESOLVE_HANDLE)
    def resolve_handle(self, *, handle: str) -> com_atproto_identity_resolve_handle.ResolveHandleOutput:
        """Resolves an atproto handle (hostname) to a DID. Does not necessarily bi-directionally verify
        against the the DID document.

        Args:
            handle: The handle to resolve. Format handle.

        Returns:
            ResolveHandleOutput: `did`.

        Raises:
            errors.HandleNotFound: The resolution process confirmed that the handle does not resolve to any DID.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.resolveHandle`.
        """
        _e.declared()

    @_e.async_endpoint(_RESOLVE_IDENTITY)
    def resolve_identity(self, *, identifier: str) -> com_atproto_identity_defs.IdentityInfo:
        """Resolves an identity (DID or Handle) to a full identity (DID document and verified handle).

        Args:
            identifier: Handle or DID to resolve. Format at-identifier.

        Returns:
            IdentityInfo: `did`, `handle`, `did_doc`.

        Raises:
            errors.HandleNotFound: The resolution process confirmed that the handle does not resolve to any DID.
            errors.DidNotFound: The DID resolution process confirmed that there is no current DID.
            errors.DidDeactivated: The DID previously existed, but has been deactivated.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.resolveIdentity`.
        """
        _e.declared()

    @_e.async_endpoint(_SIGN_PLC_OPERATION)
    def sign_plc_operation(
        self,
        *,
        token: str | None = None,
        rotation_keys: list[str] | None = None,
        also_known_as: list[str] | None = None,
        verification_methods: _m.UnknownObject | None = None,
        services: _m.UnknownObject | None = None,
    ) -> com_atproto_identity_sign_plc_operation.SignPlcOperationOutput:
        """Signs a PLC operation to update some value(s) in the requesting DID's document.

        Args:
            token: A token received through com.atproto.identity.requestPlcOperationSignature.
            rotation_keys: A list. Each item: text.
            also_known_as: A list. Each item: text.
            verification_methods: Any object.
            services: Any object.

        Returns:
            SignPlcOperationOutput: `operation`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.signPlcOperation`.
        """
        _e.declared()

    @_e.async_endpoint(_SUBMIT_PLC_OPERATION)
    def submit_plc_operation(self, *, operation: _m.UnknownObject) -> None:
        """Validates a PLC operation to ensure that it doesn't violate a service's constraints or get
        the identity into a bad state, then submits it to the PLC registry.

        Args:
            operation: Any object.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.submitPlcOperation`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_HANDLE)
    def update_handle(self, *, handle: str) -> None:
        """Updates the current account's handle. Verifies handle validity, and updates did:plc document
        if necessary. Implemented by PDS, and requires auth.

        Args:
            handle: The new handle. Format handle.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.identity.updateHandle`.
        """
        _e.declared()

# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `app.bsky.ageassurance`.

Methods: begin, get_config, get_state.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.ageassurance import defs as app_bsky_ageassurance_defs
    from pysky_sdk.models.app.bsky.ageassurance import get_state as app_bsky_ageassurance_get_state


__all__ = ["AsyncAppBskyAgeassuranceNamespace", "AppBskyAgeassuranceNamespace"]

_BEGIN = _e.MethodSpec(
    nsid="app.bsky.ageassurance.begin",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.ageassurance.begin:BeginInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.ageassurance.defs:State",
    errors=("InvalidEmail", "DidTooLong", "InvalidInitiation", "RegionNotSupported"),
)
_GET_CONFIG = _e.MethodSpec(
    nsid="app.bsky.ageassurance.getConfig",
    kind="query",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.ageassurance.defs:Config",
)
_GET_STATE = _e.MethodSpec(
    nsid="app.bsky.ageassurance.getState",
    kind="query",
    params="pysky_sdk.models.app.bsky.ageassurance.get_state:GetStateParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.ageassurance.get_state:GetStateOutput",
)


class AppBskyAgeassuranceNamespace(_e.Namespace):
    """Everything below `app.bsky.ageassurance`.

    Methods: begin, get_config, get_state.
    """

    @_e.endpoint(_BEGIN)
    def begin(
        self, *, email: str, language: str, country_code: str, region_code: str | None = None
    ) -> app_bsky_ageassurance_defs.State:
        """Initiate Age Assurance for an account.

        Args:
            email: The user's email address to receive Age Assurance instructions.
            language: The user's preferred language for communication during the Age Assurance process.
            country_code: An ISO 3166-1 alpha-2 code of the user's location.
            region_code: An optional ISO 3166-2 code of the user's region or state within the country.

        Returns:
            State: `last_initiated_at`, `status`, `access`.

        Raises:
            errors.InvalidEmail: declared by the Lexicon.
            errors.DidTooLong: declared by the Lexicon.
            errors.InvalidInitiation: declared by the Lexicon.
            errors.RegionNotSupported: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.ageassurance.begin`.
        """
        _e.declared()

    @_e.endpoint(_GET_CONFIG)
    def get_config(self) -> app_bsky_ageassurance_defs.Config:
        """Returns Age Assurance configuration for use on the client.

        Returns:
            Config: `regions`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.ageassurance.getConfig`.
        """
        _e.declared()

    @_e.endpoint(_GET_STATE)
    def get_state(
        self, *, country_code: str, region_code: str | None = None
    ) -> app_bsky_ageassurance_get_state.GetStateOutput:
        """Returns server-computed Age Assurance state, if available, and any additional metadata
        needed to compute Age Assurance state client-side.

        Args:
            country_code: Text.
            region_code: Text.

        Returns:
            GetStateOutput: `state`, `metadata`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.ageassurance.getState`.
        """
        _e.declared()


class AsyncAppBskyAgeassuranceNamespace(_e.AsyncNamespace):
    """Everything below `app.bsky.ageassurance`.

    Methods: begin, get_config, get_state.
    """

    @_e.async_endpoint(_BEGIN)
    def begin(
        self, *, email: str, language: str, country_code: str, region_code: str | None = None
    ) -> app_bsky_ageassurance_defs.State:
        """Initiate Age Assurance for an account.

        Args:
            email: The user's email address to receive Age Assurance instructions.
            language: The user's preferred language for communication during the Age Assurance process.
            country_code: An ISO 3166-1 alpha-2 code of the user's location.
            region_code: An optional ISO 3166-2 code of the user's region or state within the country.

        Returns:
            State: `last_initiated_at`, `status`, `access`.

        Raises:
            errors.InvalidEmail: declared by the Lexicon.
            errors.DidTooLong: declared by the Lexicon.
            errors.InvalidInitiation: declared by the Lexicon.
            errors.RegionNotSupported: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.ageassurance.begin`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_CONFIG)
    def get_config(self) -> app_bsky_ageassurance_defs.Config:
        """Returns Age Assurance configuration for use on the client.

        Returns:
            Config: `regions`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.ageassurance.getConfig`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_STATE)
    def get_state(
        self, *, country_code: str, region_code: str | None = None
    ) -> app_bsky_ageassurance_get_state.GetStateOutput:
        """Returns server-computed Age Assurance state, if available, and any additional metadata
        needed to compute Age Assurance state client-side.

        Args:
            country_code: Text.
            region_code: Text.

        Returns:
            GetStateOutput: `state`, `metadata`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.ageassurance.getState`.
        """
        _e.declared()

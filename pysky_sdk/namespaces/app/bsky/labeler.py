# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `app.bsky.labeler`."""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk import records as _r
from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
    from pysky_sdk.models.app.bsky.labeler import get_services as app_bsky_labeler_get_services
    from pysky_sdk.models.app.bsky.labeler import service as app_bsky_labeler_service


__all__ = ["AsyncAppBskyLabelerNamespace", "AppBskyLabelerNamespace"]

_GET_SERVICES = _e.MethodSpec(
    nsid="app.bsky.labeler.getServices",
    kind="query",
    params="pysky_sdk.models.app.bsky.labeler.get_services:GetServicesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.labeler.get_services:GetServicesOutput",
)


class AppBskyLabelerNamespace(_e.Namespace):
    """Endpoints below `app.bsky.labeler`."""

    @_cached_property
    def service(self) -> _r.SingletonCollection[app_bsky_labeler_service.Service]:
        """A declaration of the existence of labeler service."""
        return _r.SingletonCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.labeler.service",
                "literal:self",
                "pysky_sdk.models.app.bsky.labeler.service:Service",
            ),
        )

    @_e.endpoint(_GET_SERVICES)
    def get_services(
        self, *, dids: _t.List[_m.Did], detailed: _m.Boolean = False
    ) -> app_bsky_labeler_get_services.GetServicesOutput:
        """Get information about a list of labeler services.

        Args:
            dids: Each item: format: did.
            detailed: Default: false.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.labeler.getServices`.
        """
        return _e.declared()


class AsyncAppBskyLabelerNamespace(_e.AsyncNamespace):
    """Endpoints below `app.bsky.labeler`."""

    @_cached_property
    def service(self) -> _r.AsyncSingletonCollection[app_bsky_labeler_service.Service]:
        """A declaration of the existence of labeler service."""
        return _r.AsyncSingletonCollection(
            self._client,
            _r.CollectionSpec(
                "app.bsky.labeler.service",
                "literal:self",
                "pysky_sdk.models.app.bsky.labeler.service:Service",
            ),
        )

    @_e.async_endpoint(_GET_SERVICES)
    def get_services(
        self, *, dids: _t.List[_m.Did], detailed: _m.Boolean = False
    ) -> app_bsky_labeler_get_services.GetServicesOutput:
        """Get information about a list of labeler services.

        Args:
            dids: Each item: format: did.
            detailed: Default: false.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `app.bsky.labeler.getServices`.
        """
        return _e.declared()

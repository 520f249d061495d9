# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `app.bsky.labeler`.

Records: service.

Methods: get_services.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk import records as _r
from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
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
    """Everything below `app.bsky.labeler`.

    Records: service.

    Methods: get_services.
    """

    @_cached_property
    def service(self) -> _r.SingletonCollection[app_bsky_labeler_service.Service]:
        """A declaration of the existence of labeler service.

        Record key: `self` alone.

        Source: Lexicon `app.bsky.labeler.service`.
        """
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
        self, *, dids: list[str], detailed: bool = False
    ) -> app_bsky_labeler_get_services.GetServicesOutput:
        """Get information about a list of labeler services.

        Args:
            dids: Each item: format did.
            detailed: Default False.

        Returns:
            GetServicesOutput: `views`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.labeler.getServices`.
        """
        _e.declared()


class AsyncAppBskyLabelerNamespace(_e.AsyncNamespace):
    """Everything below `app.bsky.labeler`.

    Records: service.

    Methods: get_services.
    """

    @_cached_property
    def service(self) -> _r.AsyncSingletonCollection[app_bsky_labeler_service.Service]:
        """A declaration of the existence of labeler service.

        Record key: `self` alone.

        Source: Lexicon `app.bsky.labeler.service`.
        """
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
        self, *, dids: list[str], detailed: bool = False
    ) -> app_bsky_labeler_get_services.GetServicesOutput:
        """Get information about a list of labeler services.

        Args:
            dids: Each item: format did.
            detailed: Default False.

        Returns:
            GetServicesOutput: `views`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.labeler.getServices`.
        """
        _e.declared()

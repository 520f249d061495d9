# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `tools.ozone`."""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.tools.ozone.communication import (
        AsyncToolsOzoneCommunicationNamespace,
        ToolsOzoneCommunicationNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.hosting import (
        AsyncToolsOzoneHostingNamespace,
        ToolsOzoneHostingNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.moderation import (
        AsyncToolsOzoneModerationNamespace,
        ToolsOzoneModerationNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.queue import AsyncToolsOzoneQueueNamespace, ToolsOzoneQueueNamespace
    from pysky_sdk.namespaces.tools.ozone.report import (
        AsyncToolsOzoneReportNamespace,
        ToolsOzoneReportNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.safelink import (
        AsyncToolsOzoneSafelinkNamespace,
        ToolsOzoneSafelinkNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.server import (
        AsyncToolsOzoneServerNamespace,
        ToolsOzoneServerNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.set import AsyncToolsOzoneSetNamespace, ToolsOzoneSetNamespace
    from pysky_sdk.namespaces.tools.ozone.setting import (
        AsyncToolsOzoneSettingNamespace,
        ToolsOzoneSettingNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.signature import (
        AsyncToolsOzoneSignatureNamespace,
        ToolsOzoneSignatureNamespace,
    )
    from pysky_sdk.namespaces.tools.ozone.team import AsyncToolsOzoneTeamNamespace, ToolsOzoneTeamNamespace
    from pysky_sdk.namespaces.tools.ozone.verification import (
        AsyncToolsOzoneVerificationNamespace,
        ToolsOzoneVerificationNamespace,
    )

__all__ = ["AsyncToolsOzoneNamespace", "ToolsOzoneNamespace"]


class ToolsOzoneNamespace(_e.Namespace):
    """Endpoints below `tools.ozone`."""

    @_cached_property
    def communication(self) -> ToolsOzoneCommunicationNamespace:
        """Endpoints below `tools.ozone.communication`."""
        from pysky_sdk.namespaces.tools.ozone.communication import ToolsOzoneCommunicationNamespace

        return ToolsOzoneCommunicationNamespace(self._client)

    @_cached_property
    def hosting(self) -> ToolsOzoneHostingNamespace:
        """Endpoints below `tools.ozone.hosting`."""
        from pysky_sdk.namespaces.tools.ozone.hosting import ToolsOzoneHostingNamespace

        return ToolsOzoneHostingNamespace(self._client)

    @_cached_property
    def moderation(self) -> ToolsOzoneModerationNamespace:
        """Endpoints below `tools.ozone.moderation`."""
        from pysky_sdk.namespaces.tools.ozone.moderation import ToolsOzoneModerationNamespace

        return ToolsOzoneModerationNamespace(self._client)

    @_cached_property
    def queue(self) -> ToolsOzoneQueueNamespace:
        """Endpoints below `tools.ozone.queue`."""
        from pysky_sdk.namespaces.tools.ozone.queue import ToolsOzoneQueueNamespace

        return ToolsOzoneQueueNamespace(self._client)

    @_cached_property
    def report(self) -> ToolsOzoneReportNamespace:
        """Endpoints below `tools.ozone.report`."""
        from pysky_sdk.namespaces.tools.ozone.report import ToolsOzoneReportNamespace

        return ToolsOzoneReportNamespace(self._client)

    @_cached_property
    def safelink(self) -> ToolsOzoneSafelinkNamespace:
        """Endpoints below `tools.ozone.safelink`."""
        from pysky_sdk.namespaces.tools.ozone.safelink import ToolsOzoneSafelinkNamespace

        return ToolsOzoneSafelinkNamespace(self._client)

    @_cached_property
    def server(self) -> ToolsOzoneServerNamespace:
        """Endpoints below `tools.ozone.server`."""
        from pysky_sdk.namespaces.tools.ozone.server import ToolsOzoneServerNamespace

        return ToolsOzoneServerNamespace(self._client)

    @_cached_property
    def set(self) -> ToolsOzoneSetNamespace:
        """Endpoints below `tools.ozone.set`."""
        from pysky_sdk.namespaces.tools.ozone.set import ToolsOzoneSetNamespace

        return ToolsOzoneSetNamespace(self._client)

    @_cached_property
    def setting(self) -> ToolsOzoneSettingNamespace:
        """Endpoints below `tools.ozone.setting`."""
        from pysky_sdk.namespaces.tools.ozone.setting import ToolsOzoneSettingNamespace

        return ToolsOzoneSettingNamespace(self._client)

    @_cached_property
    def signature(self) -> ToolsOzoneSignatureNamespace:
        """Endpoints below `tools.ozone.signature`."""
        from pysky_sdk.namespaces.tools.ozone.signature import ToolsOzoneSignatureNamespace

        return ToolsOzoneSignatureNamespace(self._client)

    @_cached_property
    def team(self) -> ToolsOzoneTeamNamespace:
        """Endpoints below `tools.ozone.team`."""
        from pysky_sdk.namespaces.tools.ozone.team import ToolsOzoneTeamNamespace

        return ToolsOzoneTeamNamespace(self._client)

    @_cached_property
    def verification(self) -> ToolsOzoneVerificationNamespace:
        """Endpoints below `tools.ozone.verification`."""
        from pysky_sdk.namespaces.tools.ozone.verification import ToolsOzoneVerificationNamespace

        return ToolsOzoneVerificationNamespace(self._client)


class AsyncToolsOzoneNamespace(_e.AsyncNamespace):
    """Endpoints below `tools.ozone`."""

    @_cached_property
    def communication(self) -> AsyncToolsOzoneCommunicationNamespace:
        """Endpoints below `tools.ozone.communication`."""
        from pysky_sdk.namespaces.tools.ozone.communication import AsyncToolsOzoneCommunicationNamespace

        return AsyncToolsOzoneCommunicationNamespace(self._client)

    @_cached_property
    def hosting(self) -> AsyncToolsOzoneHostingNamespace:
        """Endpoints below `tools.ozone.hosting`."""
        from pysky_sdk.namespaces.tools.ozone.hosting import AsyncToolsOzoneHostingNamespace

        return AsyncToolsOzoneHostingNamespace(self._client)

    @_cached_property
    def moderation(self) -> AsyncToolsOzoneModerationNamespace:
        """Endpoints below `tools.ozone.moderation`."""
        from pysky_sdk.namespaces.tools.ozone.moderation import AsyncToolsOzoneModerationNamespace

        return AsyncToolsOzoneModerationNamespace(self._client)

    @_cached_property
    def queue(self) -> AsyncToolsOzoneQueueNamespace:
        """Endpoints below `tools.ozone.queue`."""
        from pysky_sdk.namespaces.tools.ozone.queue import AsyncToolsOzoneQueueNamespace

        return AsyncToolsOzoneQueueNamespace(self._client)

    @_cached_property
    def report(self) -> AsyncToolsOzoneReportNamespace:
        """Endpoints below `tools.ozone.report`."""
        from pysky_sdk.namespaces.tools.ozone.report import AsyncToolsOzoneReportNamespace

        return AsyncToolsOzoneReportNamespace(self._client)

    @_cached_property
    def safelink(self) -> AsyncToolsOzoneSafelinkNamespace:
        """Endpoints below `tools.ozone.safelink`."""
        from pysky_sdk.namespaces.tools.ozone.safelink import AsyncToolsOzoneSafelinkNamespace

        return AsyncToolsOzoneSafelinkNamespace(self._client)

    @_cached_property
    def server(self) -> AsyncToolsOzoneServerNamespace:
        """Endpoints below `tools.ozone.server`."""
        from pysky_sdk.namespaces.tools.ozone.server import AsyncToolsOzoneServerNamespace

        return AsyncToolsOzoneServerNamespace(self._client)

    @_cached_property
    def set(self) -> AsyncToolsOzoneSetNamespace:
        """Endpoints below `tools.ozone.set`."""
        from pysky_sdk.namespaces.tools.ozone.set import AsyncToolsOzoneSetNamespace

        return AsyncToolsOzoneSetNamespace(self._client)

    @_cached_property
    def setting(self) -> AsyncToolsOzoneSettingNamespace:
        """Endpoints below `tools.ozone.setting`."""
        from pysky_sdk.namespaces.tools.ozone.setting import AsyncToolsOzoneSettingNamespace

        return AsyncToolsOzoneSettingNamespace(self._client)

    @_cached_property
    def signature(self) -> AsyncToolsOzoneSignatureNamespace:
        """Endpoints below `tools.ozone.signature`."""
        from pysky_sdk.namespaces.tools.ozone.signature import AsyncToolsOzoneSignatureNamespace

        return AsyncToolsOzoneSignatureNamespace(self._client)

    @_cached_property
    def team(self) -> AsyncToolsOzoneTeamNamespace:
        """Endpoints below `tools.ozone.team`."""
        from pysky_sdk.namespaces.tools.ozone.team import AsyncToolsOzoneTeamNamespace

        return AsyncToolsOzoneTeamNamespace(self._client)

    @_cached_property
    def verification(self) -> AsyncToolsOzoneVerificationNamespace:
        """Endpoints below `tools.ozone.verification`."""
        from pysky_sdk.namespaces.tools.ozone.verification import AsyncToolsOzoneVerificationNamespace

        return AsyncToolsOzoneVerificationNamespace(self._client)

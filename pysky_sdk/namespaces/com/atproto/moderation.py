# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `com.atproto.moderation`."""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
    from pysky_sdk.models.com.atproto.admin import defs as com_atproto_admin_defs
    from pysky_sdk.models.com.atproto.moderation import create_report as com_atproto_moderation_create_report
    from pysky_sdk.models.com.atproto.moderation import defs as com_atproto_moderation_defs
    from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref


__all__ = ["AsyncComAtprotoModerationNamespace", "ComAtprotoModerationNamespace"]

_CREATE_REPORT = _e.MethodSpec(
    nsid="com.atproto.moderation.createReport",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.moderation.create_report:CreateReportInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.moderation.create_report:CreateReportOutput",
)


class ComAtprotoModerationNamespace(_e.Namespace):
    """Endpoints below `com.atproto.moderation`."""

    @_e.endpoint(_CREATE_REPORT)
    def create_report(
        self,
        *,
        reason_type: com_atproto_moderation_defs.ReasonType,
        subject: _t.Annotated[
            _t.Union[com_atproto_admin_defs.RepoRef, com_atproto_repo_strong_ref.StrongRef, _m.Unknown],
            _m.OPEN_UNION,
        ],
        reason: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 20000, None, 2000)]] = None,
        mod_tool: _t.Optional[com_atproto_moderation_create_report.ModTool] = None,
    ) -> com_atproto_moderation_create_report.CreateReportOutput:
        """Submit a moderation report regarding an atproto account or record. Implemented by moderation
        services (with PDS proxying), and requires auth.

        Args:
            reason_type: Indicates the broad category of violation the report is for.
            subject: No description.
            reason: Additional context about the content and violation. At most 2000 graphemes. At
                most 20000 UTF-8 bytes.
            mod_tool: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.moderation.createReport`.
        """
        return _e.declared()


class AsyncComAtprotoModerationNamespace(_e.AsyncNamespace):
    """Endpoints below `com.atproto.moderation`."""

    @_e.async_endpoint(_CREATE_REPORT)
    def create_report(
        self,
        *,
        reason_type: com_atproto_moderation_defs.ReasonType,
        subject: _t.Annotated[
            _t.Union[com_atproto_admin_defs.RepoRef, com_atproto_repo_strong_ref.StrongRef, _m.Unknown],
            _m.OPEN_UNION,
        ],
        reason: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 20000, None, 2000)]] = None,
        mod_tool: _t.Optional[com_atproto_moderation_create_report.ModTool] = None,
    ) -> com_atproto_moderation_create_report.CreateReportOutput:
        """Submit a moderation report regarding an atproto account or record. Implemented by moderation
        services (with PDS proxying), and requires auth.

        Args:
            reason_type: Indicates the broad category of violation the report is for.
            subject: No description.
            reason: Additional context about the content and violation. At most 2000 graphemes. At
                most 20000 UTF-8 bytes.
            mod_tool: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.moderation.createReport`.
        """
        return _e.declared()

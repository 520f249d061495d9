# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `com.atproto.moderation`.

Methods: create_report.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
    from pysky_sdk.models.com.atproto.admin import defs as com_atproto_admin_defs
    from pysky_sdk.models.com.atproto.moderation import create_report as com_atproto_moderation_create_report
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
    """Everything below `com.atproto.moderation`.

    Methods: create_report.
    """

    @_e.endpoint(_CREATE_REPORT)
    def create_report(
        self,
        *,
        reason_type: _t.Literal[
            "com.atproto.moderation.defs#reasonSpam",
            "com.atproto.moderation.defs#reasonViolation",
            "com.atproto.moderation.defs#reasonMisleading",
            "com.atproto.moderation.defs#reasonSexual",
            "com.atproto.moderation.defs#reasonRude",
            "com.atproto.moderation.defs#reasonOther",
            "com.atproto.moderation.defs#reasonAppeal",
            "tools.ozone.report.defs#reasonAppeal",
            "tools.ozone.report.defs#reasonOther",
            "tools.ozone.report.defs#reasonViolenceAnimal",
            "tools.ozone.report.defs#reasonViolenceThreats",
            "tools.ozone.report.defs#reasonViolenceGraphicContent",
            "tools.ozone.report.defs#reasonViolenceGlorification",
            "tools.ozone.report.defs#reasonViolenceExtremistContent",
            "tools.ozone.report.defs#reasonViolenceTrafficking",
            "tools.ozone.report.defs#reasonViolenceOther",
            "tools.ozone.report.defs#reasonSexualAbuseContent",
            "tools.ozone.report.defs#reasonSexualNCII",
            "tools.ozone.report.defs#reasonSexualDeepfake",
            "tools.ozone.report.defs#reasonSexualAnimal",
            "tools.ozone.report.defs#reasonSexualUnlabeled",
            "tools.ozone.report.defs#reasonSexualOther",
            "tools.ozone.report.defs#reasonChildSafetyCSAM",
            "tools.ozone.report.defs#reasonChildSafetyGroom",
            "tools.ozone.report.defs#reasonChildSafetyPrivacy",
            "tools.ozone.report.defs#reasonChildSafetyHarassment",
            "tools.ozone.report.defs#reasonChildSafetyOther",
            "tools.ozone.report.defs#reasonHarassmentTroll",
            "tools.ozone.report.defs#reasonHarassmentTargeted",
            "tools.ozone.report.defs#reasonHarassmentHateSpeech",
            "tools.ozone.report.defs#reasonHarassmentDoxxing",
            "tools.ozone.report.defs#reasonHarassmentOther",
            "tools.ozone.report.defs#reasonMisleadingBot",
            "tools.ozone.report.defs#reasonMisleadingImpersonation",
            "tools.ozone.report.defs#reasonMisleadingSpam",
            "tools.ozone.report.defs#reasonMisleadingScam",
            "tools.ozone.report.defs#reasonMisleadingElections",
            "tools.ozone.report.defs#reasonMisleadingOther",
            "tools.ozone.report.defs#reasonRuleSiteSecurity",
            "tools.ozone.report.defs#reasonRuleProhibitedSales",
            "tools.ozone.report.defs#reasonRuleBanEvasion",
            "tools.ozone.report.defs#reasonRuleOther",
            "tools.ozone.report.defs#reasonSelfHarmContent",
            "tools.ozone.report.defs#reasonSelfHarmED",
            "tools.ozone.report.defs#reasonSelfHarmStunts",
            "tools.ozone.report.defs#reasonSelfHarmSubstances",
            "tools.ozone.report.defs#reasonSelfHarmOther",
        ]
        | str,
        subject: com_atproto_admin_defs.RepoRef | com_atproto_repo_strong_ref.StrongRef | _m.Unknown,
        reason: str | None = None,
        mod_tool: com_atproto_moderation_create_report.ModTool | None = None,
    ) -> com_atproto_moderation_create_report.CreateReportOutput:
        """Submit a moderation report regarding an atproto account or record. Implemented by moderation
        services (with PDS proxying), and requires auth.

        Args:
            reason_type: Indicates the broad category of violation the report is for. Known values: com.atproto.moderation.defs#reasonSpam, com.atproto.moderation.defs#reasonViolation, com.atproto.moderation.defs#reasonMisleading, com.atproto.moderation.defs#reasonSexual, com.atproto.moderation.defs#reasonRude, com.atproto.moderation.defs#reasonOther, com.atproto.moderation.defs#reasonAppeal, tools.ozone.report.defs#reasonAppeal, tools.ozone.report.defs#reasonOther, tools.ozone.report.defs#reasonViolenceAnimal, tools.ozone.report.defs#reasonViolenceThreats, tools.ozone.report.defs#reasonViolenceGraphicContent, tools.ozone.report.defs#reasonViolenceGlorification, tools.ozone.report.defs#reasonViolenceExtremistContent, tools.ozone.report.defs#reasonViolenceTrafficking, tools.ozone.report.defs#reasonViolenceOther, tools.ozone.report.defs#reasonSexualAbuseContent, tools.ozone.report.defs#reasonSexualNCII, tools.ozone.report.defs#reasonSexualDeepfake, tools.ozone.report.defs#reasonSexualAnimal, tools.ozone.report.defs#reasonSexualUnlabeled, tools.ozone.report.defs#reasonSexualOther, tools.ozone.report.defs#reasonChildSafetyCSAM, tools.ozone.report.defs#reasonChildSafetyGroom, tools.ozone.report.defs#reasonChildSafetyPrivacy, tools.ozone.report.defs#reasonChildSafetyHarassment, tools.ozone.report.defs#reasonChildSafetyOther, tools.ozone.report.defs#reasonHarassmentTroll, tools.ozone.report.defs#reasonHarassmentTargeted, tools.ozone.report.defs#reasonHarassmentHateSpeech, tools.ozone.report.defs#reasonHarassmentDoxxing, tools.ozone.report.defs#reasonHarassmentOther, tools.ozone.report.defs#reasonMisleadingBot, tools.ozone.report.defs#reasonMisleadingImpersonation, tools.ozone.report.defs#reasonMisleadingSpam, tools.ozone.report.defs#reasonMisleadingScam, tools.ozone.report.defs#reasonMisleadingElections, tools.ozone.report.defs#reasonMisleadingOther, tools.ozone.report.defs#reasonRuleSiteSecurity, tools.ozone.report.defs#reasonRuleProhibitedSales, tools.ozone.report.defs#reasonRuleBanEvasion, tools.ozone.report.defs#reasonRuleOther, tools.ozone.report.defs#reasonSelfHarmContent, tools.ozone.report.defs#reasonSelfHarmED, tools.ozone.report.defs#reasonSelfHarmStunts, tools.ozone.report.defs#reasonSelfHarmSubstances, tools.ozone.report.defs#reasonSelfHarmOther.
            subject: One of `com.atproto.admin.defs#repoRef`, `com.atproto.repo.strongRef`.
            reason: Additional context about the content and violation. At most 2000 graphemes; at most 20000 UTF-8 bytes.
            mod_tool: See `com.atproto.moderation.createReport#modTool`.

        Returns:
            CreateReportOutput: `id`, `reason_type`, `reason`, `subject`, `reported_by`, `created_at`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.moderation.createReport`.
        """
        _e.declared()


class AsyncComAtprotoModerationNamespace(_e.AsyncNamespace):
    """Everything below `com.atproto.moderation`.

    Methods: create_report.
    """

    @_e.async_endpoint(_CREATE_REPORT)
    def create_report(
        self,
        *,
        reason_type: _t.Literal[
            "com.atproto.moderation.defs#reasonSpam",
            "com.atproto.moderation.defs#reasonViolation",
            "com.atproto.moderation.defs#reasonMisleading",
            "com.atproto.moderation.defs#reasonSexual",
            "com.atproto.moderation.defs#reasonRude",
            "com.atproto.moderation.defs#reasonOther",
            "com.atproto.moderation.defs#reasonAppeal",
            "tools.ozone.report.defs#reasonAppeal",
            "tools.ozone.report.defs#reasonOther",
            "tools.ozone.report.defs#reasonViolenceAnimal",
            "tools.ozone.report.defs#reasonViolenceThreats",
            "tools.ozone.report.defs#reasonViolenceGraphicContent",
            "tools.ozone.report.defs#reasonViolenceGlorification",
            "tools.ozone.report.defs#reasonViolenceExtremistContent",
            "tools.ozone.report.defs#reasonViolenceTrafficking",
            "tools.ozone.report.defs#reasonViolenceOther",
            "tools.ozone.report.defs#reasonSexualAbuseContent",
            "tools.ozone.report.defs#reasonSexualNCII",
            "tools.ozone.report.defs#reasonSexualDeepfake",
            "tools.ozone.report.defs#reasonSexualAnimal",
            "tools.ozone.report.defs#reasonSexualUnlabeled",
            "tools.ozone.report.defs#reasonSexualOther",
            "tools.ozone.report.defs#reasonChildSafetyCSAM",
            "tools.ozone.report.defs#reasonChildSafetyGroom",
            "tools.ozone.report.defs#reasonChildSafetyPrivacy",
            "tools.ozone.report.defs#reasonChildSafetyHarassment",
            "tools.ozone.report.defs#reasonChildSafetyOther",
            "tools.ozone.report.defs#reasonHarassmentTroll",
            "tools.ozone.report.defs#reasonHarassmentTargeted",
            "tools.ozone.report.defs#reasonHarassmentHateSpeech",
            "tools.ozone.report.defs#reasonHarassmentDoxxing",
            "tools.ozone.report.defs#reasonHarassmentOther",
            "tools.ozone.report.defs#reasonMisleadingBot",
            "tools.ozone.report.defs#reasonMisleadingImpersonation",
            "tools.ozone.report.defs#reasonMisleadingSpam",
            "tools.ozone.report.defs#reasonMisleadingScam",
            "tools.ozone.report.defs#reasonMisleadingElections",
            "tools.ozone.report.defs#reasonMisleadingOther",
            "tools.ozone.report.defs#reasonRuleSiteSecurity",
            "tools.ozone.report.defs#reasonRuleProhibitedSales",
            "tools.ozone.report.defs#reasonRuleBanEvasion",
            "tools.ozone.report.defs#reasonRuleOther",
            "tools.ozone.report.defs#reasonSelfHarmContent",
            "tools.ozone.report.defs#reasonSelfHarmED",
            "tools.ozone.report.defs#reasonSelfHarmStunts",
            "tools.ozone.report.defs#reasonSelfHarmSubstances",
            "tools.ozone.report.defs#reasonSelfHarmOther",
        ]
        | str,
        subject: com_atproto_admin_defs.RepoRef | com_atproto_repo_strong_ref.StrongRef | _m.Unknown,
        reason: str | None = None,
        mod_tool: com_atproto_moderation_create_report.ModTool | None = None,
    ) -> com_atproto_moderation_create_report.CreateReportOutput:
        """Submit a moderation report regarding an atproto account or record. Implemented by moderation
        services (with PDS proxying), and requires auth.

        Args:
            reason_type: Indicates the broad category of violation the report is for. Known values: com.atproto.moderation.defs#reasonSpam, com.atproto.moderation.defs#reasonViolation, com.atproto.moderation.defs#reasonMisleading, com.atproto.moderation.defs#reasonSexual, com.atproto.moderation.defs#reasonRude, com.atproto.moderation.defs#reasonOther, com.atproto.moderation.defs#reasonAppeal, tools.ozone.report.defs#reasonAppeal, tools.ozone.report.defs#reasonOther, tools.ozone.report.defs#reasonViolenceAnimal, tools.ozone.report.defs#reasonViolenceThreats, tools.ozone.report.defs#reasonViolenceGraphicContent, tools.ozone.report.defs#reasonViolenceGlorification, tools.ozone.report.defs#reasonViolenceExtremistContent, tools.ozone.report.defs#reasonViolenceTrafficking, tools.ozone.report.defs#reasonViolenceOther, tools.ozone.report.defs#reasonSexualAbuseContent, tools.ozone.report.defs#reasonSexualNCII, tools.ozone.report.defs#reasonSexualDeepfake, tools.ozone.report.defs#reasonSexualAnimal, tools.ozone.report.defs#reasonSexualUnlabeled, tools.ozone.report.defs#reasonSexualOther, tools.ozone.report.defs#reasonChildSafetyCSAM, tools.ozone.report.defs#reasonChildSafetyGroom, tools.ozone.report.defs#reasonChildSafetyPrivacy, tools.ozone.report.defs#reasonChildSafetyHarassment, tools.ozone.report.defs#reasonChildSafetyOther, tools.ozone.report.defs#reasonHarassmentTroll, tools.ozone.report.defs#reasonHarassmentTargeted, tools.ozone.report.defs#reasonHarassmentHateSpeech, tools.ozone.report.defs#reasonHarassmentDoxxing, tools.ozone.report.defs#reasonHarassmentOther, tools.ozone.report.defs#reasonMisleadingBot, tools.ozone.report.defs#reasonMisleadingImpersonation, tools.ozone.report.defs#reasonMisleadingSpam, tools.ozone.report.defs#reasonMisleadingScam, tools.ozone.report.defs#reasonMisleadingElections, tools.ozone.report.defs#reasonMisleadingOther, tools.ozone.report.defs#reasonRuleSiteSecurity, tools.ozone.report.defs#reasonRuleProhibitedSales, tools.ozone.report.defs#reasonRuleBanEvasion, tools.ozone.report.defs#reasonRuleOther, tools.ozone.report.defs#reasonSelfHarmContent, tools.ozone.report.defs#reasonSelfHarmED, tools.ozone.report.defs#reasonSelfHarmStunts, tools.ozone.report.defs#reasonSelfHarmSubstances, tools.ozone.report.defs#reasonSelfHarmOther.
            subject: One of `com.atproto.admin.defs#repoRef`, `com.atproto.repo.strongRef`.
            reason: Additional context about the content and violation. At most 2000 graphemes; at most 20000 UTF-8 bytes.
            mod_tool: See `com.atproto.moderation.createReport#modTool`.

        Returns:
            CreateReportOutput: `id`, `reason_type`, `reason`, `subject`, `reported_by`, `created_at`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.moderation.createReport`.
        """
        _e.declared()

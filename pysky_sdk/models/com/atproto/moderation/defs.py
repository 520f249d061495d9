# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.moderation.defs`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = [
    "REASON_APPEAL",
    "REASON_MISLEADING",
    "REASON_OTHER",
    "REASON_RUDE",
    "REASON_SEXUAL",
    "REASON_SPAM",
    "REASON_VIOLATION",
    "ReasonType",
    "SubjectType",
]

REASON_SPAM: _t.Final = "com.atproto.moderation.defs#reasonSpam"
"""Spam: frequent unwanted promotion, replies, mentions. Prefer new lexicon definition
`tools.ozone.report.defs#reasonMisleadingSpam`.
"""

REASON_VIOLATION: _t.Final = "com.atproto.moderation.defs#reasonViolation"
"""Direct violation of server rules, laws, terms of service. Prefer new lexicon definition
`tools.ozone.report.defs#reasonRuleOther`.
"""

REASON_MISLEADING: _t.Final = "com.atproto.moderation.defs#reasonMisleading"
"""Misleading identity, affiliation, or content. Prefer new lexicon definition
`tools.ozone.report.defs#reasonMisleadingOther`.
"""

REASON_SEXUAL: _t.Final = "com.atproto.moderation.defs#reasonSexual"
"""Unwanted or mislabeled sexual content. Prefer new lexicon definition
`tools.ozone.report.defs#reasonSexualUnlabeled`.
"""

REASON_RUDE: _t.Final = "com.atproto.moderation.defs#reasonRude"
"""Rude, harassing, explicit, or otherwise unwelcoming behavior. Prefer new lexicon definition
`tools.ozone.report.defs#reasonHarassmentOther`.
"""

REASON_OTHER: _t.Final = "com.atproto.moderation.defs#reasonOther"
"""Reports not falling under another report category. Prefer new lexicon definition
`tools.ozone.report.defs#reasonOther`.
"""

REASON_APPEAL: _t.Final = "com.atproto.moderation.defs#reasonAppeal"
"""Appeal a previously taken moderation action."""

ReasonType = _t.Annotated[
    _t.Literal[
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
    | _m.String,
    _m.KNOWN_VALUES,
]
"""Known values: com.atproto.moderation.defs#reasonSpam, com.atproto.moderation.defs#reasonViolation,
com.atproto.moderation.defs#reasonMisleading, com.atproto.moderation.defs#reasonSexual,
com.atproto.moderation.defs#reasonRude, com.atproto.moderation.defs#reasonOther,
com.atproto.moderation.defs#reasonAppeal, tools.ozone.report.defs#reasonAppeal,
tools.ozone.report.defs#reasonOther, tools.ozone.report.defs#reasonViolenceAnimal,
tools.ozone.report.defs#reasonViolenceThreats, tools.ozone.report.defs#reasonViolenceGraphicContent,
tools.ozone.report.defs#reasonViolenceGlorification,
tools.ozone.report.defs#reasonViolenceExtremistContent,
tools.ozone.report.defs#reasonViolenceTrafficking, tools.ozone.report.defs#reasonViolenceOther,
tools.ozone.report.defs#reasonSexualAbuseContent, tools.ozone.report.defs#reasonSexualNCII,
tools.ozone.report.defs#reasonSexualDeepfake, tools.ozone.report.defs#reasonSexualAnimal,
tools.ozone.report.defs#reasonSexualUnlabeled, tools.ozone.report.defs#reasonSexualOther,
tools.ozone.report.defs#reasonChildSafetyCSAM, tools.ozone.report.defs#reasonChildSafetyGroom,
tools.ozone.report.defs#reasonChildSafetyPrivacy,
tools.ozone.report.defs#reasonChildSafetyHarassment, tools.ozone.report.defs#reasonChildSafetyOther,
tools.ozone.report.defs#reasonHarassmentTroll, tools.ozone.report.defs#reasonHarassmentTargeted,
tools.ozone.report.defs#reasonHarassmentHateSpeech, tools.ozone.report.defs#reasonHarassmentDoxxing,
tools.ozone.report.defs#reasonHarassmentOther, tools.ozone.report.defs#reasonMisleadingBot,
tools.ozone.report.defs#reasonMisleadingImpersonation, tools.ozone.report.defs#reasonMisleadingSpam,
tools.ozone.report.defs#reasonMisleadingScam, tools.ozone.report.defs#reasonMisleadingElections,
tools.ozone.report.defs#reasonMisleadingOther, tools.ozone.report.defs#reasonRuleSiteSecurity,
tools.ozone.report.defs#reasonRuleProhibitedSales, tools.ozone.report.defs#reasonRuleBanEvasion,
tools.ozone.report.defs#reasonRuleOther, tools.ozone.report.defs#reasonSelfHarmContent,
tools.ozone.report.defs#reasonSelfHarmED, tools.ozone.report.defs#reasonSelfHarmStunts,
tools.ozone.report.defs#reasonSelfHarmSubstances, tools.ozone.report.defs#reasonSelfHarmOther.
"""

SubjectType = _t.Annotated[_t.Literal["account", "record", "chat"] | _m.String, _m.KNOWN_VALUES]
"""Tag describing a type of subject that might be reported. Known values: account, record, chat."""

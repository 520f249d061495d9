# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.safelink.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["ActionType", "Event", "EventType", "PatternType", "ReasonType", "UrlRule"]

EventType = _t.Annotated[_t.Literal["addRule", "updateRule", "removeRule"] | _m.String, _m.KNOWN_VALUES]
"""Known values: addRule, updateRule, removeRule."""

PatternType = _t.Annotated[_t.Literal["domain", "url"] | _m.String, _m.KNOWN_VALUES]
"""Known values: domain, url."""

ActionType = _t.Annotated[_t.Literal["block", "warn", "whitelist"] | _m.String, _m.KNOWN_VALUES]
"""Known values: block, warn, whitelist."""

ReasonType = _t.Annotated[_t.Literal["csam", "spam", "phishing", "none"] | _m.String, _m.KNOWN_VALUES]
"""Known values: csam, spam, phishing, none."""


class Event(_m.Model):
    """An event for URL safety decisions.

    Source: Lexicon `tools.ozone.safelink.defs#event`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.safelink.defs#event"

    id: _m.Integer
    """Auto-incrementing row ID."""

    event_type: EventType = _Field(validation_alias="eventType", serialization_alias="eventType")
    """Known values: addRule, updateRule, removeRule."""

    url: _m.String
    """The URL that this rule applies to."""

    pattern: PatternType
    """Known values: domain, url."""

    action: ActionType
    """Known values: block, warn, whitelist."""

    reason: ReasonType
    """Known values: csam, spam, phishing, none."""

    created_by: _m.Did = _Field(validation_alias="createdBy", serialization_alias="createdBy")
    """DID of the user who created this rule. Format did."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    comment: _t.Optional[_m.String] = None
    """Optional comment about the decision."""


class UrlRule(_m.Model):
    """Input for creating a URL safety rule.

    Source: Lexicon `tools.ozone.safelink.defs#urlRule`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.safelink.defs#urlRule"

    url: _m.String
    """The URL or domain to apply the rule to."""

    pattern: PatternType
    """Known values: domain, url."""

    action: ActionType
    """Known values: block, warn, whitelist."""

    reason: ReasonType
    """Known values: csam, spam, phishing, none."""

    comment: _t.Optional[_m.String] = None
    """Optional comment about the decision."""

    created_by: _m.Did = _Field(validation_alias="createdBy", serialization_alias="createdBy")
    """DID of the user added the rule. Format did."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Timestamp when the rule was created. Format datetime."""

    updated_at: _m.Datetime = _Field(validation_alias="updatedAt", serialization_alias="updatedAt")
    """Timestamp when the rule was last updated. Format datetime."""

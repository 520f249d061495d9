# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `tools.ozone.safelink`.

Methods: add_rule, query_events, query_rules, remove_rule, update_rule.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.safelink import defs as tools_ozone_safelink_defs
    from pysky_sdk.models.tools.ozone.safelink import query_events as tools_ozone_safelink_query_events
    from pysky_sdk.models.tools.ozone.safelink import query_rules as tools_ozone_safelink_query_rules


__all__ = ["AsyncToolsOzoneSafelinkNamespace", "ToolsOzoneSafelinkNamespace"]

_ADD_RULE = _e.MethodSpec(
    nsid="tools.ozone.safelink.addRule",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.safelink.add_rule:AddRuleInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.safelink.defs:Event",
    errors=("InvalidUrl", "RuleAlreadyExists"),
)
_QUERY_EVENTS = _e.MethodSpec(
    nsid="tools.ozone.safelink.queryEvents",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.safelink.query_events:QueryEventsInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.safelink.query_events:QueryEventsOutput",
    cursor="input",
    items="events",
    order="newest",
    turned_by=(("sortDirection", "asc", "oldest"),),
    identity=("id",),
    position=("id",),
)
_QUERY_RULES = _e.MethodSpec(
    nsid="tools.ozone.safelink.queryRules",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.safelink.query_rules:QueryRulesInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.safelink.query_rules:QueryRulesOutput",
    cursor="input",
    items="rules",
    order="newest",
    turned_by=(("sortDirection", "asc", "oldest"),),
    identity=("url", "pattern", "created_at"),
    position=("created_at",),
)
_REMOVE_RULE = _e.MethodSpec(
    nsid="tools.ozone.safelink.removeRule",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.safelink.remove_rule:RemoveRuleInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.safelink.defs:Event",
    errors=("RuleNotFound",),
)
_UPDATE_RULE = _e.MethodSpec(
    nsid="tools.ozone.safelink.updateRule",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.safelink.update_rule:UpdateRuleInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.safelink.defs:Event",
    errors=("RuleNotFound",),
)


class ToolsOzoneSafelinkNamespace(_e.Namespace):
    """Everything below `tools.ozone.safelink`.

    Methods: add_rule, query_events, query_rules, remove_rule, update_rule.
    """

    @_e.endpoint(_ADD_RULE)
    def add_rule(
        self,
        *,
        url: str,
        pattern: _t.Literal["domain", "url"] | str,
        action: _t.Literal["block", "warn", "whitelist"] | str,
        reason: _t.Literal["csam", "spam", "phishing", "none"] | str,
        comment: str | None = None,
        created_by: str | None = None,
    ) -> tools_ozone_safelink_defs.Event:
        """Add a new URL safety rule.

        Args:
            url: The URL or domain to apply the rule to.
            pattern: Known values: domain, url.
            action: Known values: block, warn, whitelist.
            reason: Known values: csam, spam, phishing, none.
            comment: Optional comment about the decision.
            created_by: Author DID. Only respected when using admin auth. Format did.

        Returns:
            Event: `id`, `event_type`, `url`, `pattern`, `action`, `reason`, `created_by`, `created_at`, `comment`.

        Raises:
            errors.InvalidUrl: The provided URL is invalid.
            errors.RuleAlreadyExists: A rule for this URL/domain already exists.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.safelink.addRule`.
        """
        _e.declared()

    @_e.paged(_QUERY_EVENTS)
    def query_events(
        self,
        *,
        cursor: str | None = None,
        limit: int = 50,
        urls: list[str] | None = None,
        pattern_type: str | None = None,
        sort_direction: _t.Literal["asc", "desc"] | str = "desc",
    ) -> _e.Paged[tools_ozone_safelink_query_events.QueryEventsOutput, tools_ozone_safelink_defs.Event]:
        """Query URL safety audit events.

        Args:
            cursor: Cursor for pagination.
            limit: Maximum number of results to return. 1 to 100; default 50.
            urls: Filter by specific URLs or domains.
            pattern_type: Filter by pattern type.
            sort_direction: Sort direction. Known values: asc, desc; default desc.

        Returns:
            QueryEventsOutput: `cursor`, `events`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.safelink.queryEvents`.
        """
        _e.declared()

    @_e.paged(_QUERY_RULES)
    def query_rules(
        self,
        *,
        cursor: str | None = None,
        limit: int = 50,
        urls: list[str] | None = None,
        pattern_type: str | None = None,
        actions: list[str] | None = None,
        reason: str | None = None,
        created_by: str | None = None,
        sort_direction: _t.Literal["asc", "desc"] | str = "desc",
    ) -> _e.Paged[tools_ozone_safelink_query_rules.QueryRulesOutput, tools_ozone_safelink_defs.UrlRule]:
        """Query URL safety rules.

        Args:
            cursor: Cursor for pagination.
            limit: Maximum number of results to return. 1 to 100; default 50.
            urls: Filter by specific URLs or domains.
            pattern_type: Filter by pattern type.
            actions: Filter by action types.
            reason: Filter by reason type.
            created_by: Filter by rule creator. Format did.
            sort_direction: Sort direction. Known values: asc, desc; default desc.

        Returns:
            QueryRulesOutput: `cursor`, `rules`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.safelink.queryRules`.
        """
        _e.declared()

    @_e.endpoint(_REMOVE_RULE)
    def remove_rule(
        self,
        *,
        url: str,
        pattern: _t.Literal["domain", "url"] | str,
        comment: str | None = None,
        created_by: str | None = None,
    ) -> tools_ozone_safelink_defs.Event:
        """Remove an existing URL safety rule.

        Args:
            url: The URL or domain to remove the rule for.
            pattern: Known values: domain, url.
            comment: Optional comment about why the rule is being removed.
            created_by: Optional DID of the user. Only respected when using admin auth. Format did.

        Returns:
            Event: `id`, `event_type`, `url`, `pattern`, `action`, `reason`, `created_by`, `created_at`, `comment`.

        Raises:
            errors.RuleNotFound: No active rule found for this URL/domain.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.safelink.removeRule`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_RULE)
    def update_rule(
        self,
        *,
        url: str,
        pattern: _t.Literal["domain", "url"] | str,
        action: _t.Literal["block", "warn", "whitelist"] | str,
        reason: _t.Literal["csam", "spam", "phishing", "none"] | str,
        comment: str | None = None,
        created_by: str | None = None,
    ) -> tools_ozone_safelink_defs.Event:
        """Update an existing URL safety rule.

        Args:
            url: The URL or domain to update the rule for.
            pattern: Known values: domain, url.
            action: Known values: block, warn, whitelist.
            reason: Known values: csam, spam, phishing, none.
            comment: Optional comment about the update.
            created_by: Optional DID to credit as the creator. Only respected for admin_token authentication. Format did.

        Returns:
            Event: `id`, `event_type`, `url`, `pattern`, `action`, `reason`, `created_by`, `created_at`, `comment`.

        Raises:
            errors.RuleNotFound: No active rule found for this URL/domain.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.safelink.updateRule`.
        """
        _e.declared()


class AsyncToolsOzoneSafelinkNamespace(_e.AsyncNamespace):
    """Everything below `tools.ozone.safelink`.

    Methods: add_rule, query_events, query_rules, remove_rule, update_rule.
    """

    @_e.async_endpoint(_ADD_RULE)
    def add_rule(
        self,
        *,
        url: str,
        pattern: _t.Literal["domain", "url"] | str,
        action: _t.Literal["block", "warn", "whitelist"] | str,
        reason: _t.Literal["csam", "spam", "phishing", "none"] | str,
        comment: str | None = None,
        created_by: str | None = None,
    ) -> tools_ozone_safelink_defs.Event:
        """Add a new URL safety rule.

        Args:
            url: The URL or domain to apply the rule to.
            pattern: Known values: domain, url.
            action: Known values: block, warn, whitelist.
            reason: Known values: csam, spam, phishing, none.
            comment: Optional comment about the decision.
            created_by: Author DID. Only respected when using admin auth. Format did.

        Returns:
            Event: `id`, `event_type`, `url`, `pattern`, `action`, `reason`, `created_by`, `created_at`, `comment`.

        Raises:
            errors.InvalidUrl: The provided URL is invalid.
            errors.RuleAlreadyExists: A rule for this URL/domain already exists.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.safelink.addRule`.
        """
        _e.declared()

    @_e.async_paged(_QUERY_EVENTS)
    def query_events(
        self,
        *,
        cursor: str | None = None,
        limit: int = 50,
        urls: list[str] | None = None,
        pattern_type: str | None = None,
        sort_direction: _t.Literal["asc", "desc"] | str = "desc",
    ) -> _e.Paged[tools_ozone_safelink_query_events.QueryEventsOutput, tools_ozone_safelink_defs.Event]:
        """Query URL safety audit events.

        Args:
            cursor: Cursor for pagination.
            limit: Maximum number of results to return. 1 to 100; default 50.
            urls: Filter by specific URLs or domains.
            pattern_type: Filter by pattern type.
            sort_direction: Sort direction. Known values: asc, desc; default desc.

        Returns:
            QueryEventsOutput: `cursor`, `events`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.safelink.queryEvents`.
        """
        _e.declared()

    @_e.async_paged(_QUERY_RULES)
    def query_rules(
        self,
        *,
        cursor: str | None = None,
        limit: int = 50,
        urls: list[str] | None = None,
        pattern_type: str | None = None,
        actions: list[str] | None = None,
        reason: str | None = None,
        created_by: str | None = None,
        sort_direction: _t.Literal["asc", "desc"] | str = "desc",
    ) -> _e.Paged[tools_ozone_safelink_query_rules.QueryRulesOutput, tools_ozone_safelink_defs.UrlRule]:
        """Query URL safety rules.

        Args:
            cursor: Cursor for pagination.
            limit: Maximum number of results to return. 1 to 100; default 50.
            urls: Filter by specific URLs or domains.
            pattern_type: Filter by pattern type.
            actions: Filter by action types.
            reason: Filter by reason type.
            created_by: Filter by rule creator. Format did.
            sort_direction: Sort direction. Known values: asc, desc; default desc.

        Returns:
            QueryRulesOutput: `cursor`, `rules`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.safelink.queryRules`.
        """
        _e.declared()

    @_e.async_endpoint(_REMOVE_RULE)
    def remove_rule(
        self,
        *,
        url: str,
        pattern: _t.Literal["domain", "url"] | str,
        comment: str | None = None,
        created_by: str | None = None,
    ) -> tools_ozone_safelink_defs.Event:
        """Remove an existing URL safety rule.

        Args:
            url: The URL or domain to remove the rule for.
            pattern: Known values: domain, url.
            comment: Optional comment about why the rule is being removed.
            created_by: Optional DID of the user. Only respected when using admin auth. Format did.

        Returns:
            Event: `id`, `event_type`, `url`, `pattern`, `action`, `reason`, `created_by`, `created_at`, `comment`.

        Raises:
            errors.RuleNotFound: No active rule found for this URL/domain.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.safelink.removeRule`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_RULE)
    def update_rule(
        self,
        *,
        url: str,
        pattern: _t.Literal["domain", "url"] | str,
        action: _t.Literal["block", "warn", "whitelist"] | str,
        reason: _t.Literal["csam", "spam", "phishing", "none"] | str,
        comment: str | None = None,
        created_by: str | None = None,
    ) -> tools_ozone_safelink_defs.Event:
        """Update an existing URL safety rule.

        Args:
            url: The URL or domain to update the rule for.
            pattern: Known values: domain, url.
            action: Known values: block, warn, whitelist.
            reason: Known values: csam, spam, phishing, none.
            comment: Optional comment about the update.
            created_by: Optional DID to credit as the creator. Only respected for admin_token authentication. Format did.

        Returns:
            Event: `id`, `event_type`, `url`, `pattern`, `action`, `reason`, `created_by`, `created_at`, `comment`.

        Raises:
            errors.RuleNotFound: No active rule found for this URL/domain.
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.safelink.updateRule`.
        """
        _e.declared()

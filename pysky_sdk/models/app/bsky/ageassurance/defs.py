# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.ageassurance.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = [
    "Access",
    "Config",
    "ConfigRegion",
    "ConfigRegionRuleDefault",
    "ConfigRegionRuleIfAccountNewerThan",
    "ConfigRegionRuleIfAccountOlderThan",
    "ConfigRegionRuleIfAssuredOverAge",
    "ConfigRegionRuleIfAssuredUnderAge",
    "ConfigRegionRuleIfDeclaredOverAge",
    "ConfigRegionRuleIfDeclaredUnderAge",
    "Event",
    "State",
    "StateMetadata",
    "Status",
]

Access = _t.Annotated[_t.Literal["unknown", "none", "safe", "full"] | _m.String, _m.KNOWN_VALUES]
"""The access level granted based on Age Assurance data we've processed. Known values: unknown, none,
safe, full.
"""

Status = _t.Annotated[_t.Literal["unknown", "pending", "assured", "blocked"] | _m.String, _m.KNOWN_VALUES]
"""The status of the Age Assurance process. Known values: unknown, pending, assured, blocked."""


class State(_m.Model):
    """The user's computed Age Assurance state.

    Source: Lexicon `app.bsky.ageassurance.defs#state`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.ageassurance.defs#state"

    last_initiated_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="lastInitiatedAt", serialization_alias="lastInitiatedAt"
    )
    """The timestamp when this state was last updated. Format datetime."""

    status: Status
    """The status of the Age Assurance process. Known values: unknown, pending, assured, blocked."""

    access: Access
    """The access level granted based on Age Assurance data we've processed. Known values: unknown,
    none, safe, full.
    """


class StateMetadata(_m.Model):
    """Additional metadata needed to compute Age Assurance state client-side.

    Source: Lexicon `app.bsky.ageassurance.defs#stateMetadata`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.ageassurance.defs#stateMetadata"

    account_created_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="accountCreatedAt", serialization_alias="accountCreatedAt"
    )
    """The account creation timestamp. Format datetime."""


class ConfigRegionRuleDefault(_m.Model):
    """Age Assurance rule that applies by default.

    Source: Lexicon `app.bsky.ageassurance.defs#configRegionRuleDefault`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.ageassurance.defs#configRegionRuleDefault"

    access: Access
    """The access level granted based on Age Assurance data we've processed. Known values: unknown,
    none, safe, full.
    """


class ConfigRegionRuleIfDeclaredOverAge(_m.Model):
    """Age Assurance rule that applies if the user has declared themselves equal-to or over a certain
    age.

    Source: Lexicon `app.bsky.ageassurance.defs#configRegionRuleIfDeclaredOverAge`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.ageassurance.defs#configRegionRuleIfDeclaredOverAge"

    age: _m.Integer
    """The age threshold as a whole integer."""

    access: Access
    """The access level granted based on Age Assurance data we've processed. Known values: unknown,
    none, safe, full.
    """


class ConfigRegionRuleIfDeclaredUnderAge(_m.Model):
    """Age Assurance rule that applies if the user has declared themselves under a certain age.

    Source: Lexicon `app.bsky.ageassurance.defs#configRegionRuleIfDeclaredUnderAge`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.ageassurance.defs#configRegionRuleIfDeclaredUnderAge"

    age: _m.Integer
    """The age threshold as a whole integer."""

    access: Access
    """The access level granted based on Age Assurance data we've processed. Known values: unknown,
    none, safe, full.
    """


class ConfigRegionRuleIfAssuredOverAge(_m.Model):
    """Age Assurance rule that applies if the user has been assured to be equal-to or over a certain
    age.

    Source: Lexicon `app.bsky.ageassurance.defs#configRegionRuleIfAssuredOverAge`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.ageassurance.defs#configRegionRuleIfAssuredOverAge"

    age: _m.Integer
    """The age threshold as a whole integer."""

    access: Access
    """The access level granted based on Age Assurance data we've processed. Known values: unknown,
    none, safe, full.
    """


class ConfigRegionRuleIfAssuredUnderAge(_m.Model):
    """Age Assurance rule that applies if the user has been assured to be under a certain age.

    Source: Lexicon `app.bsky.ageassurance.defs#configRegionRuleIfAssuredUnderAge`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.ageassurance.defs#configRegionRuleIfAssuredUnderAge"

    age: _m.Integer
    """The age threshold as a whole integer."""

    access: Access
    """The access level granted based on Age Assurance data we've processed. Known values: unknown,
    none, safe, full.
    """


class ConfigRegionRuleIfAccountNewerThan(_m.Model):
    """Age Assurance rule that applies if the account is equal-to or newer than a certain date.

    Source: Lexicon `app.bsky.ageassurance.defs#configRegionRuleIfAccountNewerThan`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.ageassurance.defs#configRegionRuleIfAccountNewerThan"

    date: _m.Datetime
    """The date threshold as a datetime string. Format datetime."""

    access: Access
    """The access level granted based on Age Assurance data we've processed. Known values: unknown,
    none, safe, full.
    """


class ConfigRegionRuleIfAccountOlderThan(_m.Model):
    """Age Assurance rule that applies if the account is older than a certain date.

    Source: Lexicon `app.bsky.ageassurance.defs#configRegionRuleIfAccountOlderThan`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.ageassurance.defs#configRegionRuleIfAccountOlderThan"

    date: _m.Datetime
    """The date threshold as a datetime string. Format datetime."""

    access: Access
    """The access level granted based on Age Assurance data we've processed. Known values: unknown,
    none, safe, full.
    """


class Event(_m.Model):
    """Object used to store Age Assurance data in stash.

    Source: Lexicon `app.bsky.ageassurance.defs#event`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.ageassurance.defs#event"

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """The date and time of this write operation. Format datetime."""

    attempt_id: _m.String = _Field(validation_alias="attemptId", serialization_alias="attemptId")
    """The unique identifier for this instance of the Age Assurance flow, in UUID format."""

    status: _t.Annotated[_t.Literal["unknown", "pending", "assured", "blocked"] | _m.String, _m.KNOWN_VALUES]
    """The status of the Age Assurance process. Known values: unknown, pending, assured, blocked."""

    access: _t.Annotated[_t.Literal["unknown", "none", "safe", "full"] | _m.String, _m.KNOWN_VALUES]
    """The access level granted based on Age Assurance data we've processed. Known values: unknown,
    none, safe, full.
    """

    country_code: _m.String = _Field(validation_alias="countryCode", serialization_alias="countryCode")
    """The ISO 3166-1 alpha-2 country code provided when beginning the Age Assurance flow."""

    region_code: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="regionCode", serialization_alias="regionCode"
    )
    """The ISO 3166-2 region code provided when beginning the Age Assurance flow."""

    email: _t.Optional[_m.String] = None
    """The email used for Age Assurance."""

    init_ip: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="initIp", serialization_alias="initIp"
    )
    """The IP address used when initiating the Age Assurance flow."""

    init_ua: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="initUa", serialization_alias="initUa"
    )
    """The user agent used when initiating the Age Assurance flow."""

    complete_ip: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="completeIp", serialization_alias="completeIp"
    )
    """The IP address used when completing the Age Assurance flow."""

    complete_ua: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="completeUa", serialization_alias="completeUa"
    )
    """The user agent used when completing the Age Assurance flow."""


class ConfigRegion(_m.Model):
    """The Age Assurance configuration for a specific region.

    Source: Lexicon `app.bsky.ageassurance.defs#configRegion`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.ageassurance.defs#configRegion"

    platforms: _t.Optional[
        _t.List[_t.Annotated[_t.Literal["web", "ios", "android"] | _m.String, _m.KNOWN_VALUES]]
    ] = None
    """The platforms this configuration applies to. If omitted, the configuration applies to all
    platforms. Each item: known values: web, ios, android.
    """

    country_code: _m.String = _Field(validation_alias="countryCode", serialization_alias="countryCode")
    """The ISO 3166-1 alpha-2 country code this configuration applies to."""

    region_code: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="regionCode", serialization_alias="regionCode"
    )
    """The ISO 3166-2 region code this configuration applies to. If omitted, the configuration applies
    to the entire country.
    """

    min_access_age: _m.Integer = _Field(validation_alias="minAccessAge", serialization_alias="minAccessAge")
    """The minimum age (as a whole integer) required to use Bluesky in this region."""

    additional_verification_methods: _t.Optional[
        _t.List[_t.Annotated[_t.Literal["device"] | _m.String, _m.KNOWN_VALUES]]
    ] = _Field(
        default=None,
        validation_alias="additionalVerificationMethods",
        serialization_alias="additionalVerificationMethods",
    )
    """Verification methods permitted in this region in addition to the third-party (KWS) flow, which
    is always supported. `device` permits using the native on-device age APIs (e.g. Apple Declared
    Age Range, Google Play Age Signals). Each item: known values: device.
    """

    rules: _t.List[
        _t.Annotated[
            _t.Union[
                ConfigRegionRuleDefault,
                ConfigRegionRuleIfDeclaredOverAge,
                ConfigRegionRuleIfDeclaredUnderAge,
                ConfigRegionRuleIfAssuredOverAge,
                ConfigRegionRuleIfAssuredUnderAge,
                ConfigRegionRuleIfAccountNewerThan,
                ConfigRegionRuleIfAccountOlderThan,
                _m.Unknown,
            ],
            _m.OPEN_UNION,
        ]
    ]
    """The ordered list of Age Assurance rules that apply to this region. Rules should be applied in
    order, and the first matching rule determines the access level granted. The rules array should
    always include a default rule as the last item.
    """


class Config(_m.Model):
    """Source: Lexicon `app.bsky.ageassurance.defs#config`."""

    TYPE: _t.ClassVar[str] = "app.bsky.ageassurance.defs#config"

    regions: _t.List[ConfigRegion]
    """The per-region Age Assurance configuration."""

"""What labels do: the ones that every client knows, and those that labelers define themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.models.com.atproto.label.defs import LabelValueDefinition

Place = Literal[
    "profile_list",
    "profile_view",
    "avatar",
    "banner",
    "display_name",
    "content_list",
    "content_view",
    "content_media",
]
"""Where something is shown: a profile in a list or on its page, parts of a profile, and a post in a list or
on its page, with its pictures."""

Effect = Literal["blur", "alert", "inform"]
Visibility = Literal["ignore", "warn", "hide"]
"""What an account wants of a label."""

Target = Literal["account", "profile", "content"]
"""What a label is on."""

_CUSTOM = re.compile(r"[a-z-]+")
_PICTURES: dict[Place, Effect] = {"avatar": "blur", "banner": "blur"}
_CONTENT: dict[Place, Effect] = {"content_list": "blur", "content_view": "blur"}
_NAMED: dict[Place, Effect] = {**_PICTURES, "display_name": "blur"}
_PAGES: dict[Place, Effect] = {"profile_list": "blur", "profile_view": "blur"}


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelDefinition:
    """What a label value means."""

    value: str
    """The label's `val`."""

    effects: Mapping[Target, Mapping[Place, Effect]]
    """What it does where, unless it is ignored."""

    default: Visibility
    """What happens if the account has not said what it wants."""

    configurable: bool = True
    """Whether the account has a say."""

    adult: bool = False
    """Whether it hides for good unless adult content is enabled."""

    forced: bool = False
    """Whether people may not look all the same."""

    signed_out_only: bool = False
    """Whether it is only for those without a session."""

    self_applied: bool = True
    """Whether authors may put it on their own."""

    labeler: str | None = None
    """The DID of the labeler that defined it; None for those that every client knows."""

    names: Mapping[str, str] = field(default_factory=dict)
    """What it is called, by language."""


def _imperative(value: str, effects: Mapping[Place, Effect], default: Visibility) -> LabelDefinition:
    return LabelDefinition(
        value=value,
        effects={"account": effects, "profile": _NAMED, "content": _CONTENT},
        default=default,
        configurable=False,
        forced=default == "hide",
        signed_out_only=value == "!no-unauthenticated",
        self_applied=value == "!no-unauthenticated",
    )


def _pictures(value: str, default: Visibility, *, adult: bool = True) -> LabelDefinition:
    content: dict[Place, Effect] = {"content_media": "blur"}
    effects: dict[Target, Mapping[Place, Effect]] = {
        "account": _PICTURES,
        "profile": _PICTURES,
        "content": content,
    }
    return LabelDefinition(value=value, effects=effects, default=default, adult=adult)


KNOWN: dict[str, LabelDefinition] = {
    definition.value: definition
    for definition in (
        _imperative("!hide", {**_PAGES, **_NAMED, **_CONTENT}, "hide"),
        _imperative("!warn", {**_PAGES, **_PICTURES, **_CONTENT}, "warn"),
        _imperative("!no-unauthenticated", {**_PAGES, **_NAMED, **_CONTENT}, "hide"),
        _pictures("porn", "hide"),
        _pictures("sexual", "warn"),
        _pictures("nudity", "ignore", adult=False),
        _pictures("graphic-media", "warn"),
        _pictures("gore", "warn"),  # what graphic-media was called before
    )
}
"""The labels with a meaning of their own. Source: Lexicon `com.atproto.label.defs#labelValue`; what they do
is what Bluesky's own app does."""


def is_custom(value: str) -> bool:
    """Whether a labeler may define it."""
    return _CUSTOM.fullmatch(value) is not None


def custom(definition: LabelValueDefinition, labeler: str | None = None) -> LabelDefinition:
    """Return what a labeler's own definition does.

    Source: Lexicon `com.atproto.label.defs#labelValueDefinition`.
    """
    adult = bool(definition.adult_only)
    default = definition.default_setting
    return LabelDefinition(
        value=definition.identifier,
        effects=_effects(definition.blurs, definition.severity, adult=adult),
        default=default if default in {"hide", "ignore"} else "warn",  # type: ignore[arg-type]
        adult=adult,
        self_applied=False,
        labeler=labeler,
        names={locale.lang: locale.name for locale in definition.locales},
    )


def _effects(blurs: str, severity: str, *, adult: bool) -> dict[Target, Mapping[Place, Effect]]:
    """What is blurred, and whether the rest alerts, informs, or neither."""
    profile = _said(severity, "profile_list", "profile_view")
    if blurs == "content":
        content: dict[Place, Effect] = {**_said(severity, "content_view"), "content_list": "blur"}
        if adult:
            content["content_view"] = "blur"
        return {"account": {**profile, **content}, "profile": profile, "content": content}
    if blurs == "media":
        pictured: dict[Place, Effect] = {**profile, **_PICTURES}
        return {"account": pictured, "profile": pictured, "content": {"content_media": "blur"}}
    said = _said(severity, "content_list", "content_view")
    return {"account": {**profile, **said}, "profile": profile, "content": said}


def _said(severity: str, *places: Place) -> dict[Place, Effect]:
    if severity == "alert":
        return dict.fromkeys(places, "alert")
    if severity == "inform":
        return dict.fromkeys(places, "inform")
    return {}

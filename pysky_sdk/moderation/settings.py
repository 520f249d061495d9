"""What an account wants to see: the part of its preferences that decides about labels, words and posts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pysky_sdk.moderation.labels import KNOWN, LabelDefinition, Visibility, custom, is_custom

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pysky_sdk.models.app.bsky.actor.defs import MutedWord

BLUESKY_LABELER = "did:plc:ar7c4by46qjdydhdevvrndac"
"""Bluesky's own moderation, which its app applies for everybody."""

_RENAMED = {"gore": "graphic-media", "nsfw": "porn", "suggestive": "sexual"}
"""Labels in preferences of long ago, and what they are called now."""

_VISIBILITIES: dict[str, Visibility] = {"ignore": "ignore", "show": "ignore", "warn": "warn", "hide": "hide"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ModerationSettings:
    """What decisions are made by; all of it may be made up, for tests or without an account."""

    account: str | None = None
    """The DID of who looks; None without a session."""

    adult_content: bool = False
    """Whether adult content is enabled."""

    labels: Mapping[str, Visibility] = field(default_factory=dict)
    """What is wanted of labels, whoever put them."""

    labelers: Mapping[str, Mapping[str, Visibility]] = field(default_factory=dict)
    """By DID, the labelers that count, and what is wanted of their labels alone."""

    muted_words: tuple[MutedWord, ...] = ()
    """Words that posts are hidden for."""

    hidden_posts: frozenset[str] = frozenset()
    """The AT URIs of posts that are hidden."""

    definitions: Mapping[str, Mapping[str, LabelDefinition]] = field(default_factory=dict)
    """By labeler and value, what labelers define themselves."""

    def definition(self, value: str, labeler: str) -> LabelDefinition | None:
        """Return what a label means; None if nobody knows. The ones with "!" mean the same to everybody."""
        own = self.definitions.get(labeler, {}).get(value) if is_custom(value) else None
        return own or KNOWN.get(value)

    def wanted(self, definition: LabelDefinition, labeler: str | None) -> Visibility:
        """Return what the account wants of a label of a labeler, or of one that authors put themselves."""
        if not definition.configurable:
            return definition.default
        if definition.adult and not self.adult_content:
            return "hide"
        of_labeler = self.labelers.get(labeler, {}) if labeler else {}
        return of_labeler.get(definition.value) or self.labels.get(definition.value) or definition.default


def settings_of(
    preferences: Iterable[Any],
    *,
    account: str | None,
    app_labelers: Iterable[str] = (BLUESKY_LABELER,),
) -> ModerationSettings:
    """Read an account's preferences.

    Args:
        preferences: the list that `app.bsky.actor.getPreferences` returns; what is not about moderation and
            what nobody here knows is passed over.
        account: the account's DID.
        app_labelers: DIDs of labelers that count beside those that the account has chosen.
    """
    found = {type(one).__name__: one for one in preferences}
    labels, by_labeler = _wishes(one for one in preferences if type(one).__name__ == "ContentLabelPref")
    chosen = getattr(found.get("LabelersPref"), "labelers", ())
    dids = dict.fromkeys([*app_labelers, *(item.did for item in chosen)])
    return ModerationSettings(
        account=account,
        adult_content=getattr(found.get("AdultContentPref"), "enabled", False),
        labels=labels,
        labelers={did: by_labeler.get(did, {}) for did in dids},
        muted_words=tuple(getattr(found.get("MutedWordsPref"), "items", ())),
        hidden_posts=frozenset(getattr(found.get("HiddenPostsPref"), "items", ())),
    )


def _wishes(
    preferences: Iterable[Any],
) -> tuple[dict[str, Visibility], dict[str, dict[str, Visibility]]]:
    """What is wanted of labels in general, and of labels of certain labelers."""
    general: dict[str, Visibility] = {}
    special: dict[str, dict[str, Visibility]] = {}
    for wish in preferences:
        visibility = _VISIBILITIES.get(wish.visibility)
        if visibility is None:
            continue  # of a newer client: the label's default is safer than a guess
        if wish.labeler_did:
            special.setdefault(wish.labeler_did, {})[wish.label] = visibility
        else:
            general[wish.label] = visibility
    for old, new in _RENAMED.items():
        if old in general:
            general.setdefault(new, general[old])
    return general, special


def definitions_of(labelers: Iterable[Any]) -> dict[str, dict[str, LabelDefinition]]:
    """Return what labelers define themselves, from the views of `app.bsky.labeler.getServices`."""
    return {
        view.creator.did: {
            one.identifier: custom(one, view.creator.did)
            for one in view.policies.label_value_definitions or ()
        }
        for view in labelers
        if type(view).__name__ == "LabelerViewDetailed"
    }

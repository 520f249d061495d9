"""What is shown where: the published scenarios of Bluesky's own app, as a table."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from pysky_sdk.models.com.atproto.label.defs import LabelValueDefinition
from pysky_sdk.moderation import Decision, ModerationSettings, custom, decide
from pysky_sdk.moderation.labels import Place
from tests.unit.moderation.views import LABELER, SELF, post_view, profile_view, quoting

PLACES: tuple[Place, ...] = get_args(Place)
OF_PROFILES = frozenset({"profile_list", "profile_view"})

EVERYWHERE = (
    "profile_list=hide,blur,final profile_view=blur,final avatar=blur,final banner=blur,final "
    "display_name=blur,final content_list=hide,blur,final content_view=blur,final"
)
WARNED = "profile_list=blur profile_view=blur avatar=blur banner=blur content_list=blur content_view=blur"
NAMED = "avatar=blur banner=blur display_name=blur"
NAMED_FINAL = "avatar=blur,final banner=blur,final display_name=blur,final"
CONTENT = "content_list=blur content_view=blur"
CONTENT_FINAL = "content_list=hide,blur,final content_view=blur,final"
BLOCKED = (
    "profile_list=hide,blur,final profile_view=alert avatar=blur,final banner=blur,final " + CONTENT_FINAL
)
BLOCKED_AUTHOR = "avatar=blur,final banner=blur,final " + CONTENT_FINAL
MUTED = "profile_list=hide,inform profile_view=alert content_list=hide,blur content_view=inform"
MUTED_AUTHOR = "content_list=hide,blur content_view=inform"
PICTURES = "avatar=blur banner=blur"
PICTURES_FINAL = "avatar=blur,final banner=blur,final"
SELF_WARNED = "profile_list=blur profile_view=blur display_name=blur " + PICTURES + " " + CONTENT

# wishes, "profile" or "post", whose, labels by target, what is expected; what is not named is shown as ever
SCENARIOS = [
    ("", "profile", "alice", {"account": "!hide"}, EVERYWHERE),
    ("", "profile", "alice", {"profile": "!hide"}, NAMED_FINAL),
    ("", "post", "alice", {"post": "!hide"}, CONTENT_FINAL),
    ("", "post", "alice", {"profile": "!hide"}, NAMED_FINAL),
    ("", "post", "alice", {"account": "!hide"}, f"{NAMED_FINAL} {CONTENT_FINAL}"),
    ("", "profile", "alice", {"account": "!warn"}, WARNED),
    ("", "profile", "alice", {"profile": "!warn"}, NAMED),
    ("", "post", "alice", {"post": "!warn"}, CONTENT),
    ("", "post", "alice", {"profile": "!warn"}, NAMED),
    ("", "post", "alice", {"account": "!warn"}, f"{PICTURES} {CONTENT}"),
    ("signed out", "profile", "alice", {"account": "!no-unauthenticated"}, EVERYWHERE),
    ("signed out", "profile", "alice", {"profile": "!no-unauthenticated"}, EVERYWHERE),
    ("signed out", "post", "alice", {"post": "!no-unauthenticated"}, CONTENT_FINAL),
    ("signed out", "post", "alice", {"profile": "!no-unauthenticated"}, f"{NAMED_FINAL} {CONTENT_FINAL}"),
    ("signed out", "post", "alice", {"account": "!no-unauthenticated"}, f"{NAMED_FINAL} {CONTENT_FINAL}"),
    ("", "profile", "alice", {"account": "!no-unauthenticated"}, ""),
    ("", "profile", "alice", {"profile": "!no-unauthenticated"}, ""),
    ("", "post", "alice", {"post": "!no-unauthenticated"}, ""),
    ("", "post", "alice", {"profile": "!no-unauthenticated"}, ""),
    ("", "post", "alice", {"account": "!no-unauthenticated"}, ""),
    ("porn=hide", "profile", "alice", {"account": "porn"}, f"profile_list=hide content_list=hide {PICTURES}"),
    ("porn=hide", "profile", "alice", {"profile": "porn"}, PICTURES),
    ("porn=hide", "post", "alice", {"post": "porn"}, "content_list=hide content_media=blur"),
    ("porn=hide", "post", "alice", {"profile": "porn"}, PICTURES),
    ("porn=hide", "post", "alice", {"account": "porn"}, f"content_list=hide {PICTURES}"),
    ("porn=warn", "profile", "alice", {"account": "porn"}, PICTURES),
    ("porn=warn", "profile", "alice", {"profile": "porn"}, PICTURES),
    ("porn=warn", "post", "alice", {"post": "porn"}, "content_media=blur"),
    ("porn=warn", "post", "alice", {"profile": "porn"}, PICTURES),
    ("porn=warn", "post", "alice", {"account": "porn"}, PICTURES),
    ("porn=ignore", "profile", "alice", {"account": "porn"}, ""),
    ("porn=ignore", "profile", "alice", {"profile": "porn"}, ""),
    ("porn=ignore", "post", "alice", {"post": "porn"}, ""),
    ("porn=ignore", "post", "alice", {"profile": "porn"}, ""),
    ("porn=ignore", "post", "alice", {"account": "porn"}, ""),
    ("", "profile", "alice", {"account": "porn"}, f"profile_list=hide content_list=hide {PICTURES_FINAL}"),
    ("", "profile", "alice", {"profile": "porn"}, PICTURES_FINAL),
    ("", "post", "alice", {"post": "porn"}, "content_list=hide content_media=blur,final"),
    ("", "post", "alice", {"profile": "porn"}, PICTURES_FINAL),
    ("", "post", "alice", {"account": "porn"}, f"content_list=hide {PICTURES_FINAL}"),
    ("", "profile", "self", {"account": "!hide"}, SELF_WARNED),
    ("", "profile", "self", {"profile": "!hide"}, NAMED),
    ("", "post", "self", {"post": "!hide"}, CONTENT),
    ("", "post", "self", {"profile": "!hide"}, NAMED),
    ("", "post", "self", {"account": "!hide"}, f"{NAMED} {CONTENT}"),
    ("", "post", "self", {"post": "!warn"}, CONTENT),
    ("", "post", "self", {"profile": "!warn"}, NAMED),
    ("", "post", "self", {"account": "!warn"}, f"{PICTURES} {CONTENT}"),
    ("", "profile", "bob", {}, BLOCKED),
    ("", "post", "bob", {}, BLOCKED_AUTHOR),
    ("", "post", "carla", {}, BLOCKED_AUTHOR),
    ("", "profile", "georgia", {}, BLOCKED),
    ("", "profile", "carla", {}, BLOCKED),
    ("", "profile", "dan", {}, MUTED),
    ("", "profile", "elise", {}, MUTED),
    ("", "profile", "fern", {}, BLOCKED),
    ("", "post", "dan", {}, MUTED_AUTHOR),
    ("", "post", "elise", {}, MUTED_AUTHOR),
    ("", "post", "fern", {}, BLOCKED_AUTHOR),
    (
        "",
        "profile",
        "bob",
        {"account": "!hide"},
        EVERYWHERE.replace("profile_view=blur,final", "profile_view=blur,alert,final"),
    ),
    ("porn=hide", "profile", "alice", {"account": "!hide porn"}, EVERYWHERE),
    (
        "porn=hide",
        "profile",
        "alice",
        {"account": "!warn porn"},
        WARNED.replace("_list=blur", "_list=hide,blur"),
    ),
    ("", "profile", "alice", {"account": "!hide", "profile": "!warn"}, EVERYWHERE),
    (
        "",
        "profile",
        "alice",
        {"account": "!warn", "profile": "!hide"},
        f"profile_list=blur profile_view=blur {NAMED_FINAL} {CONTENT}",
    ),
    ("", "post", "bob", {"post": "!hide"}, BLOCKED_AUTHOR),
    ("porn=hide", "post", "alice", {"post": "!hide porn"}, f"{CONTENT_FINAL} content_media=blur"),
    (
        "porn=hide",
        "post",
        "alice",
        {"post": "!warn porn"},
        "content_list=hide,blur content_view=blur content_media=blur",
    ),
]


def wishes(text: str) -> ModerationSettings:
    label, _, visibility = text.partition("=")
    return ModerationSettings(
        account=None if text == "signed out" else SELF,
        adult_content=bool(visibility),
        labels={label: visibility} if visibility else {},  # type: ignore[dict-item]
        labelers={LABELER: {}},
    )


def shown(decision: Decision, place: Place) -> set[str]:
    verdict = decision.at(place)
    flags = {
        "hide": verdict.hide,
        "blur": verdict.blur,
        "alert": verdict.alert,
        "inform": verdict.inform,
        "final": not verdict.can_override,
    }
    return {name for name, flag in flags.items() if flag}


def expectations(text: str) -> dict[str, set[str]]:
    pairs = (part.partition("=") for part in text.split())
    return {place: set(flags.split(",")) for place, _, flags in pairs}


@pytest.mark.parametrize(("settings", "kind", "name", "labels", "expected"), SCENARIOS)
def test_it_is_shown_as_in_the_app(
    settings: str, kind: str, name: str, labels: dict[str, str], expected: str
) -> None:
    values: Any = {target: tuple(text.split()) for target, text in labels.items()}
    subject: Any = profile_view(name, **values) if kind == "profile" else post_view(name, **values)
    decision = decide(subject, wishes(settings))
    wanted = expectations(expected)
    for place in PLACES:
        if kind == "post" and place in OF_PROFILES:
            continue  # nobody shows a post there
        assert shown(decision, place) == wanted.get(place, set()), place


CUSTOM = [
    (
        "content",
        "alert",
        "account",
        "profile_list=hide,alert profile_view=alert content_list=hide,blur content_view=alert",
    ),
    (
        "content",
        "inform",
        "account",
        "profile_list=hide,inform profile_view=inform content_list=hide,blur content_view=inform",
    ),
    ("content", "none", "account", "profile_list=hide content_list=hide,blur"),
    ("content", "alert", "post", "content_list=hide,blur content_view=alert"),
    ("content", "inform", "post", "content_list=hide,blur content_view=inform"),
    ("content", "none", "post", "content_list=hide,blur"),
    ("content", "alert", "profile", "profile_list=alert profile_view=alert"),
    ("media", "alert", "account", f"profile_list=hide,alert profile_view=alert {PICTURES} content_list=hide"),
    (
        "media",
        "inform",
        "account",
        f"profile_list=hide,inform profile_view=inform {PICTURES} content_list=hide",
    ),
    ("media", "none", "account", f"profile_list=hide {PICTURES} content_list=hide"),
    ("media", "alert", "post", "content_list=hide content_media=blur"),
    ("media", "inform", "post", "content_list=hide content_media=blur"),
    ("media", "none", "profile", PICTURES),
    (
        "none",
        "alert",
        "account",
        "profile_list=hide,alert profile_view=alert content_list=hide,alert content_view=alert",
    ),
    (
        "none",
        "inform",
        "account",
        "profile_list=hide,inform profile_view=inform content_list=hide,inform content_view=inform",
    ),
    ("none", "none", "account", "profile_list=hide content_list=hide"),
    ("none", "alert", "post", "content_list=hide,alert content_view=alert"),
    ("none", "inform", "post", "content_list=hide,inform content_view=inform"),
    ("none", "none", "post", "content_list=hide"),
    ("none", "alert", "profile", "profile_list=alert profile_view=alert"),
]


def of_labeler(blurs: str, severity: str, value: str = "custom", **more: Any) -> ModerationSettings:
    wanted = more.pop("wanted", {value: "hide"})
    raw = {"identifier": value, "blurs": blurs, "severity": severity, "locales": [], **more}
    definition = custom(LabelValueDefinition.model_validate(raw), LABELER)
    return ModerationSettings(
        account=SELF,
        adult_content=True,
        labelers={LABELER: wanted},
        definitions={LABELER: {value: definition}},
    )


@pytest.mark.parametrize(("blurs", "severity", "target", "expected"), CUSTOM)
def test_a_labelers_own_label_does_what_it_says(
    blurs: str, severity: str, target: str, expected: str
) -> None:
    labels: Any = {target: ("custom",)}
    subject: Any = post_view(**labels) if target == "post" else profile_view("alice", **labels)
    decision = decide(subject, of_labeler(blurs, severity))
    wanted = expectations(expected)
    for place in PLACES:
        assert shown(decision, place) == wanted.get(place, set()), place


@pytest.mark.parametrize("blurs", ["content", "media", "none"])
@pytest.mark.parametrize("severity", ["alert", "inform", "none"])
@pytest.mark.parametrize(("target", "hidden"), [("account", True), ("profile", False), ("post", True)])
def test_a_quoted_post_can_hide_its_quoter_in_lists_and_nothing_else(
    blurs: str, severity: str, target: str, hidden: bool
) -> None:
    labels: Any = {target: ("custom",)}
    view = post_view("alice", embed=quoting("carol", **labels))
    decision = decide(view, of_labeler(blurs, severity))
    for place in PLACES:
        hides = hidden and place in {"content_list", *(["profile_list"] if target == "account" else [])}
        assert shown(decision, place) == ({"hide"} if hides else set()), place


def test_a_labelers_own_definition_counts_for_its_label() -> None:
    settings = of_labeler("none", "inform", "porn", wanted={"porn": "warn"})
    decision = decide(post_view(post=("porn",)), settings)
    assert shown(decision, "content_list") == shown(decision, "content_view") == {"inform"}
    assert shown(decision, "content_media") == set()


def test_imperative_labels_mean_the_same_to_everybody() -> None:
    decision = decide(post_view(post=("!hide",)), of_labeler("none", "inform", "!hide"))
    assert shown(decision, "content_list") == {"hide", "blur", "final"}


@pytest.mark.parametrize("value", ["BadLabel", "bad/label", "unheard-of"])
def test_a_label_that_nobody_defines_does_nothing(value: str) -> None:
    settings = of_labeler("content", "inform", value) if value != "unheard-of" else wishes("")
    assert decide(post_view(post=(value,)), settings).causes == ()


@pytest.mark.parametrize(
    ("default", "expected"), [("hide", {"hide", "blur"}), ("warn", {"blur"}), ("ignore", set())]
)
def test_a_labeler_says_what_is_done_unless_one_says_otherwise(default: str, expected: set[str]) -> None:
    settings = of_labeler("content", "inform", defaultSetting=default, wanted={})
    decision = decide(post_view(post=("custom",)), settings)
    assert shown(decision, "content_list") == expected
    assert shown(decision, "content_view") == ({"inform"} if expected else set())


def test_adult_labels_hide_for_good_unless_adult_content_is_enabled() -> None:
    enabled = of_labeler("content", "inform", adultOnly=True, wanted={"custom": "ignore"})
    assert decide(post_view(post=("custom",)), enabled).causes == ()
    disabled = ModerationSettings(
        account=SELF, labelers=enabled.labelers, definitions=enabled.definitions, labels={"custom": "ignore"}
    )
    decision = decide(post_view(post=("custom",)), disabled)
    assert shown(decision, "content_list") == {"hide", "blur", "final"}
    assert shown(decision, "content_view") == {"blur", "final"}

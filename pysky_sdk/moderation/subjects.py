"""Decisions about posts, profiles, notifications, feeds and lists."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from pysky_sdk.moderation.decision import EFFECTS, Cause, Decision
from pysky_sdk.moderation.passages import passages_of, quoted_by
from pysky_sdk.moderation.words import muted_word
from pysky_sdk.syntax import AtUri, to_datetime

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pysky_sdk.models.com.atproto.label.defs import Label
    from pysky_sdk.moderation.decision import Reason
    from pysky_sdk.moderation.labels import Effect, LabelDefinition, Place, Target, Visibility
    from pysky_sdk.moderation.settings import ModerationSettings

_PROFILE = "/app.bsky.actor.profile/self"


def decide(subject: Any, settings: ModerationSettings) -> Decision:
    """Decide about a view: of a post, a profile, a notification, a feed generator or a list.

    An item of a feed or thread is judged by its post. The rules are those of Bluesky's own app.

    Raises:
        TypeError: it is something else, such as a record: what is decided about is what an AppView shows.
    """
    kind = getattr(type(subject), "TYPE", "")
    decider = _DECIDERS.get(kind)
    if decider is None:
        raise TypeError(
            f"There are no decisions about a {type(subject).__name__}; give the view of a post, profile, "
            "notification, feed generator or list."
        )
    return decider(subject, settings)


def _post(post: Any, settings: ModerationSettings) -> Decision:
    own = _labeled(post.author.did, post.labels, "content", settings)
    causes: list[Cause] = []
    quoted = quoted_by(post.embed)
    if settings.hidden_posts & {post.uri, getattr(quoted, "uri", None)}:
        causes.append(_cause("hidden_post"))
    word = None if own.mine else muted_word(settings.muted_words, passages_of(post))
    if word is not None:
        causes.append(_cause("muted_word", word=word))
    described = Decision(own.did, own.mine, tuple(causes))
    parts = (described, _quoted(quoted, settings), _account(post.author, settings))
    return own.merged(part for part in parts if part is not None)


def _quoted(quoted: Any, settings: ModerationSettings) -> Decision | None:
    """What a quoted post means for the one that quotes it."""
    kind = getattr(type(quoted), "TYPE", None)
    if kind == "app.bsky.embed.record#viewRecord":
        own = _labeled(quoted.author.did, quoted.labels, "content", settings)
        return own.merged([_account(quoted.author, settings)]).as_quoted()
    if kind == "app.bsky.embed.record#viewBlocked":
        author = quoted.author
        causes = tuple(_relations(author.viewer))
        return Decision(author.did, author.did == settings.account, causes).as_quoted()
    return None


def _account(profile: Any, settings: ModerationSettings) -> Decision:
    """An account and its profile: blocks, mutes and labels of both."""
    labels = profile.labels or ()
    own = Decision(profile.did, profile.did == settings.account, tuple(_relations(profile.viewer)))
    # A profile that is for members only makes the account so.
    of_account = [it for it in labels if not it.uri.endswith(_PROFILE) or it.val == "!no-unauthenticated"]
    of_profile = [it for it in labels if it.uri.endswith(_PROFILE)]
    return own.merged(
        [
            _labeled(profile.did, of_account, "account", settings),
            _labeled(profile.did, of_profile, "profile", settings),
        ]
    )


def _authored(subject: Any, settings: ModerationSettings) -> Decision:
    own = _labeled(subject.author.did, subject.labels, "content", settings)
    return own.merged([_account(subject.author, settings)])


def _created(subject: Any, settings: ModerationSettings) -> Decision:
    creator = getattr(subject, "creator", None)
    did = creator.did if creator is not None else AtUri.parse(subject.uri).authority
    own = _labeled(did, subject.labels, "content", settings)
    return own.merged([_account(creator, settings)] if creator is not None else [])


def _of_post(subject: Any, settings: ModerationSettings) -> Decision:
    return _post(subject.post, settings)


_DECIDERS: dict[str, Callable[[Any, ModerationSettings], Decision]] = {
    "app.bsky.feed.defs#postView": _post,
    "app.bsky.feed.defs#feedViewPost": _of_post,
    "app.bsky.feed.defs#threadViewPost": _of_post,
    "app.bsky.unspecced.defs#threadItemPost": _of_post,
    "app.bsky.actor.defs#profileViewBasic": _account,
    "app.bsky.actor.defs#profileView": _account,
    "app.bsky.actor.defs#profileViewDetailed": _account,
    "chat.bsky.actor.defs#profileViewBasic": _account,
    "app.bsky.notification.listNotifications#notification": _authored,
    "app.bsky.feed.defs#generatorView": _created,
    "app.bsky.graph.defs#listView": _created,
    "app.bsky.graph.defs#listViewBasic": _created,
}


def _cause(reason: Reason, **details: Any) -> Cause:
    effects, hides, priority = EFFECTS[reason]
    # Who blocks has decided; a click must not undo it.
    forced = reason in {"blocking", "blocked_by"}
    return Cause(reason=reason, effects=effects, hides=hides, priority=priority, forced=forced, **details)


def _relations(viewer: Any) -> Iterator[Cause]:
    """What there is between the account that looks and the one that is looked at."""
    if viewer is None:
        return
    if getattr(viewer, "muted", None):
        yield _cause("muted", by_list=getattr(viewer, "muted_by_list", None))
    if viewer.blocking:
        yield _cause("blocking", by_list=getattr(viewer, "blocking_by_list", None))
    if viewer.blocked_by:
        yield _cause("blocked_by")


def _labeled(did: str, labels: Any, target: Target, settings: ModerationSettings) -> Decision:
    now = datetime.now(UTC)
    causes = (_label(did, label, target, settings) for label in labels or () if _holds(label, now))
    return Decision(did, did == settings.account, tuple(cause for cause in causes if cause is not None))


def _holds(label: Label, now: datetime) -> bool:
    """Whether it is neither taken back nor over."""
    if label.neg:
        return False
    try:
        return not label.exp or to_datetime(label.exp) > now
    except ValueError:
        return True


def _label(did: str, label: Label, target: Target, settings: ModerationSettings) -> Cause | None:
    definition = settings.definition(label.val, label.src)
    by_author = label.src == did
    if definition is None or not _applies(definition, label, settings, by_author=by_author):
        return None
    visibility = settings.wanted(definition, None if by_author else label.src)
    if visibility == "ignore":
        return None
    forced = definition.forced or (definition.adult and not settings.adult_content)
    effects = definition.effects.get(target, {})
    return Cause(
        reason="label",
        effects=effects,
        hides=_hides(target) if visibility == "hide" else frozenset(),
        priority=_priority(effects, visibility, forced=forced),
        forced=forced,
        label=label,
        target=target,
        labeler=None if by_author else label.src,
        visibility=visibility,
    )


def _applies(
    definition: LabelDefinition, label: Label, settings: ModerationSettings, *, by_author: bool
) -> bool:
    if definition.signed_out_only and settings.account:
        return False
    return definition.self_applied if by_author else label.src in settings.labelers


def _hides(target: Target) -> frozenset[Place]:
    if target == "account":
        return frozenset({"profile_list", "content_list"})
    return frozenset({"content_list"}) if target == "content" else frozenset()


def _priority(effects: Mapping[Place, Effect], visibility: Visibility, *, forced: bool) -> int:
    """What nobody may override first, then what is hidden, then by how much is covered."""
    if forced:
        return 1
    if visibility == "hide":
        return 2
    if "blur" in {effects.get("profile_view"), effects.get("content_view")}:
        return 5
    if "blur" in {effects.get("content_list"), effects.get("content_media")}:
        return 7
    return 8

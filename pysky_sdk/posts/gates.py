"""Who may reply to a post, and who may quote it: records beside the post, under its record key."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.errors import InputError
from pysky_sdk.posts.limits import most_items
from pysky_sdk.posts.refs import place_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.modeling import Model, Record
    from pysky_sdk.posts.drafts import AllowReplies

_LIST = "app.bsky.graph.list"
_WORDS = ("mentioned", "following", "followers")


class Gates(NamedTuple):
    """Who may do what with a post."""

    rules: tuple[str, ...] | None = None
    """Who may reply, as `reply_rules` says."""

    lists: Mapping[str, str] = {}
    """The AT URIs, with DIDs, of the lists among the rules."""

    allow_quotes: bool = True


def reply_rules(allow: AllowReplies, *, reply: bool) -> tuple[str, ...] | None:
    """Return the rules of which one must hold for a reply; None where everybody may, none where nobody may.

    Args:
        allow: what the caller said.
        reply: whether the post is a reply itself.

    Raises:
        errors.InputError: a rule is not known, there are too many, or the post is a reply.
    """
    if allow is None or allow == "everyone":
        return None
    if reply:
        raise InputError("allow_replies= belongs to the first post of a thread; a reply follows its rules.")
    if allow == "nobody":
        return ()
    rules = tuple(dict.fromkeys((allow,) if isinstance(allow, str) else allow))
    for rule in rules:
        _check_rule(rule)
    _check_count(rules)
    return rules


def _check_rule(rule: str) -> None:
    if rule in {"everyone", "nobody"}:
        raise InputError(f"allow_replies={rule!r} stands alone: it cannot be combined with other rules.")
    if rule in _WORDS:
        return
    place = place_of(rule)
    if place is None:
        raise InputError(
            f"allow_replies= has no rule {rule!r}. There are 'everyone', 'nobody', 'mentioned', 'following', "
            "'followers', and the AT URI or bsky.app address of a list."
        )
    if place.collection != _LIST:
        raise InputError(f"allow_replies={rule!r} is no list of accounts, but of {place.collection}.")


def _check_count(rules: tuple[str, ...]) -> None:
    from pysky_sdk.models.app.bsky.feed.threadgate import Threadgate

    most = most_items(Threadgate, "allow")
    if len(rules) > most:
        raise InputError(f"allow_replies= has {len(rules)} rules; at most {most} are allowed.")


def lists_in(rules: tuple[str, ...] | None) -> list[str]:
    """Return the lists among some rules."""
    return [rule for rule in rules or () if rule not in _WORDS]


def gates_of(post: str, gates: Gates, created_at: str) -> list[Record]:
    """Make the records that say who may reply to a post and who may quote it, as far as not everybody may.

    Args:
        post: the post's AT URI.
        gates: who may.
        created_at: when the post was made.
    """
    from pysky_sdk.models.app.bsky.feed.postgate import DisableRule, Postgate
    from pysky_sdk.models.app.bsky.feed.threadgate import Threadgate

    records: list[Record] = []
    if gates.rules is not None:
        allow = [_rule(rule, gates.lists) for rule in gates.rules]
        fields = {"post": post, "allow": allow, "created_at": created_at}
        records.append(Threadgate.model_validate(fields))
    if not gates.allow_quotes:
        records.append(Postgate(post=post, created_at=created_at, embedding_rules=[DisableRule()]))
    return records


def _rule(rule: str, lists: Mapping[str, str]) -> Model:
    from pysky_sdk.models.app.bsky.feed.threadgate import FollowerRule, FollowingRule, ListRule, MentionRule

    words = {"mentioned": MentionRule, "following": FollowingRule, "followers": FollowerRule}
    return words[rule]() if rule in words else ListRule(list=lists[rule])

"""What is decided about a post or profile, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pysky_sdk.models.app.bsky.actor.defs import MutedWord
    from pysky_sdk.models.app.bsky.graph.defs import ListViewBasic
    from pysky_sdk.models.com.atproto.label.defs import Label
    from pysky_sdk.moderation.labels import Effect, Place, Target, Visibility

Reason = Literal["blocking", "blocked_by", "muted", "muted_word", "hidden_post", "label"]

_LISTS: frozenset[Place] = frozenset({"profile_list", "content_list"})
_BLOCK: dict[Place, Effect] = {
    "profile_list": "blur",
    "profile_view": "alert",
    "avatar": "blur",
    "banner": "blur",
    "content_list": "blur",
    "content_view": "blur",
}
_MUTE: dict[Place, Effect] = {
    "profile_list": "inform",
    "profile_view": "alert",
    "content_list": "blur",
    "content_view": "inform",
}
_HIDE: dict[Place, Effect] = {"content_list": "blur", "content_view": "blur"}

EFFECTS: dict[Reason, tuple[Mapping[Place, Effect], frozenset[Place], int]] = {
    "blocking": (_BLOCK, _LISTS, 3),
    "blocked_by": (_BLOCK, _LISTS, 4),
    "muted": (_MUTE, _LISTS, 6),
    "muted_word": (_HIDE, frozenset({"content_list"}), 6),
    "hidden_post": (_HIDE, _LISTS, 6),
}
"""What blocks, mutes and hiding do where, where they hide, and how they are sorted."""

_WORDS: dict[Reason, str] = {
    "blocking": "you block the account",
    "blocked_by": "the account blocks you",
    "muted": "you mute the account",
    "muted_word": "it has a word that you mute",
    "hidden_post": "you have hidden this post",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """One reason to show something otherwise or not at all. `str()` says it in a few words."""

    reason: Reason
    effects: Mapping[Place, Effect]
    """What it does where."""

    hides: frozenset[Place]
    """The lists that it removes something from."""

    priority: int
    """The first among several: small numbers."""

    forced: bool = False
    """Whether people may not look all the same."""

    quoted: bool = False
    """Whether it is about a quoted post: it then hides in lists, and blurs nothing."""

    label: Label | None = None
    target: Target | None = None
    """What the label is on."""

    labeler: str | None = None
    """The DID of who put the label; None for authors who did it themselves."""

    visibility: Visibility | None = None
    """What the account wants of the label."""

    by_list: ListViewBasic | None = None
    """The list by which the account is muted or blocked."""

    word: MutedWord | None = None

    def __str__(self) -> str:
        if self.label is not None:
            said = f"labeled {self.label.val} by {self.labeler or 'its author'} (set to {self.visibility})"
        else:
            said = _WORDS[self.reason]
        if self.by_list is not None:
            said += f" by the list {self.by_list.name!r}"
        if self.word is not None:
            said += f": {self.word.value!r}"
        return f"the quoted post: {said}" if self.quoted else said


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do in one place. More than one may be true; whoever asks `hide` first is right."""

    place: Place
    hidden_by: tuple[Cause, ...] = ()
    blurred_by: tuple[Cause, ...] = ()
    alerted_by: tuple[Cause, ...] = ()
    informed_by: tuple[Cause, ...] = ()
    can_override: bool = True
    """Whether people who want to may look at what is blurred."""

    @property
    def hide(self) -> bool:
        """Whether it is left out of a list."""
        return bool(self.hidden_by)

    @property
    def blur(self) -> bool:
        """Whether it is covered."""
        return bool(self.blurred_by)

    @property
    def alert(self) -> bool:
        """Whether a warning stands beside it."""
        return bool(self.alerted_by)

    @property
    def inform(self) -> bool:
        """Whether a remark stands beside it."""
        return bool(self.informed_by)

    @property
    def why(self) -> tuple[Cause, ...]:
        """All causes, the most important one first, each once."""
        causes = [*self.hidden_by, *self.blurred_by, *self.alerted_by, *self.informed_by]
        return tuple(sorted({id(cause): cause for cause in causes}.values(), key=_priority))


@dataclass(frozen=True, slots=True)
class Decision:
    """What is decided about a post, profile, notification, feed or list."""

    did: str
    """Whose it is."""

    mine: bool
    """Whether it is the own account's: blocks, mutes and wishes to hide do not count then."""

    causes: tuple[Cause, ...] = ()

    def at(self, place: Place) -> Verdict:
        """Return what to do in one place."""
        causes = sorted((cause for cause in self.causes if self._counts(cause)), key=_priority)
        shown = [cause for cause in causes if not cause.quoted]

        def with_effect(effect: Effect) -> tuple[Cause, ...]:
            return tuple(cause for cause in shown if cause.effects.get(place) == effect)

        blurred_by = with_effect("blur")
        return Verdict(
            place,
            hidden_by=tuple(cause for cause in causes if self._hides(cause, place)),
            blurred_by=blurred_by,
            alerted_by=with_effect("alert"),
            informed_by=with_effect("inform"),
            can_override=self.mine or not any(cause.forced for cause in blurred_by),
        )

    @property
    def hide(self) -> bool:
        """Whether it is left out of lists of posts."""
        return self.at("content_list").hide

    @property
    def blur(self) -> bool:
        """Whether its text or its pictures are covered where it is looked at."""
        return self.at("content_view").blur or self.at("content_media").blur

    @property
    def alert(self) -> bool:
        """Whether a warning stands beside it where it is looked at."""
        return self.at("content_view").alert or self.at("profile_view").alert

    @property
    def why(self) -> tuple[Cause, ...]:
        """Every cause that counts, the most important one first."""
        return tuple(sorted((cause for cause in self.causes if self._counts(cause)), key=_priority))

    @property
    def blocked(self) -> bool:
        """Whether one of the two blocks the other."""
        return any(cause.reason in {"blocking", "blocked_by"} for cause in self.causes)

    @property
    def muted(self) -> bool:
        """Whether the account is muted."""
        return any(cause.reason == "muted" for cause in self.causes)

    def merged(self, others: Iterable[Decision]) -> Decision:
        """Return this decision with the causes of others."""
        return replace(self, causes=(*self.causes, *(cause for it in others for cause in it.causes)))

    def as_quoted(self) -> Decision:
        """Return it as what it means for a post that quotes this one."""
        return replace(self, causes=tuple(replace(cause, quoted=True) for cause in self.causes))

    def _counts(self, cause: Cause) -> bool:
        return not self.mine or cause.reason in {"label", "hidden_post"}

    def _hides(self, cause: Cause, place: Place) -> bool:
        return place in cause.hides and not (self.mine and cause.reason == "label")


def _priority(cause: Cause) -> int:
    return cause.priority

"""The preferences of an account, to be read and changed. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pysky_sdk.preferences.feeds import FeedSections
from pysky_sdk.preferences.sections import entry, part
from pysky_sdk.preferences.words import is_same, word_of
from pysky_sdk.syntax import check_format, from_datetime, next_tid

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from pysky_sdk.models.app.bsky.actor.defs import FeedViewPref, MutedWord, ThreadViewPref

Visibility = Literal["ignore", "warn", "hide"]
MutedIn = Literal["content", "tag"]
ThreadSort = Literal["oldest", "newest", "most-likes", "random", "hotness"]

_OLD_LABELS = {"graphic-media": "gore", "porn": "nsfw", "sexual": "suggestive"}
"""What some labels were called; older apps look there."""


class Preferences(FeedSections):
    """All preferences of an account, in the order the server has them.

    What is not changed stays as it is, whatever it is. Changing them changes only this object:
    `client.preferences.update` writes them.
    """

    @property
    def adult_content(self) -> bool:
        """Whether adult content is shown at all; `set_label` says how."""
        from pysky_sdk.models.app.bsky.actor.defs import AdultContentPref

        found = self.get(AdultContentPref)
        return found is not None and bool(found.enabled)

    def set_adult_content(self, enabled: bool) -> None:  # noqa: FBT001 - a switch has one argument
        """Show adult content, or do not."""
        self._set("adultContentPref", {}, {"enabled": bool(enabled)})

    def content_labels(self, labeler: str | None = None) -> dict[str, str]:
        """Return what is wanted of labels: `ignore`, `warn` or `hide` (in old ones also `show`: ignore).

        Args:
            labeler: the DID of a labeler, for what is wanted of its labels only; None for what goes for all.
        """
        from pysky_sdk.models.app.bsky.actor.defs import ContentLabelPref

        prefs = [one for one in self.items if isinstance(one, ContentLabelPref)]
        return {one.label: one.visibility for one in prefs if (one.labeler_did or None) == labeler}

    def set_label(self, label: str, visibility: Visibility, *, labeler: str | None = None) -> None:
        """Say what is wanted of a label.

        Args:
            label: its value, such as `porn`, `graphic-media` or `spam`.
            visibility: `ignore` to show it like everything else, `warn` or `hide`.
            labeler: the DID of a labeler, for its labels only.

        Raises:
            ValueError: the visibility is another one, or the labeler no DID.
        """
        if visibility not in {"ignore", "warn", "hide"}:
            raise ValueError(f"visibility is 'ignore', 'warn' or 'hide', not {visibility!r}.")
        if labeler is not None:
            _check_did(labeler)
        names = [label] + ([_OLD_LABELS[label]] if labeler is None and label in _OLD_LABELS else [])
        for name in names:
            where = {"label": name, "labelerDid": labeler}
            self._set("contentLabelPref", where, {"visibility": visibility})

    @property
    def labelers(self) -> list[str]:
        """The DIDs of the labelers that the account chose, for `client.with_options(labelers=…)`."""
        entries = self._list_in("labelersPref", "labelers") or ()
        return [
            item["did"] for item in entries if isinstance(item, dict) and isinstance(item.get("did"), str)
        ]

    def add_labeler(self, did: str) -> None:
        """Choose a labeler; one that is chosen already is no error.

        Raises:
            ValueError: it is no DID.
        """
        if did not in self.labelers:
            self._entries("labelersPref", "labelers").append({"did": _check_did(did)})

    def remove_labeler(self, did: str) -> None:
        """Choose a labeler no longer; what was wanted of its labels is kept, as the official app does."""
        entries = self._list_in("labelersPref", "labelers") or []
        entries[:] = [item for item in entries if part(item, "did") != did]

    @property
    def muted_words(self) -> list[MutedWord]:
        """The muted words and tags, also those whose time is over."""
        from pysky_sdk.models.app.bsky.actor.defs import MutedWordsPref

        found = self.get(MutedWordsPref)
        return [] if found is None else list(found.items)

    def mute_word(
        self,
        word: str,
        *,
        targets: Iterable[MutedIn] = ("content", "tag"),
        exclude_following: bool = False,
        expires_at: datetime | None = None,
    ) -> None:
        """Mute a word, phrase or tag; one that is muted already is muted by the new terms.

        Args:
            word: the word; "#" before it and white space around it are left out.
            targets: where: in texts (`content`), in tags, or in both.
            exclude_following: whether posts of people whom the account follows are shown.
            expires_at: until when (with a time zone); None for ever.

        Raises:
            ValueError: nothing is left of the word, or the datetime has no time zone.
            pydantic.ValidationError: the word is too long.
        """
        from pysky_sdk.models.app.bsky.actor.defs import MutedWord as Word

        value = word_of(word)
        new = entry(
            Word,
            value=value,
            targets=list(targets),
            actor_target="exclude-following" if exclude_following else "all",
            expires_at=None if expires_at is None else from_datetime(expires_at),
        )
        for item in self._entries("mutedWordsPref", "items"):
            if is_same(part(item, "value"), value):
                item.pop("expiresAt", None)
                item.update(new)
                return
        self._entries("mutedWordsPref", "items").append({"id": next_tid(), **new})

    def unmute_word(self, word: str) -> None:
        """Mute a word no longer; one that is not muted is no error."""
        value = word_of(word)
        items = self._list_in("mutedWordsPref", "items") or []
        items[:] = [item for item in items if not is_same(part(item, "value"), value)]

    @property
    def hidden_posts(self) -> list[str]:
        """The AT URIs of the posts that the account hid."""
        return [uri for uri in self._list_in("hiddenPostsPref", "items") or () if isinstance(uri, str)]

    def hide_post(self, uri: str) -> None:
        """Hide a post, by its AT URI; one that is hidden already is no error.

        Raises:
            ValueError: it is no AT URI.
        """
        problem = check_format("at-uri", uri)
        if problem is not None:
            raise ValueError(problem)
        if uri not in self.hidden_posts:
            self._entries("hiddenPostsPref", "items").append(uri)

    def unhide_post(self, uri: str) -> None:
        """Show a post again; one that is not hidden is no error."""
        items = self._list_in("hiddenPostsPref", "items") or []
        items[:] = [item for item in items if item != uri]

    @property
    def thread_view(self) -> ThreadViewPref:
        """How threads are shown; empty if that was never set."""
        from pysky_sdk.models.app.bsky.actor.defs import ThreadViewPref as View

        return self.get(View) or View()

    def set_thread_view(self, *, sort: ThreadSort) -> None:
        """Say in which order replies are shown."""
        self._set("threadViewPref", {}, {"sort": sort})

    def feed_view(self, feed: str = "home") -> FeedViewPref:
        """Return how a feed is shown; empty if that was never set. `home` is the timeline."""
        from pysky_sdk.models.app.bsky.actor.defs import FeedViewPref as View

        return self.get(View, feed=feed) or View(feed=feed)

    def set_feed_view(
        self,
        feed: str = "home",
        *,
        hide_replies: bool | None = None,
        hide_reposts: bool | None = None,
        hide_quote_posts: bool | None = None,
        hide_replies_by_unfollowed: bool | None = None,
    ) -> None:
        """Say what a feed leaves out; None leaves a switch as it is. `home` is the timeline."""
        given: dict[str, Any] = {
            "hideReplies": hide_replies,
            "hideReposts": hide_reposts,
            "hideQuotePosts": hide_quote_posts,
            "hideRepliesByUnfollowed": hide_replies_by_unfollowed,
        }
        values = {name: value for name, value in given.items() if value is not None}
        self._set("feedViewPref", {"feed": feed}, values)

    @property
    def interests(self) -> list[str]:
        """What the account is interested in, as it said when it began."""
        return [tag for tag in self._list_in("interestsPref", "tags") or () if isinstance(tag, str)]

    def set_interests(self, tags: Iterable[str]) -> None:
        """Say what the account is interested in.

        Raises:
            pydantic.ValidationError: there are too many, or one is too long.
        """
        from pysky_sdk.models.app.bsky.actor.defs import InterestsPref

        self._set("interestsPref", {}, {"tags": entry(InterestsPref, tags=list(tags))["tags"]})

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self)} parts>"


def _check_did(did: str) -> str:
    problem = check_format("did", did)
    if problem is not None:
        raise ValueError(problem)
    return did

"""What an AsyncClient does with posts; the twin for `Client` is made from it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from pysky_sdk.cards import LinkCard
    from pysky_sdk.posts.drafts import AllowReplies, ImageLike, SelfLabel, VideoLike
    from pysky_sdk.posts.parts import Part
    from pysky_sdk.posts.refs import PostLike, PostRef
    from pysky_sdk.richtext import RichText


class AsyncPostVerbs:
    """Posts and threads, made and deleted."""

    _client: Any

    async def post(
        self,
        text: str | RichText = "",
        *,
        markdown: str | None = None,
        langs: str | Sequence[str] | None = None,
        tags: str | Sequence[str] | None = None,
        images: Sequence[ImageLike] = (),
        video: VideoLike | None = None,
        link_card: str | bool | LinkCard | None = None,
        quote: PostLike | None = None,
        reply_to: PostLike | None = None,
        allow_replies: AllowReplies = None,
        allow_quotes: bool = True,
        labels: SelfLabel | Sequence[SelfLabel] = (),
        key: str | None = None,
        created_at: datetime | str | None = None,
    ) -> PostRef:
        """Post something. What cannot be posted is refused before anything is uploaded or sent.

        Posts that are replied to or quoted are named by a `PostRef`, a view, an AT URI, an address on
        bsky.app, or the `key=` of an earlier post of this account.

        Args:
            text: the text; the Lexicon allows 300 graphemes and 3,000 bytes, `thread` takes longer ones. In a
                plain one links, mentions and tags are found; a handle that is nobody's stays plain. A
                `RichText` is taken as it is.
            markdown: the text as Markdown instead; its images are uploaded, from the web or paths of this
                machine: where strangers wrote it, look at `RichText.from_markdown(…).images` first.
            langs: languages of the text, such as `en` or `["de", "en"]`.
            tags: further tags, which the text does not show.
            images: images, each an `Image`, a `(source, description)`, a path, bytes or an address alone, or
                what `client.media.upload_image` returned.
            video: a video, in the same ways.
            link_card: a page to show as a card; True for the first link of the text.
            quote: a post to quote, or a feed, list or starter pack to show.
            reply_to: a post to reply to.
            allow_replies: who may reply: `everyone`, `nobody`, or `mentioned`, `following`, `followers` and
                lists, one of them or several. It is written together with the post.
            allow_quotes: False, and nobody may quote it.
            labels: what the author says of the content, such as `graphic-media`.
            key: a name of this one post, such as the address of what it tells of. A call that is repeated
                with it, at the same moment or years later, in any process that shares the database, returns
                the first post instead of making a second, also when that one was deleted since.
            created_at: when it was written, if not now.

        Raises:
            errors.InputError: this cannot be a post; the message says why.
            pydantic.ValidationError: a field breaks the rules of the Lexicon, such as a language.
            errors.PostNotFound: a post that is replied to or quoted, or the first one of its thread, is gone.
            errors.PostGated: its author lets this account not reply or quote, or one blocks the other.
            TypeError: an argument is of another kind than it says.
            errors.DatabaseError: the key cannot be kept; nothing was sent.
            errors.PyskyError: a call failed. With `key=` the call may simply be repeated.
        """
        from pysky_sdk.posts.loading import load_posting

        work = self._client._driver.work  # noqa: SLF001 - the client's own parts
        await work(load_posting)
        from pysky_sdk.posts.drafts import Draft
        from pysky_sdk.posts.gates import reply_rules
        from pysky_sdk.posts.keys import check_key
        from pysky_sdk.posts.planning import plan_of
        from pysky_sdk.posts.posting_aio import AsyncPosting

        check_key(key)
        rules = reply_rules(allow_replies, reply=reply_to is not None)
        draft = Draft(
            text,
            markdown=markdown,
            langs=langs,
            tags=tags,
            images=images,
            video=video,
            link_card=link_card,
            quote=quote,
            allow_quotes=allow_quotes,
            labels=labels,
            created_at=created_at,
        )
        plan = await work(partial(plan_of, draft))
        account = (await self._client.require_session()).did
        posting = AsyncPosting(self._client, account)
        return await posting.post(plan, reply_to=reply_to, rules=rules, key=key)

    async def thread(
        self,
        parts: str | RichText | Sequence[Part] = "",
        *,
        markdown: str | None = None,
        numbered: bool = True,
        langs: str | Sequence[str] | None = None,
        reply_to: PostLike | None = None,
        allow_replies: AllowReplies = None,
        allow_quotes: bool = True,
        labels: SelfLabel | Sequence[SelfLabel] = (),
        key: str | None = None,
    ) -> list[PostRef]:
        """Post a thread: each part is a reply to the one before. All are checked before the first is sent.

        Args:
            parts: a long text, which is split at paragraphs, sentences or words; or a list with one text,
                `Draft` (for images, quotes and so on) or dict of a draft's arguments for each post.
            markdown: a long text as Markdown instead.
            numbered: whether the posts that a text is split into end with their number, such as "(1/7)".
            langs: languages, for all parts that do not say otherwise.
            reply_to: a post that the first part is a reply to.
            allow_replies: who may reply to the thread, as in `post`.
            allow_quotes: False, and nobody may quote any part.
            labels: what the author says of the content, for all parts that do not say otherwise.
            key: a name of this one thread: a call that is repeated with it, and with the same parts, goes on
                where the first one stopped, and returns what is there. The posts have the keys `key/1`,
                `key/2` and so on.

        Returns:
            The posts, in their order.

        Raises:
            errors.ThreadInterrupted: some parts are out (`error.posted`), the next one failed.
            errors.PyskyError: as `post` does; nothing was sent.
        """
        from pysky_sdk.posts.loading import load_posting

        work = self._client._driver.work  # noqa: SLF001 - the client's own parts
        await work(load_posting)
        from pysky_sdk.posts.gates import reply_rules
        from pysky_sdk.posts.keys import check_key
        from pysky_sdk.posts.parts import drafts_of, plans_of
        from pysky_sdk.posts.threads_aio import AsyncThreads

        check_key(key)
        rules = reply_rules(allow_replies, reply=reply_to is not None)
        shared = {"langs": langs, "labels": labels, "allow_quotes": allow_quotes}
        drafts = await work(partial(drafts_of, parts, markdown, numbered=numbered, shared=shared))
        plans = await work(partial(plans_of, drafts))
        account = (await self._client.require_session()).did
        threads = AsyncThreads(self._client, account)
        return await threads.thread(plans, reply_to=reply_to, rules=rules, key=key)

    async def delete(self, record: PostLike) -> None:
        """Delete a post of this account and its gates, or another record of it, such as a like.

        What is not there any more is no error.

        Args:
            record: the post: a `PostRef`, a view, an AT URI, an address on bsky.app, or its `key=`; or
                whatever else has a URI. The key of a post stays used: it is not made a second time.

        Raises:
            errors.InputError: it belongs to somebody else.
            errors.PostNotFound: no post was made with that key.
            errors.PyskyError: the call failed.
        """
        from pysky_sdk.posts.loading import load_social

        await self._client._driver.work(load_social)  # noqa: SLF001 - the client's own parts
        from pysky_sdk.posts.deleting_aio import AsyncDeleting

        account = (await self._client.require_session()).did
        await AsyncDeleting(self._client, account).delete(record)

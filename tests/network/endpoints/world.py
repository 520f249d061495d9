"""Who takes part in the calls and what they have done already: made with the SDK, once, when first asked for."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal, TypeVar

from pysky_sdk import Client, errors, models
from pysky_sdk.records.results import RecordRef
from pysky_sdk.syntax import now
from tests.network.endpoints.recorder import Recorder
from tests.network.harness import Account, Network, RawApi, eventually

T = TypeVar("T")
StrongRef = models.com.atproto.repo.strong_ref.StrongRef
Post = models.app.bsky.feed.post


@dataclass(frozen=True, slots=True)
class Person:
    """An account with a client that is logged in to it."""

    account: Account
    client: Client

    @property
    def did(self) -> str:
        return self.account.did

    @property
    def handle(self) -> str:
        return self.account.handle


class World:
    """One `me` and one `friend` with posts, lists and reactions of their own, and the people of Ozone.

    All of them are new accounts or people whose state the calls do not depend on, because the network may have been
    used by other tests before.
    """

    def __init__(
        self,
        network: Network,
        raw: RawApi,
        *,
        files: Path,
        validation: Literal["tolerant", "strict"] = "strict",
    ) -> None:
        self.network = network
        self.raw = raw
        self.files = files
        self.validation: Literal["tolerant", "strict"] = validation
        self.recorder = Recorder()
        self.http = self.recorder.client()

    def close(self) -> None:
        self.http.close()

    # People

    def client(self, account: Account | None = None) -> Client:
        """A client of an account, or one without a session."""
        return Client(
            account.handle if account else None,
            account.password if account else None,
            service=account.pds if account else self.network.pds,
            public_service=self.network.appview,
            database=False,
            validation=self.validation,
            http_client=self.http,
        )

    def newcomer(self) -> Person:
        """A new account that only the caller uses, for what changes or ends an account."""
        account = self.raw.new_account()
        return Person(account, self.client(account))

    @cached_property
    def me(self) -> Person:
        """Who calls, if nothing speaks against it: has a profile, follows the friend and is followed back."""
        me = self.newcomer()
        me.client.app.bsky.actor.profile.create({"displayName": "Me", "createdAt": now()})
        return me

    @cached_property
    def friend(self) -> Person:
        """Follows me and is followed; its posts are what I react to."""
        friend = self.newcomer()
        friend.client.app.bsky.actor.profile.create({"displayName": "Friend", "createdAt": now()})
        for one, other in ((self.me, friend), (friend, self.me)):
            one.client.app.bsky.graph.follow.create({"subject": other.did, "createdAt": now()})
        self.until(lambda: self.friends_of_mine() == {friend.did})
        return friend

    def friends_of_mine(self) -> set[str]:
        """Whom I follow, according to the AppView."""
        return {
            profile.did for profile in self.me.client.app.bsky.graph.get_follows.iterate(actor=self.me.did)
        }

    @cached_property
    def admin(self) -> Client:
        """The administrator of the PDS, who has a password and no session."""
        return self.client().with_options(headers={"authorization": basic(*self.network.admin)})

    @cached_property
    def moderator(self) -> Person:
        """Calls Ozone through the PDS, in the role of moderator."""
        return self._at_ozone("mod")

    @cached_property
    def ozone_admin(self) -> Person:
        """Calls Ozone through the PDS, in the role of admin."""
        return self._at_ozone("admin-mod")

    def _at_ozone(self, name: str) -> Person:
        account = self.network.accounts[name]
        return Person(account, self.client(account).with_options(proxy=self.network.ozone_proxy))

    # What they have done

    @cached_property
    def post(self) -> RecordRef:
        """A post of the friend that I have answered, quoted, liked and reposted."""
        post = self.friend.client.app.bsky.feed.post.create({"text": "what I think", "createdAt": now()})
        subject = {"uri": post.uri, "cid": post.cid}
        mine = self.me.client.app.bsky.feed
        mine.like.create({"subject": subject, "createdAt": now()})
        mine.repost.create({"subject": subject, "createdAt": now()})
        reply = {"root": subject, "parent": subject}
        mine.post.create({"text": "and I", "reply": reply, "createdAt": now()})
        mine.post.create(
            Post.Post(
                text="look",
                embed=models.app.bsky.embed.record.Record(record=StrongRef(uri=post.uri, cid=post.cid)),
                created_at=now(),
            )
        )
        self.until(lambda: self._counts(post.uri) == (1, 1, 1, 1))
        return post

    def _counts(self, uri: str) -> tuple[int | None, ...]:
        view = self.me.client.app.bsky.feed.get_posts(uris=[uri]).posts[0]
        return view.reply_count, view.quote_count, view.like_count, view.repost_count

    @cached_property
    def curated(self) -> RecordRef:
        """A list of mine for reading, with the friend on it."""
        return self._list("app.bsky.graph.defs#curatelist")

    @cached_property
    def moderation_list(self) -> RecordRef:
        """A list of mine for muting and blocking, with the friend on it."""
        return self._list("app.bsky.graph.defs#modlist")

    def _list(self, purpose: str) -> RecordRef:
        graph = self.me.client.app.bsky.graph
        made = graph.list.create({"name": "some", "purpose": purpose, "createdAt": now()})
        graph.listitem.create({"list": made.uri, "subject": self.friend.did, "createdAt": now()})
        self.until(lambda: len(graph.get_list(list=made.uri).items) == 1)
        return made

    @cached_property
    def starter_pack(self) -> RecordRef:
        """A starter pack of mine over a list of its own."""
        graph = self.me.client.app.bsky.graph
        members = self._list("app.bsky.graph.defs#referencelist")
        pack = graph.starterpack.create({"name": "start", "list": members.uri, "createdAt": now()})
        self.until(lambda: graph.get_starter_packs(uris=[pack.uri]).starter_packs)
        return pack

    @cached_property
    def feed(self) -> str:
        """A feed that some server of this network really makes: one that alice published."""
        alice = self.network.accounts["alice"]
        return self.me.client.app.bsky.feed.get_actor_feeds(actor=alice.did).feeds[0].uri

    @cached_property
    def picture(self) -> str:
        """The CID of a file that I have uploaded and that a record of mine refers to, so that it stays."""
        uploaded = self.me.client.com.atproto.repo.upload_blob(data=PIXEL, content_type="image/png")
        image = {"alt": "a dot", "image": uploaded.blob}
        embed = {"$type": "app.bsky.embed.images", "images": [image]}
        self.me.client.app.bsky.feed.post.create({"text": "see", "embed": embed, "createdAt": now()})
        assert isinstance(uploaded.blob, models.Blob)
        return uploaded.blob.ref.link

    @cached_property
    def report(self) -> int:
        """The number of a report about a post of the friend's that nobody has dealt with."""
        return self.new_report()

    def new_report(self) -> int:
        """One more of them, each about another post."""
        return next(self._reports)

    @cached_property
    def _reports(self) -> Iterator[int]:
        """Reports that were all made at once: Ozone may take up to a minute to list them."""
        posts = set()
        for number in range(REPORTS):
            text = {"text": f"rude remark {number}", "createdAt": now()}
            post = self.friend.client.app.bsky.feed.post.create(text)
            posts.add(post.uri)
            self.me.client.com.atproto.moderation.create_report(
                reason_type="com.atproto.moderation.defs#reasonRude",
                subject=StrongRef(uri=post.uri, cid=post.cid),
            )
        query = self.moderator.client.tools.ozone.report.query_reports

        def listed() -> list[int]:
            reports = query(status="open", did=self.friend.did).reports
            found = [report.id for report in reports if report.subject.subject in posts]
            return found if len(found) == REPORTS else []

        return iter(eventually(listed, timeout=75))

    # Waiting

    @staticmethod
    def until(condition: Callable[[], T]) -> T:
        """Asks until it is so: the AppView follows the PDS with a delay, and refuses what it has not seen yet."""
        return eventually(condition, ignoring=(errors.InvalidRequest, LookupError))


def basic(user: str, password: str) -> str:
    """The value of an Authorization header of HTTP Basic."""
    return "Basic " + b64encode(f"{user}:{password}".encode()).decode()


REPORTS = 12
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
"""The smallest PNG."""

"""app.bsky.bookmark and app.bsky.draft: what an account keeps to itself."""

from __future__ import annotations

from pysky_sdk import models
from tests.network.endpoints.registry import call
from tests.network.endpoints.world import World

draft_defs = models.app.bsky.draft.defs


@call("app.bsky.bookmark.createBookmark")
def create_bookmark(world: World) -> object:
    return world.me.client.app.bsky.bookmark.create_bookmark(uri=world.post.uri, cid=world.post.cid)


@call("app.bsky.bookmark.getBookmarks")
def get_bookmarks(world: World) -> object:
    bookmark = world.me.client.app.bsky.bookmark
    bookmark.create_bookmark(uri=world.post.uri, cid=world.post.cid)
    world.until(lambda: bookmark.get_bookmarks().bookmarks)
    answer = bookmark.get_bookmarks()
    (kept,) = answer.bookmarks
    assert kept.subject.uri == world.post.uri
    assert isinstance(kept.item, models.app.bsky.feed.defs.PostView)
    return answer


@call("app.bsky.bookmark.deleteBookmark")
def delete_bookmark(world: World) -> object:
    bookmark = world.friend.client.app.bsky.bookmark
    bookmark.create_bookmark(uri=world.post.uri, cid=world.post.cid)
    world.until(lambda: bookmark.get_bookmarks().bookmarks)
    answer = bookmark.delete_bookmark(uri=world.post.uri)
    world.until(lambda: not bookmark.get_bookmarks().bookmarks)
    return answer


def draft(text: str) -> draft_defs.Draft:
    return draft_defs.Draft(posts=[draft_defs.DraftPost(text=text)], langs=["en"])


@call("app.bsky.draft.createDraft")
def create_draft(world: World) -> object:
    answer = world.me.client.app.bsky.draft.create_draft(draft=draft("not yet"))
    assert answer.id
    return answer


@call("app.bsky.draft.getDrafts")
def get_drafts(world: World) -> object:
    person = world.newcomer().client.app.bsky.draft
    made = person.create_draft(draft=draft("later"))
    world.until(lambda: person.get_drafts().drafts)
    answer = person.get_drafts()
    assert [(view.id, view.draft.posts[0].text) for view in answer.drafts] == [(made.id, "later")]
    return answer


@call("app.bsky.draft.updateDraft")
def update_draft(world: World) -> object:
    person = world.newcomer().client.app.bsky.draft
    made = person.create_draft(draft=draft("first"))
    world.until(lambda: person.get_drafts().drafts)
    answer = person.update_draft(draft=draft_defs.DraftWithId(id=made.id, draft=draft("second")))
    assert world.until(lambda: person.get_drafts().drafts[0].draft.posts[0].text == "second")
    return answer


@call("app.bsky.draft.deleteDraft")
def delete_draft(world: World) -> object:
    person = world.friend.client.app.bsky.draft
    made = person.create_draft(draft=draft("never"))
    world.until(lambda: made.id in {view.id for view in person.get_drafts.iterate()})
    answer = person.delete_draft(id=made.id)
    world.until(lambda: made.id not in {view.id for view in person.get_drafts.iterate()})
    return answer

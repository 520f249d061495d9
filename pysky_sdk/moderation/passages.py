"""What is written in a post and in what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.moderation.words import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator


def passages_of(post: Any) -> Iterator[Passage]:
    """Yield the texts of a post's view: its own, of its pictures and link card, and of what it quotes."""
    yield from _of_record(post.record, post.author)
    embed = post.embed
    if embed is None:
        return
    yield from _of_card(embed, post.author)
    quoted = quoted_by(embed)
    if quoted is not None:
        yield from _of_record(getattr(quoted, "value", None), getattr(quoted, "author", None))


def quoted_by(embed: Any) -> Any:
    """Return what the view of an embed shows of a quoted record; None if it quotes none."""
    kind = getattr(type(embed), "TYPE", None)
    if kind == "app.bsky.embed.record#view":
        return embed.record
    if kind == "app.bsky.embed.recordWithMedia#view":
        return embed.record.record
    return None


def _of_record(record: Any, author: Any) -> Iterator[Passage]:
    if getattr(type(record), "TYPE", None) != "app.bsky.feed.post":
        return  # a list, a feed, or a post that breaks its Lexicon: no client shows its text
    langs = record.langs or ()
    yield Passage(record.text, author, frozenset(_tags(record)), langs)
    if record.embed is not None:
        yield from (Passage(alt, author, langs=langs) for alt in _alts(record.embed))
        yield from _of_card(record.embed, author)


def _tags(record: Any) -> Iterator[str]:
    yield from (tag.lower() for tag in record.tags or ())
    for facet in record.facets or ():
        for feature in facet.features:
            if getattr(type(feature), "TYPE", None) == "app.bsky.richtext.facet#tag":
                yield feature.tag.lower()


def _alts(embed: Any) -> Iterator[str]:
    """The descriptions of pictures and videos, also of those beside a quoted post."""
    for shown in (embed, getattr(embed, "media", None)):
        pictures = getattr(shown, "images", None) or getattr(shown, "items", None)
        for picture in pictures if isinstance(pictures, list) else ():
            yield getattr(picture, "alt", None) or ""
        alt = getattr(shown, "alt", None)
        if isinstance(alt, str):
            yield alt


def _of_card(embed: Any, author: Any) -> Iterator[Passage]:
    for shown in (embed, getattr(embed, "media", None)):
        card = getattr(shown, "external", None)
        if card is not None:
            yield Passage(f"{card.title} {card.description}", author)

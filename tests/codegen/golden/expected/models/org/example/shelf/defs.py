# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Books and shelves.

Source: Lexicon `org.example.shelf.defs`.
"""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["BookView", "BookViewSize", "Mood", "MOOD_QUIET", "Note", "ShelfView"]

MOOD_QUIET: _t.Final = "org.example.shelf.defs#moodQuiet"
"""Nothing much happens."""

Mood = _t.Annotated[_t.Literal["org.example.shelf.defs#moodQuiet", "loud"] | _m.String, _m.KNOWN_VALUES]
"""How a book feels. Known values: org.example.shelf.defs#moodQuiet, loud."""


class BookViewSize(_m.Model):
    """Source: Lexicon `org.example.shelf.defs`, property `size` of `BookView`."""

    width: _m.Integer

    height: _m.Integer


class ShelfView(_m.Model):
    """Source: Lexicon `org.example.shelf.defs#shelfView`."""

    TYPE: _t.ClassVar[str] = "org.example.shelf.defs#shelfView"

    name: _m.String

    books: "_t.Optional[_t.List[org_example_shelf_defs.BookView]]" = None

    owner: _t.Optional[app_bsky_actor_defs.ProfileViewBasic] = None


class Note(_m.Model):
    """Source: Lexicon `org.example.shelf.defs#note`."""

    TYPE: _t.ClassVar[str] = "org.example.shelf.defs#note"

    text: _m.String


class BookView(_m.Model):
    """A book as readers see it.

    Source: Lexicon `org.example.shelf.defs#bookView`.
    """

    TYPE: _t.ClassVar[str] = "org.example.shelf.defs#bookView"

    uri: _m.AtUri
    """Format at-uri."""

    title: _t.Annotated[_m.String, _m.Text(None, 1000, None, 100)]
    """The title as printed. At most 100 graphemes; at most 1000 UTF-8 bytes."""

    cover: _t.Optional[_t.Annotated[_m.BlobField, _m.Accept(("image/png", "image/jpeg"), 1000000)]] = None
    """Accepts image/png, image/jpeg; at most 1000000 bytes."""

    mood: _t.Optional[Mood] = None
    """How a book feels. Known values: org.example.shelf.defs#moodQuiet, loud."""

    shelf: _t.Optional[ShelfView] = None

    notes: _t.Optional[
        _t.Annotated[_t.List[_t.Annotated[_t.Union[Note, _m.Unknown], _m.OPEN_UNION]], _m.Items(None, 5)]
    ] = None
    """At most 5 items."""

    size: _t.Optional[BookViewSize] = None


# At the foot, because these modules refer to this one as well, or are this one.
from golden_shelf.models.org.example.shelf import defs as org_example_shelf_defs  # noqa: E402

# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Records of `org.example.shelf`.

Record key: `self` alone.

Source: Lexicon `org.example.shelf`.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk import records as _r
from pysky_sdk.core import endpoint as _e
from pysky_sdk.omit import OMIT as _OMIT

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m

    from golden_shelf.models.org.example import shelf as org_example_shelf
    from golden_shelf.models.org.example.shelf import book as org_example_shelf_book
    from golden_shelf.models.org.example.shelf import defs as org_example_shelf_defs
    from golden_shelf.models.org.example.shelf import lend as org_example_shelf_lend
    from golden_shelf.models.org.example.shelf import list_books as org_example_shelf_list_books

    _Collection = _r.SingletonCollection[org_example_shelf.Shelf]
    _AsyncCollection = _r.AsyncSingletonCollection[org_example_shelf.Shelf]
else:
    _Collection = _r.SingletonCollection
    _AsyncCollection = _r.AsyncSingletonCollection

__all__ = ["AsyncOrgExampleShelfNamespace", "OrgExampleShelfNamespace"]

_EXPORT = _e.MethodSpec(
    nsid="org.example.shelf.export",
    kind="query",
    output_encoding="application/vnd.ipld.car",
)
_LEND = _e.MethodSpec(
    nsid="org.example.shelf.lend",
    kind="procedure",
    input_encoding="application/json",
    input="golden_shelf.models.org.example.shelf.lend:LendInput",
    input_is_object=True,
)
_LIST_BOOKS = _e.MethodSpec(
    nsid="org.example.shelf.listBooks",
    kind="query",
    params="golden_shelf.models.org.example.shelf.list_books:ListBooksParams",
    output_encoding="application/json",
    output="golden_shelf.models.org.example.shelf.list_books:ListBooksOutput",
    errors=("NoShelf", "InvalidSwap"),
    error_module="golden_shelf.namespaces._errors",
    cursor="params",
    items="books",
)
_SCAN_BOOK = _e.MethodSpec(
    nsid="org.example.shelf.scanBook",
    kind="procedure",
    params="golden_shelf.models.org.example.shelf.scan_book:ScanBookParams",
    input_encoding="image/*",
    output_encoding="application/json",
    output="golden_shelf.models.org.example.shelf.defs:BookView",
)
_WATCH = _e.MethodSpec(
    nsid="org.example.shelf.watch",
    kind="subscription",
    params="golden_shelf.models.org.example.shelf.watch:WatchParams",
    messages=(("org.example.shelf.defs#note", "golden_shelf.models.org.example.shelf.defs:Note"),),
)


class OrgExampleShelfNamespace(_Collection):
    """Records of `org.example.shelf`.

    Record key: `self` alone.

    Source: Lexicon `org.example.shelf`.
    """

    def __init__(self, client: _t.Any) -> None:
        super().__init__(
            client,
            _r.CollectionSpec(
                "org.example.shelf", "literal:self", "golden_shelf.models.org.example.shelf:Shelf"
            ),
        )

    @_cached_property
    def book(self) -> _r.RecordCollection[org_example_shelf_book.Book]:
        """A book on a shelf.

        Record key: a TID.

        Source: Lexicon `org.example.shelf.book`.
        """
        return _r.RecordCollection(
            self._client,
            _r.CollectionSpec(
                "org.example.shelf.book", "tid", "golden_shelf.models.org.example.shelf.book:Book"
            ),
        )

    @_e.binary(_EXPORT)
    def export(self) -> bytes:
        """Call `org.example.shelf.export`.

        Returns:
            The body, application/vnd.ipld.car.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `org.example.shelf.export`.
        """
        _e.declared()

    @_e.endpoint(_LEND)
    def lend(
        self,
        *,
        book: str,
        to: org_example_shelf_lend.Friend | org_example_shelf_lend.Library,
        until: str | None | _m.Omit = _OMIT,
    ) -> None:
        """Call `org.example.shelf.lend`.

        Args:
            book: Format at-uri.
            to: One of `org.example.shelf.lend#friend`, `org.example.shelf.lend#library`.
            until: Format datetime. May be null, which is not the same as absent.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `org.example.shelf.lend`.
        """
        _e.declared()

    @_e.paged(_LIST_BOOKS)
    def list_books(
        self, *, owner: str, limit: int = 50, cursor: str | None = None, moods: list[str] | None = None
    ) -> _e.Paged[org_example_shelf_list_books.ListBooksOutput, org_example_shelf_defs.BookView]:
        """List the books of a shelf.

        Args:
            owner: Whose shelf. Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            moods: At most 3 items.

        Returns:
            ListBooksOutput: `cursor`, `books`.

        Raises:
            errors.NoShelf: The account has no shelf.
            errors.InvalidSwap: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `org.example.shelf.listBooks`.
        """
        _e.declared()

    @_e.endpoint(_SCAN_BOOK)
    def scan_book(
        self, *, data: _e.BinaryInput, file_name: str | None = None, content_type: str | None = None
    ) -> org_example_shelf_defs.BookView:
        """Recognise a book by its cover.

        Args:
            data: The body, image/*: bytes, a path, a binary file or an iterator of bytes.
            file_name: Text.
            content_type: Its MIME type, where the Lexicon's or the file name's is not the right one.

        Returns:
            BookView: `uri`, `title`, `cover`, `mood`, `shelf`, `notes`, `size`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `org.example.shelf.scanBook`.
        """
        _e.declared()

    @_e.live_subscription(_WATCH)
    def watch(self, *, cursor: int | None = None) -> _e.Messages[org_example_shelf_defs.Note]:
        """Call `org.example.shelf.watch`.

        Args:
            cursor: A whole number.

        Returns:
            Messages, as they come: Note.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `org.example.shelf.watch`.
        """
        _e.declared()


class AsyncOrgExampleShelfNamespace(_AsyncCollection):
    """Records of `org.example.shelf`.

    Record key: `self` alone.

    Source: Lexicon `org.example.shelf`.
    """

    def __init__(self, client: _t.Any) -> None:
        super().__init__(
            client,
            _r.CollectionSpec(
                "org.example.shelf", "literal:self", "golden_shelf.models.org.example.shelf:Shelf"
            ),
        )

    @_cached_property
    def book(self) -> _r.AsyncRecordCollection[org_example_shelf_book.Book]:
        """A book on a shelf.

        Record key: a TID.

        Source: Lexicon `org.example.shelf.book`.
        """
        return _r.AsyncRecordCollection(
            self._client,
            _r.CollectionSpec(
                "org.example.shelf.book", "tid", "golden_shelf.models.org.example.shelf.book:Book"
            ),
        )

    @_e.async_binary(_EXPORT)
    def export(self) -> bytes:
        """Call `org.example.shelf.export`.

        Returns:
            The body, application/vnd.ipld.car.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `org.example.shelf.export`.
        """
        _e.declared()

    @_e.async_endpoint(_LEND)
    def lend(
        self,
        *,
        book: str,
        to: org_example_shelf_lend.Friend | org_example_shelf_lend.Library,
        until: str | None | _m.Omit = _OMIT,
    ) -> None:
        """Call `org.example.shelf.lend`.

        Args:
            book: Format at-uri.
            to: One of `org.example.shelf.lend#friend`, `org.example.shelf.lend#library`.
            until: Format datetime. May be null, which is not the same as absent.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `org.example.shelf.lend`.
        """
        _e.declared()

    @_e.async_paged(_LIST_BOOKS)
    def list_books(
        self, *, owner: str, limit: int = 50, cursor: str | None = None, moods: list[str] | None = None
    ) -> _e.Paged[org_example_shelf_list_books.ListBooksOutput, org_example_shelf_defs.BookView]:
        """List the books of a shelf.

        Args:
            owner: Whose shelf. Format at-identifier.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            moods: At most 3 items.

        Returns:
            ListBooksOutput: `cursor`, `books`.

        Raises:
            errors.NoShelf: The account has no shelf.
            errors.InvalidSwap: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `org.example.shelf.listBooks`.
        """
        _e.declared()

    @_e.async_endpoint(_SCAN_BOOK)
    def scan_book(
        self, *, data: _e.BinaryInput, file_name: str | None = None, content_type: str | None = None
    ) -> org_example_shelf_defs.BookView:
        """Recognise a book by its cover.

        Args:
            data: The body, image/*: bytes, a path, a binary file or an iterator of bytes.
            file_name: Text.
            content_type: Its MIME type, where the Lexicon's or the file name's is not the right one.

        Returns:
            BookView: `uri`, `title`, `cover`, `mood`, `shelf`, `notes`, `size`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `org.example.shelf.scanBook`.
        """
        _e.declared()

    @_e.async_live_subscription(_WATCH)
    def watch(self, *, cursor: int | None = None) -> _e.Messages[org_example_shelf_defs.Note]:
        """Call `org.example.shelf.watch`.

        Args:
            cursor: A whole number.

        Returns:
            Messages, as they come: Note.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `org.example.shelf.watch`.
        """
        _e.declared()

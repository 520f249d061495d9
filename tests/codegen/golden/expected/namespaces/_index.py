# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Every method by its NSID, for those that look them up by name."""

METHODS: dict[str, str] = {
    "org.example.shelf.export": "org.example.shelf.export",
    "org.example.shelf.lend": "org.example.shelf.lend",
    "org.example.shelf.listBooks": "org.example.shelf.list_books",
    "org.example.shelf.scanBook": "org.example.shelf.scan_book",
}
"""Where each query and procedure is below a client, such as `app.bsky.feed.get_timeline`."""

SUBSCRIPTIONS: dict[str, str] = {
    "org.example.shelf.watch": "org.example.shelf.watch",
}
"""The same for subscriptions."""

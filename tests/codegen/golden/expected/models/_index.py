# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Where the model of each record is, as `module:Class`, and how it is keyed."""

RECORDS: dict[str, str] = {
    "org.example.shelf": "golden_shelf.models.org.example.shelf:Shelf",
    "org.example.shelf.book": "golden_shelf.models.org.example.shelf.book:Book",
}
"""By `$type`."""

KEYS: dict[str, str] = {
    "org.example.shelf": "literal:self",
    "org.example.shelf.book": "tid",
}
"""The kind of record key of each collection: `tid`, `nsid`, `any` or `literal:<key>`."""

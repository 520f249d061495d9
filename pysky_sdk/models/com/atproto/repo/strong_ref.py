# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""A URI with a content-hash fingerprint.

Source: Lexicon `com.atproto.repo.strongRef`.
"""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["StrongRef"]


class StrongRef(_m.Model):
    """Source: Lexicon `com.atproto.repo.strongRef`."""

    TYPE: _t.ClassVar[str] = "com.atproto.repo.strongRef"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

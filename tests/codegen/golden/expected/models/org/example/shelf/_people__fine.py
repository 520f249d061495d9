# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""A part of `golden_shelf.models.org.example.shelf.people`: import its names from there.

Source: Lexicon `org.example.shelf.people`.
"""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["Fine", "Payment", "Reason", "Receipt"]

Reason = _t.Annotated[_t.Literal["late", "lost"] | _m.String, _m.KNOWN_VALUES]
"""Known values: late, lost."""


class Receipt(_m.Model):
    """Source: Lexicon `org.example.shelf.people#receipt`."""

    TYPE: _t.ClassVar[str] = "org.example.shelf.people#receipt"

    text: _t.Optional[_m.String] = None


class Payment(_m.Model):
    """Source: Lexicon `org.example.shelf.people#payment`."""

    TYPE: _t.ClassVar[str] = "org.example.shelf.people#payment"

    amount: _t.Optional[_m.Integer] = None

    receipt: _t.Optional[Receipt] = None


class Fine(_m.Model):
    """What is to be paid.

    Source: Lexicon `org.example.shelf.people#fine`.
    """

    TYPE: _t.ClassVar[str] = "org.example.shelf.people#fine"

    reason: _t.Optional[Reason] = None
    """Known values: late, lost."""

    payments: _t.Optional[_t.List[Payment]] = None

# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Readers, and what they owe.

Source: Lexicon `org.example.shelf.people`.
"""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from golden_shelf.models.org.example.shelf._people__fine import (
        Fine,
        Payment,
        Reason,
        Receipt,
    )

__all__ = ["Address", "Card", "Fine", "Payment", "Reader", "Reason", "Receipt"]
_PARTS = {
    "golden_shelf.models.org.example.shelf._people__fine": ("Fine", "Payment", "Reason", "Receipt"),
}
__getattr__, __dir__ = _submodules(__name__, [], _PARTS)


class Address(_m.Model):
    """Source: Lexicon `org.example.shelf.people#address`."""

    TYPE: _t.ClassVar[str] = "org.example.shelf.people#address"

    street: _t.Optional[_m.String] = None


class Card(_m.Model):
    """Source: Lexicon `org.example.shelf.people#card`."""

    TYPE: _t.ClassVar[str] = "org.example.shelf.people#card"

    number: _t.Optional[_m.Integer] = None

    branch: _t.Optional[Address] = None


class Reader(_m.Model):
    """Who may borrow.

    Source: Lexicon `org.example.shelf.people#reader`.
    """

    TYPE: _t.ClassVar[str] = "org.example.shelf.people#reader"

    name: _t.Optional[_m.String] = None

    card: _t.Optional[Card] = None

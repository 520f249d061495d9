# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.convo.acceptConvo`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["AcceptConvoInput", "AcceptConvoOutput"]


class AcceptConvoInput(_m.MethodModel):
    """Input of `chat.bsky.convo.acceptConvo`.

    Source: Lexicon `chat.bsky.convo.acceptConvo`.
    """

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")


class AcceptConvoOutput(_m.Model):
    """Output of `chat.bsky.convo.acceptConvo`.

    Source: Lexicon `chat.bsky.convo.acceptConvo`.
    """

    rev: _t.Optional[_m.String] = None
    """Rev when the convo was accepted. If not present, the convo was already accepted."""

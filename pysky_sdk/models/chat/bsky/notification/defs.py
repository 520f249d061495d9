# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.notification.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["ChatPreference", "Preferences"]


class ChatPreference(_m.Model):
    """Source: Lexicon `chat.bsky.notification.defs#chatPreference`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.notification.defs#chatPreference"

    include: _t.Annotated[_t.Literal["all", "follows"] | _m.String, _m.KNOWN_VALUES]
    """Known values: all, follows."""

    push: _m.Boolean


class Preferences(_m.Model):
    """Source: Lexicon `chat.bsky.notification.defs#preferences`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.notification.defs#preferences"

    chat: ChatPreference

    chat_request: ChatPreference = _Field(validation_alias="chatRequest", serialization_alias="chatRequest")

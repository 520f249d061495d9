# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.germnetwork.declaration`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["Declaration", "MessageMe"]


class MessageMe(_m.Model):
    """Source: Lexicon `com.germnetwork.declaration#messageMe`."""

    TYPE: _t.ClassVar[str] = "com.germnetwork.declaration#messageMe"

    message_me_url: _t.Annotated[_m.Uri, _m.Text(1, 2047)] = _Field(
        validation_alias="messageMeUrl", serialization_alias="messageMeUrl"
    )
    """A URL to present to an account that does not have its own com.germnetwork.declaration record,
    must have an empty fragment component, where the app should fill in the fragment component with
    the DIDs of the two accounts who wish to message each other. Format uri; 1 to 2047 UTF-8 bytes.
    """

    show_button_to: _t.Annotated[
        _t.Literal["none", "usersIFollow", "everyone"] | _m.String, _m.KNOWN_VALUES, _m.Text(1, 100)
    ] = _Field(validation_alias="showButtonTo", serialization_alias="showButtonTo")
    """The policy of who can message the account, this value is included in the keyPackage, but is
    duplicated here to allow applications to decide if they should show a 'Message on Germ' button
    to the viewer. 1 to 100 UTF-8 bytes; known values: none, usersIFollow, everyone.
    """


class Declaration(_m.Record):
    """A declaration of a Germ Network account.

    Source: Lexicon `com.germnetwork.declaration`.
    """

    TYPE: _t.ClassVar[str] = "com.germnetwork.declaration"

    version: _t.Annotated[_m.String, _m.Text(5, 14)]
    """Semver version number, without pre-release or build information, for the format of opaque
    content. 5 to 14 UTF-8 bytes.
    """

    current_key: _m.Bytes = _Field(validation_alias="currentKey", serialization_alias="currentKey")
    """Opaque value, an ed25519 public key prefixed with a byte enum."""

    message_me: _t.Optional[MessageMe] = _Field(
        default=None, validation_alias="messageMe", serialization_alias="messageMe"
    )
    """Controls who can message this account."""

    key_package: _t.Optional[_m.Bytes] = _Field(
        default=None, validation_alias="keyPackage", serialization_alias="keyPackage"
    )
    """Opaque value, contains MLS KeyPackage(s), and other signature data, and is signed by the
    currentKey.
    """

    continuity_proofs: _t.Optional[_t.Annotated[_t.List[_m.Bytes], _m.Items(None, 1000)]] = _Field(
        default=None, validation_alias="continuityProofs", serialization_alias="continuityProofs"
    )
    """Array of opaque values to allow for key rolling. At most 1000 items."""
